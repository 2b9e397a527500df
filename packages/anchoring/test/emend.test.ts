import {readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {emend, openEdition} from "../src/index.ts"
import type {Edition} from "../src/index.ts"

const root = join(import.meta.dirname, "../../..")

async function thisEdition(): Promise<Edition> {
  const annotations = readdirSync(join(root, "annotations")).filter(name =>
    name.endsWith(".jsonld"),
  )
  return openEdition(
    {
      text: "text/communist-left-after-1920.json",
      annotations: annotations
        .filter(name => name !== "questions.jsonld")
        .map(name => `annotations/${name}`),
      questions: [],
      registers: [],
    },
    path => Promise.resolve(readFileSync(join(root, path), "utf8")),
  )
}

test("every emendation of this edition is applied, and the transcription stays as it is", async () => {
  const edition = await thisEdition()
  const before = edition.text.canonical.text
  const {canonical, unapplied} = emend(edition)
  expect(unapplied).toEqual([])
  expect(canonical.text).not.toBe(before)
  expect(edition.text.canonical.text).toBe(before)
})

test("every annotation stands in the emended text, and leads back to where it was", async () => {
  const edition = await thisEdition()
  const {canonical, toChanged, toFirst} = emend(edition)
  const marks = [...edition.anchors.values()].flat().flatMap(({span}) => (span ? [span] : []))
  expect(marks.length).toBeGreaterThan(500)
  const kept = marks.filter(
    span => canonical.slice(toChanged(span)) === edition.text.canonical.slice(span),
  )
  expect(kept.length).toBeGreaterThan(marks.length * 0.8)
  for (const span of kept) expect(toFirst(toChanged(span))).toEqual(span)
})

test("emendations that are not chosen are not applied", async () => {
  const edition = await thisEdition()
  expect(emend(edition, () => false).canonical.text).toBe(edition.text.canonical.text)
})
