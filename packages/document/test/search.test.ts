import fc from "fast-check"
import {expect, test} from "vitest"
import {
  fold,
  isFoundIn,
  searchHits,
  searchQuery,
  searchedText,
  wholeCharacters,
} from "@variorum/document"

const found = (text: string, typed: string, exact = false) =>
  searchHits(searchedText(text), searchQuery(typed, exact)).map(({from, to}) =>
    text.slice(from, to),
  )
const letters = (text: string) => String.fromCharCode(...fold(text).codes)

/** Short texts of few characters, so that a query is often found, of all that folding and clusters know. */
const text = fc
  .array(
    fc.constantFrom(
      ...Array.from("abo -\n\"'“”’"),
      "A",
      "é",
      "e\u0301",
      "e",
      "œ",
      "ß",
      "s",
      "\u00ad",
      "\u200d",
      "\r\n",
      "👩‍👧",
      "👧",
      "한",
      "ﬁ",
      "¨",
    ),
    {maxLength: 30},
  )
  .map(parts => parts.join(""))
const query = fc.oneof(text, fc.constantFrom("a", "o", "e", "s", "b a", "a b", "👧", "'a", "fi"))

test("case, accents, ligatures, soft hyphens, quotation marks and white space do not matter", () => {
  expect(found("Émigrés in Œuvres", "emigres")).toEqual(["Émigrés"])
  expect(found("the work\u00aders’ own", "workers' own")).toEqual(["work\u00aders’", "own"])
  expect(found("bread\n  and land", '"BREAD AND"')).toEqual(["bread\n  and"])
  expect(found("exam-\nple", "example")).toEqual(["exam-\nple"])
})

test("several words are looked for in any order, and all of them must be there", () => {
  expect(found("land and bread", "bread land")).toEqual(["land", "bread"])
  expect(found("land and peace", "bread land")).toEqual([])
})

test("words between quotation marks of any style are one phrase, closed or not", () => {
  expect(found("factory committees, the factory", "“factory committees”")).toEqual([
    "factory committees",
  ])
  expect(found("committees of the factory", '"factory committees')).toEqual([])
})

test("exact looks for the very letters", () => {
  expect(found("Land land lánd", "land", true)).toEqual(["land"])
  expect(found("caf\u0065\u0301", "cafe", true)).toEqual([])
})

test("nothing is found where nothing is looked for", () => {
  expect(searchQuery(' "" \u00ad ¨ ').terms).toEqual([])
  expect(found("land", "  ")).toEqual([])
})

test("the words of a hit fold to a term, and of an exact hit are the term", () => {
  fc.assert(
    fc.property(text, query, fc.boolean(), (text, typed, exact) => {
      const {terms} = searchQuery(typed, exact)
      for (const words of found(text, typed, exact))
        expect(terms.some(term => (exact ? words === term : letters(words).includes(term)))).toBe(
          true,
        )
    }),
    {numRuns: 2000},
  )
})

test("a text is said to have what is looked for where there is a hit, and only there", () => {
  fc.assert(
    fc.property(text, query, fc.boolean(), (text, typed, exact) => {
      const looked = searchQuery(typed, exact)
      const hits = searchHits(searchedText(text), looked)
      expect(isFoundIn(searchedText(text), looked)).toBe(hits.length > 0)
    }),
    {numRuns: 2000},
  )
})

test("no hit begins or ends inside a character", () => {
  const characters = new Intl.Segmenter(undefined, {granularity: "grapheme"})
  fc.assert(
    fc.property(text, query, fc.boolean(), (text, typed, exact) => {
      const edges = new Set([...characters.segment(text)].map(({index}) => index)).add(text.length)
      for (const {from, to} of searchHits(searchedText(text), searchQuery(typed, exact))) {
        expect(from).toBeLessThan(to)
        expect([edges.has(from), edges.has(to)]).toEqual([true, true])
      }
    }),
    {numRuns: 2000},
  )
})

test("every occurrence of a word is inside a hit or overlaps one", () => {
  fc.assert(
    fc.property(text, query, (text, typed) => {
      const {terms} = searchQuery(typed)
      fc.pre(terms.length === 1)
      const hits = searchHits(searchedText(text), searchQuery(typed))
      const {at} = fold(text)
      const where = letters(text)
      for (let i = 0; i < where.length; i++)
        if (where.startsWith(terms[0]!, i))
          expect(
            hits.some(({from, to}) => from <= at[i + terms[0]!.length - 1]! && at[i]! < to),
          ).toBe(true)
    }),
    {numRuns: 2000},
  )
})

test("a stretch is widened to whole characters, and no further", () => {
  const characters = new Intl.Segmenter(undefined, {granularity: "grapheme"})
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      fc.pre(text.length > 0)
      const from = a % text.length
      const to = from + 1 + (b % (text.length - from))
      const parts = [...characters.segment(text)].filter(
        ({index, segment}) => index < to && index + segment.length > from,
      )
      const last = parts.at(-1)!
      expect(wholeCharacters(text, {from, to})).toEqual({
        from: parts[0]!.index,
        to: last.index + last.segment.length,
      })
    }),
    {numRuns: 2000},
  )
})
