import {emulateMedia, setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import type {Question} from "@variorum/annotation"
import {ViewChangeEvent} from "../src/events.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import type {View} from "../src/view.ts"
import "../src/text-aids.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {builtTextId} from "@variorum/testing"
import {claim, readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"

const question: Question = {
  id: "question:when",
  type: "Question",
  label: "When was it founded?",
  kind: "date",
  scopeParts: [],
  answers: [],
}

/** Sixty paragraphs; in the thirtieth and the fortieth one year is given against another. */
const blocks = Object.fromEntries(
  Array.from({length: 60}, (_, i) => [
    `p${i + 1}`,
    `${i === 29 ? "It was founded in 1921. " : i === 39 ? "It was founded in 1923. " : ""}${"Words and more words. ".repeat(16)}`,
  ]),
)
const annotations = [dated("urn:uuid:early", "1921"), dated("urn:uuid:late", "1923")]

function dated(id: string, year: string) {
  return {
    id,
    words: `founded in ${year}`,
    body: {
      ...claim(`Founded in ${year}`),
      assertedBy: {mode: "one" as const, agents: [builtTextId]},
      answers: [
        {
          question: question.id,
          bearing: "answers" as const,
          holds: true,
          value: {text: `in ${year}`, edtf: year},
        },
      ],
    },
  }
}

suite("<edition-heat-strip>", () => {
  let reader: EditionReader

  async function open(content: Parameters<typeof smallEdition>[0] | null): Promise<void> {
    const edition = await (content ? smallEdition(content) : smallEdition())
    reader = await readerOf(edition, new MemoryKeeper())
  }

  setup(async () => {
    await setViewport({width: 1200, height: 700})
    scrollTo(0, 0)
  })

  teardown(() => {
    scrollTo(0, 0)
    document.body.replaceChildren()
  })

  const strip = () => reader.shadowRoot!.querySelector("edition-heat-strip")
  const map = () => strip()?.shadowRoot?.querySelector("svg") ?? null
  const name = () => map()?.getAttribute("aria-label")
  const tip = () => strip()?.shadowRoot?.querySelector(".tip")?.textContent.replace(/\s+/g, " ")

  async function openLong(): Promise<number> {
    await open({blocks, annotations, questions: [question]})
    await until(() => map() !== null)
    return reader.edition!.canonicalText.length
  }

  function at(type: "click" | "pointermove", share: number, pointerType = "mouse"): void {
    const {left, top, width, height} = map()!.getBoundingClientRect()
    const place = {clientX: left + width / 2, clientY: top + height * share}
    const given = {...place, bubbles: true, composed: true, pointerType}
    map()!.dispatchEvent(new PointerEvent(type, given))
  }

  test("is not there for a text that is all in sight", async () => {
    await open(null)
    await until(() => strip() !== null)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    assert.isNull(map())
  })

  test("says what it shows, has no stop of Tab and breaks no rule", async () => {
    await openLong()
    assert.equal(name(), "Map of the text: 2 disputed passages")
    assert.equal(map()!.getAttribute("role"), "img")
    assert.lengthOf(strip()!.shadowRoot!.querySelectorAll("[tabindex], button, a"), 0)
    await inBothSchemes(() => assertAccessible(strip()!))
  })

  test("leads to the disputed words that are clicked, and opens what is said of them", async () => {
    const length = await openLong()
    const asked: View[] = []
    reader.addEventListener(ViewChangeEvent.type, ({view}) => asked.push(view))
    const {from} = reader.anchors.find(({id}) => id === "urn:uuid:late")!
    at("click", from! / length)
    await reader.updateComplete
    assert.deepEqual(asked, [{kind: "read", place: {annotation: "urn:uuid:late", target: 0}}])
    const box = reader.querySelector("#p40")!.getBoundingClientRect()
    assert.isAbove(box.top, 40)
    assert.isBelow(box.top, 350)
  })

  test("leads to the very share of the text where nothing is marked", async () => {
    await openLong()
    at("click", 0.25)
    await reader.updateComplete
    const first = reader.querySelector("#p15")!.getBoundingClientRect()
    const last = reader.querySelector("#p17")!.getBoundingClientRect()
    assert.isAbove(last.bottom, 48)
    assert.isBelow(first.top, 350)
    assert.isTrue(document.getSelection()!.isCollapsed)
  })

  test("says what is under a mouse until Escape, and nothing under a finger", async () => {
    const length = await openLong()
    const {from} = reader.anchors.find(({id}) => id === "urn:uuid:early")!
    at("pointermove", (from! + 3) / length)
    await until(() => tip() !== undefined)
    assert.include(tip(), "p30: 1 disputed passage")
    dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}))
    await until(() => tip() === undefined)
    assert.isUndefined(tip())
    at("pointermove", (from! + 3) / length, "touch")
    await strip()!.updateComplete
    assert.isUndefined(tip())
  })

  test("shows the part of the text that is in the window", async () => {
    await openLong()
    const top = () => map()!.querySelector(".seen")!.getBoundingClientRect().top
    const before = top()
    scrollTo(0, document.documentElement.scrollHeight / 2)
    await until(() => top() > before + 100)
    assert.isAbove(top(), before + 100)
  })

  test("does not stand on paper", async () => {
    await openLong()
    await emulateMedia({media: "print"})
    assert.isFalse(map()!.checkVisibility())
    await emulateMedia({media: "screen"})
    assert.isTrue(map()!.checkVisibility())
  })

  test("shows own notes as they come, and no layer that is hidden", async () => {
    await openLong()
    await reader.create({body: {type: "TextualBody", value: "Mine"}, target: {from: 10, to: 15}})
    await until(() => name()?.includes("yours") ?? false)
    assert.equal(name(), "Map of the text: 2 disputed passages and 1 note of yours")
    reader.layers = ["Quotation"]
    await until(() => name() === "Map of the text: 1 note of yours")
    assert.equal(name(), "Map of the text: 1 note of yours")
  })
})
