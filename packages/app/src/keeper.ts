import {nameOf, parseAnnotation} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import {KeeperError, whenIdle} from "@variorum/reader"
import type {Keeper, KeeperState, Notebook} from "@variorum/reader"
import {StoreError} from "@variorum/store"
import type {Store, StoredRecord, StoreState} from "@variorum/store"
import {msg, spoken} from "@variorum/words"

/** More changes than this are read all at once. */
const many = 50

/** No more than this are read in one go when the page is opened. */
const atOnce = 500

export interface KeeperOptions {
  /** What an exported file is called inside. */
  readonly label: string
  readonly newId: () => Iri
  /** Settles when what goes before the reading of very many notes has been done. */
  readonly shown: Promise<unknown>
  /** Ends everything. */
  readonly signal: AbortSignal
}

/** The reader’s keeper, made from a store: own annotations as a value, and their files. */
export function keeperFrom(store: Store, {label, newId, shown, signal}: KeeperOptions): Keeper {
  const listeners = new Set<() => void>()
  let records: ReadonlyMap<Iri, StoredRecord> = new Map()
  let annotations: readonly Annotation[] = []
  let loaded = false
  /** One for the page: its drafts are this tab's. */
  let notebook: Promise<Notebook> | null = null

  const opened = store.opened.then(load)
  let loading: Promise<void> | null = null
  let counting: Promise<number> | null = null
  /** Until those that were asked for last are shown. */
  let nearing: Promise<void> | null = null
  /** Until everything that was changed so far is shown. */
  let absorbing: Promise<unknown> = Promise.resolve()
  store.subscribe(changed => {
    absorbing = Promise.all([absorbing, absorb(changed)])
  }, signal)

  return {
    get annotations() {
      return annotations
    },
    get state() {
      return spokenState(store.state)
    },
    opened,

    near: (...place) => (nearing = near(...place)),

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
        const canonical = await canonicalOf(nameOf(sane))
        const record = await store.update(
          {...sane, canonical},
          await versionBehind(sane, canonical),
        )
        take([record])
      }),

    remove: id =>
      keeping(async () => {
        const canonical = await canonicalOf(id)
        take([await store.remove(canonical, records.get(canonical)?.version)])
      }),

    restore: id =>
      keeping(async () => {
        take([await store.restore(await canonicalOf(id))])
      }),

    export: format =>
      keeping(async () => {
        if (format !== "jsonld") {
          throw new KeeperError(
            "unreadable",
            msg`Notes cannot be exported as “${format}”; the format there is, is jsonld.`,
          )
        }
        await opened
        const {written} = await import("./annotations-in.ts")
        return written(annotations, {id: newId(), label, rights: []})
      }),

    import: file =>
      keeping(async () => {
        const {annotationsIn} = await import("./annotations-in.ts")
        const {records: added} = await store.add(await annotationsIn(file))
        take(added)
        return added.length
      }),

    mover: async () => {
      const {notesMover} = await import("./notes-mover.ts")
      return notesMover(store, {label, newId, signal, shown: () => absorbing})
    },

    notebook: () => (notebook ??= openedNotebook()),
  }

  async function openedNotebook(): Promise<Notebook> {
    try {
      return (await import("./notebook.ts")).notebookFrom(store, () => absorbing)
    } catch (error) {
      notebook = null
      throw error
    }
  }

  function load(): Promise<void> {
    loading ??= read().finally(() => (loading = null))
    return loading
  }

  async function read(): Promise<void> {
    try {
      const found = (await areMany()) ? await littleByLittle() : await store.all()
      loaded = true
      take(found)
    } catch {
      // Denied, which the state says already.
      counting = null
    }
  }

  /** Whether what is on the screen is read before all the rest. */
  function areMany(): Promise<boolean> {
    counting ??= store.opened.then(() => store.count())
    return counting.then(count => count > atOnce)
  }

  async function near(text: Iri, from: number, to: number): Promise<void> {
    try {
      if (!(await areMany())) await opened
      else if (!loaded) take(await store.between(text, from, to))
    } catch {
      // The state says why.
    }
  }

  /** When nothing else is to be done. */
  async function littleByLittle(): Promise<readonly StoredRecord[]> {
    await shown.catch(() => null)
    await nearing
    await new Promise<void>(done => {
      whenIdle(() => {
        done()
        return false
      }, signal)
    })
    const found: StoredRecord[] = []
    for await (const piece of store.pieces()) found.push(...piece)
    return found
  }

  /** What another tab changed, or a change of state. */
  async function absorb(changed: readonly Iri[]): Promise<void> {
    tell()
    if (!loaded && !loading) {
      if (store.state.kind !== "denied") await load()
      return
    }
    try {
      const found =
        changed.length > many
          ? (await store.everything()).records
          : await Promise.all(changed.map(canonical => store.get(canonical)))
      take(found.filter(record => record !== null))
      const there = new Set(found.map(record => record?.canonical))
      forget(changed.filter(canonical => !there.has(canonical)))
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

  /** Deleted for good: not even in the trash, so that no one sees them. */
  function forget(gone: readonly Iri[]): void {
    if (gone.length === 0) return
    const next = new Map(records)
    for (const canonical of gone) next.delete(canonical)
    records = next
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

  async function canonicalOf(id: Iri): Promise<Iri> {
    if (!records.has(id)) await opened
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
  throw new KeeperError("unreadable", msg`This is not an annotation: ${problems[0]?.message ?? ""}`)
}

const spokenStates = new WeakMap<StoreState, KeeperState>()

/** The state of a store in the language of the page; one value for one. */
function spokenState(state: StoreState): KeeperState {
  if (state.kind === "kept") return state
  const known = spokenStates.get(state) ?? {...state, message: spoken(state.message)}
  spokenStates.set(state, known)
  return known
}

/** Whatever a store refuses is said as a keeper says it. */
export async function keeping<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const reason = error.reason === "unkeepable" ? "unreadable" : error.reason
    throw new KeeperError(reason, spoken(error.message), error.theirs)
  }
}

function byAge(a: Annotation, b: Annotation): number {
  const [left, right] = [a.created ?? "", b.created ?? ""]
  return left < right ? -1 : left > right ? 1 : 0
}
