import {fold} from "@variorum/document"
import type {CanonicalText, Folded, Span} from "@variorum/document"
import {QuoteIndex} from "./quote-index.ts"
import {SeedIndex} from "./seed-index.ts"

/** A text as it is compared, with an index over it; both are made when they are first asked for. */
export class FoldedText {
  readonly #text: string
  #folded: Folded | null = null
  #seeds: SeedIndex | null = null
  #quotes: QuoteIndex | null = null

  constructor(text: string) {
    this.#text = text
  }

  get codes(): Uint16Array {
    return this.#fold().codes
  }

  /** How often words with their like stand in the text. */
  countOf(words: string): number {
    this.#quotes ??= new QuoteIndex(stringOf(this.codes))
    return this.#quotes.placesOf(stringOf(fold(words).codes)).length
  }

  get seeds(): SeedIndex {
    return (this.#seeds ??= new SeedIndex(this.codes))
  }

  /**
   * The stretch of the text that stands for a stretch of the folded one, with all that was folded into its
   * last unit; never inside a grapheme cluster.
   */
  spanOf(from: number, to: number): Span {
    const {at} = this.#fold()
    if (from >= to) return {from: at[from]!, to: at[from]!}
    const start = at[from]!
    let end = at[to]!
    // White space and what is invisible does not belong to the word before it.
    const last = at[to - 1]!
    const gap = this.#text.slice(last + 1, end).search(/[\s\u00ad\u200b\u2060\ufeff-]/)
    if (gap >= 0) end = last + 1 + gap
    return {from: this.#clusterStart(start), to: this.#clusterEnd(end)}
  }

  /** The first unit that stands for what is at an offset or after it. */
  unitAt(offset: number): number {
    const {at} = this.#fold()
    let low = 0
    let high = at.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (at[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #fold(): Folded {
    return (this.#folded ??= fold(this.#text))
  }

  #clusterStart(offset: number): number {
    const near = this.#clusterAround(offset)
    return near === null ? offset : near.from
  }

  #clusterEnd(offset: number): number {
    const near = this.#clusterAround(offset)
    return near === null ? offset : near.to
  }

  /** The cluster that an offset cuts, or null where it cuts none. */
  #clusterAround(offset: number): Span | null {
    const plain = (i: number): boolean => i < 0 || !(this.#text.charCodeAt(i) >= 0x300)
    if (plain(offset) && plain(offset - 1)) return null
    const from = Math.max(0, offset - window)
    for (const {segment, index} of graphemes.segment(this.#text.slice(from, offset + window))) {
      const start = from + index
      if (start >= offset) return null
      if (start + segment.length > offset) return {from: start, to: start + segment.length}
    }
    return null
  }
}

function stringOf(codes: Uint16Array): string {
  const pieces: string[] = []
  for (let i = 0; i < codes.length; i += 8192) {
    pieces.push(String.fromCharCode(...codes.subarray(i, i + 8192)))
  }
  return pieces.join("")
}

/** Units before and after an offset that are looked at for the cluster it lies in. */
const window = 64

const graphemes = new Intl.Segmenter("en", {granularity: "grapheme"})

const foldedTexts = new WeakMap<CanonicalText, FoldedText>()

/** The folded form of a text; one text has one. */
export function foldedTextOf(text: CanonicalText): FoldedText {
  const known = foldedTexts.get(text)
  if (known) return known
  const folded = new FoldedText(text.text)
  foldedTexts.set(text, folded)
  return folded
}
