import {EditorState} from "prosemirror-state"
import type {DecorationSet} from "prosemirror-view"
import {EditorView} from "prosemirror-view"
import type {EditionText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {editionLanguage} from "./edition-language.ts"
import {HighlightPainter} from "./highlights.ts"
import type {Mark} from "./highlights.ts"
import {marksShown} from "./marks.ts"
import {asTranscribed} from "./shown-text.ts"
import type {ShownText} from "./shown-text.ts"
import {emendedWords} from "./emended-words.ts"
import {BlockPoints, offsetIn, rangeIn, staticRanges} from "./text-points.ts"
import type {Reference} from "./reference-buttons.ts"
import {TextReferences} from "./text-references.ts"

/**
 * The text in the page: one read-only EditorView, the marks painted over it and the buttons at the
 * ends of its notes. Translates between spans of the canonical text and the DOM, counting
 * in the text of block elements, so that it stays right when an extension adds elements of its own. The page may show
 * the text with emendations: all spans and offsets that come and go here are of the base text all the same.
 */
export class TextView {
  readonly text: EditionText
  readonly #view: EditorView
  #shown: ShownText
  readonly #painter: HighlightPainter
  readonly #end = new AbortController()
  readonly #elements = new Map<string, HTMLElement>()
  #marks: readonly Mark[] = []
  /** How often marks were painted: new buttons do it too. */
  #paintings = 0
  /** The buttons at the ends of the words of notes. */
  readonly references: TextReferences

  /** Makes `mount`, an empty element of the page, the text. */
  constructor(mount: HTMLElement, text: EditionText) {
    this.text = text
    this.#shown = asTranscribed(text)
    this.#view = new EditorView(
      {mount},
      {
        state: EditorState.create({doc: text.doc}),
        editable: () => false,
        attributes: {
          lang: editionLanguage,
          translate: "yes",
          tabindex: "0",
          role: "region",
          "aria-label": msg`Text: ${text.title}`,
        },
      },
    )
    this.#findElements()
    this.#painter = new HighlightPainter(
      {rangesIn: (block, spans) => staticRanges(this.blockElement(block), spans)},
      this.#end.signal,
    )
    this.#painter.watch(this.#elements)
    this.references = new TextReferences({
      dom: this.dom,
      shown: () => this.#shown,
      decorate: () => this.#decorate(),
      // From the block that has the focus, or else the topmost.
      first: () =>
        text.canonical.block(this.blockOf(document.activeElement) ?? this.firstVisibleBlock(0))!
          .from,
    })
  }

  #findElements(): void {
    this.#elements.clear()
    for (const element of this.dom.querySelectorAll<HTMLElement>("[data-n]")) {
      element.tabIndex = -1
      this.#elements.set(element.dataset["n"]!, element)
    }
  }

  /** The text as it stands on the page. */
  get shown(): ShownText {
    return this.#shown
  }

  /** Shows the text otherwise; null as transcribed. Blocks that do not change keep their elements; what has the focus keeps it. */
  show(text: ShownText | null): void {
    const shown = text ?? asTranscribed(this.text)
    if (shown.doc === this.#shown.doc) return
    const note = this.references.focused()
    const block = this.blockOf(document.activeElement)
    this.#shown = shown
    // With the text at once: a block that does not change, its buttons included, is left as it is.
    this.references.moved()
    const decorations = this.#decorations()
    this.#view.setProps({
      decorations: () => decorations,
      state: EditorState.create({doc: shown.doc}),
    })
    this.#findElements()
    this.#painter.watch(this.#elements)
    this.#repaint()
    // Drawn anew, it would lose it.
    if (block === null || this.dom.contains(document.activeElement)) return
    const button = note === null ? null : this.references.button(note)
    const again = button ?? this.blockElement(block)
    again?.focus({preventScroll: true})
  }

  /** What stands in place of the words of a span. */
  wordsOf(span: Span): string {
    return this.#shown.canonical.slice(this.#shown.toShown(span))
  }

  /** Whether it is so long that what is far from the window is not laid out. */
  get isLong(): boolean {
    return this.dom.classList.contains("long")
  }

  get dom(): HTMLElement {
    return this.#view.dom
  }

  destroy(): void {
    this.#end.abort()
    this.references.end()
    this.#view.destroy()
  }

  /** Paints these marks and no others, and gives the text these buttons; null leaves them as they are. */
  paint(marks: readonly Mark[], references: readonly Reference[] | null = null): void {
    this.#marks = marks
    const before = this.#paintings
    if (references) this.references.show(references)
    if (this.#paintings === before) this.#repaint()
  }

  #repaint(): void {
    this.#paintings++
    this.#painter.paint(marksShown(this.#marks, this.text.canonical, this.#shown))
  }

  #decorations(): DecorationSet {
    const {doc} = this.#shown
    return this.references.drawn.add(doc, emendedWords(this.#shown, this.text.canonical))
  }

  #decorate(): void {
    const decorations = this.#decorations()
    const selected = this.selected()
    const backward = selected !== null && this.selectsBackward()
    this.#view.setProps({decorations: () => decorations})
    // A widget that enters selected words takes their text nodes away, and the selection with them.
    const left = this.selected()
    if (selected && (left?.from !== selected.from || left.to !== selected.to)) {
      this.select(selected, backward)
    }
    // A widget that enters a live range shortens it: build all ranges anew.
    this.#repaint()
  }

  /** Hides the buttons, or shows them again. */
  silence(on: boolean): void {
    this.dom.classList.toggle("silent", on)
  }

  /** Moves the focus to the button of a note; false when it has none, or a hidden one. */
  focusReference(id: string): boolean {
    const button = this.references.button(id)
    document.getSelection()?.removeAllRanges()
    this.selecting(false)
    button?.focus()
    return button !== null && document.activeElement === button
  }

  /**
   * While words are selected the buttons are out of the way: an arrow key that widens the selection
   * would stop at each.
   */
  selecting(on: boolean): void {
    this.dom.classList.toggle("selecting", on)
  }

  blockElement(n: string): HTMLElement | null {
    const own = this.#elements.get(n)
    const block = own ? null : this.text.canonical.block(n)
    if (!block) return own ?? null
    // An emendation joined it to another.
    const {canonical, toShown} = this.#shown
    return this.#elements.get(canonical.blockAt(toShown(block).from).n) ?? null
  }

  /** The number of the block an element or its inside belongs to, or null. */
  blockOf(node: Node | null): string | null {
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    const block = element?.closest<HTMLElement>("[data-n]")
    return block && this.dom.contains(block) ? (block.dataset["n"] ?? null) : null
  }

  /** The canonical offset of a DOM point, or null outside the blocks of the text. */
  offsetOf(node: Node, offset: number): number | null {
    const at = this.#shownOffset(node, offset)
    return at === null ? null : this.#shown.toBase({from: at, to: at + 1}).from
  }

  #shownOffset(node: Node, offset: number): number | null {
    const block = this.#shown.canonical.block(this.blockOf(node) ?? "")
    const element = block && this.blockElement(block.n)
    return element ? block.from + offsetIn(element, {node, offset}) : null
  }

  /** The words of a span as Ranges, one a block. */
  rangesOf(span: Span): Range[] {
    return this.#shownRanges(this.#shown.toShown(span))
  }

  #shownRanges(span: Span): Range[] {
    return this.#shown.canonical.blocksIn(span).flatMap(block => {
      const element = this.blockElement(block.n)
      const from = Math.max(span.from, block.from) - block.from
      const to = Math.min(span.to, block.to) - block.from
      return element && from <= to ? [rangeIn(element, from, to)] : []
    })
  }

  /** Where the words of a span are on the screen: the box of their first line, or null. */
  firstLineOf(span: Span): DOMRect | null {
    const {from, to} = this.#shown.toShown({...span, to: Math.max(span.to, span.from + 1)})
    // Of words that are left out, where they stood.
    const end = Math.min(Math.max(to, from + 1), this.#shown.canonical.length)
    const range = this.#shownRanges({from, to: end})[0]
    if (!range) return null
    return range.getClientRects()[0] ?? range.getBoundingClientRect()
  }

  /** Where the lines of offsets are, one for each: the top of their boxes in the viewport, in pixels. */
  linesAt(offsets: readonly number[]): readonly number[] {
    const {canonical, toShown} = this.#shown
    const points = new Map<string, BlockPoints>()
    return offsets.map(offset => {
      // Of words that are left out, where they stood.
      const at = Math.min(toShown({from: offset, to: offset + 1}).from, canonical.length - 1)
      const block = canonical.blockAt(at)
      const known = points.get(block.n) ?? new BlockPoints(this.blockElement(block.n)!)
      points.set(block.n, known)
      return known.boxAt(at - block.from).top
    })
  }

  /** The canonical offset of the character under a point of the viewport, or null. */
  offsetAt(x: number, y: number): number | null {
    const caret = caretAt(x, y)
    if (!caret || !this.dom.contains(caret.node)) return null
    const offset = this.#shownOffset(caret.node, caret.offset)
    if (offset === null) return null
    // A caret stands between two characters: the point is over the one or the other.
    for (const at of [offset, offset - 1]) {
      const rects = at < 0 ? [] : this.#shownRanges({from: at, to: at + 1}).flatMap(boxes)
      if (rects.some(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) {
        return this.#startOfCharacter(this.#shown.toBase({from: at, to: at + 1}).from)
      }
    }
    return null
  }

  #startOfCharacter(offset: number): number {
    const unit = this.text.canonical.text.charCodeAt(offset)
    return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset
  }

  /** The block whose number, which stands outside its lines, was pressed; else null. */
  numberAt({target, clientX, clientY}: MouseEvent): string | null {
    const element = target as HTMLElement
    const n = element.dataset["n"] ?? null
    const {left, right, top} = element.getBoundingClientRect()
    return clientX < left || clientX > right || clientY < top ? n : null
  }

  /** The selected words, or null when nothing or something else is selected. */
  selected(): Span | null {
    const selection = document.getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0)
    if (!range.intersectsNode(this.dom)) return null
    const from = this.#nearest(range, "start")
    const to = this.#nearest(range, "end")
    if (from === null || to === null || from >= to) return null
    const span = this.#shown.toBase({from, to})
    return span.from < span.to ? span : null
  }

  /** Whether the live end of the selection comes before its fixed one. */
  selectsBackward(): boolean {
    const selection = document.getSelection()
    if (!selection?.anchorNode || !selection.focusNode) return false
    const {anchorNode, anchorOffset, focusNode, focusOffset} = selection
    const range = document.createRange()
    range.setStart(anchorNode, anchorOffset)
    return range.comparePoint(focusNode, focusOffset) < 0
  }

  /** Selects words in the page, as a reader would; `backward` from their end to their start. */
  select(span: Span, backward = false): void {
    const ranges = this.rangesOf(span)
    const first = ranges[0]
    const last = ranges.at(-1)
    if (!first || !last) return
    const {startContainer: start, startOffset: from} = first
    const {endContainer: end, endOffset: to} = last
    const selection = document.getSelection()
    if (backward) selection?.setBaseAndExtent(end, to, start, from)
    else selection?.setBaseAndExtent(start, from, end, to)
  }

  /** Puts the focus on a block, without scrolling; Tab goes on to the first button from there. */
  focusBlock(n: string): void {
    const from = this.text.canonical.block(n)?.from ?? 0
    this.references.roveFrom(from)
    const element = this.blockElement(n) ?? this.dom
    element.focus({preventScroll: true})
  }

  /** The block at the top of what is visible below `inset`, or the first. */
  firstVisibleBlock(inset: number): string {
    const {blocks} = this.text.canonical
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      const bottom = this.blockElement(blocks[middle]!.n)?.getBoundingClientRect().bottom ?? 0
      if (bottom > inset + 4) high = middle
      else low = middle + 1
    }
    return blocks[low]!.n
  }

  /** An edge of a range, moved into the text where it lies outside. */
  #nearest(range: Range, side: "start" | "end"): number | null {
    const node = side === "start" ? range.startContainer : range.endContainer
    const offset = side === "start" ? range.startOffset : range.endOffset
    const inside = this.#shownOffset(node, offset)
    if (inside !== null) return inside
    const touched = this.#shown.canonical.blocks.filter(block => {
      const element = this.blockElement(block.n)
      return element && range.intersectsNode(element)
    })
    return (side === "start" ? touched[0]?.from : this.#endBefore(touched.at(-1)?.n, range)) ?? null
  }

  /** A triple click ends a selection at the very start of the next block: that block is not meant. */
  #endBefore(n: string | undefined, range: Range): number | undefined {
    const block = n === undefined ? null : this.#shown.canonical.block(n)
    const element = block && this.blockElement(block.n)
    if (!element) return undefined
    const inside = document.createRange()
    inside.selectNodeContents(element)
    if (range.compareBoundaryPoints(Range.START_TO_END, inside) <= 0) return block.from - 1
    return block.to
  }
}

function boxes(range: Range): DOMRect[] {
  return [...range.getClientRects()]
}

function caretAt(x: number, y: number): {node: Node; offset: number} | null {
  // Safari before 18.4 and Chromium before 128 only have the older of the two.
  const page = document as {caretPositionFromPoint?: Document["caretPositionFromPoint"]}
  if (page.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret && {node: caret.offsetNode, offset: caret.offset}
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const range = document.caretRangeFromPoint(x, y)
  return range && {node: range.startContainer, offset: range.startOffset}
}
