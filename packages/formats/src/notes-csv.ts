import {listOf, nameOf, textTargetsOf} from "@variorum/annotation"
import {writeCsv} from "./csv.ts"
import {blocksOf, kindOf, tagsOf, wordsSaid, writerOf} from "./notes-export.ts"
import type {NotesExport} from "./notes-export.ts"

/** The columns; `annotation` holds all of it as JSON, so that nothing is lost on the way back. */
export const noteColumns = [
  "id",
  "kind",
  "note",
  "tags",
  "quote",
  "before",
  "after",
  "blocks",
  "start",
  "end",
  "place",
  "creator",
  "created",
  "modified",
  "deleted",
  "edition",
  "version",
  "fingerprint",
  "annotation",
] as const

/** A table with a row a note: RFC 4180 in UTF-8, formulas disarmed. */
export function notesAsCsv({edition, notes}: NotesExport): string {
  const rows = notes.map(({annotation, deleted, places}) => {
    const quote = textTargetsOf(annotation)
      .flatMap(target => listOf(target.selector))
      .find(selector => selector.type === "TextQuoteSelector")
    const of = (key: string) => (typeof quote?.[key] === "string" ? quote[key] : "")
    return [
      nameOf(annotation),
      kindOf(annotation),
      wordsSaid(annotation),
      tagsOf(annotation).join("; "),
      of("exact") || (places[0]?.quote ?? ""),
      of("prefix"),
      of("suffix"),
      places.flatMap(place => blocksOf(place) ?? []).join("; "),
      places[0]?.start?.toString() ?? "",
      places[0]?.end?.toString() ?? "",
      places.map(({state}) => state).join("; "),
      writerOf(annotation),
      annotation.created ?? "",
      annotation.modified ?? "",
      deleted ?? "",
      `${edition.title} (${edition.id})`,
      edition.version,
      edition.fingerprint,
      JSON.stringify(annotation),
    ]
  })
  return writeCsv([noteColumns, ...rows])
}
