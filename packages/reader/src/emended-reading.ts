import type {Annotation} from "@variorum/annotation"
import {emend} from "@variorum/anchoring"
import type {Edition, EmendedText} from "@variorum/anchoring"
import {keepingPlace} from "./keeping-place.ts"
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
  const selected = view.selected()
  keepingPlace(view, inset, () => {
    view.show(text)
    if (selected) view.select(selected)
  })
}
