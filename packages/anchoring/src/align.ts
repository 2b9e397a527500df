import {canBeLaid} from "./bit-vectors.ts"
import type {Laying} from "./bit-vectors.ts"

/** How a pattern lies on a stretch of a text. */
export interface Alignment {
  /** Edits (one unit put in, left out or replaced) in all. */
  readonly cost: number
  /**
   * For the boundary before each unit of the pattern, and after the last, the place in the text: of units put
   * in at a boundary, `start` is behind them and `end` before them. `spent` is how many edits were
   * made up to there; those at the boundary itself count to the side that lies before it.
   */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly spent: Int32Array
}

/** Row of the furthest reach for each number of edits; used again by every call. */
let reach = new Int32Array(1 << 16)

/** Nothing is reached; so far below that one more edit is still nothing. */
const none = -(1 << 30)

/** What takes more edits than this is first asked whether it can be laid at all. */
const fewEdits = 12

/**
 * The cheapest way to lay `pattern` on the text between `from` and `to`, beginning near `at`: within `slack`
 * units of it at either side, and free of charge there. Null when it takes more than `most` edits.
 *
 * Ukkonen's furthest-reaching diagonals (Information and Control 64, 1985), with replacement: the time
 * goes with edits × slack, not with the length.
 */
export function align(pattern: Uint16Array, text: Uint16Array, laying: Laying): Alignment | null {
  const {at, slack, most, from = 0, to = text.length} = laying
  // Diagonal d lays the unit i of the pattern on the unit base + d + i of the text; there is one more
  // at each side, which nothing ever reaches.
  const width = 2 * (slack + most) + 3
  const middle = slack + most + 1
  const base = at - middle
  if (reach.length < (most + 1) * width) reach = new Int32Array((most + 1) * width * 2)
  const rows = reach
  const n = pattern.length
  for (let edits = 0; edits <= most; edits++) {
    if (edits === fewEdits && !canBeLaid(pattern, text, laying)) return null
    const row = edits * width
    const before = row - width
    const first = middle - slack - edits
    const last = middle + slack + edits
    // What the next row reads on either side of this one.
    rows[row + first - 1] = none
    rows[row + last + 1] = none
    if (edits < most) rows[row + first - 2] = rows[row + last + 2] = none
    let best = none
    let added = none
    let replaced = edits === 0 ? none : rows[before + first - 1]!
    let left = edits === 0 ? none : rows[before + first]!
    for (let d = first; d <= last; d++) {
      const shift = base + d
      const end = Math.min(n, to - shift)
      let i = none
      if (edits === 0) {
        if (shift >= from && shift <= to) i = 0
      } else {
        added = replaced
        replaced = left
        left = rows[before + d + 1]!
        i = furthest(added, replaced, left, end)
      }
      // As far as both are the same.
      if (i >= 0) while (i < end && pattern[i] === text[shift + i]) i++
      rows[row + d] = i
      if (i === n && (best === none || Math.abs(d - middle) < Math.abs(best - middle))) best = d
    }
    if (best !== none) return traced(n, {edits, best, width, base, to})
  }
  return null
}

/**
 * Where one edit more leads on a diagonal of which `end` is the last place, from what was reached on the one before it, on
 * itself and on the next: a unit put in, replaced or left out.
 */
function furthest(added: number, replaced: number, left: number, end: number): number {
  let i = left + 1
  if (replaced >= i && replaced < end) i = replaced + 1
  if (added > i && added <= end) i = added
  return i < 0 ? none : i
}

function traced(
  n: number,
  {
    edits,
    best,
    width,
    base,
    to,
  }: {edits: number; best: number; width: number; base: number; to: number},
): Alignment {
  const start = new Int32Array(n + 1)
  const end = new Int32Array(n + 1)
  const spent = new Int32Array(n + 1)
  let d = best
  let i = n
  const mark = (e: number): void => {
    start[i] = base + d + i
    end[i] = base + d + i
    spent[i] = e
  }
  mark(edits)
  for (let e = edits; e > 0; e--) {
    const before = (e - 1) * width
    const shift = base + d
    const replaced = reach[before + d]!
    const added = reach[before + d - 1]!
    const landed = furthest(added, replaced, reach[before + d + 1]!, Math.min(n, to - shift))
    while (i > landed) {
      i--
      mark(e)
    }
    if (replaced + 1 === landed) {
      i--
      mark(e - 1)
    } else if (added === landed) {
      // A unit of the text that stands before the boundary i and belongs to nothing.
      d--
      end[i] = base + d + i
    } else {
      d++
      i--
      mark(e - 1)
    }
  }
  while (i > 0) {
    i--
    mark(0)
  }
  return {cost: edits, start, end, spent}
}

/** Edits between two strings of units, or null when there are more than `most`. */
export function distance(a: Uint16Array, b: Uint16Array, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  let low = 0
  while (low < a.length && low < b.length && a[low] === b[low]) low++
  let endA = a.length
  let endB = b.length
  while (endA > low && endB > low && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  return bandedDistance(a.subarray(low, endA), b.subarray(low, endB), most)
}

function bandedDistance(a: Uint16Array, b: Uint16Array, most: number): number | null {
  const goal = b.length - a.length
  const width = 2 * most + 3
  let before = new Int32Array(width).fill(-2)
  let now = new Int32Array(width).fill(-2)
  for (let edits = 0; edits <= most; edits++) {
    for (let k = -edits; k <= edits; k++) {
      const d = k + most + 1
      let i = edits === 0 ? 0 : Math.max(before[d]! + 1, before[d - 1]!, before[d + 1]! + 1)
      // As far as both go on this diagonal: beyond an end there is nothing to reach.
      i = Math.min(i, a.length, b.length - k)
      if (i < Math.max(0, -k)) continue
      while (i < a.length && i + k < b.length && a[i] === b[i + k]) i++
      now[d] = i
      if (k === goal && i === a.length) return edits
    }
    ;[before, now] = [now, before]
    now.fill(-2)
  }
  return null
}
