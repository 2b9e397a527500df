import {dressKinds} from "./dress.ts"
import {driftKinds} from "./drift.ts"
import type {Kind} from "./kind.ts"
import {lookAlikeKinds} from "./look-alikes.ts"
import {ocrKinds} from "./ocr-noise.ts"

/** All ways the texts are changed, in the order of the table. */
export const kinds: readonly Kind[] = [...driftKinds, ...lookAlikeKinds, ...ocrKinds, ...dressKinds]
