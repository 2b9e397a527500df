import {readPreferences} from "@variorum/reader"
import type {Preferences} from "@variorum/reader"
import {preferencesKey} from "./keep-preferences.ts"

/** How someone likes to read on this device; as usual where nothing was kept or that is denied. */
export function keptPreferences(): Preferences {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(preferencesKey) ?? "null"))
  } catch {
    return readPreferences(null)
  }
}
