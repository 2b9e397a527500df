import type {DBSchema, IDBPDatabase, IDBPTransaction, StoreNames} from "idb"
import type {KeptDraft} from "./drafts.ts"
import {placed} from "./record.ts"
import type {
  HistoryEntry,
  Identity,
  OutboxEntry,
  PersonEntry,
  SettledEntry,
  StoredRecord,
} from "./record.ts"

export interface VariorumSchema extends DBSchema {
  annotations: {key: string; value: StoredRecord; indexes: {place: [string, number]}}
  history: {key: number; value: HistoryEntry; indexes: {canonical: string}}
  outbox: {key: string; value: OutboxEntry}
  meta: {key: string; value: Identity}
  drafts: {key: string; value: KeptDraft}
  person: {key: string; value: PersonEntry}
  settled: {key: string; value: SettledEntry}
}

export type Database = IDBPDatabase<VariorumSchema>

type Upgrade = IDBPTransaction<VariorumSchema, StoreNames<VariorumSchema>[], "versionchange">

/**
 * Migration `n` makes version `n + 1` out of version `n`. They are only ever added to: a database
 * of any age passes through all that it has not seen, in one transaction.
 */
const migrations: readonly ((db: Database, tx: Upgrade) => Promise<void> | void)[] = [
  db => {
    db.createObjectStore("annotations", {keyPath: "canonical"})
    const history = db.createObjectStore("history", {autoIncrement: true})
    history.createIndex("canonical", "canonical")
    db.createObjectStore("outbox", {keyPath: "canonical"})
    db.createObjectStore("meta")
  },
  db => {
    db.createObjectStore("drafts", {keyPath: "id"})
    db.createObjectStore("person")
    db.createObjectStore("settled", {keyPath: "canonical"})
  },
  async (_db, tx) => {
    const annotations = tx.objectStore("annotations")
    annotations.createIndex("place", "places", {multiEntry: true})
    const all = await annotations.getAll()
    await Promise.all(all.map(record => annotations.put(placedOrNot(record))))
  },
]

/** One that is no annotation is found by its name alone. */
function placedOrNot(record: StoredRecord): StoredRecord {
  try {
    return placed(record)
  } catch {
    return {...record, places: []}
  }
}

export const schemaVersion = migrations.length

export async function migrate(db: Database, from: number, tx: Upgrade): Promise<void> {
  for (const migration of migrations.slice(from)) await migration(db, tx)
}
