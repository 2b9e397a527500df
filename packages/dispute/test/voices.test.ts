import type {AnnotationDraft} from "@variorum/testing"
import fc from "fast-check"
import {expect, test} from "vitest"
import {
  alsoAnswering,
  compareAll,
  contradictionsOf,
  questionsOfBoth,
  voices,
  voicesOf,
} from "../src/index.ts"
import {
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

async function open(annotations: readonly AnnotationDraft[]) {
  const edition = await opened({
    blocks,
    questions: [question({scopeParts: ["place"]}), question({id: "question:when", label: "When?"})],
    annotations,
    register: [
      person("person:a", "Adams"),
      person("person:b", "Brown"),
      person("person:c", "Clark"),
      {...work("work:c", "Clark 1990"), authors: ["person:c"]},
    ],
  })
  const comparisons = compareAll(edition)
  const rows = voicesOf(edition, comparisons)
  const cell = (agent: string, asked = "question:how-many") =>
    rows.find(({id}) => id === agent)?.cells.get(asked)
  return {edition, comparisons, rows, cell}
}

test("who gives an answer asserts, who holds one false denies, who gives none qualifies", async () => {
  const {cell} = await open([
    claim("claim:1", {words: "some", assertedBy: one("person:a"), answers: [answering()]}),
    claim("claim:2", {
      words: "others",
      assertedBy: one("person:b"),
      answers: [answering({holds: false})],
    }),
    claim("claim:3", {
      words: "many",
      assertedBy: one("person:c"),
      answers: [{question: "question:how-many", bearing: "limits", value: {text: "many"}}],
    }),
  ])
  expect(cell("person:a")?.voices).toEqual(["asserts"])
  expect(cell("person:b")?.voices).toEqual(["denies"])
  expect(cell("person:c")?.voices).toEqual(["qualifies"])
})

test("silence is what the text says; of whom it says nothing there is no cell", async () => {
  const {cell} = await open([
    claim("claim:1", {
      words: "some",
      assertedBy: one("person:a"),
      answers: [{question: "question:how-many", bearing: "silent"}],
    }),
  ])
  expect(cell("person:a")?.voices).toEqual(["silent"])
  expect(cell("person:b")).toBeUndefined()
})

test("to dispute who answers is to deny, to dispute a denial is only to qualify", async () => {
  const denied = (holds: boolean) =>
    open([
      claim("claim:1", {words: "some", assertedBy: one("person:a"), answers: [answering({holds})]}),
      stance("stance:1", ["claim:1"], {words: "others", heldBy: one("person:b"), kind: "disputes"}),
    ])
  expect((await denied(true)).cell("person:b")?.voices).toEqual(["denies"])
  expect((await denied(false)).cell("person:b")?.voices).toEqual(["qualifies"])
})

test("through whose work another’s answer is known reports it; the text reports everything and is not counted", async () => {
  const {cell, edition} = await open([
    claim("claim:1", {
      words: "some",
      assertedBy: one("person:a"),
      via: [located("work:c")],
      answers: [answering()],
    }),
  ])
  expect(cell("person:c")).toMatchObject({voices: ["reports"], positions: []})
  expect(cell("person:c")?.reported.map(({claim: id}) => id)).toEqual(["claim:1"])
  expect(cell(edition.text.id)).toBeUndefined()
})

test("words that may be one’s or another’s are doubtful for both", async () => {
  const {cell} = await open([
    claim("claim:1", {
      words: "some",
      assertedBy: {mode: "oneOf", agents: ["person:a", "person:b"]},
      answers: [answering()],
    }),
    claim("claim:2", {words: "many", assertedBy: one("person:a"), answers: [answering()]}),
  ])
  expect(cell("person:a")?.doubtful).toBe(false)
  expect(cell("person:b")?.doubtful).toBe(true)
})

const scope = (where: string) => ({place: stated(where)})
const count = (n: number) => ({text: String(n), min: n, max: n})

function sized(id: string, agent: string, n: number, where: string): AnnotationDraft {
  const answers = [answering({value: count(n), scope: scope(where)})]
  return claim(id, {words: "some", assertedBy: one(agent), answers})
}

test("two meet, part, or only seem to part where they speak of different places", async () => {
  const encounter = async (n: number, where: string) => {
    const {comparisons} = await open([
      sized("claim:1", "person:a", 300, "place:moscow"),
      sized("claim:2", "person:b", n, where),
    ])
    return questionsOfBoth(comparisons, "person:a", "person:b")[0]?.encounter
  }
  expect(await encounter(300, "place:moscow")).toBe("meet")
  expect(await encounter(200, "place:moscow")).toBe("part")
  expect(await encounter(19_000, "place:russia")).toBe("seemToPart")
  expect(await encounter(300, "place:russia")).toBe("standTogether")
})

test("a contradiction has one asserter, who alone asserts both sides", async () => {
  const {comparisons} = await open([
    sized("claim:1", "person:a", 300, "place:moscow"),
    sized("claim:2", "person:a", 200, "place:moscow"),
    sized("claim:3", "person:a", 19_000, "place:russia"),
    sized("claim:4", "person:b", 100, "place:moscow"),
  ])
  const found = contradictionsOf(comparisons, "person:a")
  expect(found.map(({sides}) => sides.map(({claim: id}) => id))).toEqual([["claim:1", "claim:2"]])
  expect(contradictionsOf(comparisons, "person:b")).toEqual([])
})

const drafts = fc
  .array(
    fc.record({
      agent: fc.constantFrom("person:a", "person:b", "person:c"),
      n: fc.constantFrom(200, 300),
      where: fc.constantFrom("place:moscow", "place:russia"),
    }),
    {minLength: 1, maxLength: 6},
  )
  .map(list => list.map(({agent, n, where}, i) => sized(`claim:${i}`, agent, n, where)))

test("to exchange the two whom one compares exchanges their positions, and no more", async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async annotations => {
      const {comparisons} = await open(annotations)
      const there = questionsOfBoth(comparisons, "person:a", "person:b")
      const back = questionsOfBoth(comparisons, "person:b", "person:a")
      expect(back.map(({encounter}) => encounter)).toEqual(there.map(({encounter}) => encounter))
      expect(back.map(({positions: [one, other]}) => [other, one])).toEqual(
        there.map(({positions}) => positions),
      )
    }),
    {numRuns: 60},
  )
})

