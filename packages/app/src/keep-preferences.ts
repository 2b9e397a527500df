import type {Preferences} from "@variorum/reader"

/** Where they stand in localStorage. */
export const preferencesKey = "variorum:preferences"

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(preferences))
  } catch {
    // Denied or full: they hold until the page is left.
  }
}
