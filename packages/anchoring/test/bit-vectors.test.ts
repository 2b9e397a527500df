import fc from "fast-check"
import {expect, test} from "vitest"
import {align} from "../src/align.ts"
import {canBeLaid} from "../src/bit-vectors.ts"

const units = (text: string) => Uint16Array.from(text, letter => letter.charCodeAt(0))
const words = (maxLength: number) => fc.string({unit: fc.constantFrom("a", "b", "c"), maxLength})

/** The fewest edits for a pattern that begins in a text at `first` to `last`, by the table of Wagner and Fischer. */
function fewestEdits(pattern: string, text: string, first: number, last: number): number {
  const places = Array.from({length: text.length + 1}, (_, j) => j)
  let row = places.map(j => (j < first || last < 0 ? Infinity : Math.max(0, j - last)))
  for (let i = 1; i <= pattern.length; i++) {
    const next = [row[0]! + 1]
    for (let j = 1; j <= text.length; j++) {
      const same = pattern[i - 1] === text[j - 1] ? 0 : 1
      next.push(Math.min(row[j - 1]! + same, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return Math.min(...row)
}

/** A pattern of up to four blocks, and a text that has something of it. */
const layings = fc
  .record({
    before: words(40),
    pattern: words(110),
    edits: fc.array(fc.tuple(fc.nat(110), words(3), fc.nat(3)), {maxLength: 25}),
    after: words(40),
    astray: fc.integer({min: -30, max: 30}),
    slack: fc.nat(20),
  })
  .map(({before, pattern, edits, after, astray, slack}) => {
    const changed = edits.reduce(
      (text, [at, put, out]) => text.slice(0, at) + put + text.slice(at + out),
      pattern,
    )
    return {pattern, text: before + changed + after, at: before.length + astray, slack}
  })

test("a pattern can be laid with as many edits as the table says, and with no fewer", () => {
  fc.assert(
    fc.property(layings, ({pattern, text, at, slack}) => {
      const least = fewestEdits(pattern, text, at - slack, at + slack)
      for (const most of [least - 1, least, least + 7]) {
        if (most < 0 || most === Infinity) continue
        const laid = canBeLaid(units(pattern), units(text), {at, slack, most})
        expect(laid).toBe(least <= most)
      }
      const beyond = canBeLaid(units(pattern), units(text), {at, slack, most: 200})
      expect(beyond).toBe(least < Infinity)
    }),
    {numRuns: 3000},
  )
})

test("a long pattern is laid where it takes the fewest edits, as the table says", () => {
  fc.assert(
    fc.property(layings, fc.nat(40), ({pattern, text, at, slack}, most) => {
      const least = fewestEdits(pattern, text, at - slack, at + slack)
      const found = align(units(pattern), units(text), {at, slack, most})
      expect(found?.cost ?? null).toBe(least <= most ? least : null)
    }),
    {numRuns: 3000},
  )
})

test("nothing is laid outside the stretch of the text that is given", () => {
  const text = units("sing, goddess, the wrath")
  const pattern = units("goddess")
  const near = {at: 6, slack: 4, most: 2}
  expect(canBeLaid(pattern, text, near)).toBe(true)
  expect(canBeLaid(pattern, text, {...near, to: 11})).toBe(true)
  expect(canBeLaid(pattern, text, {...near, to: 10})).toBe(false)
  expect(canBeLaid(pattern, text, {...near, from: 8})).toBe(true)
  expect(canBeLaid(pattern, text, {...near, from: 9})).toBe(false)
  expect(canBeLaid(pattern, text, {...near, from: 11})).toBe(false)
})
