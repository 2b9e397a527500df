/** What the text and its editors write in, whatever language the interface speaks. */
export const editionLanguage = "en"
