import {nameOf} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import {openChangesChannel} from "./changes-channel.ts"
import {connect} from "./connection.ts"
import type {ReadTransaction, WriteTransaction} from "./connection.ts"
import {keepable, sameJson} from "./keepable.ts"
import {lossMarker} from "./loss-marker.ts"
import type {Deed, HistoryEntry, Identity, StoredRecord} from "./record.ts"
import {StoreError, storeErrorFrom} from "./store-error.ts"
import {
  clearedNow,
  deniedBy,
  forgetful,
  forgets,
  kept,
  lostSince,
  outOfDate,
  waiting,
} from "./store-state.ts"
import type {StoreState} from "./store-state.ts"

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
}

/** What changed: the annotations, by `canonical`, or the state alone (none). */
export type StoreListener = (changed: readonly Iri[]) => void

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
  /** Calls `listener` after every change, other tabs' included, until `signal` aborts. */
  subscribe(listener: StoreListener, signal: AbortSignal): void
}

export function openStore(options: StoreOptions): Store {
  const {name = "variorum", channel: channelName = "variorum", now, newId, signal} = options
  const listeners = new Set<StoreListener>()
  const marker = lossMarker(name)
  let state: StoreState = kept
  let identity: Identity | null = null
  let askedToPersist = false

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

    get: canonical =>
      read(async tx => (await tx.objectStore("annotations").get(canonical)) ?? null),

    history: canonical =>
      read(tx => tx.objectStore("history").index("canonical").getAll(canonical)),

    async create(annotation) {
      const given = keepable(annotation)
      const record = await write(annotation, async tx => {
        const canonical = given.canonical ?? newId()
        if (await tx.objectStore("annotations").get(canonical)) {
          throw new StoreError(
            "conflict",
            "A note of the same name is here already, so this one was not saved. Nothing was " +
              "overwritten.",
            {mine: annotation},
          )
        }
        const creator = given.creator ?? {id: identity!.id, type: "Person"}
        return [await put(tx, {...complete(given, canonical), creator}, null, "create")]
      })
      askToPersist()
      return record[0]!
    },

    async update(annotation, expected) {
      const given = keepable(annotation)
      const records = await write(annotation, async tx => {
        const current = await find(tx, nameOf(given), annotation)
        if (current.deleted !== null || (expected ?? current.version) !== current.version) {
          throw conflict(annotation, current)
        }
        const modified = later(now(), current.annotation.modified)
        const next = {...given, canonical: current.canonical, modified}
        return [await put(tx, next, current, "update")]
      })
      return records[0]!
    },

    async remove(canonical, expected) {
      const records = await write(null, async tx => {
        const current = await find(tx, canonical, null)
        if ((expected ?? current.version) !== current.version) throw conflict(null, current)
        return [
          current.deleted === null ? await put(tx, current.annotation, current, "remove") : current,
        ]
      })
      return records[0]!
    },

    async restore(canonical) {
      const records = await write(null, async tx => {
        const current = await find(tx, canonical, null)
        return [
          current.deleted === null
            ? current
            : await put(tx, current.annotation, current, "restore"),
        ]
      })
      return records[0]!
    },

    async add(annotations) {
      const given = annotations.map(keepable)
      let already = 0
      const records = await write(null, async tx => {
        already = 0
        const here = new Map(
          (await tx.objectStore("annotations").getAll()).map(record => [record.canonical, record]),
        )
        const added: StoredRecord[] = []
        for (const annotation of given) {
          const record = await addOne(tx, annotation, here)
          if (record) {
            added.push(record)
            here.set(record.canonical, record)
          } else already++
        }
        return added
      })
      if (records.length > 0) askToPersist()
      return {records, already}
    },

    subscribe(listener, until) {
      if (until.aborted) return
      listeners.add(listener)
      until.addEventListener("abort", () => listeners.delete(listener))
    },
  }

  async function open(): Promise<void> {
    try {
      identity = (await connection.read(tx => tx.objectStore("meta").get("identity"))) ?? null
      const mark = marker.read()
      if (mark && mark.id !== identity?.id) become(lostSince(mark.last))
      else become((await forgets(storageManager())) ? forgetful : kept)
    } catch (error) {
      if (!signal.aborted) become(deniedBy(error))
    }
  }

  async function read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    try {
      return await connection.read(work)
    } catch (error) {
      throw storeErrorFrom(error, null)
    }
  }

  async function write(
    mine: Annotation | null,
    work: (tx: WriteTransaction) => Promise<StoredRecord[]>,
  ): Promise<readonly StoredRecord[]> {
    await opened
    if (state.kind === "denied") throw new StoreError("denied", state.message, {mine})
    try {
      const records = await connection.write(async tx => {
        identity = (await tx.objectStore("meta").get("identity")) ?? null
        if (!identity) {
          identity = {id: newId(), made: timestamp(now())}
          await tx.objectStore("meta").put(identity, "identity")
        }
        return work(tx)
      })
      marker.write(identity!.id, timestamp(now()))
      const changed = records.map(record => record.canonical)
      channel.post(changed)
      tell(changed)
      return records
    } catch (error) {
      throw storeErrorFrom(error, mine)
    }
  }

  /** Record, history and outbox of one deed. */
  async function put(
    tx: WriteTransaction,
    annotation: Annotation,
    before: StoredRecord | null,
    what: Deed,
  ): Promise<StoredRecord> {
    const at = later(now(), before?.modified)
    const record: StoredRecord = {
      canonical: nameOf(annotation),
      annotation,
      version: (before?.version ?? 0) + 1,
      modified: at,
      deleted: what === "remove" ? at : null,
    }
    const {canonical, version} = record
    await tx.objectStore("annotations").put(record)
    await tx
      .objectStore("history")
      .add({canonical, version, annotation: what === "remove" ? null : annotation, at, what})
    await tx.objectStore("outbox").put({canonical, version, at})
    return record
  }

  async function addOne(
    tx: WriteTransaction,
    annotation: Annotation,
    here: ReadonlyMap<Iri, StoredRecord>,
  ): Promise<StoredRecord | null> {
    const canonical = (nameOf(annotation) as Iri | undefined) ?? newId()
    const current = here.get(canonical)
    if (!current) return put(tx, complete(annotation, canonical), null, "import")
    const created = annotation.created ?? current.annotation.created
    const given = complete({...annotation, ...(created === undefined ? {} : {created})}, canonical)
    if (sameJson(current.annotation, given)) {
      return current.deleted === null ? null : put(tx, current.annotation, current, "restore")
    }
    // An earlier state of what is here, or a copy made by an earlier import, adds nothing.
    const past = await tx.objectStore("history").index("canonical").getAll(canonical)
    if (past.some(entry => sameJson(entry.annotation, given))) return null
    for (const {annotation: other, deleted} of here.values()) {
      if (deleted !== null || other["via"] !== canonical) continue
      if (sameJson(other, {...given, id: other.id, canonical: nameOf(other), via: canonical})) {
        return null
      }
    }
    const copy = newId()
    return put(tx, {...given, id: copy, canonical: copy, via: canonical}, null, "import")
  }

  function complete(annotation: Annotation, canonical: Iri): Annotation {
    // A script may well leave out what the type demands.
    const given: Partial<Annotation> = annotation
    return {
      ...annotation,
      id: given.id ?? canonical,
      canonical,
      created: annotation.created ?? timestamp(now()),
    }
  }

  async function find(
    tx: WriteTransaction,
    canonical: Iri,
    mine: Annotation | null,
  ): Promise<StoredRecord> {
    const record = await tx.objectStore("annotations").get(canonical)
    if (record) return record
    throw new StoreError(
      "gone",
      "This note is not among those kept in this browser, so nothing was changed." +
        (mine ? " What you typed is still here; save it as a new note." : ""),
      {mine},
    )
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

function conflict(mine: Annotation | null, current: StoredRecord): StoreError {
  return new StoreError(
    "conflict",
    current.deleted === null
      ? "This note was changed elsewhere in the meantime, in another tab perhaps, so yours was not " +
          "saved. Both are kept: the other in the store, yours here. Compare them and save again."
      : "This note was deleted elsewhere in the meantime, so your change was not saved. What you " +
          "typed is still here: undo the deletion, or save it as a new note.",
    {mine, theirs: current.deleted === null ? current.annotation : null},
  )
}

function byAge(a: StoredRecord, b: StoredRecord): number {
  const [left, right] = [a.annotation.created ?? "", b.annotation.created ?? ""]
  return left === right ? (a.canonical < b.canonical ? -1 : 1) : left < right ? -1 : 1
}

/** Now, or one millisecond after `before` where the clock stands or went back. */
function later(now: number, before: string | undefined): string {
  const last = before === undefined ? Number.NaN : Date.parse(before)
  return timestamp(Number.isNaN(last) ? now : Math.max(now, last + 1))
}

/** xsd:dateTime in UTC, as the Web Annotation model asks. */
function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

function storageManager(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage
}
