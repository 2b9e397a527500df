import {notesAsCsv} from "./notes-csv.ts"
import {notesAsEpub} from "./notes-epub.ts"
import type {NotesExport} from "./notes-export.ts"
import {notesAsHtml} from "./notes-page.ts"
import {notesAsJsonLd} from "./notes-jsonld.ts"
import {notesAsMarkdown} from "./notes-markdown.ts"

export interface NotesFormat {
  /** In words. */
  readonly name: string
  /** Of the file, without a dot. */
  readonly extension: string
  /** Its media type. */
  readonly type: string
  readonly write: (notes: NotesExport) => string
}

/** All that notes can be written as. The first three can be read again without loss. */
export const notesFormats = {
  jsonld: {
    name: "Web Annotation (JSON-LD)",
    extension: "jsonld",
    type: "application/ld+json",
    write: notesAsJsonLd,
  },
  epub: {
    name: "EPUB Annotations",
    extension: "annotation",
    type: "application/ld+json",
    write: notesAsEpub,
  },
  csv: {name: "Table (CSV)", extension: "csv", type: "text/csv", write: notesAsCsv},
  markdown: {
    name: "Markdown with citations",
    extension: "md",
    type: "text/markdown",
    write: notesAsMarkdown,
  },
  html: {name: "Web page (HTML)", extension: "html", type: "text/html", write: notesAsHtml},
} as const satisfies Readonly<Record<string, NotesFormat>>

export type NotesFormatName = keyof typeof notesFormats
