import {DecorationSet} from "prosemirror-view"
import type {Decoration} from "prosemirror-view"
import {whenIdle} from "./idle.ts"
import {labelButton, referenceButtons} from "./reference-buttons.ts"
import type {Reference} from "./reference-buttons.ts"
import {sameItems} from "./same-items.ts"
import type {ShownText} from "./shown-text.ts"

/** So many buttons are made at once: more would keep the page from answering. */
const atOnce = 240

/** A text with more buttons has only those near the window, so many at most. */
const many = 3000
const around = 600

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
  /** As they were given. */
  #given: readonly Reference[] = []
  /** In the order in which their words end: a note that begins earlier may end later. */
  #all: readonly Reference[] = []
  #ids: ReadonlySet<string> = new Set()
  /** The ends of the words, UTF-16 into the base text, between which all buttons are in the page: from … to. */
  #reach = {from: 0, to: Infinity}
  /** Those in the page. */
  #drawn: ReadonlyMap<string, Reference> = new Map()
  #decorations = DecorationSet.empty
  #drawing = new AbortController()
  #roving: string | null = null

  constructor(host: ReferenceHost) {
    this.#host = host
  }

  /** The buttons in the page so far. */
  get drawn(): DecorationSet {
    return this.#decorations
  }

  /**
   * Shows these and no others, those of the words on the screen at once and the rest when there is time; where they are
   * very many, only those near it. One of them can be reached by Tab.
   */
  show(references: readonly Reference[]): void {
    if (sameItems(references, this.#given)) return
    const focused = this.focused()
    const isLonger = references.length > this.#all.length + atOnce
    this.#given = references
    this.#all = references.toSorted((a, b) => a.at - b.at)
    this.#ids = new Set(references.map(({id}) => id))
    if (isLonger) {
      this.#drawing.abort()
      this.#drawing = new AbortController()
      const first = this.#firstWanted()
      this.#draw(first, first + atOnce)
      whenIdle(() => this.#drawMore(), this.#drawing.signal)
    } else this.#drawReach()
    this.#label()
    const known = references.find(({id}) => id === (focused ?? this.#roving))
    this.rove((known ?? this.#all.find(({id}) => this.#drawn.has(id)))?.id ?? null)
  }

  /** The text is shown otherwise: the same buttons, where their words end now. */
  moved(): void {
    const shown = this.#host.shown()
    this.#decorations = DecorationSet.create(shown.doc, this.#placed([...this.#drawn.values()]))
  }

  end(): void {
    this.#drawing.abort()
  }

  /** Makes the buttons near the window, where not all are made; to be called when the page was scrolled. */
  follow(): void {
    if (this.#all.length <= many || this.focused() !== null) return
    const first = this.#firstWanted()
    const {from, to} = this.#reach
    const least = this.#all[Math.max(0, first - atOnce / 2)]!.at
    const most = this.#all[Math.min(this.#all.length - 1, first + atOnce)]!.at
    if (from <= least && to >= most) return
    this.#drawing.abort()
    this.#draw(first - around / 2, first + around / 2)
  }

  #firstWanted(): number {
    const first = this.#host.first()
    const index = this.#all.findIndex(({at}) => at >= first)
    return Math.max(0, index)
  }

  /** Makes those from … to, as they stand in order, and takes the others away. */
  #draw(from: number, to: number): void {
    this.#reach = {
      from: from <= 0 ? 0 : this.#all[from]!.at,
      to: to >= this.#all.length ? Infinity : this.#all[to]!.at,
    }
    this.#drawReach()
  }

  #drawReach(): void {
    const {from, to} = this.#reach
    const wanted = new Map(
      this.#all.filter(({at}) => at >= from && at <= to).map(one => [one.id, one]),
    )
    const lacks = (those: ReadonlyMap<string, Reference>) => (one: Reference) =>
      those.get(one.id)?.at !== one.at
    const added = [...wanted.values()].filter(lacks(this.#drawn))
    const gone = new Set([...this.#drawn.values()].filter(lacks(wanted)).map(one => one.id))
    this.#drawn = wanted
    if (added.length === 0 && gone.size === 0) return
    const shown = this.#host.shown()
    if (gone.size > 0) {
      const old = this.#decorations.find(undefined, undefined, ({key}) => gone.has(key as string))
      this.#decorations = this.#decorations.remove(old)
    }
    this.#decorations = this.#decorations.add(shown.doc, this.#placed(added))
    this.#host.decorate()
    if (added.some(({id}) => id === this.#roving)) this.rove(this.#roving)
  }

  #placed(references: readonly Reference[]): Decoration[] {
    const shown = this.#host.shown()
    const placed = references.map(one => {
      const end = {from: Math.max(0, one.at - 1), to: one.at}
      return {...one, at: shown.toShown(end).to}
    })
    return referenceButtons(shown, placed)
  }

  /** A button that stood there before has the name it had then. */
  #label(): void {
    for (const element of this.#buttons()) {
      const reference = this.#drawn.get(element.dataset["note"]!)
      if (reference) labelButton(element, reference)
    }
  }

  /** Whether there are more to draw after these. */
  #drawMore(): boolean {
    const {length} = this.#all
    const first = this.#all.findIndex(({at}) => at >= this.#reach.from)
    const after = this.#all.findIndex(({at}) => at > this.#reach.to)
    const last = after < 0 ? length : after
    if (length > many && last - first >= around) return false
    this.#draw(first - atOnce / 2, last + atOnce / 2)
    return this.#reach.from > 0 || this.#reach.to < Infinity
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
    return this.#ids.has(id)
  }

  /** The button of a note, made now if need be, and from now on the one that Tab reaches; null when it has none. */
  button(id: string): HTMLElement | null {
    this.#drawUpTo(id)
    this.rove(id)
    return this.#buttons().find(one => one.dataset["note"] === id) ?? null
  }

  /** So that the button of a note is in the page. */
  #drawUpTo(id: string): void {
    if (this.#drawn.has(id)) return
    this.#drawing.abort()
    const {length} = this.#all
    const index = this.#all.findIndex(one => one.id === id)
    if (length <= many) this.#draw(0, length)
    else if (index >= 0) this.#draw(index - around / 2, index + around / 2)
  }

  #buttons(): HTMLElement[] {
    return [...this.#host.dom.querySelectorAll<HTMLElement>(".note-ref")]
  }
}
