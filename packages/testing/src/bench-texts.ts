import type {Span} from "@variorum/document"
import {TracedText, newPiece} from "./mutation/traced-text.ts"
import type {Edit} from "./mutation/traced-text.ts"
import {below, pick} from "./random.ts"
import type {Random} from "./random.ts"

/**
 * A text of about so many words made of copies of another: in each copy paragraphs are moved by up to eight
 * places, and a quarter of the words are others from the same text, so that no two paragraphs are the same.
 */
export function largeText(source: string, words: number, random: Random): string {
  const paragraphs = source.split("\n").filter(one => one.length > 40)
  const lexicon = source.match(/[\p{L}]+/gu) ?? []
  const made: string[] = []
  for (let count = 0; count < words;) {
    const order = paragraphs
      .map((paragraph, i) => ({paragraph, at: i + below(17, random) - 8}))
      .sort((a, b) => a.at - b.at)
    for (const {paragraph} of order) {
      made.push(
        paragraph.replace(/[\p{L}]+/gu, word => (random() < 0.25 ? pick(lexicon, random) : word)),
      )
      count += paragraph.split(" ").length
    }
  }
  return made.join("\n")
}

/** Passages of whole words, of 138 units on average, one in eight over the end of a paragraph. */
export function passagesIn(text: string, count: number, random: Random): readonly Span[] {
  const spans: Span[] = []
  while (spans.length < count) {
    const from = text.indexOf(" ", below(text.length - 1000, random)) + 1
    const wanted = random() < 0.05 ? 400 + below(600, random) : 20 + below(190, random)
    const to = text.indexOf(" ", from + wanted)
    if (from > 0 && to > from) spans.push({from, to})
  }
  return spans
}

/** One word of a hundred is another, six paragraphs stand before the first, one before every twentieth. */
export function driftedText(text: string, random: Random): TracedText {
  const lexicon = text.slice(0, 60_000).match(/[\p{L}]+/gu) ?? []
  const edits: Edit[] = []
  for (const {0: word, index} of text.matchAll(/[\p{L}]+/gu)) {
    if (random() >= 0.01) continue
    edits.push({from: index, to: index + word.length, pieces: [newPiece(pick(lexicon, random))]})
  }
  const paragraph = () => Array.from({length: 60}, () => pick(lexicon, random)).join(" ") + "\n"
  const front = Array.from({length: 6}, paragraph).join("")
  edits.push({from: 0, to: 0, pieces: [newPiece(front)]})
  for (const {index} of text.matchAll(/\n/g)) {
    if (random() < 0.05)
      edits.push({from: index + 1, to: index + 1, pieces: [newPiece(paragraph())]})
  }
  const sorted = edits.sort((a, b) => a.from - b.from || a.to - b.to)
  let end = 0
  return new TracedText(
    text,
    sorted.filter(({from, to}) => {
      if (from < end) return false
      end = to
      return true
    }),
  )
}
