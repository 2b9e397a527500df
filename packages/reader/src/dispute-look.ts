import type {QuestionKind, ScopePart} from "@variorum/annotation"
import {isOwnQuestion} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Comparison, DisputeStatus, RelationKind} from "@variorum/dispute"

/** How a status is shown: never by colour alone. */
export interface StatusLook {
  readonly label: string
  /** One character that nearly every font has. */
  readonly glyph: string
  /** What it means, in a sentence. */
  readonly meaning: string
}

/** Most in need of a reader first. */
export const statusOrder: readonly DisputeStatus[] = [
  "disputed",
  "possible",
  "apparent",
  "open",
  "agreed",
  "single",
]

export const statusLooks: Readonly<Record<DisputeStatus, StatusLook>> = {
  disputed: {
    label: "In dispute",
    glyph: "≠",
    meaning: "Answers that may be compared exclude each other, or only partly agree.",
  },
  possible: {
    label: "In dispute if they count the same",
    glyph: "?",
    meaning:
      "Answers would exclude each other, but it is not known whether they speak of the same.",
  },
  apparent: {
    label: "Only seems so: different scopes",
    glyph: "∥",
    meaning:
      "The answers differ, but they speak of different things and do not exclude each other.",
  },
  open: {
    label: "Not yet judged",
    glyph: "…",
    meaning: "Nobody has judged how some of the answers stand to each other.",
  },
  agreed: {
    label: "Agreed by those who answer",
    glyph: "=",
    meaning: "All answers that may be compared agree or can stand together.",
  },
  single: {
    label: "One answer only",
    glyph: "1",
    meaning: "There is nothing to compare: that nobody answers otherwise is not agreement.",
  },
}

export const kindWords: Readonly<Record<QuestionKind, string>> = {
  figure: "Figure",
  date: "Date",
  origin: "Origin",
  attribution: "Attribution",
  existence: "Existence",
  interpretation: "Interpretation",
}

/** Of what kind a question is: a reader's own is of none of an edition's, for nobody has said what would answer it. */
export type KindShown = QuestionKind | "own"

export function kindShown({question}: Comparison, edition: Edition | null): KindShown {
  return edition !== null && isOwnQuestion(edition, question.id) ? "own" : question.kind
}

export function kindInWords(kind: KindShown): string {
  return kind === "own" ? "Question" : kindWords[kind]
}

/** The noun for one answer of a kind and for several. */
export function answerNoun(kind: QuestionKind, count: number): string {
  const noun = kind === "figure" ? "figure" : kind === "date" ? "date" : "answer"
  return count === 1 ? noun : `${noun}s`
}

export const partWords: Readonly<Record<ScopePart, string>> = {
  of: "of",
  place: "place",
  time: "time",
  population: "counted",
  unit: "unit",
}

/** A part of scope inside a sentence: "the place differs". */
export const partPhrases: Readonly<Record<ScopePart, string>> = {
  of: "what is asked about",
  place: "the place",
  time: "the time",
  population: "whom it counts",
  unit: "the unit",
}

export const relationWords: Readonly<Record<RelationKind, string>> = {
  conflict: "Cannot both be true",
  overlap: "Agree in part",
  unknown: "Not known whether they may be compared",
  incomparable: "May not be compared",
  unjudged: "Not yet judged",
  compatible: "Can stand together",
  agree: "Agree",
}

/** Relations a reader has to know of come first; the others fold away. */
export const relationOrder: readonly RelationKind[] = [
  "conflict",
  "overlap",
  "unknown",
  "incomparable",
  "unjudged",
  "compatible",
  "agree",
]

/** "1 position", "3 positions". */
export function countInWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
