import {creatorOf, listOf} from "@variorum/annotation"
import type {Annotation, ImportStatus} from "@variorum/annotation"

/** What becomes of the items of a file, as their filter says it. */
export const statusNames: Readonly<Record<ImportStatus, string>> = {
  added: "New",
  newer: "Newer than yours",
  conflict: "Differs from yours",
  unplaced: "Without a certain place",
  otherText: "On another text",
  same: "Here already",
  refused: "Not readable",
}

export const statusAdvice: Readonly<Record<ImportStatus, string>> = {
  added: "Its words are found in this text.",
  newer: "Yours was never changed here, and is replaced; the older stays in its history.",
  conflict: "Both are kept, side by side; yours is not touched.",
  unplaced: "It is held with the words it was made on, and waits under Repair.",
  otherText: "It is held with its words; take it only if you want it here.",
  same: "Nothing to do.",
  refused: "It cannot be taken in; the others can.",
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
  return count === 1 ? "1 note" : `${count.toLocaleString("en")} notes`
}

/** "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} KB`
  const mega = bytes / 1_000_000
  return mega < 1000 ? `${mega.toFixed(1)} MB` : `${(mega / 1000).toFixed(0)} GB`
}
