import fc from "fast-check"
import {expect, test} from "vitest"
import {QuoteIndex} from "../src/quote-index.ts"

/** The plain way. */
function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

test("the index finds what a plain search finds, overlapping places too", () => {
  const letters = fc.string({unit: fc.constantFrom("a", "b", "n", " ", "\n"), maxLength: 200})
  fc.assert(
    fc.property(letters, fc.nat(200), fc.integer({min: 1, max: 30}), (text, start, length) => {
      const index = new QuoteIndex(text)
      const from = Math.min(start, Math.max(0, text.length - length))
      for (const words of [text.slice(from, from + length), "banana", "ab"]) {
        if (words !== "") expect(index.placesOf(words)).toEqual(placesIn(text, words))
      }
    }),
    {numRuns: 1000},
  )
})

test("nothing is found in a text shorter than the words", () => {
  expect(new QuoteIndex("").placesOf("long words")).toEqual([])
  expect(new QuoteIndex("abc").placesOf("abcd")).toEqual([])
  expect(new QuoteIndex("abc").placesOf("abc")).toEqual([0])
})
