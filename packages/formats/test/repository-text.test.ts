import {readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {CanonicalText, fingerprint, textFromJson} from "@variorum/document"
import {formatJson, formatText} from "@variorum/formats"
import type {Provenance} from "@variorum/formats"

const folder = join(import.meta.dirname, "../../../text")
const files = readdirSync(folder).filter(file => /^[^.]+\.json$/.test(file))

test("the repository has its text", () => {
  expect(files).toEqual(["communist-left-after-1920.json"])
})

test.for(files)("text/%s is written as it is read, and keeps the canonical laws", file => {
  const written = readFileSync(join(folder, file), "utf8")
  const read = textFromJson(JSON.parse(written))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(formatText(read.doc)).toBe(written)
  const text = new CanonicalText(read.doc)
  expect(text.text.split("\n")).toEqual(text.blocks.map(block => text.slice(block)))
  expect(text.blocks.map(block => block.n)).toEqual(text.blocks.map((_, i) => `p${i + 1}`))
  expect(text.text).not.toMatch(/[\r\ufeff\ufffc\ufffd]/)
})

test.for(files)("text/%s has the fingerprint its provenance gives", async file => {
  const read = textFromJson(JSON.parse(readFileSync(join(folder, file), "utf8")))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const text = new CanonicalText(read.doc)
  const written = readFileSync(join(folder, file.replace(".json", ".source.json")), "utf8")
  const provenance = JSON.parse(written) as Provenance
  expect(provenance.fingerprint).toBe(await fingerprint(text.text))
  expect(provenance.blocks).toBe(text.blocks.length)
  expect(formatJson(provenance)).toBe(written)
})
