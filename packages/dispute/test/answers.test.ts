import {expect, test} from "vitest"
import {relateAnswers} from "../src/answers.ts"
import type {AnswerRelation, Saying} from "../src/answers.ts"
import {judgementsOf} from "../src/judgements.ts"
import {contentOf} from "../src/value.ts"
import {answer} from "./claim-makers.ts"

/**
 * opposition ⊃ left wing ⊃ samara; opposition excludes left communists ⊃ fraction of 1918;
 * opposition and miasnikov can stand together; nobody judged "elsewhere".
 */
const judgements = judgementsOf([
  answer("a:opposition", {excludes: ["a:left"], compatible: ["a:miasnikov"]}),
  answer("a:wing", {within: ["a:opposition"]}),
  answer("a:samara", {within: ["a:wing"]}),
  answer("a:left"),
  answer("a:fraction", {within: ["a:left"]}),
  answer("a:miasnikov"),
  answer("a:elsewhere"),
])

/** "3", "3-5", "-5", "3-" and EDTF after "@" or an answer; "not" denies, "perhaps" is undecided. */
function saying(words: string): Saying {
  const [first, ...rest] = words.split(" ")
  const holds = first === "not" ? false : first === "undecided" ? "undecided" : true
  const value = holds === true ? words : rest.join(" ")
  if (value === "") return {holds, content: contentOf({text: null})}
  if (value.startsWith("@")) return {holds, content: contentOf({text: "", edtf: value.slice(1)})}
  if (value.startsWith("“")) return {holds, content: contentOf({text: value})}
  const range = /^(\d*)(-?)(\d*)$/.exec(value)
  if (!range) return {holds, content: contentOf({text: "", answer: `a:${value}`})}
  const min = range[1] ? Number(range[1]) : null
  const max = range[2] ? (range[3] ? Number(range[3]) : null) : min
  return {holds, content: contentOf({text: "", min, max})}
}

function expectRelation(a: string, b: string, expected: AnswerRelation): void {
  expect(relateAnswers(saying(a), saying(b), judgements)).toBe(expected)
  expect(relateAnswers(saying(b), saying(a), judgements)).toBe(expected)
}

test.each<[string, string, AnswerRelation]>([
  ["300", "300", "agree"],
  ["200-400", "200-400", "agree"],
  ["300", "200", "conflict"],
  ["-20", "21-", "conflict"],
  ["200-400", "300", "overlap"],
  ["200-400", "300-500", "overlap"],
  ["-20", "20", "overlap"],
  ["100-", "200-", "overlap"],
  ["@1923", "@1923", "agree"],
  ["@1923", "@1923?", "agree"],
  ["@1923", "@1923-03", "overlap"],
  ["@1923-22", "@1923-03", "conflict"],
  ["@1922-12/1923-01", "@1923", "overlap"],
])("two figures or dates compare by their bounds: %s and %s", expectRelation)

test.each<[string, string, AnswerRelation]>([
  ["opposition", "opposition", "agree"],
  ["opposition", "left", "conflict"],
  ["opposition", "wing", "overlap"],
  ["opposition", "samara", "overlap"],
  ["opposition", "miasnikov", "compatible"],
  ["opposition", "elsewhere", "unjudged"],
])("two answers in words compare by the editors’ judgement: %s and %s", expectRelation)

test.each<[string, string, AnswerRelation]>([
  ["wing", "left", "conflict"],
  ["samara", "left", "conflict"],
  ["samara", "fraction", "conflict"],
])("a narrower answer excludes what its wider ones exclude: %s and %s", expectRelation)

test("a narrower answer does not inherit what can stand together", () => {
  expectRelation("wing", "miasnikov", "unjudged")
})

test.each<[string, string, AnswerRelation]>([
  ["3000", "not 3000", "conflict"],
  ["300", "not 200-400", "conflict"],
  ["300", "not 3000", "compatible"],
  ["200-400", "not 300", "overlap"],
  ["200-400", "not 300-500", "overlap"],
  ["@1923-03", "not @1923", "conflict"],
  ["@1923", "not @1923-03", "overlap"],
  ["@1922", "not @1923", "compatible"],
  ["wing", "not wing", "conflict"],
  ["wing", "not opposition", "conflict"],
  ["samara", "not opposition", "conflict"],
  ["opposition", "not wing", "compatible"],
  ["left", "not opposition", "compatible"],
  ["miasnikov", "not opposition", "compatible"],
  ["elsewhere", "not opposition", "unjudged"],
])("a denial conflicts with what lies inside it: %s and %s", expectRelation)

