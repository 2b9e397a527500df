import {assert} from "chai"
import type {Asserter, Citation} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {
  anchorTrouble,
  asserterLabel,
  citationLabel,
  citationTrouble,
  evidenceLabel,
  joined,
  scopeLabels,
  valueLabel,
} from "../src/labels.ts"
import {headingBlocks, outlineOf, sectionsOf} from "../src/outline.ts"
import {schema} from "@variorum/document"
import {smallEdition} from "./small-edition.ts"

suite("labels", () => {
  let edition: Edition

  setup(async () => {
    edition = await smallEdition({
      blocks: {p1: "Words."},
      register: [
        {id: "person:a", type: "Person", name: "Avrich", variants: []},
        {id: "person:s", type: "Person", name: "Sorin", variants: []},
        {id: "place:m", type: "Place", name: "Moscow", variants: []},
      ],
    })
  })

  test("an asserter says how the agents stand to each other", () => {
    const agents = ["person:a", "person:s"]
    const label = (asserter: Asserter) => asserterLabel(edition, asserter)
    assert.equal(label({mode: "joint", agents}), "Avrich and Sorin")
    assert.equal(label({mode: "oneOf", agents}), "Avrich or Sorin")
    assert.equal(label({mode: "unnamed", label: "some authors"}), "some authors")
    assert.equal(label({mode: "notStated"}), "not stated")
    assert.equal(label({mode: "one", agents: [edition.text.id]}), "the essay")
  })

  test("a citation that leads nowhere certain says so", () => {
    const sorin: Citation = {resolution: "unresolved", label: "Sorin, ibid.", locator: "115–117"}
    assert.equal(citationLabel(edition, sorin), "Sorin, ibid., 115–117")
    assert.equal(citationTrouble(edition, sorin), "unresolved")
    assert.isNull(citationTrouble(edition, {resolution: "resolved", cited: "person:a"}))
    const either: Citation = {
      resolution: "ambiguous",
      oneOf: [sorin, {resolution: "noEntry", label: "Carr"}],
    }
    assert.equal(citationTrouble(edition, either), "ambiguous: Sorin, ibid., 115–117 or Carr")
  })

  test("what was inferred is told from what is stated", () => {
    assert.deepEqual(
      scopeLabels(edition, {
        place: {status: "stated", value: "place:m"},
        time: {status: "inferred", value: "1923"},
        of: {status: "doubtful", oneOf: ["person:a", "person:s"]},
      }),
      ["of: in doubt (Avrich or Sorin)", "place: Moscow", "time: 1923, inferred"],
    )
  })

  test("a value is the wording of the text, or its bounds", () => {
    const of = (value: {text: string | null; min?: number; max?: number}) =>
      valueLabel(edition, {question: "q", bearing: "answers", value})
    assert.equal(of({text: "some 300", min: 300, max: 300}), "some 300")
    assert.equal(of({text: null, min: 200, max: 300}), "200–300")
    assert.equal(of({text: null, min: 3000}), "at least 3,000")
    assert.equal(of({text: null}), "not stated")
  })

  test("evidence that is not given is said not to be given", () => {
    assert.equal(evidenceLabel(edition, {given: "none"}), "none given")
    const by = (agent: string): Asserter => ({mode: "one", agents: [agent]})
    assert.equal(evidenceLabel(edition, {given: "none"}, by("person:a")), "the essay names none")
    assert.equal(evidenceLabel(edition, {given: "none"}, by(edition.text.id)), "none given")
    assert.equal(
      evidenceLabel(edition, {given: "unnamed", label: "other evidence"}),
      "other evidence",
    )
  })

  test("an anchor that is not exact says how it stands", () => {
    const anchor = {id: "a", target: 0, span: null, score: null, candidates: []}
    assert.isNull(anchorTrouble({...anchor, state: "exact"}))
    assert.include(anchorTrouble({...anchor, state: "orphan"}), "not in the text")
    assert.include(anchorTrouble({...anchor, state: "fuzzy", score: 0.87}), "87 %")
  })

  test("lists read as sentences do", () => {
    assert.equal(joined(["a", "b", "c"], "and"), "a, b and c")
    assert.equal(joined([], "and"), "")
  })
})

suite("outline", () => {
  const heading = (n: string, text: string) => schema.node("heading", {n}, [schema.text(text)])
  const paragraph = (n: string) => schema.node("paragraph", {n}, [schema.text("…")])
  const doc = schema.node("doc", null, [
    schema.node("section", null, [
      heading("p1", "Title"),
      paragraph("p2"),
      schema.node("section", null, [heading("p3", "First"), paragraph("p4")]),
      schema.node("section", null, [heading("p5", "Second")]),
    ]),
  ])

  test("is nested as the sections are", () => {
    const [title] = outlineOf(doc)
    assert.deepEqual(
      title?.entries.map(entry => [entry.block, entry.label]),
      [
        ["p3", "First"],
        ["p5", "Second"],
      ],
    )
    assert.deepEqual(headingBlocks(outlineOf(doc)), ["p1", "p3", "p5"])
  })

  test("tells the heading of every block", () => {
    assert.deepEqual(
      [...sectionsOf(doc)],
      [
        ["p1", "Title"],
        ["p2", "Title"],
        ["p3", "First"],
        ["p4", "First"],
        ["p5", "Second"],
      ],
    )
  })
})
