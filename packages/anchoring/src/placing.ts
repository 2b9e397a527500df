import type {Span} from "@variorum/document"
import type {AnchorState} from "./anchor.ts"

/** Where one target stands; an anchor without the annotation. */
export interface Placing {
  readonly state: AnchorState
  readonly span: Span | null
  readonly candidates: readonly Span[]
  /** 1 − edit distance ÷ length of the quote, both folded: of the span, or of the first candidate. */
  readonly score: number | null
}

export const orphan: Placing = {state: "orphan", span: null, candidates: [], score: null}

export function exact(span: Span): Placing {
  return {state: "exact", span, candidates: [], score: 1}
}

export function ambiguous(
  candidates: readonly Span[],
): Pick<Placing, "state" | "span" | "candidates"> {
  return {state: "ambiguous", span: null, candidates}
}

/** No place: `orphan`. One: `exact`. Several: `ambiguous`, with all of them (section 4.2.4). */
export function placedAt(spans: readonly Span[]): Placing {
  if (spans.length === 0) return orphan
  return spans.length === 1 ? exact(spans[0]!) : {...ambiguous(spans), score: 1}
}

/** Whether a place is given, and not only candidates. */
export function isPlaced({span}: Placing): boolean {
  return span !== null
}

/**
 * The first of several outcomes that gives a place, else the first that is ambiguous, else `orphan`.
 * None after the one that gives a place is asked for.
 */
export function firstPlaced(outcomes: Iterable<Placing>): Placing {
  let best = orphan
  for (const outcome of outcomes) {
    if (isPlaced(outcome)) return outcome
    if (best.state === "orphan") best = outcome
  }
  return best
}

export function same(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to
}

const order = ["exact", "mapped", "fuzzy", "ambiguous", "orphan"] as const

/** A placing that rests on another one too: no better a state, no higher a score. */
export function asSureAs(other: Placing, placing: Placing): Placing {
  if (placing.span === null) return placing
  const state = order[Math.max(order.indexOf(other.state), order.indexOf(placing.state))]!
  return {...placing, state, score: least(other.score, placing.score)}
}

/** The lower of two scores, where both are known. */
export function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}
