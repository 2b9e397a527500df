import {assert} from "chai"
import type {EditionPrint} from "../src/edition-print.ts"
import {openPrintPanel} from "../src/edition-print.ts"
import {PrintEvent} from "../src/view-events.ts"
import {readingNotes} from "../src/reading-notes.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openDisputes} from "./dispute-makers.ts"

suite("the choice of what to print", () => {
  let panel: EditionPrint
  let asked: PrintEvent[] = []
  let answering = true

  setup(async () => {
    asked = []
    answering = true
    const {edition, all} = await openDisputes()
    const stage = document.createElement("div")
    document.body.append(stage)
    stage.addEventListener(PrintEvent.type, event => {
      asked.push(event)
      if (answering) event.preventDefault()
    })
    await openPrintPanel(stage, {edition, notes: readingNotes(edition)}, all, true)
    panel = stage.querySelector("edition-print")!
  })

  teardown(() => document.body.replaceChildren())

  const inside = (selector: string) => panel.shadowRoot!.querySelector<HTMLElement>(selector)!
  const dialog = () => panel.shadowRoot!.querySelector("dialog")!
  const box = (label: string) =>
    [...panel.shadowRoot!.querySelectorAll("label")]
      .find(one => one.textContent.trim().startsWith(label))!
      .querySelector("input")!
  const make = () => inside("button.primary")

  test("begins with the wording the reader shows, and says how much it comes to", async () => {
    assert.isTrue(box("With emendations").checked)
    const before = inside(".sum").textContent
    assert.match(before, /^The text with \d+ notes?\.$/)
    box("Claims").click()
    await panel.updateComplete
    assert.notEqual(inside(".sum").textContent, before)
    box("All").click()
    await panel.updateComplete
    assert.match(inside(".sum").textContent, /questions as tables/)
  })

  test("asks for what was chosen, and closes when someone sets it in pages", async () => {
    box("A5").click()
    box("Critical apparatus").click()
    await panel.updateComplete
    make().click()
    assert.lengthOf(asked, 1)
    const content = asked[0]!.content()
    assert.equal(content.paper, "A5")
    assert.include(JSON.stringify(content.parts[0]), "With the editors’ emendations")
    assert.isFalse(dialog().open)
  })

  test("stays and says so where no window could be opened", async () => {
    answering = false
    make().click()
    await panel.updateComplete
    assert.isTrue(dialog().open)
    assert.include(inside("[role=alert]").textContent, "could not be opened")
  })

  test("breaks no rule of accessibility", async () => {
    await inBothSchemes(() => assertAccessible(panel))
  })
})
