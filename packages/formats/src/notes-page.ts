import {
  blocksOf,
  editionInWords,
  kindOf,
  tagsOf,
  wordsSaid,
  writerOf,
  writersInWords,
} from "./notes-export.ts"
import type {ExportedNote, NotesExport} from "./notes-export.ts"

const style = `:root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 Georgia,serif}
article{margin:1.5rem 0;padding-top:1rem;border-top:1px solid #8888}blockquote{margin:0 0 .5rem;padding-left:.75rem;border-left:3px solid #8888}
.note{white-space:pre-wrap;overflow-wrap:anywhere}footer,header p{font:.8125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}`

/**
 * A page that stands alone: no script, no link, nothing it would fetch, and a policy that says so.
 * Whatever a note holds stands there as text, in a direction of its own.
 */
export function notesAsHtml({label, generated, edition, notes}: NotesExport): string {
  const live = notes.filter(({deleted}) => deleted === null)
  const placed = live.filter(hasPlace)
  const writers = writersInWords(notes)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(label)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 dir="auto">${escaped(label)}</h1>
<p>Notes on <bdi>${escaped(editionInWords(edition))}</bdi>, written out ${escaped(generated)}.</p>
${writers === "" ? "" : `<p>By <bdi>${escaped(writers)}</bdi>.</p>\n`}</header>
<main>
${placed.map(noteOf).join("")}${section(
    "Without a certain place in this text",
    live.filter(note => !hasPlace(note)),
  )}${section(
    "In the trash",
    notes.filter(({deleted}) => deleted !== null),
  )}</main>
</body>
</html>
`
}

function section(heading: string, notes: readonly ExportedNote[]): string {
  return notes.length === 0 ? "" : `<h2>${heading}</h2>\n${notes.map(noteOf).join("")}`
}

function noteOf({annotation, places}: ExportedNote): string {
  const quotes = places.flatMap(place =>
    place.quote === null ? [] : [`<blockquote dir="auto">${escaped(place.quote)}</blockquote>\n`],
  )
  const blocks = places.flatMap(place => blocksOf(place) ?? []).join(", ")
  const said = wordsSaid(annotation)
  const tags = tagsOf(annotation)
  const facts = [
    blocks === "" ? "no certain place" : blocks,
    kindOf(annotation),
    writerOf(annotation),
    annotation.modified ?? annotation.created ?? "",
    ...tags.map(tag => `tag: ${tag}`),
  ].filter(fact => fact !== "")
  return (
    `<article>\n${quotes.join("")}` +
    (said === "" ? "" : `<div class="note" dir="auto">${escaped(said)}</div>\n`) +
    `<footer>${facts.map(fact => `<bdi>${escaped(fact)}</bdi>`).join(" · ")}</footer>\n</article>\n`
  )
}

function hasPlace({places}: ExportedNote): boolean {
  return places.length > 0 && places.every(({block}) => block !== null)
}

function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, "\ufffd")
}
