import {scopeParts} from "@variorum/annotation"
import type {
  Answering,
  Asserter,
  Citation,
  EmendationBody,
  Evidence,
  RegisterEntry,
  ScopePart,
  ScopeValue,
  StanceKind,
  Value,
} from "@variorum/annotation"
import type {Anchor, Edition} from "@variorum/anchoring"
import {edtfInWords} from "@variorum/dispute"
import {citationLabel, joined, nameIn} from "./name-labels.ts"

export {asserterLabel, citationLabel, joined, nameIn, quotationForm} from "./name-labels.ts"

/** In words, for a citation that does not lead to an entry of the bibliography; else null. */
export function citationTrouble(edition: Edition, citation: Citation): string | null {
  switch (citation.resolution) {
    case "resolved":
      return null
    case "noEntry":
      return "not in the bibliography"
    case "unresolved":
      return "unresolved"
    case "ambiguous": {
      const readings = (citation.oneOf ?? []).map(one => citationLabel(edition, one))
      return readings.length > 0 ? `ambiguous: ${joined(readings, "or")}` : "ambiguous"
    }
  }
}

/** `by` is whose claim the evidence is for: of others, only what the essay says of it is known. */
export function evidenceLabel(edition: Edition, evidence: Evidence, by?: Asserter): string {
  if (evidence.given === "none") {
    return by && !(by.agents ?? []).includes(edition.text.id)
      ? "the essay names none"
      : "none given"
  }
  const items = (evidence.items ?? []).map(item => {
    if (item.claim !== undefined) return "another claim"
    return citationLabel(edition, {resolution: "unresolved", ...item})
  })
  return joined(items, "and") || evidence.label || "claimed but not named"
}

export function valueLabel(
  edition: Edition,
  {question = "", value}: Partial<Answering>,
): string | null {
  if (!value) return null
  if (value.text !== null && value.text !== "") return value.text
  if (value.answer !== undefined) {
    const answers = edition.questions.get(question)?.answers ?? []
    return answers.find(answer => answer.id === value.answer)?.label ?? value.answer
  }
  return value.edtf === undefined ? quantityLabel(value) : edtfInWords(value.edtf)
}

function quantityLabel({min, max}: Value): string {
  const low = min?.toLocaleString("en")
  const high = max?.toLocaleString("en")
  if (low !== undefined && high !== undefined) return low === high ? low : `${low}–${high}`
  if (low !== undefined) return `at least ${low}`
  return high === undefined ? "not stated" : `at most ${high}`
}

const partNames: Readonly<Record<ScopePart, string>> = {
  of: "of",
  place: "place",
  time: "time",
  population: "who is counted",
  unit: "unit",
}

/** Each part of a scope that says something: "place: Moscow", "time: 1923, inferred". */
export function scopeLabels(edition: Edition, scope: Answering["scope"]): string[] {
  return scopeParts.flatMap(part => {
    const value = scope?.[part]
    return value ? [`${partNames[part]}: ${scopeValueLabel(edition, part, value)}`] : []
  })
}

function scopeValueLabel(edition: Edition, part: ScopePart, value: ScopeValue): string {
  const nameOf = (given: string) => (part === "time" ? edtfInWords(given) : nameIn(edition, given))
  if (value.status === "notStated") return "not stated"
  if (value.status === "doubtful") {
    const candidates = (value.oneOf ?? []).map(nameOf)
    return `in doubt (${joined(candidates, "or")})`
  }
  const name = nameOf(value.value ?? "")
  return value.status === "inferred" ? `${name}, inferred` : name
}

export const stanceKinds: Readonly<Record<StanceKind, string>> = {
  disputes: "disputes",
  refutes: "refutes",
  confirms: "confirms",
  supports: "supports",
  qualifies: "qualifies",
  agreesWith: "agrees with",
  disagreesWith: "disagrees with",
  critiques: "criticises",
  reports: "reports without taking a side",
  concedes: "grants for argument’s sake",
  withholds: "withholds judgement",
}

export function stanceLabel(kind: StanceKind): string {
  return stanceKinds[kind]
}

export const emendationKinds: Readonly<Record<EmendationBody["kind"], string>> = {
  spelling: "spelling",
  misreading: "misreading of the transcription",
  punctuation: "punctuation",
  spacing: "spacing",
  case: "capital or small letter",
  omission: "words left out",
  addition: "words too many",
  name: "spelling of a name",
  number: "a number",
}

export function emendationLabel(kind: EmendationBody["kind"]): string {
  return emendationKinds[kind]
}

const registerTypes: Readonly<Record<RegisterEntry["type"], string>> = {
  Person: "a person",
  Group: "a group or organisation",
  Place: "a place",
  Work: "a written work",
  Event: "an event",
}

export function registerTypeLabel(type: RegisterEntry["type"]): string {
  return registerTypes[type]
}

/** On what an editor's note rests, in words; null where it does not say. */
export function basisLabel(basis: "text" | "editorsKnowledge" | undefined): string | null {
  if (basis === undefined) return null
  return basis === "text" ? "from the text" : "the editors’ own knowledge"
}

/** How surely a target is placed, in words; null when it is exact. */
export function anchorTrouble(anchor: Anchor): string | null {
  switch (anchor.state) {
    case "exact":
      return null
    case "mapped":
      return "The text has been revised since; this note was carried along with its words."
    case "fuzzy": {
      const score = anchor.score === null ? "" : ` (${Math.round(anchor.score * 100)} % alike)`
      return `The words of this note have changed; it stands at the nearest passage${score}.`
    }
    case "ambiguous":
      return `These words occur ${anchor.candidates.length} times; which is meant cannot be told.`
    case "orphan":
      return "The words of this note are not in the text."
  }
}
