import {withOwn} from "@variorum/anchoring"
import type {Annotation} from "@variorum/annotation"
import {expect, test} from "vitest"
import {compareAll} from "../src/index.ts"
import {readingsOf} from "../src/readings.ts"
import {answering, claim, opened, question} from "./claim-makers.ts"

test("a claim of another vocabulary takes no position and breaks nothing", async () => {
  const edition = await opened({
    questions: [question()],
    annotations: [claim("claim:it", {answers: [answering()]})],
  })
  const foreign = (type: string): Annotation => ({
    "@context": ["http://www.w3.org/ns/anno.jsonld", "https://schema.org"],
    id: `https://example.org/${type}`,
    type: "Annotation",
    body: {type, claimInterpreter: "somebody"},
    target: "claim:it",
  })
  const withForeign = withOwn(edition, [foreign("Claim"), foreign("Figure"), foreign("Stance")])
  expect(compareAll(withForeign)).toEqual(compareAll(edition))
})

test("an edition is read once, and one with other annotations anew", async () => {
  const edition = await opened({questions: [question()]})
  expect(readingsOf(edition)).toBe(readingsOf(edition))
  expect(readingsOf({...edition})).not.toBe(readingsOf(edition))
})
