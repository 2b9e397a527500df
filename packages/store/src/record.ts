import type {Annotation, Iri} from "@variorum/annotation"
import {placesOf} from "./places.ts"
import type {RecordPlace} from "./places.ts"

/** One of the reader's annotations as it is kept. */
export interface StoredRecord {
  /** The annotation's `canonical`: the key. */
  readonly canonical: Iri
  readonly annotation: Annotation
  /** 1 when made, one more with every write. */
  readonly version: number
  /** When the last write was made, xsd:dateTime in UTC. */
  readonly modified: string
  /** When it was put in the trash, or null. The annotation stays, so that it can be taken out. */
  readonly deleted: string | null
  /** What it is found by beside its name; derived. */
  readonly places: readonly RecordPlace[]
}

/** With its places. */
export function placed(record: Omit<StoredRecord, "places">): StoredRecord {
  return {...record, places: placesOf(record.annotation, record.deleted)}
}

export type Deed = "create" | "update" | "remove" | "restore" | "import"

/** What was done to one annotation, and its text after that. Never changed, never removed. */
export interface HistoryEntry {
  readonly canonical: Iri
  readonly version: number
  /** As it was after the deed; null after a removal. */
  readonly annotation: Annotation | null
  readonly at: string
  readonly what: Deed
}

/** That a server has yet to hear of an annotation's latest version: one entry an annotation. */
export interface OutboxEntry {
  readonly canonical: Iri
  readonly version: number
  readonly at: string
}

/** Which database this is, so that a marker outside it can tell whether it was cleared. */
export interface Identity {
  readonly id: string
  readonly made: string
}

/** What the reader wants to be called; null where they do not. */
export interface PersonEntry {
  readonly name: string | null
}

/** That both of two texts for one note are wanted: the name of the second. */
export interface SettledEntry {
  readonly canonical: Iri
}
