import type {DBSchema, IDBPDatabase, IDBPTransaction, StoreNames} from "idb"
import type {KeptDraft} from "./drafts.ts"
import type {
  HistoryEntry,
  Identity,
  OutboxEntry,
  PersonEntry,
  SettledEntry,
  StoredRecord,
} from "./record.ts"

export interface VariorumSchema extends DBSchema {
  annotations: {key: string; value: StoredRecord}
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
const migrations: readonly ((db: Database, tx: Upgrade) => void)[] = [
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
]

export const schemaVersion = migrations.length

export function migrate(db: Database, from: number, tx: Upgrade): void {
  for (const migration of migrations.slice(from)) migration(db, tx)
}
