import type {Span} from "@variorum/document"
import {below, oneOf} from "./seeded.ts"
import type {Random} from "./seeded.ts"
import {TracedText} from "./traced-text.ts"
import type {Edit} from "./traced-text.ts"

/**
 * What can happen to a text, or to the marked passages in it. `marks` do not overlap and are not next to
 * each other; block breaks are `\n`.
 */
export type Mutation = (text: string, marks: readonly Span[], random: Random) => TracedText

/** Every kind by its name; those of OCR by their rate. */
export const mutations: Readonly<Record<string, Mutation>> = {
  "1 % of the words, new paragraphs": drift,
  "passage deleted": (text, marks, random) => deleted(text, marks, random, false),
  "passage deleted, look-alike left": (text, marks, random) => deleted(text, marks, random, true),
  "passage duplicated": (text, marks, random) => copied(text, marks, random, false),
  "look-alike put in": (text, marks, random) => copied(text, marks, random, true),
  "paragraphs moved": moved,
  "OCR 1 %": (text, _marks, random) => noisy(text, 0.01, random),
  "OCR 3 %": (text, _marks, random) => noisy(text, 0.03, random),
  "OCR 10 %": (text, _marks, random) => noisy(text, 0.1, random),
  "spelling of signs": respelled,
  "deleted, then OCR 3 %": (text, marks, random) => {
    const cut = deleted(text, marks, random, true)
    return recomposed(cut, noisy(cut.text, 0.03, random))
  },
}

/** The kinds that take the marked passages out. */
export function takesOut(kind: string): boolean {
  return kind.includes("deleted")
}

function drift(text: string, _marks: readonly Span[], random: Random): TracedText {
  const words = wordsIn(text)
  const edits: Edit[] = []
  for (const word of words) {
    if (random() < 0.01) edits.push({...word, words: wordAt(text, oneOf(words, random))})
  }
  const put = (at: number): void => {
    const count = 20 + below(60, random)
    const paragraph = Array.from({length: count}, () => wordAt(text, oneOf(words, random)))
    edits.push({from: at, to: at, words: `${paragraph.join(" ")}.\n`})
  }
  for (const start of blockStarts(text)) {
    if (start === 0 ? true : random() < 0.05) put(start)
  }
  return new TracedText(text).edited(withoutOverlaps(edits))
}

/** Takes each mark out, with up to 200 units around it in every other case. */
function deleted(
  text: string,
  marks: readonly Span[],
  random: Random,
  leavesLookAlike: boolean,
): TracedText {
  const edits: Edit[] = []
  for (const {from, to} of marks) {
    const around = random() < 0.5 ? 0 : below(200, random)
    edits.push({
      from: Math.max(0, from - around),
      to: Math.min(text.length, to + around),
      words: "",
    })
    if (leavesLookAlike) edits.push(lookAlike(text, {from, to}, random))
  }
  return new TracedText(text).edited(withoutOverlaps(edits))
}

function copied(
  text: string,
  marks: readonly Span[],
  random: Random,
  changesWord: boolean,
): TracedText {
  const edits = marks.map(mark => {
    if (changesWord) return lookAlike(text, mark, random)
    return {...elsewhere(text, mark, random), words: ` ${text.slice(mark.from, mark.to)} `}
  })
  return new TracedText(text).edited(withoutOverlaps(edits))
}

/**
 * The passage with one word changed, at another place, near or far; in one case of three with a few units of
 * its context on one side.
 */
function lookAlike(text: string, mark: Span, random: Random): Edit {
  const words = wordsIn(text.slice(mark.from, mark.to))
  let alike = text.slice(mark.from, mark.to)
  if (words.length > 1) {
    const {from, to} = oneOf(words, random)
    alike =
      alike.slice(0, from) + oneOf(["other", "former", "this", "great"], random) + alike.slice(to)
  }
  const context = random() < 1 / 3 ? 1 + below(24, random) : 0
  const before = random() < 0.5 ? text.slice(Math.max(0, mark.from - context), mark.from) : ""
  const after = before === "" ? text.slice(mark.to, mark.to + context) : ""
  return {...elsewhere(text, mark, random), words: ` ${before}${alike}${after} `}
}

