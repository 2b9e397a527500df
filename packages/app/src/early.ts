// Runs before the first line is painted, so that nothing changes its look under a reader's eyes.
import {applyPreferences} from "@variorum/reader"
import {keptPreferences} from "./preference-memory.ts"

const preferences = keptPreferences()
applyPreferences(document.documentElement, preferences)
Object.assign(globalThis, {variorumPreferences: preferences})
// The served text is not what an address of another view asks for.
if (/^#\/(?!read|passage|annotation)/.test(location.hash)) {
  document.documentElement.dataset["away"] = ""
}
