import {assert} from "chai"
import {wordAfter, wordAt, wordBefore} from "../src/words.ts"

const text = "The ‘wild exaggeration’ of 19,000 – Miasnikov’s.\nNext line"

function found(span: {from: number; to: number} | null): string | null {
  return span && text.slice(span.from, span.to)
}

suite("words", () => {
  test("the word at an offset is the one around it or after it", () => {
    assert.equal(found(wordAt(text, 0)), "The")
    assert.equal(found(wordAt(text, 3)), "wild")
    assert.equal(found(wordAt(text, text.indexOf("ggeration"))), "exaggeration")
    assert.equal(found(wordAt(text, text.length)), "line")
  })

  test("a figure and a possessive are one word", () => {
    assert.equal(found(wordAt(text, text.indexOf("19"))), "19,000")
    assert.equal(found(wordAt(text, text.indexOf("Mias"))), "Miasnikov’s")
  })

  test("goes on to the next word over marks and lines, and back again", () => {
    const words: string[] = []
    let span = wordAt(text, 0)
    for (let at = span; at; at = wordAfter(text, at)) {
      words.push(found(at)!)
      span = at
    }
    assert.deepEqual(words, [
      "The",
      "wild",
      "exaggeration",
      "of",
      "19,000",
      "Miasnikov’s",
      "Next",
      "line",
    ])
    const back: string[] = []
    for (let at = span; at; at = wordBefore(text, at.from)) back.unshift(found(at)!)
    assert.deepEqual(back, words)
  })

  test("a text without words has none", () => {
    assert.isNull(wordAt("… – …", 2))
  })
})
