import {expect, test} from "vitest"
import {evidenceOfClaims, worksInUse} from "../src/index.ts"
import {claim, located, one, opened, person, work} from "./claim-makers.ts"

const textId = "text:built"

async function services() {
  const edition = await opened({
    blocks: {p1: "First some, then others.", p2: "Last of all: many."},
    annotations: [
      claim("claim:own", {
        words: "some",
        assertedBy: one(textId),
        evidence: {given: "cited", items: [located("work:direct")]},
      }),
      claim("claim:reported", {
        words: "others",
        assertedBy: one("person:a"),
        evidence: {given: "cited", items: [located("work:second")]},
      }),
      claim("claim:bare", {words: "many", assertedBy: one(textId)}),
    ],
    register: [
      person("person:a", "Adams"),
      work("work:direct", "Direct"),
      work("work:second", "Second"),
      work("work:never", "Never"),
    ],
  })
  return edition
}

test("a work serves the text itself, or only somebody it reports, or is never cited", async () => {
  const works = worksInUse(await services())
  expect(works.map(({work: {id}, service}) => [id, service])).toEqual([
    ["work:direct", "direct"],
    ["work:second", "secondHand"],
    ["work:never", "never"],
  ])
})

test("each claim says what is given for it at its place, none included", async () => {
  const claims = evidenceOfClaims(await services())
  expect(
    claims.map(({claim: id, evidence, passage}) => [id, evidence.given, passage?.exact]),
  ).toEqual([
    ["claim:own", "cited", "some"],
    ["claim:reported", "cited", "others"],
    ["claim:bare", "none", "many"],
  ])
})
