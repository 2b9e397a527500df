/** Units of a seed. */
const gram = 8

/** Only every so many units of the text one seed is kept: a run of 11 equal units always has one. */
const stride = 4

/** Seeds that occur more often than this say nothing. */
const common = 512

/** So many votes are enough to see where a pattern lies. */
const enoughVotes = 48

/** The votes of one call; a seed gives `common` at most. */
const votes = new Int32Array(4 * enoughVotes + common)

/** Votes within so many units of each other are for one place. */
const together = 40

/**
 * Says where in a folded text a pattern may lie, without reading the text each time: seeds of eight units
 * vote for the place at which the pattern would begin. The rarest seeds vote first.
 */
export class SeedIndex {
  readonly #codes: Uint16Array
  readonly #starts: Uint32Array
  readonly #places: Uint32Array
  readonly #mask: number

  constructor(codes: Uint16Array) {
    this.#codes = codes
    const count = Math.max(0, Math.floor((codes.length - gram) / stride) + 1)
    let size = 1 << 8
    while (size < count && size < 1 << 22) size <<= 1
    this.#mask = size - 1
    const starts = new Uint32Array(size + 1)
    const hashes = new Uint32Array(count)
    for (let i = 0; i < count; i++) {
      const bucket = hash(codes, i * stride) & this.#mask
      hashes[i] = bucket
      starts[bucket + 1]!++
    }
    for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
    const next = starts.slice(0, size)
    const places = new Uint32Array(count)
    for (let i = 0; i < count; i++) places[next[hashes[i]!]!++] = i * stride
    this.#starts = starts
    this.#places = places
  }

  /** Where the pattern may begin, most votes first; at most `most` places. */
  beginningsOf(pattern: Uint16Array, most: number): readonly number[] {
    const seeds = pattern.length - gram + 1
    if (seeds <= 0) return []
    const buckets = new Uint32Array(seeds)
    const counts = new Uint32Array(seeds)
    for (let at = 0; at < seeds; at++) {
      const bucket = hash(pattern, at) & this.#mask
      buckets[at] = bucket
      counts[at] = this.#starts[bucket + 1]! - this.#starts[bucket]!
    }
    let count = 0
    // The rarest vote first, and when they have said enough, the others need not.
    for (let few = 0, many = 2; many <= common && count < enoughVotes; few = many, many *= 4) {
      for (let at = 0; at < seeds && count < 4 * enoughVotes; at++) {
        if (counts[at]! <= few || counts[at]! > many) continue
        const bucket = buckets[at]!
        for (let i = this.#starts[bucket]!; i < this.#starts[bucket + 1]!; i++) {
          const place = this.#places[i]!
          if (this.#isSame(pattern, at, place)) votes[count++] = place - at
        }
      }
    }
    return gathered(votes.subarray(0, count), most)
  }

  #isSame(pattern: Uint16Array, at: number, place: number): boolean {
    for (let i = 0; i < gram; i++) if (pattern[at + i] !== this.#codes[place + i]) return false
    return true
  }
}

/** Votes that lie together as one place, their middle one; most votes first, then the earlier. */
function gathered(votes: Int32Array, most: number): readonly number[] {
  votes.sort()
  const places: {at: number; count: number}[] = []
  for (let first = 0; first < votes.length;) {
    let last = first
    while (last + 1 < votes.length && votes[last + 1]! - votes[first]! <= together) last++
    places.push({at: votes[(first + last) >> 1]!, count: last - first + 1})
    first = last + 1
  }
  places.sort((a, b) => b.count - a.count || a.at - b.at)
  return places.slice(0, most).map(({at}) => at)
}

function hash(codes: Uint16Array, i: number): number {
  let h = codes[i]!
  for (let k = 1; k < gram; k++) h = Math.imul(h, 0x01000193) ^ codes[i + k]!
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 13)
}
