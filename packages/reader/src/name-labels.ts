import type {Asserter, Citation, Iri, QuotationBody} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {inSeries as joined, readerLabel, textLabel} from "@variorum/dispute"
import {msg} from "@variorum/words"

export {inSeries as joined} from "@variorum/dispute"

/** What to call a register entry, another annotation's question or the text itself. */
export function nameIn(edition: Edition, id: Iri): string {
  if (id === edition.text.id) return textLabel
  return edition.register.get(id)?.name ?? edition.questions.get(id)?.label ?? id
}

export function asserterLabel(edition: Edition, asserter: Asserter): string {
  const names = (asserter.agents ?? []).map(id => nameIn(edition, id))
  if (asserter.label === readerLabel) return msg`the reader`
  if (asserter.label !== undefined) return asserter.label
  if (asserter.mode === "notStated" || names.length === 0) return msg`not stated`
  return joined(names, asserter.mode === "oneOf" ? "or" : "and")
}

export function citationLabel(edition: Edition, citation: Citation): string {
  const cited =
    citation.label ?? (citation.cited === undefined ? "" : nameIn(edition, citation.cited))
  const readings = (citation.oneOf ?? []).map(one => citationLabel(edition, one))
  const what = cited || joined(readings, "or") || msg`not located`
  return citation.locator === undefined ? what : `${what}, ${citation.locator}`
}

const quotationForms: Readonly<Record<QuotationBody["form"], string>> = {
  direct: msg`direct quotation`,
  reported: msg`reported in other words`,
  scareQuotes: msg`words the essay keeps at a distance`,
  term: msg`a term`,
  title: msg`a title`,
}

export function quotationForm(form: QuotationBody["form"]): string {
  return quotationForms[form]
}
