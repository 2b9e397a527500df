import type {Iri} from "@variorum/annotation"
import type {LookUpDesk, LookUpHost} from "./look-up-desk.ts"
import {LookUpEvent} from "./look-up-event.ts"
import type {Box} from "./look-up-place.ts"
import {subjectOfNote} from "./look-up-subject.ts"
import type {LookUpSubject} from "./look-up-subject.ts"
import {lookUpWords} from "./look-up-words.ts"
import type {ReadingNote} from "./reading-notes.ts"

export interface LookUpRequestsHost extends LookUpHost {
  /** The open note. */
  readonly active: () => Iri | null
}

/** What looks something up, as long as nothing was looked up yet a listener or two. */
export interface LookUps {
  /** To be called whenever something shown may have changed. */
  update(): void
}

/**
 * Answers the buttons that look something up, and the key that does: on a link it looks up what the link leads to, on a
 * note, and in the text, what the note is about. What shows it is loaded with the first of them. Until the signal aborts.
 */
export function listenToLookUps(host: LookUpRequestsHost, signal: AbortSignal): LookUps {
  const {reader} = host
  let desk: LookUpDesk | null = null
  const open = async (subject: LookUpSubject, asked: () => Box | null): Promise<void> => {
    const {LookUpDesk} = await import("./look-up-desk.ts")
    if (!signal.aborted) (desk ??= new LookUpDesk(host, signal)).open(subject, asked)
  }
  const look = (subject: LookUpSubject, asked: () => Box | null) => {
    open(subject, asked).catch(() => host.announce(lookUpWords.failed))
  }
  reader.addEventListener(
    LookUpEvent.type,
    event => look(event.subject, boxOf(event.composedPath()[0] as Element)),
    {signal},
  )
  reader.addEventListener(
    "keydown",
    event => {
      const path = event.composedPath()
      const [at] = path
      if (event.key !== "i" || event.ctrlKey || event.metaKey || event.altKey) return
      if (!(at instanceof Element) || at.closest("input, textarea, select, dialog")) return
      const button = at.matches(".look-up") ? at : at.nextElementSibling
      if (button instanceof HTMLElement && button.matches(".look-up")) button.click()
      else if (!lookAtNote(path, at)) return
      event.preventDefault()
    },
    {signal},
  )

  /** Of a card that has the focus, else of the text. Whether it stands in either. */
  function lookAtNote(path: readonly EventTarget[], at: Element): boolean {
    const known = host.known()
    const text = host.text()
    const card = path.find(
      one => one instanceof HTMLElement && one.localName === "edition-note-card",
    ) as HTMLElementTagNameMap["edition-note-card"] | undefined
    if (!known) return false
    if (card?.note) {
      look(subjectOfNote(known, card.note), boxOf(at))
      return true
    }
    if (!text?.dom.contains(at)) return false
    const focused = text.references.focused()
    const note = known.notes.byId.get(focused ?? host.active() ?? "")
    if (note) look(subjectOfNote(known, note), () => boxInText(note, focused === null ? null : at))
    else host.announce(lookUpWords.nothingHere)
    return true
  }

  /** The line of a note's button, or else the first of its words. */
  function boxInText(note: ReadingNote, button: Element | null): Box | null {
    if (button?.isConnected) return button.getBoundingClientRect()
    const [span] = note.spans
    return span ? (host.text()?.firstLineOf(span) ?? null) : null
  }

  return {update: () => desk?.update()}
}

function boxOf(element: Element): () => Box | null {
  return () => (element.isConnected ? element.getBoundingClientRect() : null)
}
