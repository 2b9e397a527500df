import type {Iri, Layer} from "@variorum/annotation"

/** Where something can be found: in the text, in a layer of notes, in one’s own, and so on. */
export type SearchKind = "text" | "question" | "register" | "own" | Layer

/** Folded: as people type. Exact: the very letters. Expression: a regular expression of JavaScript. */
export type SearchMode = "folded" | "exact" | "expression"

/** What is looked for, and among what; null where that does not matter. */
export interface SearchRequest {
  readonly query: string
  readonly mode: SearchMode
  readonly among: SearchKind | null
  /** Only what this person, group or text asserts, holds or says. */
  readonly asserter: Iri | null
  /** Only what is about this question. */
  readonly question: Iri | null
}

export const nothingSearched: SearchRequest = {
  query: "",
  mode: "folded",
  among: null,
  asserter: null,
  question: null,
}
