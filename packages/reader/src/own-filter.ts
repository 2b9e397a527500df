import type {Edition} from "@variorum/anchoring"
import {folded} from "./folded.ts"
import {saidBy} from "./import-words.ts"
import {wordsOf} from "./note-line.ts"
import {colourOf, ownColours} from "./own-colours.ts"
import type {OwnColour} from "./own-colours.ts"
import {ownKind, tagsOf} from "./own-kind.ts"
import type {ReadingNote} from "./reading-notes.ts"

/** What is looked for among own notes; empty parts let all pass. */
export interface OwnFilter {
  /** All of these, in any order, in what the note says or stands on. */
  readonly words: string
  readonly kind: string
  readonly tag: string
  readonly colour: string
}

export const noFilter: OwnFilter = {words: "", kind: "", tag: "", colour: ""}

/** Whether a note is one of those looked for. Case and accents do not matter. */
export function passes(
  {words, kind, tag, colour}: OwnFilter,
  edition: Edition,
): (note: ReadingNote) => boolean {
  const wanted = folded(words)
    .split(/\s+/)
    .filter(word => word !== "")
  return note => {
    if (kind !== "" && kindOf(note) !== kind) return false
    if (tag !== "" && !tagsOf(note.annotation).includes(tag)) return false
    if (colour !== "" && colourOf(note.annotation) !== colour) return false
    if (wanted.length === 0) return true
    const text = folded(`${saidBy(note.annotation)}\n${wordsOf(edition, note) ?? ""}`)
    return wanted.every(word => text.includes(word))
  }
}

/** The kinds, tags and colours there are, each once, in order. */
export function choicesAmong(notes: readonly ReadingNote[]): {
  readonly kinds: readonly string[]
  readonly tags: readonly string[]
  readonly colours: readonly OwnColour[]
} {
  const each = (words: readonly string[]) =>
    [...new Set(words)].sort((a, b) => a.localeCompare(b, "en"))
  const colours = new Set(notes.map(({annotation}) => colourOf(annotation)))
  return {
    kinds: each(notes.map(kindOf)),
    tags: each(notes.flatMap(({annotation}) => tagsOf(annotation))),
    colours: ownColours.filter(colour => colours.has(colour)),
  }
}

function kindOf({annotation, layer}: ReadingNote): string {
  return ownKind(annotation, layer)
}
