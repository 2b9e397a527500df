/**
 * Converts between UTF-16 offsets, which the program counts in, and Unicode code points, which
 * the Web Annotation model counts in (section 4.2.5). The only place where this is done.
 */
export class CodePoints {
  /** Offsets of the high halves of all surrogate pairs, ascending. */
  readonly #pairs: readonly number[]
  readonly #length: number

  constructor(text: string) {
    const pairs: number[] = []
    for (let i = 0; i < text.length - 1; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0xd800 || unit > 0xdbff) continue
      const next = text.charCodeAt(i + 1)
      if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++)
    }
    this.#pairs = pairs
    this.#length = text.length
  }

  /** Length of the text in code points. */
  get length(): number {
    return this.#length - this.#pairs.length
  }

  /** Code points before a UTF-16 offset; an offset inside a pair counts as the one before it. */
  fromUtf16(offset: number): number {
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }

  /** UTF-16 offset of a code point; a RangeError outside `0…length`. */
  toUtf16(point: number): number {
    if (!Number.isInteger(point) || point < 0 || point > this.length) {
      throw new RangeError(`Code point ${point} is outside the text (length ${this.length})`)
    }
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pairs[middle]! - middle < point) low = middle + 1
      else high = middle
    }
    return point + low
  }
}
