import {expect, test} from "vitest"
import {TracedText, keptPiece, lineBreak, newPiece} from "../src/mutation/traced-text.ts"

const old = "Sing, goddess, the anger of Achilles\nson of Peleus"

/** The span of these words in the old text. */
function words(of: string) {
  const from = old.indexOf(of)
  return {from, to: from + of.length}
}

test("a passage after an insertion is where its own letters are", () => {
  const traced = new TracedText(old, [{from: 0, to: 0, pieces: [newPiece("Book one\n")]}])
  const {parts, kept} = traced.whereIs(words("the anger"))
  expect(parts.map(({from, to}) => traced.text.slice(from, to))).toEqual(["the anger"])
  expect(kept).toBe(1)
  expect(traced.paragraphs).toHaveLength(3)
})

test("a word that was replaced is no longer kept, and the passage spans its replacement", () => {
  const origin = words("anger")
  const traced = new TracedText(old, [{...origin, pieces: [{text: "wrath", origin, same: false}]}])
  const {parts, kept} = traced.whereIs(words("the anger of Achilles"))
  expect(traced.text.slice(parts[0]!.from, parts[0]!.to)).toBe("the wrath of Achilles")
  expect(kept).toBe(0.75)
})

test("a deleted passage is nowhere, copies or not", () => {
  const traced = new TracedText(old, [
    {...words("goddess"), pieces: []},
    {from: old.length, to: old.length, pieces: [newPiece(", goddess")]},
  ])
  expect(traced.whereIs(words("goddess"))).toEqual({parts: [], kept: 0})
})

test("a moved paragraph carries its passages along", () => {
  const moved = {from: 0, to: old.indexOf("\n") + 1}
  const traced = new TracedText(`${old}\nend`, [
    {...moved, pieces: []},
    {from: old.length + 1, to: old.length + 1, pieces: [keptPiece(old, moved)]},
  ])
  const {parts, kept} = traced.whereIs(words("goddess"))
  expect(traced.text).toBe("son of Peleus\nSing, goddess, the anger of Achilles\nend")
  expect(traced.text.slice(parts[0]!.from, parts[0]!.to)).toBe("goddess")
  expect(kept).toBe(1)
})

test("a passage torn by a new paragraph has two parts, and keeps what the longest has", () => {
  const at = old.indexOf("of Achilles")
  const traced = new TracedText(old, [
    {from: at, to: at, pieces: [newPiece("long words ".repeat(9))]},
  ])
  const {parts, kept} = traced.whereIs(words("goddess, the anger of Achilles"))
  expect(parts.map(({from, to}) => traced.text.slice(from, to))).toEqual([
    "goddess, the anger ",
    "of Achilles",
  ])
  expect(kept).toBe(0.6)
})

test("another dress keeps the words, and can be undone", () => {
  const origin = words("d")
  const dressed = new TracedText(old, [
    {...origin, pieces: [{text: `d-${lineBreak}`, origin, same: true}]},
  ])
  expect(dressed.paragraphs).toHaveLength(2)
  expect(dressed.text).toContain("god-\ndess, the anger")
  const {parts, kept} = dressed.whereIs(words("goddess"))
  expect(dressed.text.slice(parts[0]!.from, parts[0]!.to)).toBe("god-\ndess")
  expect(kept).toBe(1)
  const plain = dressed.reversed()
  expect(plain.text).toBe(old)
  expect(plain.whereIs(parts[0]!)).toEqual({parts: [words("goddess")], kept: 1})
})

test("edits that overlap are refused", () => {
  const edits = [
    {from: 0, to: 5, pieces: []},
    {from: 4, to: 6, pieces: []},
  ]
  expect(() => new TracedText(old, edits)).toThrow(RangeError)
})
