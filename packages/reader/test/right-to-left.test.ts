import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import {withOwn} from "@variorum/anchoring"
import type {Annotation} from "@variorum/annotation"
import "../src/edition-history.ts"
import type {EditionHistory} from "../src/edition-history.ts"
import "../src/edition-note-form.ts"
import type {EditionNoteForm} from "../src/edition-note-form.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import type {Notebook, PastNote} from "../src/notebook.ts"
import {deedInWords} from "../src/undo-turn.ts"
import {assertAccessible} from "./accessibility.ts"
import {blocks, commentary, notes, readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"

const arabic =
  "300 عضو in Moscow، ولكن كوزنيتسوف يذكر 3,000 عضو في موسكو، والآخرون أقل من ذلك بكثير"
const hebrew = "חברים: 3,000 (Kuznetsov)\nIn English."
const latin = "Plain words"
/** Turns all that follows in its paragraph. */
const turning = "\u202e"

function own(id: string, start: number, value: string, tags: readonly string[] = []): Annotation {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    canonical: id,
    type: "Annotation",
    motivation: "commenting",
    body: [
      {type: "TextualBody", value},
      ...tags.map(tag => ({type: "TextualBody" as const, purpose: "tagging", value: tag})),
    ],
    target: {source: "text:built", selector: {type: "TextPositionSelector", start, end: start + 6}},
  }
}

function directionOf(element: Element | null | undefined): string {
  assert.exists(element)
  return getComputedStyle(element).direction
}

/** Where words stand on the screen; they are in one piece of text. */
function boxOf(words: string, within: Node): DOMRect {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    return range.getBoundingClientRect()
  }
  throw new Error(`No “${words}” here`)
}

suite("notes in Arabic and Hebrew", () => {
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    const editors = {id: "urn:uuid:editors", words: "second paragraph", body: commentary(hebrew)}
    const edition = await smallEdition({blocks, annotations: [...notes, editors]})
    const second = edition.text.canonical.text.indexOf("emoji")
    reader = await readerOf(
      withOwn(edition, [
        own("urn:uuid:arabic", 4, arabic, [`${turning}one`, "two"]),
        own("urn:uuid:hebrew", 40, hebrew),
        own("urn:uuid:latin", second, latin),
      ]),
    )
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  function cards(): readonly HTMLElement[] {
    const margin = reader.shadowRoot!.querySelector("edition-margin")
    return [...(margin?.shadowRoot?.querySelectorAll<HTMLElement>("edition-note-card") ?? [])]
  }

  function lineOf(words: string): HTMLElement | undefined {
    return cards()
      .flatMap(card => card.shadowRoot!.querySelector<HTMLElement>(".label") ?? [])
      .find(label => label.textContent.includes(words))
  }

  test("go from right to left in a line of the margin, and end at its left", async () => {
    await until(() => lineOf("عضو") !== undefined && lineOf("חברים") !== undefined)
    for (const words of ["عضو", "חברים"]) {
      const line = lineOf(words)!
      assert.equal(directionOf(line), "rtl")
      const room = line.closest("button")!.getBoundingClientRect()
      assert.closeTo(boxOf(words.slice(0, 3), line).right, room.right, 60, "begins at the right")
      assert.equal(directionOf(line.closest("button")), "ltr", "the sign stays at its place")
    }
    assert.equal(directionOf(lineOf(latin)), "ltr")
  })

  test("go from right to left in the open card, each line in its own direction", async () => {
    await reader.goTo({annotation: "urn:uuid:hebrew"})
    const said = () =>
      cards()
        .find(card => card.hasAttribute("open"))
        ?.shadowRoot?.querySelector(".said")
    await until(() => Boolean(said()))
    assert.equal(directionOf(said()), "rtl")
    const box = said()!.getBoundingClientRect()
    assert.closeTo(boxOf("חברים", said()!).right, box.right, 2)
    assert.closeTo(boxOf("In English", said()!).left, box.left, 2)
    await assertAccessible(reader)
  })

  test("and controls in them turn nothing beside them", async () => {
    await reader.goTo({annotation: "urn:uuid:arabic"})
    const tags = () =>
      cards()
        .find(card => card.hasAttribute("open"))
        ?.shadowRoot?.querySelector("dl")
    await until(() => Boolean(tags()))
    assert.isBelow(boxOf("one", tags()!).right, boxOf("two", tags()!).left)

    const annotation = own("urn:uuid:turning", 4, `${turning}عضو 300`)
    const kept = {canonical: annotation.id, annotation, version: 1, deleted: null}
    const message = document.createElement("p")
    message.textContent = `Undone: ${deedInWords({what: "remove", records: [kept], before: [kept]})}. It stands.`
    document.body.append(message)
    assert.isBelow(boxOf("عضو", message).right, boxOf("It stands", message).left)
    assert.isBelow(boxOf("It", message).right, boxOf("stands", message).left)
  })

  test("go from right to left in the list of one’s own notes", async () => {
    reader.view = {kind: "notes"}
    const list = () => reader.shadowRoot!.querySelector("edition-own-notes")?.shadowRoot
    const said = (words: string) =>
      [...(list()?.querySelectorAll("edition-note-card") ?? [])]
        .map(card => card.shadowRoot!.querySelector(".said"))
        .find(one => one?.textContent.includes(words))
    await until(() => Boolean(said(latin)))
    assert.equal(directionOf(said("عضو")), "rtl")
    assert.equal(directionOf(said("חברים")), "rtl")
    assert.equal(directionOf(said(latin)), "ltr")
    const find = list()!.querySelector<HTMLInputElement>("input[type=search]")!
    find.value = "חברים"
    assert.equal(directionOf(find), "rtl")
  })

  test("go from right to left among what a search finds", async () => {
    const request = {
      query: "عضو",
      mode: "folded",
      among: null,
      asserter: null,
      question: null,
    } as const
    reader.view = {kind: "search", request}
    const search = () => reader.shadowRoot!.querySelector("edition-search")?.shadowRoot
    await until(() => Boolean(search()?.querySelector(".line.own .words")))
    assert.equal(directionOf(search()!.querySelector(".line.own .words")), "rtl")
    assert.equal(directionOf(search()!.querySelector("input")), "rtl")
  })
})

