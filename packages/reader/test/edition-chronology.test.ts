import {chronologyOf} from "@variorum/dispute"
import {assert} from "chai"
import {datesInWords} from "../src/chronology-words.ts"
import "../src/edition-chronology.ts"
import {ViewChangeEvent} from "../src/events.ts"
import {PassageOpenEvent} from "../src/view-events.ts"
import type {TimelinePlot} from "../src/timeline-plot.ts"
import type {View} from "../src/view.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openRegisters, textOf} from "./register-makers.ts"

interface Shown {
  readonly root: ShadowRoot
  readonly plot: TimelinePlot
  readonly drawn: ShadowRoot
  readonly asked: readonly View[]
  readonly opened: readonly string[]
}

async function show(width = 1000): Promise<Shown> {
  const {edition, comparisons} = await openRegisters()
  const page = document.createElement("div")
  page.style.width = `${width}px`
  const element = document.createElement("edition-chronology")
  element.edition = edition
  element.comparisons = comparisons
  const asked: View[] = []
  const opened: string[] = []
  page.addEventListener(ViewChangeEvent.type, event => asked.push(event.view))
  page.addEventListener(PassageOpenEvent.type, event => opened.push(event.annotation))
  page.append(element)
  document.body.append(page)
  await element.updateComplete
  const root = element.shadowRoot!
  const plot = root.querySelector("timeline-plot")!
  await plot.updateComplete
  return {root, plot, drawn: plot.shadowRoot!, asked, opened}
}

function range({drawn}: Shown): string {
  return textOf(drawn.querySelector(".range"))
}

async function press(shown: Shown, name: string): Promise<void> {
  const buttons = [...shown.drawn.querySelectorAll<HTMLElement>(".tools button")]
  buttons.find(one => one.getAttribute("aria-label") === name || textOf(one) === name)!.click()
  await shown.plot.updateComplete
}

async function key({drawn, plot}: Shown, name: string): Promise<void> {
  const at = drawn.activeElement ?? drawn.querySelector<SVGElement>('.event[tabindex="0"]')!
  at.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true}))
  await plot.updateComplete
  await plot.updateComplete
}

function focused({drawn}: Shown): string | undefined {
  return (drawn.activeElement as SVGElement | null)?.dataset["event"]
}

