/** What the text and its editors write in, whatever language the interface speaks. */
export const editionLanguage = "en"

/** What is said of the language of someone’s words: those of a reader’s own may be in any. */
export function languageOfWords(isOwn: boolean): string {
  return isOwn ? "" : editionLanguage
}
