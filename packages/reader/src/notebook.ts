import type {Annotation, Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"

export type Direction = "undo" | "redo"

/** One of the reader's annotations as it is kept. */
export interface KeptNote {
  readonly canonical: Iri
  readonly annotation: Annotation
  readonly version: number
  /** When it was put in the trash, xsd:dateTime in UTC; null for one that is not there. */
  readonly deleted: string | null
}

/** Something this tab did, as it is undone: what was written, and what stood there before. */
export interface NotebookDeed {
  readonly what:
    "create" | "update" | "remove" | "restore" | "import" | "importUndone" | "bringBack" | "settle"
  readonly records: readonly KeptNote[]
  readonly before: readonly (KeptNote | null)[]
}

/** What was done to a note, and its text after that; null after a removal. */
export interface PastNote {
  readonly version: number
  readonly annotation: Annotation | null
  readonly at: string
  readonly what: string
}

export interface Person {
  /** Null until the first note. */
  readonly id: Iri | null
  readonly name: string | null
  /** Whether the reader was asked for a name. */
  readonly asked: boolean
}

/** Two texts for one note, of which the second was kept beside the first. */
export interface NotePair {
  readonly mine: KeptNote
  readonly theirs: KeptNote
}

/** What was typed in a form and is not saved as a note. */
export interface KeptDraft {
  readonly id: string
  readonly value: string
  /** What stood in its other fields; none in drafts of earlier versions. */
  readonly fields?: Readonly<Record<string, string>> | undefined
  /** The note being changed, as it was then; null for a new one. */
  readonly annotation: Annotation | null
  /** In the canonical text of that fingerprint; null without a place. */
  readonly span: Span | null
  /** More places; none in drafts of earlier versions. */
  readonly others?: readonly Span[] | undefined
  /** The places are others than those of the note that is changed. */
  readonly moved?: boolean | undefined
  readonly fingerprint: string
  /** The words at `span`. */
  readonly quote: string
  readonly at: string
}

/**
 * What a keeper can do with notes beside writing them. Each write resolves only when durable and
 * rejects with a `KeeperError` otherwise.
 */
export interface Notebook {
  /** What would be undone or done again; null where there is nothing. */
  next(direction: Direction): NotebookDeed | null
  /**
   * Undoes what this tab did last, or does it again, and resolves with it. Rejects with a
   * `conflict`, and changes nothing, where another tab has changed any of it since.
   */
  turn(direction: Direction): Promise<NotebookDeed | null>
  /** The last deleted first. */
  trash(): Promise<readonly KeptNote[]>
  /** How many were taken out. */
  takeOut(canonicals: readonly Iri[]): Promise<number>
  /** Deletes for good what is in the trash as it was seen; how many. */
  purge(trashed: readonly KeptNote[]): Promise<number>
  /** All that was done to one, oldest first. */
  history(canonical: Iri): Promise<readonly PastNote[]>
  /** Makes what one was at a version the newest again. */
  bringBack(canonical: Iri, version: number): Promise<void>
  person(): Promise<Person>
  /** Puts the name on all notes by this reader; null or nothing leaves it out. */
  rename(name: string | null): Promise<Person>
  conflicts(): Promise<readonly NotePair[]>
  /** Keeps one, the second under the name of the first, or both. */
  settle(pair: NotePair, choice: "mine" | "theirs" | "both"): Promise<void>
  keepDraft(draft: KeptDraft): Promise<void>
  dropDraft(id: string): Promise<void>
  /** Whether the page was loaded anew by itself just now, so that a draft goes on without being asked for. */
  goesOn?(): boolean
  /** Those that no open tab is writing, newest first. */
  draftsLeft(): Promise<readonly KeptDraft[]>
}
