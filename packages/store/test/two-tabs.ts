import {importPlanner, listOf, nameOf} from "@variorum/annotation"
import type {Annotation, ImportItem, Iri, KeptNotes, ReadItem} from "@variorum/annotation"
import {openNotebook} from "@variorum/store"
import type {
  ConflictPair,
  Everything,
  HistoryEntry,
  Intake,
  Notebook,
  Store,
  StoreError,
  StoredRecord,
  Taken,
} from "@variorum/store"
import {note, rewritten, textOf} from "./bench.ts"

export const deeds = [
  "create",
  "update",
  "remove",
  "restore",
  "take out",
  "purge",
  "undo",
  "redo",
  "bring back",
  "settle",
  "rename",
  "import",
  "merge",
  "restore backup",
  "undo import",
] as const

type DeedKind = (typeof deeds)[number]

/** What is done instead where there is nothing to do it to. */
const instead: Readonly<Partial<Record<DeedKind, DeedKind>>> = {
  update: "create",
  remove: "create",
  restore: "remove",
  "take out": "remove",
  purge: "remove",
  "bring back": "update",
  settle: "merge",
  "undo import": "merge",
}

/** One thing that a reader does in one of two tabs. */
export interface Step {
  readonly tab: 0 | 1
  readonly what: DeedKind
  /** To which note, of those that the tab has seen: counted round. */
  readonly which: number
  /** Which version, which choice, or how many. */
  readonly how: number
  /** The tab has heard what the other has done; else it shows what it last saw. */
  readonly fresh: boolean
  /** The next one is begun before this one is over. */
  readonly atOnce: boolean
}

/** What was promised to be kept, and what of it the reader gave up for good. */
export interface Ledger {
  /** Every text whose writing was acknowledged, and what wrote it. */
  readonly promised: Map<string, string>
  /** How often each deed was acknowledged. */
  readonly done: Map<string, number>
  /** How often one was refused, or did not do all it was asked, because of the other tab. */
  readonly refused: Map<string, number>
  /** What was done, in words, in the order in which it was over. */
  readonly story: string[]
  /** Of each note the version that a tab, whichever, saw last. */
  versions: ReadonlyMap<Iri, number>
}

export function emptyLedger(): Ledger {
  const [done, refused] = [new Map<string, number>(), new Map<string, number>()]
  return {promised: new Map(), done, refused, story: [], versions: new Map()}
}

interface Tab {
  readonly store: Store
  readonly notebook: Notebook
  seen: Everything
  conflicts: readonly ConflictPair[]
  /** What it saw when it last wrote a backup. */
  backup: Everything
  taken: Taken | null
}

const nothing: Everything = {records: [], history: []}

/**
 * Does what the steps say at two connections to one database, and writes in the ledger what was acknowledged.
 * Where there is nothing to do a thing to, something else is done instead.
 *
 * @throws Error where something is refused that should not be, or without giving back what was typed.
 */
export async function live(
  steps: readonly Step[],
  stores: readonly [Store, Store],
  ledger: Ledger,
): Promise<void> {
  const tabs = stores.map((store): Tab => {
    const notebook = openNotebook(store)
    return {store, notebook, seen: nothing, conflicts: [], backup: nothing, taken: null}
  })
  const running: Promise<void>[] = []
  for (const [i, step] of steps.entries()) {
    const doing = act(tabs[step.tab]!, step, `text ${i}`, ledger)
    // Looked at below; until then a failure is nobody's.
    doing.catch(() => undefined)
    running.push(doing)
    if (!step.atOnce) await Promise.all(running.splice(0))
  }
  await Promise.all(running)
}

async function act(tab: Tab, step: Step, text: string, ledger: Ledger): Promise<void> {
  if (step.fresh) await look(tab, ledger)
  let {what} = step
  let deed = deedOf(tab, {...step, what}, text, ledger)
  while (!deed) {
    const other = instead[what]
    if (!other) return
    what = other
    deed = deedOf(tab, {...step, what}, text, ledger)
  }
  const count = (outcome: "done" | "refused") => {
    ledger[outcome].set(what, (ledger[outcome].get(what) ?? 0) + 1)
    ledger.story.push(`${step.tab === 0 ? "left" : "right"}: ${what} (${text}), ${outcome}`)
  }
  try {
    const whole = await deed.work()
    for (const one of deed.promised) ledger.promised.set(one, what)
    for (const one of deed.givenUp) ledger.promised.delete(one)
    count(whole === false ? "refused" : "done")
    await look(tab, ledger)
  } catch (error) {
    const {reason, mine} = error as StoreError
    if (reason !== "conflict" && reason !== "gone") throw error
    if (deed.typed && textOf(mine) !== text) {
      throw new Error(`“${text}” was refused and not given back`, {cause: error})
    }
    count("refused")
  }
}

async function look(tab: Tab, ledger: Ledger): Promise<void> {
  const [seen, conflicts] = await Promise.all([tab.store.everything(), tab.notebook.conflicts()])
  tab.seen = seen
  tab.conflicts = conflicts
  ledger.versions = new Map(seen.records.map(({canonical, version}) => [canonical, version]))
}

/** What a step comes to in a tab: its work, what is promised when it resolves, and what is given up. */
interface Work {
  /** Resolves with false where the other tab kept it from doing all of it. */
  readonly work: () => Promise<unknown>
  readonly promised: readonly string[]
  readonly givenUp: readonly string[]
  /** A text comes from the keyboard, and comes back when it is refused. */
  readonly typed: boolean
}

