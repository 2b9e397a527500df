export {EditionReader} from "./edition-reader.ts"
export type {Destination} from "./destination.ts"
export type {NewAnnotation} from "./own-note.ts"
export type {PublicAnchor, PublicEdition} from "./public-edition.ts"
export type {HrefOf} from "./view-link.ts"
export {KeeperError} from "./keeper.ts"
export type {Keeper, KeeperState} from "./keeper.ts"
export type {Place, View} from "./view.ts"
export {
  AnnotationFocusEvent,
  AnnouncementEvent,
  PassageOpenEvent,
  QuestionOpenEvent,
  ViewChangeEvent,
} from "./events.ts"
