import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import type {Preferences} from "./preferences.ts"
import type {PrintContent} from "./print-content.ts"
import type {View} from "./view.ts"

/**
 * The reader wants another view. The element goes there by itself unless the page calls
 * `preventDefault`; a page that keeps the view in its address listens, and sets `view` when the
 * address changes (setting an equal view again does nothing).
 */
export class ViewChangeEvent extends Event {
  static readonly type = "variorum-view-change"
  readonly view: View

  constructor(view: View) {
    super(ViewChangeEvent.type, {bubbles: true, composed: true, cancelable: true})
    this.view = view
  }
}

/** Someone asks for the very words of an annotation, by its `canonical` (else `id`). */
export class PassageOpenEvent extends Event {
  static readonly type = "variorum-passage-open"
  readonly annotation: Iri

  constructor(annotation: Iri) {
    super(PassageOpenEvent.type, {bubbles: true, composed: true})
    this.annotation = annotation
  }
}

/** Someone asks for a question's view, by the question's id. */
export class QuestionOpenEvent extends Event {
  static readonly type = "variorum-question-open"
  readonly question: Iri

  constructor(question: Iri) {
    super(QuestionOpenEvent.type, {bubbles: true, composed: true})
    this.question = question
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

/** Where the text has what is looked for, UTF-16 into the canonical text, in order. */
export class SearchHitsEvent extends Event {
  static readonly type = "variorum-search-hits"
  readonly hits: readonly Span[]

  constructor(hits: readonly Span[]) {
    super(SearchHitsEvent.type, {bubbles: true, composed: true})
    this.hits = hits
  }
}

/**
 * Someone wants an edition on paper. A page that can set it in pages opens a window for it and calls `preventDefault`;
 * `content` makes what goes there, which takes a moment.
 */
export class PrintEvent extends Event {
  static readonly type = "variorum-print"
  readonly content: () => PrintContent

  constructor(content: () => PrintContent) {
    super(PrintEvent.type, {bubbles: true, composed: true, cancelable: true})
    this.content = content
  }
}

declare global {
  interface HTMLElementEventMap {
    [ViewChangeEvent.type]: ViewChangeEvent
    [PassageOpenEvent.type]: PassageOpenEvent
    [QuestionOpenEvent.type]: QuestionOpenEvent
    [AnnotationFocusEvent.type]: AnnotationFocusEvent
    [AnnouncementEvent.type]: AnnouncementEvent
    [NoteOpenEvent.type]: NoteOpenEvent
    [SearchHitsEvent.type]: SearchHitsEvent
    [PreferencesChangeEvent.type]: PreferencesChangeEvent
    [PrintEvent.type]: PrintEvent
  }
}
