import {withOwn} from "@variorum/anchoring"
import {annotationsFrom, builtTextId} from "@variorum/testing"
import type {AnnotationDraft} from "@variorum/testing"
import {expect, test} from "vitest"
import {compareAll, compareQuestion, textLabel} from "../src/index.ts"
import type {Position} from "../src/index.ts"
import {
  answer,
  answering,
  claim,
  located,
  one,
  opened,
  person,
  question,
  stance,
  stated,
  work,
} from "./claim-makers.ts"

const blocks = {p1: "First some, then others.", p2: "Last of all: many."}
const questions = [question()]

async function positions(annotations: readonly AnnotationDraft[]): Promise<readonly Position[]> {
  const edition = await opened({
    blocks,
    questions,
    annotations,
    register: [
      person("person:avrich", "Avrich"),
      person("person:daniels", "Daniels"),
      work("work:avrich-1984", "Avrich 1984"),
    ],
  })
  return compareQuestion(edition, "question:how-many")!.positions
}

async function position(given: Parameters<typeof claim>[1]): Promise<Position> {
  return (await positions([claim("claim:it", {answers: [answering()], ...given})]))[0]!
}

test("positions stand in text order, those without a place last, ties by id", async () => {
  const answers = [answering()]
  const found = await positions([
    claim("claim:z", {words: "no such words", answers}),
    claim("claim:d", {words: "many", answers}),
    claim("claim:c", {words: "some", answers}),
    claim("claim:b", {words: ["many", "First"], answers}),
    claim("claim:a", {words: "no such words either", answers}),
  ])
  expect(found.map(({claim: id}) => id)).toEqual([
    "claim:c",
    "claim:b",
    "claim:d",
    "claim:a",
    "claim:z",
  ])
  expect(found[1]!.passages.map(({block, exact}) => [block, exact])).toEqual([
    ["p2", "many"],
    ["p1", "First"],
  ])
  expect(found[1]!.passage).toEqual(found[1]!.passages[0])
  expect(found[4]).toMatchObject({passage: null, passages: []})
})

test("every question is compared, in the order of its register, answered or not", async () => {
  const edition = await opened({
    questions: [question({id: "question:z"}), question(), question({id: "question:a"})],
    annotations: [claim("claim:it", {answers: [answering()]})],
  })
  expect(compareAll(edition).map(({question: {id}, status}) => [id, status])).toEqual([
    ["question:z", "open"],
    ["question:how-many", "single"],
    ["question:a", "open"],
  ])
  expect(compareQuestion(edition, "question:none")).toBeNull()
})

test("claims that only bear on a question are listed and not compared", async () => {
  const edition = await opened({
    blocks,
    questions,
    annotations: (["answers", "supports", "against", "limits", "silent"] as const).map(bearing =>
      claim(`claim:${bearing}`, {
        answers: [
          bearing === "silent" ? {question: "question:how-many", bearing} : answering({bearing}),
        ],
      }),
    ),
  })
  const found = compareQuestion(edition, "question:how-many")!
  expect(found.positions.map(({bearing}) => bearing).sort()).toEqual([
    "against",
    "answers",
    "limits",
    "silent",
    "supports",
  ])
  expect(found.relations).toEqual([])
  expect(found.status).toBe("single")
  expect(found.positions.find(({bearing}) => bearing === "silent")).toMatchObject({
    holds: null,
    value: null,
  })
})

