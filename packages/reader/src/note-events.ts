import type {Iri, Layer} from "@variorum/annotation"
import type {Repair} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {Direction} from "./notebook.ts"

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

declare global {
  interface HTMLElementEventMap {
    [NoteEditEvent.type]: NoteEditEvent
    [NoteRemoveEvent.type]: NoteRemoveEvent
    [NoteTowardEvent.type]: NoteTowardEvent
    [NotesTurnEvent.type]: NotesTurnEvent
    [NoteCancelEvent.type]: NoteCancelEvent
    [LayersChangeEvent.type]: LayersChangeEvent
    [ApparatusOpenEvent.type]: ApparatusOpenEvent
    [RepairAcceptEvent.type]: RepairAcceptEvent
    [RepairMoveEvent.type]: RepairMoveEvent
    [RepairLeaveEvent.type]: RepairLeaveEvent
  }
}
