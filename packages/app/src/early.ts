// Runs before the first line is painted, so that nothing changes its look under a reader's eyes.
import {applyPreferences} from "@variorum/reader"
import {languageFor} from "@variorum/words"
import {keptPreferences} from "./preference-memory.ts"

const preferences = keptPreferences()
applyPreferences(document.documentElement, preferences)
// The text in it says of itself that it is in another.
document.documentElement.lang = languageFor(preferences.language, navigator.languages)
Object.assign(globalThis, {variorumPreferences: preferences})
// What the edition is made of is on its way before the program is that reads it, and after all that the first paint needs.
const files = document.currentScript?.dataset["files"]?.split(" ") ?? []
document.addEventListener(
  "readystatechange",
  () => {
    for (const href of files) {
      const link = document.createElement("link")
      Object.assign(link, {rel: "preload", as: "fetch", crossOrigin: "anonymous", href})
      document.head.append(link)
    }
  },
  {once: true},
)
// The served text is not what an address of another view asks for.
if (/^#\/(?!read|passage|annotation)/.test(location.hash)) {
  document.documentElement.dataset["away"] = ""
}
