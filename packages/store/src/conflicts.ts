import {listOf, nameOf} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import type {ReadTransaction, WriteTransaction} from "./connection.ts"
import type {Written} from "./deed-log.ts"
import {later, put} from "./pen.ts"
import type {StoredRecord} from "./record.ts"
import {StoreError} from "./store-error.ts"

/** Two texts for one note, of which the second was kept beside the first. */
export interface ConflictPair {
  readonly mine: StoredRecord
  readonly theirs: StoredRecord
}

export type Choice = "mine" | "theirs" | "both"

/** Those that the reader has not decided about. */
export async function openConflicts(tx: ReadTransaction): Promise<readonly ConflictPair[]> {
  const [all, settled] = await Promise.all([
    tx.objectStore("annotations").getAll(),
    tx.objectStore("settled").getAllKeys(),
  ])
  const alive = new Map(
    all.flatMap(record => (record.deleted === null ? [[record.canonical, record] as const] : [])),
  )
  for (const canonical of settled) alive.delete(canonical)
  const kept = new Map(all.map(record => [record.canonical, record]))
  return [...alive.values()].flatMap(theirs => {
    const mine = listOf(theirs.annotation["via"] as string | undefined)
      .map(name => kept.get(name))
      .find(record => record?.deleted === null && record !== theirs)
    return mine ? [{mine, theirs}] : []
  })
}

/**
 * Keeps one, the other under the name of the first, or both; what is not kept goes to the trash.
 * Rejects with a `conflict` where either was changed since it was looked at.
 */
export async function settle(
  tx: WriteTransaction,
  {mine, theirs}: ConflictPair,
  choice: Choice,
  now: number,
): Promise<Written> {
  const annotations = tx.objectStore("annotations")
  for (const seen of [mine, theirs]) {
    if ((await annotations.get(seen.canonical))?.version !== seen.version) throw changed()
  }
  switch (choice) {
    case "both":
      await tx.objectStore("settled").put({canonical: theirs.canonical})
      return {records: [], before: []}
    case "mine":
      return {records: [put(tx, theirs.annotation, theirs, "remove", now)], before: [theirs]}
    case "theirs": {
      const next = underName(theirs.annotation, mine, now)
      return {
        records: [
          put(tx, next, mine, "update", now),
          put(tx, theirs.annotation, theirs, "remove", now),
        ],
        before: [mine, theirs],
      }
    }
  }
}

/** The text of one with the names and the origin of the other. */
function underName(theirs: Annotation, mine: StoredRecord, now: number): Annotation {
  const {id, modified, via} = mine.annotation
  const next: Record<string, unknown> = {
    ...theirs,
    id,
    canonical: nameOf(mine.annotation),
    modified: later(now, modified),
  }
  if (via === undefined) delete next["via"]
  else next["via"] = via
  return next as Annotation
}

function changed(): StoreError {
  return new StoreError(
    "conflict",
    "One of the two was changed elsewhere since, in another tab perhaps, so nothing was changed. " +
      "Look at them again.",
  )
}
