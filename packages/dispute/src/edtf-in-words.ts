import {parseEdtf} from "./edtf.ts"
import type {EdtfDate, EdtfInterval} from "./edtf.ts"

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]
const seasons = ["spring", "summer", "autumn", "winter"]
const qualifiers = {"": "", "?": "perhaps ", "~": "about ", "%": "perhaps about "}

/**
 * A date for people: `1923-22` is "summer 1923", `1922-02/1922-03` "February 1922 to March 1922",
 * `1923~` "about 1923". What is not EDTF of level 0 or 1 comes back as it is.
 */
export function edtfInWords(edtf: string): string {
  const result = parseEdtf(edtf)
  if (!result.ok) return edtf
  return result.value.kind === "interval"
    ? intervalInWords(result.value)
    : dateInWords(result.value)
}

function intervalInWords({start, end}: EdtfInterval): string {
  if (typeof start === "string") {
    if (typeof end === "string") return "at no known time"
    const until = `until ${dateInWords(end)}`
    return start === "open" ? until : `${until}, beginning not known`
  }
  const from = dateInWords(start)
  if (typeof end !== "string") return `${from} to ${dateInWords(end)}`
  return end === "open" ? `from ${from} on` : `from ${from}, end not known`
}

function dateInWords(date: EdtfDate): string {
  return `${qualifiers[date.qualifier]}${bareInWords(date)}`
}

function bareInWords(date: EdtfDate): string {
  if (date.unspecifiedDigits > 0) return yearsInWords(date)
  const year = yearInWords(date.year)
  if (date.season !== null) return `${seasons[date.season - 21]!} ${year}`
  const month = date.month === null ? year : `${months[date.month - 1]!} ${year}`
  if (date.unspecified === "month") return `some month of ${year}`
  if (date.unspecified !== "none") return `some day of ${month}`
  if (date.day === null) return month
  const day = `${date.day} ${month}`
  return date.time === null ? day : `${day}, ${date.time}`
}

function yearsInWords({year, unspecifiedDigits}: EdtfDate): string {
  const before = year < 0 || Object.is(year, -0)
  const start = Math.abs(year)
  if (unspecifiedDigits === 1) return before ? `the ${start}s before year 0` : `the ${start}s`
  return before ? `-${start + 99} to -${start}` : `${start} to ${start + 99}`
}

/** Year 0 is 1 BC. */
function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}
