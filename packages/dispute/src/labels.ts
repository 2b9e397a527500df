import type {Asserter, Citation, EvidenceItem, Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import type {Holder, Hop} from "./comparison.ts"

/** What the text is called where it speaks for itself. */
export const textLabel = msg`the essay`

/** What a reader’s own annotations call the reader, in every language: it is kept with them. */
export const readerLabel = "the reader"

/** The name of a register entry, of the text itself, else the id as it is. */
export function nameOfEntry(edition: Edition, id: Iri): string {
  if (id === edition.text.id) return textLabel
  return edition.register.get(id)?.name ?? id
}

export function holderOf(edition: Edition, asserter: Asserter): Holder {
  const ids = asserter.agents ?? []
  return {ids, label: holderLabel(edition, asserter, ids), mode: asserter.mode}
}

function holderLabel(edition: Edition, asserter: Asserter, ids: readonly Iri[]): string {
  if (asserter.label === readerLabel) return msg`the reader`
  if (asserter.label !== undefined) return asserter.label
  if (asserter.mode === "unnamed") return msg`not named`
  if (ids.length === 0) return msg`not stated`
  const names = ids.map(id => nameOfEntry(edition, id))
  return inSeries(names, asserter.mode === "oneOf" ? "or" : "and")
}

export function hopOf(edition: Edition, citation: Citation): Hop {
  return {
    id: citation.cited ?? null,
    label: citationLabel(edition, citation),
    locator: citation.locator ?? null,
    state: citation.resolution,
    hedge: citation.hedge ?? null,
    oneOf: citation.oneOf?.map(reading => hopOf(edition, reading)) ?? null,
    ...(citation.note === undefined ? {} : {note: citation.note}),
  }
}

/** What is cited, without its locator. */
export function citationLabel(
  edition: Edition,
  citation: Pick<EvidenceItem, "cited" | "label" | "oneOf">,
): string {
  if (citation.label !== undefined) return citation.label
  if (citation.cited !== undefined) return nameOfEntry(edition, citation.cited)
  const readings = (citation.oneOf ?? []).map(reading => citationLabel(edition, reading))
  return inSeries(readings, "or") || msg`not located`
}

/** "a", "a and b", "a, b and c". */
export function inSeries(words: readonly string[], last: "and" | "or"): string {
  if (words.length < 2) return words[0] ?? ""
  const [before, end] = [words.slice(0, -1).join(", "), words.at(-1)!]
  return last === "and" ? msg`${before} and ${end}` : msg`${before} or ${end}`
}
