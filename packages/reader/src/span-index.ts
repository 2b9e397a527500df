import type {Span} from "@variorum/document"

/** Spans in order of their start, for "which lie over this offset?" */
export class SpanIndex<T extends Span> {
  readonly #items: readonly T[]
  /** The farthest end of all items up to each one. */
  readonly #reach: readonly number[]

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => a.from - b.from || b.to - a.to)
    let reach = -Infinity
    this.#reach = this.#items.map(item => (reach = Math.max(reach, item.to)))
  }

  /** Those that cover the character at `offset`, the innermost (shortest) first. */
  at(offset: number): readonly T[] {
    return this.over({from: offset, to: offset + 1}).toSorted(
      (a, b) => a.to - a.from - (b.to - b.from) || b.from - a.from,
    )
  }

  /** Those that share at least one character with `span`, in order of their start. */
  over(span: Span): readonly T[] {
    let low = 0
    let high = this.#items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#items[middle]!.from < span.to) low = middle + 1
      else high = middle
    }
    const found: T[] = []
    for (let i = low - 1; i >= 0 && this.#reach[i]! > span.from; i--) {
      if (this.#items[i]!.to > span.from) found.push(this.#items[i]!)
    }
    return found.reverse()
  }
}
