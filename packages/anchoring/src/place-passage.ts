import type {Span} from "@variorum/document"
import {groundOf} from "./ground.ts"
import type {Ground} from "./ground.ts"
import {checksumOf} from "./passage-link.ts"
import type {LinkedText, PassageLink} from "./passage-link.ts"
import {ledFrom, placeWords} from "./place-words.ts"
import type {Words} from "./place-at-once.ts"
import type {Placing} from "./placing.ts"
import {same} from "./placing.ts"

/**
 * What became of a passage since its link was made: the same words at the same place; the same elsewhere;
 * other words in their stead; several places that it could be; none.
 */
export type PassageState = "identical" | "moved" | "changed" | "ambiguous" | "gone"

export interface PlacedPassage {
  readonly state: PassageState
  /** Whether the whole text is as it was when the link was made. */
  readonly sameText: boolean
  /** UTF-16 into the canonical text; null for `ambiguous` and `gone`. */
  readonly span: Span | null
  /** All places it could be, for `ambiguous`; else empty. */
  readonly candidates: readonly Span[]
  /**
   * 0–1, how much of the words is the same, for `changed`; null where only how they begin and end is known,
   * and for all other states.
   */
  readonly score: number | null
}

const gone = {state: "gone", span: null, candidates: [], score: null} as const

/**
 * Where a linked passage stands. At its place if the text is the same; else its recorded revisions lead there,
 * or its words are looked for as those of an annotation are. A place is given only where it is certain.
 */
export function placePassage(link: PassageLink, text: LinkedText): PlacedPassage {
  const {canonical, fingerprint, history} = text
  const sameText = fingerprint.startsWith(link.fingerprint)
  const there = spanIn(link, canonical)
  if (sameText && there && saysWords(canonical.slice(there), link)) {
    return {...gone, state: "identical", sameText, span: there}
  }
  const ground = groundOf(canonical, {fingerprint, history})
  const led = sameText ? null : ledThere(link, text, ground)
  const placing = led ?? placedByWords(link, ground, sameText ? null : link.fingerprint)
  const {span, candidates} = placing
  if (span === null) {
    if (candidates.length === 0) return {...gone, sameText}
    return {...gone, state: "ambiguous", sameText, candidates}
  }
  if (placing.state === "fuzzy") {
    return {...gone, state: "changed", sameText, span, score: placing.score}
  }
  const state = there && same(there, span) ? "identical" : "moved"
  return {...gone, state, sameText, span}
}

/** Where the link says that the words are; null where the text has no such place. */
function spanIn({block, from, to}: PassageLink, text: LinkedText["canonical"]): Span | null {
  const base = text.block(block)?.from
  if (base === undefined || base + to > text.length) return null
  return {from: base + from, to: base + to}
}

function saysWords(words: string, {start, end, checksum}: PassageLink): boolean {
  return end === null ? words === start : checksumOf(words) === checksum
}

/** Through the recorded revisions from the state the link was made on; null where they do not lead to the words. */
function ledThere(link: PassageLink, {history}: LinkedText, ground: Ground): Placing | null {
  const made = history.states.findLast(state => state.fingerprint.startsWith(link.fingerprint))
  const there = made && spanIn(link, made.canonical)
  if (!there || !saysWords(made.canonical.slice(there), link)) return null
  return ledFrom(there, made, history, ground)
}

function placedByWords(link: PassageLink, ground: Ground, recorded: string | null): Placing {
  const {prefix, start, end, suffix} = link
  const quoted = (exact: string, before: string, after: string): Words => ({
    quote: {type: "TextQuoteSelector", exact, prefix: before, suffix: after},
    position: null,
  })
  if (end === null) return placeWords(quoted(start, prefix, suffix), recorded, ground)
  const head = placeWords(quoted(start, prefix, ""), recorded, ground)
  const tail = placeWords(quoted(end, "", suffix), recorded, ground)
  return betweenEnds(head, tail, link, ground)
}

/** From one of the beginnings to one of the ends, where all between is the same, or no other pair is there. */
function betweenEnds(head: Placing, tail: Placing, link: PassageLink, {text}: Ground): Placing {
  const length = link.to - link.from
  const pairs = placesOf(head).flatMap(({from, to: headEnd}) =>
    placesOf(tail)
      .filter(
        ({from: tailStart, to}) => to > headEnd && tailStart > from && to - from <= 2 * length,
      )
      .map(({to}) => ({from, to})),
  )
  const alike = pairs.filter(
    ({from, to}) => to - from === length && saysWords(text.slice(from, to), link),
  )
  const [only] = alike.length > 0 ? alike : pairs
  const sure = alike.length === 1 || (pairs.length === 1 && head.span && tail.span)
  if (!sure || !only) {
    const candidates = alike.length > 0 ? alike : pairs
    return {state: only ? "ambiguous" : "orphan", span: null, candidates, score: null}
  }
  return {state: alike.length === 1 ? "exact" : "fuzzy", span: only, candidates: [], score: null}
}

/** More places than this say as little as none, and would take long to pair. */
const mostPlaces = 50

function placesOf({span, candidates}: Placing): readonly Span[] {
  return span === null ? candidates.slice(0, mostPlaces) : [span]
}
