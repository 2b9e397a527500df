import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {nextPaint} from "./next-paint.ts"
import type {TextCommand} from "./text-keys.ts"
import {textCommand} from "./text-keys.ts"
import type {TextView} from "./text-view.ts"

/** What a reader does to the text. */
export interface TextInput {
  /** A click on the character at an offset, or on none. */
  readonly clicked: (offset: number | null) => void
  /** The button of a note was pressed. */
  readonly pressed: (note: Iri) => void
  /** Words are selected, by whatever means, and no finger or button is down; or none any more. */
  readonly selected: (span: Span | null) => void
  /** The number of a block was pressed. */
  readonly numbered: (block: string) => void
  /** Words of the text are copied. */
  readonly copied: (event: ClipboardEvent, span: Span) => void
  /** A key was pressed; returns whether it was used. */
  readonly commanded: (command: TextCommand) => boolean
}

/** Passes on what happens in the text, until the signal aborts. */
export function listenToText(view: TextView, input: TextInput, signal: AbortSignal): void {
  let pointerDown = false
  let reported: Span | null = null
  const report = () => {
    const span = pointerDown ? reported : view.selected()
    if (span?.from === reported?.from && span?.to === reported?.to) return
    reported = span
    if (span) view.selecting(true)
    // To have all buttons stand in the lines again takes longer than whoever ended the selection should wait.
    else void nextPaint().then(() => view.selecting(reported !== null))
    input.selected(span)
  }
  view.dom.addEventListener(
    "click",
    event => {
      const button = (event.target as Element).closest<HTMLElement>(".note-ref")
      const number = view.numberAt(event)
      if (button) input.pressed(button.dataset["note"]!)
      else if (number !== null) input.numbered(number)
      else if (view.selected() === null) input.clicked(view.offsetAt(event.clientX, event.clientY))
    },
    {signal},
  )
  view.dom.addEventListener(
    "keydown",
    event => {
      const command = textCommand(event, {
        selecting: view.selected() !== null,
        onReference: view.references.focused() !== null,
      })
      if (command !== null && input.commanded(command)) event.preventDefault()
    },
    {signal},
  )
  view.dom.addEventListener(
    "focusin",
    () => {
      const note = view.references.focused()
      if (note !== null) view.references.rove(note)
    },
    {signal},
  )
  // Before the view itself would copy what it takes for selected.
  document.addEventListener(
    "copy",
    event => {
      const typing = event.composedPath()[0]
      if (typing instanceof HTMLTextAreaElement || typing instanceof HTMLInputElement) return
      const span = view.selected()
      if (span) input.copied(event, span)
      if (event.defaultPrevented) event.stopPropagation()
    },
    {signal, capture: true},
  )
  view.dom.addEventListener("pointerdown", () => (pointerDown = true), {signal})
  for (const type of ["pointerup", "pointercancel"] as const) {
    addEventListener(
      type,
      () => {
        pointerDown = false
        // The selection that a click takes back is still there during pointerup.
        setTimeout(report)
      },
      {signal},
    )
  }
  document.addEventListener("selectionchange", report, {signal})
}
