export {importPlainText, type ImportedText} from "./plain-text.ts"
export {formatJson, formatText} from "./format-json.ts"
export {provenanceOf, refreshed, type Provenance} from "./provenance.ts"
export {
  manifestFromFiles,
  revisionsOfText,
  sourceOfText,
  textsAmong,
  type ManifestResult,
} from "./manifest.ts"
