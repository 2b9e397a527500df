export type {Anchor, AnchorState} from "./anchor.ts"
export type {Edition, EditionManifest, EditionText} from "./edition.ts"
