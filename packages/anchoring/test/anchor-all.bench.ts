import {fingerprint} from "@variorum/document"
import {bench} from "vitest"
import {anchorAll, describe} from "../src/index.ts"
import {elsewhere, note, seeded, textId, textOf} from "./samples.ts"

/** Words drawn unevenly, as in a language: the first of 5,000 are the frequent ones. */
function bookOf(words: number, seed: number) {
  const random = seeded(seed)
  const syllables = "ka ro mi the se na lo ti ver al um qu es ran do".split(" ")
  const lexicon = Array.from({length: 5000}, () =>
    Array.from(
      {length: 1 + Math.floor(random() * 3)},
      () => syllables[Math.floor(random() * syllables.length)]!,
    ).join(""),
  )
  const paragraphs = Array.from({length: Math.ceil(words / 100)}, () =>
    Array.from({length: 100}, () => lexicon[Math.floor(5000 * random() ** 3)]!).join(" "),
  )
  return textOf(...paragraphs)
}

async function notesOn(book: ReturnType<typeof textOf>, count: number) {
  const random = seeded(7)
  const state = await fingerprint(book.text)
  const notes = Array.from({length: count}, (_, i) => {
    const from = Math.floor(random() * (book.length - 80))
    const span = {from, to: from + 4 + Math.floor(random() * 60)}
    const target = describe(span, book, {textId, fingerprint: state})
    return {...note(`n${i}`, undefined), target}
  })
  return {notes, state}
}

const small = bookOf(100_000, 1)
const onSmall = await notesOn(small, 20_000)
const large = bookOf(670_000, 2)
const onLarge = await notesOn(large, 20_000)
const options = {iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0}

bench(
  `20,000 notes whose position is right, ${small.length} characters`,
  () => {
    anchorAll(onSmall.notes, small, {textId, fingerprint: onSmall.state})
  },
  options,
)

bench(
  `20,000 notes made on another state, ${large.length} characters`,
  () => {
    // A text of its own each time, so that the index is built each time too.
    const again = textOf(...large.text.split("\n"))
    anchorAll(onLarge.notes, again, {textId, fingerprint: elsewhere})
  },
  options,
)
