import {importPlanner, listOf, nameOf} from "@variorum/annotation"
import type {
  Annotation,
  ImportItem,
  ImportPlan,
  Iri,
  KeptNotes,
  ReadItem,
} from "@variorum/annotation"
import {importPlaces} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {
  beyondSize,
  kindOf,
  notesExport,
  notesFormats,
  readNotes,
  tagsOf,
  UnreadableNotes,
} from "@variorum/formats"
import type {KeptNote, NotesFormatName} from "@variorum/formats"

import {KeeperError} from "@variorum/reader"
import type {NotesMover, Watch} from "@variorum/reader"
import {openBackups, StoreError, unkeepable} from "@variorum/store"
import type {Everything, Intake, Store} from "@variorum/store"
import {msg, spoken} from "@variorum/words"
import {backupItems, backupOf} from "./backup-file.ts"
import {backUpNow} from "./rolling-backups.ts"
import {saveFile} from "./save-file.ts"

/** How long the page may stand still at a time, in milliseconds. */
const slice = 12

export interface MoverOptions {
  /** What an exported file is called inside. */
  readonly label: string
  readonly newId: () => Iri
  readonly signal: AbortSignal
  /** Resolves when the page shows what the store has told of so far. */
  readonly shown: () => Promise<unknown>
}

/** Moves the notes of a store in and out, and keeps their backups. */
export function notesMover(store: Store, {label, newId, signal, shown}: MoverOptions): NotesMover {
  const storage = (navigator as Partial<Navigator>).storage
  const backups = openBackups(store.inner.name, storage)

  return {
    formats: Object.entries(notesFormats).map(([key, {name}]) => ({key, name: spoken(name)})),

    choices: () =>
      telling(async () => {
        const kept = (await store.all()).map(({annotation}) => annotation)
        const sorted = (words: readonly string[]) => [...new Set(words)].sort()
        return {
          tags: sorted(kept.flatMap(tagsOf)),
          kinds: sorted(kept.map(kindOf).filter(kind => kind !== "")),
        }
      }),

    plan: (file, edition, watch) =>
      telling(async () => {
        const tooBig = beyondSize(file.size)
        if (tooBig !== null) throw new UnreadableNotes(tooBig)
        watch.progress(0, 0)
        const words = await textOf(file)
        await breath()
        const {format, items} = backupItems(words) ?? readNotes(words, edition.text.id)
        return planOf(file.name, format, items, edition, watch)
      }),

    take: (items, watch) =>
      telling(async () => {
        const intakes = items.flatMap(intakeOf)
        await backUpNow(store, signal)
        const taken = await store.take(intakes, {
          progress: done => {
            watch.progress(done, intakes.length)
          },
          signal: watch.signal,
        })
        await shown()
        return {
          count: taken.records.length,
          undo: () =>
            telling(async () => {
              const {left} = await store.untake(taken)
              await shown()
              return left
            }),
        }
      }),

    save: (choice, edition) =>
      telling(async () => {
        const {records} = await store.everything()
        const chosen: KeptNote[] = records.filter(
          ({annotation, deleted}) =>
            (choice.trash || deleted === null) &&
            (choice.tag === null || tagsOf(annotation).includes(choice.tag)) &&
            (choice.kind === null || kindOf(annotation) === choice.kind),
        )
        if (chosen.length === 0) {
          throw new KeeperError("unreadable", msg`There are no notes of this kind to export.`)
        }
        const format = notesFormats[choice.format as NotesFormatName]
        const generated = new Date().toISOString()
        const notes = notesExport(chosen, edition, {id: newId(), label, generated})
        const name = `variorum-notes.${format.extension}`
        const saved = await saveFile(name, format.type, format.write(notes))
        return saved ? {name, count: chosen.length} : null
      }),

    saveBackup: edition =>
      telling(async () => {
        const everything = await store.everything()
        const made = new Date().toISOString()
        const name = `variorum-backup-${made.slice(0, 10)}.json`
        const saved = await saveFile(name, "application/json", backupOf(everything, made, edition))
        return saved ? {name, count: everything.records.length} : null
      }),

    backups: () => telling(() => backups.list()),

    planBackup: (name, edition, watch) =>
      telling(async () => {
        const read = backupItems(await textOf(await backups.read(name)))
        if (!read) throw new UnreadableNotes(msg`This backup cannot be read.`)
        return planOf(name, read.format, read.items, edition, watch)
      }),

    async room() {
      const [promised, {usage, quota} = {}] = await Promise.all([
        storage?.persisted().catch(() => null),
        storage?.estimate().catch(() => undefined),
      ])
      return {promised: promised ?? null, used: usage ?? null, quota: quota ?? null}
    },
  }

  /** In slices, so that the page goes on and can call it off. */
  async function planOf(
    file: string,
    format: string,
    read: readonly ReadItem[],
    edition: Edition,
    {progress, signal}: Watch,
  ): Promise<ImportPlan> {
    const place = importPlaces(
      edition,
      read.flatMap(({annotation}) => annotation ?? []),
    )
    const plan = importPlanner(keptNotes(await store.everything()))
    const items: ImportItem[] = []
    let began = performance.now()
    for (const item of read) {
      const why = item.annotation && unkeepable(item.annotation)
      items.push(plan(why === null ? item : {...item, annotation: null, reason: why}, place))
      if (performance.now() - began < slice) continue
      progress(items.length, read.length)
      await breath()
      signal.throwIfAborted()
      began = performance.now()
    }
    return {file, format, items}
  }
}

function intakeOf(item: ImportItem): readonly Intake[] {
  const {annotation, deed, version, deleted, history} = item
  if (!annotation || deed === "none") return []
  const past = history as Intake["history"]
  return [{deed, annotation, version, deleted, history: deed === "add" ? past : []}]
}

/** What is here already, ready to be asked note by note. */
function keptNotes({records, history}: Everything): KeptNotes {
  const byName = new Map(records.map(record => [record.canonical, record]))
  const earlier = new Map<Iri, Annotation[]>()
  const copies = new Map<unknown, Annotation[]>()
  for (const {canonical, annotation} of history)
    if (annotation) push(earlier, canonical, annotation)
  for (const {annotation, deleted} of records) {
    if (deleted !== null) continue
    for (const name of listOf(annotation["via"])) push(copies, name, annotation)
  }
  return {
    named: name => byName.get(name) ?? null,
    earlier: name => earlier.get(name) ?? [],
    copies: name => (copies.get(name) ?? []).filter(copy => nameOf(copy) !== name),
  }
}

function push<K>(lists: Map<K, Annotation[]>, key: K, value: Annotation): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UnreadableNotes(msg`This file is not UTF-8 text, as a file of notes is.`)
  }
}

/** Lets the browser draw and hear the reader. */
function breath(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}

/** Whatever fails is said as a keeper says it. */
async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableNotes) throw new KeeperError("unreadable", spoken(error.message))
    if (!(error instanceof StoreError)) throw error
    if (error.reason === "cancelled") throw new DOMException(error.message, "AbortError")
    throw new KeeperError(
      error.reason === "unkeepable" ? "unreadable" : error.reason,
      spoken(error.message),
    )
  }
}
