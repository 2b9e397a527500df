import fc from "fast-check"
import {expect, test} from "vitest"
import {fold} from "@variorum/document"
import {FoldedText} from "../src/folded-text.ts"

const folded = (text: string) => String.fromCharCode(...fold(text).codes)

test("what a reader does not see is folded: case, marks, spaces, hyphens at line ends, ligatures", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["WORKERS’ “Truth”", 'workers\' "truth"'],
    ["«Arrêt» à la Révolution", '"arret" a la revolution'],
    ["e\u0301migre\u0301", "emigre"],
    ["con- fining them-\n selves", "confining themselves"],
    ["oppo\u00adsition", "opposition"],
    ["ﬁrst œuvre, Straße", "first oeuvre, strasse"],
    ["1918–1921 — and", "1918-1921 - and"],
    ["a \t\n\u00a0b", "a b"],
    ["Рабочая Правда", "рабочая правда"],
    ["Ἀχιλλεύς", "αχιλλευσ"],
    ["בְּרֵאשִׁית", "בראשית"],
  ]
  for (const [text, same] of pairs) expect(folded(text)).toBe(same)
})

test("a hyphen between words, or before a capital, is not one at a line’s end", () => {
  expect(folded("party-state pre- And")).toBe("party-state pre- and")
})

test("every unit leads back into the text, in order", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), text => {
      const {codes, at} = fold(text)
      expect(at).toHaveLength(codes.length + 1)
      expect(at[codes.length]).toBe(text.length)
      for (let i = 1; i < at.length; i++) expect(at[i]!).toBeGreaterThanOrEqual(at[i - 1]!)
    }),
  )
})

test("no stretch that is led back cuts a grapheme cluster", () => {
  const unit = fc.constantFrom(
    "a",
    "é",
    "e\u0301",
    "👩‍👩‍👧",
    "🇬🇷",
    "ﬁ",
    " ",
    "\u0301",
    "ש\u05b0",
    "\u00ad",
    "- ",
  )
  fc.assert(
    fc.property(
      fc.array(unit, {minLength: 1, maxLength: 30}),
      fc.nat(),
      fc.nat(),
      (units, a, b) => {
        const text = units.join("")
        const one = new FoldedText(text)
        const count = one.codes.length
        const [from, to] = [a % (count + 1), b % (count + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const span = one.spanOf(from, to)
        const edges = new Set([text.length])
        for (const {index} of new Intl.Segmenter("en").segment(text)) edges.add(index)
        if (from === to) return
        expect(edges.has(span.from), JSON.stringify([text, span])).toBe(true)
        expect(edges.has(span.to), JSON.stringify([text, span])).toBe(true)
      },
    ),
    {numRuns: 1000},
  )
})
