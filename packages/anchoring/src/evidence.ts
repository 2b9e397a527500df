import {fold} from "@variorum/document"
import type {Span} from "@variorum/document"
import {align, distance} from "./align.ts"
import type {Alignment} from "./align.ts"
import type {FoldedText} from "./folded-text.ts"

/** Units of context on each side that are weighed: those nearest to the words. */
export const weighed = 48

/** Of longer quotes only the ends are laid on the text; the words between are then compared in one go. */
const longQuote = 400
const endOfLong = 160

/** A quote may have so many edits at most, however long it is. */
const mostEdits = 2000

/** Words with their context, folded, as they are looked for. */
export interface Sought {
  readonly codes: Uint16Array
  /** Where in `codes` the words begin and end. */
  readonly from: number
  readonly to: number
  /**
   * All that is recorded on each side, in pieces that lie in one block, the nearest first: between two blocks another
   * may have been put in.
   */
  readonly before: readonly Uint16Array[]
  readonly after: readonly Uint16Array[]
  /** More is recorded than is weighed: there was a twin. */
  readonly hadTwin: boolean
}

/** What speaks for one place: how well the words, and the context on each side, agree there. */
export interface Evidence {
  /** In the text. */
  readonly span: Span
  /** In the folded text. */
  readonly units: Span
  /** Edits in words and weighed context together. */
  readonly edits: number
  /** 1 − edits ÷ length of the words, both folded. */
  readonly words: number
  /** 1 − edits ÷ length, 0 where nothing agrees; null where no context is recorded on that side. */
  readonly before: number | null
  readonly after: number | null
}

export function soughtFor(exact: string, prefix: string, suffix: string): Sought {
  const before = prefix.slice(-weighed)
  const whole = fold(before + exact + suffix.slice(0, weighed))
  const unitAt = (offset: number): number => {
    let unit = Math.min(offset, whole.codes.length)
    while (unit > 0 && whole.at[unit - 1]! >= offset) unit--
    while (unit < whole.codes.length && whole.at[unit]! < offset) unit++
    return unit
  }
  const from = unitAt(before.length)
  return {
    codes: whole.codes,
    from,
    to: Math.max(from, unitAt(before.length + exact.length)),
    before: piecesOf(prefix).reverse(),
    after: piecesOf(suffix),
    hadTwin: prefix.length > weighed || suffix.length > weighed,
  }
}

function piecesOf(context: string): Uint16Array[] {
  const {codes, at} = fold(context)
  const pieces: Uint16Array[] = []
  let from = 0
  for (let i = 0; i <= codes.length; i++) {
    if (i < codes.length && context[at[i]!] !== "\n") continue
    if (i > from) pieces.push(codes.subarray(from, i))
    from = i
  }
  return pieces
}

/** Whether all that is recorded on a side stands next to the words, folded letter for letter. */
export function sideIsThere(
  side: "before" | "after",
  sought: Sought,
  {units}: Evidence,
  text: FoldedText,
): boolean {
  const pieces = sought[side]
  let at = side === "before" ? units.from : units.to
  return (
    pieces.length > 0 &&
    pieces.every(piece => {
      if (side === "before") at -= piece.length
      const from = at
      if (side === "after") at += piece.length
      return from >= 0 && piece.every((code, i) => text.codes[from + i] === code)
    })
  )
}

/** A block that was put in between two others is at most so long, in units. */
const longestBetween = 800

/** Of a piece so short that it is found by chance it must be where it was. */
const shortPiece = 24

/**
 * How much of all that is recorded on a side agrees, from 0 to 1, each piece of a block where it was or, behind
 * what was put in between, somewhat further away. 1 where nothing is recorded.
 */
export function agreementOn(
  side: "before" | "after",
  sought: Sought,
  {units}: Evidence,
  text: FoldedText,
): number {
  let agreed = 0
  let length = 0
  let edge = side === "before" ? units.from : units.to
  for (const [i, piece] of sought[side].entries()) {
    length += piece.length
    const most = Math.floor(piece.length / 3)
    const slack = 4 + Math.ceil(piece.length * 0.1)
    const at = side === "before" ? edge - piece.length : edge
    let found = align(piece, text.codes, {at, slack, most})
    if (found === null && i > 0 && piece.length >= shortPiece) {
      const away = longestBetween / 2
      const further = side === "before" ? at - away : at + away
      found = align(piece, text.codes, {at: further, slack: away, most: Math.floor(most / 2)})
    }
    edge = found === null ? (side === "before" ? at : at + piece.length) : edgeOf(found, side)
    if (found !== null) agreed += piece.length - found.cost
  }
  return length === 0 ? 1 : agreed / length
}

