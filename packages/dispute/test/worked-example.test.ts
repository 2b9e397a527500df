import {expect, test} from "vitest"
import {builtTextId} from "@variorum/testing"
import {compareQuestion, explainRoots, reasonInWords} from "../src/index.ts"
import type {Comparison, Relation} from "../src/index.ts"
import {
  answering,
  claim,
  inferred,
  located,
  lost,
  one,
  opened,
  person,
  place,
  question,
  stance,
  stated,
  work,
} from "./claim-makers.ts"

/** data.md, "One sentence, worked": the figures for the membership of the Workers' Group. */
const blocks = {
  p1:
    "Avrich states that Kuznetsov’s estimate of 3,000 members in Moscow, and 19,000 throughout the " +
    "country, is a ‘wild exaggeration’ (citing Sorin, ibid. 115-117). He says that by summer the " +
    "group had some 300 members in Moscow. (Sinigaglia gives 200 in Moscow). But other evidence " +
    "suggests perhaps 1,000 throughout Russia.",
}

const avrich20 = {...located("work:avrich-1984"), locator: "p. 20"}
const kuznetsov = {
  assertedBy: one("person:kuznetsov"),
  source: lost("Kuznetsov’s own statement (not located)"),
  via: [
    avrich20,
    {
      resolution: "ambiguous",
      label: "Sorin, or nobody between",
      oneOf: [lost("Sorin, ibid."), lost("Kuznetsov directly")],
    },
  ],
} as const

function counts(n: number, where: string, time = inferred("1923"), population = stated("members")) {
  return answering({
    value: {text: String(n), min: n, max: n},
    scope: {place: stated(where), time, population},
  })
}

async function membership() {
  const edition = await opened({
    blocks,
    questions: [question({scopeParts: ["place", "time", "population"]})],
    register: [
      person("person:avrich", "Avrich"),
      person("person:kuznetsov", "Kuznetsov"),
      person("person:sinigaglia", "Sinigaglia"),
      place("place:russia", "the whole country"),
      place("place:moscow", "Moscow", ["place:russia"]),
      work("work:avrich-1984", "Avrich 1984"),
      work("work:sinigaglia", "Sinigaglia"),
    ],
    annotations: [
      claim("claim:kuznetsov-country", {
        words: "19,000 throughout the country",
        ...kuznetsov,
        answers: [counts(19_000, "place:russia")],
      }),
      claim("claim:kuznetsov-moscow", {
        words: "3,000 members in Moscow",
        ...kuznetsov,
        answers: [counts(3000, "place:moscow")],
      }),
      claim("claim:avrich", {
        words: "some 300 members in Moscow",
        assertedBy: one("person:avrich"),
        source: avrich20,
        hedge: "some",
        answers: [counts(300, "place:moscow", inferred("1923-22"))],
      }),
      claim("claim:sinigaglia", {
        words: "200 in Moscow",
        assertedBy: one("person:sinigaglia"),
        source: located("work:sinigaglia"),
        answers: [counts(200, "place:moscow", inferred("1923"), inferred("members"))],
      }),
      claim("claim:other-evidence", {
        words: "perhaps 1,000 throughout Russia",
        assertedBy: one(builtTextId),
        hedge: "perhaps",
        evidence: {given: "unnamed", label: "other evidence"},
        answers: [counts(1000, "place:russia")],
      }),
      stance("stance:avrich", ["claim:kuznetsov-moscow", "claim:kuznetsov-country"], {
        words: "‘wild exaggeration’",
        heldBy: one("person:avrich"),
        verdict: "overstated",
      }),
    ],
  })
  return {edition, comparison: compareQuestion(edition, "question:how-many")!}
}

function relation(comparison: Comparison, a: string, b: string): Relation {
  const names = [`claim:${a}`, `claim:${b}`]
  const found = comparison.relations.filter(r => names.includes(r.a) && names.includes(r.b))
  expect(found).toHaveLength(1)
  return found[0]!
}

test("19,000 in the country and 300 in Moscow are not two answers to one question", async () => {
  const {comparison} = await membership()
  expect(relation(comparison, "kuznetsov-country", "avrich")).toEqual({
    a: "claim:kuznetsov-country",
    b: "claim:avrich",
    relation: "incomparable",
    answers: "conflict",
    differs: ["place"],
    unstated: [],
    inferred: ["time"],
    sameAsserter: false,
  })
})

test("the Moscow figures are comparable, summer 1923 in 1923, and conflict", async () => {
  const {comparison} = await membership()
  for (const [a, b] of [
    ["kuznetsov-moscow", "avrich"],
    ["kuznetsov-moscow", "sinigaglia"],
    ["avrich", "sinigaglia"],
  ] as const) {
    expect(relation(comparison, a, b)).toMatchObject({relation: "conflict", differs: []})
  }
  expect(comparison.status).toBe("disputed")
  expect(comparison.internal).toBe(false)
  expect(comparison.relations).toHaveLength(10)
})

test("Kuznetsov’s two figures are one witness, known only through Avrich and not located", async () => {
  const {edition, comparison} = await membership()
  expect(comparison.independentRoots).toBe(2)
  expect(comparison.rootsUnknown).toBe(2)
  expect(explainRoots(edition, comparison)).toEqual([
    {label: "Avrich", positions: ["claim:avrich"], known: true, through: [], line: "Avrich"},
    {
      label: "Sinigaglia",
      positions: ["claim:sinigaglia"],
      known: true,
      through: [],
      line: "Sinigaglia",
    },
    {
      label: "Kuznetsov",
      positions: ["claim:kuznetsov-moscow", "claim:kuznetsov-country"],
      known: false,
      through: ["Avrich 1984"],
      line: "Kuznetsov: not located; known only through Avrich 1984",
    },
    {
      label: "other evidence",
      positions: ["claim:other-evidence"],
      known: false,
      through: [],
      line: "other evidence: not named",
    },
  ])
})

test("a position shows the chain of report and the place of its own words", async () => {
  const {comparison} = await membership()
  const [moscow, country] = comparison.positions
  expect(moscow!.claim).toBe("claim:kuznetsov-moscow")
  expect(moscow!.passage).toEqual({
    block: "p1",
    from: 43,
    to: 66,
    exact: "3,000 members in Moscow",
  })
  expect(moscow!.via.map(hop => [hop.label, hop.state])).toEqual([
    ["Avrich 1984", "resolved"],
    ["Sorin, or nobody between", "ambiguous"],
  ])
  expect(moscow!.via[1]!.oneOf!.map(hop => [hop.label, hop.state])).toEqual([
    ["Sorin, ibid.", "unresolved"],
    ["Kuznetsov directly", "unresolved"],
  ])
  expect(moscow!.source).toBeNull()
  expect(moscow!.sourceState).toBe("unresolved")
  expect(moscow!.stances.map(found => [found.id, found.verdict])).toEqual([
    ["stance:avrich", "overstated"],
  ])
  expect(country!.scope.place).toBe("place:russia")
  expect(country!.scopeStatus.time).toBe("inferred")
})

test("the grid is told in words why the two may not be compared", async () => {
  const {edition, comparison} = await membership()
  const named = (id: string) => comparison.positions.find(found => found.claim === `claim:${id}`)!
  const found = relation(comparison, "kuznetsov-country", "avrich")
  const [country, avrich] = [named("kuznetsov-country"), named("avrich")]
  expect(reasonInWords(found, avrich, country, edition)).toBe(
    "counts Moscow; the other counts the whole country",
  )
  expect(reasonInWords(found, country, avrich, edition)).toBe(
    "counts the whole country; the other counts Moscow",
  )
})
