import type {EditionText} from "@variorum/anchoring"
import type {CanonicalText, Node, Span} from "@variorum/document"

/** The text as it stands on the page, and the way between it and the base text, in which all spans count. */
export interface ShownText {
  readonly doc: Node
  readonly canonical: CanonicalText
  readonly toShown: (base: Span) => Span
  readonly toBase: (shown: Span) => Span
  /** Where it departs from the base text, in order. */
  readonly departures: readonly {readonly base: Span; readonly at: Span}[]
}

const same = (span: Span): Span => span

/** The base text itself. */
export function asTranscribed({doc, canonical}: EditionText): ShownText {
  return {doc, canonical, toShown: same, toBase: same, departures: []}
}
