import type {CanonicalText, Span} from "@variorum/document"
import {RunIndex} from "./run-index.ts"

/** Finds every place of a string in a text without reading the text anew each time. */
export class QuoteIndex {
  readonly #text: string
  readonly #long: RunIndex
  readonly #short: RunIndex
  /** Of words that occur often: many notes share one list. */
  readonly #often = new Map<string, readonly Span[]>()

  constructor(text: string) {
    this.#text = text
    this.#long = new RunIndex(text, {run: 8, stride: 4})
    this.#short = new RunIndex(text, {run: 4, stride: 1})
  }

  /** All places of `words`, overlapping ones too, ascending; none for an empty string. */
  placesOf(words: string): readonly number[] {
    const index = [this.#long, this.#short].find(({least}) => words.length >= least)
    return index ? index.placesOf(words) : this.#scan(words)
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
    if (words === "") return places
    for (let at = this.#text.indexOf(words); at >= 0; at = this.#text.indexOf(words, at + 1)) {
      places.push(at)
    }
    return places
  }
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
