import type {Iri} from "@variorum/annotation"
import type {LookUpDesk, LookUpHost} from "./look-up-desk.ts"
import {LookUpEvent} from "./look-up-event.ts"
import type {Box} from "./look-up-place.ts"
import {subjectOfNote} from "./look-up-subject.ts"
import type {LookUpSubject} from "./look-up-subject.ts"
import {lookUpWords} from "./look-up-words.ts"
import type {ReadingNote} from "./reading-notes.ts"

export interface LookUpsHost extends LookUpHost {
  /** The open note. */
  readonly active: () => Iri | null
}

/**
 * What is asked to be looked up: by a button, or by a key, which on a link looks up what that leads to, and on a note, and
 * in the text, what the note is about. The panel that shows it is loaded with the first of them.
 */
export class LookUps {
  readonly #host: LookUpsHost
  readonly #signal: AbortSignal
  #desk: LookUpDesk | null = null

  /** Ends with the signal. */
  constructor(host: LookUpsHost, signal: AbortSignal) {
    this.#host = host
    this.#signal = signal
    host.reader.addEventListener("keydown", event => this.#onKey(event), {signal})
  }

  /** Looks up a subject near `from`; without one, what the note at hand in the text is about. */
  async open(subject?: LookUpSubject, from?: EventTarget): Promise<void> {
    if (subject) await this.#look(subject, boxOf(from))
    else await this.#lookInText()
  }

  /** To be called whenever something shown may have changed. */
  update(): void {
    this.#desk?.update()
  }

  async #look(subject: LookUpSubject, asked: () => Box | null): Promise<void> {
    const {LookUpDesk} = await import("./look-up-desk.ts")
    if (this.#signal.aborted) return
    this.#desk ??= new LookUpDesk(this.#host, this.#signal)
    this.#desk.open(subject, asked)
  }

  async #lookInText(): Promise<void> {
    const {active, announce, known, text} = this.#host
    const things = known()
    const focused = text()?.references.focused() ?? null
    const note = things?.notes.byId.get(focused ?? active() ?? "")
    if (!things || !note) {
      announce(lookUpWords.nothingHere)
      return
    }
    const button = focused === null ? null : document.activeElement
    await this.#look(subjectOfNote(things, note), () => this.#boxInText(note, button))
  }

  /** The line of a note's button, or else the first of its words. */
  #boxInText(note: ReadingNote, button: Element | null): Box | null {
    if (button?.isConnected) return button.getBoundingClientRect()
    const [span] = note.spans
    return span ? (this.#host.text()?.firstLineOf(span) ?? null) : null
  }

  /** Outside the text, which has keys of its own: on a link with a button to look up, and on a note's card. */
  #onKey(event: KeyboardEvent): void {
    const path = event.composedPath()
    const [at] = path
    if (event.key !== "i" || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.defaultPrevented || !(at instanceof Element)) return
    if (at.closest("input, textarea, select, dialog")) return
    const next = at.nextElementSibling
    const button = at.matches(".look-up")
      ? at
      : next?.matches(".look-up-at")
        ? next.firstElementChild
        : null
    const card = path.find(isCard)
    const known = this.#host.known()
    if (button instanceof HTMLElement) button.click()
    else if (known && card?.note) at.dispatchEvent(new LookUpEvent(subjectOfNote(known, card.note)))
    else return
    event.preventDefault()
  }
}

function isCard(target: EventTarget): target is HTMLElementTagNameMap["edition-note-card"] {
  return target instanceof HTMLElement && target.localName === "edition-note-card"
}

function boxOf(from: EventTarget | undefined): () => Box | null {
  return () => (from instanceof Element && from.isConnected ? from.getBoundingClientRect() : null)
}
