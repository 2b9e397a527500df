import {existsSync, readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {CanonicalText, textFromJson, textToJson} from "@variorum/document"
import {formatText, importPlainText} from "@variorum/formats"

const shared = join(import.meta.dirname, "../../../../shared")

test("the canonical text is the lines that are not blank, letter for letter", () => {
  const line = fc.string({unit: "binary-ascii", maxLength: 12})
  const grapheme = fc.string({unit: "binary", maxLength: 12})
  const pieces = fc.array(
    fc.oneof(
      line,
      grapheme,
      fc.constantFrom("", "  ", "TITLE", "REFERENCES", "1) a 2) b", "Two Words"),
    ),
  )
  fc.assert(
    fc.property(pieces, fc.constantFrom("\n", "\r\n", "\n\n", "\r"), (lines, end) => {
      const source = lines.join(end)
      obeysTheLaw(source)
    }),
    {numRuns: 500},
  )
})

test("the Nth line that is not blank is block pN", () => {
  const {text} = read("One\n\n \t\ntwo.\nthree.\n")
  expect(text.blocks.map(block => `${block.n} ${text.slice(block)}`)).toEqual([
    "p1 One",
    "p2 two.",
    "p3 three.",
  ])
})

test("a byte order mark and line ends are left out, and nothing else", () => {
  const {text} = read("\ufeffcafe\u0301 \r\n\r\n  \u00a0x\u200b\u2028y\t\rz\ufeff")
  expect(text.text).toBe("cafe\u0301 \n  \u00a0x\u200b\u2028y\t\nz\ufeff")
})

test("a file of blank lines is no text", () => {
  for (const blank of ["", "\ufeff", "\n \r\n\t\u00a0\n"]) expect(importPlainText(blank)).toBeNull()
})

test("a short first line without a stop at its end is the title", () => {
  expect(read("A Title\n\nText.").title).toBe("A Title")
  expect(read("What Is to Be Done?\n\nText.").title).toBe("What Is to Be Done?")
  expect(read("Первая глава\n\nText.").title).toBe("Первая глава")
})

test("a first line that may well be text is no title", () => {
  for (const first of [
    "This is a sentence.",
    "This, however,",
    "a line of verse",
    "1234",
    "word ".repeat(40),
    "Alone",
  ]) {
    expect(read(first === "Alone" ? first : `${first}\n\nText.`).title).toBeNull()
  }
  expect(read("Wrapped prose begins\nand goes on.\n\nText.").title).toBeNull()
})

test("headings in capitals open sections inside the title’s", () => {
  expect(outline("Title\n\nLead.\n\nPART ONE\n\nText.\n\nPART TWO: 1920-1921\n\nText.")).toEqual([
    "section(heading 1 p1, paragraph p2, section(heading 2 p3, paragraph p4), section(heading 2 p5, paragraph p6))",
  ])
})

test("without a title the sections stand side by side", () => {
  expect(outline("Text, more text.\n\nPART ONE\n\nText.\n\nPART TWO\n\nText.")).toEqual([
    "paragraph p1",
    "section(heading 2 p2, paragraph p3)",
    "section(heading 2 p4, paragraph p5)",
  ])
})

test("capitals inside a wrapped paragraph, shouted or alone are no heading", () => {
  for (const line of ["STOP!", "A", "1919", "*** START ***", "AND THEN,"]) {
    expect(types(`Some text.\n\n${line}\n\nText.`)).toBe("paragraph paragraph paragraph")
  }
  expect(types("Some text.\n\nHe saw the sign\nNO ENTRY\nand went in.")).not.toContain("heading")
})

test("in a file without blank lines every line is a paragraph, and headings are seen", () => {
  expect(types("Title\nText.\nPART ONE\nText.")).toBe("heading paragraph heading paragraph")
})

test("a line that counts up from 1 is a run-in list with marks over its items", () => {
  const {doc} = read("He names:\n\n1) us, 2) you (B) 1918), 3) them.’")
  const list = doc.child(1)
  const runs: string[] = []
  list.forEach(node => {
    runs.push(`${node.marks.map(mark => String(mark.attrs["number"])).join()}:${node.text!}`)
  })
  expect(runs).toEqual(["1:1) us,", ": ", "2:2) you (B) 1918),", ": ", "3:3) them.’"])
})

test("a line that does not count up from 1 at its start is a paragraph", () => {
  for (const line of ["2) b 3) c", "1) alone", "See 1) a 2) b", "1) a 3) c", "1)a 2)b"]) {
    expect(types(`Some text.\n\n${line}`)).toBe("paragraph paragraph")
  }
})

test("after a bibliography heading lines are entries, until the next part", () => {
  const source = [
    "Text.",
    "BIBLIOGRAPHY",
    "A. Author, Title, 1990",
    "Pathfinder 1982",
    "Works on the Left",
    "B. Author, Title",
    "Comments",
    "APPENDIX",
    "Text.",
  ].join("\n\n")
  expect(outline(source)).toEqual([
    "paragraph p1",
    "section(heading 2 p2, entry p3, entry p4, section(heading 3 p5, entry p6, paragraph p7))",
    "section(heading 2 p8, paragraph p9)",
  ])
  expect(types("Text.\n\nWorks cited\n\nA. Author, 1990")).toBe("paragraph heading entry")
})

test("a novel of a megabyte is read in less than two seconds", ({skip}) => {
  const file = join(shared, "data/plain/pg-pg7178.txt")
  skip(!existsSync(file), "../shared/data is not here")
  const source = readFileSync(file, "utf8")
  const start = performance.now()
  formatText(read(source).doc)
  expect(performance.now() - start).toBeLessThan(2000)
  obeysTheLaw(source)
})

describe("the essay", () => {
  test("in text/ is what import makes of its source", ({skip}) => {
    const folder = join(shared, "source")
    skip(!existsSync(folder), "../shared/source is not here")
    const source = readFileSync(join(folder, readdirSync(folder)[0]!), "utf8")
    obeysTheLaw(source)
    const file = join(import.meta.dirname, "../../../text/communist-left-after-1920.json")
    expect(formatText(read(source).doc)).toBe(readFileSync(file, "utf8"))
  })
})

function obeysTheLaw(source: string): void {
  const lines = source.replace(/^\ufeff/, "").split(/\r\n|[\r\n]/)
  const filled = lines.filter(line => line.trim() !== "")
  const imported = importPlainText(source)
  if (imported === null) {
    expect(filled).toEqual([])
    return
  }
  imported.doc.check()
  const text = new CanonicalText(imported.doc)
  expect(text.text).toBe(filled.join("\n"))
  expect(text.blocks.map(block => block.n)).toEqual(filled.map((_, i) => `p${i + 1}`))
  const again = textFromJson(JSON.parse(JSON.stringify(textToJson(imported.doc))))
  expect(again.ok && again.doc.eq(imported.doc)).toBe(true)
  expect(formatText(importPlainText(source)!.doc)).toBe(formatText(imported.doc))
}

function read(source: string) {
  const imported = importPlainText(source)!
  return {...imported, text: new CanonicalText(imported.doc)}
}

function types(source: string): string {
  return read(source)
    .text.blocks.map(block => block.type)
    .join(" ")
}

type Tree = ReturnType<typeof read>["doc"]

function outline(source: string): string[] {
  const shape = (node: Tree): string => {
    if (!node.isTextblock) return `${node.type.name}(${node.children.map(shape).join(", ")})`
    const level = node.type.name === "heading" ? ` ${String(node.attrs["level"])}` : ""
    return `${node.type.name}${level} ${String(node.attrs["n"])}`
  }
  return read(source).doc.children.map(shape)
}
