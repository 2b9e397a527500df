import type {Iri} from "@variorum/annotation"
import type {StoredRecord} from "./record.ts"

/** What a tab did with the reader's notes in one transaction, as it is undone. */
export type DeedName =
  "create" | "update" | "remove" | "restore" | "import" | "importUndone" | "bringBack" | "settle"

/** What a transaction wrote, and what stood there before; null where there was nothing. */
export interface Written {
  readonly records: readonly StoredRecord[]
  /** In the order of `records`. */
  readonly before: readonly (StoredRecord | null)[]
}

export interface LoggedDeed extends Written {
  readonly what: DeedName
}

export type Direction = "undo" | "redo"

/** So many deeds can be undone. */
const most = 200

/**
 * What this tab did last, as long as its page stands. Each deed knows the versions it left behind;
 * undoing makes new versions with old texts, and the log knows which stands for which.
 */
export class DeedLog {
  readonly #deeds: Record<Direction, LoggedDeed[]> = {undo: [], redo: []}
  /** By name and version: the later version that holds the same text. */
  readonly #standing = new Map<string, number>()

  /** What would be undone, or done again; null where there is nothing. */
  next(direction: Direction): LoggedDeed | null {
    return this.#deeds[direction].at(-1) ?? null
  }

  add(deed: LoggedDeed): void {
    if (deed.records.length === 0) return
    this.#deeds.undo.push(deed)
    if (this.#deeds.undo.length > most) this.#deeds.undo.shift()
    this.#deeds.redo = []
  }

  /** Takes the next one away, whatever comes of it. */
  take(direction: Direction): LoggedDeed | null {
    return this.#deeds[direction].pop() ?? null
  }

  /** `deed` was taken back by `written`, which can be taken back in its turn. */
  reverted(deed: LoggedDeed, written: Written, direction: Direction): void {
    this.stands(deed.before, written.records)
    const opposite = direction === "undo" ? "redo" : "undo"
    this.#deeds[opposite].push({what: deed.what, ...written})
  }

  /** The texts of `old` now stand in the versions of `now`. */
  stands(old: readonly (StoredRecord | null)[], now: readonly StoredRecord[]): void {
    old.forEach((record, i) => {
      if (record) this.#standing.set(key(record.canonical, record.version), now[i]!.version)
    })
  }

  /** The version that now holds what a record held, unless someone else has changed it. */
  versionOf({canonical, version}: StoredRecord): number {
    let now = version
    for (;;) {
      const next = this.#standing.get(key(canonical, now))
      if (next === undefined) return now
      now = next
    }
  }
}

function key(canonical: Iri, version: number): string {
  return `${version} ${canonical}`
}
