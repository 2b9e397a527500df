import {expect, test} from "vitest"
import {editionFiles} from "@variorum/testing"
import type {Annotation, Target} from "@variorum/annotation"
import {movedTo, openEdition, repairsOf, withOwn} from "@variorum/anchoring"

const blocks = {
  p1: "The number of members is disputed by nearly everyone who wrote about the group in Moscow.",
  p2: "In the spring the members met twice; in the autumn the members met no more.",
}

async function repairing(target: Target | readonly Target[]) {
  const {manifest, read} = editionFiles({blocks})
  const base = await openEdition(manifest, read)
  const note: Annotation = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:own",
    type: "Annotation",
    target,
  }
  const edition = withOwn(base, [note])
  return {edition, note, repairs: repairsOf(note, edition)}
}

function quote(exact: string, prefix = "", suffix = ""): Target {
  return {
    source: "text:built",
    selector: {type: "TextQuoteSelector", exact, prefix, suffix},
  }
}

test("a target that stands exactly needs no repair", async () => {
  const {repairs} = await repairing(quote("number of members"))
  expect(repairs).toEqual([])
})

test("words that have changed a little have one candidate, with how much of them agrees", async () => {
  const {repairs} = await repairing(
    quote("is disputed by almost everyone", "The number of members ", " who wrote about the group"),
  )
  expect(repairs).toMatchObject([
    {state: "fuzzy", target: 0, index: 0, candidates: [{before: 1, after: 1}]},
  ])
  expect(repairs[0]!.candidates[0]!.words).toBeGreaterThanOrEqual(0.8)
  expect(repairs[0]!.candidates[0]!.words).toBeLessThan(1)
})

test("of several places the one in the likest surroundings comes first", async () => {
  const {edition, repairs} = await repairing(quote("the members met", "in the autumn of 1923 "))
  expect(repairs).toMatchObject([{state: "ambiguous"}])
  const [first, second] = repairs[0]!.candidates
  expect(edition.text.canonical.text.slice(first!.span.to)).toMatch(/^ no more/)
  expect(first!.before).toBeGreaterThan(second!.before!)
})

test("words that are gone have no candidate, and the place where they stood", async () => {
  const {repairs} = await repairing({
    source: "text:built",
    selector: [
      {type: "TextQuoteSelector", exact: "a wholly different matter"},
      {type: "TextPositionSelector", start: 20, end: 45},
    ],
  })
  expect(repairs).toMatchObject([{state: "orphan", candidates: [], near: 20}])
})

test("a target without words in this text cannot be moved", async () => {
  const {repairs} = await repairing("urn:elsewhere")
  expect(repairs).toMatchObject([{state: "orphan", index: null, quote: null}])
})

test("a moved target is exact, and the other targets stay as they were", async () => {
  const sure = quote("number of members")
  const gone = {...(quote("a wholly different matter") as object), purpose: "bookmarking"}
  const {edition, note, repairs} = await repairing(["urn:elsewhere", sure, gone])
  expect(repairs).toMatchObject([{target: 1, index: 2, state: "orphan"}])
  const moved = movedTo(note, 2, {from: 4, to: 10}, edition.text)
  expect(moved.target).toMatchObject(["urn:elsewhere", sure, {purpose: "bookmarking"}])
  const after = withOwn(edition, [moved])
  expect(after.anchors.get("urn:own")).toMatchObject([
    {state: "exact"},
    {state: "exact", span: {from: 4, to: 10}},
  ])
})
