import type {Scope, ScopePart} from "@variorum/annotation"
import {expect, test} from "vitest"
import {compareScopes, readScope, scopeShown} from "../src/scope.ts"
import {doubtful, inferred, stated} from "./claim-makers.ts"

function compared(a: Scope, b: Scope, parts: readonly ScopePart[]) {
  const [one, other] = [readScope(a), readScope(b)]
  const found = compareScopes(one, other, parts)
  expect(compareScopes(other, one, parts)).toEqual(found)
  return found
}

const same = {differs: [], unstated: [], inferred: []}

test("only the parts that count for the question are compared", () => {
  const moscow = {place: stated("place:moscow"), unit: stated("persons")}
  const russia = {place: stated("place:russia"), unit: stated("cells")}
  expect(compared(moscow, russia, [])).toEqual(same)
  expect(compared(moscow, russia, ["unit"])).toEqual({...same, differs: ["unit"]})
  expect(compared(moscow, russia, ["place", "unit"])).toEqual({...same, differs: ["place", "unit"]})
})

test.each([
  ["1923", "1923", "same"],
  ["1923", "1923~", "same"],
  ["1923", "1923-22", "same"],
  ["1922/1924", "1923-03", "same"],
  ["1923/..", "1929", "same"],
  ["1922", "1923", "differs"],
  ["1922-12/1923-01", "1923", "differs"],
  ["1923-22", "1923-23", "differs"],
  ["by spring", "by spring", "same"],
  ["by spring", "1923", "unstated"],
])("a time within the other is the same time, any other is not: %s and %s", (a, b, expected) => {
  const found = compared({time: stated(a)}, {time: stated(b)}, ["time"])
  expect(found.differs).toEqual(expected === "differs" ? ["time"] : [])
  expect(found.unstated).toEqual(expected === "unstated" ? ["time"] : [])
})

test("a place within a wider place is another place", () => {
  const found = compared({place: stated("place:moscow")}, {place: stated("place:russia")}, [
    "place",
  ])
  expect(found.differs).toEqual(["place"])
})

test("terms are the same only letter for letter", () => {
  const found = compared(
    {population: stated("members"), unit: stated("Members")},
    {population: stated("members"), unit: stated("members")},
    ["population", "unit"],
  )
  expect(found).toEqual({...same, differs: ["unit"]})
})

test("a part not stated on a side is unstated, and never guessed", () => {
  const parts = ["place"] as const
  expect(compared({place: stated("place:moscow")}, {}, parts).unstated).toEqual(["place"])
  expect(compared({}, {}, parts).unstated).toEqual(["place"])
  const said = {place: {status: "notStated", value: "place:moscow"}} as const
  expect(compared(said, said, parts).unstated).toEqual(["place"])
})

test("a part in doubt is unstated, unless nothing it may be is what the other may be", () => {
  const doubt = {place: doubtful("place:moscow", "place:russia")}
  expect(compared(doubt, {place: stated("place:moscow")}, ["place"]).unstated).toEqual(["place"])
  expect(compared(doubt, doubt, ["place"]).unstated).toEqual(["place"])
  expect(compared(doubt, {place: inferred("place:berlin")}, ["place"])).toEqual({
    differs: ["place"],
    unstated: [],
    inferred: ["place"],
  })
  const other = {place: doubtful("place:berlin", "place:paris")}
  expect(compared(doubt, other, ["place"]).differs).toEqual(["place"])
  expect(compared(doubt, {}, ["place"]).unstated).toEqual(["place"])
  const times = {time: doubtful("1923-05", "1923-06")}
  expect(compared(times, {time: stated("1923")}, ["time"]).unstated).toEqual(["time"])
  expect(compared(times, {time: stated("1924")}, ["time"]).differs).toEqual(["time"])
})

test("what was inferred is named for each part that could be compared", () => {
  const found = compared(
    {time: inferred("1923"), place: inferred("place:moscow"), population: stated("members")},
    {time: stated("1923"), population: stated("members")},
    ["place", "time", "population"],
  )
  expect(found).toEqual({differs: [], unstated: ["place"], inferred: ["time"]})
})

test("a scope shows a value, the candidates in doubt, or nothing, with the editor’s notes", () => {
  const scope: Scope = {
    of: {status: "inferred", value: "group:cwg", note: "The paragraph speaks of it."},
    place: doubtful("place:moscow", "place:russia"),
    time: {status: "notStated", note: "None is given."},
    unit: {status: "stated"},
  }
  expect(scopeShown(scope, readScope(scope))).toEqual({
    scope: {
      of: "group:cwg",
      place: ["place:moscow", "place:russia"],
      time: null,
      population: null,
      unit: null,
    },
    scopeStatus: {
      of: "inferred",
      place: "doubtful",
      time: "notStated",
      population: "notStated",
      unit: "notStated",
    },
    scopeNotes: {of: "The paragraph speaks of it.", time: "None is given."},
  })
})
