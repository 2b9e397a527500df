import {expect, test} from "vitest"
import {CanonicalText} from "@variorum/document"
import {formatJson, importPlainText, provenanceOf, refreshed} from "@variorum/formats"

const about = {id: "text:song", title: "Song", fileName: "song.txt"}
const textOf = (source: string) => new CanonicalText(importPlainText(source)!.doc)

test("says what import knows and nothing else", async () => {
  const provenance = await provenanceOf(textOf("Song\n\nSing, goddess."), about)
  expect(Object.keys(provenance)).toEqual(["id", "title", "transcription", "fingerprint", "blocks"])
  expect(provenance.transcription).toContain("song.txt")
  expect(provenance.blocks).toBe(2)
  expect(provenance.fingerprint).toMatch(/^[0-9a-f]{64}$/)
})

test("what was filled in by hand survives another import, in its order", async () => {
  const first = await provenanceOf(textOf("Song\n\nSing, goddess."), about)
  const byHand = {
    id: first.id,
    rights: "none known",
    title: "The Song",
    extra: [1],
    fingerprint: "?",
  }
  const second = await provenanceOf(textOf("Song\n\nSing, goddess!\n\nMore."), about)
  const merged = refreshed(byHand, second)
  expect(Object.keys(merged)).toEqual([
    "id",
    "rights",
    "title",
    "extra",
    "fingerprint",
    "transcription",
    "blocks",
  ])
  expect(merged).toMatchObject({rights: "none known", title: "The Song", extra: [1], blocks: 3})
  expect(merged.fingerprint).toBe(second.fingerprint)
  expect(formatJson(refreshed(merged, second))).toBe(formatJson(merged))
})
