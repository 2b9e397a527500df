import type {Iri} from "@variorum/annotation"
import type {WriteTransaction} from "./connection.ts"
import type {Written} from "./deed-log.ts"
import {later, put} from "./pen.ts"
import type {StoredRecord} from "./record.ts"

/** One in the trash, as it was seen there. */
export type Trashed = Pick<StoredRecord, "canonical" | "version">

/** Takes out all that are still in the trash. */
export async function takeOut(
  tx: WriteTransaction,
  canonicals: readonly Iri[],
  now: number,
): Promise<Written> {
  const annotations = tx.objectStore("annotations")
  const found = await Promise.all(canonicals.map(canonical => annotations.get(canonical)))
  const before = found.filter(record => record !== undefined && record.deleted !== null)
  return {
    before: before as readonly StoredRecord[],
    records: before.map(record => put(tx, record!.annotation, record!, "restore", now)),
  }
}

/**
 * Deletes for good, history included, what is in the trash as it was seen there, and leaves only
 * its name in the outbox. What was changed or taken out since stays. Resolves with the names of
 * those that are gone.
 */
export async function purge(
  tx: WriteTransaction,
  trashed: readonly Trashed[],
  now: number,
): Promise<readonly Iri[]> {
  const annotations = tx.objectStore("annotations")
  const history = tx.objectStore("history")
  const gone: Iri[] = []
  for (const {canonical, version} of trashed) {
    const current = await annotations.get(canonical)
    if (current?.deleted == null || current.version !== version) continue
    await annotations.delete(canonical)
    for (const key of await history.index("canonical").getAllKeys(canonical)) {
      await history.delete(key)
    }
    const at = later(now, current.modified)
    await tx.objectStore("outbox").put({canonical, version: version + 1, at})
    gone.push(canonical)
  }
  return gone
}
