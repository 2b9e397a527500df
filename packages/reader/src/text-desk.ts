import type {Iri, Layer} from "@variorum/annotation"
import type {Edition, EditionText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {marksOf, referencesOf} from "./marks.ts"
import {nextPaint} from "./next-paint.ts"
import {isShown} from "./reading-notes.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import {sameItems} from "./same-items.ts"
import {SpanIndex} from "./span-index.ts"
import {listenToText} from "./text-input.ts"
import type {TextInput} from "./text-input.ts"
import {TextView} from "./text-view.ts"

/** Longer texts than this leave out the layout of far sections. */
const longText = 1_000_000

interface PlacedId {
  readonly id: Iri
  readonly from: number
  readonly to: number
}

/** What of an edition is shown on its text. */
export interface Showing {
  readonly edition: Edition
  readonly notes: ReadingNotes
  readonly layers: readonly Layer[]
  /** Shown whatever its layer. */
  readonly active: Iri | null
  /** Words a note is being written on. */
  readonly draft: Span | null
  /** More of them; the same list until they change. */
  readonly more: readonly Span[]
  /** Nothing but the active note is shown. */
  readonly quiet: boolean
  /** The claims on which there is disagreement; the same set until the edition changes. */
  readonly contested: ReadonlySet<Iri>
  /** What was searched for; the same list until something else is. */
  readonly hits: readonly Span[]
  /** The text is shown with emendations, and so these are too. */
  readonly emended: boolean
}

/**
 * The text of an `<edition-reader>` in its light DOM, and what is shown on it. The element
 * `<div slot="text">` is made when missing; one that the page brought is taken over.
 */
export class TextDesk {
  readonly #host: HTMLElement
  readonly #input: TextInput
  readonly #resized: () => void
  #view: TextView | null = null
  #end: AbortController | null = null
  #index = new SpanIndex<PlacedId>([])
  #shown: readonly ReadingNote[] = []
  #listed: readonly ReadingNote[] = []
  #buttons: readonly ReadingNote[] | null = null
  #showing: Showing | null = null

  /** `resized` is called when the lines of the text may have moved. */
  constructor(host: HTMLElement, input: TextInput, resized: () => void) {
    this.#host = host
    this.#input = input
    this.#resized = resized
  }

  /** Null until there is a text. */
  get view(): TextView | null {
    return this.#view
  }

  /** The notes that are shown and have a place, in reading order; the same list until they change. */
  get shown(): readonly ReadingNote[] {
    return this.#shown
  }

  /** Those that have buttons in the text and rows in the margin, be they silenced or not; the same list until they change. */
  get listed(): readonly ReadingNote[] {
    return this.#listed
  }

  /** Those whose buttons can be seen and gone to. */
  get reached(): readonly ReadingNote[] {
    if (this.#showing?.quiet) return []
    return this.#shown.filter(note => this.#view?.references.has(note.id))
  }

  /** Shows a text; the one shown already stays as it is. */
  open(text: EditionText): void {
    if (this.#view?.text === text) return
    this.close()
    const end = (this.#end = new AbortController())
    const mount = this.#mount()
    mount.classList.toggle("long", text.canonical.length > longText)
    this.#view = new TextView(mount, text)
    listenToText(this.#view, this.#input, end.signal)
    // In a frame of its own: what is measured then may change what is observed.
    const sizes = new ResizeObserver(() =>
      requestAnimationFrame(() => {
        if (!end.signal.aborted) this.#resized()
      }),
    )
    sizes.observe(mount)
    end.signal.addEventListener("abort", () => sizes.disconnect())
  }

  close(): void {
    this.#end?.abort()
    this.#view?.destroy()
    this.#end = null
    this.#view = null
    this.#shown = this.#listed = []
    this.#buttons = null
    this.#showing = null
  }

  /** Shows this and no more; does nothing when it is shown already. */
  show(showing: Showing): void {
    const view = this.#view
    if (!view || (this.#showing && sameShowing(showing, this.#showing))) return
    const wasQuiet = this.#showing?.quiet ?? false
    this.#showing = showing
    const {edition, notes, active, draft, more, quiet, contested, emended, hits} = showing
    const layers = new Set(showing.layers)
    const listed = notes.placed.filter(
      note =>
        note.id === active || isShown(note, layers) || (emended && note.layer === "Emendation"),
    )
    if (!sameItems(listed, this.#listed)) this.#listed = listed
    const shown = quiet ? listed.filter(note => note.id === active) : this.#listed
    if (!sameItems(shown, this.#shown)) {
      this.#shown = shown
      this.#index = new SpanIndex(
        shown.flatMap(({id, spans}) => spans.map(({from, to}) => ({id, from, to}))),
      )
    }
    const words = draft ? [draft, ...more] : more
    const marks = marksOf(view.text.canonical, this.#shown, active, words, contested, hits)
    // Silenced, they are hidden and stay: to make all of them again takes longer than a key may. Out of reach they are at
    // once; nobody sees them, so their look can come later.
    if (quiet !== wasQuiet) void nextPaint().then(() => view.silence(this.#showing?.quiet ?? false))
    const areNew = this.#listed !== this.#buttons
    this.#buttons = this.#listed
    view.paint(marks, areNew ? referencesOf(edition, this.#listed) : null)
  }

  /** The notes on the character at an offset, the innermost first. */
  notesAt(offset: number): readonly Iri[] {
    return [...new Set(this.#index.at(offset).map(({id}) => id))]
  }

  #mount(): HTMLElement {
    const found = this.#host.querySelector<HTMLElement>(':scope > [slot="text"]')
    const mount = found ?? document.createElement("div")
    mount.slot = "text"
    mount.classList.add("edition-text")
    mount.replaceChildren()
    if (!found) this.#host.append(mount)
    return mount
  }
}

function sameShowing(a: Showing, b: Showing): boolean {
  return (Object.keys(a) as (keyof Showing)[]).every(key => a[key] === b[key])
}
