import {nameOf} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import {openChangesChannel} from "./changes-channel.ts"
import {connect} from "./connection.ts"
import type {Connection, ReadTransaction, WriteTransaction} from "./connection.ts"
import {DeedLog} from "./deed-log.ts"
import type {DeedName, Written} from "./deed-log.ts"
import {keepable} from "./keepable.ts"
import {lossMarker} from "./loss-marker.ts"
import {complete, conflict, find, later, one, put, timestamp} from "./pen.ts"
import type {HistoryEntry, Identity, StoredRecord} from "./record.ts"
import {StoreError, storeErrorFrom} from "./store-error.ts"
import {clearedNow, denied, forgetful, forgets, kept, outOfDate, waiting} from "./store-state.ts"
import type {StoreState} from "./store-state.ts"
import type {Intake, TakeOptions, Taken, Untaken} from "./take-in.ts"

export interface StoreOptions {
  /** Of the database. `variorum` unless told otherwise. */
  readonly name?: string
  /** Of the channel between tabs. `variorum` unless told otherwise. */
  readonly channel?: string
  /** The time, as milliseconds since 1970. */
  readonly now: () => number
  /** A new IRI, never used before. */
  readonly newId: () => Iri
  /** Closes everything. */
  readonly signal: AbortSignal
  /**
   * Asked before a database that an older version made is changed, which that version could not open any more:
   * until it resolves nothing is read or written. At once unless told otherwise.
   */
  readonly mayMigrate?: () => Promise<void>
}

/** What changed: the annotations, by `canonical`, or the state alone (none). */
export type StoreListener = (changed: readonly Iri[]) => void

export interface Everything {
  readonly records: readonly StoredRecord[]
  /** Oldest first. */
  readonly history: readonly HistoryEntry[]
}

export interface Added {
  /** As they now stand. Those that differed from what was here have a new name and a `via`. */
  readonly records: readonly StoredRecord[]
  /** How many were here already, letter for letter. */
  readonly already: number
}

/**
 * The reader's own annotations in this browser. Every write resolves when it is on disk, in one
 * transaction with its history, and rejects with a `StoreError` otherwise. Nothing is ever
 * overwritten without its history, and nothing is deleted but by a tombstone.
 */
export interface Store {
  readonly state: StoreState
  /** Settles when it is known whether anything can be kept. Never rejects. */
  readonly opened: Promise<void>
  /** Those not in the trash, by `created`, oldest first. */
  all(): Promise<readonly StoredRecord[]>
  /** How many there are, the trash included. */
  count(): Promise<number>
  /** Those not in the trash, little by little, by `canonical`; what is written meanwhile may be among them or not. */
  pieces(): AsyncIterable<readonly StoredRecord[]>
  /**
   * Those not in the trash of which words begin in a text from `from` to `to`, in Unicode code points, as their own
   * positions say.
   */
  between(text: Iri, from: number, to: number): Promise<readonly StoredRecord[]>
  /** By `canonical`, from the trash too; null when there is none. */
  get(canonical: Iri): Promise<StoredRecord | null>
  /** All that was ever done to one, oldest first. */
  history(canonical: Iri): Promise<readonly HistoryEntry[]>
  /**
   * Keeps a new one. It gets a `canonical`, an `id`, `created` and a `creator` (without a name:
   * whoever writes in this browser) where it has none.
   */
  create(annotation: Annotation): Promise<StoredRecord>
  /**
   * Replaces the text of one, and sets its `modified`. With `expected`, the version it was made
   * from, only if nobody has changed it since: else a `conflict` that holds both texts.
   */
  update(annotation: Annotation, expected?: number): Promise<StoredRecord>
  /** Puts one in the trash. */
  remove(canonical: Iri, expected?: number): Promise<StoredRecord>
  /** Takes one out of the trash. */
  restore(canonical: Iri): Promise<StoredRecord>
  /**
   * Takes in many in one transaction, all or none, overwriting nothing: one that is here with
   * another text is kept beside it under a new name, with the old one as its `via`; one that is in
   * the trash as it stands is taken out.
   */
  add(annotations: readonly Annotation[]): Promise<Added>
  /** All there is, the trash and every history included, in one state. */
  everything(): Promise<Everything>
  /** Takes in what a plan says, in one transaction, all or none. */
  take(intakes: readonly Intake[], options?: TakeOptions): Promise<Taken>
  /** Takes that back, in one transaction; what was changed since is left as it is. */
  untake(taken: Taken): Promise<Untaken>
  /** Calls `listener` after every change, other tabs' included, until `signal` aborts. */
  subscribe(listener: StoreListener, signal: AbortSignal): void
  /** For `openNotebook`, and the name for `readEverything`. */
  readonly inner: InnerStore
}

