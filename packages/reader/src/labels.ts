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
import {msg, numeral} from "@variorum/words"
import {citationLabel, joined, nameIn} from "./name-labels.ts"

export {asserterLabel, citationLabel, joined, nameIn, quotationForm} from "./name-labels.ts"

/** In words, for a citation that does not lead to an entry of the bibliography; else null. */
export function citationTrouble(edition: Edition, citation: Citation): string | null {
  switch (citation.resolution) {
    case "resolved":
      return null
    case "noEntry":
      return msg`not in the bibliography`
    case "unresolved":
      return msg`unresolved`
    case "ambiguous": {
      const readings = (citation.oneOf ?? []).map(one => citationLabel(edition, one))
      return readings.length > 0 ? msg`ambiguous: ${joined(readings, "or")}` : msg`ambiguous`
    }
  }
}

/** `by` is whose claim the evidence is for: of others, only what the essay says of it is known. */
export function evidenceLabel(edition: Edition, evidence: Evidence, by?: Asserter): string {
  if (evidence.given === "none") {
    return by && !(by.agents ?? []).includes(edition.text.id)
      ? msg`the essay names none`
      : msg`none given`
  }
  const items = (evidence.items ?? []).map(item => {
    if (item.claim !== undefined) return msg`another claim`
    return citationLabel(edition, {resolution: "unresolved", ...item})
  })
  return joined(items, "and") || evidence.label || msg`claimed but not named`
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
  const low = min === undefined || min === null ? undefined : numeral(min)
  const high = max === undefined || max === null ? undefined : numeral(max)
  if (low !== undefined && high !== undefined) return low === high ? low : `${low}–${high}`
  if (low !== undefined) return msg`at least ${low}`
  return high === undefined ? msg`not stated` : msg`at most ${high}`
}

const partNames: Readonly<Record<ScopePart, string>> = {
  of: msg`of`,
  place: msg`place`,
  time: msg`time`,
  population: msg`who is counted`,
  unit: msg`unit`,
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
  if (value.status === "notStated") return msg`not stated`
  if (value.status === "doubtful") {
    const candidates = (value.oneOf ?? []).map(nameOf)
    return msg`in doubt (${joined(candidates, "or")})`
  }
  const name = nameOf(value.value ?? "")
  return value.status === "inferred" ? msg`${name}, inferred` : name
}

export const stanceKinds: Readonly<Record<StanceKind, string>> = {
  disputes: msg`disputes`,
  refutes: msg`refutes`,
  confirms: msg`confirms`,
  supports: msg`supports`,
  qualifies: msg`qualifies`,
  agreesWith: msg`agrees with`,
  disagreesWith: msg`disagrees with`,
  critiques: msg`criticises`,
  reports: msg`reports without taking a side`,
  concedes: msg`grants for argument’s sake`,
  withholds: msg`withholds judgement`,
}

export function stanceLabel(kind: StanceKind): string {
  return stanceKinds[kind]
}

export const emendationKinds: Readonly<Record<EmendationBody["kind"], string>> = {
  spelling: msg`spelling`,
  misreading: msg`misreading of the transcription`,
  punctuation: msg`punctuation`,
  spacing: msg`spacing`,
  case: msg`capital or small letter`,
  omission: msg`words left out`,
  addition: msg`words too many`,
  name: msg`spelling of a name`,
  number: msg`a number`,
}

const certainties: Readonly<Record<EmendationBody["certainty"], string>> = {
  certain: msg`certain`,
  probable: msg`probable`,
  conjecture: msg`conjecture`,
}

/** How surely the editors would read so. */
export function certaintyLabel(certainty: EmendationBody["certainty"]): string {
  return certainties[certainty]
}

export function emendationLabel(kind: EmendationBody["kind"]): string {
  return emendationKinds[kind]
}

/** How surely the editors read it, inside a sentence. */
export const readingCertainties = {
  certain: msg`certain`,
  probable: msg`probable`,
  doubtful: msg`doubtful`,
} as const satisfies Readonly<Record<string, string>>

const registerTypes: Readonly<Record<RegisterEntry["type"], string>> = {
  Person: msg`a person`,
  Group: msg`a group or organisation`,
  Place: msg`a place`,
  Work: msg`a written work`,
  Event: msg`an event`,
}

export function registerTypeLabel(type: RegisterEntry["type"]): string {
  return registerTypes[type]
}

/** On what an editor's note rests, in words; null where it does not say. */
export function basisLabel(basis: "text" | "editorsKnowledge" | undefined): string | null {
  if (basis === undefined) return null
  return basis === "text" ? msg`from the text` : msg`the editors’ own knowledge`
}

/** How surely a target is placed, in words; null when it is exact. */
export function anchorTrouble(anchor: Anchor): string | null {
  switch (anchor.state) {
    case "exact":
      return null
    case "mapped":
      return msg`The text has been revised since; this note was carried along with its words.`
    case "fuzzy": {
      const score = anchor.score === null ? "" : msg` (${Math.round(anchor.score * 100)} % alike)`
      return msg`The words of this note have changed; it stands at the nearest passage${score}.`
    }
    case "ambiguous":
      return msg`These words occur ${anchor.candidates.length} times; which is meant cannot be told.`
    case "orphan":
      return msg`The words of this note are not in the text.`
  }
}
