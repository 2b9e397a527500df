import type {Comparison, Position} from "@variorum/dispute"
import {assert} from "chai"
import {layoutGrid} from "../src/dispute-grid-layout.ts"
import {layoutPlot} from "../src/figure-plot-layout.ts"
import type {PlotLayout, PlotMark} from "../src/figure-plot-layout.ts"
import {dateAxis, figureAxis, isLogarithmic} from "../src/plot-axis.ts"
import {openDisputes} from "./dispute-makers.ts"

const widthOf = (text: string) => text.length * 7
const widths = [280, 320, 360, 500, 768, 1200]

function plotOf(comparison: Comparison, width: number): PlotLayout {
  const plot = layoutPlot(comparison, layoutGrid(comparison), null, {width, line: 18, widthOf})
  if (!plot) throw new Error("Nothing is drawn")
  return plot
}

function marksOf(plot: PlotLayout): readonly PlotMark[] {
  return plot.groups.flatMap(group => group.lanes.flatMap(lane => lane.marks))
}

function markOf(plot: PlotLayout, claim: string): PlotMark {
  return marksOf(plot).find(({position}) => position.claim === claim)!
}

/** A figure question whose one scope holds these counts, each of an asserter of its own. */
function withCounts(comparison: Comparison, counts: readonly number[]): Comparison {
  const model = comparison.positions[0]!
  const positions = counts.map((count, index): Position => ({
    ...model,
    claim: `c:${index}`,
    asserter: {...model.asserter, ids: [`person:${index}`], label: `Historian no. ${index}`},
    value: {text: "", min: count, max: count},
  }))
  return {...comparison, positions, relations: []}
}

