import type {Scope, ScopePart} from "@variorum/annotation"
import {expect, test} from "vitest"
import {compareQuestion, reasonInWords} from "../src/index.ts"
import {answering, claim, doubtful, opened, place, question, stated} from "./claim-makers.ts"

async function reason(
  a: Scope,
  b: Scope,
  scopeParts: readonly ScopePart[],
  kind: "figure" | "words" = "figure",
): Promise<string> {
  const value = kind === "figure" ? {text: "1", min: 1, max: 1} : {text: "so"}
  const edition = await opened({
    questions: [question({scopeParts})],
    register: [
      place("place:moscow", "Moscow"),
      place("place:russia", "the whole country"),
      {id: "group:cwg", type: "Group", name: "the Workers’ Group", variants: []},
      {id: "group:cwp", type: "Group", name: "the CWP", variants: []},
    ],
    annotations: [
      claim("claim:a", {answers: [answering({scope: a, value})]}),
      claim("claim:b", {answers: [answering({scope: b, value})]}),
    ],
  })
  const {positions, relations} = compareQuestion(edition, "question:how-many")!
  return reasonInWords(relations[0]!, positions[0]!, positions[1]!, edition)
}

const moscow = {place: stated("place:moscow")}
const russia = {place: stated("place:russia")}

test("positions that may be compared have no reason", async () => {
  expect(await reason(moscow, moscow, ["place"])).toBe("")
})

test("one part that differs is said in a word", async () => {
  expect(await reason(moscow, russia, ["place"])).toBe(
    "counts Moscow; the other counts the whole country",
  )
  expect(await reason(moscow, russia, ["place"], "words")).toBe(
    "speaks of Moscow; the other speaks of the whole country",
  )
  expect(await reason({time: stated("1923-22")}, {time: stated("1924")}, ["time"])).toBe(
    "is for summer 1923; the other is for 1924",
  )
})

test("several parts that differ make one phrase", async () => {
  const here = {
    of: stated("group:cwg"),
    ...moscow,
    time: stated("1923"),
    population: stated("members"),
  }
  const there = {
    of: stated("group:cwp"),
    ...russia,
    time: stated("1924"),
    population: stated("adherents"),
  }
  expect(await reason(here, there, ["of", "place", "time", "population"])).toBe(
    "counts members of the Workers’ Group in Moscow in 1923; " +
      "the other counts adherents of the CWP in the whole country in 1924",
  )
  expect(await reason(here, there, ["place", "time"])).toBe(
    "counts Moscow in 1923; the other counts the whole country in 1924",
  )
})

test("what a side does not say is said", async () => {
  expect(await reason({}, moscow, ["place"])).toBe(
    "does not say which place; the other counts Moscow",
  )
  expect(await reason(moscow, {}, ["place"])).toBe("counts Moscow; the other does not say")
  expect(await reason({}, {}, ["place", "time"])).toBe(
    "neither says which place; neither says which time",
  )
})

test("what is in doubt is said with its candidates", async () => {
  const doubt = {place: doubtful("place:moscow", "place:russia")}
  expect(await reason(doubt, moscow, ["place"])).toBe(
    "may count Moscow or the whole country; the other counts Moscow",
  )
  expect(await reason(doubt, {place: stated("place:perm")}, ["place"])).toBe(
    "counts Moscow or the whole country; the other counts place:perm",
  )
})
