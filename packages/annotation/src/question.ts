import type {Iri} from "./annotation.ts"
import type {ScopePart} from "./layer-body.ts"

export type QuestionKind =
  "figure" | "date" | "origin" | "attribution" | "existence" | "interpretation"

/** One neutral question (`annotations/questions.jsonld`). */
export interface Question {
  readonly id: Iri
  readonly type: "Question"
  readonly kind: QuestionKind
  readonly label: string
  /** The parts of scope that count when two answers to it are compared. */
  readonly scopeParts: readonly ScopePart[]
  /** Where answers are words: the possible ones. Empty for quantities and dates. */
  readonly answers: readonly Answer[]
  /** Who judged how the answers stand to each other. */
  readonly judgedBy?: Iri
  readonly note?: string
  readonly [property: string]: unknown
}

/** Each list holds ids of other answers of the same question. */
export interface Answer {
  readonly id: Iri
  readonly label: string
  /** Cannot both be true. Symmetric: enough to say it once. */
  readonly excludes: readonly Iri[]
  /** This answer implies those; they are wider. */
  readonly within: readonly Iri[]
  /** Can stand together. Symmetric. */
  readonly compatible: readonly Iri[]
  readonly [property: string]: unknown
}