suite("The layout of the plot", () => {
  test("a lane never mixes scopes, and every position is drawn or named as not drawn", async () => {
    const {all} = await openDisputes()
    for (const comparison of all.filter(({question}) => question.answers.length === 0)) {
      const plot = plotOf(comparison, 600)
      for (const lane of plot.groups.flatMap(group => group.lanes)) {
        for (const part of comparison.question.scopeParts) {
          assert.lengthOf(new Set(lane.marks.map(({position}) => position.scope[part])), 1)
        }
        for (const mark of lane.marks) assert.isTrue(mark.y > lane.from && mark.y < lane.to)
      }
      const answering = comparison.positions.filter(({bearing}) => bearing === "answers")
      assert.sameMembers(
        [...marksOf(plot).flatMap(({positions}) => positions), ...plot.undrawn],
        answering,
      )
    }
  })

  test("what one asserter says alike in two places is one mark", async () => {
    const comparison = (await openDisputes()).of("question:founded")
    const again = comparison.positions.map(one => ({...one, claim: `${one.claim}-again`}))
    const plot = plotOf({...comparison, positions: [...comparison.positions, ...again]}, 600)
    assert.deepEqual(
      marksOf(plot).map(({positions}) => positions.length),
      [2, 2],
    )
  })

  test("300 in Moscow and 19,000 in the country stand on two lines, apart, with the reason between", async () => {
    const plot = plotOf((await openDisputes()).of("question:membership"), 800)
    assert.lengthOf(plot.groups, 2)
    assert.notEqual(markOf(plot, "c:avrich-300").y, markOf(plot, "c:kuznetsov-country").y)
    const [first, second] = plot.groups
    assert.isBelow(first!.to, second!.from)
    assert.include(second!.reason.map(({text}) => text).join(" "), "the place is not the same")
    for (const {y} of second!.reason) assert.isTrue(y > first!.to && y < second!.from)
  })

  test("the scale is logarithmic when values reach into a third order of magnitude", () => {
    const cases: [readonly number[], boolean][] = [
      [[200, 300, 3000, 19000], true],
      [[1, 101], true],
      [[1, 99], false],
      [[20, 200, 400], false],
      [[5], false],
      [[0, 5000], false],
      [[100, 999], false],
      [[1000, 100000], true],
    ]
    for (const [values, expected] of cases)
      assert.equal(isLogarithmic(values), expected, values.join(" "))
    // More than a hundredfold is always logarithmic; tenfold or less never is.
    for (let min = 1; min < 3000; min += 7) {
      assert.isTrue(isLogarithmic([min, min * 101]))
      assert.isFalse(isLogarithmic([min, min * 10 - 1]))
    }
  })

  test("ticks are plain numbers that do not touch", () => {
    for (const width of widths) {
      for (const values of [[200, 19000], [1, 2_000_000], [2], [3, 8], [20, 400], [0.5, 0.75]]) {
        const {ticks} = figureAxis(values, {from: 18, to: width - 18, widthOf})
        assert.isAtLeast(ticks.length, 2, `${values.join(" ")} at ${width}`)
        for (const {label} of ticks) assert.match(label, /^[\d,]+(\.\d+)?$/)
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1]
          if (!before) continue
          const room = tick.x - widthOf(tick.label) / 2 - before.x - widthOf(before.label) / 2
          assert.isAbove(room, 0, `${before.label} and ${tick.label} at ${width}`)
        }
      }
    }
    const {ticks} = figureAxis([1, 2_000_000], {from: 18, to: 300, widthOf})
    assert.include(
      ticks.map(({label}) => label),
      "1",
    )
  })

  test("a date axis has two ticks at least, that do not touch, be it of weeks or of centuries", () => {
    const day = 86_400_000
    for (const width of widths) {
      for (const days of [1, 20, 100, 400, 1500, 6000, 40_000, 200_000]) {
        const values = [Date.UTC(1924, 0, 31), Date.UTC(1924, 0, 31) + days * day]
        const {ticks} = dateAxis(values, {from: 18, to: width - 18, widthOf})
        assert.isAtLeast(ticks.length, 2, `${days} days at ${width}`)
        for (const [index, tick] of ticks.entries()) {
          const before = ticks[index - 1]
          if (!before) continue
          const room = tick.x - widthOf(tick.label) / 2 - before.x - widthOf(before.label) / 2
          assert.isAbove(room, 0, `${before.label} and ${tick.label} at ${width}`)
        }
      }
    }
  })

  test("a larger value stands further to the right", () => {
    for (const values of [
      [200, 19000],
      [3, 8],
    ]) {
      const axis = figureAxis(values, {from: 10, to: 500, widthOf})
      assert.isBelow(axis.at(values[0]!), axis.at(values[1]!))
      for (const value of values) assert.isTrue(axis.at(value) >= 10 && axis.at(value) <= 500.5)
    }
  })

  test("labels never overlap and never leave the drawing, however narrow it is", async () => {
    const disputes = await openDisputes()
    const membership = disputes.of("question:membership")
    const crowded = [
      membership,
      disputes.of("question:founded"),
      disputes.of("question:size"),
      withCounts(membership, [1000, 1000, 1001, 1010, 1100, 1000, 1000]),
      withCounts(membership, [1, 10, 11, 12, 100, 5000, 5001, 9999, 10000]),
    ]
    for (const comparison of crowded) {
      for (const width of widths) {
        const boxes = marksOf(plotOf(comparison, width)).map(({label}) => ({
          from: label.from,
          to: label.to,
          top: label.y - 14,
          bottom: label.y + 4 + 18 * (label.holder.length - 1),
        }))
        for (const [index, a] of boxes.entries()) {
          assert.isAtLeast(a.from, 0)
          assert.isAtMost(a.to, width)
          for (const b of boxes.slice(index + 1)) {
            const apart = a.to <= b.from || b.to <= a.from || a.bottom <= b.top || b.bottom <= a.top
            assert.isTrue(apart, `Labels overlap at ${width}: ${JSON.stringify([a, b])}`)
          }
        }
      }
    }
  })

  test("“at most 20” runs to the open end, 200–400 is a bar, a hedge and a denial are marked", async () => {
    const disputes = await openDisputes()
    const plot = plotOf(disputes.of("question:size"), 700)
    const core = markOf(plot, "c:core")
    assert.deepInclude(core, {openFrom: true, openTo: false, from: plot.axis.from})
    assert.equal(core.to, plot.axis.at(20))
    const bar = markOf(plot, "c:sympathisers")
    assert.deepEqual([bar.from, bar.to], [plot.axis.at(200), plot.axis.at(400)])
    const figures = plotOf(disputes.of("question:membership"), 700)
    assert.deepInclude(markOf(figures, "c:avrich-300"), {hedged: true, denied: false})
    assert.deepInclude(markOf(figures, "c:avrich-not-moscow"), {hedged: false, denied: true})
  })

  test("a date is drawn from its first day to the end of its last, an open one to the end of the axis", async () => {
    const plot = plotOf((await openDisputes()).of("question:founded"), 700)
    assert.equal(plot.axis.kind, "time")
    const march = markOf(plot, "c:march")
    assert.equal(march.from, plot.axis.at(Date.UTC(1923, 2, 1)))
    assert.equal(march.to, plot.axis.at(Date.UTC(1923, 3, 1)))
    assert.deepInclude(markOf(plot, "c:february"), {openFrom: true, from: plot.axis.from})
  })

  test("words are not drawn", async () => {
    const comparison = (await openDisputes()).of("question:origin")
    const room = {width: 500, line: 18, widthOf}
    assert.isNull(layoutPlot(comparison, layoutGrid(comparison), null, room))
  })
})
