import {assert} from "chai"
import fc from "fast-check"
import {liftIntoSight, stackNotes} from "../src/stack-notes.ts"

const gap = 4
const notes = fc.array(
  fc.record({step: fc.integer({min: 0, max: 90}), height: fc.integer({min: 1, max: 200})}),
  {minLength: 1, maxLength: 60},
)

function given(list: readonly {step: number; height: number}[]) {
  let top = 0
  return {
    desired: list.map(({step}) => (top += step)),
    heights: list.map(({height}) => height),
  }
}

suite("stackNotes", () => {
  test("leaves notes that have room at their own lines", () => {
    assert.deepEqual(stackNotes([0, 100, 200], [20, 20, 20], gap, null), [0, 100, 200])
  })

  test("moves a note below the one before it when both want one line", () => {
    assert.deepEqual(stackNotes([10, 10, 10], [20, 30, 20], gap, null), [10, 34, 68])
  })

  test("moves the notes before the active one up", () => {
    assert.deepEqual(stackNotes([10, 10, 10], [20, 30, 20], gap, 2), [-48, -24, 10])
  })

  test("never lets two notes overlap, and keeps their order", () => {
    fc.assert(
      fc.property(notes, fc.nat(), fc.boolean(), (list, pick, some) => {
        const {desired, heights} = given(list)
        const active = some ? pick % list.length : null
        const tops = stackNotes(desired, heights, gap, active)
        for (let i = 1; i < tops.length; i++) {
          assert.isAtLeast(tops[i]!, tops[i - 1]! + heights[i - 1]! + gap)
        }
      }),
    )
  })

  test("keeps order and distance when the active note is lifted above its line", () => {
    fc.assert(
      fc.property(notes, fc.nat(), fc.nat({max: 500}), (list, pick, lift) => {
        const {desired, heights} = given(list)
        const active = pick % list.length
        desired[active]! -= lift
        const tops = stackNotes(desired, heights, gap, active)
        assert.equal(tops[active], desired[active])
        for (let i = 1; i < tops.length; i++) {
          assert.isAtLeast(tops[i]!, tops[i - 1]! + heights[i - 1]! + gap)
        }
      }),
    )
  })

  test("puts the active note exactly at its own line", () => {
    fc.assert(
      fc.property(notes, fc.nat(), (list, pick) => {
        const {desired, heights} = given(list)
        const active = pick % list.length
        assert.equal(stackNotes(desired, heights, gap, active)[active], desired[active])
      }),
    )
  })

  test("puts no note above its line while none is active", () => {
    fc.assert(
      fc.property(notes, list => {
        const {desired, heights} = given(list)
        const tops = stackNotes(desired, heights, gap, null)
        assert.isTrue(tops.every((top, i) => top >= desired[i]!))
      }),
    )
  })
})

suite("liftIntoSight", () => {
  test("leaves a card that ends in sight at its line", () => {
    assert.equal(liftIntoSight(100, 200, 60, 800), 0)
  })

  test("moves a card that would overflow up as far as it must", () => {
    assert.equal(liftIntoSight(700, 300, 60, 800), 200)
  })

  test("never moves the top of a card out of sight", () => {
    assert.equal(liftIntoSight(700, 3000, 60, 800), 640)
  })

  test("leaves a card alone whose line is out of sight", () => {
    assert.equal(liftIntoSight(-50, 3000, 60, 800), 0)
    assert.equal(liftIntoSight(900, 300, 60, 800), 0)
  })
})
