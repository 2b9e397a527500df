export {EditionReader} from "./edition-reader.ts"
export type {Destination} from "./destination.ts"
export type {NewAnnotation} from "./own-note.ts"
export type {PublicAnchor, PublicEdition} from "./public-edition.ts"
export type {HrefOf} from "./view-link.ts"
export type {PageCredit, PageCredits} from "./credits.ts"
export {whenIdle} from "./idle.ts"
export {KeeperError} from "./keeper.ts"
export type {Keeper, KeeperState} from "./keeper.ts"
export {applyPreferences, readPreferences} from "./preferences.ts"
export type {Preferences} from "./usual-preferences.ts"
export type {Beside, Place, View} from "./view.ts"
export type {ExpressionResult, FindExpression} from "./find-expression.ts"
export type {SearchKind, SearchMode, SearchRequest} from "./search-request.ts"
export {
  AnnotationFocusEvent,
  AnnouncementEvent,
  PreferencesChangeEvent,
  ViewChangeEvent,
} from "./events.ts"
export {PassageOpenEvent, PrintEvent, QuestionOpenEvent, SearchHitsEvent} from "./view-events.ts"
export type {BackupEntry, ExportChoice, NotesMover, Room, TakenNotes, Watch} from "./notes-mover.ts"
export type {Paper, PrintContent} from "./print-content.ts"
export type {PrintElement, PrintNode, PrintTag} from "./print-element.ts"
export type {
  KeptDraft,
  KeptNote,
  Notebook,
  NotebookDeed,
  NotePair,
  PastNote,
  Person,
} from "./notebook.ts"
