import type {Span} from "@variorum/document"
import {below} from "../random.ts"
import type {Random} from "../random.ts"

/** A passage to annotate, alone in a stretch of text where nothing else is marked. */
export interface Mark {
  readonly span: Span
  readonly cell: Span
}

/** UTF-16 units of text each mark has for itself. */
const cellLength = 1400

/** Up to so many units a quote is short. */
export const shortest = {from: 4, to: 16}

/**
 * Marks all over a text: one in three of 4 to 16 units, the others up to 500 with shorter ones more
 * frequent; every second one starts and ends with a word, the others anywhere, but never within a
 * character or its accents.
 */
export function marksIn(text: string, random: Random): readonly Mark[] {
  const marks: Mark[] = []
  for (let from = 0; from + cellLength <= text.length; from += cellLength) {
    const cell = {from, to: from + cellLength}
    const span = passageIn(text, cell, random)
    if (/\p{L}[^]*\p{L}[^]*\p{L}/u.test(text.slice(span.from, span.to))) marks.push({span, cell})
  }
  return marks
}

export function isShort(words: string): boolean {
  return words.length <= shortest.to
}

function passageIn(text: string, cell: Span, random: Random): Span {
  const short = random() < 1 / 3
  const length = short
    ? shortest.from + below(shortest.to - shortest.from + 1, random)
    : Math.round(17 * (500 / 17) ** random())
  const from = cell.from + 400 + below(600 - length, random)
  const to = from + length
  const anywhere = {from: boundary(text, from), to: boundary(text, to)}
  if (random() < 0.5) return anywhere
  const words = {from: wordEdge(text, from), to: wordEdge(text, to)}
  const long = words.to - words.from
  // A long word is no short quote.
  return long < shortest.from || (short && long > shortest.to) ? anywhere : words
}

/** The next place between two characters, accents counted with their letter. */
function boundary(text: string, offset: number): number {
  let at = offset
  while (/[\p{M}\u00ad\u200d]/u.test(text[at] ?? "") || /[\udc00-\udfff]/.test(text[at] ?? "")) at++
  return at
}

/** The nearest start or end of a word at or before the offset. */
function wordEdge(text: string, offset: number): number {
  let at = offset
  while (at > offset - 30 && at > 0 && isLetter(text[at - 1]!) === isLetter(text[at] ?? " ")) at--
  return boundary(text, at)
}

function isLetter(unit: string): boolean {
  return /[\p{L}\p{M}\p{N}\u00ad]/u.test(unit)
}
