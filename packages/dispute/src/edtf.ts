import type {Bounds} from "./bounds.ts"
import {dayNumber, daysInMonth, isoDay} from "./calendar.ts"
import type {Day} from "./calendar.ts"

/**
 * Dates in the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2:2019, annex A),
 * levels 0 and 1.
 */
export type Edtf = EdtfDate | EdtfInterval

/** One date. What it does not say is null; `season` stands in the place of a month. */
export interface EdtfDate {
  readonly kind: "date"
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season: number | null
  /** How many of the last digits of the year are `X`. */
  readonly unspecifiedDigits: 0 | 1 | 2
  /** A month or day is written `XX`: some month, some day. */
  readonly unspecified: "none" | "month" | "day" | "monthAndDay"
  readonly qualifier: "" | "?" | "~" | "%"
  /** Time of day and shift as written, e.g. `23:20:30Z`. */
  readonly time: string | null
}

export interface EdtfInterval {
  readonly kind: "interval"
  readonly start: EdtfDate | "open" | "unknown"
  readonly end: EdtfDate | "open" | "unknown"
}

export type EdtfResult =
  {readonly ok: true; readonly value: Edtf} | {readonly ok: false; readonly problem: string}

/**
 * The first and the last day that `edtf` may mean, in ISO 8601; null in place of an end that is
 * open (`..`) or unknown (empty). The whole is null when `edtf` is not EDTF of level 0 or 1.
 *
 * Seasons are those of the northern half of the earth, by whole months: spring is March to May,
 * summer June to August, autumn September to November, and winter 1923 is December 1923 to
 * February 1924. `?`, `~` and `%` never widen. `19XX` is 1900 to 1999. A time of day counts as
 * its day, as written.
 */
export function boundsOf(edtf: string): {earliest: string | null; latest: string | null} | null {
  const result = parseEdtf(edtf)
  if (!result.ok) return null
  const first = firstDay(result.value)
  const last = lastDay(result.value)
  return {earliest: first && isoDay(first), latest: last && isoDay(last)}
}

/** What is wrong with a date, in a sentence, or null when it is EDTF of level 0 or 1. */
export function edtfProblem(edtf: string): string | null {
  const result = parseEdtf(edtf)
  return result.ok ? null : result.problem
}

/** The bounds as day numbers; an open end is infinite. */
export function dayBoundsOf(edtf: string): Bounds | null {
  const result = parseEdtf(edtf)
  if (!result.ok) return null
  return dayBounds(result.value)
}

export function parseEdtf(edtf: string): EdtfResult {
  const slash = edtf.indexOf("/")
  if (slash < 0) return parseDate(edtf)
  const start = parseEnd(edtf.slice(0, slash))
  const end = parseEnd(edtf.slice(slash + 1))
  if (typeof start === "object" && "problem" in start) return start
  if (typeof end === "object" && "problem" in end) return end
  if (start === "unknown" && end === "unknown") return fault("“/” alone says nothing of a date")
  const value: EdtfInterval = {kind: "interval", start, end}
  const {low, high} = dayBounds(value)
  return low <= high ? {ok: true, value} : fault(`The interval “${edtf}” ends before it begins`)
}

function parseEnd(text: string): EdtfDate | "open" | "unknown" | (EdtfResult & {ok: false}) {
  if (text === "") return "unknown"
  if (text === "..") return "open"
  if (text.includes("/")) return fault("An interval has one “/”, between its two ends")
  const result = parseDate(text)
  if (!result.ok) return result
  return result.value.time === null
    ? result.value
    : fault(`“${text}”: the ends of an interval have no time of day`)
}

type DateResult = {ok: true; value: EdtfDate} | (EdtfResult & {ok: false})

const nothing: Omit<EdtfDate, "year"> = {
  kind: "date",
  month: null,
  day: null,
  season: null,
  unspecifiedDigits: 0,
  unspecified: "none",
  qualifier: "",
  time: null,
}

