import {textToJson} from "@variorum/document"
import type {Node} from "@variorum/document"

/**
 * The file of a text (`text/<slug>.json`): keys in the schema's order, a line a property, a line
 * end at the end. The same document gives the same bytes.
 */
export function formatText(doc: Node): string {
  return formatJson(textToJson(doc))
}

/** JSON as all data files here are written: two spaces, a line a property, a line end at the end. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, null, 2) + "\n"
}
