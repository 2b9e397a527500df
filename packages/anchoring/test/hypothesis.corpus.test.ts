import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import type {Selector} from "@variorum/annotation"
import {expect, test} from "vitest"
import {anchorAll} from "../src/index.ts"
import {note, quote, textOf} from "./samples.ts"

const folder = join(import.meta.dirname, "../../../../shared/data/wadm/hypothesis-anchoring")
const missing = existsSync(folder) ? "" : " (skipped: shared/data is not beside the repository)"

interface Rows {
  readonly rows: readonly {readonly target: readonly {readonly selector: readonly Selector[]}[]}[]
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8")
}

function textIn(html: string) {
  return textOf(...html.replaceAll(/<!--.*?-->|<[^>]+>/gs, "").split("\n"))
}

function selectors(): readonly Selector[] {
  return (JSON.parse(read("minimal.json")) as Rows).rows[0]!.target[0]!.selector
}

test.skipIf(missing !== "")(
  `4.2.4, 4.2.5: Hypothesis’ quote and position stand together${missing}`,
  () => {
    const text = textIn(read("minimal.html"))
    const [anchor] = anchorAll([note("n", selectors())], text)
    expect(anchor).toMatchObject({state: "exact", span: {from: 4, to: 7}})
    expect(text.slice(anchor!.span!)).toBe("Two")
  },
)

test.skipIf(missing !== "")(
  `4.2.8: Hypothesis’ range, which is not the model’s, is passed over${missing}`,
  () => {
    const text = textIn(read("minimal.html"))
    const range = selectors().filter(({type}) => type === "RangeSelector")
    expect(range).toHaveLength(1)
    expect(anchorAll([note("n", range)], text)[0]!.state).toBe("orphan")
  },
)

test.skipIf(missing !== "")(
  `4.2.4: words that the fixture page has three times are ambiguous${missing}`,
  () => {
    const text = textIn(read("html-anchoring-fixture.html"))
    const [many, two, refined] = anchorAll(
      [
        note("many", quote("Lorem sed do eiusmod tempor.")),
        note("two", quote("Lorem sed do eiusmod tempor.", "Humani generis", "Mortalium")),
        note("refined", {
          ...quote("Donec non enim in turpis pulvinar facilisis."),
          refinedBy: quote("turpis"),
        }),
      ],
      text,
    )
    expect(many).toMatchObject({state: "ambiguous", span: null})
    expect(many!.candidates).toHaveLength(3)
    // Two of them have this context: line breaks and empty paragraphs are no words.
    expect(two!.state).toBe("ambiguous")
    expect(two!.candidates).toHaveLength(2)
    expect(refined!.state).toBe("exact")
    expect(text.slice(refined!.span!)).toBe("turpis")
  },
)
