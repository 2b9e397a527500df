import type {Annotation} from "@variorum/annotation"

export type FailureReason =
  /** The browser lets this page keep nothing, or no longer. */
  | "denied"
  /** There is no room left. */
  | "quota"
  /** Someone else changed it first; see `theirs`. */
  | "conflict"
  /** There is no such annotation. */
  | "gone"
  /** It holds what a file of annotations cannot hold. */
  | "unkeepable"
  /** Whoever asked for it called it off. */
  | "cancelled"
  /** Anything else; see `cause`. */
  | "failed"

/**
 * Something was not kept. Thrown, not returned, so that no caller can take it for success.
 * `message` is for the reader: what happened, what was kept, what to do.
 */
export class StoreError extends Error {
  override readonly name = "StoreError"
  readonly reason: FailureReason
  /** What was to be kept, untouched, so that nothing that was typed is lost. */
  readonly mine: Annotation | null
  /** On a conflict, what stands in the store instead; null where it has been deleted. */
  readonly theirs: Annotation | null

  constructor(
    reason: FailureReason,
    message: string,
    more: {mine?: Annotation | null; theirs?: Annotation | null; cause?: unknown} = {},
  ) {
    super(message, more.cause === undefined ? undefined : {cause: more.cause})
    this.reason = reason
    this.mine = more.mine ?? null
    this.theirs = more.theirs ?? null
  }
}

/** What the browser threw, as a `StoreError` that keeps `mine`. */
export function storeErrorFrom(error: unknown, mine: Annotation | null): StoreError {
  if (error instanceof StoreError) return error
  const {name, message} = named(error)
  if (name === "QuotaExceededError") {
    return new StoreError(
      "quota",
      "There is no room left in this browser’s storage, so this was not saved. What you typed is " +
        "still here. Export your notes or free some space, then save again.",
      {mine, cause: error},
    )
  }
  if (name === "SecurityError" || name === "InvalidStateError") {
    return new StoreError(
      "denied",
      "This browser does not let the page keep notes at the moment, so this was not saved. What " +
        "you typed is still here. Copy or export it, then reload the page.",
      {mine, cause: error},
    )
  }
  return new StoreError(
    "failed",
    `This was not saved (${message === "" ? name : message}). What you typed is still here. Try ` +
      "again; if it fails again, export your notes and reload the page.",
    {mine, cause: error},
  )
}

export function named(error: unknown): {name: string; message: string} {
  return error instanceof Error || error instanceof DOMException
    ? {name: error.name, message: error.message}
    : {name: "Error", message: String(error)}
}
