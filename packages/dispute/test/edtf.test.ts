import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import fc from "fast-check"
import {expect, test} from "vitest"
import {boundsOf, edtfInWords, edtfProblem} from "../src/index.ts"

const shared = join(import.meta.dirname, "../../../../shared/data/edtf/dev-cases.json")

function bounds(edtf: string): string | null {
  const found = boundsOf(edtf)
  return found && `${found.earliest ?? "open"} … ${found.latest ?? "open"}`
}

test.each([
  ["1923", "1923-01-01 … 1923-12-31"],
  ["1923-03", "1923-03-01 … 1923-03-31"],
  ["1923-06-05", "1923-06-05 … 1923-06-05"],
  ["1985-04-12T23:20:30+04:30", "1985-04-12 … 1985-04-12"],
  ["1985-04-12T24:00:00Z", "1985-04-12 … 1985-04-12"],
])("a date of level 0 has its first and last day: %s", (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected)
})

test.each([
  ["1923-21", "1923-03-01 … 1923-05-31"],
  ["1923-22", "1923-06-01 … 1923-08-31"],
  ["1923-23", "1923-09-01 … 1923-11-30"],
  ["1922-24", "1922-12-01 … 1923-02-28"],
  ["1923-24", "1923-12-01 … 1924-02-29"],
])("a season is three whole months, winter into the next year: %s", (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected)
})

test.each([
  ["1924-02", "1924-02-01 … 1924-02-29"],
  ["1923-02", "1923-02-01 … 1923-02-28"],
  ["1900-02", "1900-02-01 … 1900-02-28"],
  ["2000-02", "2000-02-01 … 2000-02-29"],
  ["0000-02", "0000-02-01 … 0000-02-29"],
  ["-0004-02", "-0004-02-01 … -0004-02-29"],
])("February is as long as the year says: %s", (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected)
})

test.each(["?", "~", "%"])("the qualifier %s never widens a date", qualifier => {
  for (const edtf of ["1923", "1923-03", "1923-03-05", "1923-22", "19XX", "-0044"]) {
    expect(bounds(edtf + qualifier)).toBe(bounds(edtf))
  }
})

test.each([
  ["192X", "1920-01-01 … 1929-12-31"],
  ["19XX", "1900-01-01 … 1999-12-31"],
  ["1923-XX", "1923-01-01 … 1923-12-31"],
  ["1923-02-XX", "1923-02-01 … 1923-02-28"],
  ["1923-XX-XX", "1923-01-01 … 1923-12-31"],
  ["-20XX", "-2099-01-01 … -2000-12-31"],
  ["-000X", "-0009-01-01 … 0000-12-31"],
])("unspecified digits mean every digit: %s", (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected)
})

test.each([
  ["1922-02/1922-03", "1922-02-01 … 1922-03-31"],
  ["1923-22/1923-23", "1923-06-01 … 1923-11-30"],
  ["2004-02-01/2005", "2004-02-01 … 2005-12-31"],
  ["1923/..", "1923-01-01 … open"],
  ["../1923-03", "open … 1923-03-31"],
  ["1923/", "1923-01-01 … open"],
  ["/1923", "open … 1923-12-31"],
  ["../..", "open … open"],
  ["-1000/-0999", "-1000-01-01 … -0999-12-31"],
])("an interval goes from its start's first day to its end's last: %s", (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected)
})

test.each([
  ["Y170000002", "+170000002-01-01 … +170000002-12-31"],
  ["Y-170000002", "-170000002-01-01 … -170000002-12-31"],
])("a year of more than four digits begins with Y: %s", (edtf, expected) => {
  expect(bounds(edtf)).toBe(expected)
})

test.each([
  "",
  "spring 1923",
  "23",
  "1923-13",
  "1923-00",
  "1923-25",
  "1923-03-00",
  "1923-02-29",
  "1923-3",
  "1923-22-05",
  "-0000",
  "1923?~",
  "~1923",
  "1XXX",
  "192X-03",
  "1923-XX-05",
  "19XX-XX",
  "Y1985",
  "Y01985",
  "Y17E7",
  "Y99999999999999",
  "y170000002",
  "1924/1923",
  "1923/1923/1923",
  "/",
  "..",
  "[1923,1924]",
  "1923..",
  " 1923",
  "1923\n",
  "1985-04-12T25:00:00",
  "1985-04-12T24:00:01",
  "1985-04-12T23:60:00",
  "1985-04-12T23:20:30+15",
  "1985-02-30T23:20:30",
  "1985-04-12T23:20:30/1986",
])("what is not EDTF of level 0 or 1 has a problem and no bounds: “%s”", edtf => {
  expect(boundsOf(edtf)).toBeNull()
  expect(edtfProblem(edtf)).toMatch(/^(“|The |An )/)
})

test("the problem of a date says what to do", () => {
  expect(edtfProblem("1923-03")).toBeNull()
  expect(edtfProblem("March 1923")).toContain("write, for instance, 1923, 1923-03")
  expect(edtfProblem("1923-25")).toContain("the seasons of level 1 are 21 to 24")
  expect(edtfProblem("1923-02-30")).toContain("this month has no day 30")
  expect(edtfProblem("1924/1923")).toContain("ends before it begins")
})

test("the days of a date are never out of order, and its month is within its year", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 9999}),
      fc.integer({min: 1, max: 12}),
      fc.constantFrom("", "?", "~", "%"),
      (year, month, qualifier) => {
        const inYear = String(year).padStart(4, "0")
        const whole = boundsOf(`${inYear}${qualifier}`)!
        const part = boundsOf(`${inYear}-${String(month).padStart(2, "0")}${qualifier}`)!
        expect(part.earliest! >= whole.earliest! && part.latest! <= whole.latest!).toBe(true)
        // The last day is a day of the platform's own calendar, and the day after is the first.
        const after = new Date(`${part.latest!}T00:00:00Z`)
        after.setUTCDate(after.getUTCDate() + 1)
        expect(after.getUTCDate()).toBe(1)
        expect(after.getUTCMonth()).toBe(month % 12)
      },
    ),
  )
})

test.skipIf(!existsSync(shared))(
  "all shared cases of levels 0 and 1 are read (skipped where ../shared/data is missing)",
  () => {
    const groups = JSON.parse(readFileSync(shared, "utf8")) as Record<string, string[]>
    const cases = Object.values(groups).flat()
    expect(cases.length).toBeGreaterThan(100)
    expect(cases.filter(edtf => boundsOf(edtf) === null)).toEqual([])
  },
)

test.each([
  ["1923", "1923"],
  ["1923-03", "March 1923"],
  ["1923-06-05", "5 June 1923"],
  ["1923-22", "summer 1923"],
  ["1923~", "about 1923"],
  ["1923-03?", "perhaps March 1923"],
  ["1923%", "perhaps about 1923"],
  ["192X", "the 1920s"],
  ["19XX", "1900 to 1999"],
  ["1923-XX", "some month of 1923"],
  ["1923-03-XX", "some day of March 1923"],
  ["1922-02/1922-03", "February 1922 to March 1922"],
  ["1923/..", "from 1923 on"],
  ["1923/", "from 1923, end not known"],
  ["../1923", "until 1923"],
  ["/1923", "until 1923, beginning not known"],
  ["-0043-03", "March 44 BC"],
  ["0000", "1 BC"],
  ["March 1923", "March 1923"],
])("a date is put in words: %s", (edtf, words) => {
  expect(edtfInWords(edtf)).toBe(words)
})
