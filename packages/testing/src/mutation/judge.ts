import type {Anchor} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {DescribedMark} from "./kind.ts"
import type {Whereabouts} from "./traced-text.ts"

/**
 * What an anchor is worth, the truth being known:
 *
 * - `right`: placed where the passage went (overlap 0.8 or more, Jaccard);
 * - `imprecise`: placed there with a smaller overlap, at least 0.5; or on a smaller part of a torn passage;
 * - `wrong`: placed elsewhere, or placed though the passage was deleted: said as sure and not so;
 * - `among`: ambiguous, and the truth is one of the candidates; `unsure`: ambiguous without it;
 * - `lost`: an orphan though four fifths of the words stand together where the passage went;
 * - `orphan`: rightly so: deleted, or less of it is left.
 */
export type Outcome = "right" | "imprecise" | "wrong" | "among" | "unsure" | "lost" | "orphan"

/** Of its words, so much must be left in one part for a passage to count as there. */
export const enoughLeft = 0.8

/** UTF-16 units of context on one side that prove a place when they agree letter for letter. */
const provingContext = 16

/**
 * Truth is where the letters of the passage themselves went, whatever else looks like it. It is
 * what *happened*; but nobody who has only the new text can see that, so there is one exception,
 * for copies: a place counts as the truth too when all that was recorded speaks *more* for it than
 * for where the letters went. What speaks for a place is counted in whole sides of context: 2 when
 * the words stand there letter for letter between their whole prefix and their whole suffix, 1 when
 * one side (16 units or more) is whole, else 0. So:
 *
 * - Passage deleted, the same words elsewhere without a whole side of context: a place there is wrong.
 * - Passage deleted, the same words elsewhere with one: that is cut and paste; a place there is right.
 *   (`deleted, had had`: of two neighbours alike, whichever was cut, the text is the same.)
 * - Passage kept, a copy of it with its whole context elsewhere: both speak alike. Ambiguous is
 *   honest; the passage itself is right; the copy is wrong, for who guesses hits it half of the time.
 * - As before, but the position is recorded, nothing refutes it (`positionCounts`) and the copy stands
 *   at it: the target says in every respect that it is the copy, so it is right.
 */
export function judge(
  anchor: Anchor,
  mark: DescribedMark,
  {parts, kept}: Whereabouts,
  text: string,
  positionCounts: boolean,
): Outcome {
  const there = kept >= enoughLeft && parts.length > 0
  if (anchor.state === "orphan") return there ? "lost" : "orphan"
  const truths = truthsOf(parts, mark)
  if (anchor.state === "ambiguous") {
    return anchor.candidates.some(span => best(span, truths) >= 0.8) ? "among" : "unsure"
  }
  const {span} = anchor
  if (span === null)
    throw new RangeError(`The anchor of ${anchor.id} is ${anchor.state} and has no span`)
  const overlap = best(span, truths)
  if (overlap >= 0.8 || speaksFor(span, mark, text, positionCounts) > evidence(parts, mark, text)) {
    return "right"
  }
  // Where a passage was torn, part of it may be so small a share of the whole that no overlap says it.
  return overlap >= 0.5 || (parts.length > 1 && best(span, parts) > 0) ? "imprecise" : "wrong"
}

/** Its longest part, or all of them with what came between when that is not the most of it. */
function truthsOf(parts: readonly Span[], {span}: DescribedMark): readonly Span[] {
  if (parts.length < 2) return parts
  const from = Math.min(...parts.map(part => part.from))
  const to = Math.max(...parts.map(part => part.to))
  const length = span.to - span.from
  return to - from > 2 * length + 2000 ? [parts[0]!] : [parts[0]!, {from, to}]
}

function evidence(parts: readonly Span[], mark: DescribedMark, text: string): number {
  return Math.max(0, ...parts.map(part => speaksFor(part, mark, text, false)))
}

/** Whole sides of context at a place where the words stand letter for letter; 3 with the position. */
function speaksFor(span: Span, mark: DescribedMark, text: string, position: boolean): number {
  const {exact, prefix, suffix} = mark
  if (text.slice(span.from, span.to) !== exact) return 0
  const before = text.endsWith(prefix, span.from)
  const after = text.startsWith(suffix, span.to)
  if (before && after) return position && span.from === mark.span.from ? 3 : 2
  const one =
    (before && prefix.length >= provingContext) || (after && suffix.length >= provingContext)
  return one ? 1 : 0
}

function best(span: Span, truths: readonly Span[]): number {
  return Math.max(0, ...truths.map(truth => overlapOf(span, truth)))
}

/** Jaccard: what two spans share of what they cover together. */
export function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared <= 0 ? 0 : shared / (Math.max(a.to, b.to) - Math.min(a.from, b.from))
}
