import {readFileSync} from "node:fs"
import {join} from "node:path"
import {CanonicalText, textFromJson} from "@variorum/document"
import {TracedText, mutations, recallOf, soakMutate, takesOut, wrongIn} from "@variorum/testing"
import {expect, test} from "vitest"

const file = join(import.meta.dirname, "../../../text/communist-left-after-1920.json")

function essay(): string {
  const read = textFromJson(JSON.parse(readFileSync(file, "utf8")))
  if (!read.ok) throw new Error("The essay cannot be read")
  return new CanonicalText(read.doc).text
}

test("a traced text knows where everything comes from", () => {
  const traced = new TracedText("Sing, goddess, the wrath")
  const edited = traced.edited([
    {from: 0, to: 4, words: "Tell"},
    traced.copy({from: 6, to: 13}, 24),
    {from: 13, to: 15, words: ""},
  ])
  expect(edited.text).toBe("Tell, goddessthe wrathgoddess")
  const truth = edited.truth(24)
  expect(truth({from: 0, to: 4})).toEqual({span: null, left: 0})
  expect(truth({from: 15, to: 18})).toEqual({span: {from: 13, to: 16}, left: 1})
  expect(truth({from: 11, to: 17}).left).toBeCloseTo(4 / 6)
})

test("of 3,300 passages changed in every way none is placed where it is not", async () => {
  const judged = await soakMutate([essay()], 3300, 11)
  expect(wrongIn(judged)).toEqual([])
  for (const kind of Object.keys(mutations)) {
    const ofKind = judged.filter(item => item.kind === kind)
    expect(ofKind.length, kind).toBeGreaterThan(200)
    if (takesOut(kind)) continue
    const least = kind === "OCR 10 %" ? 0.75 : kind === "OCR 3 %" ? 0.93 : 0.96
    expect(recallOf(ofKind), kind).toBeGreaterThan(least)
  }
})

test("the same seed judges the same", async () => {
  const states = async () =>
    (await soakMutate([essay()], 240, 3)).map(({verdict, anchor}) => [verdict, anchor.span])
  expect(await states()).toEqual(await states())
})
