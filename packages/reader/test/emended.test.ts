import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import type {EmendationBody} from "@variorum/annotation"
import {ViewChangeEvent} from "../src/events.ts"
import "../src/edition-apparatus.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {commentary, readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"

const filler: readonly (readonly [string, string])[] = Array.from({length: 60}, (_, i) => [
  `p${i + 2}`,
  "Words and more words. ".repeat(20),
])
const blocks = {
  p1: `They were seperate form the rest of of it. ${"And so on it went. ".repeat(60)}`,
  ...Object.fromEntries(filler),
  p70: "At the end Miasnikov ans Kuznetsov spoke.",
  p71: "Nothing is emended here.",
}

suite("the emended text", () => {
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1200, height: 700})
    const edition = await smallEdition({
      blocks,
      annotations: [
        {id: "urn:uuid:e1", words: "seperate", body: emendation("separate from one another and")},
        {id: "urn:uuid:e2", words: "of of", body: emendation("of")},
        {id: "urn:uuid:e3", words: "Miasnikov ans", body: emendation("Miasnikov and")},
        {id: "urn:uuid:e4", words: "ans Kuznetsov", body: emendation("and Kuznetsov")},
        {id: "urn:uuid:note", words: "Miasnikov", body: commentary("Who?")},
        {id: "urn:uuid:still", words: "Nothing", body: commentary("So it stands.")},
      ],
    })
    reader = await readerOf(edition)
  })

  teardown(() => {
    scrollTo(0, 0)
    document.body.replaceChildren()
  })

  const words = (n: string) => reader.querySelector(`[data-n="${n}"]`)!.textContent
  const apparatus = () => reader.shadowRoot!.querySelector("edition-apparatus")!
  const entries = () => [
    ...(reader.shadowRoot?.querySelector("edition-apparatus")?.shadowRoot?.querySelectorAll("li") ??
      []),
  ]
  const emend = async (on: boolean) => {
    reader.emended = on
    await until(() => words("p1").includes("separate") === on)
    await reader.updateComplete
  }

  test("shows the readings and marks them, and goes back to the letter", async () => {
    const before = words("p1")
    await emend(true)
    assert.include(words("p1"), "They were separate from one another and form the rest of it.")
    assert.equal(words("p70"), "At the end Miasnikov and Kuznetsov spoke.")
    const marked = [...reader.querySelectorAll<HTMLElement>(".emended")]
    assert.deepEqual(
      marked.map(({textContent, title}) => `${textContent} (${title})`),
      [
        "separate from one another and (Transcribed: “seperate”)",
        "of (Transcribed: “of of”)",
        "Miasnikov and (Transcribed: “Miasnikov ans”)",
      ],
    )
    await emend(false)
    assert.equal(words("p1"), before)
    assert.equal(reader.querySelector(".emended"), null)
  })

  test("keeps the first line in sight where it is", async () => {
    const line = reader.querySelector('[data-n="p20"]')!
    line.scrollIntoView({block: "start"})
    scrollBy(0, -60)
    const before = line.getBoundingClientRect().top
    for (const on of [true, false, true]) {
      await emend(on)
      await new Promise(requestAnimationFrame)
      assert.closeTo(line.getBoundingClientRect().top, before, 0.5)
    }
  })

  test("leaves the buttons of blocks that do not change in the page, so that nothing is made anew", async () => {
    const button = () => reader.querySelector('[data-note="urn:uuid:still"]')
    await until(() => button() !== null)
    const before = button()
    for (const on of [true, false]) {
      await emend(on)
      assert.isTrue(button() === before)
      // Where words do change, the buttons stand at their ends as before.
      assert.equal(reader.querySelectorAll('[data-note="urn:uuid:note"]').length, 1)
    }
  })

  test("the focus stays on the button of a note, and on a paragraph, whose words change", async () => {
    const button = () => reader.querySelector<HTMLElement>('[data-note="urn:uuid:note"]')
    await until(() => button() !== null)
    button()!.focus()
    for (const on of [true, false]) {
      await emend(on)
      assert.isTrue(document.activeElement === button())
    }
    const block = () => reader.querySelector<HTMLElement>('[data-n="p70"]')
    block()!.focus()
    for (const on of [true, false]) {
      await emend(on)
      assert.isTrue(document.activeElement === block())
    }
  })

  test("moves no annotation, and selected words are those of the base text", async () => {
    const {canonicalText} = reader.edition!
    const anchors = reader.anchors
    await emend(true)
    assert.deepEqual(reader.anchors, anchors)
    const from = canonicalText.indexOf("spoke")
    reader.select(from, from + 5)
    assert.equal(document.getSelection()!.toString(), "spoke")
    await emend(false)
    assert.equal(document.getSelection()!.toString(), "spoke")
  })

  test("has an apparatus, which tells what was not applied", async () => {
    await until(() => entries().length > 0)
    const said = entries().map(entry => entry.textContent.replace(/\s+/g, " ").trim())
    assert.equal(
      said[0],
      "p1 seperate ] separate from one another and · spelling · certain · A slip.",
    )
    assert.equal(said.length, 4)
    assert.match(said[3]!, /^ans Kuznetsov \] and Kuznetsov/)
    await inBothSchemes(() => assertAccessible(apparatus()))
  })

  test("its entries lead to their places, and places to their entries", async () => {
    await until(() => entries().length > 0)
    let went: unknown = null
    reader.addEventListener(ViewChangeEvent.type, ({view}) => (went = view), {once: true})
    apparatus().shadowRoot!.querySelector<HTMLElement>("li .view")!.click()
    assert.deepEqual(went, {kind: "read", place: {annotation: "urn:uuid:e1"}})
    await apparatus().show("urn:uuid:e3")
    const focused = apparatus().shadowRoot!.activeElement as HTMLElement
    assert.equal(focused.dataset["emendation"], "urn:uuid:e3")
  })
})

function emendation(reading: string): EmendationBody {
  return {type: "Emendation", reading, kind: "spelling", certainty: "certain", reason: "A slip."}
}
