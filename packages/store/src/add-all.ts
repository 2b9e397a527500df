import {nameOf, sameJson} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import type {WriteTransaction} from "./connection.ts"
import type {Written} from "./deed-log.ts"
import {keepable} from "./keepable.ts"
import {complete, put} from "./pen.ts"
import type {Clock} from "./pen.ts"
import {signer} from "./person.ts"
import type {Sign} from "./person.ts"
import type {StoredRecord} from "./record.ts"

/** Takes in many without overwriting any; `already`: how many were here, letter for letter. */
export async function addAll(
  tx: WriteTransaction,
  annotations: readonly Annotation[],
  clock: Clock,
): Promise<Written & {readonly already: number}> {
  const here = new Map(
    (await tx.objectStore("annotations").getAll()).map(record => [record.canonical, record]),
  )
  const sign = await signer(tx)
  const records: StoredRecord[] = []
  const before: (StoredRecord | null)[] = []
  let already = 0
  for (const annotation of annotations.map(keepable)) {
    const added = await addOne(tx, annotation, here, sign, clock)
    if (!added) {
      already++
      continue
    }
    before.push(here.get(added.canonical) ?? null)
    records.push(added)
    here.set(added.canonical, added)
  }
  return {records, before, already}
}

async function addOne(
  tx: WriteTransaction,
  annotation: Annotation,
  here: ReadonlyMap<Iri, StoredRecord>,
  sign: Sign,
  {now, newId}: Clock,
): Promise<StoredRecord | null> {
  const canonical = (nameOf(annotation) as Iri | undefined) ?? newId()
  const current = here.get(canonical)
  if (!current) return put(tx, complete(sign(annotation), canonical, now()), null, "import", now())
  const created = annotation.created ?? current.annotation.created
  const written = complete(
    {...annotation, ...(created === undefined ? {} : {created})},
    canonical,
    now(),
  )
  const given = sign(written)
  if (sameJson(current.annotation, given)) {
    return current.deleted === null ? null : put(tx, current.annotation, current, "restore", now())
  }
  // An earlier state of what is here, or a copy made by an earlier import, adds nothing.
  const past = await tx.objectStore("history").index("canonical").getAll(canonical)
  if (past.some(entry => sameJson(entry.annotation, written))) return null
  for (const {annotation: other, deleted} of here.values()) {
    if (deleted !== null || other["via"] !== canonical) continue
    if (sameJson(other, {...given, id: other.id, canonical: nameOf(other), via: canonical})) {
      return null
    }
  }
  const copy = newId()
  return put(tx, {...given, id: copy, canonical: copy, via: canonical}, null, "import", now())
}