/** What a store is made of, for what else is done in it. */
export interface InnerStore {
  readonly name: string
  readonly connection: Connection
  readonly log: DeedLog
  readonly now: () => number
  readonly signal: AbortSignal
  /** Of whoever writes here; only inside `write`, and after one. */
  identity(): Iri
  readonly read: <T>(work: (tx: ReadTransaction) => Promise<T>) => Promise<T>
  /**
   * One strict transaction, told to all tabs when it is on disk, and kept as a deed where it has a
   * name. `gone`: what was deleted for good. An error keeps `mine`.
   */
  readonly write: <T extends Written & {readonly gone?: readonly Iri[]}>(
    what: DeedName | null,
    mine: Annotation | null,
    work: (tx: WriteTransaction) => Promise<T>,
  ) => Promise<T>
  /** Settles when everything that was begun is over. */
  quiet(): Promise<unknown>
}

/** As `creator` of an annotation. */
function creatorFor(id: Iri, name: string | null | undefined): Annotation["creator"] {
  return {id, type: "Person", ...(name ? {name} : {})}
}

/** So many are read in one go. */
const pieceSize = 500

/** Not everybody ever imports, or has trouble. */
const takingCode = () => import("./take-in.ts")
const troubleCode = () => import("./opening-trouble.ts")
const addingCode = () => import("./add-all.ts")

