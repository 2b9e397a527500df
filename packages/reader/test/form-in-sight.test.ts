import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import type {EditionNoteForm} from "../src/edition-note-form.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
import "../src/text-moves.ts"

const sentence = "Here stands a paragraph that is long enough for a line or two of the text. "
const blocks = Object.fromEntries(
  Array.from({length: 40}, (_, i) => [`p${i + 1}`, `${i + 1}. ${sentence.repeat(3).trim()}`]),
)

suite("the form of a note beside words low in the window", () => {
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    reader = await readerOf(await smallEdition({blocks, annotations: []}), new MemoryKeeper())
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  test("is lifted, so that all of it is in sight, and stays so when it grows", async () => {
    await setViewport({width: 1400, height: 1300})
    await open(1240)
    await until(() => inSight(save()))
    assert.isTrue(inSight(save()), `Save ends at ${save().getBoundingClientRect().bottom}`)
    const small = box(form()).height
    await choose("figure")
    await until(() => box(form()).height > small + 100 && inSight(form()))
    assert.isTrue(inSight(form()))
    assert.isTrue(inSight(save()), `Save ends at ${save().getBoundingClientRect().bottom}`)
    assert.isAtLeast(box(form()).top, 0)
  })

  test("stands beside its line where there is room for it", async () => {
    await open(200)
    await until(() => box(form()).height > 100)
    assert.closeTo(box(form()).top, line(), 12)
  })

  test("is not moved by scrolling", async () => {
    await open(760)
    await until(() => inSight(save()))
    const before = box(form()).top - line()
    scrollBy({top: 150, behavior: "instant"})
    reader.requestUpdate()
    await reader.updateComplete
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
    assert.closeTo(box(form()).top - line(), before, 1)
  })

  test("scrolls by itself in a window that is not high enough, with Save in sight", async () => {
    await setViewport({width: 1400, height: 420})
    await open(380)
    await choose("figure")
    const inner = () => form().shadowRoot!.querySelector("form")!
    await until(() => inner().scrollHeight > inner().clientHeight && box(form()).bottom <= 420)
    assert.isAtMost(box(form()).bottom, 420)
    assert.isAtLeast(box(form()).top, 0)
    assert.isAbove(inner().scrollHeight, inner().clientHeight)
    assert.isTrue(inSight(save()), "its buttons stay in sight")
    const last = form().shadowRoot!.querySelector<HTMLElement>("[name=unit]")!
    last.focus()
    assert.isBelow(box(last).bottom, box(save()).top, "and hide no field that has the focus")
  })

  /** Opens the form on words whose line is so far below the top of the window. */
  async function open(height: number): Promise<void> {
    const from = reader.edition!.canonicalText.indexOf("20. Here")
    reader.select(from, from + 8)
    await until(() => reader.shadowRoot!.querySelector(".selection-bar") !== null)
    scrollBy({top: line() - height, behavior: "instant"})
    reader
      .querySelector("[data-n=p20]")!
      .dispatchEvent(new KeyboardEvent("keydown", {key: "a", bubbles: true, cancelable: true}))
    const found = () => reader.shadowRoot!.querySelector("edition-note-form")
    await until(() => found()?.shadowRoot?.querySelector("tag-field")?.shadowRoot != null)
    await until(() => found()?.shadowRoot?.activeElement != null)
    assert.closeTo(line(), height, 2, "the page did not move")
  }

  function line(): number {
    return box(reader.querySelector("[data-n=p20]")!).top
  }

  function form(): EditionNoteForm {
    return reader.shadowRoot!.querySelector("edition-note-form")!
  }

  function save(): HTMLElement {
    return form().shadowRoot!.querySelector<HTMLElement>("button.primary")!
  }

  async function choose(kind: string): Promise<void> {
    const field = form().shadowRoot!.querySelector<HTMLSelectElement>("[name=kind]")!
    field.value = kind
    field.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}))
    await form().updateComplete
  }

  function box(element: Element): DOMRect {
    return element.getBoundingClientRect()
  }

  function inSight(element: Element): boolean {
    const {top, bottom} = box(element)
    return top >= 0 && bottom <= innerHeight
  }
})
