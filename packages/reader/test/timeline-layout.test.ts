import {chronologyOf} from "@variorum/dispute"
import type {ChronicleEvent} from "@variorum/dispute"
import {assert} from "chai"
import {layoutTimeline} from "../src/timeline-layout.ts"
import type {TimelineItem, TimelineLayout} from "../src/timeline-layout.ts"
import {windowOfAll} from "../src/timeline-window.ts"
import {openRegisters} from "./register-makers.ts"

const day = (iso: string) => Date.parse(iso) / 86_400_000
const room = {width: 800, line: 16, widthOf: (text: string) => text.length * 7, lanes: 20}

async function dated(): Promise<readonly ChronicleEvent[]> {
  return chronologyOf((await openRegisters()).edition).dated
}

function of(layout: TimelineLayout, name: string): TimelineItem {
  return layout.items.find(({event}) => event.event === `event:${name}`)!
}

function crowd(count: number): readonly ChronicleEvent[] {
  const low = day("1923-06-01")
  return Array.from({length: count}, (_, index) => ({
    event: `event:${index}`,
    name: `The event of number ${index}`,
    datings: [
      {edtf: "1923-06-01", bounds: {low, high: low}, status: "stated", tellings: []},
    ] as const,
    agree: "one",
    tellings: [],
  }))
}

function assertApart(items: readonly TimelineItem[]): void {
  for (const [index, a] of items.entries()) {
    for (const b of items.slice(index + 1)) {
      if (a.y === b.y) assert.isTrue(a.to <= b.from || b.to <= a.from, `${a.event.name} touches`)
    }
  }
}

suite("The layout of a timeline", () => {
  test("a span is as long as its dates, and what is short is a dot", async () => {
    const events = await dated()
    const layout = layoutTimeline(events, {from: day("1922-01-01"), to: day("1924-01-01")}, room)
    const issue = of(layout, "issue").marks[0]!
    assert.isTrue(issue.lasts)
    assert.closeTo(issue.from, layout.axis.at(Date.parse("1923-01-01")), 0.01)
    assert.closeTo(issue.to, layout.axis.at(Date.parse("1923-05-01")), 0.01)
    const wide = layoutTimeline(events, {from: day("1800-01-01"), to: day("2000-01-01")}, room)
    assert.isTrue(of(wide, "issue").marks[0]!.isPoint)
  })

  test("an open end fades beyond what is known", async () => {
    const events = await dated()
    const end = of(layoutTimeline(events, windowOfAll(events), room), "end").marks[0]!
    assert.deepEqual([end.openFrom, end.openTo, end.isPoint], [false, true, false])
    assert.isAbove(end.to, end.from)
  })

  test("dates of one event that conflict are joined, those that agree are not", async () => {
    const events = await dated()
    const layout = layoutTimeline(events, windowOfAll(events), room)
    const founding = of(layout, "founding")
    assert.lengthOf(founding.marks, 2)
    assert.deepEqual(founding.joint, {
      from: Math.min(...founding.marks.map(({from}) => from)),
      to: Math.max(...founding.marks.map(({to}) => to)),
    })
    assert.isNull(of(layout, "issue").joint)
  })

  test("what the editors infer is told from what the text states", async () => {
    const events = await dated()
    const layout = layoutTimeline(events, windowOfAll(events), room)
    assert.isTrue(of(layout, "strike").marks[0]!.unsure)
    assert.isFalse(of(layout, "issue").marks[0]!.unsure)
  })

  test("nothing in a lane touches, and names stay within the drawing", async () => {
    const events = [...(await dated()), ...crowd(15)]
    for (const width of [320, 800, 1400]) {
      const {items} = layoutTimeline(events, windowOfAll(events), {...room, width})
      assertApart(items)
      for (const {label} of items) {
        if (!label) continue
        const wide = room.widthOf(label.text)
        const start = label.anchor === "end" ? label.x - wide : label.x
        assert.isAtLeast(start, 0)
        assert.isAtMost(start + wide, width)
      }
    }
  })

  test("where the lanes are full, events go without their names, and are counted", () => {
    const window = {from: day("1920-01-01"), to: day("1926-01-01")}
    const {items, unnamed} = layoutTimeline(crowd(30), window, {...room, lanes: 10})
    assert.lengthOf(items, 30)
    assert.equal(unnamed, 20)
    assert.equal(items.filter(({label}) => label === null).length, 20)
    assertApart(items)
    for (const {from, to} of items) assert.isAtLeast(to - from, 24)
  })

  test("what is before and after the window is told apart", async () => {
    const events = await dated()
    const window = {from: day("1923-02-15"), to: day("1923-12-01")}
    const {items, before, after} = layoutTimeline(events, window, room)
    assert.deepEqual(
      [before, after].map(list => list.map(({event}) => event)),
      [[], ["event:end"]],
    )
    assert.deepEqual(
      items.map(({event}) => event.event),
      ["event:founding", "event:issue", "event:strike"],
    )
  })
})
