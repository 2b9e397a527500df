import type {Iri} from "@variorum/annotation"
import type {Preferences} from "./usual-preferences.ts"
import type {View} from "./view.ts"

/**
 * The reader wants another view. The element goes there by itself unless the page calls
 * `preventDefault`; a page that keeps the view in its address listens, and sets `view` when the
 * address changes (setting an equal view again does nothing).
 */
export class ViewChangeEvent extends Event {
  static readonly type = "variorum-view-change"
  readonly view: View
  /** It is a step on from the view before, and takes its place in a history. */
  readonly replaces: boolean

  constructor(view: View, replaces = false) {
    super(ViewChangeEvent.type, {bubbles: true, composed: true, cancelable: true})
    this.view = view
    this.replaces = replaces
  }
}

/** Another annotation is now the active one, or none. */
export class AnnotationFocusEvent extends Event {
  static readonly type = "variorum-annotation-focus"
  readonly annotation: Iri | null

  constructor(annotation: Iri | null) {
    super(AnnotationFocusEvent.type, {bubbles: true, composed: true})
    this.annotation = annotation
  }
}

/** Something a screen reader should say, politely. */
export class AnnouncementEvent extends Event {
  static readonly type = "variorum-announcement"
  readonly message: string

  constructor(message: string) {
    super(AnnouncementEvent.type, {bubbles: true, composed: true})
    this.message = message
  }
}

/** Someone opens a note, or closes the open one (null). */
export class NoteOpenEvent extends Event {
  static readonly type = "variorum-note-open"
  readonly annotation: Iri | null

  constructor(annotation: Iri | null) {
    super(NoteOpenEvent.type, {bubbles: true, composed: true})
    this.annotation = annotation
  }
}

/** Someone likes to read in another way from now on. A page that keeps preferences listens. */
export class PreferencesChangeEvent extends Event {
  static readonly type = "variorum-preferences-change"
  readonly preferences: Preferences

  constructor(preferences: Preferences) {
    super(PreferencesChangeEvent.type, {bubbles: true, composed: true})
    this.preferences = preferences
  }
}

declare global {
  interface HTMLElementEventMap {
    [ViewChangeEvent.type]: ViewChangeEvent
    [AnnotationFocusEvent.type]: AnnotationFocusEvent
    [AnnouncementEvent.type]: AnnouncementEvent
    [NoteOpenEvent.type]: NoteOpenEvent
    [PreferencesChangeEvent.type]: PreferencesChangeEvent
  }
}
