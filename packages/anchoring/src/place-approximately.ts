import type {CanonicalText, Span} from "@variorum/document"
import {align} from "./align.ts"
import {evidenceAt, farEndsAgree, sideIsThere, soughtFor} from "./evidence.ts"
import type {Evidence, Sought} from "./evidence.ts"
import {fold} from "./fold.ts"
import {foldedTextOf} from "./folded-text.ts"
import type {FoldedText} from "./folded-text.ts"

/** Words that agree less are other words. */
export const leastScore = 0.8

/** Words of so many units are not found in their own context. */
const longWords = 48

/** Context agrees when it agrees more than chance and carelessness make it. */
const agrees = 0.7

/** The context of a short quote must agree nearly wholly. */
const agreesClosely = 0.9

/** Context on one side alone must agree wholly, and be so many units long. */
const longEnough = 16

/** A quote of fewer units must agree letter for letter: one edit makes another word of it. */
const shortQuote = 12

/** So much of words and context together must agree. */
const leastAgreement = 0.8

/**
 * The best place may have so many errors for one of any other place at most. In a text that resembles itself
 * every place has few, and so must the best.
 */
const clearly = 0.4

/** And another that is nearly without errors is too close to one that has none. */
const leastGap = 0.03

export interface Approximation {
  /** The one place that is believed, or null. */
  readonly place: Evidence | null
  /** All places worth looking at, best first. */
  readonly candidates: readonly Evidence[]
}

/**
 * Where words that are not found letter for letter in their context stand. A place is believed when
 *
 * - its words agree (0.8), and both sides of the context do; or all that is recorded on one side does, for
 *   `describe` records as much as makes a side unique by itself, and nothing says that the words were taken out
 *   from between the two sides elsewhere;
 * - no other place is nearly as good.
 *
 * Without recorded context no place is believed: words alone cannot tell a changed passage from one that
 * resembles a deleted one.
 */
export function placeApproximately(
  exact: string,
  prefix: string,
  suffix: string,
  text: CanonicalText,
): Approximation {
  const folded = foldedTextOf(text)
  const sought = soughtFor(exact, prefix, suffix)
  const found: Evidence[] = []
  for (const at of folded.seeds.beginningsOf(sought.codes, 6)) {
    const evidence = evidenceAt(sought, at, folded)
    if (evidence && !found.some(other => overlaps(other.span, evidence.span))) found.push(evidence)
  }
  const inAll = (evidence: Evidence): number => agreementOf(evidence, sought, "both")
  found.sort((a, b) => inAll(b) - inAll(a) || a.span.from - b.span.from)
  const [best, ...others] = found
  const candidates = found.filter(isWorthShowing)
  const sides = best ? believedBy(best, sought, folded) : null
  if (!best || sides === null) return {place: null, candidates}
  const errors = 1 - agreementOf(best, sought, sides)
  const isClose = others.some(
    other => errors + leastGap > clearly * (1 - agreementOf(other, sought, sides)),
  )
  return {place: isClose ? null : best, candidates}
}

/** All places whose words and context are like these on both sides: the passage itself, and its near twins. */
export function resembling(
  exact: string,
  prefix: string,
  suffix: string,
  text: CanonicalText,
): readonly Span[] {
  const folded = foldedTextOf(text)
  const sought = soughtFor(exact, prefix, suffix)
  return folded.seeds.beginningsOf(sought.codes, 6).flatMap(at => {
    const evidence = evidenceAt(sought, at, folded)
    if (evidence === null || evidence.words < leastScore) return []
    const {before, after} = evidence
    return (before ?? 1) >= agrees && (after ?? 1) >= agrees ? [evidence.span] : []
  })
}

type Sides = "both" | "before" | "after"

/** On which sides of its context the belief in a place rests; null where it is not believed. */
function believedBy(evidence: Evidence, sought: Sought, text: FoldedText): Sides | null {
  const {words, before, after} = evidence
  const length = sought.to - sought.from
  if (words < leastScore || (length < shortQuote && words < 1)) return null
  if (before === null && after === null) return null
  if (length < longWords && isTakenOut(sought, text, evidence.edits - 1)) return null
  const far = farEndsAgree(sought, evidence, text)
  const left = far.before ? (before ?? 1) : 0
  const right = far.after ? (after ?? 1) : 0
  if (left >= agrees && right >= agrees) {
    const isWhole =
      sideIsThere("before", sought, evidence, text) || sideIsThere("after", sought, evidence, text)
    // A look-alike was there when more context than usual was recorded: the side that tells them apart
    // must be there as it was. So must a side of words that are few.
    const hadLike = sought.farBefore !== null || sought.farAfter !== null
    if (!isWhole && hadLike) return null
    const isClear = isWhole || length >= shortQuote || Math.min(left, right) >= agreesClosely
    return isClear && agreementOf(evidence, sought, "both") >= leastAgreement ? "both" : null
  }
  const side = left >= agrees ? "before" : "after"
  const units = side === "before" ? sought.from : sought.codes.length - sought.to
  if (units < longEnough || !sideIsThere(side, sought, evidence, text)) return null
  const isLong = words === 1 || length >= 2 * shortQuote
  return isLong && !isTakenOut(sought, text) ? side : null
}

/** How much of the words and of these sides of their context agrees, weighed by how much was recorded. */
function agreementOf({words, before, after}: Evidence, sought: Sought, sides: Sides): number {
  const weight = Math.min(Math.max(sought.to - sought.from, 16), 96)
  const left = before === null || sides === "after" ? 0 : sought.from
  const right = after === null || sides === "before" ? 0 : sought.codes.length - sought.to
  const agreed = words * weight + (before ?? 0) * left + (after ?? 0) * right
  return agreed / (weight + left + right)
}

/**
 * Whether the two sides of the context stand together somewhere, without the words between them, with so
 * many edits at most.
 */
export function isTakenOut({codes, from, to}: Sought, text: FoldedText, edits = Infinity): boolean {
  const before = codes.subarray(Math.max(0, from - 32), from)
  const after = codes.subarray(to, to + 32)
  if (before.length < longEnough || after.length < longEnough) return false
  const seam = new Uint16Array(before.length + after.length)
  seam.set(before)
  seam.set(after, before.length)
  const most = Math.min(Math.floor(seam.length * 0.25), edits)
  if (most < 0) return false
  return text.seeds
    .beginningsOf(seam, 3)
    .some(at => align(seam, text.codes, {at, slack: 44, most}) !== null)
}

function isWorthShowing({words, before, after}: Evidence): boolean {
  const left = before ?? 0
  const right = after ?? 0
  return words >= leastScore || (words >= 0.5 && left >= agreesClosely && right >= agreesClosely)
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** How much of the context next to a span agrees, each side from 0 to 1; null where none is recorded. */
export function contextAround(
  span: Span,
  prefix: string,
  suffix: string,
  text: string,
): {readonly before: number | null; readonly after: number | null} {
  const side = (recorded: string, near: string): number | null => {
    const wanted = fold(recorded).codes
    if (wanted.length === 0) return null
    const found = align(wanted, fold(near).codes, {at: 0, slack: 24, most: wanted.length})
    return found === null ? 0 : Math.max(0, 1 - found.cost / wanted.length)
  }
  return {
    before: side(prefix.slice(-32), text.slice(Math.max(0, span.from - 40), span.from)),
    after: side(suffix.slice(0, 32), text.slice(span.to, span.to + 40)),
  }
}
