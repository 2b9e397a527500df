import {openDB} from "idb"
import type {IDBPTransaction} from "idb"
import {migrate, schemaVersion} from "./schema.ts"
import type {Database, VariorumSchema} from "./schema.ts"

const written: WrittenStores = [
  "annotations",
  "history",
  "outbox",
  "meta",
  "drafts",
  "person",
  "settled",
]

type WrittenStores = ["annotations", "history", "outbox", "meta", "drafts", "person", "settled"]

export type WriteTransaction = IDBPTransaction<VariorumSchema, WrittenStores, "readwrite">

export type ReadTransaction = IDBPTransaction<VariorumSchema, WrittenStores>

/** What happens to a connection from outside. Each may come at any time after `connect`. */
export interface ConnectionEvents {
  /** A newer program wants the database: this connection is closed and stays so. */
  gaveWay(): void
  /** The browser closed the connection, as when the site’s data are cleared. */
  terminated(): void
  /** Opening waits for another tab to let an older database go. */
  blocked(): void
  /** Asked before a database of an older schema is changed; nothing is read or written until it resolves. */
  mayMigrate(): Promise<void>
}

/**
 * A connection to the database, opened at first use and again after the browser has closed it, and
 * ended by `signal`. After `gaveWay` every use fails.
 */
export interface Connection {
  database(): Promise<Database>
  /** Runs `work` in one transaction that sees a single state of everything. */
  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T>
  /**
   * Runs `work` in ONE strict transaction over everything a write touches and resolves only when
   * that transaction is complete, on disk: never on the success of a request, which over quota
   * comes before the abort. Whatever fails, `work`'s own errors included, nothing is written.
   */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>
}

export function connect(name: string, events: ConnectionEvents, signal: AbortSignal): Connection {
  let opening: Promise<Database> | null = null
  let closed = false

  signal.addEventListener("abort", () => {
    close()
  })

  return {database, read, write}

  function database(): Promise<Database> {
    if (closed) return Promise.reject(new DOMException("The store is closed", "InvalidStateError"))
    opening ??= open()
    return opening
  }

  async function open(): Promise<Database> {
    try {
      if (await isOlder(name)) await events.mayMigrate()
      return await openDB<VariorumSchema>(name, schemaVersion, {
        upgrade: (db, from, _to, tx) => {
          // All of it or nothing.
          migrate(db, from, tx).catch(() => abort(tx))
        },
        blocked: () => {
          events.blocked()
        },
        blocking: () => {
          close()
          events.gaveWay()
        },
        terminated: () => {
          opening = null
          events.terminated()
        },
      })
    } catch (error) {
      opening = null
      throw error
    }
  }

  function close(): void {
    if (closed) return
    closed = true
    opening?.then(
      db => {
        db.close()
      },
      () => undefined,
    )
  }

  async function read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    const tx = await begin(db => db.transaction(written))
    // Its requests say the same.
    tx.done.catch(() => undefined)
    return work(tx)
  }

  async function write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    // Not idb's shortcuts (`db.put`): they cannot ask for strict durability, without which a power
    // cut loses what was acknowledged.
    const tx = await begin(db => db.transaction(written, "readwrite", {durability: "strict"}))
    // Looked at below, but an abort may come before that.
    tx.done.catch(() => undefined)
    let result: T
    try {
      result = await work(tx)
    } catch (error) {
      abort(tx)
      await tx.done.catch(() => undefined)
      // A request of an aborted transaction says only "aborted"; the transaction knows why.
      throw isAbort(error) && tx.error ? tx.error : error
    }
    await tx.done
    return result
  }

  async function begin<T>(transaction: (db: Database) => T): Promise<T> {
    const db = await database()
    try {
      return transaction(db)
    } catch (error) {
      // The connection went away under us and nothing has begun: once more, with a new one.
      if (closed || !(error instanceof DOMException) || error.name !== "InvalidStateError") {
        throw error
      }
      opening = null
      return transaction(await database())
    }
  }
}

/** False also where a browser does not tell. */
async function isOlder(name: string): Promise<boolean> {
  const all = await indexedDB.databases().catch(() => [])
  const {version = 0} = all.find(database => database.name === name) ?? {}
  return version > 0 && version < schemaVersion
}

function abort(tx: {abort(): void}): void {
  try {
    tx.abort()
  } catch {
    // It has already ended.
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError"
}
