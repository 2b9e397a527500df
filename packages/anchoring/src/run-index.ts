/** So many runs of a string are looked at for the rarest. */
const mostRuns = 64

/** Places so few are looked at without asking for fewer. */
const few = 4

/**
 * Finds every place of a string in a text by the runs of UTF-16 units in it.
 *
 * Of the text only every `stride`th run is kept: the places stand in buckets by a hash of their run (a counting sort:
 * two arrays of 4 bytes each). Wherever a string of `run + stride - 1` units stands, one of its first `stride` runs was
 * kept, and so with any `stride` runs that follow one another: a search looks at the rarest of these. The index is
 * built by the first search.
 */
export class RunIndex {
  /** Strings must have so many UTF-16 units. */
  readonly least: number
  readonly #text: string
  readonly #run: number
  readonly #stride: number
  #buckets: {starts: Uint32Array; places: Uint32Array; mask: number} | null = null

  constructor(text: string, {run, stride}: {readonly run: number; readonly stride: number}) {
    this.least = run + stride - 1
    this.#text = text
    this.#run = run
    this.#stride = stride
  }

  /** All places of `words`, overlapping ones too, ascending. */
  placesOf(words: string): readonly number[] {
    const {starts, places, mask} = (this.#buckets ??= this.#build())
    const runs = Math.min(words.length - this.#run + 1, mostRuns)
    const buckets = new Uint32Array(runs)
    let best = 0
    let fewest = Infinity
    let count = 0
    for (let i = 0; i < runs && fewest > few; i++) {
      const bucket = (buckets[i] = this.#hash(words, i) & mask)
      count += starts[bucket + 1]! - starts[bucket]!
      const first = i - this.#stride + 1
      if (first < 0) continue
      if (count < fewest) {
        best = first
        fewest = count
      }
      count -= starts[buckets[first]! + 1]! - starts[buckets[first]!]!
    }
    const found: number[] = []
    for (let i = best; i < best + this.#stride; i++) {
      const bucket = buckets[i]!
      for (let k = starts[bucket]!; k < starts[bucket + 1]!; k++) {
        const from = places[k]! - i
        if (from >= 0 && this.#text.startsWith(words, from)) found.push(from)
      }
    }
    return this.#stride > 1 && found.length > 1 ? found.sort((a, b) => a - b) : found
  }

  #build(): {starts: Uint32Array; places: Uint32Array; mask: number} {
    const count = Math.max(0, Math.floor((this.#text.length - this.#run) / this.#stride) + 1)
    let size = 1 << 10
    while (size < count && size < 1 << 20) size <<= 1
    const mask = size - 1
    const starts = new Uint32Array(size + 1)
    const hashes = new Uint32Array(count)
    for (let i = 0; i < count; i++) {
      const bucket = (hashes[i] = this.#hash(this.#text, i * this.#stride) & mask)
      starts[bucket + 1]!++
    }
    for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
    const next = starts.slice(0, size)
    const places = new Uint32Array(count)
    for (let i = 0; i < count; i++) places[next[hashes[i]!]!++] = i * this.#stride
    return {starts, places, mask}
  }

  #hash(text: string, from: number): number {
    let h = text.charCodeAt(from)
    for (let i = from + 1; i < from + this.#run; i++) {
      h = Math.imul(h, 0x01000193) ^ text.charCodeAt(i)
    }
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    return h ^ (h >>> 13)
  }
}
