import {anchorAll} from "@variorum/anchoring"
import {join} from "node:path"
import {expect, test} from "vitest"
import {kinds} from "../src/mutation/kinds.ts"
import {Tallies} from "../src/mutation/tally.ts"
import {trial} from "../src/mutation/trial.ts"
import {seeded} from "../src/random.ts"
import {readEssay} from "../src/real-texts.ts"

const essay = readEssay(join(import.meta.dirname, "../../.."))

/** Every kind of mutation twice, some 3,000 notes; `npm run soak -- mutate` is the long version. */
function talliesOf(place: typeof anchorAll): Tallies {
  const tallies = new Tallies()
  for (const seed of [1, 2]) {
    for (const [i, kind] of kinds.entries()) {
      for (const verdict of trial(essay, kind, place, seeded(1000 * seed + i))) tallies.add(verdict)
    }
  }
  return tallies
}

const tallies = talliesOf(anchorAll)

test("in no mutation of the essay is a note placed wrongly without saying so", () => {
  expect(tallies.count("wrong"), tallies.table()).toBe(0)
})

test("after an editor’s changes and new paragraphs most notes are found", () => {
  expect(tallies.recall("drift: 1 %", "long"), tallies.table()).toBeGreaterThan(0.97)
})

test("every note finds its passage again where only copies and look-alikes were put in", () => {
  for (const kind of ["duplicate with half", "look-alike far"]) {
    expect(tallies.recall(kind, "long"), kind).toBe(1)
    expect(tallies.recall(kind, "short"), kind).toBe(1)
  }
})

test("a matcher that takes the first place of the words is found out", () => {
  const first: typeof anchorAll = (annotations, text) =>
    annotations.map(({target, canonical}) => {
      const [quote] = (target as unknown as {selector: readonly [{exact: string}]}).selector
      const from = text.text.indexOf(quote.exact)
      return from < 0
        ? {id: canonical!, target: 0, state: "orphan", span: null, score: null, candidates: []}
        : {
            id: canonical!,
            target: 0,
            state: "exact",
            span: {from, to: from + quote.exact.length},
            score: 1,
            candidates: [],
          }
    })
  const found = new Map(talliesOf(first).all.map(({kind, outcomes}) => [kind, outcomes.wrong]))
  expect(found.get("deleted, duplicate elsewhere")).toBeGreaterThan(60)
  expect(found.get("duplicate with its whole context")).toBeGreaterThan(20)
  expect(found.get("edited, duplicate elsewhere")).toBeGreaterThan(60)
})

test("the same seed gives the same verdicts", () => {
  const outcomes = () => trial(essay, kinds[0]!, anchorAll, seeded(5)).map(({outcome}) => outcome)
  expect(outcomes()).toEqual(outcomes())
})
