import {existsSync, readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import {parseAnnotationFile} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {CanonicalText, schema} from "@variorum/document"
import {expect, test} from "vitest"
import {anchorAll} from "../src/index.ts"
import {note, position, quote, textOf} from "./samples.ts"

const root = join(import.meta.dirname, "../../../../shared/data/wadm")
const missing = existsSync(root) ? "" : " (skipped: shared/data is not beside the repository)"
const skips = missing !== ""

/** The examples of section 4.2 of the Recommendation, letter for letter, by their number. */
function exampleOf(number: number): Annotation {
  const page = readFileSync(join(root, "w3c-rec/model.html"), "utf8")
  const plain = page
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
  const json = plain
    .split(/Example \d+:? ?[^\n{]*(?=\{|\n)/)
    .filter(part => part.includes(`/anno${number}"`))
  const from = json[0]!.indexOf("{")
  const value: unknown = JSON.parse(objectAt(json[0]!, from))
  const {annotations, problems} = parseAnnotationFile(value, `example ${number}`)
  expect(problems).toEqual([])
  return annotations[0]!
}

/** The JSON object that starts at an offset; the examples have no braces in their strings but in pairs. */
function objectAt(text: string, from: number): string {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    if (text[i] === "{") depth++
    if (text[i] === "}" && --depth === 0) return text.slice(from, i + 1)
  }
  throw new Error("The object has no end")
}

function placed(annotation: Annotation, text: CanonicalText): string {
  const anchors = anchorAll([annotation], text)
  return anchors
    .map(({state, span, candidates}) =>
      [state, ...(span ? [span] : candidates).map(({from, to}) => `${from}-${to}`)].join(" "),
    )
    .join(", ")
}

const long = textOf("x".repeat(5000))

test.skipIf(skips)(`4.2, example 19: selectors that are IRIs select nothing${missing}`, () => {
  expect(placed(exampleOf(19), long)).toBe("orphan")
})

test.skipIf(skips)(
  `4.2.1, example 20: a fragment of a video stands in its body, not in a text${missing}`,
  () => {
    const {body} = exampleOf(20)
    const target = body as Annotation["target"]
    expect(placed({...exampleOf(20), target}, long)).toBe("orphan")
  },
)

test.skipIf(skips)(
  `4.2.2, example 21: a CSS selector that needs a page is passed over${missing}`,
  () => {
    expect(placed(exampleOf(21), textOf("one", "two", "three"))).toBe("orphan")
  },
)

test.skipIf(skips)(`4.2.3, example 22: an XPath into a table is passed over${missing}`, () => {
  expect(placed(exampleOf(22), textOf("one", "two", "three"))).toBe("orphan")
})

test.skipIf(skips)(
  `4.2.4, example 23: the typo is found between its prefix and its suffix${missing}`,
  () => {
    const text = textOf("An anotation: this is an anotation that has some anotation")
    expect(placed(exampleOf(23), text)).toBe("exact 25-34")
  },
)

test.skipIf(skips)(
  `4.2.5, example 24: characters 412 to 795, the last one excluded${missing}`,
  () => {
    expect(placed(exampleOf(24), long)).toBe("exact 412-795")
    expect(placed(exampleOf(24), textOf("x".repeat(794)))).toBe("orphan")
  },
)

test.skipIf(skips)(`4.2.6, example 25: bytes 4096 to 4104 are fewer characters${missing}`, () => {
  expect(placed(exampleOf(25), long)).toBe("exact 4096-4104")
  expect(placed(exampleOf(25), textOf("é".repeat(2500)))).toBe("exact 2048-2052")
  expect(placed(exampleOf(25), textOf("€".repeat(2500)))).toBe("orphan")
})

test.skipIf(skips)(`4.2.7, examples 26 and 27: areas are passed over${missing}`, () => {
  expect(placed(exampleOf(26), long)).toBe("orphan")
  expect(placed(exampleOf(27), long)).toBe("orphan")
})

test.skipIf(skips)(
  `4.2.8, example 28: a range between cells of a table is passed over${missing}`,
  () => {
    expect(placed(exampleOf(28), textOf("one", "two"))).toBe("orphan")
  },
)

test.skipIf(skips)(
  `4.2.9, example 29: the words are found in their paragraph and nowhere else${missing}`,
  () => {
    const sentence = "text before the Selected Text and text after it"
    const numbered = (...numbers: readonly string[]): CanonicalText =>
      new CanonicalText(
        schema.node(
          "doc",
          null,
          numbers.map(n => schema.node("paragraph", {n}, [schema.text(sentence)])),
        ),
      )
    expect(placed(exampleOf(29), numbered("para4", "para5"))).toBe("exact 64-77")
    expect(placed(exampleOf(29), numbered("para4", "para6"))).toBe("orphan")
  },
)

test("4.2.4 and 4.2.5: the alphabet of the Recommendation gives “efg”", () => {
  const alphabet = textOf("abcdefghijklmnopqrstuvwxyz")
  expect(placed(note("n", quote("efg", "abcd", "hijk")), alphabet)).toBe("exact 4-7")
  expect(placed(note("n", position(4, 7)), alphabet)).toBe("exact 4-7")
})

const folders = [
  "w3c-web-annotation/model/wd2/examples/correct",
  "w3c-web-annotation/admin/annotation/2016/examples/json",
  "w3c-web-annotation-tests/tools/samples/correct",
]

test.skipIf(skips)(
  `4: of the W3C’s correct samples only positions, of characters or bytes, stand in a text of x’s${missing}`,
  () => {
    const states = new Map<string, number>()
    const exact = new Set<string>()
    for (const folder of folders) {
      for (const name of readdirSync(join(root, folder)).filter(file => file.endsWith(".json"))) {
        const value: unknown = JSON.parse(readFileSync(join(root, folder, name), "utf8"))
        for (const anchor of anchorAll(parseAnnotationFile(value, name).annotations, long)) {
          states.set(anchor.state, (states.get(anchor.state) ?? 0) + 1)
          if (anchor.span) exact.add(`${anchor.span.from}-${anchor.span.to}`)
        }
      }
    }
    expect([...states.keys()].sort()).toEqual(["exact", "orphan"])
    expect([...exact].sort()).toEqual(["4096-4104", "412-795"])
  },
)
