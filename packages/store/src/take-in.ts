import {nameOf} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import type {WriteTransaction} from "./connection.ts"
import type {Written} from "./deed-log.ts"
import {keepable} from "./keepable.ts"
import {signer} from "./person.ts"
import {placed} from "./record.ts"
import type {Deed, HistoryEntry, StoredRecord} from "./record.ts"
import {StoreError} from "./store-error.ts"

/** One thing to be taken in, as a plan says; nothing is looked up or decided here. */
export interface Intake {
  /** `beside`: under a new name, with the old one as its `via`. */
  readonly deed: "add" | "restore" | "replace" | "beside"
  readonly annotation: Annotation
  /** Of what is here, that the plan was made on; null where there was nothing. */
  readonly version: number | null
  /** Put into the trash at once, as where it comes from. */
  readonly deleted: string | null
  /** What was done to it before it came here, oldest first; empty where that is not known. */
  readonly history: readonly Omit<HistoryEntry, "canonical">[]
}

export interface TakeOptions {
  /** Called now and then, with how many of them are written. */
  readonly progress?: (done: number) => void
  /** Ends it, with nothing written. */
  readonly signal?: AbortSignal
}

/** What was taken in, and all it takes to undo that. */
export type Taken = Written

export interface Untaken extends Written {
  /** Those that were changed since, and so were left as they are. */
  readonly left: number
}

interface Clock {
  readonly at: string
  readonly newId: () => Iri
}

/** How many are written before the browser gets a breath. */
const stride = 250

/**
 * Takes in all or, where one was changed since the plan was made or `signal` aborts, none. Requests
 * are not waited for one by one: the transaction that is complete has them all.
 */
export async function takeAll(
  tx: WriteTransaction,
  intakes: readonly Intake[],
  {at, newId}: Clock,
  {progress, signal}: TakeOptions,
): Promise<Taken> {
  const annotations = tx.objectStore("annotations")
  const names = new Set(await annotations.getAllKeys())
  const sign = await signer(tx)
  const records: StoredRecord[] = []
  const before: (StoredRecord | null)[] = []
  let last: Promise<unknown> = Promise.resolve()
  for (const [i, intake] of intakes.entries()) {
    const given = sign(keepable(intake.annotation))
    const name = nameOf(given)
    const isOld = intake.deed === "restore" || intake.deed === "replace"
    const current = isOld ? ((await annotations.get(name)) ?? null) : null
    if (isOld ? current?.version !== intake.version : intake.deed === "add" && names.has(name)) {
      throw stale()
    }
    const record = recordOf(intake, given, current, {at, newId})
    names.add(record.canonical)
    last = write(tx, record, what[intake.deed], intake.history)
    records.push(record)
    before.push(current)
    if ((i + 1) % stride !== 0) continue
    await last
    if (signal?.aborted === true) throw new StoreError("cancelled", "Nothing was taken in.")
    progress?.(i + 1)
  }
  await last
  if (signal?.aborted === true) throw new StoreError("cancelled", "Nothing was taken in.")
  return {records, before}
}

/** Takes it back: what came goes to the trash, what was replaced is as it was. */
export async function untakeAll(
  tx: WriteTransaction,
  {records, before}: Taken,
  at: string,
): Promise<Untaken> {
  const annotations = tx.objectStore("annotations")
  const now = await Promise.all(records.map(({canonical}) => annotations.get(canonical)))
  const undone: StoredRecord[] = []
  const were: StoredRecord[] = []
  let last: Promise<unknown> = Promise.resolve()
  let left = 0
  records.forEach(({canonical, version}, i) => {
    const current = now[i]
    if (current?.version !== version) {
      left++
      return
    }
    const old = before[i] ?? null
    const record = placed({
      canonical,
      annotation: old?.annotation ?? current.annotation,
      version: version + 1,
      modified: at,
      deleted: old ? old.deleted : at,
    })
    last = write(tx, record, record.deleted === null ? "update" : "remove", [])
    undone.push(record)
    were.push(current)
  })
  await last
  return {records: undone, before: were, left}
}

const what: Readonly<Record<Intake["deed"], Deed>> = {
  add: "import",
  beside: "import",
  replace: "import",
  restore: "restore",
}

function recordOf(
  {deed, version, deleted, history}: Intake,
  given: Annotation,
  current: StoredRecord | null,
  {at, newId}: Clock,
): StoredRecord {
  const name = deed === "beside" ? newId() : nameOf(given)
  const renamed = deed === "beside" ? {...given, id: name, via: nameOf(given)} : given
  const created = given.created ?? current?.annotation.created ?? at
  const annotation =
    deed === "restore" ? current!.annotation : {...renamed, canonical: name, created}
  const past = history.at(-1)?.version ?? 0
  return placed({
    canonical: name,
    annotation,
    version: (version !== null && current ? version : past) + 1,
    modified: at,
    deleted: deed === "add" ? deleted : null,
  })
}

/** Record, history and outbox. Resolves with the last of them. */
function write(
  tx: WriteTransaction,
  record: StoredRecord,
  deed: Deed,
  past: Intake["history"],
): Promise<unknown> {
  const {canonical, version, modified: at} = record
  const annotation = record.deleted === null ? record.annotation : null
  const history = tx.objectStore("history")
  const requests: Promise<unknown>[] = past.map(entry => history.add({...entry, canonical}))
  requests.push(
    tx.objectStore("annotations").put(record),
    history.add({canonical, version, annotation, at, what: deed}),
    tx.objectStore("outbox").put({canonical, version, at}),
  )
  // Each fails with the transaction, which says why.
  for (const request of requests) request.catch(() => undefined)
  return requests.at(-1)!
}

function stale(): StoreError {
  return new StoreError(
    "conflict",
    "Your notes were changed while you looked at this file, in another tab perhaps, so nothing was " +
      "taken in. Open the file again.",
  )
}
