import type {ChronicleEvent} from "@variorum/dispute"
import {assert} from "chai"
import {
  dayOfMonth,
  meets,
  moved,
  showing,
  windowOfAll,
  windowOfMost,
  zoomed,
} from "../src/timeline-window.ts"

const limits = {from: 0, to: 1000}
const open = Infinity

function event(low: number, high = low): ChronicleEvent {
  const dating = {edtf: "", bounds: {low, high}, status: "stated" as const, tellings: []}
  return {event: `e:${low}`, name: "", datings: [dating], agree: "one", tellings: []}
}

suite("The window of a timeline", () => {
  test("all events are within the window of all, whatever ends are open", () => {
    const {from, to} = windowOfAll([event(100), event(-open, 40), event(300, open)])
    assert.isBelow(from, 40)
    assert.isAbove(to, 301)
    assert.isAbove(windowOfAll([]).to, windowOfAll([]).from)
  })

  test("a few events far from all others are not in the window of most", () => {
    const many = Array.from({length: 38}, (_, index) => event(5000 + 10 * index))
    const most = windowOfMost([event(-30_000), ...many, event(40_000)])
    assert.isAbove(most.from, 0)
    assert.isBelow(most.to, 10_000)
    for (const {datings} of many.slice(2, -2)) assert.isTrue(meets(datings[0]!.bounds, most))
    assert.deepEqual(windowOfMost(many), windowOfAll(many))
    assert.deepEqual(windowOfMost([event(7)]), windowOfAll([event(7)]))
  })

  test("zooming keeps the day that is looked at in its place", () => {
    const before = {from: 200, to: 600}
    const after = zoomed(before, 0.5, 300, limits)
    assert.deepEqual(after, {from: 250, to: 450})
    assert.deepEqual(zoomed(after, 2, 300, limits), before)
  })

  test("nothing beyond the limits comes in sight, and never less than four weeks", () => {
    assert.deepEqual(zoomed({from: 800, to: 1000}, 3, 1000, limits), {from: 400, to: 1000})
    assert.deepEqual(zoomed({from: 200, to: 600}, 10, 400, limits), limits)
    const short = zoomed({from: 100, to: 130}, 0.01, 115, limits)
    assert.equal(short.to - short.from, 28)
    assert.deepEqual(moved({from: 100, to: 300}, -2, limits), {from: 0, to: 200})
    assert.deepEqual(moved({from: 100, to: 300}, 0.5, limits), {from: 200, to: 400})
  })

  test("a date is brought in sight by moving no further than needed", () => {
    const window = {from: 200, to: 400}
    assert.deepEqual(showing(window, {low: 250, high: 260}, limits), window)
    assert.deepEqual(showing(window, {low: 100, high: 110}, limits), {from: 84, to: 284})
    assert.deepEqual(showing(window, {low: 500, high: 509}, limits), {from: 326, to: 526})
    const long = showing(window, {low: 100, high: 900}, limits)
    assert.isTrue(long.from <= 100 && long.to > 900)
    assert.deepEqual(showing(window, {low: 300, high: open}, limits), window)
  })

  test("its ends are told by months, or by days where it is short", () => {
    const day = Date.UTC(1923, 2, 5) / 86_400_000
    assert.equal(dayOfMonth(day + 0.5, 1000), "Mar 1923")
    assert.equal(dayOfMonth(day + 0.5, 60), "5 Mar 1923")
  })
})
