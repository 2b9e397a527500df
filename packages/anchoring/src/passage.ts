import type {CanonicalText, Span} from "@variorum/document"

/** Words in the text: `from` and `to` count UTF-16 units from the start of the block. */
export interface Passage {
  readonly block: string
  readonly from: number
  readonly to: number
  readonly exact: string
}

/**
 * A span as readers cite it. One that crosses blocks has the number of the first; `exact` is all
 * of its words, and `to` counts on from the start of that block.
 */
export function passageOf(span: Span, canonical: CanonicalText): Passage {
  const block = canonical.blockAt(span.from)
  return {
    block: block.n,
    from: span.from - block.from,
    to: span.to - block.from,
    exact: canonical.slice(span),
  }
}
