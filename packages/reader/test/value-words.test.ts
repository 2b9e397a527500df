import {assert} from "chai"
import {layoutGrid} from "../src/dispute-grid-layout.ts"
import {relationGroups} from "../src/relation-sentences.ts"
import {apartInWords, statusSentences} from "../src/status-sentence.ts"
import {assertionInWords, quantityInWords, valueInWords} from "../src/value-words.ts"
import {openDisputes} from "./dispute-makers.ts"

suite("Values and verdicts in words", () => {
  test("a quantity has thousands separators, an en dash and its open ends in words", () => {
    assert.equal(quantityInWords(19000, 19000), "19,000")
    assert.equal(quantityInWords(200, 400), "200–400")
    assert.equal(quantityInWords(null, 20), "at most 20")
    assert.equal(quantityInWords(28, undefined), "at least 28")
    assert.isNull(quantityInWords(null, undefined))
  })

  test("a date says its open end, and a value that is not given says so", () => {
    const february = {edtf: "1922-02", latest: "1922-02-28", earliest: null, text: "by"}
    assert.equal(valueInWords(february, []), "February 1922 or earlier")
    assert.equal(valueInWords({text: "a sprinkling"}, []), "“a sprinkling”")
    assert.equal(valueInWords({text: null}, []), "no value given")
    assert.equal(valueInWords(null, []), "no value given")
  })

  test("a denial and an open answer never read as an assertion", async () => {
    const {positions, question} = (await openDisputes()).of("question:origin")
    const words = positions.map(position => assertionInWords(position, question.answers))
    assert.deepEqual(words, [
      "An older group",
      "not: An older group",
      "It was new",
      "One man, left open",
    ])
  })

  test("the verdict names what conflicts, who denies, and what may not be compared", async () => {
    const {of, edition} = await openDisputes()
    const comparison = of("question:membership")
    const [moscow, russia] = statusSentences(comparison, layoutGrid(comparison), edition)
    assert.equal(moscow!.scope, "Moscow, 1923 or summer 1923")
    assert.equal(
      moscow!.words,
      "3,000 (Kuznetsov), 200 (Sinigaglia) and 300 (Avrich) cannot all be true; Avrich denies 3,000.",
    )
    assert.equal(moscow!.apart, "")
    assert.equal(russia!.apart, "May not be compared with those above: the place is not the same.")
  })

  test("a scope that is not stated is not said to differ", async () => {
    const comparison = (await openDisputes()).of("question:membership")
    const grid = layoutGrid(comparison)
    const group = grid.groups[1]!
    const unknown = group.apart.map(relation => ({
      ...relation,
      relation: "unknown" as const,
      differs: [],
      unstated: ["place" as const],
    }))
    assert.equal(
      apartInWords({...group, apart: unknown}, "above"),
      "Not known whether it may be compared with those above: the place is not stated or in doubt.",
    )
    const mixed = apartInWords({...group, apart: [group.apart[0]!, ...unknown.slice(1)]}, "left")
    assert.include(mixed, "some of the columns to the left: the place is not the same")
    assert.include(mixed, "With the rest it is not known")
  })

  test("pairs that may not be compared are told by scope, once for each two scopes", async () => {
    const {of, edition} = await openDisputes()
    const comparison = of("question:membership")
    const groups = relationGroups(comparison, layoutGrid(comparison), edition)
    const apart = groups.find(({relation}) => relation === "incomparable")!
    assert.equal(apart.pairs, 12)
    assert.deepEqual(
      apart.sentences.map(({words}) => words.split(": ")[1]),
      ["one counts Moscow; the other counts Russia", "one counts Moscow; the other counts Russia"],
    )
    const total = groups.reduce((sum, group) => sum + group.pairs, 0)
    assert.equal(total, comparison.relations.length)
  })
})
