import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import type {Annotation} from "@variorum/annotation"
import * as fc from "fast-check"
import type {EditionReader} from "../src/edition-reader.ts"
import {undoKey} from "../src/undo-keys.ts"
import {wordChanges} from "../src/word-changes.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
// It comes with the reader, once all is shown: here it is there from the beginning.
import "../src/text-moves.ts"

/** Tells of a new version before its own promise resolves, as the channel of a busy browser does. */
class EarlyKeeper extends MemoryKeeper {
  override async update(annotation: Annotation): Promise<void> {
    await super.update(annotation)
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame)
  }
}

suite("a note that is saved", () => {
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    reader = await readerOf(await smallEdition(), new EarlyKeeper())
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  test("is shown as saved, also where its new version was heard of before", async () => {
    for (const words of ["second", "third"]) {
      const [old] = reader.keeper!.annotations
      const id =
        old?.id ??
        (await reader.create({
          body: {type: "TextualBody", value: "first"},
          target: {from: 4, to: 10},
        }))
      await reader.goTo({annotation: id})
      await until(() => button("Edit") !== undefined)
      button("Edit")!.click()
      await until(() => form()?.shadowRoot?.querySelector("textarea") != null)
      form()!.shadowRoot!.querySelector("textarea")!.value = words
      form()!.shadowRoot!.querySelector<HTMLElement>("button.primary")!.click()
      await until(() => form() === null)
      assert.isNull(form(), "the form is gone, and “Saving…” with it")
      await until(() => labels().includes(words))
      assert.include(labels(), words)
    }
  })

  function form(): HTMLElement | null {
    return reader.shadowRoot!.querySelector("edition-note-form")
  }

  function cards(): readonly HTMLElement[] {
    const margin = reader.shadowRoot!.querySelector("edition-margin")
    return [...(margin?.shadowRoot?.querySelectorAll<HTMLElement>("edition-note-card") ?? [])]
  }

  function button(name: string): HTMLElement | undefined {
    return cards()
      .flatMap(card => [...card.shadowRoot!.querySelectorAll<HTMLElement>("button")])
      .find(one => one.textContent.trim() === name)
  }

  function labels(): string {
    return cards()
      .map(card => card.shadowRoot!.textContent)
      .join(" ")
  }
})

suite("the words that changed", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "é", "word", " ", ", ", "\n", "😀"), {maxLength: 30})
    .map(parts => parts.join(""))

  test("with those that stayed make both texts again, letter for letter", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after)
        const without = (kind: string) =>
          changes
            .filter(change => change.kind !== kind)
            .map(({words}) => words)
            .join("")
        assert.equal(without("added"), before)
        assert.equal(without("removed"), after)
      }),
    )
  })

  test("are as few as can be", () => {
    assert.deepEqual(wordChanges("a plain old note", "a changed old note, longer"), [
      {kind: "same", words: "a "},
      {kind: "removed", words: "plain"},
      {kind: "added", words: "changed"},
      {kind: "same", words: " old note"},
      {kind: "added", words: ", longer"},
    ])
    assert.deepEqual(wordChanges("same", "same"), [{kind: "same", words: "same"}])
  })
})

suite("the keys of undo", () => {
  const press = (init: KeyboardEventInit, target: HTMLElement = document.body) => {
    let found: unknown
    const listen = (event: KeyboardEvent) => (found = undoKey(event))
    addEventListener("keydown", listen)
    target.dispatchEvent(new KeyboardEvent("keydown", {bubbles: true, composed: true, ...init}))
    removeEventListener("keydown", listen)
    return found
  }

  test("are those of every system, and no others", () => {
    assert.equal(press({key: "z", ctrlKey: true}), "undo")
    assert.equal(press({key: "z", metaKey: true}), "undo")
    assert.equal(press({key: "Z", ctrlKey: true, shiftKey: true}), "redo")
    assert.equal(press({key: "y", ctrlKey: true}), "redo")
    assert.isNull(press({key: "z"}))
    assert.isNull(press({key: "y", metaKey: true}))
    assert.isNull(press({key: "z", ctrlKey: true, altKey: true}))
  })

  test("are a text field’s own while it has the focus", () => {
    const area = document.createElement("textarea")
    const box = document.createElement("input")
    const tick = document.createElement("input")
    tick.type = "checkbox"
    document.body.append(area, box, tick)
    assert.isNull(press({key: "z", ctrlKey: true}, area))
    assert.isNull(press({key: "z", ctrlKey: true}, box))
    assert.equal(press({key: "z", ctrlKey: true}, tick), "undo")
    document.body.replaceChildren()
  })
})
