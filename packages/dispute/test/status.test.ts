import type {Answering, Asserter} from "@variorum/annotation"
import {expect, test} from "vitest"
import {compareQuestion} from "../src/index.ts"
import type {Comparison} from "../src/index.ts"
import {answering, claim, one, opened, question, stated} from "./claim-makers.ts"

interface Side {
  readonly by?: Asserter
  readonly n?: number
  readonly place?: string
  readonly text?: string
  readonly holds?: Answering["holds"]
}

/** One claim for each side, in order. */
async function status(...sides: readonly Side[]): Promise<Comparison> {
  const edition = await opened({
    questions: [question({scopeParts: ["place"]})],
    annotations: sides.map(({by, n, place, text, holds = true}, i) =>
      claim(`claim:${i}`, {
        assertedBy: by ?? one(`person:${i}`),
        answers: [
          answering({
            holds,
            value: n === undefined ? {text: text ?? null} : {text: String(n), min: n, max: n},
            ...(place === undefined ? {} : {scope: {place: stated(`place:${place}`)}}),
          }),
        ],
      }),
    ),
  })
  return compareQuestion(edition, "question:how-many")!
}

test("a question is disputed when comparable answers conflict or overlap", async () => {
  const found = await status({n: 1, place: "perm"}, {n: 2, place: "perm"}, {n: 3, place: "kiev"})
  expect(found).toMatchObject({status: "disputed", internal: false})
  const undecided = await status({n: 1, place: "perm"}, {n: 1, place: "perm", holds: "undecided"})
  expect(undecided.status).toBe("disputed")
})

test("it is possible when they would, were a scope that is not stated the same", async () => {
  const found = await status({n: 1, place: "perm"}, {n: 2}, {n: 3, place: "kiev"})
  expect(found.status).toBe("possible")
})

test("it is apparent when answers conflict only across scopes that differ", async () => {
  const found = await status({n: 1, place: "perm"}, {n: 2, place: "kiev"})
  expect(found.status).toBe("apparent")
  expect(found.relations[0]).toMatchObject({relation: "incomparable", answers: "conflict"})
})

test("it is open when a pair is unjudged, or nobody answers", async () => {
  const place = "perm"
  expect((await status({text: "many", place}, {n: 1, place})).status).toBe("open")
  expect((await status({text: "many"}, {n: 1})).status).toBe("open")
  expect((await status()).status).toBe("open")
})

test("an unjudged pair across scopes that differ leaves nothing open", async () => {
  const found = await status({text: "many", place: "perm"}, {n: 1, place: "kiev"})
  expect(found.status).toBe("agreed")
})

test("it is agreed when all go together, and single when one claim answers", async () => {
  const place = "perm"
  expect((await status({n: 1, place}, {n: 1, place})).status).toBe("agreed")
  expect((await status({n: 1, place}, {n: 2, place, holds: false})).status).toBe("agreed")
  expect((await status({n: 1, place})).status).toBe("single")
})

test("it is internal when a pair that makes it so has one asserter on both sides", async () => {
  const essay = one("text:built")
  const place = "perm"
  const against = await status({by: essay, n: 1, place}, {by: essay, n: 2, place})
  expect(against).toMatchObject({status: "disputed", internal: true})
  const elsewhere = await status(
    {by: essay, n: 1, place},
    {by: essay, n: 2, place: "kiev"},
    {n: 3, place},
  )
  expect(elsewhere).toMatchObject({status: "disputed", internal: false})
  const agreed = await status({by: essay, n: 1, place}, {by: essay, n: 1, place})
  expect(agreed).toMatchObject({status: "agreed", internal: false})
})

test.each<[Asserter, Asserter, boolean]>([
  [one("person:a"), one("person:a"), true],
  [one("person:a"), one("person:b"), false],
  [
    {mode: "joint", agents: ["person:a", "person:b"]},
    {mode: "joint", agents: ["person:b", "person:a"]},
    true,
  ],
  [{mode: "joint", agents: ["person:a", "person:b"]}, one("person:a"), false],
  [
    {mode: "oneOf", agents: ["person:a", "person:b"]},
    {mode: "oneOf", agents: ["person:a", "person:b"]},
    false,
  ],
  [{mode: "unnamed", label: "some"}, {mode: "unnamed", label: "some"}, false],
  [{mode: "notStated"}, {mode: "notStated"}, false],
])("only the same named asserters are the same: %j and %j", async (a, b, expected) => {
  const found = await status({by: a, n: 1}, {by: b, n: 2})
  expect(found.relations[0]!.sameAsserter).toBe(expected)
})
