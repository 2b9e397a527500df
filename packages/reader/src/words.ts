import type {Span} from "@variorum/document"

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The word at or after `offset` in `text`, else the last one before it; null in a text without words. */
export function wordAt(text: string, offset: number): Span | null {
  let before: Span | null = null
  for (const span of wordsFrom(text, offset)) {
    if (span.to > offset) return span
    before = span
  }
  return before ?? wordBefore(text, offset)
}

/** The first word that starts at or after the end of `span`, or null. */
export function wordAfter(text: string, span: Span): Span | null {
  for (const found of wordsFrom(text, span.from)) if (found.from >= span.to) return found
  return null
}

/** The last word that ends at or before `offset`, or null. */
export function wordBefore(text: string, offset: number): Span | null {
  for (let window = 200; ; window *= 4) {
    const start = Math.max(0, offset - window)
    let last: Span | null = null
    for (const span of wordsFrom(text, start)) {
      if (span.to > offset) break
      last = span
    }
    if (last || start === 0) return last
  }
}

/** Words in order, from the one that `offset` stands in; a word is never cut at its start. */
function* wordsFrom(text: string, offset: number): Generator<Span> {
  const space = text.lastIndexOf(" ", Math.max(0, offset - 1))
  const line = text.lastIndexOf("\n", Math.max(0, offset - 1))
  const pattern = new RegExp(word)
  pattern.lastIndex = Math.max(0, space, line)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield {from: match.index, to: match.index + match[0].length}
  }
}
