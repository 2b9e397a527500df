import type {Node} from "prosemirror-model"
import {DecorationSet} from "prosemirror-view"
import {whenIdle} from "./idle.ts"
import {labelButton, referenceButtons} from "./reference-buttons.ts"
import type {Reference} from "./reference-buttons.ts"
import type {ShownText} from "./shown-text.ts"

/** So many buttons are made at once: more would keep the page from answering. */
const atOnce = 240

/** The text that the buttons stand in. */
export interface ReferenceHost {
  readonly dom: HTMLElement
  /** As it stands on the page. */
  shown(): ShownText
  /** Draws the text with `drawn`, which has changed. */
  decorate(): void
  /** UTF-16 into the base text: where the buttons are wanted first. */
  first(): number
}

/** The buttons at the ends of the words of notes, of which Tab reaches one. */
export class TextReferences {
  readonly #host: ReferenceHost
  #all: readonly Reference[] = []
  /** Of all, those in the page so far: from … to. */
  #reach = {from: 0, to: 0}
  #decorations = DecorationSet.empty
  #drawing = new AbortController()
  #roving: string | null = null

  constructor(host: ReferenceHost) {
    this.#host = host
  }

  /** The buttons in the page so far, for a document they were drawn for; none for another. */
  drawn(doc: Node): DecorationSet {
    return this.#host.shown().doc === doc ? this.#decorations : DecorationSet.empty
  }

  /**
   * Shows these and no others, those of the words on the screen at once and the rest when there is time.
   * One of them can be reached by Tab.
   */
  show(references: readonly Reference[]): void {
    if (sameReferences(references, this.#all)) return
    const focused = this.focused()
    this.#drawing.abort()
    this.#drawing = new AbortController()
    const isLonger = references.length > this.#all.length + atOnce
    this.#all = references
    this.#decorations = DecorationSet.empty
    const from = isLonger ? this.#firstWanted() : 0
    this.#reach = {from, to: from}
    this.#draw(from, isLonger ? from + atOnce : references.length)
    this.#label()
    const known = references.find(({id}) => id === (focused ?? this.#roving))
    this.rove((known ?? references[this.#reach.from])?.id ?? null)
    if (isLonger) whenIdle(() => this.#drawMore(), this.#drawing.signal)
  }

  /** Makes all anew, in a text that is another. */
  again(): void {
    this.#drawing.abort()
    const references = this.#all
    this.#all = []
    this.#decorations = DecorationSet.empty
    this.show(references)
  }

  end(): void {
    this.#drawing.abort()
  }

  #firstWanted(): number {
    const first = this.#host.first()
    const index = this.#all.findIndex(({at}) => at >= first)
    return Math.max(0, index)
  }

  #draw(from: number, to: number): void {
    const {from: first, to: last} = this.#reach
    const shown = this.#host.shown()
    const added = [...this.#all.slice(from, first), ...this.#all.slice(last, to)]
    const placed = added.map(one => {
      const end = {from: Math.max(0, one.at - 1), to: one.at}
      return {...one, at: shown.toShown(end).to}
    })
    this.#decorations = this.#decorations.add(shown.doc, referenceButtons(shown, placed))
    this.#reach = {from, to: Math.min(to, this.#all.length)}
    this.#host.decorate()
    if (added.some(({id}) => id === this.#roving)) this.rove(this.#roving)
  }

  /** A button that stood there before has the name it had then. */
  #label(): void {
    const byId = new Map(this.#all.map(one => [one.id, one]))
    for (const element of this.#buttons()) labelButton(element, byId.get(element.dataset["note"]!)!)
  }

  /** Whether there are more to draw after these. */
  #drawMore(): boolean {
    const {from, to} = this.#reach
    this.#draw(Math.max(0, from - atOnce / 2), to + atOnce / 2)
    return this.#reach.from > 0 || this.#reach.to < this.#all.length
  }

  #drawAll(): void {
    this.#drawing.abort()
    if (this.#reach.from > 0 || this.#reach.to < this.#all.length) this.#draw(0, this.#all.length)
  }

  /** The one button that Tab reaches, as soon as it is drawn. */
  rove(id: string | null): void {
    this.#roving = id
    for (const button of this.#buttons()) {
      const tabIndex = button.dataset["note"] === id ? 0 : -1
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex
    }
  }

  /** Tab goes on from here, UTF-16 into the base text. */
  roveFrom(from: number): void {
    const next = this.#all.find(({at}) => at >= from)
    if (next) this.rove(next.id)
  }

  /** The note whose button has the focus, or null. */
  focused(): string | null {
    const focused = document.activeElement
    return focused instanceof HTMLElement && this.#host.dom.contains(focused)
      ? (focused.dataset["note"] ?? null)
      : null
  }

  has(id: string): boolean {
    return this.#all.some(reference => reference.id === id)
  }

  /** The button of a note, made now if need be, and from now on the one that Tab reaches; null when it has none. */
  button(id: string): HTMLElement | null {
    this.#drawAll()
    this.rove(id)
    return this.#buttons().find(one => one.dataset["note"] === id) ?? null
  }

  #buttons(): HTMLElement[] {
    return [...this.#host.dom.querySelectorAll<HTMLElement>(".note-ref")]
  }
}

function sameReferences(a: readonly Reference[], b: readonly Reference[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!
      return one.id === other.id && one.at === other.at && one.label === other.label
    })
  )
}
