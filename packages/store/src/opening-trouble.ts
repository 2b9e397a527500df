import {named} from "./store-error.ts"
import type {StoreState} from "./store-state.ts"

/** What was kept before is gone; `last`: when it was last changed, as xsd:dateTime. */
export function lostSince(last: string): StoreState {
  return {
    kind: "fleeting",
    message:
      `This browser has cleared the notes that were kept here (the last change was on ` +
      `${last.slice(0, 10)}). New notes are saved again. Look under “Import, export, back up” for a ` +
      `backup of the old ones, or import a file of them.`,
  }
}

/** Why the database would not open. */
export function deniedBy(error: unknown): StoreState {
  const {name} = named(error)
  if (name === "VersionError") {
    return {
      kind: "denied",
      message:
        "The notes in this browser were written by a newer version of this page. They were left " +
        "untouched. Reload to get the newer version; until then nothing new is saved.",
    }
  }
  if (name === "QuotaExceededError") {
    return {
      kind: "denied",
      message:
        "This device has no room left, so your notes could not be opened. They were left " +
        "untouched. Free some space and reload the page.",
    }
  }
  return {
    kind: "denied",
    message:
      "This browser does not let the page keep notes. You can read and try everything, but nothing " +
      "you write is saved. Allow storage for this page, or open it in an ordinary window, and reload.",
  }
}
