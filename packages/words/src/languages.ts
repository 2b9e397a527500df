import {speak} from "./msg.ts"

/** The languages there are, each by its own name. English stands in the code. */
export const languages = {en: "English", de: "Deutsch"} as const

export type LanguageTag = keyof typeof languages

/** The one that was chosen, else the first of the wanted ones (BCP 47, as in `navigator.languages`) that there is. */
export function languageFor(chosen: LanguageTag | null, wanted: readonly string[]): LanguageTag {
  const known = wanted.find(tag => /^(en|de)\b/.test(tag))
  return chosen ?? ((known?.slice(0, 2) ?? "en") as LanguageTag)
}

/**
 * Loads the words of a language and speaks it from then on. Modules that put words into their constants are to be
 * loaded after it.
 */
export async function speakLanguage(tag: LanguageTag): Promise<void> {
  // What waits for this may not be imported by either.
  if (tag === "de") speak((await import("./de.ts")).german)
}
