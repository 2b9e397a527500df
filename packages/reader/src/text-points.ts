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

function textWalker(root: Element): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
}

function next(walker: TreeWalker): Text | null {
  return walker.nextNode() as Text | null
}
