import type {Span} from "@variorum/document"
import type {TextView} from "./text-view.ts"

/** Makes a change to how the text is set, and keeps the first line in sight below `inset` pixels where it is. */
export function keepingPlace(view: TextView, inset: number, change: () => void): void {
  const line = firstVisibleLine(view, inset)
  const top = line && view.firstLineOf(line)?.top
  change()
  const now = line && view.firstLineOf(line)?.top
  if (top !== undefined && top !== null && now !== undefined && now !== null && now !== top) {
    scrollBy({top: now - top, behavior: "instant"})
  }
}

/** The first character of the first line that is wholly in sight; null where nothing is laid out. */
function firstVisibleLine(view: TextView, inset: number): Span | null {
  const {canonical} = view.text
  const block = canonical.block(view.firstVisibleBlock(inset))
  if (!block || block.from === block.to) return null
  const topAt = (at: number) => view.firstLineOf({from: at, to: at + 1})?.top ?? 0
  let low = block.from
  let high = block.to
  while (low < high) {
    const middle = (low + high) >> 1
    if (topAt(middle) >= inset) high = middle
    else low = middle + 1
  }
  const from = Math.min(low, block.to - 1)
  return {from, to: from + 1}
}
