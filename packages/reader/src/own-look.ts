import type {Annotation, Layer} from "@variorum/annotation"
import {amid, msg} from "@variorum/words"
import {ownLook} from "./layer-look.ts"
import type {LayerLook} from "./layer-look.ts"
import {colourName, colourOf} from "./own-colours.ts"
import {ownKind} from "./own-kind.ts"

const made = new Map<string, LayerLook>()

/** How a note of the reader's own looks: its kind and colour are said, and are the same look each time. */
export function lookOfOwn(annotation: Annotation, layer: Layer | null): LayerLook {
  const kind = ownKind(annotation, layer)
  const colour = colourOf(annotation)
  const singular =
    colour === null ? msg`Your ${amid(kind)}` : msg`Your ${amid(kind)}, ${colourName(colour)}`
  const known = made.get(singular)
  if (known) return known
  const slug = colour === null ? ownLook.slug : `${ownLook.slug}-${colour}`
  const look = {...ownLook, singular, slug}
  made.set(singular, look)
  return look
}
