import type {Edition} from "@variorum/anchoring"
import {assert} from "chai"
import "./german.ts"

const {noteCredits} = await import("../src/print-credits.ts")
const {termAmidOthers} = await import("../src/scope-words.ts")

suite("Words of an edition in German sentences", () => {
  test("whom a figure counts is quoted, and a place keeps its name", () => {
    assert.equal(termAmidOthers({part: "population", words: "members"}), "als „members“ gezählt")
    assert.equal(termAmidOthers({part: "unit", words: "copies"}), "in „copies“")
    assert.equal(termAmidOthers({part: "place", words: "Moscow"}), "Moscow")
  })

  test("layers are named in German where it is said who made them", () => {
    const credits = ["Claims", "Commentary"].map(label => ({
      label,
      creator: "agent:editors",
      rights: null,
    }))
    assert.deepEqual(noteCredits({credits} as unknown as Edition), [
      "Die Anmerkungen (Behauptungen und Kommentar; Urheber: die Herausgeber): Eine Lizenz ist für sie nicht angegeben.",
    ])
  })
})
