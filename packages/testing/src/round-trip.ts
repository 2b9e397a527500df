import {nameOf, sameJson} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {notesExport, notesFormats, readNotes} from "@variorum/formats"
import type {KeptNote} from "@variorum/formats"

/** The formats that can be read again without loss. */
export const losslessFormats = ["jsonld", "epub", "csv"] as const

/**
 * Writes notes out, through the bytes of a file, and reads them again. What is not the same, in
 * words; null where nothing is.
 */
export function lostOnTheWay(
  kept: readonly KeptNote[],
  format: (typeof losslessFormats)[number],
  edition: Edition,
): string | null {
  const notes = notesExport(kept, edition, {
    id: "urn:uuid:00000000-0000-4000-8000-ffffffffffff",
    label: "Round trip",
    generated: "2026-11-26T00:00:00Z",
  })
  const bytes = new TextEncoder().encode(notesFormats[format].write(notes))
  const {items} = readNotes(new TextDecoder("utf-8", {fatal: true}).decode(bytes), edition.text.id)
  if (items.length !== kept.length) return `${kept.length} notes became ${items.length}`
  for (const {annotation, deleted} of kept) {
    const name = nameOf(annotation)
    const item = items.find(one => one.annotation !== null && nameOf(one.annotation) === name)
    if (!item) return `${name} is gone: ${items.map(({reason}) => reason).join(" ")}`
    if (!sameJson(item.annotation, annotation)) {
      return `${JSON.stringify(annotation)} became ${JSON.stringify(item.annotation)}`
    }
    if (item.deleted !== deleted)
      return `${name} was in the trash since ${deleted}, now ${item.deleted}`
  }
  return null
}
