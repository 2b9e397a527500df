import type {Iri, Layer} from "@variorum/annotation"
import type {Repair} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {Direction} from "./notebook.ts"
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
  /** It is a step on from the view before, and takes its place in a history. */
  readonly replaces: boolean

  constructor(view: View, replaces = false) {
    super(ViewChangeEvent.type, {bubbles: true, composed: true, cancelable: true})
    this.view = view
    this.replaces = replaces
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

/** Someone wants to change a note of their own. */
export class NoteEditEvent extends Event {
  static readonly type = "variorum-note-edit"
  readonly annotation: Iri

  constructor(annotation: Iri) {
    super(NoteEditEvent.type, {bubbles: true, composed: true})
    this.annotation = annotation
  }
}

/** Someone wants a note of their own deleted. */
export class NoteRemoveEvent extends Event {
  static readonly type = "variorum-note-remove"
  readonly annotation: Iri

  constructor(annotation: Iri) {
    super(NoteRemoveEvent.type, {bubbles: true, composed: true})
    this.annotation = annotation
  }
}

/** What can be written about another annotation. */
export type TowardKind = "reply" | "link" | "stance"

/** Someone wants to write something about an annotation. */
export class NoteTowardEvent extends Event {
  static readonly type = "variorum-note-toward"
  readonly kind: TowardKind
  readonly annotation: Iri

  constructor(kind: TowardKind, annotation: Iri) {
    super(NoteTowardEvent.type, {bubbles: true, composed: true})
    this.kind = kind
    this.annotation = annotation
  }
}

/** Someone wants the last deed undone, or done again. */
export class NotesTurnEvent extends Event {
  static readonly type = "variorum-notes-turn"
  readonly direction: Direction

  constructor(direction: Direction) {
    super(NotesTurnEvent.type, {bubbles: true, composed: true})
    this.direction = direction
  }
}

/** Someone leaves the form of a note without saving. */
export class NoteCancelEvent extends Event {
  static readonly type = "variorum-note-cancel"

  constructor() {
    super(NoteCancelEvent.type, {bubbles: true, composed: true})
  }
}

/** Someone chose which layers are shown. */
export class LayersChangeEvent extends Event {
  static readonly type = "variorum-layers-change"
  readonly layers: readonly Layer[]

  constructor(layers: readonly Layer[]) {
    super(LayersChangeEvent.type, {bubbles: true, composed: true})
    this.layers = layers
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

/** Someone wants to see an emendation in the apparatus. */
export class ApparatusOpenEvent extends Event {
  static readonly type = "variorum-apparatus-open"
  readonly annotation: Iri

  constructor(annotation: Iri) {
    super(ApparatusOpenEvent.type, {bubbles: true, composed: true})
    this.annotation = annotation
  }
}

/** Someone says where an own note of uncertain place belongs. */
export class RepairAcceptEvent extends Event {
  static readonly type = "variorum-repair-accept"
  readonly repair: Repair
  readonly span: Span

  constructor(repair: Repair, span: Span) {
    super(RepairAcceptEvent.type, {bubbles: true, composed: true})
    this.repair = repair
    this.span = span
  }
}

/** Someone wants to choose the words of an own note in the text. */
export class RepairMoveEvent extends Event {
  static readonly type = "variorum-repair-move"
  readonly repair: Repair

  constructor(repair: Repair) {
    super(RepairMoveEvent.type, {bubbles: true, composed: true})
    this.repair = repair
  }
}

/** Someone leaves an own note of uncertain place as it is, or looks at it again after all. */
export class RepairLeaveEvent extends Event {
  static readonly type = "variorum-repair-leave"
  readonly repair: Repair
  readonly again: boolean

  constructor(repair: Repair, again: boolean) {
    super(RepairLeaveEvent.type, {bubbles: true, composed: true})
    this.repair = repair
    this.again = again
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
    [NoteEditEvent.type]: NoteEditEvent
    [NoteRemoveEvent.type]: NoteRemoveEvent
    [NoteCancelEvent.type]: NoteCancelEvent
    [NoteTowardEvent.type]: NoteTowardEvent
    [NotesTurnEvent.type]: NotesTurnEvent
    [LayersChangeEvent.type]: LayersChangeEvent
    [SearchHitsEvent.type]: SearchHitsEvent
    [ApparatusOpenEvent.type]: ApparatusOpenEvent
    [PreferencesChangeEvent.type]: PreferencesChangeEvent
    [RepairAcceptEvent.type]: RepairAcceptEvent
    [RepairMoveEvent.type]: RepairMoveEvent
    [RepairLeaveEvent.type]: RepairLeaveEvent
    [PrintEvent.type]: PrintEvent
  }
}
