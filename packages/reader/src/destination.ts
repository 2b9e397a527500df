import type {Iri} from "@variorum/annotation"
import type {CanonicalText} from "@variorum/document"
import type {View} from "./view.ts"

/** Where `goTo` leads: a question, an annotation, words of a block or of the text, or a block. */
export interface Destination {
  readonly block?: string
  /** UTF-16; counted in `block` where one is given, else in the canonical text. */
  readonly from?: number
  readonly to?: number
  /** By `canonical` (else `id`). */
  readonly annotation?: Iri
  readonly question?: Iri
}

/** The view that shows a destination; null for one that names nothing, or a block not in the text. */
export function viewOfDestination(destination: Destination, text: CanonicalText): View | null {
  const {annotation, block, from, question, to} = destination
  if (question !== undefined) return {kind: "question", id: question}
  if (annotation !== undefined) return {kind: "read", place: {annotation}}
  const inside = block === undefined ? null : text.block(block)
  if (block !== undefined && !inside) return null
  if (from === undefined) return inside && {kind: "read", place: {block: inside.n}}
  const base = inside?.from ?? 0
  return {kind: "read", place: {from: base + from, to: base + (to ?? from)}}
}
