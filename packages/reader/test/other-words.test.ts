import {assert} from "chai"
import {otherWords} from "../src/other-words.ts"

suite("the words that another wording lacks", () => {
  function marked(old: string, words: string): string {
    return otherWords(old, words)
      .map(run => (run.other ? `[${run.words}]` : run.words))
      .join("")
  }

  test("are told from those that both have", () => {
    assert.equal(marked("almost all of them", "nearly all of them"), "[nearly] all of them")
    assert.equal(marked("all of them went", "all of them, too, went"), "all of[ them, too,] went")
  })

  test("are none where the words are the same, however they are spaced", () => {
    assert.equal(marked("all of them", "all  of\nthem "), "all  of\nthem ")
  })

  test("are not looked for in very long passages", () => {
    assert.lengthOf(otherWords("word ".repeat(300), "other ".repeat(300)), 1)
  })
})
