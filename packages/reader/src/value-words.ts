import type {Answer} from "@variorum/annotation"
import {edtfInWords} from "@variorum/dispute"
import type {Position, PositionValue} from "@variorum/dispute"
import {language, msg} from "@variorum/words"

const numbers = new Intl.NumberFormat(language, {maximumFractionDigits: 6})

/** With thousands separators: "19,000". */
export function numberInWords(value: number): string {
  return numbers.format(value)
}

/** A quantity by its bounds, inclusive; an open end is said in words. Null when both are open. */
export function quantityInWords(
  min: number | null | undefined,
  max: number | null | undefined,
): string | null {
  if (min != null && max != null) {
    return min === max ? numbers.format(min) : `${numbers.format(min)}–${numbers.format(max)}`
  }
  if (max != null) return msg`at most ${numbers.format(max)}`
  if (min != null) return msg`at least ${numbers.format(min)}`
  return null
}

/** A date, its open end included: "1923", "summer 1923 or earlier". Null where it has no EDTF. */
export function dateInWords(value: PositionValue): string | null {
  if (value.edtf === undefined) return null
  const words = edtfInWords(value.edtf)
  // An interval with an open end says so itself.
  if (value.edtf.includes("/")) return words
  if (value.earliest === null) return msg`${words} or earlier`
  return value.latest === null ? msg`${words} or later` : words
}

/** What is asserted, without whether it is held true: "300", "1,000–2,000", "a new group". */
export function valueInWords(value: PositionValue | null, answers: readonly Answer[]): string {
  if (!value) return msg`no value given`
  const words =
    quantityInWords(value.min, value.max) ??
    dateInWords(value) ??
    answers.find(answer => answer.id === value.answer)?.label
  return words ?? (value.text === null ? msg`no value given` : msg`“${value.text}”`)
}

/** With whether it is held true: "not 3,000", "3,000, left open". */
export function assertionInWords(position: Position, answers: readonly Answer[]): string {
  // Where nobody said what an answer may be, the claim itself is it.
  const isBare = position.value !== null && Object.values(position.value).every(one => one === null)
  const words = isBare ? position.label : valueInWords(position.value, answers)
  if (position.holds === "undecided") return msg`${words}, left open`
  if (position.holds !== false) return words
  return position.value?.answer === undefined ? msg`not ${words}` : msg`not: ${words}`
}
