import {layerBodyOf, listOf} from "@variorum/annotation"
import type {Annotation, LayerBody} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {edtfInWords} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {asserterLabel, citationLabel, joined, nameIn, quotationForm} from "./name-labels.ts"
import {tagsOf} from "./own-kind.ts"
import type {ReadingNote} from "./reading-notes.ts"

/** A note in one line of plain words, for a row of the margin and for the name of its mark. */
export function noteLine(edition: Edition, note: ReadingNote): string {
  const body = layerBodyOf(note.annotation)
  const line = body ? bodyLine(edition, note, body) : textOf(note.annotation)
  return line.replace(/\s+/g, " ").trim() || bareLine(edition, note)
}

/** The plain text of the bodies of a note, as a reader typed it; without its tags. */
export function textOf(annotation: Annotation): string {
  return listOf(annotation.body)
    .flatMap(body =>
      typeof body === "object" && typeof body.value === "string" && body.purpose !== "tagging"
        ? [body.value]
        : [],
    )
    .join("\n\n")
}

/** Of a note that says nothing: its tags, else the words that it marks. */
function bareLine(edition: Edition, note: ReadingNote): string {
  const tags = tagsOf(note.annotation)
  if (tags.length > 0) return tags.map(tag => `#${tag}`).join(" ")
  const words = wordsOf(edition, note)
  return words === null ? note.look.singular : msg`“${shortened(words.replace(/\s+/g, " "))}”`
}

/** The words in the text that a note stands on; null while it has no place. */
export function wordsOf(edition: Edition, note: ReadingNote): string | null {
  const span = note.spans[0]
  return span ? edition.text.canonical.slice(span) : null
}

function bodyLine(edition: Edition, note: ReadingNote, body: LayerBody): string {
  switch (body.type) {
    case "Claim":
    case "Figure":
    case "Stance":
      return body.label
    case "Quotation": {
      const speaker = asserterLabel(edition, body.speaker)
      const who = speaker === msg`not stated` ? quotationForm(body.form) : speaker
      const words = wordsOf(edition, note)
      return words === null ? who : msg`“${shortened(bare(words))}” – ${who}`
    }
    case "Emendation":
      return `${wordsOf(edition, note) ?? ""} ] ${body.reading || msg`omit`}`
    case "Reference":
      return citationLabel(edition, body)
    case "Entity": {
      const names = body.refersTo === undefined ? (body.oneOf ?? []) : [body.refersTo]
      return joined(
        names.map(id => nameIn(edition, id)),
        "or",
      )
    }
    case "Event": {
      const name = nameIn(edition, body.event)
      return body.date === undefined ? name : `${edtfInWords(body.date)}: ${name}`
    }
    default:
      return body.value
  }
}

/** Without the quotation marks around it. */
function bare(words: string): string {
  return words.replace(/^[\s"'“”‘’«»]+|[\s"'“”‘’«»]+$/gu, "")
}

/** The first words, as many as a line of the margin has room for beside a name. */
function shortened(words: string): string {
  const most = 48
  if (words.length <= most) return words
  const space = words.lastIndexOf(" ", most)
  return `${words.slice(0, space > 0 ? space : most).replace(/[\s,;:–-]+$/u, "")}…`
}
