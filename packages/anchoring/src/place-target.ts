import {listOf} from "@variorum/annotation"
import type {SpecificResource, TextPositionSelector, TextQuoteSelector} from "@variorum/annotation"
import type {CodePoints, Span} from "@variorum/document"
import type {AnchorState} from "./anchor.ts"
import {cutsPair} from "./quote-index.ts"
import type {QuoteIndex} from "./quote-index.ts"

/** A text in one state, prepared for many targets to be placed in it. */
export interface Ground {
  readonly text: string
  readonly codePoints: CodePoints
  readonly index: QuoteIndex
  /** SHA-256 of the text, or null where it is not known. */
  readonly fingerprint: string | null
}

export interface Placing {
  readonly state: AnchorState
  readonly span: Span | null
  readonly candidates: readonly Span[]
}

const orphan: Placing = {state: "orphan", span: null, candidates: []}

/**
 * A quote that occurs once is believed when all of its recorded context agrees on one side, and
 * that is at least so many UTF-16 units: fewer agree by accident.
 */
const sureContext = 16

/** A quote that is shorter and has no context proves little in another state of the text. */
const sureQuote = 16

/**
 * Where one target stands. In this order, and nothing else:
 *
 * 1. The position is in the text, the words and their context are there: `exact`. The fingerprint
 *    of the text, when recorded, stands for the context. A *different* fingerprint takes the
 *    position its weight: then it decides nothing, for in a text with refrains another verse may
 *    have moved there.
 * 2. The words stand in their context once: `exact`. More than once: the one at the position,
 *    else `ambiguous` (section 4.2.4: a quote that matches several places means all of them).
 * 3. The words occur once, and all their context on one side agrees, `sureContext` units or more:
 *    `exact`. `describe` records as much as makes each side unique by itself, so that a lookalike
 *    left behind by a deleted passage fails here.
 * 4. The words occur: `ambiguous`, with all places. They do not: `orphan`.
 *
 * Only a TextQuoteSelector and a TextPositionSelector that are not refined are read (the first of
 * each); selectors are alternatives (section 4.2), so others may be passed over.
 */
export function placeTarget(target: SpecificResource, ground: Ground): Placing {
  const {quote, position} = selectorsOf(target)
  const recorded = fingerprintOf(target)
  const sameState = recorded !== null && recorded === ground.fingerprint
  const otherState = recorded !== null && ground.fingerprint !== null && !sameState
  const at = position === null ? null : spanAt(position, ground)
  if (quote === null || quote.exact === "") {
    if (at === null || (quote !== null && at.from !== at.to)) return orphan
    const sure =
      quote === null
        ? recorded === null || sameState
        : sameState || (!otherState && inContext(at, quote, ground.text))
    return sure ? exact(at) : orphan
  }
  if (at !== null && !otherState && wordsAt(at, quote, ground.text)) {
    if (sameState || inContext(at, quote, ground.text)) return exact(at)
  }
  return search(quote, at, otherState, ground)
}

function search(
  quote: Required<Pick<TextQuoteSelector, "exact">> & TextQuoteSelector,
  at: Span | null,
  otherState: boolean,
  ground: Ground,
): Placing {
  const prefix = quote.prefix ?? ""
  const suffix = quote.suffix ?? ""
  const hasContext = prefix !== "" || suffix !== ""
  if (hasContext) {
    const found = inItsContext(prefix, quote.exact, suffix, ground)
    if (found.length === 1) return exact(found[0]!)
    if (found.length > 1) return severalPlaces(found, otherState ? null : at)
  }
  const found = ground.index.spansOf(quote.exact)
  if (found.length === 0) return orphan
  if (found.length > 1) return severalPlaces(found, hasContext || otherState ? null : at)
  const only = found[0]!
  const sure = hasContext
    ? oneSideAgrees(only, prefix, suffix, ground.text)
    : !otherState || quote.exact.length >= sureQuote || (at !== null && same(at, only))
  return sure ? exact(only) : {state: "ambiguous", span: null, candidates: found}
}

function severalPlaces(found: readonly Span[], at: Span | null): Placing {
  const there = at === null ? undefined : found.find(span => same(span, at))
  return there ? exact(there) : {state: "ambiguous", span: null, candidates: found}
}

function inItsContext(
  prefix: string,
  words: string,
  suffix: string,
  {index, text}: Ground,
): readonly Span[] {
  return index
    .placesOf(prefix + words + suffix)
    .map(start => ({from: start + prefix.length, to: start + prefix.length + words.length}))
    .filter(span => !cutsPair(text, span.from) && !cutsPair(text, span.to))
}

function exact(span: Span): Placing {
  return {state: "exact", span, candidates: []}
}

function same(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to
}

function wordsAt(span: Span, quote: TextQuoteSelector, text: string): boolean {
  return span.to - span.from === quote.exact.length && text.startsWith(quote.exact, span.from)
}

function inContext(span: Span, quote: TextQuoteSelector, text: string): boolean {
  return (
    text.endsWith(quote.prefix ?? "", span.from) && text.startsWith(quote.suffix ?? "", span.to)
  )
}

function oneSideAgrees(span: Span, prefix: string, suffix: string, text: string): boolean {
  return (
    (prefix.length >= sureContext && text.endsWith(prefix, span.from)) ||
    (suffix.length >= sureContext && text.startsWith(suffix, span.to))
  )
}

/** The span of a position; null where it does not lie in the text. */
export function spanAt(position: TextPositionSelector, {codePoints}: Ground): Span | null {
  const {start, end} = position
  const inside =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= codePoints.length
  return inside ? {from: codePoints.toUtf16(start), to: codePoints.toUtf16(end)} : null
}

/** The first quote and the first position of a target; each null where it has none. */
export function selectorsOf(target: SpecificResource): {
  readonly quote: TextQuoteSelector | null
  readonly position: TextPositionSelector | null
} {
  let quote: TextQuoteSelector | null = null
  let position: TextPositionSelector | null = null
  for (const selector of listOf(target.selector)) {
    // The model also allows the IRI of a selector (4.2), which has no properties.
    if (selector["refinedBy"] !== undefined) continue
    const types = listOf<string>(selector.type)
    if (types.includes("TextQuoteSelector")) quote ??= selector as TextQuoteSelector
    else if (types.includes("TextPositionSelector")) position ??= selector as TextPositionSelector
  }
  return {quote, position}
}

/** The fingerprint of the text state a target was made on, or null. */
export function fingerprintOf(target: SpecificResource): string | null {
  for (const state of listOf(target.state)) {
    const found = state["fingerprint"]
    if (typeof found === "string") return found
  }
  return null
}
