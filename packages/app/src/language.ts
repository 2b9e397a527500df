// Before all that puts words into its constants: the first import of the page.
import {speakLanguage, spoken} from "@variorum/words"
import type {LanguageTag} from "@variorum/words"

// The script before this one has chosen it; while developing there is none, and English is spoken.
const tag = document.documentElement.lang as LanguageTag
if (tag !== "en") {
  await speakLanguage(tag)
  void import("./page-words.ts").then(({putWords}) => putWords(document, spoken))
}
