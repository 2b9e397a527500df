import {Slice, Fragment} from "prosemirror-model"
import type {Node} from "prosemirror-model"
import {Transform} from "prosemirror-transform"
import {CanonicalText} from "./canonical-text.ts"
import type {Span} from "./span.ts"

/**
 * Other words for a stretch of a text; none to leave it out. One that reaches over the end of a block into the
 * next of the same kind joins the two under the number of the first.
 */
export interface Change extends Span {
  readonly words: string
}

/** A change that was applied, and where its words stand now. */
export interface AppliedChange {
  readonly change: Change
  readonly at: Span
}

/** A text with changes applied, and the way between the two. */
export interface ChangedText {
  readonly doc: Node
  readonly canonical: CanonicalText
  /** In the order of the text. */
  readonly applied: readonly AppliedChange[]
  /** Changes that overlap one before them, join blocks that cannot be joined or lie outside the text: not applied. */
  readonly refused: readonly Change[]
  /**
   * Where a span of the first text stands in this one. What stands in place of its words belongs to it, also where
   * only some of them are in it.
   */
  readonly toChanged: (span: Span) => Span
  /** Where a span of this text stands in the first, in the same way. */
  readonly toFirst: (span: Span) => Span
}

/**
 * The text that changes make of another, whose marks they take on. The first text stays what it is. Of changes that
 * overlap, the one that begins first is applied.
 */
export function withChanges(
  doc: Node,
  canonical: CanonicalText,
  changes: readonly Change[],
): ChangedText {
  const chosen: Change[] = []
  const refused: Change[] = []
  for (const change of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const follows = change.from >= (chosen.at(-1)?.to ?? 0)
    if (follows && canBeApplied(change, doc, canonical)) chosen.push(change)
    else refused.push(change)
  }
  const transform = new Transform(doc)
  for (const {from, to, words} of chosen.toReversed()) {
    const at = canonical.toPos(from)
    const marks = doc.resolve(from === to ? at : at + 1).marks()
    const content =
      words === "" ? Fragment.empty : Fragment.from(doc.type.schema.text(words, marks))
    transform.replace(at, canonical.toPos(to), new Slice(content, 0, 0))
  }
  let longer = 0
  const applied = chosen.map(change => {
    const from = change.from + longer
    const at = {from, to: from + change.words.length}
    longer += change.words.length - (change.to - change.from)
    return {change, at}
  })
  const pairs = applied.map(({change, at}) => [change, at] as const)
  return {
    doc: transform.doc,
    canonical: new CanonicalText(transform.doc),
    applied,
    refused,
    toChanged: span => through(span, pairs),
    toFirst: span =>
      through(
        span,
        applied.map(({change, at}) => [at, change]),
      ),
  }
}

/** Leads a span over replaced stretches, each `[here, there]`, in order: whole ones only, so that none is cut. */
function through({from, to}: Span, pairs: readonly (readonly [here: Span, there: Span])[]): Span {
  const isEmpty = from === to
  const start = led(from, isEmpty ? "before" : "after", "start", pairs)
  if (isEmpty) return {from: start, to: start}
  return {from: start, to: Math.max(start, led(to, "before", "end", pairs))}
}

/** An offset on the other side; `side` is that of what has no length here, `edge` that of what it lies within. */
function led(
  offset: number,
  side: "before" | "after",
  edge: "start" | "end",
  pairs: readonly (readonly [here: Span, there: Span])[],
): number {
  let low = 0
  let high = pairs.length
  // The first stretch that ends after the offset, or that begins there and has no length.
  while (low < high) {
    const middle = (low + high) >> 1
    const [here] = pairs[middle]!
    const isPassed =
      here.from === here.to && here.from === offset ? side === "after" : here.to <= offset
    if (isPassed) low = middle + 1
    else high = middle
  }
  const next = pairs[low]
  if (next && next[0].from < offset) return edge === "start" ? next[1].from : next[1].to
  const last = pairs[low - 1]
  return last ? offset + last[1].to - last[0].to : offset
}

function canBeApplied({from, to}: Change, doc: Node, canonical: CanonicalText): boolean {
  if (!(from >= 0 && from <= to && to <= canonical.length)) return false
  const [first, last] = [canonical.blockAt(from), canonical.blockAt(to)]
  if (first === last) return true
  const [start, end] = [doc.resolve(canonical.toPos(from)), doc.resolve(canonical.toPos(to))]
  const areBeside = start.depth === end.depth && start.sharedDepth(end.pos) === start.depth - 1
  return areBeside && first.to + 1 === last.from && first.type === last.type
}
