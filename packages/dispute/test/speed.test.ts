import type {Edition} from "@variorum/anchoring"
import {expect, test} from "vitest"
import {compareAll, compareQuestion} from "../src/index.ts"
import {
  answering,
  claim,
  inferred,
  located,
  one,
  opened,
  question,
  stance,
  stated,
} from "./claim-makers.ts"

/** In milliseconds. */
const limit = {one: 200, all: 1000}

/** The best of three, for other work on the machine must not fail a test; each edition is new. */
function best(edition: Edition, run: (fresh: Edition) => void): number {
  const times = [1, 2, 3].map(() => {
    const fresh = {...edition}
    const started = performance.now()
    run(fresh)
    return performance.now() - started
  })
  return Math.min(...times)
}

async function large(claims: number, questions: number) {
  const words = Array.from({length: claims}, (_, i) => `word${i}x`)
  return await opened({
    blocks: {p1: words.join(" ")},
    questions: Array.from({length: questions}, (_, i) =>
      question({id: `question:${i}`, scopeParts: ["place", "time", "population"]}),
    ),
    annotations: words.flatMap((exact, i) => [
      claim(`claim:${i}`, {
        words: exact,
        assertedBy: one(`person:${i % 50}`),
        source: located(`work:${i % 60}`),
        evidence:
          i % 3 === 0 ? {given: "cited", items: [{claim: `claim:${i + 1}`}]} : {given: "none"},
        answers: [
          answering({
            question: `question:${i % questions}`,
            value: {text: exact, min: i, max: i + 3},
            scope: {
              place: stated(`place:${i % 2}`),
              time: inferred("1923-22"),
              population: stated("members"),
            },
          }),
        ],
      }),
      ...(i % 4 === 0 ? [stance(`stance:${i}`, [`claim:${i}`])] : []),
    ]),
  })
}

test("one of 2,000 questions with 10,000 positions is compared at once, all in a second", async () => {
  const edition = await large(10_000, 2000)
  const single = best(edition, fresh => {
    expect(compareQuestion(fresh, "question:7")!.positions).toHaveLength(5)
  })
  const all = best(edition, fresh => {
    expect(compareAll(fresh)).toHaveLength(2000)
  })
  expect(single).toBeLessThan(limit.one)
  expect(all).toBeLessThan(limit.all)
})

test("a question with 500 answers is compared in a second", async () => {
  const edition = await large(500, 1)
  const time = best(edition, fresh => {
    expect(compareQuestion(fresh, "question:0")!.relations).toHaveLength((500 * 499) / 2)
  })
  expect(time).toBeLessThan(limit.all)
})
