import type {QuestionKind, ScopePart} from "@variorum/annotation"
import {isOwnQuestion} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Comparison, DisputeStatus, RelationKind} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"

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
    label: msg`In dispute`,
    glyph: "≠",
    meaning: msg`Answers that may be compared exclude each other, or only partly agree.`,
  },
  possible: {
    label: msg`In dispute if they count the same`,
    glyph: "?",
    meaning: msg`Answers would exclude each other, but it is not known whether they speak of the same.`,
  },
  apparent: {
    label: msg`Only seems so: different scopes`,
    glyph: "∥",
    meaning: msg`The answers differ, but they speak of different things and do not exclude each other.`,
  },
  open: {
    label: msg`Not yet judged`,
    glyph: "…",
    meaning: msg`Nobody has judged how some of the answers stand to each other.`,
  },
  agreed: {
    label: msg`Agreed by those who answer`,
    glyph: "=",
    meaning: msg`All answers that may be compared agree or can stand together.`,
  },
  single: {
    label: msg`One answer only`,
    glyph: "1",
    meaning: msg`There is nothing to compare: that nobody answers otherwise is not agreement.`,
  },
}

export const kindWords: Readonly<Record<QuestionKind, string>> = {
  figure: msg`Figure`,
  date: msg`Date`,
  origin: msg`Origin`,
  attribution: msg`Attribution`,
  existence: msg`Existence`,
  interpretation: msg`Interpretation`,
}

/** Of what kind a question is: a reader's own is of none of an edition's, for nobody has said what would answer it. */
export type KindShown = QuestionKind | "own"

export function kindShown({question}: Comparison, edition: Edition | null): KindShown {
  return edition !== null && isOwnQuestion(edition, question.id) ? "own" : question.kind
}

export function kindInWords(kind: KindShown): string {
  return kind === "own" ? msg`Question` : kindWords[kind]
}

/** The noun for one answer of a kind and for several. */
export function answerNoun(kind: QuestionKind, count: number): string {
  if (kind === "figure") return plural(count, msg`figure`, msg`figures`)
  if (kind === "date") return plural(count, msg`date`, msg`dates`)
  return plural(count, msg`answer`, msg`answers`)
}

export const partWords: Readonly<Record<ScopePart, string>> = {
  of: msg`of`,
  place: msg`place`,
  time: msg`time`,
  population: msg`counted`,
  unit: msg`unit`,
}

/** A part of scope inside a sentence: "the place differs". */
export const partPhrases: Readonly<Record<ScopePart, string>> = {
  of: msg`what is asked about`,
  place: msg`the place`,
  time: msg`the time`,
  population: msg`whom it counts`,
  unit: msg`the unit`,
}

export const notStated: Readonly<Record<ScopePart, string>> = {
  of: msg`of not stated`,
  place: msg`place not stated`,
  time: msg`time not stated`,
  population: msg`population not stated`,
  unit: msg`unit not stated`,
}

export const relationWords: Readonly<Record<RelationKind, string>> = {
  conflict: msg`Cannot both be true`,
  overlap: msg`Agree in part`,
  unknown: msg`Not known whether they may be compared`,
  incomparable: msg`May not be compared`,
  unjudged: msg`Not yet judged`,
  compatible: msg`Can stand together`,
  agree: msg`Agree`,
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

/** "36 of 36 pairs may be compared". */
export function comparableInWords(comparable: number, pairs: number): string {
  return plural(
    pairs,
    msg`${comparable} of ${pairs} pair may be compared`,
    msg`${comparable} of ${pairs} pairs may be compared`,
  )
}

/** "1 position", "3 positions". */
export function countInWords(count: number, noun: keyof typeof counted): string {
  return counted[noun](count)
}

const counted = {
  answer: (n: number) => plural(n, msg`${n} answer`, msg`${n} answers`),
  claim: (n: number) => plural(n, msg`${n} claim`, msg`${n} claims`),
  datedEvent: (n: number) => plural(n, msg`${n} dated event`, msg`${n} dated events`),
  disputed: (n: number) => plural(n, msg`${n} disputed passage`, msg`${n} disputed passages`),
  entry: (n: number) => plural(n, msg`${n} entry`, msg`${n} entries`),
  event: (n: number) => plural(n, msg`${n} event`, msg`${n} events`),
  hit: (n: number) => plural(n, msg`${n} hit`, msg`${n} hits`),
  mention: (n: number) => plural(n, msg`${n} mention`, msg`${n} mentions`),
  moreClaim: (n: number) => plural(n, msg`${n} more claim`, msg`${n} more claims`),
  moreQuestion: (n: number) => plural(n, msg`${n} more question`, msg`${n} more questions`),
  note: (n: number) => plural(n, msg`${n} note`, msg`${n} notes`),
  own: (n: number) => plural(n, msg`${n} note of yours`, msg`${n} notes of yours`),
  pair: (n: number) => plural(n, msg`${n} pair`, msg`${n} pairs`),
  place: (n: number) => plural(n, msg`${n} place`, msg`${n} places`),
  position: (n: number) => plural(n, msg`${n} position`, msg`${n} positions`),
  question: (n: number) => plural(n, msg`${n} question`, msg`${n} questions`),
  result: (n: number) => plural(n, msg`${n} result`, msg`${n} results`),
  separateSource: (n: number) => plural(n, msg`${n} separate source`, msg`${n} separate sources`),
  silence: (n: number) => plural(n, msg`${n} silence`, msg`${n} silences`),
  stance: (n: number) => plural(n, msg`${n} stance`, msg`${n} stances`),
  voice: (n: number) => plural(n, msg`${n} voice`, msg`${n} voices`),
  work: (n: number) => plural(n, msg`${n} work`, msg`${n} works`),
}
