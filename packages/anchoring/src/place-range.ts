import type {Selector} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {ambiguous, asSureAs, exact, least, orphan} from "./placing.ts"
import type {Placing} from "./placing.ts"

/**
 * A RangeSelector (section 4.2.8): “everything from the beginning of the starting selector through
 * to the beginning of the ending selector, but not including it”. An orphan where one of them is,
 * or where the end lies before the start. Where one has several places, each start goes with the
 * first end that does not lie before it.
 */
export function placeRange(
  place: (selector: Selector) => Placing,
  start: unknown,
  end: unknown,
): Placing {
  if (!isSelector(start) || !isSelector(end)) return orphan
  const first = place(start)
  const last = place(end)
  if (first.span !== null && last.span !== null) {
    if (last.span.from < first.span.from) return orphan
    const span = {from: first.span.from, to: last.span.from}
    return asSureAs(first, asSureAs(last, exact(span)))
  }
  const ends = placesOf(last)
    .map(({from}) => from)
    .sort((a, b) => a - b)
  const candidates = placesOf(first).flatMap(({from}) => {
    const to = ends.find(offset => offset >= from)
    return to === undefined ? [] : [{from, to}]
  })
  if (candidates.length === 0) return orphan
  return {...ambiguous(candidates), score: least(first.score, last.score)}
}

function placesOf({span, candidates}: Placing): readonly Span[] {
  return span ? [span] : candidates
}

function isSelector(value: unknown): value is Selector {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
