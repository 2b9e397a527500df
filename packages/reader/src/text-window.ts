import type {Span} from "@variorum/document"
import type {TextView} from "./text-view.ts"

/** The part of a text that stands between two heights of the window, to the line or so. */
export function textBetween(view: TextView, top: number, bottom: number): Span {
  return {from: offsetAtHeight(view, top), to: offsetAtHeight(view, bottom)}
}

/** Within a block, as if its words were spread evenly over its height. */
function offsetAtHeight(view: TextView, y: number): number {
  const block = view.text.canonical.block(view.firstVisibleBlock(y))!
  const box = view.blockElement(block.n)?.getBoundingClientRect()
  if (!box || box.height === 0) return block.from
  const share = Math.min(1, Math.max(0, (y - box.top) / box.height))
  return Math.round(block.from + share * (block.to - block.from))
}
