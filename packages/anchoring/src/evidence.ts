import type {Span} from "@variorum/document"
import {align, distance} from "./align.ts"
import type {Alignment} from "./align.ts"
import {fold} from "./fold.ts"
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
  /** All that is recorded before and after the words, where that is more than is weighed. */
  readonly farBefore: Uint16Array | null
  readonly farAfter: Uint16Array | null
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
    const found = whole.at.findIndex(at => at >= offset)
    return found < 0 ? whole.codes.length : found
  }
  const from = unitAt(before.length)
  return {
    codes: whole.codes,
    from,
    to: Math.max(from, unitAt(before.length + exact.length)),
    farBefore: prefix.length > weighed ? fold(prefix).codes : null,
    farAfter: suffix.length > weighed ? fold(suffix).codes : null,
  }
}

/** Whether all that is recorded on a side stands next to the words, folded letter for letter. */
export function sideIsThere(
  side: "before" | "after",
  sought: Sought,
  {units}: Evidence,
  text: FoldedText,
): boolean {
  const {codes, from, to, farBefore, farAfter} = sought
  const wanted =
    side === "before" ? (farBefore ?? codes.subarray(0, from)) : (farAfter ?? codes.subarray(to))
  const at = side === "before" ? units.from - wanted.length : units.to
  return at >= 0 && wanted.every((code, i) => text.codes[at + i] === code)
}

/** Of context that is longer than what is weighed, so many units at the far end must agree too. */
const farEnd = 32

/**
 * Whether the far end of a long context agrees as well. Whoever recorded more than a few words did so because
 * the near ones stand in several places.
 */
export function farEndsAgree(
  {farBefore, farAfter}: Sought,
  {units}: Evidence,
  text: FoldedText,
): {readonly before: boolean; readonly after: boolean} {
  const agreesAt = (part: Uint16Array, at: number, length: number): boolean => {
    const slack = 16 + Math.ceil(length * 0.12)
    const most = Math.floor(part.length * 0.35)
    return align(part, text.codes, {at, slack, most}) !== null
  }
  return {
    before:
      farBefore === null ||
      agreesAt(farBefore.subarray(0, farEnd), units.from - farBefore.length, farBefore.length),
    after:
      farAfter === null ||
      agreesAt(farAfter.subarray(-farEnd), units.to + farAfter.length - farEnd, farAfter.length),
  }
}

/** What speaks for the place where `sought` would begin at about the unit `at`; null when nothing does. */
export function evidenceAt(sought: Sought, at: number, text: FoldedText): Evidence | null {
  const {codes, from, to} = sought
  const length = to - from
  const laid =
    length > longQuote
      ? laidByEnds(sought, at, text.codes)
      : laidOn(codes, from, to, at, text.codes)
  if (laid === null) return null
  let {start, end} = laid
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
    if (again) ({start, end} = again)
  }
  const most = Math.min(Math.ceil(length * 0.5), mostEdits)
  const edits = distance(codes.subarray(from, to), text.codes.subarray(start, end), most)
  const words = length === 0 || edits === null ? 0 : 1 - edits / length
  return {
    span: text.spanOf(start, end),
    units: {from: start, to: end},
    edits: laid.edits,
    words,
    before,
    after,
  }
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
): Laid | null {
  const context = from + codes.length - to
  const most = Math.ceil((to - from) * 0.3 + context * 0.8) + 4
  const slack = 44 + Math.ceil(codes.length * 0.04)
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
