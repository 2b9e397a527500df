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
  const walker = textWalker(block)
  let before = 0
  let last: Text | null = null
  for (let node = next(walker); node; node = next(walker)) {
    const end = before + node.data.length
    if (offset < end || (offset === end && side === "end")) return {node, offset: offset - before}
    before = end
    last = node
  }
  return last ? {node: last, offset: last.data.length} : {node: block, offset: 0}
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
  const range = document.createRange()
  const start = pointIn(block, from, "start")
  const end = pointIn(block, to, "end")
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** The text of a block as it is in the page at this moment, for many points in it. */
export class BlockPoints {
  readonly #block: Element
  readonly #nodes: readonly {readonly node: Text; readonly from: number}[]
  readonly #length: number

  constructor(block: Element) {
    this.#block = block
    const nodes: {readonly node: Text; readonly from: number}[] = []
    const walker = textWalker(block)
    let length = 0
    for (let node = next(walker); node; node = next(walker)) {
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
    const start = this.#point(from, "start")
    const end = this.#point(to, "end")
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    })
  }

  /** The boxes of the characters at offsets, in the order of the offsets. */
  boxesAt(offsets: readonly number[]): readonly DOMRect[] {
    if (this.#length === 0) return offsets.map(() => this.#block.getBoundingClientRect())
    const range = document.createRange()
    return offsets.map(offset => {
      const at = Math.min(offset, this.#length - 1)
      const {node, from} = this.#nodeAt(at, "start")
      range.setStart(node, at - from)
      range.setEnd(node, at - from + 1)
      return range.getClientRects()[0] ?? range.getBoundingClientRect()
    })
  }

  /** As `pointIn` has it. */
  #point(offset: number, side: "start" | "end"): DomPoint {
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

function textWalker(root: Element): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
}

function next(walker: TreeWalker): Text | null {
  return walker.nextNode() as Text | null
}
