import type {
  Iri,
  SpecificResource,
  TextPositionSelector,
  TextQuoteSelector,
  TextState,
} from "@variorum/annotation"
import type {CanonicalText, Span} from "@variorum/document"
import {groundOf} from "./ground.ts"
import {weighed} from "./evidence.ts"
import {foldedTextOf} from "./folded-text.ts"
import {hasTwin} from "./place-approximately.ts"
import {cutsPair, quoteIndexOf} from "./quote-index.ts"

/** UTF-16 units of context on each side that are recorded at least, where the text has them. */
const leastContext = 32

/** Nor longer than this to tell a passage from one that is nearly the same. */
const mostBesideTwin = 512

/** Context is not made longer than this for the sake of one side alone. */
const mostForOneSide = 2048

/** A word longer than this is cut all the same, between two of its letters. */
const longestWord = 60

export interface DescribeOptions {
  /** IRI of the text. */
  readonly textId: Iri
  /** SHA-256 of the text as it is now. */
  readonly fingerprint: string
}

/** A target in a text as we write it: a quote, a position, the state of the text. */
export interface TextTarget extends SpecificResource {
  readonly type: "SpecificResource"
  readonly source: Iri
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  readonly state: TextState
}

/**
 * The target that stands for a span: its words, as much before and after them as makes them
 * unique in this text (whole words, and never half a grapheme cluster: section 4.2.4), its
 * position in code points (4.2.5) and the fingerprint of the text. Anchored in the same text it
 * is the same span again. Throws a RangeError for a span that is not in the text or cuts a
 * surrogate pair.
 */
export function describe(
  span: Span,
  text: CanonicalText,
  {textId, fingerprint}: DescribeOptions,
): TextTarget {
  const {from, to} = span
  const inside = from >= 0 && from <= to && to <= text.length
  if (!inside || !Number.isInteger(from) || !Number.isInteger(to)) {
    throw new RangeError(`Invalid span ${from} to ${to} (in a text of length ${text.length})`)
  }
  if (cutsPair(text.text, from) || cutsPair(text.text, to)) {
    throw new RangeError(`The span ${from} to ${to} cuts a character in two`)
  }
  const {codePoints} = groundOf(text, {})
  const {start, end} = uniqueContext(span, text)
  return {
    type: "SpecificResource",
    source: textId,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(span),
        prefix: text.text.slice(start, from),
        suffix: text.text.slice(to, end),
      },
      {
        type: "TextPositionSelector",
        start: codePoints.fromUtf16(from),
        end: codePoints.fromUtf16(to),
      },
    ],
    state: {type: "TextState", fingerprint},
  }
}

/**
 * Where the context starts and ends. Each side alone makes the words unique, so that either can
 * prove them when the other is edited; where that would take too much, both together do. The
 * whole text always does.
 */
function uniqueContext({from, to}: Span, text: CanonicalText): {start: number; end: number} {
  const folded = foldedTextOf(text)
  const index = quoteIndexOf(text)
  // Unique also for whoever does not see case, accents and the style of signs.
  const isUnique = (start: number, end: number): boolean => {
    if (start === 0 && end === text.length) return true
    const words = text.text.slice(start, end)
    return index.placesOf(words).length === 1 && folded.countOf(words) <= 1
  }
  const startAt = (length: number): number => (from <= length ? 0 : wordStart(text, from - length))
  const endAt = (length: number): number =>
    to + length >= text.length ? text.length : wordEnd(text, to + length)
  let before = leastContext
  while (before < mostForOneSide && before < from && !isUnique(startAt(before), to)) before *= 2
  let after = leastContext
  while (after < mostForOneSide && to + after < text.length && !isUnique(from, endAt(after))) {
    after *= 2
  }
  while (!isUnique(startAt(before), endAt(after))) {
    before *= 2
    after *= 2
  }
  // A passage that has a twin gets more context than others, and so tells whoever looks for it that it had one.
  while (
    Math.max(before, after) < mostBesideTwin &&
    hasTwin(
      {from, to},
      text.text.slice(from, to),
      text.text.slice(startAt(before), from),
      text.text.slice(to, endAt(after)),
      text,
    )
  ) {
    before = Math.max(before * 2, weighed + 16)
    after = Math.max(after * 2, weighed + 16)
  }
  return {start: startAt(before), end: endAt(after)}
}

const graphemes = new Intl.Segmenter("en", {granularity: "grapheme"})

/** The start of the word an offset lies in, moved out of any grapheme cluster. */
export function wordStart(text: CanonicalText, offset: number): number {
  const {from} = text.blockAt(offset)
  let i = offset
  while (i > from && !/\s/.test(text.text[i - 1]!)) {
    i--
    if (offset - i > longestWord) return cluster(text, offset).from
  }
  return cluster(text, i).from
}

/** The end of the word an offset lies in, moved out of any grapheme cluster. */
export function wordEnd(text: CanonicalText, offset: number): number {
  const {to} = text.blockAt(offset)
  let i = offset
  while (i < to && !/\s/.test(text.text[i]!)) {
    i++
    if (i - offset > longestWord) return endOf(cluster(text, offset), offset)
  }
  return endOf(cluster(text, i), i)
}

function endOf(span: Span, offset: number): number {
  return span.from === offset ? offset : span.to
}

function cluster(text: CanonicalText, offset: number): Span {
  const block = text.blockAt(offset)
  const segment = graphemes.segment(text.slice(block)).containing(offset - block.from)
  if (!segment) return {from: offset, to: offset}
  const from = block.from + segment.index
  return {from, to: from + segment.segment.length}
}
