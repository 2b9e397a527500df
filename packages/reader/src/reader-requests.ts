import type {Iri, Layer} from "@variorum/annotation"
import type {Repair} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {AnnouncementEvent, NoteOpenEvent, ViewChangeEvent} from "./events.ts"
import type {} from "./look-up-event.ts"
import type {LookUpSubject} from "./look-up-subject.ts"
import type {TowardKind} from "./note-events.ts"
import type {Direction} from "./notebook.ts"
import {undoKey} from "./undo-keys.ts"
import type {View} from "./view.ts"

/** What the elements inside a reader ask of it. */
export interface ReaderRequests {
  /** `replaces`: a step on from the view before. */
  readonly view: (view: View, replaces?: boolean) => void
  /** Open a note, or close the open one; `all`: and the row or sheet it stands in. */
  readonly open: (note: Iri | null, all: boolean) => void
  readonly edit: (note: Iri) => void
  readonly remove: (note: Iri) => void
  /** Write something about a note. */
  readonly toward: (kind: TowardKind, note: Iri) => void
  readonly cancel: () => void
  /** Undo what was done last, or do it again. */
  readonly turn: (direction: Direction) => void
  readonly layers: (layers: readonly Layer[]) => void
  readonly accept: (repair: Repair, span: Span) => void
  readonly move: (repair: Repair) => void
  /** Leave as it is; `again`: look at it again after all. */
  readonly leave: (repair: Repair, again: boolean) => void
  /** Look something up near `from`, where the line is not left. */
  readonly lookUp: (subject: LookUpSubject, from: EventTarget | undefined) => void
  readonly apparatus: (emendation: Iri) => void
  readonly announce: (words: string) => void
}

/** Answers the events of the elements inside `reader`, and the keys of undo, until the signal aborts. */
export function listenToRequests(
  reader: HTMLElement,
  requests: ReaderRequests,
  signal: AbortSignal,
): void {
  const inside = (event: Event) => event.composedPath()[0] !== reader
  reader.addEventListener(
    ViewChangeEvent.type,
    event => {
      // The reader tells the page itself; what comes from inside is only a wish.
      if (!inside(event)) return
      event.stopImmediatePropagation()
      requests.view(event.view, event.replaces)
    },
    {signal, capture: true},
  )
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    then: (event: HTMLElementEventMap[K]) => void,
  ) => reader.addEventListener(type, then, {signal})
  on("variorum-passage-open", ({annotation}) => requests.view({kind: "read", place: {annotation}}))
  on("variorum-question-open", ({question}) => requests.view({kind: "question", id: question}))
  on(NoteOpenEvent.type, event => {
    const fromCard = (event.composedPath()[0] as Element).localName === "edition-note-card"
    requests.open(event.annotation, !fromCard)
  })
  on("variorum-note-edit", ({annotation}) => requests.edit(annotation))
  on("variorum-note-remove", ({annotation}) => requests.remove(annotation))
  on("variorum-note-toward", ({kind, annotation}) => requests.toward(kind, annotation))
  on("variorum-note-cancel", () => requests.cancel())
  on("variorum-notes-turn", ({direction}) => requests.turn(direction))
  addEventListener(
    "keydown",
    event => {
      const direction = undoKey(event)
      if (direction === null) return
      event.preventDefault()
      requests.turn(direction)
    },
    {signal},
  )
  on("variorum-layers-change", ({layers}) => requests.layers(layers))
  on("variorum-repair-accept", ({repair, span}) => requests.accept(repair, span))
  on("variorum-repair-move", ({repair}) => requests.move(repair))
  on("variorum-repair-leave", ({repair, again}) => requests.leave(repair, again))
  on("variorum-look-up", event => requests.lookUp(event.subject, event.composedPath()[0]))
  on("variorum-apparatus-open", ({annotation}) => requests.apparatus(annotation))
  on(AnnouncementEvent.type, ({message}) => requests.announce(message))
}
