import {
  blocksOf,
  editionInWords,
  kindOf,
  tagsOf,
  wordsSaid,
  writerOf,
  writersInWords,
} from "./notes-export.ts"
import type {ExportedNote, NamedEdition, NotesExport} from "./notes-export.ts"

/**
 * Markdown (CommonMark) to read: each note under the words it is on, with a citation by block and
 * edition. Whatever a note holds is shown as it was typed, never as markup.
 */
export function notesAsMarkdown({label, generated, edition, notes}: NotesExport): string {
  const live = notes.filter(({deleted}) => deleted === null)
  const placed = live.filter(hasPlace)
  const writers = writersInWords(notes)
  const sections = [
    section(null, placed, edition),
    section(
      "Without a certain place in this text",
      live.filter(note => !hasPlace(note)),
      edition,
    ),
    section(
      "In the trash",
      notes.filter(({deleted}) => deleted !== null),
      edition,
    ),
  ]
  return (
    `# ${escaped(label)}\n\n` +
    `${escaped(`Notes on ${editionInWords(edition)}, written out ${generated}.`)}\n` +
    (writers === "" ? "" : `\n${escaped(`By ${writers}.`)}\n`) +
    sections.join("")
  )
}

function section(
  heading: string | null,
  notes: readonly ExportedNote[],
  edition: NamedEdition,
): string {
  if (notes.length === 0) return ""
  const all = notes.map(note => `\n${noteOf(note, edition)}`).join("\n---\n")
  return `${heading === null ? "" : `\n## ${heading}\n`}${all}`
}

function noteOf({annotation, places}: ExportedNote, edition: NamedEdition): string {
  const quotes = places.flatMap(({quote}) => (quote === null ? [] : [quoted(quote)]))
  const blocks = places.flatMap(place => blocksOf(place) ?? []).join(", ")
  const said = wordsSaid(annotation)
  const tags = tagsOf(annotation)
  const when = annotation.modified ?? annotation.created
  const citation = [
    `“${edition.title}”`,
    blocks === "" ? "no certain place" : blocks,
    `text ${edition.fingerprint.slice(0, 8)}`,
    edition.version,
    kindOf(annotation),
    writerOf(annotation),
    when ?? "",
  ].filter(part => part !== "")
  return [
    ...quotes,
    ...(said === "" ? [] : [paragraphs(said)]),
    ...(tags.length > 0 ? [`Tags: ${tags.map(escaped).join(", ")}`] : []),
    `– ${escaped(citation.join(", "))}`,
  ]
    .map(part => `${part}\n`)
    .join("\n")
}

function hasPlace({places}: ExportedNote): boolean {
  return places.length > 0 && places.every(({block}) => block !== null)
}

function quoted(words: string): string {
  return words
    .split(/\r\n|[\n\r]/)
    .map(line => `> ${escaped(line)}`.trimEnd())
    .join("\n")
}

/** Line ends stay line ends. */
function paragraphs(words: string): string {
  return words
    .split(/\r\n|[\n\r]/)
    .map(line => escaped(line))
    .join("\\\n")
    .replaceAll(/(^|\n)(\\\n)+/g, "\n\n")
    .replaceAll(/\\\n\n/g, "\n\n")
}

/** Every sign that could be markup, HTML and entities included, as the sign itself. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\\`*_{}[\]()#+\-.!<>|~&=:]/g, sign => (isHarmless(sign) ? sign : `\\${sign}`))
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd")
    .replace(/^(\d+)\\?([.)])/, "$1\\$2")
    .replace(/^[ \t]+/, "")
    .replace(/^([-+=:])/, "\\$1")
    .replaceAll(/(https?|www)(?=[:.])/gi, "$1\u2060")
}

/** Markup only at the start of a line, which is looked at there. */
function isHarmless(sign: string): boolean {
  return ".-+=():!{}".includes(sign)
}