export function openStore(options: StoreOptions): Store {
  const {name = "variorum", channel: channelName = "variorum", now, newId, signal} = options
  const listeners = new Set<StoreListener>()
  const marker = lossMarker(name)
  const log = new DeedLog()
  let state: StoreState = kept
  let identity: Identity | null = null
  let askedToPersist = false
  let last: Promise<unknown> = Promise.resolve()

  const channel = openChangesChannel(channelName, name, tell, signal)
  const connection = connect(
    name,
    {
      gaveWay: () => {
        become(outOfDate)
      },
      terminated: () => {
        identity = null
        become(clearedNow)
      },
      blocked: () => {
        become(waiting)
        settle()
      },
      mayMigrate: options.mayMigrate ?? (() => Promise.resolve()),
    },
    signal,
  )
  let settle: () => void = () => undefined
  const opened = new Promise<void>(resolve => {
    settle = resolve
  })
  void open().then(settle)

  return {
    get state() {
      return state
    },
    opened,

    async all() {
      const records = await read(tx => tx.objectStore("annotations").getAll())
      return records.filter(record => record.deleted === null).sort(byAge)
    },

    count: () => read(tx => tx.objectStore("annotations").count()),

    async *pieces() {
      let last: Iri | null = null
      for (;;) {
        const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true)
        const piece: readonly StoredRecord[] = await read(tx =>
          tx.objectStore("annotations").getAll(range, pieceSize),
        )
        yield piece.filter(({deleted}) => deleted === null)
        if (piece.length < pieceSize) return
        last = piece.at(-1)!.canonical
      }
    },

    async between(text, from, to) {
      const range = IDBKeyRange.bound([text, from], [text, to])
      const found = await read(tx => tx.objectStore("annotations").index("place").getAll(range))
      return [...new Map(found.map(record => [record.canonical, record])).values()]
    },

    get: canonical =>
      read(async tx => (await tx.objectStore("annotations").get(canonical)) ?? null),

    history: canonical =>
      read(tx => tx.objectStore("history").index("canonical").getAll(canonical)),

    async create(annotation) {
      const given = keepable(annotation)
      const {records} = await write("create", annotation, async tx => {
        const canonical = given.canonical ?? newId()
        if (await tx.objectStore("annotations").get(canonical)) {
          throw new StoreError(
            "conflict",
            "A note of the same name is here already, so this one was not saved. Nothing was " +
              "overwritten.",
            {mine: annotation},
          )
        }
        const me = await tx.objectStore("person").get("me")
        const creator = given.creator ?? creatorFor(identity!.id, me?.name)!
        const made = {...complete(given, canonical, now()), creator}
        return one(put(tx, made, null, "create", now()), null)
      })
      askToPersist()
      return records[0]!
    },

    async update(annotation, expected) {
      const given = keepable(annotation)
      const {records} = await write("update", annotation, async tx => {
        const current = await find(tx, nameOf(given), annotation)
        if (current.deleted !== null || (expected ?? current.version) !== current.version) {
          throw conflict(annotation, current)
        }
        const modified = later(now(), current.annotation.modified)
        const next = {...given, canonical: current.canonical, modified}
        return one(put(tx, next, current, "update", now()), current)
      })
      return records[0]!
    },

    async remove(canonical, expected) {
      let record: StoredRecord | null = null
      await write("remove", null, async tx => {
        record = await find(tx, canonical, null)
        if ((expected ?? record.version) !== record.version) throw conflict(null, record)
        if (record.deleted !== null) return nothing
        const before = record
        record = put(tx, record.annotation, record, "remove", now())
        return one(record, before)
      })
      return record!
    },

    async restore(canonical) {
      let record: StoredRecord | null = null
      await write("restore", null, async tx => {
        record = await find(tx, canonical, null)
        if (record.deleted === null) return nothing
        const before = record
        record = put(tx, record.annotation, record, "restore", now())
        return one(record, before)
      })
      return record!
    },

    async add(annotations) {
      // Before the transaction, which would be over by the time it came.
      const {addAll} = await addingCode()
      const given = annotations.map(keepable)
      const {records, already} = await write("import", null, tx => addAll(tx, given, {now, newId}))
      if (records.length > 0) askToPersist()
      return {records, already}
    },

    everything: () =>
      read(async tx => {
        const [records, history] = await Promise.all([
          tx.objectStore("annotations").getAll(),
          tx.objectStore("history").getAll(),
        ])
        return {records, history}
      }),

    async take(intakes, options = {}) {
      const {takeAll} = await takingCode()
      const taken = await write("import", null, tx =>
        takeAll(tx, intakes, {at: timestamp(now()), newId}, options),
      )
      if (intakes.length > 0) askToPersist()
      return taken
    },

    async untake(taken) {
      const {untakeAll} = await takingCode()
      return write("importUndone", null, tx => untakeAll(tx, taken, timestamp(now())))
    },

    subscribe(listener, until) {
      if (until.aborted) return
      listeners.add(listener)
      until.addEventListener("abort", () => listeners.delete(listener))
    },

    inner: {
      name,
      connection,
      log,
      now,
      signal,
      identity: () => identity!.id,
      read,
      write,
      quiet: () => last,
    },
  }

  async function open(): Promise<void> {
    try {
      identity = (await connection.read(tx => tx.objectStore("meta").get("identity"))) ?? null
      const mark = marker.read()
      if (mark && mark.id !== identity?.id) become((await troubleCode()).lostSince(mark.last))
      else become((await forgets(storageManager())) ? forgetful : kept)
    } catch (error) {
      const why = await troubleCode().then(
        ({deniedBy}) => deniedBy(error),
        () => denied,
      )
      if (!signal.aborted) become(why)
    }
  }

  async function read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    try {
      return await connection.read(work)
    } catch (error) {
      throw storeErrorFrom(error, null)
    }
  }

  function write<T extends Written & {readonly gone?: readonly Iri[]}>(
    what: DeedName | null,
    mine: Annotation | null,
    work: (tx: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    const writing = writeNow(what, mine, work)
    last = Promise.allSettled([last, writing])
    return writing
  }

  async function writeNow<T extends Written & {readonly gone?: readonly Iri[]}>(
    what: DeedName | null,
    mine: Annotation | null,
    work: (tx: WriteTransaction) => Promise<T>,
  ): Promise<T> {
    await opened
    if (state.kind === "denied") throw new StoreError("denied", state.message, {mine})
    try {
      const written = await connection.write(async tx => {
        identity = (await tx.objectStore("meta").get("identity")) ?? null
        if (!identity) {
          identity = {id: newId(), made: timestamp(now())}
          await tx.objectStore("meta").put(identity, "identity")
        }
        return work(tx)
      })
      if (what) log.add({what, records: written.records, before: written.before})
      marker.write(identity!.id, timestamp(now()))
      const changed = [...written.records.map(({canonical}) => canonical), ...(written.gone ?? [])]
      if (changed.length > 0) {
        channel.post(changed)
        tell(changed)
      }
      return written
    } catch (error) {
      throw storeErrorFrom(error, mine)
    }
  }

  function become(next: StoreState): void {
    if (next === state) return
    state = next
    tell([])
  }

  function tell(changed: readonly Iri[]): void {
    for (const listener of listeners) listener(changed)
  }

  // Asked once something is worth keeping, and not waited for: some browsers ask the reader.
  function askToPersist(): void {
    if (askedToPersist) return
    askedToPersist = true
    void storageManager()
      ?.persist()
      .catch(() => false)
  }
}

const nothing: Written = {records: [], before: []}

function byAge(a: StoredRecord, b: StoredRecord): number {
  const [left, right] = [a.annotation.created ?? "", b.annotation.created ?? ""]
  return left === right ? (a.canonical < b.canonical ? -1 : 1) : left < right ? -1 : 1
}

function storageManager(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage
}
