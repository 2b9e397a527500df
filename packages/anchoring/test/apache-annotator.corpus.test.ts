import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import type {Selector} from "@variorum/annotation"
import {expect, test} from "vitest"
import {anchorAll} from "../src/index.ts"
import {note, textOf} from "./samples.ts"

const file = join(
  import.meta.dirname,
  "../../../../shared/data/wadm/apache-annotator/text-quote-match-cases.json",
)
const missing = existsSync(file) ? "" : " (skipped: shared/data is not beside the repository)"

interface Case {
  readonly html: string
  readonly selector: Selector
  readonly expected: readonly {
    readonly startContainerXPath: string
    readonly startOffset: number
    readonly endContainerXPath: string
    readonly endOffset: number
  }[]
}

const cases = missing
  ? {}
  : (JSON.parse(readFileSync(file, "utf8")) as {testCases: Record<string, Case>}).testCases

test.skipIf(missing !== "")(`the cases of Apache Annotator are there${missing}`, () => {
  expect(Object.keys(cases).length).toBeGreaterThan(15)
})

for (const [name, {html, selector, expected}] of Object.entries(cases)) {
  // Theirs are places in the nodes of a page; ours in a string. Where markup is, only how many
  // places there are and their words can be compared; where there is none, the offsets too.
  const words = html.replaceAll(/<\/?[a-z]+>/g, "")
  const exact = (selector as {exact: string}).exact
  test(`4.2.4, Apache Annotator: ${name}`, () => {
    const anchor = anchorAll([note("n", selector)], textOf(...words.split("\n")))[0]!
    const places = anchor.span ? [anchor.span] : anchor.candidates
    if (exact === "") {
      // They match every gap; we give an empty quote no place without a position.
      expect(anchor.state).toBe("orphan")
      return
    }
    if (expected.length === 0) {
      // Where only the context is missing we show the words as candidates, and attach to none.
      expect(anchor.span).toBe(null)
      expect(anchor.state).toBe(words.includes(exact) ? "ambiguous" : "orphan")
      return
    }
    expect(places.map(({from, to}) => textOf(words).text.slice(from, to))).toEqual(
      expected.map(() => exact),
    )
    expect(anchor.state).toBe(expected.length === 1 ? "exact" : "ambiguous")
    if (/^<b>[^<]*<\/b>$/.test(html)) {
      expect(places).toEqual(
        expected.map(({startOffset, endOffset}) => ({from: startOffset, to: endOffset})),
      )
    }
  })
}

interface CssCase {
  readonly html: string
  readonly selector: Selector
}

const cssFile = join(
  import.meta.dirname,
  "../../../../shared/data/wadm/apache-annotator/css-match-cases.json",
)

test.skipIf(missing !== "")(
  `4.2.2, Apache Annotator: CSS for parts of a paragraph is passed over${missing}`,
  () => {
    const {testCases} = JSON.parse(readFileSync(cssFile, "utf8")) as {
      testCases: Record<string, CssCase>
    }
    const all = Object.values(testCases)
    expect(all).toHaveLength(3)
    for (const {html, selector} of all) {
      const text = textOf(html.replaceAll(/<\/?[a-z]+>/g, ""))
      expect(anchorAll([note("n", selector)], text)[0]!.state).toBe("orphan")
    }
  },
)
