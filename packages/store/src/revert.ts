import type {WriteTransaction} from "./connection.ts"
import type {DeedLog, LoggedDeed, Written} from "./deed-log.ts"
import {put} from "./pen.ts"
import {signer} from "./person.ts"
import type {StoredRecord} from "./record.ts"
import {StoreError} from "./store-error.ts"

/**
 * Writes what stood before a deed, as new versions; what was made by it goes to the trash. Where
 * anything of it was changed by someone else since, nothing is written: a `conflict`.
 */
export async function revert(
  tx: WriteTransaction,
  deed: LoggedDeed,
  log: DeedLog,
  now: number,
): Promise<Written> {
  const annotations = tx.objectStore("annotations")
  const found = await Promise.all(deed.records.map(({canonical}) => annotations.get(canonical)))
  const before: StoredRecord[] = []
  for (const [i, current] of found.entries()) {
    if (current?.version !== log.versionOf(deed.records[i]!)) throw changedSince(current)
    before.push(current)
  }
  const sign = await signer(tx)
  const records = before.map((current, i) => {
    const old = deed.before[i] ?? null
    if (old?.deleted !== null) return put(tx, current.annotation, current, "remove", now)
    const what = current.deleted === null ? "update" : "restore"
    return put(tx, sign(old.annotation), current, what, now)
  })
  return {records, before}
}

function changedSince(current: StoredRecord | undefined): StoreError {
  return new StoreError(
    "conflict",
    current
      ? "The note was changed elsewhere since, in another tab perhaps, so nothing was changed here."
      : "The note has been deleted for good since, so nothing was changed.",
  )
}
