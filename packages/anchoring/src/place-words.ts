import type {TextPositionSelector, TextQuoteSelector} from "@variorum/annotation"
import type {RecordedText, Span, TextHistory} from "@variorum/document"
import type {Ground} from "./ground.ts"
import {inContext, spanIn, wordsAtPosition} from "./place-at-once.ts"
import type {Words} from "./place-at-once.ts"
import {ambiguous, exact, orphan, same} from "./placing.ts"
import type {Placing} from "./placing.ts"
import {pointsOf} from "./points-of.ts"
import {similarity, soughtFor, weighed} from "./evidence.ts"
import {foldedTextOf} from "./folded-text.ts"
import {contextAround, isTakenOut, leastScore, placeApproximately} from "./place-approximately.ts"
import {cutsPair, quoteIndexOf} from "./quote-index.ts"

/**
 * A quote that occurs once is believed when all of its recorded context agrees on one side, and
 * that is at least so many UTF-16 units: fewer agree by accident.
 */
const sureContext = 16

/** A side of the context that is not the same letter for letter agrees all the same. */
const agreesAbout = 0.7
const agreesClosely = 0.9

/** A quote that is shorter and has no context proves little in another state of the text. */
export const sureQuote = 16

/**
 * Where a quote and a position that belong together stand. `recorded` is the fingerprint of the state of
 * the text they were made on, or null. In this order, and nothing else:
 *
 * 1. It was made on a recorded earlier state of the text: the steps since then lead to its place. The same
 *    words there: `mapped`. Words that agree to 0.8: `fuzzy`. Else the search goes on without it.
 * 2. The position is in the text, the words and their context are there: `exact`. The fingerprint
 *    of the text, when recorded, stands for the context. A *different* fingerprint takes the
 *    position its weight: then it decides nothing, for in a text with refrains another verse may
 *    have moved there.
 * 3. The words stand in their context once: `exact`. More than once: the one at the position,
 *    else `ambiguous` (section 4.2.4: a quote that matches several places means all of them).
 * 4. The words occur once, all their context on one side agrees, `sureContext` units or more, and they were
 *    not taken out from between their two sides elsewhere: `exact`. `describe` records as much as makes each
 *    side unique by itself, so that a lookalike left behind by a deleted passage fails here.
 * 5. Approximately, see `placeApproximately`: `exact` where the words turn out to be the same, else `fuzzy`.
 * 6. The words occur, or nearly: `ambiguous`, with all places. They do not: `orphan`.
 */
export function placeWords(
  {quote, position}: Words,
  recorded: string | null,
  ground: Ground,
): Placing {
  const sameState = recorded !== null && recorded === ground.fingerprint
  const otherState = recorded !== null && ground.fingerprint !== null && !sameState
  const led = otherState && position ? ledThere(quote, position, recorded, ground) : null
  if (led !== null) return led
  const at = position === null ? null : spanAt(position, ground)
  if (quote === null || quote.exact === "") {
    if (at === null || (quote !== null && at.from !== at.to)) return orphan
    const sure =
      quote === null
        ? recorded === null || sameState
        : sameState || (!otherState && inContext(at, quote, ground.text))
    return sure ? exact(at) : orphan
  }
  return (
    wordsAtPosition({quote, position}, recorded, ground) ?? search(quote, at, otherState, ground)
  )
}

/** Through the recorded revisions; null where they do not lead to the words. */
function ledThere(
  quote: TextQuoteSelector | null,
  position: TextPositionSelector,
  recorded: string,
  ground: Ground,
): Placing | null {
  const made = ground.history?.state(recorded) ?? null
  if (made === null || ground.history === null) return null
  const there = spanIn(position, pointsOf(made.canonical))
  if (there === null) return null
  // A position that was wrong from the beginning leads nowhere.
  if (quote !== null && made.canonical.slice(there) !== quote.exact) return null
  return ledFrom(there, made, ground.history, ground)
}

/** Where a span of a recorded state stands now; null where the steps do not lead to its words. */
export function ledFrom(
  there: Span,
  made: RecordedText,
  history: TextHistory,
  ground: Ground,
): Placing | null {
  const words = made.canonical.slice(there)
  const span = history.toCurrent(there, made.fingerprint)
  if (span === null) return null
  const now = ground.text.slice(span.from, span.to)
  if (now === words) return {state: "mapped", span, candidates: [], score: 1}
  const score = similarity(words, now)
  return score >= leastScore ? {state: "fuzzy", span, candidates: [], score} : null
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
  const found = quoteIndexOf(ground.canonical).spansOf(quote.exact)
  if (!hasContext && found.length > 0) {
    if (found.length > 1) return severalPlaces(found, otherState ? null : at)
    const sure =
      !otherState || quote.exact.length >= sureQuote || (at !== null && same(at, found[0]!))
    return sure ? exact(found[0]!) : {...ambiguous(found), score: 1}
  }
  if (found.length === 1 && isSure(found[0]!, quote.exact, prefix, suffix, ground)) {
    return exact(found[0]!)
  }
  return approximately(quote.exact, prefix, suffix, found, ground)
}

/** The words stand here and nowhere else; whether their context says that they are the same. */
function isSure(
  only: Span,
  words: string,
  prefix: string,
  suffix: string,
  {text, canonical}: Ground,
): boolean {
  const oneSide = oneSideAgrees(only, prefix, suffix, text)
  const hadTwin = prefix.length > weighed || suffix.length > weighed
  if (!oneSide && (hadTwin || words.length < sureQuote)) return false
  const {before, after} = contextAround(only, prefix, suffix, text)
  if (Math.min(before ?? 1, after ?? 1) >= (oneSide ? agreesAbout : agreesClosely)) return true
  return oneSide && !isTakenOut(soughtFor(words, prefix, suffix), foldedTextOf(canonical))
}

function approximately(
  words: string,
  prefix: string,
  suffix: string,
  found: readonly Span[],
  ground: Ground,
): Placing {
  const {place, candidates} = placeApproximately(words, prefix, suffix, ground.canonical)
  if (place !== null) {
    const span = place.span
    if (ground.text.slice(span.from, span.to) === words) return exact(span)
    return {state: "fuzzy", span, candidates: [], score: place.words}
  }
  const near = candidates.map(({span}) => span)
  const all = [...near, ...found.filter(span => !near.some(other => same(other, span)))]
  if (all.length === 0) return orphan
  return {...ambiguous(all), score: candidates[0]?.words ?? 1}
}

function severalPlaces(found: readonly Span[], at: Span | null): Placing {
  const there = at === null ? undefined : found.find(span => same(span, at))
  return there ? exact(there) : {...ambiguous(found), score: 1}
}

function inItsContext(
  prefix: string,
  words: string,
  suffix: string,
  {canonical, text}: Ground,
): readonly Span[] {
  return quoteIndexOf(canonical)
    .placesOf(prefix + words + suffix)
    .map(start => ({from: start + prefix.length, to: start + prefix.length + words.length}))
    .filter(span => !cutsPair(text, span.from) && !cutsPair(text, span.to))
}

function oneSideAgrees(span: Span, prefix: string, suffix: string, text: string): boolean {
  return (
    (prefix.length >= sureContext && text.endsWith(prefix, span.from)) ||
    (suffix.length >= sureContext && text.startsWith(suffix, span.to))
  )
}

/** The span of a position; null where it does not lie in the text. */
export function spanAt(position: TextPositionSelector, {codePoints}: Ground): Span | null {
  return spanIn(position, codePoints)
}
