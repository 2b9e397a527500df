import {EditorState} from "prosemirror-state"
import {DecorationSet, EditorView} from "prosemirror-view"
import type {EditionText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {HighlightPainter} from "./highlights.ts"
import type {Mark} from "./highlights.ts"
import {whenIdle} from "./idle.ts"
import {referenceButtons} from "./reference-buttons.ts"
import type {Reference} from "./reference-buttons.ts"
import {offsetIn, rangeIn} from "./text-points.ts"

/** So many buttons are made at once: more would keep the page from answering. */
const atOnce = 160

/**
 * The text in the page: one read-only EditorView, the marks painted over it and the buttons at the
 * ends of its notes. Translates between spans of the canonical text and the DOM, counting
 * in the text of block elements, so that it stays right when an extension adds elements of its own.
 */
export class TextView {
  readonly text: EditionText
  readonly #view: EditorView
  readonly #painter: HighlightPainter
  readonly #end = new AbortController()
  readonly #elements = new Map<string, HTMLElement>()
  #marks: readonly Mark[] = []
  #references: readonly Reference[] = []
  /** Of the references, those in the page so far: from … to. */
  #drawn = {from: 0, to: 0}
  #decorations = DecorationSet.empty
  #drawing = new AbortController()
  #roving: string | null = null

  /** Makes `mount`, an empty element of the page, the text. */
  constructor(mount: HTMLElement, text: EditionText) {
    this.text = text
    this.#view = new EditorView(
      {mount},
      {
        state: EditorState.create({doc: text.doc}),
        editable: () => false,
        attributes: {
          translate: "yes",
          tabindex: "0",
          role: "region",
          "aria-label": `Text: ${text.title}`,
        },
      },
    )
    for (const element of mount.querySelectorAll<HTMLElement>("[data-n]")) {
      element.tabIndex = -1
      this.#elements.set(element.dataset["n"]!, element)
    }
    const blocks = new Map([...this.#elements].map(([n, element]) => [element, n]))
    this.#painter = new HighlightPainter(
      {
        blockElement: block => this.blockElement(block),
        rangeIn: (block, from, to) => {
          const element = this.blockElement(block)
          return element && rangeIn(element, from, to)
        },
      },
      blocks,
      this.#end.signal,
    )
  }

  get dom(): HTMLElement {
    return this.#view.dom
  }

  destroy(): void {
    this.#end.abort()
    this.#drawing.abort()
    this.#view.destroy()
  }

  /** Paints these marks and no others. */
  paint(marks: readonly Mark[]): void {
    this.#marks = marks
    this.#painter.paint(marks)
  }

  /**
   * Shows these buttons and no others, those of the words on the screen at once and the rest when there is time.
   * One of them can be reached by Tab.
   */
  showReferences(references: readonly Reference[]): void {
    if (sameReferences(references, this.#references)) return
    const focused = this.focusedReference()
    this.#drawing.abort()
    this.#drawing = new AbortController()
    const isLonger = references.length > this.#references.length + atOnce
    this.#references = references
    this.#decorations = DecorationSet.empty
    const from = isLonger ? this.#firstReferenceOnScreen() : 0
    this.#drawn = {from, to: from}
    this.#draw(from, isLonger ? from + atOnce : references.length)
    const known = references.find(({id}) => id === (focused ?? this.#roving))
    this.rove((known ?? references[this.#drawn.from])?.id ?? null)
    if (isLonger) whenIdle(() => this.#drawMore(), this.#drawing.signal)
  }

  /** From the block that has the focus, or else the topmost. */
  #firstReferenceOnScreen(): number {
    const block = this.blockOf(document.activeElement) ?? this.firstVisibleBlock(0)
    const {from} = this.text.canonical.block(block)!
    const first = this.#references.findIndex(({at}) => at >= from)
    return Math.max(0, first)
  }

  #draw(from: number, to: number): void {
    const {from: first, to: last} = this.#drawn
    const added = [...this.#references.slice(from, first), ...this.#references.slice(last, to)]
    this.#decorations = this.#decorations.add(this.text.doc, referenceButtons(this.text, added))
    this.#drawn = {from, to: Math.min(to, this.#references.length)}
    const decorations = this.#decorations
    this.#view.setProps({decorations: () => decorations})
    // A widget that enters a live range shortens it: build all ranges anew.
    this.#painter.paint(this.#marks)
    this.rove(this.#roving)
  }

  /** Whether there are more to draw after these. */
  #drawMore(): boolean {
    const {from, to} = this.#drawn
    this.#draw(Math.max(0, from - atOnce / 2), to + atOnce / 2)
    return this.#drawn.from > 0 || this.#drawn.to < this.#references.length
  }

  #drawAll(): void {
    this.#drawing.abort()
    if (this.#drawn.from > 0 || this.#drawn.to < this.#references.length) {
      this.#draw(0, this.#references.length)
    }
  }

  /** The one button that Tab reaches, as soon as it is drawn. */
  rove(id: string | null): void {
    this.#roving = id
    for (const button of this.#buttons()) button.tabIndex = button.dataset["note"] === id ? 0 : -1
  }

  /** The note whose button has the focus, or null. */
  focusedReference(): string | null {
    const focused = document.activeElement
    return focused instanceof HTMLElement && this.dom.contains(focused)
      ? (focused.dataset["note"] ?? null)
      : null
  }

  hasReference(id: string): boolean {
    return this.#references.some(reference => reference.id === id)
  }

  /** Moves the focus to the button of a note; false when it has none. */
  focusReference(id: string): boolean {
    this.#drawAll()
    const button = this.#buttons().find(one => one.dataset["note"] === id)
    this.rove(id)
    document.getSelection()?.removeAllRanges()
    this.selecting(false)
    button?.focus()
    return button !== undefined
  }

  /**
   * While words are selected the buttons are out of the way: an arrow key that widens the selection
   * would stop at each.
   */
  selecting(on: boolean): void {
    this.dom.classList.toggle("selecting", on)
  }

  blockElement(n: string): HTMLElement | null {
    return this.#elements.get(n) ?? null
  }

  /** The number of the block an element or its inside belongs to, or null. */
  blockOf(node: Node | null): string | null {
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    const block = element?.closest<HTMLElement>("[data-n]")
    return block && this.dom.contains(block) ? (block.dataset["n"] ?? null) : null
  }

  /** The canonical offset of a DOM point, or null outside the blocks of the text. */
  offsetOf(node: Node, offset: number): number | null {
    const block = this.text.canonical.block(this.blockOf(node) ?? "")
    const element = block && this.blockElement(block.n)
    return element ? block.from + offsetIn(element, {node, offset}) : null
  }

  /** The words of a span as Ranges, one a block. */
  rangesOf(span: Span): Range[] {
    return this.text.canonical.blocksIn(span).flatMap(block => {
      const element = this.blockElement(block.n)
      const from = Math.max(span.from, block.from) - block.from
      const to = Math.min(span.to, block.to) - block.from
      return element && from <= to ? [rangeIn(element, from, to)] : []
    })
  }

  /** Where the words of a span are on the screen: the box of their first line, or null. */
  firstLineOf(span: Span): DOMRect | null {
    const range = this.rangesOf({from: span.from, to: Math.max(span.to, span.from + 1)})[0]
    if (!range) return null
    return range.getClientRects()[0] ?? range.getBoundingClientRect()
  }

  /** The canonical offset of the character under a point of the viewport, or null. */
  offsetAt(x: number, y: number): number | null {
    const caret = caretAt(x, y)
    if (!caret || !this.dom.contains(caret.node)) return null
    const offset = this.offsetOf(caret.node, caret.offset)
    if (offset === null) return null
    // A caret stands between two characters: the point is over the one or the other.
    for (const at of [offset, offset - 1]) {
      const rects = at < 0 ? [] : this.rangesOf({from: at, to: at + 1}).flatMap(boxes)
      if (rects.some(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) {
        return this.#startOfCharacter(at)
      }
    }
    return null
  }

  #startOfCharacter(offset: number): number {
    const unit = this.text.canonical.text.charCodeAt(offset)
    return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset
  }

  /** The selected words, or null when nothing or something else is selected. */
  selected(): Span | null {
    const selection = document.getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0)
    if (!range.intersectsNode(this.dom)) return null
    const from = this.#nearest(range, "start")
    const to = this.#nearest(range, "end")
    return from !== null && to !== null && from < to ? {from, to} : null
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
    const next = this.#references.find(({at}) => at >= from)
    if (next) this.rove(next.id)
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
    const inside = this.offsetOf(node, offset)
    if (inside !== null) return inside
    const touched = this.text.canonical.blocks.filter(block => {
      const element = this.blockElement(block.n)
      return element && range.intersectsNode(element)
    })
    return (side === "start" ? touched[0]?.from : this.#endBefore(touched.at(-1)?.n, range)) ?? null
  }

  /** A triple click ends a selection at the very start of the next block: that block is not meant. */
  #endBefore(n: string | undefined, range: Range): number | undefined {
    const block = n === undefined ? null : this.text.canonical.block(n)
    const element = block && this.blockElement(block.n)
    if (!element) return undefined
    const inside = document.createRange()
    inside.selectNodeContents(element)
    if (range.compareBoundaryPoints(Range.START_TO_END, inside) <= 0) return block.from - 1
    return block.to
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.dom.querySelectorAll<HTMLButtonElement>("button[data-note]")]
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

function sameReferences(a: readonly Reference[], b: readonly Reference[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!
      return one.id === other.id && one.at === other.at && one.label === other.label
    })
  )
}
