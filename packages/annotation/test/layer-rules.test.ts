import {expect, test} from "vitest"
import {contexts, layerMotivations, layers, parseAnnotation} from "../src/index.ts"
import type {Layer} from "../src/index.ts"
import {figure} from "./samples.ts"

const kuznetsov = {mode: "one", agents: ["person:kuznetsov"]}
const none = {given: "none"}

/** The least body of each layer. */
const least: Readonly<Record<Layer, object>> = {
  Quotation: {type: "Quotation", form: "direct", speaker: kuznetsov, closed: true},
  Claim: {type: "Claim", label: "c", assertedBy: kuznetsov, evidence: none, answers: []},
  Figure: {type: "Figure", label: "f", assertedBy: kuznetsov, evidence: none, answers: []},
  Stance: {type: "Stance", kind: "disputes", label: "s", heldBy: kuznetsov, reason: null},
  Emendation: {
    type: "Emendation",
    reading: "",
    kind: "spelling",
    certainty: "certain",
    reason: "r",
  },
  Reference: {type: "Reference", resolution: "resolved", cited: "work:avrich-1984"},
  Entity: {type: "Entity", refersTo: "person:kuznetsov"},
  Event: {type: "Event", event: "event:arrest"},
  Commentary: {type: ["TextualBody", "Commentary"], value: "A note."},
}

function faults(layer: Layer, body: object): readonly string[] {
  const value = figure(1, {}, {body, motivation: layerMotivations[layer]})
  return parseAnnotation(value, "f").problems.map(p => `${p.path} ${p.message}`)
}

function answering(more: object): readonly string[] {
  const answers = [{question: "question:q", bearing: "answers", holds: true, ...more}]
  return faults("Claim", {...least.Claim, answers})
}

for (const layer of layers) {
  test(`the least ${layer} is without problems, and none of its keys can be left out`, () => {
    expect(faults(layer, least[layer])).toEqual([])
    for (const key of Object.keys(least[layer]).filter(key => key !== "type")) {
      const found = faults(layer, {...least[layer], [key]: undefined})
      expect(found.length, `${layer} without ${key}`).toBeGreaterThan(0)
    }
  })

  test(`a ${layer} has ${layerMotivations[layer]} for its motivation`, () => {
    const value = figure(1, {}, {body: least[layer], motivation: "bookmarking"})
    expect(parseAnnotation(value, "f").problems[0]?.path).toBe("/motivation")
  })
}

test("words outside the lists are refused, with what was found", () => {
  expect(faults("Stance", {...least.Stance, kind: "hates"})[0]).toMatch(
    /^\/body\/kind One of "disputes".*, found "hates"$/,
  )
  expect(answering({holds: "true", value: {text: "x"}})[0]).toContain("/body/answers/0/holds")
  expect(answering({bearing: "anwsers", value: {text: "x"}})[0]).toContain("/bearing")
})

test("a claim that answers holds its answer true, false or undecided, and has a value", () => {
  for (const holds of [true, false, "undecided"]) {
    expect(answering({holds, value: {text: null}})).toEqual([])
  }
  expect(answering({holds: undefined, value: {text: "x"}})).toHaveLength(1)
  expect(answering({})).toHaveLength(1)
  expect(answering({bearing: "silent", holds: undefined})).toEqual([])
  expect(answering({bearing: "silent"})).toHaveLength(1)
})

test("the least value is not greater than the greatest, and an end may be open", () => {
  expect(answering({value: {text: "some 300", min: 300, max: 300}})).toEqual([])
  expect(answering({value: {text: "under 20", min: null, max: 20}})).toEqual([])
  expect(answering({value: {text: "x", min: 301, max: 300}})[0]).toContain("301 is greater")
})

test("dates are strings here, and only dates are open", () => {
  expect(answering({value: {text: "still in 1924", edtf: "1924", open: "after"}})).toEqual([])
  expect(answering({value: {text: "x", edtf: 1924}})[0]).toContain("/value/edtf")
  expect(answering({value: {text: "x", open: "after"}})[0]).toContain("“edtf” is missing")
})

test("a part of scope says how it is known, and parts we do not know are named", () => {
  const value = {text: "x"}
  expect(answering({value, scope: {place: {status: "stated"}}})[0]).toContain("/scope/place")
  expect(answering({value, scope: {time: {status: "doubtful"}}})[0]).toContain("oneOf")
  expect(answering({value, scope: {colour: {status: "notStated"}}})[0]).toContain("colour")
})

test("asserters have as many agents as their mode needs", () => {
  const asserted = (assertedBy: object): number =>
    faults("Claim", {...least.Claim, assertedBy}).length
  const two = ["person:a", "person:b"]
  expect(asserted({mode: "one", agents: two})).toBe(1)
  expect(asserted({mode: "joint", agents: two})).toBe(0)
  expect(asserted({mode: "joint", agents: ["person:a"]})).toBe(1)
  expect(asserted({mode: "joint", agents: ["person:a"], label: "A and others"})).toBe(0)
  expect(asserted({mode: "unnamed"})).toBe(1)
  expect(asserted({mode: "notStated", agents: two})).toBe(1)
})

test("citations lead as far as their state says, in every reading", () => {
  const cited = (citation: object): readonly string[] =>
    faults("Claim", {...least.Claim, via: [citation]})
  const unresolved = {resolution: "unresolved", label: "Sorin, ibid."}
  expect(cited(unresolved)).toEqual([])
  expect(cited({resolution: "resolved"})).toHaveLength(1)
  expect(cited({resolution: "unresolved"})).toHaveLength(1)
  expect(cited({resolution: "ambiguous", oneOf: [unresolved]})).toHaveLength(1)
  expect(cited({resolution: "ambiguous", oneOf: [unresolved, unresolved]})).toEqual([])
  expect(cited({resolution: "ambiguous", oneOf: [unresolved, {resolution: "?"}]})[0]).toContain(
    "/body/via/0/oneOf/1/resolution",
  )
})

test("properties we do not know are no problem anywhere", () => {
  const body = {...least.Claim, mood: 1, assertedBy: {...kuznetsov, mood: {a: [1]}}}
  const value = {...figure(1, {}, {body}), "@context": [...contexts, {mood: "urn:mood"}]}
  expect(parseAnnotation(value, "f").problems).toEqual([])
})
