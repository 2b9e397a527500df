import type {Annotation} from "@variorum/annotation"
import {emend} from "@variorum/anchoring"
import type {Edition, EmendedText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {ShownText} from "./shown-text.ts"
import type {TextView} from "./text-view.ts"

export {asTranscribed} from "./shown-text.ts"

const known = new WeakMap<readonly Annotation[], EmendedText>()

/** The emended text of an edition; the reader’s own annotations change nothing about it. */
export function emendedText(edition: Edition): EmendedText {
  const made = known.get(edition.editorial) ?? emend(edition)
  known.set(edition.editorial, made)
  return made
}

const shown = new WeakMap<EmendedText, ShownText>()

/** It as it is shown; one edition has one. */
export function withEmendations(edition: Edition): ShownText {
  const text = emendedText(edition)
  const made = shown.get(text) ?? {
    doc: text.doc,
    canonical: text.canonical,
    toShown: text.toChanged,
    toBase: text.toFirst,
    departures: text.emendations,
  }
  shown.set(text, made)
  return made
}

/** Shows the text otherwise, and keeps the first line in sight below `inset` pixels where it is. */
export function showKeepingPlace(view: TextView, text: ShownText, inset: number): void {
  const line = firstVisibleLine(view, inset)
  const selected = view.selected()
  const top = line && view.firstLineOf(line)?.top
  view.show(text)
  if (selected) view.select(selected)
  const now = line && view.firstLineOf(line)?.top
  if (top !== undefined && top !== null && now !== undefined && now !== null && now !== top) {
    scrollBy({top: now - top, behavior: "instant"})
  }
}

/** The first character of the first line that is wholly in sight; null where nothing is laid out. */
function firstVisibleLine(view: TextView, inset: number): Span | null {
  const {canonical} = view.text
  const block = canonical.block(view.firstVisibleBlock(inset))
  if (!block || block.from === block.to) return null
  const topAt = (at: number) => view.firstLineOf({from: at, to: at + 1})?.top ?? 0
  let low = block.from
  let high = block.to
  while (low < high) {
    const middle = (low + high) >> 1
    if (topAt(middle) >= inset) high = middle
    else low = middle + 1
  }
  const from = Math.min(low, block.to - 1)
  return {from, to: from + 1}
}
