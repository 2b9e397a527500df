import {edtfInWords} from "@variorum/dispute"
import type {ChronicleEvent, Dating} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {joined} from "./labels.ts"

/** "March 1923"; what the editors supply of it is said. */
export function datingInWords({edtf, status}: Dating): string {
  return `${edtfInWords(edtf)}${status === "inferred" ? msg` (inferred by the editors)` : ""}`
}

/** The date to show for an event: the narrowest, or where they disagree all, by "or". */
export function dateOfEvent({datings, agree}: ChronicleEvent): string {
  const shown = agree === "one" || agree === "precision" ? datings.slice(0, 1) : datings
  return joined(
    shown.map(({edtf}) => edtfInWords(edtf)),
    "or",
  )
}

/** How the dates of one event lie to each other, in a sentence; null where there is one only. */
export function datesInWords({datings, agree}: ChronicleEvent): string | null {
  const [first, ...others] = datings.map(dating => {
    const blocks = [...new Set(dating.tellings.flatMap(({passage}) => passage?.block ?? []))]
    const places = blocks.length === 0 ? "" : ` (${blocks.join(", ")})`
    return `${edtfInWords(dating.edtf)}${places}`
  })
  if (first === undefined || others.length === 0) return null
  switch (agree) {
    case "one":
      return null
    case "precision":
      return msg`Elsewhere, in agreement with it: ${joined(others, "and")}.`
    case "overlap":
      return msg`The dates agree only in part: ${joined([first, ...others], "and")}.`
    case "conflict":
      return msg`The dates cannot all be true: ${joined([first, ...others], "and")}.`
  }
}