suite("the form of a note in Arabic", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("follows what is typed in each of its fields, and its own words stay", async () => {
    const form: EditionNoteForm = document.createElement("edition-note-form")
    form.value = arabic
    form.asksName = true
    form.fields = {tags: "עברית"}
    document.body.append(form)
    await form.updateComplete
    const area = form.shadowRoot!.querySelector("textarea")
    assert.equal(directionOf(area), "rtl")
    assert.equal(directionOf(area!.closest("label")), "ltr")
    const tags = form.shadowRoot!.querySelector("tag-field")!
    await tags.updateComplete
    assert.equal(directionOf(tags.shadowRoot!.querySelector("li bdi")), "rtl")
    const fields = [
      tags.shadowRoot!.querySelector("input")!,
      form.shadowRoot!.querySelector<HTMLInputElement>("#name")!,
    ]
    for (const field of fields) {
      field.value = "عضو"
      assert.equal(directionOf(field), "rtl", field.id)
      field.value = "Member"
      assert.equal(directionOf(field), "ltr", field.id)
    }
  })
})

suite("the history of a note in Hebrew", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("goes from right to left also where its first words were replaced", async () => {
    const past: readonly PastNote[] = ["ראשון חברים", "שני חברים"].map((value, index) => ({
      version: index + 1,
      annotation: own("urn:uuid:hebrew", 4, value),
      at: "2026-11-01T00:00:00Z",
      what: index === 0 ? "create" : "update",
    }))
    const notebook = {history: () => Promise.resolve(past)} as Partial<Notebook> as Notebook
    const history: EditionHistory = document.createElement("edition-history")
    history.note = "urn:uuid:hebrew"
    history.notebook = () => Promise.resolve(notebook)
    document.body.append(history)
    const said = () => [...history.shadowRoot!.querySelectorAll(".said")]
    await until(() => said().length === 2)
    for (const one of said()) assert.equal(directionOf(one), "rtl")
    assert.equal(directionOf(history.shadowRoot!.querySelector(".unseen")), "ltr")
    assert.isAbove(boxOf("שני", said()[0]!).left, boxOf("חברים", said()[0]!).right - 1)
  })
})
