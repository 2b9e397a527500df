/** Where a pattern may be laid on a text, and how badly: see `align`. */
export interface Laying {
  /** The pattern begins within `slack` units of `at`, at either side. */
  readonly at: number
  readonly slack: number
  /** Edits at most. */
  readonly most: number
  /** The stretch of the text it must lie in; without them all of it. */
  readonly from?: number
  readonly to?: number
}

/** Rows of the table in one block: the bits of a number in JavaScript. */
const rows = 32

/** For each unit the number of its class in the pattern that was prepared last; 0 for those that are not in it. */
const classOf = new Uint16Array(1 << 16)
let prepared: Uint16Array | null = null
/** For each class, and each block of the pattern, the rows on which the unit stands. */
let standing = new Int32Array(1 << 12)
/** For each block: where the column rises and falls by one from row to row, and what stands in its last row. */
let rising = new Int32Array(64)
let falling = new Int32Array(64)
let lowest = new Int32Array(64)

/**
 * Whether `pattern` can be laid on the text with at most so many edits: whether `align` finds a way. It is faster to say
 * that there is none than `align` is, and slower to say that there is an easy one.
 *
 * Myers' bit vectors (Journal of the ACM 46, 1999) in Hyyrö's blocks: the columns of the table of distances, 32 rows
 * at a time, and of those only the blocks in which anything can be within `most`.
 */
export function canBeLaid(
  pattern: Uint16Array,
  text: Uint16Array,
  {at, slack, most, from = 0, to = text.length}: Laying,
): boolean {
  const n = pattern.length
  const firstStart = Math.max(from, at - slack)
  const lastStart = Math.min(to, at + slack)
  if (most < 0 || firstStart > lastStart) return false
  if (n <= most) return true
  const blocks = Math.ceil(n / rows)
  prepare(pattern, blocks)
  const inLast = n - (blocks - 1) * rows
  // The blocks from `top` to `bottom` are worth knowing: all that is above and below takes too many edits.
  let top = 0
  let bottom = Math.max(0, Math.ceil(most / rows) - 1)
  for (let block = 0; block <= bottom; block++) {
    rising[block] = -1
    falling[block] = 0
    lowest[block] = block === blocks - 1 ? n : (block + 1) * rows
  }
  const end = Math.min(to, lastStart + n + most)
  for (let place = firstStart; place < end; place++) {
    const past = place + 1 - lastStart
    while ((top + 1) * rows < past - most) top++
    if (top > bottom) return false
    const units = classOf[text[place]!]! * blocks
    let carry = past > 0 ? 1 : 0
    for (let block = top; block <= bottom; block++) {
      carry = advance(block, standing[units + block]!, carry, block === blocks - 1 ? inLast : rows)
    }
    const opens = bottom < blocks - 1 && lowest[bottom]! - carry <= most
    if (opens && (carry < 0 || (standing[units + bottom + 1]! & 1) !== 0)) {
      bottom++
      const height = bottom === blocks - 1 ? inLast : rows
      rising[bottom] = -1
      falling[bottom] = 0
      lowest[bottom] = lowest[bottom - 1]! - carry + height
      advance(bottom, standing[units + bottom]!, carry, height)
    } else {
      while (bottom > top && lowest[bottom]! >= most + rows) bottom--
      if (bottom === top && past > most && lowest[bottom]! >= most + rows) return false
    }
    if (bottom === blocks - 1 && lowest[bottom]! <= most) return true
  }
  return false
}

/** One column further in a block; what comes in above it, and is answered below, is the change there: −1, 0 or 1. */
function advance(block: number, standing: number, above: number, height: number): number {
  const up = rising[block]!
  const down = falling[block]!
  const falls = above < 0 ? 1 : 0
  const same = standing | falls
  const vertical = standing | down
  const horizontal = (((same & up) + up) ^ up) | same
  let right = down | ~(horizontal | up)
  let left = up & horizontal
  const last = height - 1
  const below = ((right >>> last) & 1) - ((left >>> last) & 1)
  right = (right << 1) | (above > 0 ? 1 : 0)
  left = (left << 1) | falls
  rising[block] = left | ~(vertical | right)
  falling[block] = right & vertical
  lowest[block]! += below
  return below
}

function prepare(pattern: Uint16Array, blocks: number): void {
  if (pattern === prepared) return
  if (prepared !== null) for (const unit of prepared) classOf[unit] = 0
  prepared = pattern
  if (rising.length < blocks) {
    rising = new Int32Array(2 * blocks)
    falling = new Int32Array(2 * blocks)
    lowest = new Int32Array(2 * blocks)
  }
  let classes = 1
  for (const unit of pattern) if (classOf[unit] === 0) classOf[unit] = classes++
  if (standing.length < classes * blocks) standing = new Int32Array(2 * classes * blocks)
  else standing.fill(0, 0, classes * blocks)
  for (let i = 0; i < pattern.length; i++) {
    standing[classOf[pattern[i]!]! * blocks + (i >>> 5)]! |= 1 << (i & 31)
  }
}
