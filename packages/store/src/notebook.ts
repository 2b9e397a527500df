import type {Iri} from "@variorum/annotation"
import {openConflicts, settle} from "./conflicts.ts"
import type {Choice, ConflictPair} from "./conflicts.ts"
import type {Direction, LoggedDeed} from "./deed-log.ts"
import {openDrafts} from "./drafts.ts"
import type {Drafts} from "./drafts.ts"
import {find, later, one, put} from "./pen.ts"
import {rename, signer} from "./person.ts"
import type {Person} from "./person.ts"
import type {StoredRecord} from "./record.ts"
import {revert} from "./revert.ts"
import {StoreError} from "./store-error.ts"
import type {Store} from "./store.ts"
import {purge, takeOut} from "./trash.ts"
import type {Trashed} from "./trash.ts"

/**
 * What can be done with notes beside writing them. Every write resolves when it is on disk, in one
 * strict transaction that checks the versions inside, and rejects with a `StoreError` otherwise.
 */
export interface Notebook {
  /** What this tab did last and would undo, or do again; null where there is nothing. */
  next(direction: Direction): LoggedDeed | null
  /**
   * Undoes that, or does it again, and resolves with it; null where there is nothing. Rejects with
   * a `conflict` where another tab has changed any of it since: nothing is changed then, and the
   * next time it is the turn of what was done before.
   */
  turn(direction: Direction): Promise<LoggedDeed | null>
  /** Those in the trash, the last deleted first. */
  trash(): Promise<readonly StoredRecord[]>
  /** Takes out all of these that are still in the trash, as one deed; how many. */
  takeOut(canonicals: readonly Iri[]): Promise<number>
  /** Deletes for good, history included, what is still in the trash as it was seen; how many. */
  purge(trashed: readonly Trashed[]): Promise<number>
  /** Makes what one was at a version the newest again, out of the trash too. */
  bringBack(canonical: Iri, version: number): Promise<StoredRecord>
  person(): Promise<Person>
  /** Keeps the name, and puts it on all notes by this person; null leaves it out. */
  rename(name: string | null): Promise<Person>
  conflicts(): Promise<readonly ConflictPair[]>
  settle(pair: ConflictPair, choice: Choice): Promise<void>
  readonly drafts: Drafts
}

export function openNotebook({inner}: Store): Notebook {
  const {name, connection, log, now, read, write, signal} = inner
  /** One turn after the other: each finds the versions that the one before it left. */
  let turning: Promise<unknown> = Promise.resolve()

  return {
    next: direction => log.next(direction),

    turn(direction) {
      const turned = turning.then(() => turn(direction))
      turning = turned.catch(() => null)
      return turned
    },

    async trash() {
      const records = await read(tx => tx.objectStore("annotations").getAll())
      return records
        .filter(record => record.deleted !== null)
        .sort((a, b) => (a.deleted! < b.deleted! ? 1 : -1))
    },

    async takeOut(canonicals) {
      const {records} = await write("restore", null, tx => takeOut(tx, canonicals, now()))
      return records.length
    },

    async purge(trashed) {
      const {gone} = await write(null, null, async tx => ({
        records: [],
        before: [],
        gone: await purge(tx, trashed, now()),
      }))
      return gone.length
    },

    async bringBack(canonical, version) {
      const {records} = await write("bringBack", null, async tx => {
        const current = await find(tx, canonical, null)
        const past = await tx.objectStore("history").index("canonical").getAll(canonical)
        const old = past.findLast(entry => entry.version === version)?.annotation
        if (!old) throw new StoreError("gone", "There is no such version any more.")
        const sign = await signer(tx)
        const modified = later(now(), current.annotation.modified)
        const what = current.deleted === null ? "update" : "restore"
        return one(put(tx, {...sign(old), canonical, modified}, current, what, now()), current)
      })
      return records[0]!
    },

    person: () =>
      read(async tx => {
        const [identity, me] = await Promise.all([
          tx.objectStore("meta").get("identity"),
          tx.objectStore("person").get("me"),
        ])
        return {id: identity?.id ?? null, name: me?.name ?? null, asked: me !== undefined}
      }),

    async rename(given) {
      const wanted = given?.replace(/\s+/g, " ").trim() ?? ""
      const called = wanted === "" ? null : wanted
      const written = await write(null, null, tx => rename(tx, inner.identity(), called, now()))
      log.stands(written.before, written.records)
      return {id: inner.identity(), name: called, asked: true}
    },

    conflicts: () => read(openConflicts),

    async settle(pair, choice) {
      await write("settle", null, tx => settle(tx, pair, choice, now()))
    },

    drafts: openDrafts(name, connection, signal),
  }

  async function turn(direction: Direction): Promise<LoggedDeed | null> {
    // What is being written is done before.
    await inner.quiet()
    const deed = log.take(direction)
    if (!deed) return null
    const written = await write(null, null, tx => revert(tx, deed, log, now()))
    log.reverted(deed, written, direction)
    return deed
  }
}
