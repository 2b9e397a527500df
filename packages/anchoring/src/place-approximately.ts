import {fold} from "@variorum/document"
import type {CanonicalText, Span} from "@variorum/document"
import {align} from "./align.ts"
import {canBeLaid} from "./bit-vectors.ts"
import {agreementOn, evidenceAt, sideIsThere, soughtFor} from "./evidence.ts"
import type {Evidence, Sought} from "./evidence.ts"
import {foldedTextOf} from "./folded-text.ts"
import type {FoldedText} from "./folded-text.ts"

/** Words that agree less are other words. */
export const leastScore = 0.8

/** Words of so many units are not found in their own context. */
const longWords = 48

/** Context agrees when it agrees more than chance and carelessness make it. */
const agrees = 0.7

/** Half of a side may have been copied with the words, but not half of both. */
const agreeTogether = 1.55

/** Words of so many units that are all the same need less of their context to agree. */
const longExact = 72
const agreesOfLong = 0.55
const agreeTogetherOfLong = 1.4

/** The context of a short quote, and of a passage that had a twin, must agree nearly wholly. */
const agreesClosely = 0.9

/** Context tells a passage from its twin when less of it agrees on either side. */
const tellsApart = 0.85

/** Context on one side alone must agree wholly, and be so many units long. */
const longEnough = 16

/** A quote of fewer units must agree letter for letter: one edit makes another word of it. */
const shortQuote = 12

/** Words that differ by so little, between all that was recorded, are the same ones changed. */
const leastProven = 0.9

/** So much of words and context together must agree. */
const leastAgreement = 0.8

/**
 * The best place may have so many errors for one of any other place at most. In a text that resembles itself
 * every place has few, and so must the best.
 */
const clearly = 0.4
/** Long words are not alike by chance. */
const clearlyOfLong = 0.5

/** And another that is nearly without errors is too close to one that has none. */
const leastGap = 0.02

export interface Approximation {
  /** The one place that is believed, or null. */
  readonly place: Evidence | null
  /** All places worth looking at, best first. */
  readonly candidates: readonly Evidence[]
}

/**
 * Where words that are not found letter for letter in their context stand. A place is believed when
 *
 * - its words agree (0.8), and both sides of the context do; or, for words that are all the same, all that is recorded on one side, for
 *   `describe` records as much as makes a side unique by itself, and nothing says that the words were taken out
 *   from between the two sides elsewhere; or, for many words that are all the same, most of it;
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
  const most = isLong(sought) ? mostPlacesOfLong : mostPlaces
  const starts = folded.seeds.beginningsOf(sought.codes, most * deeper)
  const found: Evidence[] = []
  addPlaces(found, starts.slice(0, most), Infinity, sought, folded)
  const first = judged(found, sought, folded)
  if (first.place !== null || first.isClose || starts.length <= most) return first
  // In a text that resembles itself the place may be further down.
  addPlaces(found, starts.slice(most), believableEdits(sought), sought, folded)
  return judged(found, sought, folded)
}

/** Adds the places at `starts` that take at most so many edits. */
function addPlaces(
  found: Evidence[],
  starts: readonly number[],
  most: number,
  sought: Sought,
  text: FoldedText,
): void {
  for (const at of starts) {
    // Only what is nearly as good as the best so far can change anything.
    const limit = found[0] ? Math.min(most, rivalEdits(found[0], sought)) : most
    const evidence = evidenceAt(sought, at, text, limit)
    if (evidence && !found.some(other => overlaps(other.span, evidence.span))) found.push(evidence)
  }
}

/** A place that takes more edits is not believed, but for one side of the very words. */
function believableEdits({codes, from, to}: Sought): number {
  const words = to - from
  return Math.ceil((1 - leastScore) * words + (1 - agrees) * (codes.length - words)) + 4
}