function deedOf(
  tab: Tab,
  {what, which, how, fresh}: Step,
  text: string,
  {versions}: Ledger,
): Work | null {
  const {store, notebook, seen} = tab
  const live = seen.records.filter(({deleted}) => deleted === null)
  const trashed = seen.records.filter(({deleted}) => deleted !== null)
  const one = around(live, which)
  const thrown = around(trashed, which)
  switch (what) {
    case "create":
      return typed(text, () => store.create(note(text)))
    case "update":
      return one && typed(text, () => store.update(rewritten(one.annotation, text), one.version))
    case "remove":
      return one && plain(() => store.remove(one.canonical, one.version))
    case "restore":
      return thrown && plain(() => store.restore(thrown.canonical))
    case "take out":
      return thrown && plain(() => notebook.takeOut(trashed.map(({canonical}) => canonical)))
    case "purge": {
      if (!thrown) return null
      const chosen = how % 2 === 0 ? trashed : [thrown]
      // What the other tab has changed or taken out since is not given up with it.
      const same = chosen.filter(({canonical, version}) => versions.get(canonical) === version)
      const names = new Set(same.map(({canonical}) => canonical))
      const history = seen.history.filter(({canonical}) => names.has(canonical))
      return {
        ...plain(async () => (await notebook.purge(chosen)) === chosen.length),
        givenUp: textsOf({records: same, history}),
      }
    }
    case "undo":
    case "redo":
      return plain(() => notebook.turn(what))
    case "bring back": {
      const entry = around(
        seen.history.filter(({annotation}) => annotation !== null),
        which * 7 + how,
      )
      return entry && plain(() => notebook.bringBack(entry.canonical, entry.version))
    }
    case "settle": {
      const pair = around(tab.conflicts, which)
      const choice = (["mine", "theirs", "both"] as const)[how % 3]!
      return pair && plain(() => notebook.settle(pair, choice))
    }
    case "rename":
      return plain(() => notebook.rename(how % 3 === 0 ? null : `Name ${how}`))
    case "import": {
      const file = fileOf(live, which, how, text)
      return {
        ...plain(() => store.add(file)),
        promised: file.map(annotation => textOf(annotation)!),
      }
    }
    case "merge":
      return taking(
        tab,
        fileOf(live, which, how, text).map((annotation, i): ReadItem => {
          return {path: `/${i}`, annotation, reason: null, deleted: null}
        }),
      )
    case "restore backup": {
      const items = backupItems(tab.backup)
      if (fresh) tab.backup = seen
      return taking(tab, items)
    }
    case "undo import": {
      const {taken} = tab
      if (!taken) return null
      tab.taken = null
      return plain(() => store.untake(taken))
    }
  }
}

function typed(text: string, work: Work["work"]): Work {
  return {work, promised: [text], givenUp: [], typed: true}
}

function plain(work: Work["work"]): Work {
  return {work, promised: [], givenUp: [], typed: false}
}

/** A file of notes that a tab has seen, some as a colleague changed them, and one that is new. */
function fileOf(
  live: readonly StoredRecord[],
  which: number,
  how: number,
  text: string,
): readonly Annotation[] {
  const old = live.slice(0, how % 3).map(({annotation}) => annotation)
  const changed = around(live, which)
  const mine = changed ? [rewritten(changed.annotation, `${text}, changed there`)] : []
  const given = mine.map(annotation =>
    how % 2 === 0 ? annotation : {...annotation, modified: "2030-01-01T00:00:00.000Z"},
  )
  const id = `urn:file:${text.replaceAll(/\W/g, "-")}`
  const fresh = note(`${text}, new there`, {id, canonical: id})
  const names = new Set(given.map(nameOf))
  return [...old.filter(annotation => !names.has(nameOf(annotation))), ...given, fresh]
}

/** Takes a file in as the page does: by a plan made on what the tab has seen. */
function taking(tab: Tab, items: readonly ReadItem[]): Work {
  const plan = importPlanner(keptNotes(tab.seen))
  const intakes = items.map(item => plan(item, () => "placed")).flatMap(intakeOf)
  return {
    ...plain(async () => {
      tab.taken = await tab.store.take(intakes)
    }),
    promised: intakes.flatMap(({annotation, history}) =>
      [annotation, ...history.map(past => past.annotation)].flatMap(one => textOf(one) ?? []),
    ),
  }
}

function intakeOf({annotation, deed, version, deleted, history}: ImportItem): readonly Intake[] {
  if (!annotation || deed === "none") return []
  const past = history as Intake["history"]
  return [{deed, annotation, version, deleted, history: deed === "add" ? past : []}]
}

function keptNotes({records, history}: Everything): KeptNotes {
  const named = new Map(records.map(record => [record.canonical, record]))
  const copiesOf = (name: Iri) => (record: StoredRecord) =>
    record.deleted === null && listOf(record.annotation["via"]).includes(name)
  return {
    named: name => named.get(name) ?? null,
    earlier: name => history.filter(entry => entry.canonical === name).flatMap(stateIn),
    copies: name => records.filter(copiesOf(name)).map(({annotation}) => annotation),
  }
}

function stateIn({annotation}: HistoryEntry): readonly Annotation[] {
  return annotation ? [annotation] : []
}

function backupItems({records, history}: Everything): readonly ReadItem[] {
  return records.map(({annotation, deleted, canonical}, i) => ({
    path: `/${i}`,
    annotation,
    reason: null,
    deleted,
    history: history.filter(entry => entry.canonical === canonical),
  }))
}

/** Every text that is somewhere: in a note, in the trash, in a history, in one of two that conflict. */
export function textsOf({records, history}: Everything): readonly string[] {
  return [...records, ...history].flatMap(({annotation}) => textOf(annotation) ?? [])
}

function around<T>(all: readonly T[], which: number): T | null {
  return all[which % (all.length || 1)] ?? null
}
