import {assert} from "chai"
import {contestedClaims} from "../src/contested-claims.ts"
import {marksOf} from "../src/marks.ts"
import {readingNotes} from "../src/reading-notes.ts"
import {openDisputes} from "./dispute-makers.ts"

suite("claims that are contested", () => {
  test("are those that answer a question on which the answers disagree, may, or seem to", async () => {
    const {all, of} = await openDisputes()
    const contested = contestedClaims(all)
    const answers = (question: string) =>
      of(question).positions.filter(({bearing}) => bearing === "answers")
    for (const comparison of all) {
      const isContested = ["disputed", "possible", "apparent"].includes(comparison.status)
      for (const {claim} of answers(comparison.question.id)) {
        if (isContested) assert.isTrue(contested.has(claim), claim)
      }
    }
    const silent = all.flatMap(({positions}) => positions.filter(one => one.bearing !== "answers"))
    assert.isNotEmpty(silent)
    assert.isTrue(silent.some(({claim}) => !contested.has(claim)))
  })

  test("are marked in the text more strongly than the others", async () => {
    const {all, edition} = await openDisputes()
    const contested = contestedClaims(all)
    const {placed} = readingNotes(edition)
    for (const note of placed.filter(({layer}) => layer === "Claim")) {
      const [mark] = marksOf(edition.text.canonical, [note], null, [], contested, [])
      const name = contested.has(note.id) ? "variorum-claim" : "variorum-claim-plain"
      assert.equal(mark?.name, name, note.id)
    }
  })
})
