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
