import {setViewport} from "@web/test-runner-commands"
import type {Span} from "@variorum/document"
import {assert} from "chai"
import type {Edition} from "@variorum/anchoring"
import {layerOf, nameOf} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {changedNote, newNote, writtenOf} from "../src/compose-note.ts"
import type {KnownEdition} from "../src/edition-holder.ts"
import type {EditionNoteForm} from "../src/edition-note-form.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import "../src/making-desk.ts"
import type {Draft, Message} from "../src/note-desk.ts"
import type {KeptDraft, Notebook} from "../src/notebook.ts"
import {lookOfOwn} from "../src/own-look.ts"
import {tagsOf} from "../src/own-kind.ts"
import {WritingDesk} from "../src/writing-desk.ts"
import type {WritingDeskHost} from "../src/writing-desk.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
import "../src/text-moves.ts"

/** As if it had been kept on the words 4 to 10. */
function kept(made: object): Annotation {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:uuid:mine",
    type: "Annotation",
    target: {source: "text:built", selector: {type: "TextPositionSelector", start: 4, end: 10}},
    ...made,
  }
}

suite("what is made of the form of a note", () => {
  let edition: Edition

  suiteSetup(async () => {
    edition = await smallEdition()
  })

  test("a note of words and tags has a body for each, and what was there stays when it changes", () => {
    const body = [
      {type: "TextualBody", value: "old", language: "en"},
      "https://example.org/elsewhere",
      {type: "TextualBody", purpose: "tagging", value: "one", creator: "urn:x"},
    ]
    const changed = changedNote(
      kept({motivation: "commenting", body}),
      {
        text: "new",
        fields: {tags: "two\none"},
      },
      edition,
    )
    assert.deepEqual(changed.body, [
      {type: "TextualBody", value: "new", language: "en"},
      "https://example.org/elsewhere",
      {type: "TextualBody", purpose: "tagging", value: "two"},
      {type: "TextualBody", purpose: "tagging", value: "one", creator: "urn:x"},
    ])
    assert.deepEqual(writtenOf(changed, edition), {
      text: "new",
      fields: {tags: "two\none", colour: ""},
    })
  })

  test("a colour without words is a highlight, with words a note, and nothing at all is refused", () => {
    const span = {from: 4, to: 10}
    const made = newNote([span], {text: "", fields: {colour: "green"}}, edition)
    assert.equal(made.motivation, "highlighting")
    assert.deepEqual(made.target, {...span, styleClass: "green"})
    assert.isUndefined(made.body)
    assert.equal(
      newNote([span], {text: "x", fields: {colour: "green"}}, edition).motivation,
      "commenting",
    )
    assert.equal(newNote([span], {text: "", fields: {tags: "x"}}, edition).motivation, "tagging")
    assert.throws(() => newNote([span], {text: "", fields: {}}, edition), "nothing to save")
  })

  test("a colour is given, changed and taken away, with its style for other readers", () => {
    const plain = kept({motivation: "commenting", body: {type: "TextualBody", value: "x"}})
    const blue = changedNote(plain, {text: "x", fields: {colour: "blue"}}, edition)
    assert.deepInclude(blue.target, {styleClass: "blue"})
    assert.deepInclude(blue["stylesheet"], {type: "CssStylesheet"})
    assert.equal(lookOfOwn(blue, layerOf(blue)).singular, "Your note, blue")
    assert.deepEqual(changedNote(blue, {text: "x", fields: {}}, edition), plain)
  })
})

suite("a draft that was kept before there were kinds", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("opens as the plain note that it was", async () => {
    const draft: KeptDraft = {
      id: "urn:uuid:draft",
      value: "Old words",
      annotation: null,
      span: {from: 4, to: 10},
      fingerprint: "",
      quote: "number",
      at: "2026-11-01T00:00:00Z",
    }
    const resumed: Draft[] = []
    const said: (Message | null)[] = []
    const notebook = {
      person: () => Promise.resolve({id: null, name: null, asked: true}),
      draftsLeft: () => Promise.resolve([draft]),
      keepDraft: () => Promise.resolve(),
    } as Partial<Notebook> as Notebook
    const reader = await readerOf(await smallEdition())
    const host: WritingDeskHost = {
      known: () => (reader as unknown as {known: KnownEdition}).known,
      now: () => new Date(0),
      say: message => said.push(message),
      resume: one => resumed.push(one) > 0,
    }
    const desk = new WritingDesk(host, notebook, AbortSignal.timeout(60_000))
    await desk.offer()
    said[0]!.ways![0]!.go()
    assert.deepInclude(resumed[0], {value: "Old words", annotation: null})
    assert.deepEqual(resumed[0]!.span, {from: 4, to: 10})
  })
})

