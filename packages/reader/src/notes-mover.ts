import type {ImportItem, ImportPlan} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"

/** How far something long is, and how to end it with nothing done. */
export interface Watch {
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** Notes that were taken in. */
export interface TakenNotes {
  readonly count: number
  /** Takes them out again; resolves with how many had been changed since and so were left. */
  readonly undo: () => Promise<number>
}

/** Which of the notes go out. */
export interface ExportChoice {
  /** One of the formats’ keys. */
  readonly format: string
  /** Null for any. */
  readonly tag: string | null
  readonly kind: string | null
  readonly trash: boolean
}

export interface BackupEntry {
  readonly name: string
  readonly made: string
  /** In bytes. */
  readonly size: number
}

/** What the browser says of the room it gives. */
export interface Room {
  /** Whether it has promised not to clear it by itself; null where it does not say. */
  readonly promised: boolean | null
  /** In bytes; null where it does not say. */
  readonly used: number | null
  readonly quota: number | null
}

/**
 * Moves notes in and out, and keeps backups. All reject with a `KeeperError` whose message is for
 * the reader, or with an `AbortError` once called off.
 */
export interface NotesMover {
  readonly formats: readonly {readonly key: string; readonly name: string}[]
  /** Tags and kinds there are among the notes. */
  choices(): Promise<{readonly tags: readonly string[]; readonly kinds: readonly string[]}>
  /** What a file would bring. Nothing is written. */
  plan(file: File, edition: Edition, watch: Watch): Promise<ImportPlan>
  take(items: readonly ImportItem[], watch: Watch): Promise<TakenNotes>
  /** Saves a file; its name and how many notes it has, or null where the reader called it off. */
  save(choice: ExportChoice, edition: Edition): Promise<{name: string; count: number} | null>
  /** Saves everything, the trash and every history included. */
  saveBackup(edition: Edition): Promise<{name: string; count: number} | null>
  /** Newest first; null where this browser has no place for backups. */
  backups(): Promise<readonly BackupEntry[] | null>
  /** What a backup would bring back. */
  planBackup(name: string, edition: Edition, watch: Watch): Promise<ImportPlan>
  room(): Promise<Room>
}
