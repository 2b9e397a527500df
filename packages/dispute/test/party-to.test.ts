import {expect, test} from "vitest"
import {compareAll, partyTo, usesOfWork} from "../src/index.ts"
import {answering, claim, lost, one, opened, person, question, stance} from "./claim-makers.ts"
import {bookBy, event, telling} from "./register-makers.ts"

const edition = await opened({
  blocks: {
    p1: "Avrich says seven. Carr says nothing. Daniels thinks Avrich wrong. Avrich stands by it.",
    p2: "Avrich or Carr says eight. Avrich went to Perm in 1970. He also likes tea.",
  },
  questions: [question(), question({id: "question:other", label: "And where?"})],
  register: [
    person("person:avrich", "Avrich"),
    person("person:carr", "Carr"),
    person("person:daniels", "Daniels"),
    bookBy("work:avrich", [], "person:avrich"),
    bookBy("work:carr", [], "person:carr"),
    event("event:visit", "A visit"),
    event("event:other", "Another event"),
  ],
  annotations: [
    claim("c:eight", {
      words: "Avrich or Carr says eight",
      assertedBy: {mode: "oneOf", agents: ["person:avrich", "person:carr"]},
      source: {
        resolution: "ambiguous",
        oneOf: [
          {resolution: "noEntry", cited: "work:avrich", locator: "p. 9"},
          {resolution: "noEntry", cited: "work:carr"},
        ],
      },
      answers: [answering()],
    }),
    claim("c:seven", {
      words: "Avrich says seven",
      assertedBy: one("person:avrich"),
      source: {resolution: "noEntry", cited: "work:avrich", locator: "p. 20"},
      answers: [answering()],
    }),
    claim("c:silent", {
      words: "Carr says nothing",
      assertedBy: one("person:carr"),
      via: [lost("someone"), {resolution: "noEntry", cited: "work:avrich"}],
      answers: [{question: "question:how-many", bearing: "silent"}],
    }),
    claim("c:tea", {
      words: "He also likes tea",
      assertedBy: one("person:avrich"),
      evidence: {given: "cited", items: [{resolution: "noEntry", cited: "work:avrich"}]},
    }),
    stance("s:daniels", ["c:seven"], {words: "Avrich wrong", heldBy: one("person:daniels")}),
    stance("s:avrich", ["s:daniels"], {words: "stands by it", heldBy: one("person:avrich")}),
    telling("v:visit", "went to Perm in 1970", "event:visit", {
      date: "1970",
      participants: ["person:avrich"],
    }),
    telling("v:other", "thinks", "event:other", {participants: ["person:daniels"]}),
  ],
})
const party = (id: string) => partyTo(edition, compareAll(edition), id)

test("what a person asserts is found by question, also what may be another’s", () => {
  const {positions} = party("person:avrich")
  expect(positions.map(({comparison}) => comparison.question.id)).toEqual(["question:how-many"])
  expect(positions[0]!.positions.map(({claim, asserter}) => [claim, asserter.mode])).toEqual([
    ["c:seven", "one"],
    ["c:eight", "oneOf"],
  ])
})

test("silence on a question is found with it", () => {
  const {positions} = party("person:carr").positions[0]!
  expect(positions.map(({bearing}) => bearing)).toEqual(["silent", "answers"])
})

test("a claim that meets no question is told apart", () => {
  expect(party("person:avrich").unasked).toMatchObject([{id: "c:tea", label: "c:tea"}])
})

test("the stances a person holds are told from those held toward the person’s claims and stances", () => {
  const {holds, met} = party("person:avrich")
  expect(holds.map(({stance, toward}) => [stance.id, toward.map(({id}) => id)])).toEqual([
    ["s:avrich", ["s:daniels"]],
  ])
  expect(met.map(({stance, toward}) => [stance.id, toward.map(({id}) => id)])).toEqual([
    ["s:daniels", ["c:seven"]],
  ])
  expect(party("person:daniels").met.map(({stance}) => stance.id)).toEqual(["s:avrich"])
})

test("events with a part in them and works of an author are found", () => {
  const {events, works} = party("person:avrich")
  expect(events.map(({event}) => event)).toEqual(["event:visit"])
  expect(works).toEqual(["work:avrich"])
  expect(party("person:nobody")).toEqual({
    positions: [],
    unasked: [],
    holds: [],
    met: [],
    events: [],
    works: [],
  })
})

test("a work’s uses are told by what it is to the claim, with the page, and as doubtful where it may be another", () => {
  expect(
    usesOfWork(edition, "work:avrich").map(({claim, as, locator, doubtful}) => [
      claim.id,
      as,
      locator,
      doubtful,
    ]),
  ).toEqual([
    ["c:seven", "source", "p. 20", false],
    ["c:silent", "report", null, false],
    ["c:eight", "source", "p. 9", true],
    ["c:tea", "evidence", null, false],
  ])
})
