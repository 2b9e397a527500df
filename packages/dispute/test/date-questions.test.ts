import {expect, test} from "vitest"
import {chronologyOf, compareAll, dateQuestionsOn} from "../src/index.ts"
import {answering, claim, opened, question} from "./claim-makers.ts"
import {event, telling} from "./register-makers.ts"

test("an event meets the questions of date that its own words answer, and no others", async () => {
  const on = (id: string, given = {}) => answering({question: id, value: {text: null}, ...given})
  const edition = await opened({
    blocks: {p1: "It was founded in March 1923, by seven, late, in Perm. It ended in 1929."},
    questions: [
      question({id: "question:when", kind: "date", label: "When was it founded?"}),
      question({id: "question:late", kind: "date", label: "Was that late?"}),
      question({id: "question:how-many", label: "By how many?"}),
      question({id: "question:end", kind: "date", label: "When did it end?"}),
    ],
    register: [event("event:founding", "The founding")],
    annotations: [
      telling("t:founding", "founded in March 1923, by seven, late", "event:founding"),
      claim("c:when", {words: "in March 1923", answers: [on("question:when")]}),
      claim("c:late", {words: "late", answers: [on("question:late", {bearing: "limits"})]}),
      claim("c:seven", {words: "by seven", answers: [on("question:how-many")]}),
      claim("c:end", {words: "ended in 1929", answers: [on("question:end")]}),
    ],
  })
  const [founding] = chronologyOf(edition).undated
  const found = dateQuestionsOn(edition, compareAll(edition), founding!)
  expect(found.map(({question}) => question.id)).toEqual(["question:when"])
})