const plain = /^(-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/
const decade = /^(-?\d\d)(\dX|XX)([?~%]?)$/
const longYear = /^Y(-?[1-9]\d{4,})$/
const moment = /^(-?\d{4})-(\d\d)-(\d\d)T((\d\d):(\d\d):(\d\d)(Z|[+-]\d\d(?::\d\d)?)?)$/

function parseDate(text: string): DateResult {
  const asPlain = plain.exec(text)
  if (asPlain) return plainDate(text, asPlain)

  const asDecade = decade.exec(text)
  if (asDecade) {
    const [, century, last, qualifier] = asDecade
    const start = `${century!}${last!.replaceAll("X", "0")}`
    return date({
      // The sign is kept: "-000X" begins in the year 0 and runs backwards.
      year: Number(start),
      unspecifiedDigits: last === "XX" ? 2 : 1,
      qualifier: qualifier as EdtfDate["qualifier"],
    })
  }

  const asLongYear = longYear.exec(text)
  if (asLongYear) {
    const year = Number(asLongYear[1])
    return Math.abs(year) < 1e13
      ? date({year})
      : fault(`“${text}”: years of more than 13 digits are not supported`)
  }

  const asMoment = moment.exec(text)
  if (asMoment) {
    const [, year, month, day, time, hour, minute, second, shift] = asMoment
    const result = plainDate(text, [text, year!, month!, day!, ""])
    if (!result.ok) return result
    if (!isTime(Number(hour), Number(minute), Number(second)) || !isShift(shift)) {
      return fault(`“${text}”: there is no time of day ${time!}`)
    }
    return {ok: true, value: {...result.value, time: time!}}
  }

  return fault(
    `“${text}” is not a date in EDTF (level 1); write, for instance, 1923, 1923-03, 1923-03-05, ` +
      `1923-22 (summer 1923), 1923~ (about 1923) or 1922-02/1922-03`,
  )
}

function plainDate(text: string, groups: readonly (string | undefined)[]): DateResult {
  const [, yearText, monthText, dayText, qualifierText] = groups
  const year = Number(yearText)
  const qualifier = qualifierText as EdtfDate["qualifier"]
  if (yearText === "-0000") return fault(`“${text}”: there is no year -0000; 1 BC is 0000`)
  if (monthText === undefined) return date({year, qualifier})
  if (monthText === "XX") {
    if (dayText === undefined) return date({year, unspecified: "month", qualifier})
    if (dayText === "XX") return date({year, unspecified: "monthAndDay", qualifier})
    return fault(`“${text}”: a day in an unknown month is EDTF level 2, which is not supported`)
  }
  const month = Number(monthText)
  if (month >= 21 && month <= 24 && dayText === undefined) {
    return date({year, season: month, qualifier})
  }
  if (month < 1 || month > 12) {
    return month >= 25 && month <= 41 && dayText === undefined
      ? fault(`“${text}”: ${month} is of EDTF level 2; the seasons of level 1 are 21 to 24`)
      : fault(`“${text}”: there is no month ${monthText}`)
  }
  if (dayText === undefined) return date({year, month, qualifier})
  if (dayText === "XX") return date({year, month, unspecified: "day", qualifier})
  const day = Number(dayText)
  return day >= 1 && day <= daysInMonth(year, month)
    ? date({year, month, day, qualifier})
    : fault(`“${text}”: this month has no day ${dayText}`)
}

function date(said: Partial<EdtfDate> & {year: number}): DateResult {
  return {ok: true, value: {...nothing, ...said}}
}

function fault(problem: string): EdtfResult & {ok: false} {
  return {ok: false, problem}
}

function isTime(hour: number, minute: number, second: number): boolean {
  if (hour === 24) return minute === 0 && second === 0
  return hour < 24 && minute < 60 && second < 60
}

function isShift(shift: string | undefined): boolean {
  if (shift === undefined || shift === "Z") return true
  const [hour, minute = 0] = shift.slice(1).split(":").map(Number)
  return hour! < 14 ? minute < 60 : hour === 14 && minute === 0
}

function dayBounds(value: Edtf): Bounds {
  const first = firstDay(value)
  const last = lastDay(value)
  return {low: first ? dayNumber(first) : -Infinity, high: last ? dayNumber(last) : Infinity}
}

function firstDay(value: Edtf): Day | null {
  if (value.kind === "interval") {
    return typeof value.start === "string" ? null : firstDay(value.start)
  }
  const {season, unspecifiedDigits} = value
  const year = unspecifiedDigits > 0 ? firstYear(value) : value.year
  const month = season === null ? (value.month ?? 1) : season * 3 - 60
  return {year, month, day: value.day ?? 1}
}

function lastDay(value: Edtf): Day | null {
  if (value.kind === "interval") {
    return typeof value.end === "string" ? null : lastDay(value.end)
  }
  if (value.season === 24)
    return {year: value.year + 1, month: 2, day: daysInMonth(value.year + 1, 2)}
  const year = value.unspecifiedDigits > 0 ? lastYear(value) : value.year
  const month = value.season === null ? (value.month ?? 12) : value.season * 3 - 58
  return {year, month, day: value.day ?? daysInMonth(year, month)}
}

function firstYear({year, unspecifiedDigits}: EdtfDate): number {
  return isBackwards(year) ? year - 10 ** unspecifiedDigits + 1 : year
}

function lastYear({year, unspecifiedDigits}: EdtfDate): number {
  return isBackwards(year) ? year : year + 10 ** unspecifiedDigits - 1
}

/** "-20XX" is -2099 to -2000: the digits count away from zero. "-00XX" was read as minus zero. */
function isBackwards(year: number): boolean {
  return year < 0 || Object.is(year, -0)
}
