import {assert} from "chai"
import {heatMarks, heatOf, placeIn, stretchNear, stretches} from "../src/heat.ts"
import {heatInWords} from "../src/heat-words.ts"
import {layerLooks, ownLook} from "../src/layer-look.ts"
import type {ReadingNote} from "../src/reading-notes.ts"

/** A text in which each stretch is ten characters long. */
const length = stretches * 10

function note(id: string, spans: readonly (readonly [number, number])[], own = false): ReadingNote {
  return {
    id,
    annotation: {id, target: "urn:text"} as unknown as ReadingNote["annotation"],
    layer: "Claim",
    own,
    look: own ? ownLook : layerLooks.Claim,
    anchors: [],
    spans: spans.map(([from, to]) => ({from, to})),
    number: null,
  }
}

suite("heatMarks", () => {
  test("shows what is contested, what is the reader’s own and what was searched for, and nothing else", () => {
    const notes = [
      note("plain", [[0, 5]]),
      note("contested", [[30, 40]]),
      note("mine", [[7, 9]], true),
    ]
    const marks = heatMarks(notes, new Set(["contested", "unseen"]), [{from: 90, to: 95}])
    assert.deepEqual(marks, [
      {kind: "own", from: 7, to: 9, place: {annotation: "mine", target: 0}},
      {kind: "disputed", from: 30, to: 40, place: {annotation: "contested", target: 0}},
      {kind: "hit", from: 90, to: 95, place: {from: 90, to: 95}},
    ])
  })

  test("shows a reader’s own claim that is contested as both", () => {
    const marks = heatMarks([note("mine", [[7, 9]], true)], new Set(["mine"]), [])
    assert.sameMembers(
      marks.map(({kind}) => kind),
      ["own", "disputed"],
    )
  })

  test("takes several claims on the same words for one passage, and each place of a note for one", () => {
    const notes = [
      note("a", [[0, 5]]),
      note("b", [
        [0, 5],
        [50, 60],
      ]),
    ]
    const marks = heatMarks(notes, new Set(["a", "b"]), [])
    assert.deepEqual(
      marks.map(({place}) => place),
      [
        {annotation: "a", target: 0},
        {annotation: "b", target: 1},
      ],
    )
  })
})

suite("heatOf", () => {
  const hits = (...starts: number[]) =>
    heatOf(
      heatMarks(
        [],
        new Set(),
        starts.map(from => ({from, to: from + 1})),
      ),
      length,
    )

  test("puts each mark into the stretch where it begins, the first and last character too", () => {
    const heat = hits(0, 9, 10, length - 1, length)
    const found = heat.flatMap(({hit}, i) => (hit.length > 0 ? [[i, hit.length]] : []))
    assert.deepEqual(found, [
      [0, 2],
      [1, 1],
      [stretches - 1, 2],
    ])
  })

  test("takes a point beside a mark for the mark, and the nearer one of two", () => {
    const heat = hits(500, 520)
    assert.equal(stretchNear(heat, 500.5 / length), 50)
    assert.equal(stretchNear(heat, 495 / length), 50)
    assert.equal(stretchNear(heat, 514 / length), 50)
    assert.equal(stretchNear(heat, 516 / length), 52)
    assert.equal(stretchNear(heat, 900 / length), 90)
    assert.equal(stretchNear(heat, 1), stretches - 1)
  })

  test("leads to a hit before a note, and to the first of several", () => {
    const notes = [note("mine", [[500, 505]], true), note("claim", [[501, 505]])]
    const contested = new Set(["claim"])
    const place = (found: readonly {from: number; to: number}[]) =>
      placeIn(heatOf(heatMarks(notes, contested, found), length)[50])
    assert.deepEqual(
      place([
        {from: 508, to: 509},
        {from: 504, to: 506},
      ]),
      {from: 504, to: 506},
    )
    assert.deepEqual(place([]), {annotation: "mine", target: 0})
    assert.isNull(placeIn(heatOf([], length)[50]))
  })

  test("says what there is in words", () => {
    const notes = [
      note("mine", [[500, 505]], true),
      note("a", [[501, 505]]),
      note("b", [[900, 905]]),
    ]
    const heat = heatOf(heatMarks(notes, new Set(["a", "b"]), [{from: 3, to: 4}]), length)
    assert.equal(heatInWords(heat), "2 disputed passages, 1 note of yours and 1 hit")
    assert.equal(heatInWords([heat[3]!]), "")
  })

  test("is reckoned for 2,400 notes in far less than a frame", () => {
    const notes = Array.from({length: 2400}, (_, i) => note(`n${i}`, [[i, i + 8]], i % 3 === 0))
    const contested = new Set(notes.map(({id}) => id))
    const times = Array.from({length: 5}, () => {
      const began = performance.now()
      heatOf(heatMarks(notes, contested, []), length)
      return performance.now() - began
    })
    // The best: other work on the machine must not fail a test.
    assert.isBelow(Math.min(...times), 16)
  })
})
