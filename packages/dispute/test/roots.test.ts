import type {Evidence} from "@variorum/annotation"
import {builtTextId} from "@variorum/testing"
import {expect, test} from "vitest"
import {compareQuestion, explainRoots} from "../src/index.ts"
import {
  answering,
  claim,
  located,
  lost,
  one,
  opened,
  person,
  question,
  work,
} from "./claim-makers.ts"

type Given = Parameters<typeof claim>[1]

/** The lines of the roots of a question that these claims answer, with how many go back to each. */
async function roots(
  claims: Readonly<Record<string, Given>>,
  others: Readonly<Record<string, Given>> = {},
): Promise<Record<string, number>> {
  const edition = await opened({
    questions: [question()],
    register: [
      person("person:avrich", "Avrich"),
      person("person:daniels", "Daniels"),
      person("person:sakwa", "Sakwa"),
      work("work:avrich-1984", "Avrich 1984"),
      work("work:daniels-1969", "Daniels 1969"),
      work("work:sakwa-1990", "Sakwa 1990"),
    ],
    annotations: [
      ...Object.entries(claims).map(([id, given]) =>
        claim(`claim:${id}`, {...given, answers: [answering()]}),
      ),
      ...Object.entries(others).map(([id, given]) => claim(`claim:${id}`, given)),
    ],
  })
  const comparison = compareQuestion(edition, "question:how-many")!
  const found = explainRoots(edition, comparison)
  expect(comparison.independentRoots).toBe(found.filter(root => root.known).length)
  expect(comparison.rootsUnknown).toBe(found.filter(root => !root.known).length)
  return Object.fromEntries(found.map(root => [root.line, root.positions.length]))
}

const avrich = {assertedBy: one("person:avrich"), source: located("work:avrich-1984")}
const daniels = {assertedBy: one("person:daniels"), source: located("work:daniels-1969")}
const sakwa = {assertedBy: one("person:sakwa"), source: located("work:sakwa-1990")}
const cites = (...items: NonNullable<Evidence["items"]>): Evidence => ({given: "cited", items})

test("located asserters are witnesses of their own", async () => {
  expect(await roots({a: avrich, b: daniels})).toEqual({Avrich: 1, Daniels: 1})
})

test("one asserter is one witness, however many works or claims", async () => {
  const elsewhere = {...avrich, source: located("work:sakwa-1990")}
  expect(await roots({a: avrich, b: elsewhere, c: avrich})).toEqual({Avrich: 3})
})

test("positions that go back to one work through what they cite count once", async () => {
  const evidence = cites(located("work:avrich-1984"))
  expect(await roots({a: avrich, b: {...daniels, evidence}, c: {...sakwa, evidence}})).toEqual({
    Avrich: 3,
  })
})

test("a work that two cite is their witness though it takes no position itself", async () => {
  const evidence = cites({resolution: "noEntry", cited: "work:sakwa-1990"})
  expect(await roots({b: {...daniels, evidence}, c: {...avrich, evidence}})).toEqual({
    "Sakwa 1990": 2,
  })
})

test("positions that share no witness directly may share one through a third", async () => {
  const both = cites(located("work:avrich-1984"), located("work:sakwa-1990"))
  expect(await roots({a: avrich, c: sakwa, b: {...daniels, evidence: both}})).toEqual({
    "Avrich and Sakwa": 3,
  })
})

test("a claim given as evidence is followed to its own witnesses", async () => {
  const found = await roots(
    {a: avrich, b: {...daniels, evidence: cites({claim: "claim:x"})}},
    {x: {...sakwa, evidence: cites({claim: "claim:y"})}, y: avrich},
  )
  expect(found).toEqual({Avrich: 2})
})

test("claims that rest on each other in a circle go back to their asserters", async () => {
  const found = await roots({
    a: {...avrich, evidence: cites({claim: "claim:b"})},
    b: {...daniels, evidence: cites({claim: "claim:a"})},
  })
  expect(found).toEqual({Avrich: 1, Daniels: 1})
})

