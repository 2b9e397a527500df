export {importPlainText, type ImportedText} from "./plain-text.ts"
export {notesHtml, outlineHtml, type Heading, type NotesOfBlock} from "./notes-html.ts"
export {escapedHtml, textHtml} from "./text-html.ts"
export {formatJson, formatText} from "./format-json.ts"
export {provenanceOf, refreshed, type Provenance} from "./provenance.ts"
export {
  manifestFromFiles,
  revisionsOfText,
  sourceOfText,
  textsAmong,
  type ManifestResult,
} from "./manifest.ts"
export {
  kindOf,
  namedEdition,
  notesExport,
  tagsOf,
  type KeptNote,
  type NotesExport,
} from "./notes-export.ts"
export {notesFormats, type NotesFormat, type NotesFormatName} from "./notes-formats.ts"
export {readNotes, UnreadableNotes, type ReadNotes} from "./read-notes.ts"
export {beyondSize, fileLimits} from "./file-limits.ts"
