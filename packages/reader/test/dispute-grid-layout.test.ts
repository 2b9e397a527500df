import {assert} from "chai"
import {comparable, layoutGrid, pairKeys, positionKey} from "../src/dispute-grid-layout.ts"
import {openDisputes} from "./dispute-makers.ts"

suite("The layout of the grid", () => {
  test("every answering position stands in the grid exactly once", async () => {
    for (const comparison of (await openDisputes()).all) {
      const {rows, columns} = layoutGrid(comparison)
      const answering = comparison.positions.filter(({bearing}) => bearing === "answers")
      const inCells = rows.flatMap(row => row.cells.flat())
      assert.sameMembers([...inCells], answering)
      assert.lengthOf(inCells, answering.length)
      assert.sameMembers(
        columns.flatMap(column => column.positions),
        answering,
      )
      for (const row of rows) assert.lengthOf(row.cells, columns.length)
    }
  })

  test("positions of two groups may never be compared", async () => {
    for (const comparison of (await openDisputes()).all) {
      const {groups} = layoutGrid(comparison)
      const groupOf = new Map(
        groups.flatMap((group, index) =>
          group.columns.flatMap(column =>
            column.positions.map(position => [positionKey(position), index] as const),
          ),
        ),
      )
      for (const relation of comparison.relations.filter(comparable)) {
        const [a, b] = pairKeys(relation).map(key => groupOf.get(key))
        assert.equal(a, b)
      }
    }
  })

  test("Moscow in 1923 and in its summer are two columns of one group, the country is another", async () => {
    const {groups} = layoutGrid((await openDisputes()).of("question:membership"))
    const claims = groups.map(group =>
      group.columns.map(column => column.positions.map(({claim}) => claim)),
    )
    assert.deepEqual(claims, [
      [["c:kuznetsov-moscow", "c:avrich-not-moscow", "c:sinigaglia-200"], ["c:avrich-300"]],
      [["c:kuznetsov-country", "c:avrich-not-country", "c:text-1000"]],
    ])
    assert.isEmpty(groups[0]!.apart)
    assert.isTrue(groups[0]!.whole)
    assert.isTrue(groups[1]!.apart.every(({differs}) => differs.includes("place")))
  })

  test("who says nothing has a row without answers, after those who answer", async () => {
    const {rows} = layoutGrid((await openDisputes()).of("question:membership"))
    const last = rows.at(-1)!
    assert.equal(last.holder.label, "Carr")
    assert.isTrue(last.cells.every(cell => cell.length === 0))
    assert.deepEqual(
      last.silent.map(({claim}) => claim),
      ["c:carr-silent"],
    )
  })

  test("a claim that only limits what can be answered is not in the grid", async () => {
    const {rows, beside} = layoutGrid((await openDisputes()).of("question:membership"))
    assert.deepEqual(
      beside.map(({claim}) => claim),
      ["c:few-papers"],
    )
    const claims = rows.flatMap(row => [...row.cells.flat(), ...row.silent]).map(({claim}) => claim)
    assert.notInclude(claims, "c:few-papers")
  })
})
