import type {EditionLookUp} from "./edition-look-up.ts"
import "./edition-look-up.ts"
import type {EditionReader} from "./edition-reader.ts"
import {ViewChangeEvent} from "./events.ts"
import type {KnownEdition} from "./edition-holder.ts"
import {LookUpEvent} from "./look-up-event.ts"
import {leavingClass} from "./look-up-links.ts"
import {placeNear} from "./look-up-place.ts"
import type {Box} from "./look-up-place.ts"
import {nameOfSubject, subjectOfView} from "./look-up-subject.ts"
import type {LookUpSubject} from "./look-up-subject.ts"
import {lookedUp} from "./look-up-words.ts"
import {narrowest} from "./reader-style.ts"
import type {TextView} from "./text-view.ts"
import type {View} from "./view.ts"

export interface LookUpHost {
  readonly reader: EditionReader
  readonly known: () => KnownEdition | null
  readonly text: () => TextView | null
  /** Pixels at the top of the window that something covers. */
  readonly inset: () => number
  readonly announce: (words: string) => void
}

/** How it was before something was looked up, and is again after. */
interface Before {
  readonly focused: HTMLElement | null
  readonly selection: ReturnType<TextView["selected"]>
  readonly backward: boolean
  readonly place: string
}

/**
 * Looks things up in place: a panel near what was asked about, which is not left. One is open at a time; what is looked
 * up in it takes its place, with a way back. While it is open, F6 goes between it and the line, Tab reaches it from where
 * it was asked for, and Escape or a press elsewhere closes it.
 */
export class LookUpDesk {
  readonly #host: LookUpHost
  readonly #panel = document.createElement("edition-look-up")
  readonly #small = matchMedia(`(max-width: ${narrowest})`)
  readonly #sizes = new ResizeObserver(() => this.#place())
  /** What was looked up one after another, the one shown last. */
  #trail: readonly LookUpSubject[] = []
  #before: Before | null = null
  /** Where what was asked about stands now; null where it is no more. */
  #asked: () => Box | null = () => null
  #placing = 0
  /** A press that closed the panel: its click is to do nothing else. */
  #spent = false

