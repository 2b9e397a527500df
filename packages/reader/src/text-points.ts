import type {Span} from "@variorum/document"

/** A place in the DOM, as Range and Selection name it. */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

/**
 * The DOM point of a UTF-16 offset in the text of `block`. At a seam between two text nodes the
 * start of a range goes into the later one and its end into the earlier one, so that a range
 * holds its words and nothing beside them.
 */
export function pointIn(block: Element, offset: number, side: "start" | "end"): DomPoint {
  return new BlockPoints(block).point(offset, side)
}

/** The offset in the text of `block` of a DOM point inside it; the inverse of `pointIn`. */
export function offsetIn(block: Element, point: DomPoint): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(point.node, point.offset)
  return before.toString().length
}

/** The words `from`…`to` of `block` as a Range. */
export function rangeIn(block: Element, from: number, to: number): Range {
  const points = new BlockPoints(block)
  const range = document.createRange()
  const start = points.point(from, "start")
  const end = points.point(to, "end")
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Words of a block, one for each span, as they are in the page at this moment; none without a block. */
export function staticRanges(block: Element | null, spans: readonly Span[]): StaticRange[] {
  if (!block) return []
  const points = new BlockPoints(block)
  return spans.map(({from, to}) => points.staticRange(from, to))
}

/** The text of a block as it is in the page at this moment, for many points in it. */
export class BlockPoints {
  readonly #block: Element
  readonly #nodes: readonly {readonly node: Text; readonly from: number}[]
  readonly #length: number
  /** One for all: live ones cost time as long as they are about. */
  #range: Range | null = null

  constructor(block: Element) {
    this.#block = block
    const nodes: {readonly node: Text; readonly from: number}[] = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    let length = 0
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      if (node.data.length > 0) nodes.push({node, from: length})
      length += node.data.length
    }
    this.#nodes = nodes
    this.#length = length
  }

  /**
   * The words from … to, which hold as long as nobody changes the text in the page. A live Range would cost time with
   * every node that is put into the page or taken out, wherever that is.
   */
  staticRange(from: number, to: number): StaticRange {
    const start = this.point(from, "start")
    const end = this.point(to, "end")
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    })
  }

  /** The box of the character at an offset; that of the block where it has no text. */
  boxAt(offset: number): DOMRect {
    if (this.#length === 0) return this.#block.getBoundingClientRect()
    const at = Math.min(offset, this.#length - 1)
    const {node, from} = this.#nodeAt(at, "start")
    const range = (this.#range ??= document.createRange())
    range.setStart(node, at - from)
    range.setEnd(node, at - from + 1)
    return range.getClientRects()[0] ?? range.getBoundingClientRect()
  }

  /** As `pointIn` has it. */
  point(offset: number, side: "start" | "end"): DomPoint {
    if (this.#nodes.length === 0) return {node: this.#block, offset: 0}
    const {node, from} = this.#nodeAt(offset, side)
    return {node, offset: Math.min(offset - from, node.data.length)}
  }

  #nodeAt(offset: number, side: "start" | "end") {
    let low = 0
    let high = this.#nodes.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const {from} = this.#nodes[middle]!
      if (from < offset || (from === offset && side === "start")) low = middle
      else high = middle - 1
    }
    return this.#nodes[low]!
  }
}
