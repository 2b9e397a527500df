import {assert} from "chai"
import fc from "fast-check"
import {SpanIndex} from "../src/span-index.ts"

const spans = fc.array(
  fc
    .tuple(fc.integer({min: 0, max: 80}), fc.integer({min: 0, max: 30}))
    .map(([from, length]) => ({from, to: from + length})),
  {maxLength: 40},
)

suite("SpanIndex", () => {
  test("finds the innermost of overlapping notes first", () => {
    const outer = {id: "outer", from: 0, to: 100}
    const inner = {id: "inner", from: 10, to: 20}
    const across = {id: "across", from: 15, to: 60}
    const index = new SpanIndex([outer, inner, across])
    assert.deepEqual(index.at(16), [inner, across, outer])
    assert.deepEqual(index.at(12), [inner, outer])
    assert.deepEqual(index.at(20), [across, outer])
    assert.deepEqual(index.at(100), [])
  })

  test("finds what a look at every span finds", () => {
    fc.assert(
      fc.property(spans, fc.integer({min: 0, max: 120}), (list, offset) => {
        const found = new Set(new SpanIndex(list).at(offset))
        const expected = list.filter(({from, to}) => from <= offset && offset < to)
        assert.equal(found.size, new Set(expected).size)
        assert.isTrue(expected.every(span => found.has(span)))
      }),
    )
  })
})
