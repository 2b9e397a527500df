import {readFileSync} from "node:fs"
import {join} from "node:path"
import {describe, expect, test} from "vitest"
import {importPlanner, listOf} from "@variorum/annotation"
import type {Annotation, KeptHere, ReadItem} from "@variorum/annotation"
import {importPlaces} from "@variorum/anchoring"
import {fileLimits, notesExport, notesFormats, readNotes, UnreadableNotes} from "@variorum/formats"
import {editionWith, note, sampleNotes} from "./sample-edition.ts"

const edition = await editionWith([])
const sample = (name: string) => readFileSync(join(import.meta.dirname, "notes", name), "utf8")
const read = (name: string) => readNotes(sample(name), edition.text.id)

/** "commenting: Why? [tag] – placed", an item a line. */
function summary({items}: {items: readonly ReadItem[]}): string[] {
  const place = importPlaces(
    edition,
    items.flatMap(({annotation}) => annotation ?? []),
  )
  return items.map(({annotation, reason}) => {
    if (!annotation) return `refused: ${reason}`
    const bodies = listOf(annotation.body).flatMap(body =>
      typeof body === "object"
        ? [body.purpose === "tagging" ? `[${String(body.value)}]` : body.value]
        : [],
    )
    return `${listOf(annotation.motivation).join()}: ${bodies.join(" ")} – ${place(annotation)}`
  })
}

test("what Hypothesis exports is read: notes, replies, highlights", () => {
  const notes = read("hypothesis.json")
  expect(notes.format).toBe("Hypothesis")
  expect(summary(notes)).toEqual([
    "commenting: Why the goddess, and not the Muse? [muse] [opening] – placed",
    "replying: They are the same. – placed",
    "highlighting:  – placed",
    "refused: It has no id.",
  ])
  expect(notes.items[0]!.annotation).toMatchObject({
    id: "https://hypothes.is/a/Xy1aAgpZEe6dVw",
    creator: {id: "acct:ada@hypothes.is", name: "Ada Reader"},
    created: "2026-11-01T08:00:00.123Z",
    modified: "2026-11-02T09:30:00.000Z",
    "variorum:importedFrom": {group: "__world__"},
  })
})

test("what the API of Hypothesis answers is read", () => {
  expect(summary(read("hypothesis-api.json"))).toEqual([
    "commenting: Why the goddess, and not the Muse? [muse] [opening] – placed",
  ])
})

test("what RecogitoJS keeps is read, on this text", () => {
  expect(read("recogito-js.json").format).toBe("Recogito")
  expect(summary(read("recogito-js.json"))).toEqual([
    "commenting: It is a prayer. [prayer] – placed",
    "highlighting:  – placed",
  ])
})

test("what Recogito’s text-annotator keeps is read; one without words is refused alone", () => {
  expect(summary(read("recogito-text-annotator.json"))).toEqual([
    "commenting: Whose anger? – placed",
    "refused: It has no words that it was made on.",
  ])
})

test("what Thorium exports is read; a bookmark without words is held without a place", () => {
  const notes = read("thorium.annotation")
  expect(notes.format).toBe("Thorium Reader")
  expect(summary(notes)).toEqual([
    "commenting: Not the birds? [teacher] – placed",
    "bookmarking:  – nowhere",
  ])
  expect(notes.items[0]!.annotation).toMatchObject({
    "variorum:importedFrom": {color: "blue", source: "OEBPS/text/book1.xhtml"},
  })
})

test("a set of the W3C’s draft is read, with its localizable texts and text fragments", () => {
  expect(read("epub.annotation").format).toBe("EPUB Annotations")
  expect(summary(read("epub.annotation"))).toEqual([
    "commenting: HTML היא שפת סימון. [teacher] – placed",
  ])
})

test("what Zotero exports is read; the HTML of its notes becomes words", () => {
  const notes = read("zotero.json")
  expect(notes.format).toBe("Zotero")
  expect(summary(notes)).toEqual([
    "commenting: Compare the Odyssey. [souls] – placed",
    "commenting: On anger & grief\n\nsecond – nowhere",
  ])
  expect(summary(read("zotero-csl.json"))).toEqual([
    "commenting: Read again before the lecture. – nowhere",
  ])
})

test("a table of ours is read without its column of annotations, if someone took it away", () => {
  const table = 'id,note,tags,quote\r\nurn:uuid:1,"It, too",a; b,goddess\r\n,nameless,,\r\n'
  expect(summary(readNotes(table, edition.text.id))).toEqual([
    "commenting: It, too [a] [b] – placed",
    "refused: It has no id.",
  ])
})

test("one item that cannot be read does not refuse the file", () => {
  const items = [...sampleNotes, {type: "Annotation", target: []}, 7, null]
  expect(
    summary(readNotes(JSON.stringify(items), edition.text.id)).map(one => one.slice(0, 8)),
  ).toEqual(["commenti", "commenti", "commenti", "highligh", "refused:", "refused:", "refused:"])
})