function edgeOf({start, end}: Alignment, side: "before" | "after"): number {
  return side === "before" ? start[0]! : end.at(-1)!
}

/**
 * What speaks for the place where `sought` would begin at about the unit `at`; null when nothing does, or when it
 * would take more than `limit` edits.
 */
export function evidenceAt(
  sought: Sought,
  at: number,
  text: FoldedText,
  limit = Infinity,
): Evidence | null {
  const {codes, from, to} = sought
  const length = to - from
  const laid =
    length > longQuote
      ? laidByEnds(sought, at, text.codes)
      : laidOn(codes, from, to, at, text.codes, limit)
  if (laid === null) return null
  let {start, end} = laid
  let edits = laid.edits - laid.before - laid.after
  const before = from === 0 ? null : agreement(laid.before, from)
  const after = to === codes.length ? null : agreement(laid.after, codes.length - to)
  if (length <= longQuote && (isJunk(before) || isJunk(after))) {
    // Context that is not there must not drag the edges of the words with it.
    const first = isJunk(before) ? from : 0
    const last = isJunk(after) ? to : codes.length
    const again = laidOn(
      codes.subarray(first, last),
      from - first,
      to - first,
      start - from + first,
      text.codes,
    )
    if (again) {
      ;({start, end} = again)
      edits = again.edits - again.before - again.after
    }
  }
  return {
    span: text.spanOf(start, end),
    units: {from: start, to: end},
    edits: laid.edits,
    words: length === 0 ? 0 : wordsAgreement(sought, start, end, text, edits),
    before,
    after,
  }
}

/**
 * How laid the words are `edits` apart, which may be more than need be: what counts is the least number. Of words
 * that are far apart it need not be known.
 */
function wordsAgreement(
  {codes, from, to}: Sought,
  start: number,
  end: number,
  text: FoldedText,
  edits: number,
): number {
  const length = to - from
  if (edits <= length * 0.1) return agreement(edits, length)
  const most = Math.min(Math.ceil(length * 0.5), mostEdits, Math.max(edits, 0))
  const least = distance(codes.subarray(from, to), text.codes.subarray(start, end), most)
  return least === null ? 0 : agreement(least, length)
}

function agreement(edits: number, length: number): number {
  return Math.max(0, 1 - edits / length)
}

/** As much agrees by chance. */
function isJunk(agreed: number | null): boolean {
  return agreed !== null && agreed < 0.6
}

interface Laid {
  readonly start: number
  readonly end: number
  readonly edits: number
  /** Edits in the context on each side. */
  readonly before: number
  readonly after: number
}

function laidOn(
  codes: Uint16Array,
  from: number,
  to: number,
  at: number,
  text: Uint16Array,
  limit = Infinity,
): Laid | null {
  const context = from + codes.length - to
  const most = Math.min(limit, Math.ceil((to - from) * 0.3 + context * 0.8) + 4)
  const slack = 16
  const found = align(codes, text, {at, slack, most})
  return found && laidBy(found, from, to)
}

function laidBy({start, end, spent, cost}: Alignment, from: number, to: number): Laid {
  const first = from < start.length ? start[from]! : start.at(-1)!
  return {
    start: first,
    end: Math.max(first, end[to]!),
    edits: cost,
    before: spent[from]!,
    after: cost - spent[to]!,
  }
}

function laidByEnds({codes, from, to}: Sought, at: number, text: Uint16Array): Laid | null {
  const head = laidOn(codes.subarray(0, from + endOfLong), from, from + endOfLong, at, text)
  if (head === null) return null
  const tailFrom = to - endOfLong
  const expected = head.start + (tailFrom - from)
  const tail = align(codes.subarray(tailFrom), text, {
    at: expected,
    slack: 64 + Math.min(Math.ceil((to - from) * 0.1), 1000),
    most: Math.ceil(endOfLong * 0.3 + (codes.length - to) * 0.8),
  })
  if (tail === null) return null
  const laid = laidBy(tail, 0, endOfLong)
  return {
    start: head.start,
    end: Math.max(head.start, laid.end),
    edits: head.edits + laid.edits,
    before: head.before,
    after: laid.after,
  }
}

/** 1 − edit distance ÷ length of the first, both folded; 0 where they have little in common. */
export function similarity(words: string, others: string): number {
  const wanted = fold(words).codes
  if (wanted.length === 0) return 0
  const edits = distance(wanted, fold(others).codes, Math.min(wanted.length, mostEdits))
  return edits === null ? 0 : 1 - edits / wanted.length
}
