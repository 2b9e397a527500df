/** What a text is read into; ProseMirror’s, named here so that other packages need not depend on it. */
export type {Node} from "prosemirror-model"
export type {Span} from "./span.ts"
export {schema} from "./schema.ts"
export {CanonicalText, type Block} from "./canonical-text.ts"
export {CodePoints} from "./code-points.ts"
export {fold, type Folded} from "./fold.ts"
export {
  isFoundIn,
  searchHits,
  searchQuery,
  searchedText,
  wholeCharacters,
  type SearchQuery,
  type SearchedText,
} from "./search.ts"
export {fingerprint} from "./fingerprint.ts"
export {compareDocuments} from "./compare-documents.ts"
export {
  applied,
  revisionFromJson,
  revisionOf,
  type Revision,
  type RevisionResult,
} from "./revision.ts"
export {TextHistory, mapSpan, openHistory, type RecordedText} from "./text-history.ts"
export {withChanges, type AppliedChange, type Change, type ChangedText} from "./changed-text.ts"
export {textFromJson, textToJson, type TextProblem, type TextResult} from "./text-file.ts"
