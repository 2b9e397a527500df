import type {Iri, RegisterKind} from "@variorum/annotation"
import type {SearchRequest} from "./search-request.ts"

/**
 * What an `<edition-reader>` shows. A value the page sets and the reader asks to change by a
 * `ViewChangeEvent`; no element reads or writes an address.
 */
export type View =
  /**
   * The text; at most one place in it, which is scrolled to and focused. In a second pane beside it another place of the
   * text, or a question; `null` asks for none where there is one, without it the pane stays as it is.
   */
  | {readonly kind: "read"; readonly place?: Place; readonly beside?: Beside | null}
  /** All questions. */
  | {readonly kind: "disputes"}
  /** One question, by its id. */
  | {readonly kind: "question"; readonly id: Iri}
  /** Who speaks to which question: all, one, or one beside another. */
  | {readonly kind: "historians"; readonly person: Iri | null; readonly beside: Iri | null}
  /** Where the text stands against itself. */
  | {readonly kind: "contradictions"}
  /** What the text rests on: works and claims. */
  | {readonly kind: "evidence"}
  /** One register, or one entry of it by its id. */
  | {readonly kind: "registers"; readonly register: RegisterKind; readonly entry: Iri | null}
  /** What is found in the text and in all that is said about it. */
  | {readonly kind: "search"; readonly request: SearchRequest}
  /** The dated events in order of time. */
  | {readonly kind: "chronology"}
  /** How to cite the edition, whose it is, in which state. */
  | {readonly kind: "about"}
  /** The reader's own notes as a list. */
  | {readonly kind: "notes"}
  /** The reader's own notes in and out: import, export, backups. */
  | {readonly kind: "moving"}
  /** The reader's own notes that were deleted. */
  | {readonly kind: "trash"}
  /** All that was done to one of the reader's own notes. */
  | {readonly kind: "history"; readonly note: Iri}
  /** The reader's own notes that have two texts. */
  | {readonly kind: "conflicts"}
  /** The reader's own notes whose place is not certain; `note` is the one to look at first. */
  | {readonly kind: "repair"; readonly note?: Iri}

/** A place in the text. */
export type Place =
  | {readonly block: string}
  /** By `canonical` (else `id`); `target`: which of its places in the text, from 0, the first if absent. */
  | {readonly annotation: Iri; readonly target?: number}
  /** A linked passage, as an address has it: it may have moved, changed or gone since. */
  | {readonly passage: string}
  /** UTF-16 into the canonical text. */
  | {readonly from: number; readonly to: number}

/** What is read beside the text. */
export type Beside = Place | {readonly question: Iri}

export function sameView(a: View, b: View): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
