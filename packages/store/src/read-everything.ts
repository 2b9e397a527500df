import {openDB} from "idb"
import type {HistoryEntry, StoredRecord} from "./record.ts"
import type {Database, VariorumSchema} from "./schema.ts"
import type {Everything} from "./store.ts"

/** So many are read in one go. A write waits until what is being read has been read. */
const stride = 200

/**
 * All there is in a database, the trash and every history included, in one state, through a connection of its own: for a
 * worker. Writes need not wait until all is read: it is read little by little, and at last what was written meanwhile.
 * Null where there is no such database; none is made. Rejects with what IndexedDB says.
 */
export async function readEverything(name: string): Promise<Everything | null> {
  if (!(await indexedDB.databases()).some(found => found.name === name)) return null
  const db = await openDB<VariorumSchema>(name, undefined, {
    // It has gone meanwhile.
    upgrade: (_db, _from, _to, tx) => {
      tx.abort()
    },
    blocking: (_now, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
    },
  })
  try {
    const began = await lastEntry(db)
    const records = await readRecords(db)
    const history = await readHistory(db)
    return await upToDate(db, records, history, began)
  } finally {
    db.close()
  }
}

/** By their names. */
async function readRecords(db: Database): Promise<Map<string, StoredRecord>> {
  const records = new Map<string, StoredRecord>()
  for (let last: string | null = null; ;) {
    const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true)
    const some: StoredRecord[] = await db.getAll("annotations", range, stride)
    for (const record of some) records.set(record.canonical, record)
    if (some.length < stride) return records
    last = some.at(-1)!.canonical
  }
}

/** By their keys. */
async function readHistory(db: Database): Promise<Map<number, HistoryEntry>> {
  const history = new Map<number, HistoryEntry>()
  for (let last = 0; ;) {
    const store = db.transaction("history").store
    const range = IDBKeyRange.lowerBound(last, true)
    const [keys, entries] = await Promise.all([
      store.getAllKeys(range, stride),
      store.getAll(range, stride),
    ])
    keys.forEach((key, i) => history.set(key, entries[i]!))
    if (keys.length < stride) return history
    last = keys.at(-1)!
  }
}

/** With what was written since the entry `began`, and without what was deleted for good. */
async function upToDate(
  db: Database,
  records: Map<string, StoredRecord>,
  history: Map<number, HistoryEntry>,
  began: number,
): Promise<Everything> {
  const tx = db.transaction(["annotations", "history"])
  const annotations = tx.objectStore("annotations")
  const range = IDBKeyRange.lowerBound(began, true)
  const [names, keys, newKeys, newEntries] = await Promise.all([
    annotations.getAllKeys(),
    tx.objectStore("history").getAllKeys(),
    tx.objectStore("history").getAllKeys(range),
    tx.objectStore("history").getAll(range),
  ])
  newKeys.forEach((key, i) => history.set(key, newEntries[i]!))
  const written = [...new Set(newEntries.map(({canonical}) => canonical))]
  const now = await Promise.all(written.map(canonical => annotations.get(canonical)))
  for (const record of now) if (record) records.set(record.canonical, record)
  return {
    records: names.map(name => records.get(name)!),
    history: keys.map(key => history.get(key)!),
  }
}

/** The key of the newest entry of the history; 0 before the first. */
async function lastEntry(db: Database): Promise<number> {
  const cursor = await db.transaction("history").store.openKeyCursor(null, "prev")
  return cursor?.key ?? 0
}
