import type {Draft} from "./note-desk.ts"
import type {Written} from "./written.ts"

/**
 * Whether something would be lost if the draft were thrown away: other words than it opened with, something else in a
 * field, or other places of a note that is kept. A draft from a page that was closed is always more than nothing.
 */
export function isChanged({annotation, before, moved = false}: Draft, typed: Written): boolean {
  if (!before || (moved && annotation !== null)) return true
  if (typed.text.trim() !== before.text.trim()) return true
  const keys = new Set([...Object.keys(typed.fields), ...Object.keys(before.fields)])
  return [...keys].some(key => (typed.fields[key] ?? "") !== (before.fields[key] ?? ""))
}
