import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import "../src/edition-sheet.ts"
import type {EditionNoteForm} from "../src/edition-note-form.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
import "../src/text-moves.ts"

suite("Escape in the form of a note", () => {
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    reader = await readerOf(await smallEdition(), new MemoryKeeper())
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  test("closes it at once where nothing was written", async () => {
    await open()
    press("Escape")
    await until(() => form() === null)
    assert.isNull(form())
  })

  test("asks before what was written is thrown away, and keeps it for whoever goes on writing", async () => {
    await open()
    await write("A long thought")
    press("Escape")
    await until(() => asked() !== null)
    assert.include(asked()!.textContent, "Discard what you wrote?")
    assert.equal(focused()?.textContent.trim(), "Keep writing")
    await inBothSchemes(() => assertAccessible(form()!))
    press("Escape", focused()!)
    await until(() => asked() === null && focused() === area())
    assert.isNull(asked(), "a second Escape keeps")
    assert.equal(area().value, "A long thought")
    assert.equal(focused(), area(), "the focus is where it was")

    press("Escape")
    await until(() => asked() !== null)
    button("Keep writing")!.click()
    await until(() => asked() === null)
    assert.equal(area().value, "A long thought")

    press("Escape")
    await until(() => asked() !== null)
    button("Discard")!.click()
    await until(() => form() === null)
    assert.isNull(form())
    assert.lengthOf(reader.keeper!.annotations, 0)
  })

  test("closes it at once where all that was written is taken out again", async () => {
    await open()
    await write("A")
    await write("")
    press("Escape")
    await until(() => form() === null)
    assert.isNull(form())
  })

  test("asks for a tag that is typed only, and for a kind that was chosen", async () => {
    await open()
    const tags = form()!.shadowRoot!.querySelector("tag-field")!
    tags.shadowRoot!.querySelector("input")!.value = "to check"
    press("Escape")
    await until(() => asked() !== null)
    assert.isNotNull(asked())
    button("Discard")!.click()
    await until(() => form() === null)

    await open()
    const kind = form()!.shadowRoot!.querySelector<HTMLSelectElement>("[name=kind]")!
    kind.value = "claim"
    kind.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}))
    await form()!.updateComplete
    press("Escape")
    await until(() => asked() !== null)
    assert.isNotNull(asked())
  })

  test("asks in the form of a note that was changed, and not of one that is as it was", async () => {
    const id = await reader.create({
      body: {type: "TextualBody", value: "kept"},
      target: {from: 4, to: 10},
    })
    await edit(id)
    press("Escape")
    await until(() => form() === null)
    assert.isNull(form())
    await edit(id)
    await write("changed")
    press("Escape")
    await until(() => asked() !== null)
    button("Discard")!.click()
    await until(() => form() === null)
    assert.include(JSON.stringify(reader.keeper!.annotations), "kept")
  })

  test("asks on a narrow screen too, where the sheet around it is closed", async () => {
    await setViewport({width: 360, height: 700})
    await until(() => (reader as unknown as {narrow: boolean}).narrow)
    await open()
    await write("On a phone")
    const sheet = () => reader.shadowRoot!.querySelector("edition-sheet")
    const close = sheet()!.shadowRoot!.querySelector<HTMLElement>("header button")!
    close.click()
    await until(() => asked() !== null)
    assert.isNotNull(asked())
    button("Keep writing")!.click()
    await until(() => asked() === null)
    sheet()!
      .shadowRoot!.querySelector("section")!
      .dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}))
    await until(() => asked() !== null)
    button("Discard")!.click()
    await until(() => sheet() === null)
    assert.isNull(form())
  })

  async function open(): Promise<void> {
    reader.select(4, 10)
    await until(() => reader.shadowRoot!.querySelector(".selection-bar") !== null)
    const text = reader.querySelector("[data-n]")!
    text.dispatchEvent(new KeyboardEvent("keydown", {key: "a", bubbles: true, cancelable: true}))
    await ready()
  }

  async function edit(id: string): Promise<void> {
    await reader.goTo({annotation: id})
    const margin = reader.shadowRoot!.querySelector("edition-margin")!
    const found = () =>
      [...margin.shadowRoot!.querySelectorAll("edition-note-card")]
        .flatMap(card => [...card.shadowRoot!.querySelectorAll("button")])
        .find(one => one.textContent.trim() === "Edit")
    await until(() => found() !== undefined)
    found()!.click()
    await ready()
  }

  async function ready(): Promise<void> {
    await until(() => form()?.shadowRoot?.querySelector("tag-field")?.shadowRoot != null)
    await until(() => focused() === area())
  }

  async function write(words: string): Promise<void> {
    area().value = words
    area().dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}))
    await form()!.updateComplete
  }

  function form(): EditionNoteForm | null {
    return reader.shadowRoot!.querySelector("edition-note-form")
  }

  function area(): HTMLTextAreaElement {
    return form()!.shadowRoot!.querySelector("textarea")!
  }

  function asked(): HTMLElement | null {
    return form()?.shadowRoot?.querySelector<HTMLElement>(".leaving") ?? null
  }

  function focused(): HTMLElement | null {
    return (form()?.shadowRoot?.activeElement as HTMLElement | null) ?? null
  }

  function button(name: string): HTMLElement | undefined {
    return [...form()!.shadowRoot!.querySelectorAll("button")].find(
      one => one.textContent.trim() === name,
    )
  }

  function press(key: string, on: HTMLElement = area()): void {
    on.dispatchEvent(
      new KeyboardEvent("keydown", {key, bubbles: true, composed: true, cancelable: true}),
    )
  }
})