test("whom one can be compared with are those with whom one answers a question, and as often", async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async annotations => {
      const {comparisons} = await open(annotations)
      const counts = alsoAnswering(comparisons, "person:a")
      expect(counts.has("person:a")).toBe(false)
      for (const other of ["person:b", "person:c"]) {
        const both = questionsOfBoth(comparisons, "person:a", other)
        expect(counts.get(other) ?? 0).toBe(both.length)
      }
    }),
    {numRuns: 60},
  )
})

test("every position has its asserters in a row, in voices of the list, and a claim on another question changes no cell", async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async annotations => {
      const {comparisons, rows} = await open(annotations)
      for (const {question: asked, positions} of comparisons) {
        for (const {asserter, claim: id} of positions) {
          const row = rows.find(one => one.id === asserter.ids[0])
          expect(row?.cells.get(asked.id)?.positions.map(one => one.claim)).toContain(id)
        }
      }
      expect(rows.flatMap(({cells}) => [...cells.values()].flatMap(one => one.voices))).toSatisfy(
        (all: readonly (typeof voices)[number][]) => all.every(voice => voices.includes(voice)),
      )
      const more = await open([
        ...annotations,
        claim("claim:other", {
          words: "many",
          assertedBy: one("person:a"),
          answers: [answering({question: "question:when"})],
        }),
      ])
      for (const {id, cells} of rows) {
        expect(more.cell(id)?.voices).toEqual(cells.get("question:how-many")?.voices)
      }
    }),
    {numRuns: 60},
  )
})
