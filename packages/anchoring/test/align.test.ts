import fc from "fast-check"
import {expect, test} from "vitest"
import {align, distance} from "../src/align.ts"

const units = (text: string) => Uint16Array.from(text, letter => letter.charCodeAt(0))
const word = fc.string({unit: fc.constantFrom("a", "b", "c"), maxLength: 12})

/** The table of Wagner and Fischer: slow, and plainly right. */
function plainDistance(a: string, b: string, free = false): number {
  let row = Array.from({length: b.length + 1}, (_, j) => (free ? 0 : j))
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j - 1]! + same, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return free ? Math.min(...row) : row.at(-1)!
}

test("the distance of two strings is that of the table", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(units(a), units(b), 30)).toBe(plainDistance(a, b))
    }),
    {numRuns: 2000},
  )
})

test("a distance beyond the bound is null", () => {
  expect(distance(units("wrath"), units("ships"), 3)).toBe(null)
  expect(distance(units("wrath"), units("wrath!"), 0)).toBe(null)
})

test("a pattern is laid where it takes the fewest edits, as the table says", () => {
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const found = align(units(pattern), units(text), {at: 0, slack: 20, most: 20})
      expect(found?.cost).toBe(plainDistance(pattern, text, true))
    }),
    {numRuns: 2000},
  )
})

test("every boundary of a pattern has its place, and the edits add up", () => {
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const {start, end, spent, cost} = align(units(pattern), units(text), {
        at: 2,
        slack: 20,
        most: 20,
      })!
      expect(spent[0]).toBe(0)
      expect(spent[pattern.length]).toBe(cost)
      for (let i = 0; i < pattern.length; i++) {
        expect(end[i]!).toBeLessThanOrEqual(start[i]!)
        expect(start[i]!).toBeLessThanOrEqual(end[i + 1]!)
        expect(spent[i + 1]! - spent[i]!).toBeGreaterThanOrEqual(0)
        const piece = text.slice(start[i], end[i + 1])
        expect(piece.length).toBeLessThanOrEqual(1)
        const edited = piece === pattern[i] ? 0 : 1
        const added = start[i + 1]! - end[i + 1]!
        if (i + 1 < pattern.length) expect(spent[i + 1]! - spent[i]!).toBe(edited + added)
      }
    }),
    {numRuns: 2000},
  )
})

test("what was put in at the edge of a stretch of the pattern is left outside", () => {
  const {start, end} = align(units("sing, goddess, of"), units("sing, o goddess divine, of"), {
    at: 0,
    slack: 4,
    most: 12,
  })!
  expect("sing, o goddess divine, of".slice(start[6], end[13])).toBe("goddess")
})
