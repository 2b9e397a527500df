import type {CanonicalText, Span} from "@variorum/document"

/** Words shorter than this are searched for from the start of the text. */
const gram = 4

/**
 * Finds every place of a string in a text without reading the text anew each time.
 *
 * The places of all runs of four UTF-16 units stand in buckets by a hash of them (a counting sort:
 * two arrays, 4 bytes a unit and less). A search looks only at the bucket of the rarest run in the
 * string that is sought. The index is built by the first search: notes that stand where they say
 * need none.
 */
export class QuoteIndex {
  readonly #text: string
  /** Of words that occur often: many notes share one list. */
  readonly #often = new Map<string, readonly Span[]>()
  #buckets: {starts: Uint32Array; places: Uint32Array; mask: number} | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** All places of `words`, overlapping ones too, ascending; none for an empty string. */
  placesOf(words: string): readonly number[] {
    if (words === "") return []
    return words.length < gram ? this.#scan(words) : this.#look(words)
  }

  /** The places where `words` stands as a whole: halves of surrogate pairs do not count. */
  spansOf(words: string): readonly Span[] {
    const known = this.#often.get(words)
    if (known) return known
    const spans = this.placesOf(words)
      .filter(from => !cutsPair(this.#text, from) && !cutsPair(this.#text, from + words.length))
      .map(from => ({from, to: from + words.length}))
    if (spans.length > 8) this.#often.set(words, spans)
    return spans
  }

  #scan(words: string): number[] {
    const places: number[] = []
    for (let at = this.#text.indexOf(words); at >= 0; at = this.#text.indexOf(words, at + 1)) {
      places.push(at)
    }
    return places
  }

  #look(words: string): number[] {
    const {starts, places, mask} = (this.#buckets ??= this.#build())
    let best = 0
    let fewest = Infinity
    for (let i = 0; i + gram <= words.length && i < 64 && fewest > 4; i++) {
      const bucket = hash(words, i) & mask
      const count = starts[bucket + 1]! - starts[bucket]!
      if (count < fewest) {
        best = i
        fewest = count
      }
    }
    const bucket = hash(words, best) & mask
    const found: number[] = []
    for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
      const from = places[i]! - best
      if (from >= 0 && this.#text.startsWith(words, from)) found.push(from)
    }
    return found
  }

  #build(): {starts: Uint32Array; places: Uint32Array; mask: number} {
    const text = this.#text
    const last = text.length - gram
    let size = 1 << 10
    while (size < text.length / 2 && size < 1 << 20) size <<= 1
    const mask = size - 1
    const starts = new Uint32Array(size + 1)
    for (let i = 0; i <= last; i++) starts[(hash(text, i) & mask) + 1]!++
    for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
    const next = starts.slice(0, size)
    const places = new Uint32Array(Math.max(0, last + 1))
    for (let i = 0; i <= last; i++) places[next[hash(text, i) & mask]!++] = i
    return {starts, places, mask}
  }
}

function hash(text: string, i: number): number {
  let h = text.charCodeAt(i)
  h = Math.imul(h, 0x01000193) ^ text.charCodeAt(i + 1)
  h = Math.imul(h, 0x01000193) ^ text.charCodeAt(i + 2)
  h = Math.imul(h, 0x01000193) ^ text.charCodeAt(i + 3)
  return h ^ (h >>> 15)
}

/** Whether an offset lies inside a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

const indexes = new WeakMap<CanonicalText, QuoteIndex>()

/** The index of a text; one text has one, made when it is first asked for. */
export function quoteIndexOf(text: CanonicalText): QuoteIndex {
  const known = indexes.get(text)
  if (known) return known
  const index = new QuoteIndex(text.text)
  indexes.set(text, index)
  return index
}
