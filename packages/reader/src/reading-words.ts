import type {Answer} from "@variorum/annotation"
import type {Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {assertionInWords} from "./value-words.ts"

/** What stands at the head of a position, and what the editors made of it. */
export interface ReadingWords {
  /** The words of the text in quotes, else the value itself. */
  readonly headline: string
  readonly isQuoted: boolean
  /** "read as 1934 to 1936 by the editors"; empty where the words say the same. */
  readonly reading: string
}

/**
 * A figure or a date that is not in the words of the text as it is compared is the editors'
 * reading: then the words come first. What is denied or left open keeps its value at the head,
 * for words alone would read as an assertion of them.
 */
export function readingInWords(position: Position, answers: readonly Answer[]): ReadingWords {
  const {value, holds, passage} = position
  const words = assertionInWords(position, answers)
  const plain = {headline: words, isQuoted: false, reading: ""}
  if (!isReadByEditors(position)) return plain
  const text = value?.text ?? passage?.exact
  if (text === undefined || holds !== true) return {...plain, reading: msg`as the editors read it`}
  return {headline: msg`“${text}”`, isQuoted: true, reading: msg`read as ${words} by the editors`}
}

/** Whether the figure or date that is compared is not said so in the words of the text. */
export function isReadByEditors(position: Position): boolean {
  const {value} = position
  if (!value || value.answer !== undefined) return false
  if (value.edtf === undefined && value.min == null && value.max == null) return false
  if (value.text === null) return true
  const said = new Set(wordsOf(value.text))
  return !wordsOf(assertionInWords({...position, holds: true}, [])).every(word => said.has(word))
}

const numerals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ")

/** Words and numbers, "two" as "2", "5th" as "5", "1,000" as "1000", "Jan" as "january". */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/(\d),(?=\d{3})/g, "$1")
      .match(/[\p{L}]+|\d+/gu) ?? []
  return words.map(word => {
    const number = numerals.indexOf(word)
    return number >= 0 ? String(number) : (months.find(month => isShort(word, month)) ?? word)
  })
}

const months =
  "january february march april may june july august september october november december".split(" ")

function isShort(word: string, month: string): boolean {
  return word.length >= 3 && month.startsWith(word)
}

/** How sure the editors are of their reading, where they are not certain. */
export function certaintyInWords({editorCertainty}: Position): string {
  if (editorCertainty === undefined) return ""
  return editorCertainty === "probable"
    ? msg`the editors read it so, with probability`
    : msg`the editors read it so, in doubt`
}
