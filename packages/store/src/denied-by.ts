import {named} from "./store-error.ts"
import type {StoreState} from "./store-state.ts"

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
