import {openEdition} from "@variorum/anchoring"
import {expect, test} from "vitest"
import {editionFiles} from "../src/edition-builder.ts"
import {multipliedEdition} from "../src/multiplied-edition.ts"

test("a multiplied edition says of each copy of the text what was said of it, in its place and under its own name", async () => {
  const {manifest, read} = editionFiles({
    blocks: {p1: "Three hundred 😀 members.", p2: "They met."},
    annotations: [
      {
        id: "urn:uuid:1",
        words: "They met",
        body: {
          id: "urn:uuid:1#body",
          type: "Claim",
          label: "They met",
          assertedBy: {mode: "one", agents: ["person:a"]},
          evidence: {given: "none"},
          answers: [],
        },
      },
    ],
    register: [{id: "person:a", type: "Person", name: "A", variants: []}],
  })
  const paths = ["text", "annotations", "questions", "registers"] as const
  const files = new Map([["edition.json", JSON.stringify(manifest)]])
  for (const path of paths.flatMap(name => manifest[name])) files.set(path, await read(path))
  // Files of an edition are collections; the builder makes a plain list.
  for (const path of [...manifest.annotations, ...manifest.questions, ...manifest.registers]) {
    const items = JSON.parse(files.get(path)!) as unknown[]
    files.set(path, JSON.stringify({id: "urn:all", type: "AnnotationPage", items}))
  }
  const large = await multipliedEdition(files, 3)
  const edition = await openEdition(manifest, path => Promise.resolve(large.get(path)!))
  expect(edition.problems).toEqual([])
  expect(edition.text.canonical.blocks.map(({n}) => n)).toEqual([
    "p1",
    "p2",
    "p3",
    "p4",
    "p5",
    "p6",
  ])
  const anchors = [...edition.anchors.values()].flat()
  expect(anchors.map(({state}) => state)).toEqual(["exact", "exact", "exact"])
  expect(new Set(anchors.map(({span}) => span?.from)).size).toBe(3)
  expect(edition.register.size).toBe(1)
})
