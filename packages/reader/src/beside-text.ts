import {DOMSerializer} from "prosemirror-model"
import type {CanonicalText, Span} from "@variorum/document"
import {HighlightPainter} from "./highlights.ts"
import type {Mark} from "./highlights.ts"
import {marksShown} from "./marks.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {ShownText} from "./shown-text.ts"
import {rangeIn, staticRanges} from "./text-points.ts"
import {editionLanguage} from "./edition-language.ts"

/**
 * The text once more, as plain elements made of the same document: to be read and no more. All spans are of the base
 * text, however it is shown.
 */
export class BesideText {
  readonly dom = document.createElement("div")
  readonly #shown: ShownText
  readonly #base: CanonicalText
  readonly #elements = new Map<string, HTMLElement>()
  readonly #painter: HighlightPainter
  readonly #end = new AbortController()

  constructor(shown: ShownText, base: CanonicalText) {
    this.#shown = shown
    this.#base = base
    this.dom.className = "edition-text"
    this.dom.lang = editionLanguage
    const {doc} = shown
    this.dom.append(DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content))
    for (const element of this.dom.querySelectorAll<HTMLElement>("[data-n]")) {
      element.tabIndex = -1
      this.#elements.set(element.dataset["n"]!, element)
    }
    this.#painter = new HighlightPainter(
      {rangesIn: (n, spans) => staticRanges(this.blockElement(n), spans)},
      this.#end.signal,
    )
    this.#painter.watch(this.#elements)
  }

  /** Whether it shows this. */
  shows({doc}: ShownText, base: CanonicalText): boolean {
    return this.#shown.doc === doc && this.#base === base
  }

  end(): void {
    this.#end.abort()
  }

  blockElement(n: string): HTMLElement | null {
    const own = this.#elements.get(n)
    const block = own ? null : this.#base.block(n)
    if (!block) return own ?? null
    // An emendation joined it to another.
    const {canonical, toShown} = this.#shown
    return this.#elements.get(canonical.blockAt(toShown(block).from).n) ?? null
  }

  /** The number of the block that an element of it is or lies in. */
  blockOf(element: Element): string | null {
    return element.closest<HTMLElement>("[data-n]")?.dataset["n"] ?? null
  }

  paint(marks: readonly Mark[]): void {
    this.#painter.paint(marksShown(marks, this.#base, this.#shown))
  }

  /** The box of the first line of words, or null. */
  firstLineOf(span: Span): DOMRect | null {
    const range = this.#rangesOf({...span, to: Math.max(span.to, span.from + 1)})[0]
    return range?.getClientRects()[0] ?? range?.getBoundingClientRect() ?? null
  }

  /** Those of the notes that stand on a point of the window, the shortest first. */
  notesAt(x: number, y: number, notes: readonly ReadingNote[]): readonly ReadingNote[] {
    const isOn = (span: Span) =>
      this.#rangesOf(span).some(range =>
        [...range.getClientRects()].some(
          box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
        ),
      )
    const length = ({spans}: ReadingNote) => spans[0]!.to - spans[0]!.from
    return notes.filter(({spans}) => spans.some(isOn)).sort((a, b) => length(a) - length(b))
  }

  /** The words as Ranges, one a block. */
  #rangesOf(base: Span): Range[] {
    const {canonical, toShown} = this.#shown
    const span = toShown({...base, to: Math.min(base.to, this.#base.length)})
    return canonical.blocksIn(span).flatMap(block => {
      const element = this.blockElement(block.n)
      const from = Math.max(span.from, block.from) - block.from
      const to = Math.min(span.to, block.to) - block.from
      return element && from <= to ? [rangeIn(element, from, to)] : []
    })
  }
}
