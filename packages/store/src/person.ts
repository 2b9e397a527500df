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

/** Puts on an annotation the name that the reader has now, where it is by them. */
export type Sign = (annotation: Annotation) => Annotation

/** For what was written before and comes back; does nothing while nobody was asked for a name. */
export async function signer(tx: WriteTransaction): Promise<Sign> {
  const [identity, me] = await Promise.all([
    tx.objectStore("meta").get("identity"),
    tx.objectStore("person").get("me"),
  ])
  if (!identity || !me) return annotation => annotation
  return annotation => signed(annotation, identity.id, me.name)
}

/** The same one where it is by someone else, or carries the name already. */
function signed(annotation: Annotation, id: Iri, name: string | null): Annotation {
  const {creator} = annotation
  if (typeof creator !== "object" || Array.isArray(creator)) return annotation
  const {id: by, name: old = null} = creator as {id?: Iri; name?: string}
  if (by !== id || old === name) return annotation
  const named: Record<string, unknown> = {...(creator as object)}
  if (name === null) delete named["name"]
  else named["name"] = name
  return {...annotation, creator: named}
}

/** Keeps the name, and puts it on every annotation that is by this person. */
export async function rename(
  tx: WriteTransaction,
  id: Iri,
  name: string | null,
  now: number,
): Promise<Written> {
  await tx.objectStore("person").put({name}, "me")
  const all = await tx.objectStore("annotations").getAll()
  const before = all.filter(({annotation}) => signed(annotation, id, name) !== annotation)
  const records = before.map((record): StoredRecord => {
    const modified = later(now, record.annotation.modified)
    const annotation = {...signed(record.annotation, id, name), modified}
    if (record.deleted === null) return put(tx, annotation, record, "update", now)
    return put(tx, annotation, record, "remove", now)
  })
  return {records, before}
}
