import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {scrollToBox} from "./scroll-to-box.ts"
import {currentBlock} from "./text-moves.ts"
import type {TextView} from "./text-view.ts"

/**
 * Selects the next or the previous hit in the text from where the reader is, beginning anew at the end; what it returns
 * should be announced. Hits are in order.
 */
export function moveToHit(
  view: TextView,
  hits: readonly Span[],
  step: 1 | -1,
  inset: number,
): string {
  if (hits.length === 0) return msg`Nothing was searched for that the text has`
  const {canonical} = view.text
  const selected = view.selected()
  const at = selected ?? {from: canonical.block(currentBlock(view, inset))!.from - 1, to: 0}
  const after = hits.findIndex(hit => hit.from > at.from)
  const before = hits.findLastIndex(
    hit => hit.from < at.from || (!selected && hit.from === at.from),
  )
  const found = step === 1 ? after : before
  const index = found >= 0 ? found : step === 1 ? 0 : hits.length - 1
  const hit = hits[index]!
  view.focusBlock(canonical.blockAt(hit.from).n)
  view.select(hit)
  const box = view.firstLineOf(hit)
  if (box) scrollToBox(box, inset, "near")
  const words = msg`${view.wordsOf(hit)}, hit ${index + 1} of ${hits.length}`
  if (found >= 0) return words
  return step === 1 ? msg`${words}, from the beginning again` : msg`${words}, from the end again`
}
