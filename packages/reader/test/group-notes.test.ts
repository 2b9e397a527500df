import {assert} from "chai"
import {groupNotes, roomyRows} from "../src/group-notes.ts"

const heights = new Map([
  ["p1", 300],
  ["p2", 60],
])

suite("groupNotes", () => {
  test("gives each note its own row where there is room, even on one line", () => {
    const places = [
      {id: "a", top: 0, block: "p1"},
      {id: "b", top: 0, block: "p1"},
    ]
    assert.deepEqual(groupNotes(places, heights, 28), [
      {ids: ["a"], top: 0},
      {ids: ["b"], top: 0},
    ])
  })

  test("puts the notes of one line of a crowded block into one row", () => {
    const places = [
      {id: "a", top: 400, block: "p2"},
      {id: "b", top: 401, block: "p2"},
      {id: "c", top: 430, block: "p2"},
    ]
    assert.deepEqual(groupNotes(places, heights, 28), [
      {ids: ["a", "b"], top: 400},
      {ids: ["c"], top: 430},
    ])
  })

  test("keeps eighty notes of a paragraph within its lines, none lost and in order", () => {
    const places = Array.from({length: 80}, (_, i) => ({
      id: `n${i}`,
      top: Math.floor(i / 8) * 30,
      block: "p1",
    }))
    const rows = groupNotes(places, heights, 28)
    assert.equal(rows.length, 10)
    assert.deepEqual(
      rows.flatMap(row => row.ids),
      places.map(place => place.id),
    )
  })

  test("never shares a row between two blocks", () => {
    const places = [
      {id: "a", top: 0, block: "p2"},
      {id: "b", top: 0, block: "p2"},
      {id: "c", top: 0, block: "p2"},
      {id: "d", top: 0, block: "p1"},
    ]
    assert.deepEqual(
      groupNotes(places, heights, 28).map(row => row.ids),
      [["a", "b", "c"], ["d"]],
    )
  })

  test("never puts an own note into a row with others, however crowded it is", () => {
    const places = [
      {id: "a", top: 0, block: "p2"},
      {id: "mine", top: 0, block: "p2", own: true},
      {id: "b", top: 1, block: "p2"},
    ]
    assert.deepEqual(
      groupNotes(places, heights, 28).map(row => row.ids),
      [["a", "b"], ["mine"]],
    )
  })

  test("lets own notes of a line share a row where there are too many of them alone", () => {
    const own = Array.from({length: 9}, (_, i) => ({
      id: `mine-${i}`,
      top: i < 5 ? 400 : 430,
      block: "p2",
      own: true,
    }))
    const places = [{id: "a", top: 400, block: "p2"}, ...own]
    assert.deepEqual(
      groupNotes(places, heights, 28).map(row => row.ids),
      [["a"], own.slice(0, 5).map(({id}) => id), own.slice(5).map(({id}) => id)],
    )
  })

  test("has two lines for each row of a block where all of them fit", () => {
    const places = [
      {id: "a", top: 0, block: "p1"},
      {id: "b", top: 30, block: "p1"},
      {id: "c", top: 400, block: "p2"},
      {id: "d", top: 430, block: "p2"},
    ]
    const rows = groupNotes(places, heights, 28)
    const roomy = roomyRows(rows, places, heights, 46)
    assert.deepEqual(
      rows.filter(row => roomy.has(row)).flatMap(row => row.ids),
      ["a", "b"],
    )
  })
})