describe("limits come first", () => {
  test("a file nested 10,000 deep is refused before it is parsed", () => {
    const deep = `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`
    expect(() => readNotes(deep, "text:built")).toThrow(/more than 512 deep/)
  })

  test("an item nested deeper than any note is refused alone", () => {
    const deep = JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`) as unknown
    const items = [sampleNotes[0], {...sampleNotes[1], id: "urn:deep", deep}]
    expect(summary(readNotes(JSON.stringify(items), "text:built"))[1]).toMatch(
      /^refused: .*more than 64 deep/,
    )
  })

  test("XML is refused before any parser sees it, whatever it declares", () => {
    for (const xml of [
      "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
      "  <?xml version='1.0'?><a/>",
      "<svg/>",
    ]) {
      expect(() => readNotes(xml, "text:built")).toThrow(/XML or HTML/)
    }
  })

  test("more notes than the limit are refused", () => {
    const many = `[${"{},".repeat(fileLimits.items)}{}]`
    expect(() => readNotes(many, "text:built")).toThrow(/the limit is 100000/)
  })

  test("a file cut anywhere is refused or read in part, never thrown over", () => {
    for (const name of ["hypothesis.json", "thorium.annotation", "zotero.json", "written.csv"]) {
      const whole = sample(name)
      for (let end = 0; end < whole.length; end += 37) {
        try {
          readNotes(whole.slice(0, end), "text:built")
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableNotes)
        }
      }
    }
  })
})

describe("the plan", () => {
  const words = (value: string, more: object = {}) =>
    note(1, "goddess", {body: {type: "TextualBody", value}, ...more})
  const planned = (
    items: readonly Annotation[],
    here: Partial<KeptHere> & {annotation: Annotation},
  ) => {
    const plan = importPlanner({
      named: name =>
        name === here.annotation.canonical ? {deleted: null, version: 1, ...here} : null,
      earlier: () => [words("the very first")],
      copies: () => [],
    })
    const place = importPlaces(edition, items)
    return items
      .map(annotation => plan({path: "", annotation, reason: null, deleted: null}, place))
      .map(({status, deed}) => `${status}, ${deed}`)
  }

  test("the same is not taken again, nor an earlier state of it", () => {
    expect(planned([words("now")], {annotation: words("now")})).toEqual(["same, none"])
    expect(planned([words("the very first")], {annotation: words("now")})).toEqual(["same, none"])
  })

  test("what was changed there and not here is newer", () => {
    const theirs = words("better", {modified: "2026-11-25T00:00:00Z"})
    expect(planned([theirs], {annotation: words("now")})).toEqual(["newer, replace"])
  })

  test("what was changed on both sides is a conflict, and kept twice", () => {
    const theirs = words("better", {modified: "2026-11-25T00:00:00Z"})
    expect(planned([theirs], {annotation: words("mine"), version: 2})).toEqual(["conflict, beside"])
  })

  test("what another wrote under the same name is a conflict, however new", () => {
    const theirs = words("x", {modified: "2026-11-25T00:00:00Z", creator: {id: "urn:uuid:other"}})
    expect(planned([theirs], {annotation: words("mine")})).toEqual(["conflict, beside"])
  })

  test("what lies in the trash as it stands is taken out", () => {
    const here = {annotation: words("now"), deleted: "2026-11-25T00:00:00Z"}
    expect(planned([words("now")], here)).toEqual(["added, restore"])
  })

  test("a name that comes twice is the same, or a conflict", () => {
    const other = {annotation: note(9, "goddess")}
    expect(planned([words("a"), words("a"), words("b")], other)).toEqual([
      "added, add",
      "same, none",
      "conflict, beside",
    ])
  })

  test("words found nowhere and other texts are held, never placed by likeness", () => {
    const other = {annotation: note(9, "goddess")}
    const foreign = note(2, "goddess", {
      target: {
        source: "text:other",
        selector: {type: "TextQuoteSelector", exact: "goddess"},
        state: {type: "TextState", fingerprint: "0".repeat(64)},
      },
    })
    expect(planned([note(3, "no such words at all"), foreign], other)).toEqual([
      "unplaced, add",
      "otherText, add",
    ])
  })
})

test("what is written out is read as the very same notes, and planned as the same", async () => {
  const mine = await editionWith(sampleNotes)
  const kept = sampleNotes.map(annotation => ({annotation, deleted: null}))
  const file = notesExport(kept, mine, {id: "urn:f", label: "f", generated: "2026-11-26T00:00:00Z"})
  const byName = new Map(sampleNotes.map(one => [one.canonical, one]))
  for (const format of ["jsonld", "epub", "csv"] as const) {
    const {items} = readNotes(notesFormats[format].write(file), mine.text.id)
    const plan = importPlanner({
      named: name => {
        const annotation = byName.get(name)
        return annotation ? {annotation, deleted: null, version: 1} : null
      },
      earlier: () => [],
      copies: () => [],
    })
    expect(items.map(item => plan(item, () => "placed").status)).toEqual(items.map(() => "same"))
  }
})
