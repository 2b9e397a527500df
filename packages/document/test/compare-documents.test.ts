import fc from "fast-check"
import {expect, test} from "vitest"
import {CanonicalText, compareDocuments, mapSpan, openHistory, revisionOf} from "../src/index.ts"
import type {Node} from "../src/index.ts"
import {documents, numbered} from "./documents.ts"

const created = "2026-11-26T12:00:00Z"

test("a transcription that says the same takes no steps", () => {
  const doc = docOf("Sing, goddess.", "Of the wrath.")
  expect(compareDocuments(doc, docOf("Sing, goddess.", "Of the wrath.")).steps).toEqual([])
})

test("a changed word is one step, and every other word keeps its place", () => {
  const before = docOf("Sing of the wrath, goddess.", "Of Achilles.")
  const revised = compareDocuments(before, docOf("Sing of the anger, goddess.", "Of Achilles."))
  expect(revised.steps).toHaveLength(1)
  expect(moved("goddess", before, revised)).toBe("goddess")
  expect(moved("Achilles", before, revised)).toBe("Achilles")
  expect(moved("wrath", before, revised)).toBe("anger")
})

test("a passage that is taken out has no place any more", () => {
  const before = docOf("Sing of the wrath, goddess.")
  expect(moved("goddess", before, compareDocuments(before, docOf("Sing of the wrath.")))).toBe(null)
})

test("what is put in at the edge of a passage does not belong to it", () => {
  const before = docOf("Sing, goddess, of wrath.")
  const revised = compareDocuments(before, docOf("Sing, O goddess divine, of wrath."))
  expect(moved("goddess", before, revised)).toBe("goddess")
})

test("a block that is put in takes a number never used", () => {
  const before = docOf("One two three.", "Four five six.")
  const {doc} = compareDocuments(before, docOf("One two three.", "New words.", "Four five six."), [
    "p9",
  ])
  expect(numbersOf(doc)).toEqual(["p1", "p10", "p2"])
})

test("a split block keeps its number on the first part", () => {
  const before = docOf("One two three four. Five six seven eight.", "Nine.")
  const revised = compareDocuments(
    before,
    docOf("One two three four.", "Five six seven eight.", "Nine."),
  )
  expect(numbersOf(revised.doc)).toEqual(["p1", "p3", "p2"])
  expect(moved("six seven", before, revised)).toBe("six seven")
})

test("joined blocks have the number of the first", () => {
  const before = docOf("One two three four.", "Five six seven eight.", "Nine.")
  const revised = compareDocuments(
    before,
    docOf("One two three four. Five six seven eight.", "Nine."),
  )
  expect(numbersOf(revised.doc)).toEqual(["p1", "p3"])
  expect(moved("six seven", before, revised)).toBe("six seven")
})

test("a paragraph that becomes a heading keeps the places of its words", () => {
  const {text, paragraph, heading, section} = numbered()
  const before = docWith(paragraph(text("On wrath")), paragraph(text("Sing.")))
  const after = docWith(section(heading(2, text("On wrath")), paragraph(text("Sing."))))
  const revised = compareDocuments(before, after)
  expect(numbersOf(revised.doc)).toEqual(["p1", "p2"])
  expect(revised.doc.firstChild!.type.name).toBe("section")
})

test("any two documents are led from one to the other, and back through JSON", async () => {
  await fc.assert(
    fc.asyncProperty(documents, documents, async (before, transcription) => {
      const revised = compareDocuments(before, transcription)
      expect(unnumbered(revised.doc)).toEqual(unnumbered(transcription))
      expect(new Set(numbersOf(revised.doc)).size).toBe(numbersOf(revised.doc).length)
      const revision = JSON.parse(JSON.stringify(await revisionOf(revised, {created}))) as Awaited<
        ReturnType<typeof revisionOf>
      >
      const history = await openHistory(before, [revision])
      expect(history.current.doc.eq(revised.doc)).toBe(true)
    }),
    {numRuns: 300},
  )
})

test("words that an edit leaves alone keep their places, whatever else changes", () => {
  const words: fc.Arbitrary<string> = fc.constantFrom(
    "wrath",
    "goddess",
    "sing",
    "ships",
    "many",
    "strong",
    "souls",
  )
  const paragraphs = fc.array(fc.array(words, {minLength: 3, maxLength: 12}), {
    minLength: 2,
    maxLength: 6,
  })
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), words, (lines, where, which, word) => {
      const line = where % lines.length
      const at = which % lines[line]!.length
      const before = docOf(...lines.map(list => list.join(" ")))
      const edited = lines.map((list, i) => (i === line ? list.with(at, `${word}X`) : list))
      const after = docOf(...edited.map(list => list.join(" ")))
      const revised = compareDocuments(before, after)
      const from = new CanonicalText(before)
      const to = new CanonicalText(revised.doc)
      const mapping = revised.mapping
      let offset = 0
      lines.forEach((list, i) => {
        list.forEach((item, k) => {
          const span = {from: offset, to: offset + item.length}
          offset += item.length + 1
          const place = mapSpan(span, {from, to, mapping})
          if (i === line && k === at) return
          expect(place && to.slice(place)).toBe(item)
        })
      })
    }),
  )
})

function docOf(...paragraphs: string[]): Node {
  const {text, paragraph} = numbered()
  return docWith(...paragraphs.map(words => paragraph(text(words))))
}

function docWith(...content: Node[]): Node {
  return content[0]!.type.schema.node("doc", null, content)
}

function moved(
  words: string,
  before: Node,
  revised: ReturnType<typeof compareDocuments>,
): string | null {
  const from = new CanonicalText(before)
  const to = new CanonicalText(revised.doc)
  const at = from.text.indexOf(words)
  const span = mapSpan({from: at, to: at + words.length}, {from, to, mapping: revised.mapping})
  return span && to.slice(span)
}

function numbersOf(doc: Node): readonly string[] {
  return new CanonicalText(doc).blocks.map(({n}) => n)
}

function unnumbered(doc: Node): unknown {
  return JSON.parse(JSON.stringify(doc), (key: string, value: unknown) =>
    key === "n" ? undefined : value,
  )
}