test.each([
  [
    {text: "3 to 5", min: 3, max: 5},
    {text: "3 to 5", min: 3, max: 5},
  ],
  [
    {text: "not over 5", max: 5},
    {text: "not over 5", min: null, max: 5},
  ],
  [
    {text: "summer 1923", edtf: "1923-22"},
    {text: "summer 1923", edtf: "1923-22", earliest: "1923-06-01", latest: "1923-08-31"},
  ],
  [
    {text: "still in 1923", edtf: "1923", open: "after"},
    {text: "still in 1923", edtf: "1923", earliest: "1923-01-01", latest: null, open: "after"},
  ],
  [
    {text: "by 1923", edtf: "1923", open: "before"},
    {text: "by 1923", edtf: "1923", earliest: null, latest: "1923-12-31", open: "before"},
  ],
  [
    {text: "from the Opposition", answer: "a:opposition"},
    {text: "from the Opposition", answer: "a:opposition"},
  ],
  [{text: null}, {text: null}],
  [{text: "very many"}, {text: "very many"}],
] as const)("a value has its bounds beside the words: %j", async (value, expected) => {
  expect((await position({answers: [answering({value})]})).value).toEqual(expected)
})

test("a position says who holds it, how surely, in which work and on what", async () => {
  const found = await position({
    words: "many",
    creator: "agent:editors",
    label: "Avrich: many",
    assertedBy: one("person:avrich"),
    source: {...located("work:avrich-1984"), locator: "p. 20"},
    hedge: "perhaps",
    evidence: {given: "cited", items: [{resolution: "unresolved", label: "Sorin", locator: "115"}]},
    answers: [answering({holds: false, scope: {unit: stated("persons")}})],
    editorCertainty: "probable",
    note: "A note.",
  })
  expect(found).toEqual({
    claim: "claim:it",
    label: "Avrich: many",
    asserter: {ids: ["person:avrich"], label: "Avrich", mode: "one"},
    bearing: "answers",
    holds: false,
    value: {text: "some", min: 1, max: 1},
    hedge: "perhaps",
    scope: {of: null, place: null, time: null, population: null, unit: "persons"},
    scopeStatus: {
      of: "notStated",
      place: "notStated",
      time: "notStated",
      population: "notStated",
      unit: "stated",
    },
    source: "work:avrich-1984",
    sourceLabel: "Avrich 1984",
    sourceState: "resolved",
    locator: "p. 20",
    via: [],
    evidence: {
      given: "cited",
      label: null,
      items: [
        {
          id: null,
          label: "Sorin",
          locator: "115",
          state: "unresolved",
          hedge: null,
          oneOf: null,
          claim: null,
        },
      ],
    },
    passage: {block: "p2", from: 13, to: 17, exact: "many"},
    passages: [{block: "p2", from: 13, to: 17, exact: "many"}],
    stances: [],
    creator: "agent:editors",
    own: false,
    editorCertainty: "probable",
    note: "A note.",
  })
})

test.each([
  [one("person:avrich"), "Avrich"],
  [{mode: "joint", agents: ["person:avrich", "person:daniels"]}, "Avrich and Daniels"],
  [{mode: "oneOf", agents: ["person:avrich", "person:daniels"]}, "Avrich or Daniels"],
  [{mode: "unnamed", label: "some authors"}, "some authors"],
  [{mode: "notStated"}, "not stated"],
  [one(builtTextId), textLabel],
  [one("person:nobody-knows"), "person:nobody-knows"],
  [{mode: "one", agents: ["person:avrich"], label: "the young Avrich"}, "the young Avrich"],
] as const)("an asserter is called by the register: %j", async (assertedBy, label) => {
  expect((await position({assertedBy})).asserter.label).toBe(label)
})

test("a claim given as evidence is called by its own label", async () => {
  const found = await positions([
    claim("claim:it", {
      answers: [answering()],
      evidence: {given: "cited", items: [{claim: "claim:other"}, {claim: "claim:gone"}]},
    }),
    claim("claim:other", {label: "Members were few"}),
  ])
  expect(found[0]!.evidence.items.map(({label, state}) => [label, state])).toEqual([
    ["Members were few", "resolved"],
    ["not located", "unresolved"],
  ])
})