suite("<edition-chronology>", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("the list gives the events in order of time, under their years, and those without a date last", async () => {
    const {root} = await show()
    const events = [...root.querySelectorAll<HTMLElement>("[data-event]")]
    assert.deepEqual(
      events.map(event => event.dataset["event"]!.slice(6)),
      ["founding", "issue", "strike", "end", "meeting"],
    )
    assert.deepEqual([...root.querySelectorAll("h3")].map(textOf), ["1922", "1923", "1929"])
    assert.include(textOf(root), "4 dated events, 1 of them with dates that do not agree; 1 more")
    assert.include(textOf(events[2]), "August 1923 inferred by the editors")
    assert.include(textOf(events[3]), "from 1929 on")
  })

  test("conflicting dates are said in words, each passage with its own", async () => {
    const {root} = await show()
    const founding = textOf(root.querySelector('[data-event="event:founding"]'))
    assert.include(founding, "1922 or March 1923")
    assert.include(founding, "The dates cannot all be true: 1922 (p2) and March 1923 (p2).")
    assert.match(founding, /founded in March 1923 March 1923/)
    assert.match(founding, /has it in 1922 1922/)
  })

  test("dates that agree, or only in part, are said in words too", async () => {
    const [event] = chronologyOf((await openRegisters()).edition).dated
    assert.equal(
      datesInWords({...event!, agree: "overlap"}),
      "The dates agree only in part: 1922 (p2) and March 1923 (p2).",
    )
    assert.equal(
      datesInWords({...event!, agree: "precision"}),
      "Elsewhere, in agreement with it: March 1923 (p2).",
    )
    assert.isNull(datesInWords({...event!, datings: event!.datings.slice(0, 1), agree: "one"}))
  })

  test("the questions of date that an event’s words answer are led to, with where they stand", async () => {
    const {root, asked} = await show()
    const questions = root.querySelectorAll('[data-event="event:founding"] .asked')
    assert.lengthOf(questions, 1)
    assert.equal(textOf(questions[0]), "These words answer When was it founded? 1 One answer only")
    questions[0]!.querySelector<HTMLElement>(".view")!.click()
    assert.deepEqual(asked, [{kind: "question", id: "question:founded"}])
    assert.lengthOf(root.querySelectorAll(".asked"), 1)
  })

  test("words and entries in the list are asked for", async () => {
    const {root, asked} = await show()
    const founding = root.querySelector('[data-event="event:founding"]')!
    founding.querySelector<HTMLElement>(".tellings .view")!.click()
    founding.querySelector<HTMLElement>(".name .view")!.click()
    assert.deepEqual(asked, [
      {kind: "read", place: {annotation: "t:founding"}},
      {kind: "registers", register: "events", entry: "event:founding"},
    ])
  })

  test("every dated event is in the drawing, and a click goes to the words", async () => {
    const {drawn, opened} = await show()
    const events = [...drawn.querySelectorAll<SVGElement>(".event")]
    assert.lengthOf(events, 4)
    const issue = drawn.querySelector('[data-event="event:issue"]')!
    assert.equal(
      issue.getAttribute("aria-label"),
      "The issue: January 1923 to April 1923. Go to the words.",
    )
    issue.dispatchEvent(new MouseEvent("click", {bubbles: true}))
    assert.deepEqual(opened, ["t:issue"])
    assert.isNotNull(drawn.querySelector('[data-event="event:founding"].conflict .joint'))
  })

  test("the buttons zoom, move, and come back", async () => {
    const shown = await show()
    const first = range(shown)
    await press(shown, "Zoom in")
    const near = range(shown)
    assert.notEqual(near, first)
    await press(shown, "Later")
    assert.notEqual(range(shown), near)
    await press(shown, "Earlier")
    await press(shown, "Zoom out")
    await press(shown, "All")
    assert.equal(range(shown), first)
  })

  test("by keys the events are gone through in order of time, also those out of sight", async () => {
    const shown = await show()
    shown.drawn.querySelector<SVGElement>('.event[tabindex="0"]')!.focus()
    assert.equal(focused(shown), "event:founding")
    await key(shown, "ArrowDown")
    assert.equal(focused(shown), "event:issue")
    const whole = range(shown)
    for (let step = 0; step < 4; step++) await key(shown, "+")
    assert.notEqual(range(shown), whole)
    await key(shown, "End")
    assert.equal(focused(shown), "event:end")
    await key(shown, "Home")
    assert.equal(focused(shown), "event:founding")
    await key(shown, "0")
    assert.equal(range(shown), whole)
    await key(shown, "Enter")
    assert.deepEqual(shown.opened, ["t:founding-2"])
  })

  test("moving away from the event with the focus keeps the focus in the drawing", async () => {
    const shown = await show()
    shown.drawn.querySelector<SVGElement>('.event[tabindex="0"]')!.focus()
    for (let step = 0; step < 3; step++) await key(shown, "+")
    for (let step = 0; step < 60 && focused(shown) === "event:founding"; step++) {
      await key(shown, "ArrowRight")
    }
    assert.isDefined(focused(shown))
  })

  test("the wheel zooms with Ctrl, and without it is the page’s", async () => {
    const shown = await show()
    const before = range(shown)
    const wheel = async (ctrlKey: boolean) => {
      const event = new WheelEvent("wheel", {
        deltaY: -100,
        ctrlKey,
        bubbles: true,
        cancelable: true,
      })
      shown.drawn.querySelector("svg.plot")!.dispatchEvent(event)
      await shown.plot.updateComplete
      return event.defaultPrevented
    }
    assert.isFalse(await wheel(false))
    assert.equal(range(shown), before)
    assert.isTrue(await wheel(true))
    assert.notEqual(range(shown), before)
  })

  test("an edition without events says so", async () => {
    const {edition} = await openRegisters()
    const element = document.createElement("edition-chronology")
    element.edition = {...edition, annotations: new Map()}
    document.body.append(element)
    await element.updateComplete
    assert.include(textOf(element.shadowRoot), "marks no events yet")
  })

  test("it breaks no rule of accessibility that a program can check", async () => {
    for (const width of [340, 1000]) {
      await show(width)
      await inBothSchemes(() => assertAccessible(document.querySelector("edition-chronology")!))
      document.body.replaceChildren()
    }
  })
})
