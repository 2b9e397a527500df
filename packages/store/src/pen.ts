import {nameOf} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import type {WriteTransaction} from "./connection.ts"
import type {Written} from "./deed-log.ts"
import {placed} from "./record.ts"
import type {Deed, StoredRecord} from "./record.ts"
import {StoreError} from "./store-error.ts"

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A new IRI, never used before. */
  readonly newId: () => Iri
}

/**
 * Writes record, history and outbox of one deed: the next version of `before`, or the first.
 * What fails, fails with the transaction, which says why.
 */
export function put(
  tx: WriteTransaction,
  annotation: Annotation,
  before: StoredRecord | null,
  what: Deed,
  now: number,
): StoredRecord {
  const at = later(now, before?.modified)
  const record = placed({
    canonical: nameOf(annotation),
    annotation,
    version: (before?.version ?? 0) + 1,
    modified: at,
    deleted: what === "remove" ? at : null,
  })
  const {canonical, version} = record
  const requests: Promise<unknown>[] = [
    tx.objectStore("annotations").put(record),
    tx
      .objectStore("history")
      .add({canonical, version, annotation: what === "remove" ? null : annotation, at, what}),
    tx.objectStore("outbox").put({canonical, version, at}),
  ]
  for (const request of requests) request.catch(() => undefined)
  return record
}

/** What was written of one annotation. */
export function one(record: StoredRecord, before: StoredRecord | null): Written {
  return {records: [record], before: [before]}
}

/** The record of that name. Rejects with `gone`, which keeps `mine`. */
export async function find(
  tx: WriteTransaction,
  canonical: Iri,
  mine: Annotation | null,
): Promise<StoredRecord> {
  const record = await tx.objectStore("annotations").get(canonical)
  if (record) return record
  throw new StoreError(
    "gone",
    "This note is not among those kept in this browser, so nothing was changed." +
      (mine ? " What you typed is still here; save it as a new note." : ""),
    {mine},
  )
}

/** Someone else was first: both texts are in the error. */
export function conflict(mine: Annotation | null, current: StoredRecord): StoreError {
  return new StoreError(
    "conflict",
    current.deleted === null
      ? "This note was changed elsewhere in the meantime, in another tab perhaps, so yours was not " +
          "saved. Both are kept: the other in the store, yours here. Compare them and save again."
      : "This note was deleted elsewhere in the meantime, so your change was not saved. What you " +
          "typed is still here: undo the deletion, or save it as a new note.",
    {mine, theirs: current.deleted === null ? current.annotation : null},
  )
}

/** Now, or one millisecond after `before` where the clock stands or went back. */
export function later(now: number, before: string | undefined): string {
  const last = before === undefined ? Number.NaN : Date.parse(before)
  return timestamp(Number.isNaN(last) ? now : Math.max(now, last + 1))
}

/** xsd:dateTime in UTC, as the Web Annotation model asks. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** With a name, an id and a date where it has none. A script may well leave out what the type demands. */
export function complete(annotation: Annotation, canonical: Iri, now: number): Annotation {
  const given: Partial<Annotation> = annotation
  return {
    ...annotation,
    id: given.id ?? canonical,
    canonical,
    created: annotation.created ?? timestamp(now),
  }
}