suite("making annotations in the reader", () => {
  let reader: EditionReader
  let keeper: MemoryKeeper

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    keeper = new MemoryKeeper()
    reader = await readerOf(await smallEdition(), keeper)
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  test("one key highlights the selected words, in the colour that was used last", async () => {
    await highlight(4, 10)
    assert.deepInclude(keeper.annotations[0], {motivation: "highlighting"})
    assert.deepInclude(keeper.annotations[0]!.target, {styleClass: "yellow"})
    await keeper.update({
      ...keeper.annotations[0]!,
      target: {...(keeper.annotations[0]!.target as object), styleClass: "violet"},
    })
    await highlight(14, 20)
    assert.deepInclude(keeper.annotations[1]!.target, {styleClass: "violet"})
    await until(() => cardWords().includes("Your highlight, violet"))
    assert.include(cardWords(), "Your highlight, violet")
  })

  test("tags are added by Enter, comma or saving, offered again, and shown on the card", async () => {
    await open(4, 10)
    const tags = field().shadowRoot!.querySelector("tag-field")!
    const input = tags.shadowRoot!.querySelector("input")!
    type(input, "one,")
    type(input, "two")
    input.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}))
    type(input, "three")
    save()
    await until(() => keeper.annotations.length === 1)
    assert.deepEqual(tagsOf(keeper.annotations[0]!), ["one", "two", "three"])
    await reader.goTo({annotation: nameOf(keeper.annotations[0]!)})
    await until(() => cardWords().includes("one, two, three"))
    assert.include(cardWords(), "one, two, three")
    await open(14, 20)
    const offered = field().shadowRoot!.querySelector("tag-field")!.shadowRoot!
    assert.deepEqual(
      [...offered.querySelectorAll("option")].map(option => option.value),
      ["one", "three", "two"],
    )
  })

  test("a reply stands where the note stands that it answers, and is shown on its card", async () => {
    await action("urn:uuid:emoji", "Reply")
    await until(() => form() !== null)
    await field().updateComplete
    assert.include(picker().shadowRoot!.textContent, "A pair of surrogates.")
    await inBothSchemes(() => assertAccessible(field()))
    write("Is it?")
    save()
    await until(() => keeper.annotations.length === 1)
    const [reply] = keeper.annotations
    assert.deepInclude(reply, {motivation: "replying", target: "urn:uuid:emoji"})
    await until(() => reader.anchors.length > 0 && cardWords().includes("Is it?"))
    await action("urn:uuid:emoji", null)
    await until(() => cardOf("urn:uuid:emoji").includes("Replies Your reply: Is it?"))
    assert.include(cardOf("urn:uuid:emoji"), "Replies Your reply: Is it?")
    await action(nameOf(reply!), "Edit")
    await until(() => form() !== null)
    await field().updateComplete
    write("It is.")
    save()
    await until(() => cardWords().includes("It is."))
    assert.deepInclude(keeper.annotations[0], {motivation: "replying", target: "urn:uuid:emoji"})
  })

  test("a link joins two annotations, the second one searched, and is shown on both cards", async () => {
    await action("urn:uuid:emoji", "Link")
    await until(() => form() !== null)
    await field().updateComplete
    save()
    await until(() => field().shadowRoot!.textContent.includes("Search the other annotation"))
    assert.lengthOf(keeper.annotations, 0)
    const search = picker().shadowRoot!.querySelector("input")!
    type(search, "whose MEMBERS")
    await picker().updateComplete
    assert.include(picker().shadowRoot!.textContent, "1 found.")
    await inBothSchemes(() => assertAccessible(field()))
    search.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}))
    write("Both ask")
    save()
    await until(() => keeper.annotations.length === 1)
    assert.deepInclude(keeper.annotations[0], {
      motivation: "linking",
      target: ["urn:uuid:emoji", "urn:uuid:note"],
    })
    for (const [one, other] of [
      ["urn:uuid:emoji", "Whose members?"],
      ["urn:uuid:note", "A pair of surrogates."],
    ] as const) {
      await action(one, null)
      const words = `Linked with Commentary: ${other} Both ask`
      await until(() => cardOf(one).includes(words))
      assert.include(cardOf(one), words)
    }
  })

  test("one note is about several passages, each of which can be taken out again", async () => {
    await open(4, 10)
    await select(14, 21)
    press("+")
    await until(() => quotes().length === 2)
    const text = reader.edition!.canonicalText
    assert.deepEqual(quotes(), [text.slice(4, 10), text.slice(14, 21)])
    await inBothSchemes(() => assertAccessible(field()))
    await select(35, 44)
    press("+")
    await until(() => quotes().length === 3)
    field().shadowRoot!.querySelector<HTMLElement>("[aria-label='Take out passage 2']")!.click()
    await until(() => quotes().length === 2)
    write("Both")
    save()
    await until(() => keeper.annotations.length === 1)
    assert.deepEqual(places(nameOf(keeper.annotations[0]!)), ["4–10", "35–44"])
  })

  test("a note moves to other words, and keeps the target of those that stay", async () => {
    const id = await reader.create({
      body: {type: "TextualBody", value: "Here"},
      target: {from: 4, to: 10},
    })
    const old = keeper.annotations[0]!.target
    await action(id, "Edit")
    await until(() => quotes().length === 1)
    await select(14, 21)
    press("+")
    await until(() => quotes().length === 2)
    save()
    await until(() => places(id).length === 2)
    assert.deepEqual(places(id), ["4–10", "14–21"])
    assert.strictEqual((keeper.annotations[0]!.target as readonly object[])[0], old as object)
    await action(id, "Edit")
    await until(() => quotes().length === 2)
    await select(0, 3)
    press("a")
    await until(() => quotes().length === 1)
    save()
    await until(() => places(id).length === 1)
    assert.deepEqual(places(id), ["0–3"])
  })

  test("the form breaks no rule of accessibility", async () => {
    await open(4, 10)
    await inBothSchemes(() => assertAccessible(field()))
  })

  /** Opens a card, and presses one of its buttons. */
  async function action(id: string, name: string | null): Promise<void> {
    await reader.goTo({annotation: id})
    const buttons = () => [...(card(id)?.shadowRoot!.querySelectorAll("button") ?? [])]
    const found = () => buttons().find(one => one.textContent.trim() === (name ?? "Reply"))
    await until(() => found() !== undefined)
    if (name !== null) found()!.click()
  }

  function card(id: string) {
    const margin = reader.shadowRoot!.querySelector("edition-margin")
    const cards = [...(margin?.shadowRoot?.querySelectorAll("edition-note-card") ?? [])]
    return cards.find(one => one.note?.id === id)
  }

  function cardOf(id: string): string {
    return card(id)?.shadowRoot!.textContent.replace(/\s+/g, " ") ?? ""
  }

  function quotes(): readonly string[] {
    const found = form()?.shadowRoot?.querySelectorAll("blockquote") ?? []
    return [...found].map(one => one.textContent)
  }

  function places(id: string): readonly string[] {
    return reader.anchors.filter(one => one.id === id).map(({from, to}) => `${from}–${to}`)
  }

  function picker() {
    return field().shadowRoot!.querySelector("annotation-picker")!
  }

  function write(words: string): void {
    field().shadowRoot!.querySelector("textarea")!.value = words
  }

  async function highlight(from: number, to: number): Promise<void> {
    const {length} = keeper.annotations
    await select(from, to)
    press("h")
    await until(() => keeper.annotations.length > length)
  }

  async function select(from: number, to: number): Promise<void> {
    // A form that opens takes the focus, and with it the selection.
    const writing = form()
    if (writing) await until(() => writing.shadowRoot?.activeElement != null)
    reader.select(from, to)
    // The browser tells of a selection later than it is made.
    const selected = () => (reader as unknown as {selection: Span | null}).selection
    await until(() => selected()?.from === from && selected()?.to === to)
    await until(() => reader.shadowRoot!.querySelector(".selection-bar") !== null)
  }

  async function open(from: number, to: number): Promise<void> {
    await select(from, to)
    press("a")
    await until(() => form()?.shadowRoot?.querySelector("tag-field")?.shadowRoot != null)
    await field().updateComplete
  }

  function press(key: string): void {
    const text = reader.querySelector("[data-n]")!
    text.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}))
  }

  function form(): EditionNoteForm | null {
    return reader.shadowRoot!.querySelector("edition-note-form")
  }

  function field(): EditionNoteForm {
    return form()!
  }

  function type(input: HTMLInputElement, value: string): void {
    input.value = value
    input.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}))
  }

  function save(): void {
    field().shadowRoot!.querySelector<HTMLElement>("button.primary")!.click()
  }

  function cardWords(): string {
    const margin = reader.shadowRoot!.querySelector("edition-margin")
    return [...(margin?.shadowRoot?.querySelectorAll("edition-note-card") ?? [])]
      .map(card => card.shadowRoot!.textContent.replace(/\s+/g, " "))
      .join(" ")
  }
})
