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

/** A text with changes applied, and the way between the two. */
export interface ChangedText {
  readonly doc: Node
  readonly canonical: CanonicalText
  /** Changes that overlap one before them, join blocks that cannot be joined or lie outside the text: not applied. */
  readonly refused: readonly Change[]
  /** Where a span of the first text stands in this one: what stands in place of its words belongs to it. */
  readonly toChanged: (span: Span) => Span
  /** Where a span of this text stands in the first. */
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
  const applied: Change[] = []
  const refused: Change[] = []
  for (const change of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const follows = change.from >= (applied.at(-1)?.to ?? 0)
    if (follows && canBeApplied(change, doc, canonical)) applied.push(change)
    else refused.push(change)
  }
  const transform = new Transform(doc)
  for (const {from, to, words} of applied.toReversed()) {
    const at = canonical.toPos(from)
    const marks = doc.resolve(from === to ? at : at + 1).marks()
    const content =
      words === "" ? Fragment.empty : Fragment.from(doc.type.schema.text(words, marks))
    transform.replace(at, canonical.toPos(to), new Slice(content, 0, 0))
  }
  const changed = new CanonicalText(transform.doc)
  const back = transform.mapping.invert()
  const through = (span: Span, a: CanonicalText, b: CanonicalText, mapping: typeof back): Span => {
    const from = b.toOffset(mapping.map(a.toPos(span.from), span.from === span.to ? -1 : 1))
    return {from, to: Math.max(from, b.toOffset(mapping.map(a.toPos(span.to), -1)))}
  }
  return {
    doc: transform.doc,
    canonical: changed,
    refused,
    toChanged: span => through(span, canonical, changed, transform.mapping),
    toFirst: span => through(span, changed, canonical, back),
  }
}

function canBeApplied({from, to}: Change, doc: Node, canonical: CanonicalText): boolean {
  if (!(from >= 0 && from <= to && to <= canonical.length)) return false
  const [first, last] = [canonical.blockAt(from), canonical.blockAt(to)]
  if (first === last) return true
  const [start, end] = [doc.resolve(canonical.toPos(from)), doc.resolve(canonical.toPos(to))]
  const areBeside = start.depth === end.depth && start.sharedDepth(end.pos) === start.depth - 1
  return areBeside && first.to + 1 === last.from && first.type === last.type
}
