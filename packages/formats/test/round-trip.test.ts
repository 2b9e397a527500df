import fc from "fast-check"
import {expect, test} from "vitest"
import {openEdition} from "@variorum/anchoring"
import {readNotes} from "@variorum/formats"
import {annotationSets, editionFiles, losslessFormats, lostOnTheWay} from "@variorum/testing"

const {manifest, read} = editionFiles({blocks: {p1: "Sing, goddess, the anger of Achilles."}})
const edition = await openEdition(manifest, read)

test.each(losslessFormats)(
  "a set of annotations written as %s and read again is the same, whatever it holds",
  format => {
    fc.assert(
      fc.property(annotationSets, kept => {
        expect(lostOnTheWay(kept, format, edition)).toBeNull()
      }),
      {numRuns: format === "jsonld" ? 10_000 : 1000},
    )
  },
  60_000,
)

test("a note with a __proto__ is refused with its reason, and the others are read", () => {
  const note = (id: string, more: string) =>
    `{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "${id}", "type": "Annotation", "target": "urn:t"${more}}`
  const {items} = readNotes(
    `[${note("urn:a", "")}, ${note("urn:b", ', "__proto__": {"polluted": true}')}]`,
    "text:built",
  )
  expect(items.map(({reason}) => reason)).toEqual([null, "The key __proto__ is not allowed."])
  expect(Reflect.get({}, "polluted")).toBeUndefined()
})
