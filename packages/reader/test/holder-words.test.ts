import type {Holder, Position} from "@variorum/dispute"
import {assert} from "chai"
import {evidenceInWords, sourceInWords} from "../src/citation-words.ts"
import {holderName, namesInSeries, silenceInWords} from "../src/holder-words.ts"
import {isReadByEditors, readingInWords} from "../src/reading-words.ts"
import {openDisputes} from "./dispute-makers.ts"

const avrich: Holder = {ids: ["person:avrich"], mode: "one", label: "Paul Avrich"}

async function positionWith(changes: Partial<Position>): Promise<Position> {
  return {...(await openDisputes()).of("question:founded").positions[0]!, ...changes}
}

suite("Holders, sources and readings in words", () => {
  test("an asserter who is not named is called so, never the value “not stated”", () => {
    assert.equal(
      holderName({ids: [], mode: "notStated", label: "not stated"}),
      "asserter not named",
    )
    assert.equal(holderName(avrich), "Paul Avrich")
  })

  test("a name with an “and” of its own is set off by a semicolon", () => {
    assert.equal(
      namesInSeries(["Paul Avrich", "Sinigaglia and others"]),
      "Paul Avrich; Sinigaglia and others",
    )
    assert.equal(namesInSeries(["Carr", "Carr", "Daniels"]), "Carr and Daniels")
  })

  test("several who are silent say nothing, and it is the essay that reports it", async () => {
    const two: Holder = {ids: ["a", "b"], mode: "joint", label: "Sinigaglia and Avrich"}
    const words = silenceInWords(await positionWith({asserter: two}))
    assert.equal(words, "say nothing on it, as the essay reports")
  })

  test("a source does not repeat its author, nor itself where it is the asserter", async () => {
    const source = async (label: string, sourceLabel: string, locator: string | null) =>
      sourceInWords(
        await positionWith({
          asserter: {...avrich, label},
          sourceLabel,
          locator,
          sourceState: "noEntry",
        }),
      )?.words
    assert.equal(
      await source("Paul Avrich", "Avrich, ‘Bolshevik Opposition’", "p. 20"),
      "‘Bolshevik Opposition’, p. 20",
    )
    assert.equal(await source("KAPD (Communist Workers)", "KAPD", "1924"), "1924")
    assert.equal(await source("An account in Pravda in 1923", "Pravda", "1923"), "source")
    assert.equal(await source("Paul Avrich", "Sorin, ibid.", "115"), "Sorin, ibid., 115")
  })

  test("only the essay itself gives no evidence; of others it names none", async () => {
    const position = await positionWith({})
    assert.equal(evidenceInWords(position), "evidence: none given")
    assert.equal(evidenceInWords({...position, asserter: avrich}), "the essay names no evidence")
  })

  test("a value is the text’s own where its words are in the text, else the editors’ reading", async () => {
    const read = async (value: Position["value"]) => isReadByEditors(await positionWith({value}))
    assert.isFalse(await read({text: "3,000 members", min: 3000, max: 3000}))
    assert.isFalse(await read({text: "two earlier works", min: 2, max: 2}))
    assert.isFalse(await read({text: "on 5th Jan 1924", edtf: "1924-01-05"}))
    assert.isTrue(await read({text: "on May 25th", edtf: "1923-05-25"}))
    assert.isTrue(await read({text: "did not exceed 20", min: null, max: 20}))
    assert.isTrue(await read({text: "until the mid 1930s", edtf: "1934/1936"}))
  })

  test("words that are denied never stand alone at the head, where they would read as asserted", async () => {
    const value = {text: "until the mid 1930s", edtf: "1934/1936"}
    const denied = readingInWords(await positionWith({value, holds: false}), [])
    assert.equal(denied.headline, "not 1934 to 1936")
    assert.equal(denied.reading, "as the editors read it")
    const asserted = readingInWords(await positionWith({value}), [])
    assert.equal(asserted.headline, "“until the mid 1930s”")
    assert.equal(asserted.reading, "read as 1934 to 1936 by the editors")
  })
})
