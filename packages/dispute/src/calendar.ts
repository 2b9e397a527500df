/** A day of the proleptic Gregorian calendar; year 0 is 1 BC. `month` and `day` count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : lengths[month - 1]!
}

/** Days since 1970-01-01, exact for years within ±10¹³. */
export function dayNumber({year, month, day}: Day): number {
  // Years counted from March put the leap day at the end of the year.
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** ISO 8601, `1923-06-01`; outside the years 0000 to 9999 with a sign, `-0999-01-01`. */
export function isoDay({year, month, day}: Day): string {
  const sign = year < 0 ? "-" : year > 9999 ? "+" : ""
  return `${sign}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0")
}
