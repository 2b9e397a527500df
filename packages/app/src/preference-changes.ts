import {PreferencesChangeEvent} from "@variorum/reader"
import type {EditionReader, Preferences} from "@variorum/reader"
import {changeLanguage} from "./change-language.ts"
import {keepPreferences} from "./keep-preferences.ts"

/** Keeps what a reader prefers; what was changed before this came, too. Another language loads the page anew. */
export function wirePreferences(reader: EditionReader, signal: AbortSignal): void {
  const {variorumPreferences = null} = globalThis as {variorumPreferences?: Preferences}
  if (reader.preferences && reader.preferences !== variorumPreferences) take(reader.preferences)
  reader.addEventListener(PreferencesChangeEvent.type, ({preferences}) => take(preferences), {
    signal,
  })

  function take(preferences: Preferences): void {
    keepPreferences(preferences)
    const {language} = preferences
    if (language !== null && language !== document.documentElement.lang) void changeLanguage(reader)
  }
}