/** A place between two words outside a mark and its neighbourhood. */
function elsewhere(text: string, {from, to}: Span, random: Random): Span {
  for (;;) {
    const near = random() < 0.5
    const wanted = near ? from - 1500 + below(3000, random) : below(text.length, random)
    if (wanted < 0 || wanted >= text.length) continue
    const at = text.indexOf(" ", wanted)
    if (at >= 0 && (at < from - 260 || at > to + 260)) return {from: at, to: at}
  }
}

function moved(text: string, _marks: readonly Span[], random: Random): TracedText {
  const starts = blockStarts(text)
  const order = starts.map((_, i) => i)
  for (let n = 0; n < starts.length / 10; n++) {
    const i = below(starts.length, random)
    const j = Math.min(starts.length - 1, Math.max(0, i - 8 + below(17, random)))
    order.splice(j, 0, ...order.splice(i, 1))
  }
  const traced = new TracedText(text)
  const blocks = order.map(i => ({from: starts[i]!, to: (starts[i + 1] ?? text.length + 1) - 1}))
  const origins: number[] = []
  const pieces = blocks.map(({from, to}, i) => {
    for (let k = from; k < to; k++) origins.push(k)
    if (i < blocks.length - 1) origins.push(-1)
    return text.slice(from, to)
  })
  return traced.edited([{from: 0, to: text.length, words: pieces.join("\n"), origins}])
}

const confusions: readonly (readonly [string, string])[] = [
  ["rn", "m"],
  ["m", "rn"],
  ["l", "1"],
  ["e", "c"],
  ["c", "e"],
  ["i", "l"],
  ["h", "b"],
  ["u", "n"],
  ["n", "u"],
  ["o", "0"],
  ["s", "5"],
  ["t", "f"],
  ["cl", "d"],
  ["ti", "h"],
]

/** Every unit is at fault with this probability: taken for another, lost, doubled, or a space too much. */
function noisy(text: string, rate: number, random: Random): TracedText {
  const edits: Edit[] = []
  for (let i = 0; i < text.length; i++) {
    if (random() >= rate || text[i] === "\n") continue
    const known = confusions.filter(([seen]) => text.startsWith(seen, i))
    const way = random()
    if (known.length > 0 && way < 0.6) {
      const [seen, read] = oneOf(known, random)
      const to = i + seen.length
      edits.push({from: i, to, words: read, origins: Array.from(read, () => i)})
      i = to - 1
    } else if (way < 0.8) edits.push({from: i, to: i + 1, words: ""})
    else if (way < 0.9) {
      edits.push({from: i, to: i + 1, words: text[i]! + text[i]!, origins: [i, i]})
    } else edits.push({from: i, to: i + 1, words: `${text[i]!} `, origins: [i, -1]})
  }
  return new TracedText(text).edited(edits)
}

/** What typesetters and keyboards change: marks, dashes, spaces, hyphens at line ends, accents, ligatures. */
function respelled(text: string, _marks: readonly Span[], random: Random): TracedText {
  const edits: Edit[] = []
  const same: Readonly<Record<string, string>> = {
    "‘": '"',
    "’": "'",
    "“": '"',
    "”": '"',
    "-": "–",
    "\u00a0": " ",
  }
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    const put = (words: string, length = 1): void => {
      edits.push({from: i, to: i + length, words, origins: Array.from(words, () => i)})
      i += length - 1
    }
    if (same[letter] !== undefined) put(same[letter])
    else if (letter === " " && random() < 0.05) put("  ")
    else if (text.startsWith("fi", i) && random() < 0.5) put("ﬁ", 2)
    else if (letter.normalize("NFD") !== letter) put(letter.normalize("NFD"))
    else if (/\p{Ll}/u.test(letter) && /\p{Ll}{3}/u.test(text.slice(i - 1, i + 3))) {
      const way = random()
      if (way < 0.01) put(`${letter}\u00ad`)
      else if (way < 0.02) put(`${letter}- `)
    }
  }
  return new TracedText(text).edited(edits)
}

/** A mutation of a mutated text, with the origins of the first. */
function recomposed(first: TracedText, second: TracedText): TracedText {
  return new TracedText(
    second.text,
    second.origins.map(origin => (origin < 0 ? -1 : first.origins[origin]!)),
  )
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  let end = 0
  return sorted.filter(({from, to}) => {
    if (from < end) return false
    end = to
    return true
  })
}

function wordsIn(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({0: word, index}) => ({
    from: index,
    to: index + word.length,
  }))
}

function wordAt(text: string, {from, to}: Span): string {
  return text.slice(from, to)
}

function blockStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
}