test("a stance on a stance is listed with the position it ultimately concerns", async () => {
  const [found] = await positions([
    claim("claim:it", {words: "First", answers: [answering()]}),
    stance("stance:on-stance", ["stance:on-claim"], {words: "Last", kind: "disputes"}),
    stance("stance:on-claim", ["claim:it", builtTextId], {words: "others", kind: "confirms"}),
    stance("stance:elsewhere", ["claim:another"], {words: "some"}),
  ])
  expect(found!.stances.map(({id, kind, toward}) => [id, kind, toward])).toEqual([
    ["stance:on-claim", "confirms", ["claim:it"]],
    ["stance:on-stance", "disputes", ["stance:on-claim"]],
  ])
})

test("stances that go round in a circle are each listed once", async () => {
  const [found] = await positions([
    claim("claim:it", {answers: [answering()]}),
    stance("stance:a", ["claim:it", "stance:b"], {words: "First"}),
    stance("stance:b", ["stance:a", "stance:b"], {words: "Last"}),
  ])
  expect(found!.stances.map(({id}) => id)).toEqual(["stance:a", "stance:b"])
})

test("the reader’s own claims and stances stand beside the editors’ and say so", async () => {
  const edition = await opened({
    blocks,
    questions,
    annotations: [
      claim("claim:editors", {words: "many", creator: "agent:editors", answers: [answering()]}),
    ],
  })
  const own = annotationsFrom(
    [
      claim("claim:mine", {
        words: "some",
        creator: "agent:me",
        answers: [answering({value: {text: "2", min: 2, max: 2}})],
      }),
      stance("stance:mine", ["claim:editors"], {words: "others"}),
    ],
    blocks,
  )
  const found = compareQuestion(withOwn(edition, own), "question:how-many")!
  expect(found.positions.map(({claim: id, own: mine, creator}) => [id, mine, creator])).toEqual([
    ["claim:mine", true, "agent:me"],
    ["claim:editors", false, "agent:editors"],
  ])
  expect(found.positions[1]!.stances.map(({id, own: mine}) => [id, mine])).toEqual([
    ["stance:mine", true],
  ])
  expect(found.status).toBe("disputed")
  expect(compareQuestion(edition, "question:how-many")!.status).toBe("single")
})

test("a claim that answers a question twice is two positions and not a pair", async () => {
  const edition = await opened({
    blocks,
    questions: [question({scopeParts: ["place"]})],
    annotations: [
      claim("claim:both", {
        words: "First",
        answers: [
          answering({scope: {place: stated("place:moscow")}}),
          answering({scope: {place: stated("place:perm")}, value: {text: "2", min: 2, max: 2}}),
        ],
      }),
      claim("claim:other", {
        words: "Last",
        answers: [answering({scope: {place: stated("place:perm")}})],
      }),
    ],
  })
  const found = compareQuestion(edition, "question:how-many")!
  expect(found.positions.map(({claim: id, item}) => [id, item])).toEqual([
    ["claim:both", 0],
    ["claim:both", 1],
    ["claim:other", undefined],
  ])
  expect(found.relations.map(({a, b, items, relation}) => [a, b, items, relation])).toEqual([
    ["claim:both", "claim:other", [0, null], "incomparable"],
    ["claim:both", "claim:other", [1, null], "conflict"],
  ])
  expect(found.independentRoots + found.rootsUnknown).toBe(1)
})

test("answers are listed with their judgements closed", async () => {
  const edition = await opened({
    questions: [
      question({
        kind: "origin",
        answers: [
          answer("a:wide", {excludes: ["a:other"]}),
          answer("a:narrow", {within: ["a:wide"]}),
          answer("a:other"),
        ],
      }),
    ],
  })
  const {answers} = compareQuestion(edition, "question:how-many")!.question
  expect(answers.map(({id, excludes}) => [id, excludes])).toEqual([
    ["a:wide", ["a:other"]],
    ["a:narrow", ["a:other"]],
    ["a:other", ["a:wide", "a:narrow"]],
  ])
})
