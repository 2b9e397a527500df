/**
 * Gives a page the colours of an edition and the look of its text, unless it was served with them as a style sheet. The rules
 * are loaded only then.
 */
export async function lookAfter(page: Document): Promise<void> {
  const root = getComputedStyle(page.documentElement)
  if (root.getPropertyValue("--edition-styled") !== "") return
  const {adoptDocumentStyles} = await import("./document-style.ts")
  adoptDocumentStyles(page)
}
