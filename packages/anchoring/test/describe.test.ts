import {readFileSync} from "node:fs"
import {join} from "node:path"
import {CanonicalText, CodePoints, textFromJson} from "@variorum/document"
import type {Span} from "@variorum/document"
import fc from "fast-check"
import {expect, test} from "vitest"
import {anchorAll, describe} from "../src/index.ts"
import {elsewhere, here, note, seeded, textId, textOf} from "./samples.ts"

const essay = join(import.meta.dirname, "../../../text/communist-left-after-1920.json")

function essayText(): CanonicalText {
  const result = textFromJson(JSON.parse(readFileSync(essay, "utf8")))
  if (!result.ok) throw new Error(result.problems[0]!.message)
  return new CanonicalText(result.doc)
}

/** Where a span is found again in `now`, after it was described in `text`. */
function found(span: Span, text: CanonicalText, now = text, fingerprint = here) {
  const {selector} = describe(span, text, {textId, fingerprint: here})
  return anchorAll([note("n", selector, here)], now, {textId, fingerprint})[0]!
}

test("what is described is found again, for every span of every text", () => {
  // Few words, so that they repeat; emoji, combining marks and flags, so that units differ.
  const word = fc.constantFrom(
    "so",
    "sang",
    "the",
    "sea",
    "é",
    "e\u0301",
    "😀",
    "👩‍👩‍👧",
    "🇬🇷",
    "a",
    "\u0301",
  )
  const paragraph = fc.array(word, {maxLength: 20}).map(words => words.join(" "))
  fc.assert(
    fc.property(
      fc.array(paragraph, {minLength: 1, maxLength: 8}),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (paragraphs, a, b, same) => {
        const text = textOf(...paragraphs)
        const points = new CodePoints(text.text)
        const ends = [a, b].map(n => points.toUtf16(n % (points.length + 1))).sort((x, y) => x - y)
        const span = {from: ends[0]!, to: ends[1]!}
        expect(found(span, text)).toMatchObject({state: "exact", span})
        // Without the help of the fingerprint and the position, too.
        if (same || span.from === span.to) return
        const quoted = describe(span, text, {textId, fingerprint: here}).selector[0]
        expect(anchorAll([note("n", quoted)], text)[0]).toMatchObject({state: "exact", span})
      },
    ),
    {numRuns: 1000},
  )
})

test("context has whole words, and at least 32 characters on each side", () => {
  const text = essayText()
  const random = seeded(1)
  for (let i = 0; i < 500; i++) {
    const from = Math.floor(random() * (text.length - 50))
    const to = from + 1 + Math.floor(random() * 40)
    const [{prefix = "", suffix = ""}] = describe({from, to}, text, {
      textId,
      fingerprint: here,
    }).selector
    expect(prefix.length).toBeGreaterThanOrEqual(Math.min(32, from))
    expect(suffix.length).toBeGreaterThanOrEqual(Math.min(32, text.length - to))
    const before = text.text[from - prefix.length - 1] ?? " "
    const after = text.text[to + suffix.length] ?? " "
    expect(before + after).toMatch(/^\s\s$/)
  }
})

test("4.2.4: context never ends inside a grapheme cluster", () => {
  const segmenter = new Intl.Segmenter("en", {granularity: "grapheme"})
  const unit = fc.constantFrom("a", "word", " ", "e\u0301", " \u0301", "👩‍👩‍👧‍👦", "🇬🇷")
  const paragraph = fc.array(unit, {minLength: 40, maxLength: 200}).map(units => units.join(""))
  fc.assert(
    fc.property(paragraph, fc.nat(), (words, n) => {
      const text = textOf(words)
      const clusters = [...segmenter.segment(words)]
      const ends = new Set([...clusters.map(({index}) => index), words.length])
      const {index: from, segment} = clusters[n % clusters.length]!
      const to = from + segment.length
      const target = describe({from, to}, text, {textId, fingerprint: here})
      const [{prefix = "", suffix = ""}] = target.selector
      expect(ends.has(from - prefix.length)).toBe(true)
      expect(ends.has(to + suffix.length)).toBe(true)
    }),
    {numRuns: 300},
  )
})

test("a span outside the text or inside a character is refused", () => {
  const text = textOf("a😀b")
  for (const [from, to] of [
    [0, 5],
    [-1, 1],
    [2, 1],
    [0, 2],
    [0.5, 1],
    [NaN, 1],
  ] as const) {
    expect(() => describe({from, to}, text, {textId, fingerprint: here})).toThrow(RangeError)
  }
})

test("words that were deleted are never found somewhere else", () => {
  const text = essayText()
  const random = seeded(2)
  for (let i = 0; i < 1000; i++) {
    const length = 1 + Math.floor(random() * [4, 16, 120][i % 3]!)
    const from = Math.floor(random() * (text.length - length))
    const span = {from, to: from + length}
    const around = Math.floor(random() * 300)
    const cut = text.text.slice(0, Math.max(0, from - around)) + text.text.slice(span.to + around)
    const now = textOf(...cut.split("\n"))
    expect(found(span, text, now, elsewhere).state, JSON.stringify(span)).not.toBe("exact")
  }
})

test("in a text of lookalikes, a deleted passage is never taken for its like", () => {
  const random = seeded(3)
  const words = ["so", "sang", "the", "wine-dark", "sea", "and", "men", "answered"]
  const some = (n: number): string =>
    Array.from({length: n}, () => words[Math.floor(random() * words.length)]!).join(" ")
  for (let round = 0; round < 100; round++) {
    const refrain = some(10 + Math.floor(random() * 60))
    const verses = Array.from({length: 6}, () => `${some(5)} ${refrain} ${some(5)}`)
    const text = textOf(...verses)
    for (let i = 0; i < 10; i++) {
      const block = text.blocks[Math.floor(random() * verses.length)]!
      const from = block.from + Math.floor(random() * (block.to - block.from - 20))
      const span = {from, to: from + 1 + Math.floor(random() * 19)}
      const rest = verses.filter((_, n) => text.blocks[n] !== block)
      expect(found(span, text, textOf(...rest), elsewhere).state).not.toBe("exact")
    }
  }
})

test("text put before or after a passage does not lose it", () => {
  const text = essayText()
  const random = seeded(4)
  const now = textOf("Some words put before.", ...text.text.split("\n"), "And some after.")
  for (let i = 0; i < 500; i++) {
    const from = Math.floor(random() * (text.length - 100))
    const span = {from, to: from + 1 + Math.floor(random() * 99)}
    const anchor = found(span, text, now, elsewhere)
    const at = span.from + "Some words put before.\n".length
    if (from < 32 || span.to > text.length - 32) continue
    expect(anchor).toMatchObject({state: "exact", span: {from: at, to: at + span.to - span.from}})
  }
})

test("an edit on one side of a passage does not lose it", () => {
  const before = "the army of the king marched slowly and for many days, "
  const after = ", until it came to the river and to the end of its bread"
  const text = textOf(`${before}wanting water${after}`)
  const span = {from: before.length, to: before.length + 13}
  const edited = textOf(`the army of the king marched swiftly, wanting water${after}`)
  expect(found(span, text, edited, elsewhere)).toMatchObject({
    state: "exact",
    span: {from: 38, to: 51},
  })
})
