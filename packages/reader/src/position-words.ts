import type {Bearing, CitationState} from "@variorum/annotation"
import type {Comparison, Holder, Hop, Position, PositionEvidence, Stance} from "@variorum/dispute"
import {joined} from "./labels.ts"
import {assertionInWords} from "./value-words.ts"

/** Words that cite, and in words why they lead nowhere certain; null where they do. */
export interface CitationWords {
  readonly words: string
  readonly trouble: string | null
}

export const citationTroubles: Readonly<Record<CitationState, string | null>> = {
  resolved: null,
  noEntry: "not in the bibliography",
  unresolved: "unresolved",
  ambiguous: "ambiguous",
}

/** Who holds it, and what is peculiar in that: "one of them", "unnamed", "jointly". */
export function holderNote(holder: Holder): string | null {
  switch (holder.mode) {
    case "one":
      return null
    case "joint":
      return "jointly"
    case "oneOf":
      return "one of them; which is left open"
    case "unnamed":
      return "not named"
    case "notStated":
      return "the text does not say who"
  }
}

/** Where the asserter says it, or null where nothing is said of that. */
export function sourceInWords(position: Position): CitationWords | null {
  if (position.sourceLabel === null && position.locator === null) return null
  const state = position.sourceState
  return {
    words: [position.sourceLabel, position.locator].filter(part => part !== null).join(", "),
    trouble: state ? citationTroubles[state] : null,
  }
}

/** "Avrich 1984, p. 20". */
export function hopInWords(hop: Hop): CitationWords {
  const words = [hop.label, hop.locator].filter(part => part !== null).join(", ")
  return {words, trouble: citationTroubles[hop.state]}
}

/** Through whom it is known, from the text outward. */
export function viaInWords(position: Position): readonly CitationWords[] {
  return position.via.map(hopInWords)
}

export function evidenceInWords(evidence: PositionEvidence): string {
  if (evidence.given === "none") return "no evidence given"
  if (evidence.given === "unnamed") {
    return evidence.label === null
      ? "evidence not named"
      : `evidence not named: “${evidence.label}”`
  }
  const items = evidence.items.map(item => {
    const {words, trouble} = hopInWords(item)
    return trouble ? `${words} (${trouble})` : words
  })
  return `evidence: ${joined(items, "and") || (evidence.label ?? "cited")}`
}

const stanceVerbs: Readonly<Record<string, string>> = {
  disputes: "disputed by",
  refutes: "refuted by",
  confirms: "confirmed by",
  supports: "supported by",
  qualifies: "qualified by",
  agreesWith: "agreed with by",
  disagreesWith: "disagreed with by",
  critiques: "criticised by",
  reports: "reported without a view by",
  concedes: "granted for argument’s sake by",
  withholds: "judgement withheld by",
}

/** "Disputed by Avrich: overstated". */
export function stanceInWords(stance: Stance): string {
  const verb = stanceVerbs[stance.kind] ?? `${stance.kind}:`
  const words = `${verb} ${stance.holder.label}${stance.verdict ? `: ${stance.verdict}` : ""}`
  return capitalized(words)
}

/** Why the holder takes the stance; silence on that is said, not skipped. */
export function reasonInStance(stance: Stance): string {
  if (stance.reason !== null) return stance.reason
  return stance.kind === "reports" ? "" : "no reason given"
}

const bearingVerbs: Readonly<Record<Bearing, string>> = {
  answers: "answers",
  supports: "supports",
  against: "tells against",
  limits: "limits",
  silent: "says nothing on it",
}

export function bearingInWords(bearing: Bearing): string {
  return bearingVerbs[bearing]
}

/** "Avrich: 300 (hedged: “some”)": one position in one breath, for links, marks and sentences. */
export function positionInWords(position: Position, comparison: Comparison): string {
  const holder = position.asserter.label
  if (position.bearing === "silent") return `${holder}: says nothing on it`
  if (position.bearing !== "answers") {
    return `${holder}: ${position.label} (${bearingVerbs[position.bearing]})`
  }
  const answers = comparison.question.answers
  const words = position.value === null ? position.label : assertionInWords(position, answers)
  const hedge = position.hedge === null ? "" : ` (hedged: “${position.hedge}”)`
  return `${holder}: ${words}${hedge}`
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
