import type {Anchor} from "@variorum/anchoring"
import {expect, test} from "vitest"
import {judge} from "../src/mutation/judge.ts"
import type {DescribedMark} from "../src/mutation/kind.ts"

const span = {from: 100, to: 120}
const mark: DescribedMark = {
  span,
  cell: {from: 0, to: 1400},
  exact: "the anger of Achilles".slice(0, 20),
  prefix: "Sing to us, goddess, ",
  suffix: "and its devastation",
  target: {
    type: "SpecificResource",
    source: "text:judged",
    selector: [
      {type: "TextQuoteSelector", exact: ""},
      {type: "TextPositionSelector", start: 100, end: 120},
    ],
    state: {type: "TextState", fingerprint: "a".repeat(64)},
  },
}
const whole = {parts: [span], kept: 1}
const gone = {parts: [], kept: 0}

function placed(from: number, to: number): Anchor {
  return {id: "n", target: 0, state: "fuzzy", span: {from, to}, score: 0.9, candidates: []}
}

function unplaced(state: "ambiguous" | "orphan", ...candidates: Anchor["candidates"]): Anchor {
  return {id: "n", target: 0, state, span: null, score: null, candidates}
}

test("an anchor is right from an overlap of four fifths on, and wrong below half", () => {
  expect(judge(placed(100, 116), mark, whole, "", false)).toBe("right")
  expect(judge(placed(100, 115), mark, whole, "", false)).toBe("imprecise")
  expect(judge(placed(111, 131), mark, whole, "", false)).toBe("wrong")
})

test("anything placed after the passage was deleted is wrong", () => {
  expect(judge(placed(100, 120), mark, gone, "x".repeat(300), false)).toBe("wrong")
})

test("words cut and pasted with one whole side of context are the passage, with less they are not", () => {
  const pasted = `${"x".repeat(80)}${mark.prefix}${mark.exact}`
  const from = pasted.length - 20
  expect(judge(placed(from, from + 20), mark, gone, pasted, false)).toBe("right")
  const less = pasted.replace("Sing", "Sang")
  expect(judge(placed(from, from + 20), mark, gone, less, false)).toBe("wrong")
})

test("of two copies in the whole context only the passage itself is right, and ambiguous is honest", () => {
  const sentence = `${mark.prefix}${mark.exact}${mark.suffix}`
  const text = sentence + sentence
  const first = {from: mark.prefix.length, to: mark.prefix.length + 20}
  const second = {from: sentence.length + first.from, to: sentence.length + first.to}
  const whereabouts = {parts: [second], kept: 1}
  expect(judge(placed(second.from, second.to), mark, whereabouts, text, false)).toBe("right")
  expect(judge(placed(first.from, first.to), mark, whereabouts, text, false)).toBe("wrong")
  expect(judge(unplaced("ambiguous", first, second), mark, whereabouts, text, false)).toBe("among")
  const there = {...mark, span: first}
  expect(judge(placed(first.from, first.to), there, whereabouts, text, true)).toBe("right")
})

test("an orphan is lost when four fifths of its words are left, else rightly one", () => {
  expect(judge(unplaced("orphan"), mark, {parts: [span], kept: 0.8}, "", false)).toBe("lost")
  expect(judge(unplaced("orphan"), mark, {parts: [span], kept: 0.75}, "", false)).toBe("orphan")
  expect(judge(unplaced("orphan"), mark, gone, "", false)).toBe("orphan")
})

test("ambiguous is unsure when the truth is not among the candidates", () => {
  expect(judge(unplaced("ambiguous", {from: 0, to: 20}), mark, whole, "", false)).toBe("unsure")
})
