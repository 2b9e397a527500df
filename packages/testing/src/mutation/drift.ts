import {below, pick} from "../random.ts"
import type {Random} from "../random.ts"
import type {Draft, Kind} from "./kind.ts"
import {keptPiece, newPiece} from "./traced-text.ts"
import type {Edit} from "./traced-text.ts"

/** A text under an editor's hand: words replaced, added, dropped, paragraphs inserted and moved. */
export const driftKinds: readonly Kind[] = [
  {name: "drift: 1 % of words, new paragraphs", edits: draft => drift(draft, 0.01)},
  {name: "drift: 5 % of words, new paragraphs", edits: draft => drift(draft, 0.05)},
  {name: "words added and dropped, 2 %", edits: addedAndDropped},
  {name: "paragraphs moved", edits: moved},
]

/** Words replaced, six paragraphs at the front and a new one before every twentieth. */
function drift({text, vocabulary, random}: Draft, rate: number): readonly Edit[] {
  const paragraphs = paragraphsOf(text)
  const inserted = paragraphs
    .flatMap(({from}, i) => (i === 0 ? Array<number>(6).fill(0) : random() < 0.05 ? [from] : []))
    .map(from => {
      const model = pick(paragraphs, random)
      const words = altered(text.slice(model.from, model.to), vocabulary, random)
      return {from, to: from, pieces: [newPiece(`${words}\n`)]}
    })
  const replaced = wordsOf(text)
    .filter(() => random() < rate)
    .map(({from, to}) => {
      const other = pick(vocabulary, random)
      const same = other === text.slice(from, to)
      return {from, to, pieces: [{text: other, origin: {from, to}, same}]}
    })
  return [...inserted, ...replaced]
}

function addedAndDropped({text, vocabulary, random}: Draft): readonly Edit[] {
  return wordsOf(text)
    .filter(() => random() < 0.02)
    .map(({from, to}) =>
      random() < 0.5
        ? {from, to: from, pieces: [newPiece(`${pick(vocabulary, random)} `)]}
        : {from, to: text[to] === " " ? to + 1 : to, pieces: []},
    )
}

/** One paragraph in five goes elsewhere. */
function moved({text, random}: Draft): readonly Edit[] {
  const paragraphs = paragraphsOf(text).slice(0, -1)
  const going = new Set(paragraphs.filter(() => random() < 0.2))
  const staying = paragraphs.filter(paragraph => !going.has(paragraph))
  if (staying.length === 0) return []
  return [...going].flatMap(({from, to}) => {
    const at = staying[below(staying.length, random)]!.from
    const paragraph = {from, to: to + 1}
    return [
      {...paragraph, pieces: []},
      {from: at, to: at, pieces: [keptPiece(text, paragraph)]},
    ]
  })
}

/** A paragraph made of another: every second word is a different one. */
function altered(paragraph: string, vocabulary: readonly string[], random: Random): string {
  const word = /[\p{L}\p{M}]+/gu
  return paragraph.replace(word, found => (random() < 0.5 ? pick(vocabulary, random) : found))
}

export function paragraphsOf(
  text: string,
): readonly {readonly from: number; readonly to: number}[] {
  let from = 0
  return text.split("\n").map(words => {
    const paragraph = {from, to: from + words.length}
    from = paragraph.to + 1
    return paragraph
  })
}

export function wordsOf(text: string): readonly {readonly from: number; readonly to: number}[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({index, 0: word}) => ({
    from: index,
    to: index + word.length,
  }))
}