test.each<[string, string, AnswerRelation]>([
  ["not 3000", "not 3000", "agree"],
  ["not 200-400", "not 300", "overlap"],
  ["not 3000", "not 19000", "compatible"],
  ["not 200-400", "not 300-500", "compatible"],
  ["not wing", "not wing", "agree"],
  ["not wing", "not opposition", "overlap"],
  ["not opposition", "not left", "compatible"],
  ["not opposition", "not miasnikov", "compatible"],
  ["not opposition", "not elsewhere", "unjudged"],
])("two denials never conflict: %s and %s", expectRelation)

test.each<[string, string, AnswerRelation]>([
  ["undecided 300", "300", "overlap"],
  ["undecided 300", "200", "overlap"],
  ["undecided 300", "not 200", "overlap"],
  ["undecided", "300", "overlap"],
  ["undecided 300", "“very many", "overlap"],
  ["undecided elsewhere", "opposition", "overlap"],
  ["undecided 300", "undecided 300", "agree"],
  ["undecided wing", "undecided wing", "agree"],
  ["undecided", "undecided", "agree"],
  ["undecided 300", "undecided 200", "overlap"],
  ["undecided wing", "undecided opposition", "overlap"],
])("what is left undecided overlaps every answer: %s and %s", expectRelation)

test.each<[string, string, AnswerRelation]>([
  ["“very many", "“very many", "unjudged"],
  ["“very many", "300", "unjudged"],
  ["not “very many", "300", "unjudged"],
  ["@in spring", "@1923", "unjudged"],
  ["@../..", "@1923", "unjudged"],
  ["300", "@1923", "unjudged"],
  ["300", "opposition", "unjudged"],
])("wordings are never compared, nor figures with dates: %s and %s", expectRelation)

test("an answer that states nothing is unjudged, also beside one that is undecided", () => {
  const nothing: Saying = {holds: true, content: contentOf({text: null})}
  for (const other of ["300", "wing", "@1923", "undecided 300"]) {
    expect(relateAnswers(nothing, saying(other), judgements)).toBe("unjudged")
  }
})

test("bounds in the wrong order or without any end are no bounds", () => {
  for (const value of [
    {text: "", min: 5, max: 3},
    {text: "", min: null, max: null},
    {text: "", edtf: "../.."},
  ]) {
    expect(contentOf(value)).toEqual({kind: "wording"})
  }
})

test("a date open on one side has no bound there", () => {
  const still = {holds: true, content: contentOf({text: "still", edtf: "1923", open: "after"})}
  const byThen = {holds: true, content: contentOf({text: "by", edtf: "1923", open: "before"})}
  expect(relateAnswers(still, saying("@1930"), judgements)).toBe("overlap")
  expect(relateAnswers(still, saying("@1922"), judgements)).toBe("conflict")
  expect(relateAnswers(byThen, saying("@1922"), judgements)).toBe("overlap")
  expect(relateAnswers(byThen, saying("@1930"), judgements)).toBe("conflict")
})

test("the answers are listed with their judgements closed, in their own order", () => {
  const listed = Object.fromEntries(judgements.answers.map(found => [found.id, found]))
  expect(listed["a:samara"]).toMatchObject({
    excludes: ["a:left", "a:fraction"],
    within: ["a:opposition", "a:wing"],
    compatible: [],
  })
  expect(listed["a:fraction"]).toMatchObject({excludes: ["a:opposition", "a:wing", "a:samara"]})
  expect(listed["a:miasnikov"]).toMatchObject({compatible: ["a:opposition"]})
})

test("answers that lie within each other are the same, and their circle ends", () => {
  const circle = judgementsOf([
    answer("a:one", {within: ["a:two"]}),
    answer("a:two", {within: ["a:one"], excludes: ["a:three"]}),
    answer("a:three"),
  ])
  expect(circle.judge("a:one", "a:three")).toBe("excludes")
  expect(circle.judge("a:one", "a:two")).toBe("same")
  expect(circle.answers[0]!.within).toEqual(["a:two"])
})