  /** Ends with the signal. */
  constructor(host: LookUpHost, signal: AbortSignal) {
    this.#host = host
    const panel = this.#panel
    panel.popover = "manual"
    panel.addEventListener("look-up-back", () => this.#back(), {signal})
    panel.addEventListener("look-up-close", () => this.close(), {signal})
    for (const type of ["variorum-passage-open", "variorum-question-open"] as const) {
      panel.addEventListener(type, event => this.#onOpen(event), {signal})
    }
    panel.addEventListener(LookUpEvent.type, event => this.#onLookUp(event), {signal})
    panel.addEventListener("variorum-apparatus-open", () => this.#leave(), {signal})
    const early = {signal, capture: true}
    // Before the reader, who goes there.
    addEventListener(
      ViewChangeEvent.type,
      event => {
        if (event instanceof ViewChangeEvent) this.#onView(event)
      },
      early,
    )
    addEventListener("keydown", event => this.#onKey(event), early)
    addEventListener("mousedown", event => this.#onPress(event), early)
    addEventListener("click", event => this.#onClick(event), early)
    addEventListener("scroll", () => this.#placeSoon(), {...early, passive: true})
    addEventListener("resize", () => this.#placeSoon(), {signal})
    host.reader.renderRoot.append(panel)
    this.#sizes.observe(panel)
    signal.addEventListener("abort", () => {
      this.#sizes.disconnect()
      cancelAnimationFrame(this.#placing)
      panel.remove()
    })
  }

  get isOpen(): boolean {
    return this.#trail.length > 0
  }

  /** Shows a subject near `asked`, in place of what was shown before. */
  open(subject: LookUpSubject, asked: () => Box | null): void {
    const {reader, text} = this.#host
    const view = text()
    const focused = focusedElement()
    const before = this.#before
    // By pointer the focus stays where it is: in the panel, if one is open.
    const isInside = before !== null && focused?.getRootNode() === this.#panel.renderRoot
    this.#before = {
      focused: isInside ? before.focused : focused,
      selection: view?.selected() ?? before?.selection ?? null,
      backward: view?.selectsBackward() ?? false,
      place: placeOf(reader.view),
    }
    this.#asked = asked
    void this.#show([subject])
  }

  /** Closes the panel; the focus goes back to where it was. */
  close(): void {
    if (!this.isOpen) return
    this.#restore()
  }

  /** To be called whenever something shown may have changed. */
  update(): void {
    if (!this.isOpen) return
    if (placeOf(this.#host.reader.view) === this.#before?.place) this.#fill()
    else this.#leave()
  }

  async #show(trail: readonly LookUpSubject[]): Promise<void> {
    const panel = this.#panel
    this.#trail = trail
    this.#fill()
    await panel.updateComplete
    if (this.#trail !== trail || !panel.isConnected) return
    if (!panel.matches(":popover-open")) panel.showPopover()
    this.#place()
    panel.focus()
    const known = this.#host.known()
    this.#host.announce(lookedUp(known && nameOfSubject(known, trail.at(-1)!)))
  }

  #fill(): void {
    const {reader, known, text} = this.#host
    const panel: EditionLookUp = this.#panel
    panel.subject = this.#trail.at(-1) ?? null
    panel.known = known()
    panel.comparisons = reader.disputes
    panel.hrefOf = reader.hrefOf
    const view = text()
    panel.wordsOf = view && (span => view.wordsOf(span))
    panel.deeper = this.#trail.length > 1
    panel.requestUpdate()
  }

  #back(): void {
    if (this.#trail.length > 1) void this.#show(this.#trail.slice(0, -1))
  }

  /** Closes the panel where its reader goes on to something else. */
  #leave(): void {
    this.#before = null
    this.#hide()
  }

  #hide(): void {
    this.#trail = []
    if (this.#panel.matches(":popover-open")) this.#panel.hidePopover()
  }

  #restore(): void {
    const before = this.#before
    const view = this.#host.text()
    this.#before = null
    this.#hide()
    if (before?.focused?.isConnected) before.focused.focus({preventScroll: true})
    if (view && before?.selection && view.selected() === null) {
      view.select(before.selection, before.backward)
    }
  }

  #place(): void {
    const panel = this.#panel
    if (!this.isOpen || this.#small.matches) return
    const asked = this.#asked()
    if (!asked) return
    const edge = 8
    const {left: start, right: end} = this.#host.reader.getBoundingClientRect()
    const room = {
      top: this.#host.inset() + edge,
      bottom: innerHeight - edge,
      left: start + edge,
      right: end - edge,
    }
    panel.style.removeProperty("--look-up-height")
    const {top, left, height} = placeNear(asked, panel.getBoundingClientRect(), room)
    panel.style.setProperty("--look-up-top", `${Math.round(top)}px`)
    panel.style.setProperty("--look-up-left", `${Math.round(left)}px`)
    panel.style.setProperty("--look-up-height", `${Math.floor(height)}px`)
  }

  /** The line may move while it is looked at: the panel stays with it. */
  #placeSoon(): void {
    if (!this.isOpen) return
    cancelAnimationFrame(this.#placing)
    this.#placing = requestAnimationFrame(() => this.#place())
  }

  /** In the panel a name is looked up in its turn; only what says so leads away. */
  #onView(event: ViewChangeEvent): void {
    const [from] = event.composedPath()
    if (!this.isOpen || !event.composedPath().includes(this.#panel)) return
    const leaves = from instanceof Element && from.closest(`.${leavingClass}`) !== null
    const subject = leaves ? null : subjectOfView(event.view)
    if (subject) {
      event.preventDefault()
      event.stopImmediatePropagation()
      this.#goOn(subject)
    } else this.#leave()
  }

  #onOpen(event: HTMLElementEventMap["variorum-passage-open" | "variorum-question-open"]): void {
    event.stopPropagation()
    this.#goOn(
      "question" in event
        ? {kind: "question", id: event.question}
        : {kind: "annotation", id: event.annotation},
    )
  }

  #onLookUp(event: LookUpEvent): void {
    event.stopPropagation()
    this.#goOn(event.subject)
  }

  #goOn(subject: LookUpSubject): void {
    void this.#show([...this.#trail, subject])
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.isOpen || event.ctrlKey || event.altKey || event.metaKey) return
    const path = event.composedPath()
    if (path.some(one => one instanceof HTMLDialogElement && one.open)) return
    const inPanel = path.includes(this.#panel)
    const origin = this.#before?.focused ?? null
    switch (event.key) {
      case "Escape":
        this.close()
        break
      case "F6":
        if (!inPanel) this.#panel.focus()
        else if (origin?.isConnected) origin.focus({preventScroll: true})
        else return
        break
      case "Tab": {
        if (!origin?.isConnected) return
        const isIn = !inPanel && !event.shiftKey && focusedElement() === origin
        if (isIn) this.#panel.focus()
        else if (inPanel && this.#panel.isAtEdge(event.shiftKey ? "first" : "last")) {
          origin.focus({preventScroll: true})
          // On from there, as if the panel stood behind it.
          if (!event.shiftKey) return
        } else return
        break
      }
      default:
        return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  /** A press elsewhere only closes the panel, and leaves the selection and the open note; a control does what it does. */
  #onPress(event: MouseEvent): void {
    this.#spent = false
    const path = event.composedPath()
    if (!this.isOpen || path.includes(this.#panel) || path[0] === document.documentElement) return
    if (event.button !== 0 || path.some(isControl)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.#spent = true
  }

  #onClick(event: MouseEvent): void {
    const path = event.composedPath()
    if (!this.isOpen || path.includes(this.#panel)) return
    if (this.#spent) {
      event.preventDefault()
      event.stopImmediatePropagation()
      this.close()
    } else if (path.some(isControl) && !path.some(isLookUp)) {
      this.#leave()
    }
    this.#spent = false
  }
}

const controls = "a[href], button, input, textarea, select, summary, label, dialog"

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.matches(controls)
}

function isLookUp(target: EventTarget): boolean {
  return target instanceof Element && target.matches(".look-up")
}

/** What has the focus, however deep it stands. */
function focusedElement(): HTMLElement | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element instanceof HTMLElement && element !== document.body ? element : null
}

/** Another place is read when this differs; what is beside it may be scrolled. */
function placeOf(view: View): string {
  return JSON.stringify(
    view.kind === "read" ? {...view, beside: view.beside ? "beside" : null} : view,
  )
}
