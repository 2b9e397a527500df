import {assert} from "chai"
import {placeNear} from "../src/look-up-place.ts"

const room = {top: 50, bottom: 800, left: 10, right: 1000}
const panel = {width: 400, height: 300}

suite("where a panel stands near what was asked about", () => {
  test("below it, from where it begins, when there is room", () => {
    const asked = {top: 100, bottom: 120, left: 200, right: 260}
    assert.deepEqual(placeNear(asked, panel, room), {top: 126, left: 200, height: 674})
  })

  test("above it where there is more room, and never over it", () => {
    const asked = {top: 700, bottom: 720, left: 200, right: 260}
    assert.deepEqual(placeNear(asked, panel, room), {top: 394, left: 200, height: 644})
  })

  test("within the room at the sides", () => {
    const asked = {top: 100, bottom: 120, left: 900, right: 930}
    assert.equal(placeNear(asked, panel, room).left, 600)
    assert.equal(placeNear({...asked, left: -40}, panel, room).left, 10)
  })

  test("as high as the larger room, where it fits into neither", () => {
    const asked = {top: 400, bottom: 420, left: 200, right: 260}
    const {top, height} = placeNear(asked, {width: 400, height: 600}, room)
    assert.deepEqual({top, height}, {top: 426, height: 374})
  })

  test("at the edge of the room when what was asked about is scrolled out of it", () => {
    const {top, height} = placeNear({top: -300, bottom: -280, left: 200, right: 260}, panel, room)
    assert.deepEqual({top, height}, {top: 56, height: 744})
  })
})
