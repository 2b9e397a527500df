import type {Iri} from "@variorum/annotation"
import type {View} from "./view.ts"

/** The reader wants another view; the page decides, and sets `view`. */
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

declare global {
  interface HTMLElementEventMap {
    [ViewChangeEvent.type]: ViewChangeEvent
    [PassageOpenEvent.type]: PassageOpenEvent
    [QuestionOpenEvent.type]: QuestionOpenEvent
    [AnnotationFocusEvent.type]: AnnotationFocusEvent
    [AnnouncementEvent.type]: AnnouncementEvent
  }
}
