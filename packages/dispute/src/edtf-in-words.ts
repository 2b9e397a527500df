import {language, msg, msgAs} from "@variorum/words"
import {parseEdtf} from "./edtf.ts"
import type {EdtfDate, EdtfInterval} from "./edtf.ts"

const monthNames = new Intl.DateTimeFormat(language, {month: "long", timeZone: "UTC"})
const seasons = [msg`spring`, msg`summer`, msg`autumn`, msg`winter`]

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
    if (typeof end === "string") return msg`at no known time`
    const until = msg`until ${dateInWords(end)}`
    return start === "open" ? until : msg`${until}, beginning not known`
  }
  const from = dateInWords(start)
  if (typeof end !== "string") return msg`${from} to ${dateInWords(end)}`
  return end === "open" ? msg`from ${from} on` : msg`from ${from}, end not known`
}

function dateInWords(date: EdtfDate): string {
  const words = bareInWords(date)
  if (date.qualifier === "?") return msg`perhaps ${words}`
  if (date.qualifier === "~") return msg`about ${words}`
  return date.qualifier === "%" ? msg`perhaps about ${words}` : words
}

function bareInWords(date: EdtfDate): string {
  if (date.unspecifiedDigits > 0) return yearsInWords(date)
  const year = yearInWords(date.year)
  if (date.season !== null) return `${seasons[date.season - 21]!} ${year}`
  const month =
    date.month === null ? year : `${monthNames.format(Date.UTC(2000, date.month - 1))} ${year}`
  if (date.unspecified === "month") return msg`some month of ${year}`
  if (date.unspecified !== "none") return msg`some day of ${month}`
  if (date.day === null) return month
  const day = msgAs("day")`${date.day} ${month}`
  return date.time === null ? day : `${day}, ${date.time}`
}

function yearsInWords({year, unspecifiedDigits}: EdtfDate): string {
  const before = year < 0 || Object.is(year, -0)
  const start = Math.abs(year)
  if (unspecifiedDigits === 1) return before ? msg`the ${start}s before year 0` : msg`the ${start}s`
  return before ? msg`-${start + 99} to -${start}` : msg`${start} to ${start + 99}`
}

/** Year 0 is 1 BC. */
function yearInWords(year: number): string {
  return year > 0 ? String(year) : msg`${1 - year} BC`
}
