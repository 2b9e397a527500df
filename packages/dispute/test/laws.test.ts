import type {Answering, Asserter, Scope, Value} from "@variorum/annotation"
import type {AnnotationDraft} from "@variorum/testing"
import fc from "fast-check"
import {expect, test} from "vitest"
import {relateAnswers} from "../src/answers.ts"
import type {Saying} from "../src/answers.ts"
import {compareQuestion} from "../src/index.ts"
import {judgementsOf} from "../src/judgements.ts"
import {compareScopes, readScope} from "../src/scope.ts"
import {contentOf} from "../src/value.ts"
import {answer, answering, claim, located, opened, question} from "./claim-makers.ts"

const answers = ["a:1", "a:2", "a:3", "a:4"]
const some = (items: readonly string[]) => fc.subarray([...items], {maxLength: 2})

const judged = fc
  .tuple(...answers.map(() => fc.tuple(some(answers), some(answers), some(answers))))
  .map(lists =>
    answers.map((id, i) => {
      const [excludes, within, compatible] = lists[i]!
      const others = (list: readonly string[]) => list.filter(other => other !== id)
      return answer(id, {
        excludes: others(excludes),
        within: others(within),
        compatible: others(compatible),
      })
    }),
  )

const bound = fc.option(fc.integer({min: 0, max: 9}), {nil: null})
const date = fc.constantFrom(
  "1923",
  "1923-22",
  "1923-03",
  "1922-12/1923-01",
  "../1923",
  "192X",
  "?",
)
const value: fc.Arbitrary<Value> = fc.oneof(
  fc
    .tuple(bound, bound)
    .filter(([min, max]) => min === null || max === null || min <= max)
    .map(([min, max]) => ({text: "so many", min, max})),
  date.map(edtf => ({text: "then", edtf})),
  fc.constantFrom(...answers).map(id => ({text: "so", answer: id})),
  fc.constant({text: null}),
)
const holds = fc.constantFrom<Answering["holds"] & {}>(true, true, false, "undecided")
const saying: fc.Arbitrary<Saying> = fc
  .tuple(holds, value)
  .map(([held, given]) => ({holds: held, content: contentOf(given)}))

const part = (values: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...values).map(given => ({status: "stated" as const, value: given})),
    fc.constantFrom(...values).map(given => ({status: "inferred" as const, value: given})),
    some(values).map(oneOf => ({status: "doubtful" as const, oneOf})),
    fc.constant({status: "notStated" as const}),
  )
const scope: fc.Arbitrary<Scope> = fc.record(
  {
    place: part(["place:moscow", "place:russia"]),
    time: part(["1923", "1923-22", "1923-21/1923-22"]),
    unit: part(["persons", "cells"]),
  },
  {requiredKeys: []},
)

const asserter: fc.Arbitrary<Asserter> = fc.oneof(
  fc.constantFrom("person:a", "person:b", "text:built").map(id => ({
    mode: "one" as const,
    agents: [id],
  })),
  fc.constant({mode: "unnamed" as const, label: "some authors"}),
  fc.constant({mode: "joint" as const, agents: ["person:a", "person:b"]}),
)

/** Up to eight claims; they may cite works and one another, forwards and backwards. */
const claims: fc.Arbitrary<readonly AnnotationDraft[]> = fc
  .array(
    fc.record({
      assertedBy: asserter,
      source: fc.option(fc.constantFrom("work:a", "work:b"), {nil: undefined}),
      cited: fc.subarray(["work:a", "work:c", "claim:0", "claim:1", "claim:2", "claim:3"]),
      bearing: fc.constantFrom("answers", "answers", "answers", "supports"),
      given: fc.tuple(holds, value, scope),
    }),
    {maxLength: 8},
  )
  .map(list =>
    list.map(({assertedBy, source, cited, bearing, given}, i) =>
      claim(`claim:${i}`, {
        assertedBy,
        ...(source === undefined ? {} : {source: located(source)}),
        evidence:
          cited.length === 0
            ? {given: "none"}
            : {
                given: "cited",
                items: cited.map(id => (id.startsWith("claim") ? {claim: id} : located(id))),
              },
        answers: [answering({bearing, holds: given[0], value: given[1], scope: given[2]})],
      }),
    ),
  )

const asked = question({scopeParts: ["place", "time"], answers: answers.map(id => answer(id))})

async function compared(annotations: readonly AnnotationDraft[]) {
  const edition = await opened({questions: [asked, question({id: "question:b"})], annotations})
  return compareQuestion(edition, asked.id)!
}

