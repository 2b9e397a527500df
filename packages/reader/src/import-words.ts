import {creatorOf, listOf} from "@variorum/annotation"
import type {Annotation, ImportStatus} from "@variorum/annotation"
import {msg, numeral, plural} from "@variorum/words"

/** What becomes of the items of a file, as their filter says it. */
export const statusNames: Readonly<Record<ImportStatus, string>> = {
  added: msg`New`,
  newer: msg`Newer than yours`,
  conflict: msg`Differs from yours`,
  unplaced: msg`Without a certain place`,
  otherText: msg`On another text`,
  same: msg`Here already`,
  refused: msg`Not readable`,
}

export const statusAdvice: Readonly<Record<ImportStatus, string>> = {
  added: msg`Its words are found in this text.`,
  newer: msg`Yours was never changed here, and is replaced; the older stays in its history.`,
  conflict: msg`Both are kept, side by side; yours is not touched.`,
  unplaced: msg`It is held with the words it was made on, and waits under Repair.`,
  otherText: msg`It is held with its words; take it only if you want it here.`,
  same: msg`Nothing to do.`,
  refused: msg`It cannot be taken in; the others can.`,
}

/** What a note says, in plain words. */
export function saidBy(annotation: Annotation): string {
  const said = listOf(annotation.body).flatMap(body => {
    if (typeof body === "string") return [body]
    const words = typeof body.value === "string" ? body.value : Reflect.get(body, "label")
    if (typeof words !== "string") return []
    return [body.purpose === "tagging" ? `#${words}` : words]
  })
  return said.filter(words => words !== "").join("\n")
}

/** Who wrote it, or null. */
export function writerOf(annotation: Annotation): string | null {
  const {name, id} = creatorOf(annotation)
  return typeof name === "string" && name !== "" ? name : id
}

export function notesInWords(count: number): string {
  return plural(count, msg`1 note`, msg`${numeral(count)} notes`)
}

/** "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return msg`${Math.ceil(bytes / 1000)} KB`
  const mega = bytes / 1_000_000
  return mega < 1000
    ? msg`${numeral(mega, {minimumFractionDigits: 1, maximumFractionDigits: 1})} MB`
    : msg`${numeral(mega / 1000, {maximumFractionDigits: 0})} GB`
}