test("a chain of report between does not change who is the witness", async () => {
  const via = [located("work:daniels-1969")]
  expect(await roots({a: {...avrich, via}, b: daniels})).toEqual({
    "Avrich: known only through Daniels 1969": 1,
    Daniels: 1,
  })
  expect(await roots({a: {...avrich, via}, b: avrich})).toEqual({Avrich: 2})
})

test("the text is a witness where it speaks for itself", async () => {
  const essay = {assertedBy: one(builtTextId)}
  expect(await roots({a: essay, b: essay})).toEqual({"the essay": 2})
})

test("evidence that is claimed and not named is a root unknown", async () => {
  const evidence: Evidence = {given: "unnamed", label: "other evidence"}
  expect(await roots({a: {...avrich, evidence}, b: {...avrich, evidence}, c: avrich})).toEqual({
    Avrich: 1,
    "other evidence: not named": 2,
  })
})

test("evidence that is only unresolved is a root unknown", async () => {
  const evidence = cites(lost("Sorin, ibid."))
  expect(await roots({a: {...avrich, evidence}})).toEqual({"Sorin, ibid.: not resolved": 1})
  const gone = cites({claim: "claim:gone"})
  expect(await roots({a: {...avrich, evidence: gone}})).toEqual({"not located: not resolved": 1})
})

test("where all evidence is ambiguous the fork may end at the asserter", async () => {
  const evidence = cites({
    resolution: "ambiguous",
    label: "Sorin, ibid.",
    oneOf: [lost("as evidence"), lost("as the place")],
  })
  expect(await roots({a: {...avrich, evidence}, b: avrich})).toEqual({Avrich: 2})
})

test("a position with some evidence located goes back to that", async () => {
  const evidence = cites(lost("Sorin, ibid."), located("work:sakwa-1990"))
  expect(await roots({a: {...avrich, evidence}, b: sakwa})).toEqual({Sakwa: 2})
})

test.each<[Given, string]>([
  [{assertedBy: one("person:avrich")}, "Avrich: not located"],
  [{assertedBy: one("person:avrich"), source: lost("a letter")}, "Avrich: not located"],
  [
    {
      assertedBy: {mode: "oneOf", agents: ["person:avrich", "person:sakwa"]},
      source: located("work:sakwa-1990"),
    },
    "Avrich or Sakwa: not said which",
  ],
  [{assertedBy: {mode: "unnamed", label: "some authors"}}, "some authors: not named"],
  [{assertedBy: {mode: "notStated"}}, "the asserter: not named"],
])("an asserter not located, in doubt or not named is a root unknown: %j", async (given, line) => {
  expect(await roots({a: given})).toEqual({[line]: 1})
})

test("unknown roots are one for the same asserter, label and chain", async () => {
  const via = [{...located("work:avrich-1984"), locator: "p. 20"}]
  const elsewhere = [{...located("work:avrich-1984"), locator: "p. 21"}]
  const daniels = {assertedBy: one("person:daniels")}
  expect(
    await roots({
      a: {...daniels, via},
      b: {...daniels, via: elsewhere},
      c: {...daniels, via: [located("work:sakwa-1990")]},
      d: daniels,
    }),
  ).toEqual({
    "Daniels: not located; known only through Avrich 1984": 2,
    "Daniels: not located; known only through Sakwa 1990": 1,
    "Daniels: not located": 1,
  })
})

test("positions on one claim whose witness is unknown share that unknown root", async () => {
  const evidence = cites({claim: "claim:x"})
  const found = await roots(
    {a: {...avrich, evidence}, b: {...daniels, evidence}},
    {x: {assertedBy: {mode: "unnamed", label: "some authors"}}},
  )
  expect(found).toEqual({"some authors: not named": 2})
})
