import {expect, test} from "vitest"
import {checkReferences, parseAnnotationFile, parseQuestions, parseRegister} from "../src/index.ts"
import {figure, moscow, persons, question, stance} from "./samples.ts"

interface Given {
  readonly annotations?: readonly unknown[]
  readonly questions?: readonly unknown[]
  readonly entries?: readonly unknown[]
}

/** What is wrong, as `file path message`; by default with a figure, its question and registers. */
function faults({annotations, questions, entries}: Given): readonly string[] {
  const read = parseAnnotationFile(annotations ?? [figure(1)], "a")
  const asked = parseQuestions(questions ?? [question], "q")
  const register = parseRegister(entries ?? [...persons, moscow], "r")
  expect([...read.problems, ...asked.problems, ...register.problems]).toEqual([])
  return checkReferences(read.annotations, asked.questions, register.entries).map(
    ({file, path, message}) => `${file} ${path} ${message}`,
  )
}

function answer(id: string, judged: object = {}): object {
  return {id: `answer:${id}`, label: id, excludes: [], within: [], compatible: [], ...judged}
}

test("what agrees has no problems", () => {
  expect(faults({annotations: [figure(1), stance(2, [1])]})).toEqual([])
})

test("names used twice are said, with the first place", () => {
  expect(faults({annotations: [figure(1), figure(1)]})[0]).toMatch(
    /^a \/1\/canonical urn:uuid:.* is used twice: also at \/0 in a$/,
  )
  expect(faults({entries: [...persons, moscow, moscow]})[0]).toContain("r /3/id place:moscow")
  expect(faults({questions: [question, question]})[0]).toContain("q /1/id")
})

test("what no register lists is named by its path; texts count as known", () => {
  expect(faults({entries: [...persons]})).toEqual([
    "a /0/body/answers/0/scope/place/value place:moscow is not in the registers",
  ])
  const essay = {assertedBy: {mode: "one", agents: ["text:essay"]}}
  expect(faults({annotations: [figure(1, essay)]})).toEqual([])
  const via = [
    {
      resolution: "ambiguous",
      oneOf: [
        {resolution: "resolved", cited: "work:x"},
        {resolution: "unresolved", label: "?"},
      ],
    },
  ]
  expect(faults({annotations: [figure(1, {via})]})).toEqual([
    "a /0/body/via/0/oneOf/0/cited work:x is not in the registers",
  ])
})

test("what stands elsewhere is known by an address of the web, and a script is no address", () => {
  const asserted = (...agents: readonly string[]) =>
    faults({annotations: [figure(1, {assertedBy: {mode: "one", agents}})]})
  const addresses = ["https://example.org/a", "http://example.org/", "mailto:a@example.org"]
  for (const address of [...addresses, "doi:10.1000/182"]) expect(asserted(address)).toEqual([])
  for (const script of ["javascript:alert(1)", "data:text/html,x", "vbscript:x"]) {
    expect(asserted(script), script).toEqual([
      `a /0/body/assertedBy/agents/0 ${script} is not in the registers`,
    ])
  }
})

test("annotations that are not there, or are of another kind, are named", () => {
  expect(faults({annotations: [figure(1), stance(2, [9])]})[0]).toMatch(
    /^a \/1\/target .*no annotation/,
  )
  const rests = figure(3, {restsOn: [figure(1)["id"]]})
  expect(faults({annotations: [figure(1), rests]})[0]).toContain(
    "is a Figure, wanted is a Emendation",
  )
  const evidence = {given: "cited", items: [{claim: figure(9)["id"]}]}
  expect(faults({annotations: [figure(1, {evidence})]})[0]).toContain("/evidence/items/0/claim")
})

test("a stance has a holder and something it is toward", () => {
  expect(faults({annotations: [figure(1), stance(2, [])]})[0]).toContain("toward nothing")
  expect(faults({annotations: [figure(1), stance(2, [2])]})[0]).toContain("toward itself")
  const held = stance(2, [1])
  const nobody = {...held, body: {...(held["body"] as object), heldBy: {mode: "notStated"}}}
  expect(faults({annotations: [figure(1), nobody]})[0]).toContain("no holder")
})

test("questions nobody answers and answers to no question are said", () => {
  expect(faults({annotations: []})).toEqual(["q /0 No claim answers question:membership"])
  expect(faults({questions: []})[0]).toContain("is no question")
})

test("an answer in words is one of its question's", () => {
  const asked = {...question, kind: "origin", answers: [answer("a")]}
  const answers = [
    {
      question: question.id,
      bearing: "answers",
      holds: true,
      value: {text: "x", answer: "answer:b"},
    },
  ]
  expect(faults({questions: [asked], annotations: [figure(1, {answers})]})[0]).toContain(
    "answer:b is no answer of question:membership",
  )
})

test("a figure may answer how many with a number that is not stated", () => {
  const answers = [{question: question.id, bearing: "answers", holds: true, value: {text: null}}]
  expect(faults({annotations: [figure(1, {answers})]})).toEqual([])
})

test("judgements that contradict each other are said", () => {
  const judge = (...answers: object[]): readonly string[] =>
    faults({questions: [{...question, answers}]})
  expect(
    judge(answer("a", {within: ["answer:b"]}), answer("b", {within: ["answer:a"]}))[0],
  ).toContain("lies within itself")
  expect(
    judge(answer("a", {excludes: ["answer:b"]}), answer("b", {compatible: ["answer:a"]}))[0],
  ).toContain("exclude each other and can stand together")
  // Narrower answers inherit exclusions.
  expect(
    judge(
      answer("a", {within: ["answer:b"], compatible: ["answer:c"]}),
      answer("b", {excludes: ["answer:c"]}),
      answer("c"),
    )[0],
  ).toContain("answer:a and answer:c exclude each other")
  expect(
    judge(answer("a", {within: ["answer:b"]}), answer("b", {excludes: ["answer:a"]}))[0],
  ).toContain("lies within answers that exclude each other")
})
