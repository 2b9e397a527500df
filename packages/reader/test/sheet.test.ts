import {assert} from "chai"
import {contradictionsOf, voicesOf} from "@variorum/dispute"
import {citationOf, sheetAsCsv, sheetAsMarkdown, sheetAsSentence} from "../src/sheet.ts"
import type {Sheet, SheetOrigin} from "../src/sheet.ts"
import {
  sheetOfContradictions,
  sheetOfQuestion,
  sheetOfQuestions,
  sheetOfVoice,
} from "../src/sheets.ts"
import {openDisputes} from "./dispute-makers.ts"

const sheet: Sheet = {
  title: "How many members?",
  sentence: "In dispute.",
  head: ["who", "answer"],
  rows: [
    ["Avrich | the historian", "some “300”,\nin Moscow"],
    ['He said "no"', "=1+1"],
    ["", "-"],
  ],
}

async function origin(): Promise<SheetOrigin> {
  const {edition} = await openDisputes()
  return {text: edition.text, address: "https://example.org/#/disputes/q"}
}

suite("a view to take away", () => {
  test("as CSV comes back as it went, but that no cell is a formula", () => {
    const lines = sheetAsCsv(sheet)
    assert.deepEqual(parsed(lines), [
      ["who", "answer"],
      ["Avrich | the historian", "some “300”,\nin Moscow"],
      ['He said "no"', "'=1+1"],
      ["", "'-"],
    ])
  })

  test("as Markdown is one table, whatever stands in its cells", async () => {
    const lines = sheetAsMarkdown(sheet, await origin()).split("\n")
    const table = lines.filter(line => line.startsWith("|"))
    assert.lengthOf(table, 2 + sheet.rows.length)
    for (const line of table) assert.lengthOf(line.match(/(?<!\\)\|/g)!, 3, line)
    assert.equal(lines[0], "## How many members?")
  })

  test("as a sentence says from which state of which text, and where it is", async () => {
    const from = await origin()
    const words = sheetAsSentence(sheet, from)
    assert.include(words, "In dispute. (“How many members?”")
    assert.include(words, from.text.fingerprint.slice(0, 8))
    assert.include(words, "https://example.org/#/disputes/q")
    assert.notInclude(citationOf(sheet, {...from, address: null}), "https")
  })

  test("a question has a row for each position, with what it rests on and its words", async () => {
    const {edition, of} = await openDisputes()
    const comparison = of("question:membership")
    const {head, rows} = sheetOfQuestion(comparison, edition)
    assert.lengthOf(rows, comparison.positions.length)
    for (const row of rows) assert.lengthOf(row, head.length)
    const [first] = rows
    assert.include(first!, "3,000")
    assert.include(first!, "3,000 members in Moscow")
  })

  test("a voice has a row for each of its positions and stances, with its words", async () => {
    const {all, edition} = await openDisputes()
    const avrich = voicesOf(edition, all).find(({label}) => label.includes("Avrich"))!
    const {title, rows} = sheetOfVoice(avrich, all)
    assert.include(title, "Avrich")
    const cells = [...avrich.cells.values()]
    const count = cells.flatMap(cell => [...cell.positions, ...cell.reported, ...cell.stances])
    assert.lengthOf(rows, count.length)
    const words = rows.map(row => row.join(" | "))
    assert.isTrue(
      words.some(row => row.includes("not 19,000")),
      words.join("\n"),
    )
  })

  test("every table has as many cells in each row as its head", async () => {
    const {all, edition} = await openDisputes()
    const found = contradictionsOf(all, edition.text.id)
    const [voice] = voicesOf(edition, all)
    const sheets = [
      sheetOfQuestions(all, null),
      sheetOfContradictions(found),
      sheetOfVoice(voice!, all),
    ]
    for (const {head, rows} of sheets) {
      assert.isNotEmpty(rows)
      for (const row of rows) assert.lengthOf(row, head.length)
    }
  })
})

/** Reads RFC 4180. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  for (let found = cell.exec(csv); found; found = cell.exec(csv)) {
    rows.at(-1)!.push(found[1]?.replace(/""/g, '"') ?? found[2]!)
    if (found[3] !== ",") rows.push([])
  }
  return rows.slice(0, -1)
}
