import fc from "fast-check"
import {expect, test} from "vitest"
import {CodePoints} from "@variorum/document"

const astral = fc.string({unit: "binary", maxLength: 40})
const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({min: 0, max: 0xffff}),
      fc.integer({min: 0xd800, max: 0xdfff}),
      fc.constant(0x61),
    ),
    {maxLength: 40},
  )
  .map(units => String.fromCharCode(...units))

test("counts what the string iterator counts, lone surrogates included", () => {
  fc.assert(
    fc.property(fc.oneof(astral, anyUnits), text => {
      expect(new CodePoints(text).length).toBe(Array.from(text).length)
    }),
  )
})

test("every code point boundary goes there and back", () => {
  fc.assert(
    fc.property(fc.oneof(astral, anyUnits), text => {
      const points = new CodePoints(text)
      let offset = 0
      let count = 0
      for (const character of Array.from(text).concat("")) {
        expect(points.fromUtf16(offset)).toBe(count)
        expect(points.toUtf16(count)).toBe(offset)
        offset += character.length
        count++
      }
    }),
  )
})

test("a slice by code points is the slice of the characters", () => {
  fc.assert(
    fc.property(fc.oneof(astral, anyUnits), fc.nat(), fc.nat(), (text, a, b) => {
      const points = new CodePoints(text)
      const from = Math.min(a, b) % (points.length + 1)
      const to = Math.max(from, Math.max(a, b) % (points.length + 1))
      const sliced = text.slice(points.toUtf16(from), points.toUtf16(to))
      expect(sliced).toBe(Array.from(text).slice(from, to).join(""))
    }),
  )
})

test("an offset inside a pair counts as the one before the pair", () => {
  const points = new CodePoints("a𐌰b")
  expect([0, 1, 2, 3, 4].map(offset => points.fromUtf16(offset))).toEqual([0, 1, 1, 2, 3])
})

test("a code point outside the text is a caller’s mistake", () => {
  const points = new CodePoints("a𐌰b")
  expect(points.toUtf16(3)).toBe(4)
  for (const wrong of [-1, 4, 1.5, Number.NaN]) {
    expect(() => points.toUtf16(wrong)).toThrow(
      `Code point ${wrong} is outside the text (length 3)`,
    )
  }
})