test("how two answers compare does not depend on which comes first", () => {
  fc.assert(
    fc.property(judged, saying, saying, (list, a, b) => {
      const judgements = judgementsOf(list)
      expect(relateAnswers(a, b, judgements)).toBe(relateAnswers(b, a, judgements))
    }),
    {numRuns: 2000},
  )
})

test("how two scopes compare does not depend on which comes first", () => {
  fc.assert(
    fc.property(scope, scope, (a, b) => {
      const [one, other] = [readScope(a), readScope(b)]
      const parts = ["place", "time", "unit"] as const
      expect(compareScopes(one, other, parts)).toEqual(compareScopes(other, one, parts))
    }),
    {numRuns: 2000},
  )
})

test("judgements once closed are closed", () => {
  fc.assert(
    fc.property(judged, list => {
      const once = judgementsOf(list).answers
      expect(judgementsOf(once).answers).toEqual(once)
    }),
  )
})

test("agreement is an equivalence where no two ranges overlap in part", () => {
  const apart = fc.integer({min: 0, max: 3}).map(n => contentOf({text: "", min: n, max: n}))
  const words = fc.constantFrom(...answers).map(id => contentOf({text: "", answer: id}))
  const certain = fc
    .tuple(fc.boolean(), fc.oneof(apart, words))
    .map(([held, content]): Saying => ({holds: held, content}))
  fc.assert(
    fc.property(judged, certain, certain, certain, (list, a, b, c) => {
      const judgements = judgementsOf(list)
      const agree = (one: Saying, other: Saying) =>
        relateAnswers(one, other, judgements) === "agree"
      expect(agree(a, a)).toBe(true)
      if (agree(a, b) && agree(b, c)) expect(agree(a, c)).toBe(true)
    }),
    {numRuns: 2000},
  )
})

test("each pair of answering positions is listed once, in the order of the positions", async () => {
  await fc.assert(
    fc.asyncProperty(claims, async annotations => {
      const {positions, relations} = await compared(annotations)
      const order = positions.flatMap(({bearing, claim: id}) => (bearing === "answers" ? [id] : []))
      const pairs = order.flatMap((a, i) => order.slice(i + 1).map(b => `${a} ${b}`))
      expect(relations.map(({a, b}) => `${a} ${b}`)).toEqual(pairs)
    }),
  )
})

test("a relation is that of the answers exactly when no part of scope stands in the way", async () => {
  await fc.assert(
    fc.asyncProperty(claims, async annotations => {
      for (const {relation, answers: bare, differs, unstated} of (await compared(annotations))
        .relations) {
        const expected =
          differs.length > 0 ? "incomparable" : unstated.length > 0 ? "unknown" : bare
        expect(relation).toBe(expected)
      }
    }),
  )
})

test("there are never more roots than answering positions, and none without one", async () => {
  await fc.assert(
    fc.asyncProperty(claims, async annotations => {
      const {positions, independentRoots, rootsUnknown} = await compared(annotations)
      const count = positions.filter(({bearing}) => bearing === "answers").length
      expect(independentRoots + rootsUnknown).toBeLessThanOrEqual(count)
      expect(independentRoots + rootsUnknown > 0).toBe(count > 0)
    }),
  )
})

test("a claim on another question changes no relation and no status", async () => {
  await fc.assert(
    fc.asyncProperty(claims, value, async (annotations, given) => {
      const unrelated = claim("claim:unrelated", {
        answers: [answering({question: "question:b", value: given})],
      })
      const before = await compared(annotations)
      expect(await compared([unrelated, ...annotations])).toEqual(before)
    }),
  )
})

test("one more answer keeps the relations that were there", async () => {
  await fc.assert(
    fc.asyncProperty(claims, value, async (annotations, given) => {
      const more = claim("claim:more", {answers: [answering({value: given})]})
      const before = await compared(annotations)
      const after = await compared([...annotations, more])
      const kept = after.relations.filter(({a, b}) => a !== more.id && b !== more.id)
      expect(kept).toEqual(before.relations)
    }),
  )
})

test("comparing changes nothing in the edition and gives the same twice", async () => {
  await fc.assert(
    fc.asyncProperty(claims, async annotations => {
      const edition = await opened({questions: [asked], annotations})
      const before = structuredClone(edition.editorial)
      expect(compareQuestion(edition, asked.id)).toEqual(compareQuestion(edition, asked.id))
      expect(edition.editorial).toEqual(before)
    }),
  )
})
