import type {CanonicalText, Span} from "@variorum/document"
import type {ReadingNotes} from "./reading-notes.ts"
import type {Place} from "./view.ts"

/** The words a place names, or null while the text has no certain ones; those of a linked passage are found otherwise. */
export function spanOfPlace(place: Place, text: CanonicalText, notes: ReadingNotes): Span | null {
  if ("annotation" in place) {
    return notes.byId.get(place.annotation)?.spans[place.target ?? 0] ?? null
  }
  if ("block" in place) return text.block(place.block)
  if ("passage" in place) return null
  const {from, to} = place
  return from >= 0 && from <= to && to <= text.length ? {from, to} : null
}
