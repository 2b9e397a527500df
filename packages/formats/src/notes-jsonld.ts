import {nameOf, writeAnnotationFile} from "@variorum/annotation"
import type {NotesExport} from "./notes-export.ts"

/** Where a collection names those of its items that lay in the trash. */
export const trashTerm = "as:deleted"

/**
 * A W3C AnnotationCollection with its one page embedded (sections 5.1 and 5.2), in the W3C’s
 * context and ours. Each annotation stands in it as it is kept, property for property; which lay in
 * the trash, and since when, the collection says.
 */
export function notesAsJsonLd({id, label, generated, edition, notes}: NotesExport): string {
  const trash = notes.flatMap(({annotation, deleted}) =>
    deleted === null ? [] : [{id: nameOf(annotation), "as:updated": deleted}],
  )
  return writeAnnotationFile(
    notes.map(({annotation}) => annotation),
    {
      id,
      label,
      rights: [],
      created: generated,
      "dcterms:isPartOf": {
        id: edition.id,
        "schema:name": edition.title,
        "schema:version": edition.version,
        "schema:sha256": edition.fingerprint,
      },
      ...(trash.length > 0 ? {[trashTerm]: trash} : {}),
    },
  )
}
