import {ownColoursStyle} from "./own-colours-style.ts"
import {textStyle} from "./text-style.ts"
import {themeStyle} from "./theme-style.ts"

/** Gives a document the colours of an edition and the look of its text; once is enough. */
export function adoptDocumentStyles(page: Document): void {
  const sheets = [themeStyle, textStyle, ownColoursStyle].flatMap(style => style.styleSheet ?? [])
  const missing = sheets.filter(sheet => !page.adoptedStyleSheets.includes(sheet))
  if (missing.length > 0) page.adoptedStyleSheets = [...page.adoptedStyleSheets, ...missing]
}