/** `isClose`: the best would be believed, did not another resemble it. */
function judged(
  found: Evidence[],
  sought: Sought,
  text: FoldedText,
): Approximation & {readonly isClose: boolean} {
  const inAll = (evidence: Evidence): number => agreementOf(evidence, sought, "both")
  found.sort((a, b) => inAll(b) - inAll(a) || a.span.from - b.span.from)
  const [best, ...others] = found
  const candidates = found.filter(isWorthShowing)
  const sides = best ? believedBy(best, sought, text) : null
  if (!best || sides === null) return {place: null, candidates, isClose: false}
  const errors = 1 - agreementOf(best, sought, sides)
  const isProven = isProvenBy(best, sought, text)
  const isClose = others.some(
    other =>
      !(isProven && !isProvenBy(other, sought, text)) &&
      errors + leastGap > clearlyOf(sought) * (1 - agreementOf(other, sought, sides)),
  )
  return {place: isClose ? null : best, candidates, isClose}
}

/** So many places are looked at. */
const mostPlaces = 6
const mostPlacesOfLong = 3

/** And so many times as many where none of them is believed. */
const deeper = 4

function isLong({from, to}: Sought): boolean {
  return to - from >= longWords
}

function clearlyOf(sought: Sought): number {
  return isLong(sought) ? clearlyOfLong : clearly
}

/** With more edits than this another place is not nearly as good, however they lie. */
function rivalEdits({edits}: Evidence, sought: Sought): number {
  return Math.ceil((edits + leastGap * sought.codes.length) / clearlyOf(sought)) + 4
}

/**
 * Whether another place is so much like a passage that it would be taken for it, were the passage gone: in its words,
 * and on both sides of the context in all that is recorded there.
 */
export function hasTwin(
  span: Span,
  exact: string,
  prefix: string,
  suffix: string,
  text: CanonicalText,
): boolean {
  const folded = foldedTextOf(text)
  const sought = soughtFor(exact, prefix, suffix)
  const least = sought.hadTwin ? tellsApart : agrees
  const limit = Math.ceil(
    (sought.to - sought.from) * 0.2 + (sought.codes.length - sought.to + sought.from) * 0.3,
  )
  return folded.seeds.beginningsOf(sought.codes, mostPlaces).some(at => {
    const evidence = evidenceAt(sought, at, folded, limit)
    if (evidence === null || evidence.words < leastScore || overlaps(evidence.span, span))
      return false
    return sides.every(side => agreementOn(side, sought, evidence, folded) >= least)
  })
}

const sides = ["before", "after"] as const

type Sides = "both" | "before" | "after"

/** On which sides of its context the belief in a place rests; null where it is not believed. */
function believedBy(evidence: Evidence, sought: Sought, text: FoldedText): Sides | null {
  const {words, before, after} = evidence
  const length = sought.to - sought.from
  if (words < leastScore || (length < shortQuote && words < 1)) return null
  if (before === null && after === null) return null
  if (!isLong(sought) && isTakenOut(sought, text, evidence.edits - 1)) return null
  const left = agreementOn("before", sought, evidence, text)
  const right = agreementOn("after", sought, evidence, text)
  const ofLong = words === 1 && length >= longExact && Math.min(left, right) >= agreesOfLong
  if (ofLong && left + right >= agreeTogetherOfLong && !isTakenOut(sought, text)) return "both"
  if (left >= agrees && right >= agrees && left + right >= agreeTogether) {
    const isWhole = sides.some(side => sideIsThere(side, sought, evidence, text))
    const least = Math.min(left, right)
    if (!isWhole && least < (sought.hadTwin || length < shortQuote ? agreesClosely : agrees))
      return null
    return agreementOf(evidence, sought, "both") >= leastAgreement ? "both" : null
  }
  const side = left >= agrees ? "before" : "after"
  const units = side === "before" ? sought.from : sought.codes.length - sought.to
  if (units < longEnough || !sideIsThere(side, sought, evidence, text)) return null
  // One side proves the place of the very words only: of a copy whose words were changed it says as much.
  return words === 1 && !isTakenOut(sought, text) ? side : null
}

/**
 * Whether all that is recorded stands here letter for letter, on both sides of nearly all the words, or on one side of
 * the very words: in the state that was described they did so nowhere else.
 */
function isProvenBy(evidence: Evidence, sought: Sought, text: FoldedText): boolean {
  const whole = sides.filter(side => {
    const units = side === "before" ? sought.from : sought.codes.length - sought.to
    return units >= longEnough && sideIsThere(side, sought, evidence, text)
  })
  return evidence.words === 1
    ? whole.length > 0
    : evidence.words >= leastProven && whole.length === 2
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
    .some(at => canBeLaid(seam, text.codes, {at, slack: 44, most}))
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
