import {readFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {nameOf} from "@variorum/annotation"
import {notesExport, notesFormats} from "@variorum/formats"
import type {NotesFormatName} from "@variorum/formats"
import {editionWith, sampleNotes, sampleTrash} from "./sample-edition.ts"

const folder = join(import.meta.dirname, "notes")
const notes = notesExport(
  sampleNotes.map(annotation => ({
    annotation,
    deleted: sampleTrash.get(nameOf(annotation)) ?? null,
  })),
  await editionWith(sampleNotes),
  {
    id: "urn:uuid:00000000-0000-4000-8000-0000000000ff",
    label: "My notes",
    generated: "2026-11-26T10:00:00Z",
  },
)

test.each(Object.keys(notesFormats) as NotesFormatName[])(
  "notes are written as %s as the file beside says",
  name => {
    const {extension, write} = notesFormats[name]
    const path = join(folder, `written.${extension}`)
    const written = write(notes)
    expect(written).toBe(readFileSync(path, "utf8"))
  },
)

test.each(Object.keys(notesFormats) as NotesFormatName[])(
  "%s names the edition, its version and its fingerprint, and drops no orphan and nothing in the trash",
  name => {
    const written = notesFormats[name].write(notes)
    expect(written).toContain("A built text")
    expect(written).toContain("state 1 of the text")
    expect(written).toContain(notes.edition.fingerprint)
    expect(written).toContain("An orphan, and kept")
    expect(written).toContain("for dogs")
  },
)

test.each(Object.keys(notesFormats) as NotesFormatName[])(
  "%s names whoever wrote the notes, with the id by which they are merged",
  name => {
    const written = notesFormats[name].write(notes)
    expect(written).toContain("A. Reader")
    expect(written).toContain("urn:uuid:me")
  },
)

test("a table has no cell that a spreadsheet would take for a formula", () => {
  const cells = notesFormats.csv.write(notes).split(/,|\r\n/)
  expect(cells.filter(cell => /^"?[=+\-@\t\r]/.test(cell))).toEqual([])
})

test("a page of notes has no markup but its own", () => {
  const html = notesFormats.html.write(notes)
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(match => match[1]))
  expect([...tags].sort()).toEqual(
    "article bdi blockquote body div footer h1 h2 head header html main meta p style title".split(
      " ",
    ),
  )
  expect(html).not.toMatch(/\son\w+=|<script|href=|src=/i)
})
