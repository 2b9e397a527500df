import fc from "fast-check"
import {expect, test} from "vitest"
import {CanonicalText, withChanges} from "../src/index.ts"
import type {Change, Node} from "../src/index.ts"
import {documents, numbered} from "./documents.ts"

test("changes are applied, and spans lead from one text to the other and back", () => {
  const {canonical, toChanged, toFirst} = changed("seperate them form both", [
    {from: 0, to: 8, words: "separate"},
    {from: 14, to: 18, words: "from"},
  ])
  expect(canonical.text).toBe("separate them from both")
  expect(canonical.slice(toChanged({from: 9, to: 18}))).toBe("them from")
  expect(toFirst({from: 9, to: 18})).toEqual({from: 9, to: 18})
})

test("what is left out has no length, what is put in belongs to nothing", () => {
  const {canonical, toChanged} = changed("of the of the party", [
    {from: 6, to: 13, words: ""},
    {from: 19, to: 19, words: "."},
  ])
  expect(canonical.text).toBe("of the party.")
  const {from, to} = toChanged({from: 6, to: 13})
  expect(to - from).toBe(0)
  expect(canonical.slice(toChanged({from: 14, to: 19}))).toBe("party")
})

test("a part of what is replaced leads to all that stands in its place, and back to all of it", () => {
  const {canonical, toChanged, toFirst} = changed("said Miasnikov ans Kuznetsov", [
    {from: 5, to: 18, words: "Myasnikov and"},
  ])
  expect(canonical.slice(toChanged({from: 5, to: 14}))).toBe("Myasnikov and")
  expect(canonical.slice(toChanged({from: 15, to: 28}))).toBe("Myasnikov and Kuznetsov")
  expect(toFirst({from: 15, to: 18})).toEqual({from: 5, to: 18})
})

test("of changes that overlap the first is applied, and the others are told", () => {
  const second = {from: 4, to: 9, words: "x"}
  const {canonical, refused} = changed("one two three", [second, {from: 0, to: 6, words: "y"}])
  expect(canonical.text).toBe("yo three")
  expect(refused).toEqual([second])
})

test("a change over the end of a block joins it with the next, under its number", () => {
  const {text, paragraph} = numbered()
  const doc = docWith(paragraph(text("one,")), paragraph(text("two")), paragraph(text("three")))
  const over = {from: 3, to: 5, words: " and "}
  const {canonical, refused, toChanged} = withChanges(doc, new CanonicalText(doc), [over])
  expect(refused).toEqual([])
  expect(canonical.text).toBe("one and two\nthree")
  expect(canonical.blocks.map(({n}) => n)).toEqual(["p1", "p3"])
  expect(canonical.slice(toChanged({from: 5, to: 8}))).toBe("two")
})

test("blocks of different kinds, or of different sections, are not joined", () => {
  const {text, heading, paragraph, section} = numbered()
  const doc = docWith(
    section(heading(1, text("one")), paragraph(text("two"))),
    paragraph(text("six")),
  )
  const changes = [
    {from: 2, to: 5, words: ""},
    {from: 6, to: 9, words: ""},
  ]
  const {canonical, refused} = withChanges(doc, new CanonicalText(doc), changes)
  expect(canonical.text).toBe("one\ntwo\nsix")
  expect(refused).toEqual(changes)
})

test("emphasis is kept by the words that take its place", () => {
  const {text, marked, paragraph} = numbered()
  const doc = docWith(paragraph(text("the "), marked("Grupe", "emphasis"), text(" of")))
  const {doc: after} = withChanges(doc, new CanonicalText(doc), [{from: 4, to: 9, words: "Gruppe"}])
  expect(after.firstChild!.child(1).marks.map(mark => mark.type.name)).toEqual(["emphasis"])
  expect(after.textContent).toBe("the Gruppe of")
})

test("what no change touches leads there and back to itself, in any document", () => {
  fc.assert(
    fc.property(
      documents,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.string())),
      fc.nat(),
      (doc, edits, at) => {
        const canonical = new CanonicalText(doc)
        const changes = edits.map(([from, length, words]) => {
          const start = from % (canonical.length + 1)
          return {
            from: start,
            to: Math.min(canonical.length, start + length),
            words: words.replaceAll("\n", " "),
          }
        })
        const {canonical: after, refused, toChanged, toFirst} = withChanges(doc, canonical, changes)
        const applied = changes.filter(change => !refused.includes(change))
        const from = at % (canonical.length + 1)
        const span = {from, to: Math.min(from + 1, canonical.length)}
        if (span.from === span.to) return
        if (applied.some(change => change.from <= span.to && change.to >= span.from)) return
        expect(after.slice(toChanged(span))).toBe(canonical.slice(span))
        expect(toFirst(toChanged(span))).toEqual(span)
      },
    ),
    {numRuns: 500},
  )
})

function changed(words: string, changes: readonly Change[]) {
  const {text, paragraph} = numbered()
  const doc = docWith(paragraph(text(words)))
  return withChanges(doc, new CanonicalText(doc), changes)
}

function docWith(...content: Node[]): Node {
  return content[0]!.type.schema.node("doc", null, content)
}
