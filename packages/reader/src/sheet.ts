import type {EditionText} from "@variorum/anchoring"
import {msg} from "@variorum/words"

/** What a view shows, as a table to take away. */
export interface Sheet {
  readonly title: string
  /** What it comes to, in a sentence or a few. */
  readonly sentence: string
  readonly head: readonly string[]
  /** As many cells a row as the head has. */
  readonly rows: readonly (readonly string[])[]
}

/** Where a sheet was taken from. */
export interface SheetOrigin {
  readonly text: EditionText
  /** The address of the view; null where views have none. */
  readonly address: string | null
}

/** "“How many?”, in the annotated edition of “The Essay” (text 4b24e5cb), https://…". */
export function citationOf({title}: Sheet, {text, address}: SheetOrigin): string {
  const state = msg`text ${text.fingerprint.slice(0, 8)}`
  const where = address === null ? "" : `, ${address}`
  return msg`“${title}”, in the annotated edition of “${text.title}” (${state})${where}`
}

/** The sentence with its citation. */
export function sheetAsSentence(sheet: Sheet, origin: SheetOrigin): string {
  return `${sheet.sentence} (${citationOf(sheet, origin)}.)`
}

/** A table of GitHub Flavored Markdown under a heading, its citation below. */
export function sheetAsMarkdown(sheet: Sheet, origin: SheetOrigin): string {
  const cell = (words: string) =>
    words.replace(/\\/g, "\\\\").replace(/\|/g, "\\|").replace(/\s+/g, " ")
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`
  const rule = `| ${sheet.head.map(() => "---").join(" | ")} |`
  const table = [line(sheet.head), rule, ...sheet.rows.map(line)].join("\n")
  return `## ${sheet.title}\n\n${sheet.sentence}\n\n${table}\n\n${citationOf(sheet, origin)}.\n`
}

/**
 * RFC 4180, UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe, as spreadsheets
 * themselves mark plain words.
 */
export function sheetAsCsv({head, rows}: Sheet): string {
  const cell = (words: string) => {
    const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
  }
  return [head, ...rows].map(row => `${row.map(cell).join(",")}\r\n`).join("")
}
