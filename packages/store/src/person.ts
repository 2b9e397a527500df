import type {Annotation, Iri} from "@variorum/annotation"
import type {WriteTransaction} from "./connection.ts"
import type {Written} from "./deed-log.ts"
import {later, put} from "./pen.ts"
import type {StoredRecord} from "./record.ts"

/** Whoever writes in this browser. */
export interface Person {
  /** `urn:uuid:…`, never changed; null until the first note. */
  readonly id: Iri | null
  /** Null where none was given. */
  readonly name: string | null
  /** Whether the reader was asked, and gave a name or did not want to. */
  readonly asked: boolean
}

/** Keeps the name, and puts it on every annotation that is by this person. */
export async function rename(
  tx: WriteTransaction,
  id: Iri,
  name: string | null,
  now: number,
): Promise<Written> {
  await tx.objectStore("person").put({name}, "me")
  const before = (await tx.objectStore("annotations").getAll()).filter(({annotation}) => {
    const {creator} = annotation
    if (typeof creator !== "object" || Array.isArray(creator)) return false
    const {id: by, name: old = null} = creator as {id?: Iri; name?: string}
    return by === id && old !== name
  })
  const records = before.map((record): StoredRecord => {
    const modified = later(now, record.annotation.modified)
    const named: Record<string, unknown> = {...(record.annotation.creator as object)}
    if (name === null) delete named["name"]
    else named["name"] = name
    const annotation: Annotation = {...record.annotation, creator: named, modified}
    if (record.deleted === null) return put(tx, annotation, record, "update", now)
    return put(tx, annotation, record, "remove", now)
  })
  return {records, before}
}
