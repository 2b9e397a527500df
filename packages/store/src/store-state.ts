/** How what is written is kept at the moment; each message is a plain sentence for the reader. */
export type StoreState =
  | {readonly kind: "kept"}
  /** Kept for now: this window forgets, or what was kept before has been cleared. */
  | {readonly kind: "fleeting"; readonly message: string}
  /** Nothing can be written. */
  | {readonly kind: "denied"; readonly message: string}

export const kept: StoreState = {kind: "kept"}

export const forgetful: StoreState = {
  kind: "fleeting",
  message:
    "This seems to be a private window, which forgets your notes when it is closed. Export what you " +
    "want to keep before you close it.",
}

export const outOfDate: StoreState = {
  kind: "denied",
  message:
    "Another tab has opened a newer version of this page, so this one no longer saves. What is " +
    "already saved is safe. Copy what you are typing, then reload this tab.",
}

export const waiting: StoreState = {
  kind: "denied",
  message:
    "Another tab still holds your notes for an older version of this page. Nothing is lost. Close " +
    "or reload the other tabs of this page and saving works again.",
}

/** Where not even the reason can be told. */
export const denied: StoreState = {
  kind: "denied",
  message: "Your notes could not be opened, so nothing you write is saved. Reload the page.",
}

export const clearedNow: StoreState = {
  kind: "fleeting",
  message:
    "This browser has just cleared the notes that were kept here. Those on this page can still be " +
    "exported until you close it. New notes are saved again.",
}

/**
 * Whether this window is known to forget. Private windows of Firefox and Safari refuse a private
 * file system, and some browsers give them next to no room; Chromium’s cannot be told from others,
 * on purpose, and there nothing is claimed.
 */
export async function forgets(storage: StorageManager | undefined): Promise<boolean> {
  try {
    const quota = (await storage?.estimate())?.quota
    if (quota !== undefined && quota > 0 && quota < 5_000_000) return true
  } catch {
    return false
  }
  if (typeof storage?.getDirectory !== "function") return false
  return storage.getDirectory().then(
    () => false,
    () => true,
  )
}
