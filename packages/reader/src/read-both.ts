import type {Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import type {TemplateResult} from "lit"
import {sentence} from "./html.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {Place} from "./view.ts"

/** Two places of the text, and the blocks they are called by. */
export interface TwoPlaces {
  readonly places: readonly [Place, Place]
  readonly blocks: readonly [string, string]
}

/** The words of two claims; null where one has no place in the text. */
export function twoPlaces(one: Position, other: Position): TwoPlaces | null {
  if (!one.passage || !other.passage) return null
  return {
    places: [{annotation: one.claim}, {annotation: other.claim}],
    blocks: [one.passage.block, other.passage.block],
  }
}

/** A way to both, side by side. */
export function readBoth(
  {places: [place, beside], blocks: [one, other]}: TwoPlaces,
  hrefOf: HrefOf | null,
) {
  return viewLink(
    {kind: "read", place, beside},
    sentence`Read both<span class="hidden"> ${msg`${one} and ${other}`} side by side</span>`,
    hrefOf,
  )
}

/** A way to a place that leaves the text where it is. */
export function readBeside(beside: Place, block: string, hrefOf: HrefOf | null): TemplateResult {
  return viewLink(
    {kind: "read", beside},
    sentence`<span class="hidden">Read ${block} </span>beside`,
    hrefOf,
  )
}
