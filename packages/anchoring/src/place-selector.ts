import {listOf} from "@variorum/annotation"
import type {Selector, TextPositionSelector, TextQuoteSelector} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {spanOfBytes} from "./data-position.ts"
import {similarity} from "./evidence.ts"
import {groundOf} from "./ground.ts"
import {blockOfCss, blockOfXPath} from "./named-block.ts"
import {placeBlock} from "./place-block.ts"
import {leastScore} from "./place-approximately.ts"
import {placeFragment} from "./place-fragment.ts"
import {inContext, wordsOf} from "./place-at-once.ts"
import type {Words} from "./place-at-once.ts"
import {ledFrom, placeWords} from "./place-words.ts"
import {ambiguous, asSureAs, exact, firstPlaced, isPlaced, least, orphan} from "./placing.ts"
import type {Placing} from "./placing.ts"
import {placeRange} from "./place-range.ts"
import {offsetsHold, partOf, shifted, siteOf} from "./site.ts"
import type {Site} from "./site.ts"

/**
 * Where selectors that are alternatives stand (section 4.2). The first quote and the first position
 * work together, see `placeWords`; when they give no place, the others are tried in their order.
 * The quote has the last word: a place that another selector gives is the target’s only if the
 * words of the quote are there, in their context. Else it is a candidate.
 */
export function placeAlternatives(selectors: readonly Selector[], site: Site): Placing {
  const words = wordsOf(selectors)
  const first = placeWords(words, site.recorded, site.ground)
  if (isDecided(first, words, selectors)) return first
  return firstPlaced(outcomes(first, words, selectors, site))
}

function* outcomes(
  first: Placing,
  {quote, position}: Words,
  selectors: readonly Selector[],
  site: Site,
): Iterable<Placing> {
  yield first
  for (const selector of selectors) {
    if (selector === quote || selector === position || typeof selector !== "object") continue
    const outcome = placeThroughStates(selector, site)
    // Another quote is as good as the first.
    yield quote === null || isQuote(selector) ? outcome : besideQuote(outcome, quote, site)
  }
}

/** Whether what the quote and the position give is all: a place, or nothing else is there to try. */
export function isDecided(
  first: Placing,
  {quote, position}: Words,
  selectors: readonly Selector[],
): boolean {
  const used = (quote === null ? 0 : 1) + (position === null ? 0 : 1)
  return isPlaced(first) || selectors.length === used
}

function isQuote(selector: Selector): boolean {
  const plain = selector["refinedBy"] === undefined
  return plain && listOf<string>(selector.type).includes("TextQuoteSelector")
}

function besideQuote(outcome: Placing, quote: TextQuoteSelector, {ground}: Site): Placing {
  const {span} = outcome
  if (span === null) return outcome
  const there = ground.text.slice(span.from, span.to)
  if (there === quote.exact && inContext(span, quote, ground.text)) return outcome
  const score = similarity(quote.exact, there)
  if (outcome.state === "fuzzy" && score >= leastScore) return outcome
  return {...ambiguous([span]), score}
}

/**
 * A selector made on a recorded earlier state of the text is read there, and the steps since then
 * lead to its place. Where they do not, what it selects now is no more than a candidate.
 */
function placeThroughStates(selector: Selector, site: Site): Placing {
  const {history} = site.ground
  const made =
    history === null || site.recorded === null || offsetsHold(site)
      ? null
      : history.state(site.recorded)
  if (made === null || history === null) return placeSelector(selector, site)
  const before = groundOf(made.canonical, {fingerprint: made.fingerprint})
  const there = placeSelector(selector, siteOf(before, site.recorded))
  const led =
    there.state === "exact" && there.span !== null
      ? ledFrom(there.span, made, history, site.ground)
      : null
  if (led !== null) return led
  const now = placeSelector(selector, site)
  if (now.span === null || there.span === null) return now
  const was = made.canonical.slice(there.span)
  const is = site.ground.text.slice(now.span.from, now.span.to)
  return is === was ? now : {...ambiguous([now.span]), score: similarity(was, is)}
}

/** Where one selector stands, with all that refines it (section 4.2.9). */
export function placeSelector(selector: Selector, site: Site): Placing {
  const outer = placeUnrefined(selector, site)
  if (selector["refinedBy"] === undefined) return outer
  const inner = listOf(selector["refinedBy"] as Selector | readonly Selector[])
  const quoted = listOf<string>(selector.type).includes("TextQuoteSelector")
  return refined(outer, inner, site, quoted && outer.state === "exact")
}

/**
 * Selectors inside the place that another gave, and nowhere else. Where that has only candidates,
 * so has this: in each of them. It is never surer than the outer place is.
 */
export function refined(
  outer: Placing,
  inner: readonly Selector[],
  site: Site,
  sameWords: boolean,
): Placing {
  const within = (span: Span): Placing => {
    // What has changed since has other offsets.
    const part = partOf(site, span, sameWords)
    return shifted(placeAlternatives(inner, part), span.from)
  }
  if (outer.span !== null) return asSureAs(outer, within(outer.span))
  const found = outer.candidates.map(within)
  const candidates = found.flatMap(({span, candidates}) => (span ? [span] : candidates))
  if (candidates.length === 0) return orphan
  const score = found.find(({state}) => state !== "orphan")?.score ?? null
  return {...ambiguous(candidates), score: least(outer.score, score)}
}

function placeUnrefined(selector: Selector, site: Site): Placing {
  if (typeof selector !== "object") return orphan
  for (const type of listOf<string>(selector.type)) {
    const place = Object.hasOwn(kinds, type) ? kinds[type] : undefined
    if (place) return place(selector, site)
  }
  return orphan
}

/** The selectors that select in a text; all others, SvgSelector among them, select nothing. */
const kinds: Readonly<Record<string, (selector: Selector, site: Site) => Placing>> = {
  TextQuoteSelector: (selector, {recorded, ground}) =>
    placeWords({quote: selector as TextQuoteSelector, position: null}, recorded, ground),
  TextPositionSelector: (selector, {recorded, ground}) =>
    placeWords({quote: null, position: selector as TextPositionSelector}, recorded, ground),
  DataPositionSelector(selector, site) {
    const {start, end} = selector as unknown as {start: number; end: number}
    const span = offsetsHold(site) ? spanOfBytes(start, end, site.ground.text) : null
    return span ? exact(span) : orphan
  },
  FragmentSelector: (selector, site) =>
    placeFragment(valueOf(selector), selector["conformsTo"], site),
  CssSelector: (selector, site) => placeBlock(blockOfCss(valueOf(selector)), site),
  XPathSelector: (selector, site) => placeBlock(blockOfXPath(valueOf(selector)), site),
  RangeSelector: (selector, site) =>
    placeRange(
      part => placeSelector(part, site),
      selector["startSelector"],
      selector["endSelector"],
    ),
  Choice: (selector, site) =>
    firstPlaced(
      listOf(selector["items"] as Selector | readonly Selector[]).map(item =>
        placeSelector(item, site),
      ),
    ),
}

function valueOf(selector: Selector): string {
  const value = selector["value"]
  return typeof value === "string" ? value : ""
}
