import {expect, test} from "vitest"
import {chronologyOf} from "../src/index.ts"
import {opened} from "./claim-makers.ts"
import {event, telling} from "./register-makers.ts"

const blocks = {
  p1: "One: in March 1923. Two: in 1922. Three: once. Four: by June 1924. One again: 1923.",
  p2: "Five: in 1921. Five again: 1922. Six: 1921 and 1922. Six again: 1922 and 1923. Two: 1 May 1922.",
}
const names = ["one", "two", "three", "four", "five", "six"]
const edition = await opened({
  blocks,
  register: names.map(name => event(`event:${name}`, `Event ${name}`)),
  annotations: [
    telling("t:one", "in March 1923", "event:one", {date: "1923-03"}),
    telling("t:one-again", "One again: 1923", "event:one", {date: "1923"}),
    telling("t:two", "Two: in 1922", "event:two", {date: "1922", dateStatus: "inferred"}),
    telling("t:two-again", "1 May 1922", "event:two", {date: "1922-05-01"}),
    telling("t:three", "Three: once", "event:three"),
    telling("t:four", "by June 1924", "event:four", {date: "../1924-06"}),
    telling("t:five", "Five: in 1921", "event:five", {date: "1921"}),
    telling("t:five-again", "Five again: 1922", "event:five", {date: "1922"}),
    telling("t:six", "Six: 1921 and 1922", "event:six", {date: "1921/1922"}),
    telling("t:six-again", "Six again: 1922 and 1923", "event:six", {date: "1922/1923"}),
  ],
})
const {dated, undated} = chronologyOf(edition)
const of = (name: string) => dated.find(({event}) => event === `event:${name}`)!

test("dated events come in order of time, those with an open beginning first, longer ones before shorter", () => {
  expect(dated.map(({event}) => event.slice(6))).toEqual(["four", "six", "five", "two", "one"])
})

test("an event that no passage dates stands apart", () => {
  expect(undated.map(({name}) => name)).toEqual(["Event three"])
  expect(undated[0]!.tellings).toMatchObject([{date: null, status: null}])
})

test("a wider and a narrower date of one event agree, and the narrower is the first", () => {
  expect(of("one").agree).toBe("precision")
  expect(of("one").datings.map(({edtf}) => edtf)).toEqual(["1923-03", "1923"])
  expect(of("two").datings.map(({edtf, status}) => [edtf, status])).toEqual([
    ["1922-05-01", "stated"],
    ["1922", "inferred"],
  ])
})

test("dates with no day in common conflict, and dates that share a time overlap", () => {
  expect(of("five").agree).toBe("conflict")
  expect(of("five").datings.map(({edtf}) => edtf)).toEqual(["1921", "1922"])
  expect(of("six").agree).toBe("overlap")
})

test("an open end is infinite", () => {
  const {bounds} = of("four").datings[0]!
  expect(bounds.low).toBe(-Infinity)
  expect(bounds.high).toBe(Date.UTC(1924, 5, 30) / 86_400_000)
  expect(of("four").agree).toBe("one")
})

test("every passage that tells of an event is kept with it, in text order", () => {
  expect(of("one").tellings.map(({id, passage}) => [id, passage?.block])).toEqual([
    ["t:one", "p1"],
    ["t:one-again", "p1"],
  ])
})
