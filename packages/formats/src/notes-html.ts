import {escapedHtml} from "./text-html.ts"

/** A note in plain words: what it is, the words it stands on, what it says, and what else is known. */
export interface NoteInWords {
  readonly kind: string
  readonly words: string
  readonly line: string
  readonly facts: readonly (readonly [term: string, says: string])[]
}

/** The notes that begin in one block of a text. */
export interface NotesOfBlock {
  readonly block: string
  readonly notes: readonly NoteInWords[]
}

/** A heading and those below it. */
export interface Heading {
  readonly block: string
  readonly label: string
  readonly entries: readonly Heading[]
}

/** Headings as a nested list of links to their blocks, `#p12`; nothing where there are none. */
export function outlineHtml(headings: readonly Heading[]): string {
  if (headings.length === 0) return ""
  const items = headings.map(
    ({block, label, entries}) =>
      `<li><a href="#${escapedHtml(block)}">${escapedHtml(label)}</a>${outlineHtml(entries)}</li>`,
  )
  return `<ol>${items.join("")}</ol>`
}

/** Notes block by block, each block with a link to its words and the id `notes-p12`. */
export function notesHtml(blocks: readonly NotesOfBlock[]): string {
  return blocks
    .map(({block, notes}) => {
      const n = escapedHtml(block)
      const items = notes.map(note => `<li>${noteHtml(note)}</li>`).join("")
      return `<section id="notes-${n}"><h3><a href="#${n}">${n}</a></h3><ul>${items}</ul></section>`
    })
    .join("")
}

function noteHtml({kind, words, line, facts}: NoteInWords): string {
  const said = facts.map(([term, says]) => `${escapedHtml(term)}: ${escapedHtml(says)}`)
  const small = said.length === 0 ? "" : `<br><small>${said.join("<br>")}</small>`
  const quote = words === "" ? "" : `<q>${escapedHtml(words)}</q> – `
  return `<b>${escapedHtml(kind)}</b> ${quote}${escapedHtml(line)}${small}`
}
