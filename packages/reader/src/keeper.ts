import type {Annotation, Iri} from "@variorum/annotation"
import type {Notebook} from "./notebook.ts"
import type {NotesMover} from "./notes-mover.ts"

/** How the reader's own annotations are kept at the moment. */
export type KeeperState =
  /** Durable in this browser. */
  | {readonly kind: "kept"}
  /** Kept, but the browser may clear them or forgets them with the window; `message` says so. */
  | {readonly kind: "fleeting"; readonly message: string}
  /** Nothing can be kept; `message` says why and what to do. */
  | {readonly kind: "denied"; readonly message: string}

/**
 * What the reader needs of a store: own annotations as a value that changes. The app makes one
 * and sets it before the element is ready; without one, the element's methods reject.
 */
export interface Keeper {
  /** Own annotations that are not deleted, oldest first. Replaced, never changed in place. */
  readonly annotations: readonly Annotation[]
  readonly state: KeeperState
  /** Settles when the first read of the store is over, whatever came of it. Never rejects. */
  readonly opened: Promise<void>
  /**
   * Settles when those are among `annotations` of which words begin in a text from `from` to `to`, in Unicode code
   * points, as they say themselves, or cannot be: what is on the screen need not wait for all the rest. Never rejects.
   */
  readonly near?: (text: Iri, from: number, to: number) => Promise<void>
  /** Calls `listener` after every change of `annotations` or `state`, other tabs' included. */
  subscribe(listener: () => void, signal: AbortSignal): void
  /** Each resolves only when durable, else rejects with a `KeeperError`. */
  create(annotation: Annotation): Promise<Iri>
  update(annotation: Annotation): Promise<void>
  remove(id: Iri): Promise<void>
  /** Takes a `remove` back. */
  restore(id: Iri): Promise<void>
  /** Own annotations in a format, as the text of a file. */
  export(format: string): Promise<string>
  /** Takes in a file of annotations; resolves with how many were added. */
  import(file: Blob): Promise<number>
  /** What moves notes in and out, loaded when it is first asked for. */
  readonly mover?: () => Promise<NotesMover>
  /** Trash, undo, history, drafts and the rest, loaded when it is first asked for. */
  readonly notebook?: () => Promise<Notebook>
}

/** A failure to keep something; `message` says what happened, what was kept and what to do. */
export class KeeperError extends Error {
  override readonly name = "KeeperError"
  readonly reason: "denied" | "quota" | "conflict" | "gone" | "failed" | "unreadable" | "cancelled"

  /** On a conflict, what stands there instead; null where it has been deleted. */
  readonly theirs: Annotation | null

  constructor(reason: KeeperError["reason"], message: string, theirs: Annotation | null = null) {
    super(message)
    this.reason = reason
    this.theirs = theirs
  }
}
