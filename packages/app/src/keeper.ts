import {
  nameOf,
  parseAnnotation,
  parseAnnotationFile,
  writeAnnotationFile,
} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import {KeeperError} from "@variorum/reader"
import type {Keeper} from "@variorum/reader"
import {StoreError} from "@variorum/store"
import type {Store, StoredRecord} from "@variorum/store"

/** In bytes. A larger file is refused before it is read. */
const largestFile = 50_000_000

export interface KeeperOptions {
  /** What an exported file is called inside. */
  readonly label: string
  readonly newId: () => Iri
  /** Ends everything. */
  readonly signal: AbortSignal
}

/** The reader’s keeper, made from a store: own annotations as a value, and their files. */
export function keeperFrom(store: Store, {label, newId, signal}: KeeperOptions): Keeper {
  const listeners = new Set<() => void>()
  let records: ReadonlyMap<Iri, StoredRecord> = new Map()
  let annotations: readonly Annotation[] = []
  let loaded = false

  const opened = store.opened.then(load)
  store.subscribe(changed => {
    void absorb(changed)
  }, signal)

  return {
    get annotations() {
      return annotations
    },
    get state() {
      return store.state
    },
    opened,

    subscribe(listener, until) {
      if (until.aborted) return
      listeners.add(listener)
      until.addEventListener("abort", () => listeners.delete(listener))
    },

    create: annotation =>
      keeping(async () => {
        const record = await store.create(sound(named(annotation)))
        take([record])
        return record.canonical
      }),

    update: annotation =>
      keeping(async () => {
        const sane = sound(annotation)
        const canonical = canonicalOf(nameOf(sane))
        const record = await store.update(
          {...sane, canonical},
          await versionBehind(sane, canonical),
        )
        take([record])
      }),

    remove: id =>
      keeping(async () => {
        const canonical = canonicalOf(id)
        take([await store.remove(canonical, records.get(canonical)?.version)])
      }),

    restore: id =>
      keeping(async () => {
        take([await store.restore(canonicalOf(id))])
      }),

    export: format =>
      keeping(() => {
        if (format !== "jsonld") {
          throw new KeeperError(
            "unreadable",
            `Notes cannot be exported as “${format}”; the format there is, is jsonld.`,
          )
        }
        const text = writeAnnotationFile(annotations, {id: newId(), label, rights: []})
        return Promise.resolve(text)
      }),

    import: file =>
      keeping(async () => {
        const {records: added} = await store.add(await annotationsIn(file))
        take(added)
        return added.length
      }),
  }

  async function load(): Promise<void> {
    try {
      const found = await store.all()
      loaded = true
      take(found)
    } catch {
      // Denied, which the state says already.
    }
  }

  /** What another tab changed, or a change of state. */
  async function absorb(changed: readonly Iri[]): Promise<void> {
    tell()
    if (!loaded) {
      if (store.state.kind !== "denied") await load()
      return
    }
    try {
      const found = await Promise.all(changed.map(canonical => store.get(canonical)))
      take(found.filter(record => record !== null))
    } catch {
      // What is shown stays; the state says why nothing new comes.
    }
  }

  function take(changed: readonly StoredRecord[]): void {
    const newer = changed.filter(
      record => record.version > (records.get(record.canonical)?.version ?? 0),
    )
    if (newer.length === 0) return
    const next = new Map(records)
    for (const record of newer) next.set(record.canonical, record)
    records = next
    annotations = [...next.values()]
      .filter(record => record.deleted === null)
      .map(record => record.annotation)
      .sort(byAge)
    tell()
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  /** With a name, where a script left it out. */
  function named(annotation: Annotation): Annotation {
    const given: Partial<Annotation> = annotation
    const canonical = given.canonical ?? newId()
    return {...annotation, type: given.type ?? "Annotation", id: given.id ?? canonical, canonical}
  }

  function canonicalOf(id: Iri): Iri {
    if (records.has(id)) return id
    for (const [canonical, {annotation}] of records) if (annotation.id === id) return canonical
    return id
  }

  /**
   * The version an edited annotation was made from: the one whose `modified` it still carries,
   * else the one this tab has seen last.
   */
  async function versionBehind(edited: Annotation, canonical: Iri): Promise<number | undefined> {
    const current = records.get(canonical)
    if (!current || edited.modified === current.annotation.modified) return current?.version
    const past = await store.history(canonical)
    const origin = past.findLast(
      entry => entry.annotation !== null && entry.annotation.modified === edited.modified,
    )
    return origin?.version ?? current.version
  }
}

/** Whoever calls with something that is no annotation is told what is wrong with it. */
function sound(annotation: Annotation): Annotation {
  const {annotation: parsed, problems} = parseAnnotation(annotation, "The annotation")
  if (parsed) return parsed
  throw new KeeperError("unreadable", `This is not an annotation: ${problems[0]?.message ?? ""}`)
}

async function annotationsIn(file: Blob): Promise<readonly Annotation[]> {
  const unreadable = (why: string) =>
    new KeeperError("unreadable", `${why} Nothing was taken in, and your notes are as they were.`)
  if (file.size > largestFile) {
    const [size, limit] = [file.size, largestFile].map(bytes => Math.ceil(bytes / 1_000_000))
    throw unreadable(`This file has ${size} MB; the limit is ${limit} MB.`)
  }
  let value: unknown
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(await file.arrayBuffer())
    value = JSON.parse(text)
  } catch (error) {
    throw unreadable(
      error instanceof SyntaxError
        ? `This file is not JSON (${error.message}).`
        : "This file is not UTF-8 text, as a file of annotations is.",
    )
  }
  const {annotations, problems, refused} = parseAnnotationFile(value, "This file")
  if (refused.length > 0 || annotations.length === 0) {
    const first = problems[0] ? ` ${problems[0].path}: ${problems[0].message}.` : ""
    throw unreadable(
      annotations.length === 0
        ? `There is no annotation in this file that can be read.${first}`
        : `${refused.length} of the ${annotations.length + refused.length} annotations in this ` +
            `file cannot be read.${first}`,
    )
  }
  return annotations
}

async function keeping<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const reason = error.reason === "unkeepable" ? "unreadable" : error.reason
    throw new KeeperError(reason, error.message)
  }
}

function byAge(a: Annotation, b: Annotation): number {
  const [left, right] = [a.created ?? "", b.created ?? ""]
  return left < right ? -1 : left > right ? 1 : 0
}
