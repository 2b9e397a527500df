import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import {withOwn} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {parseAnnotation} from "@variorum/annotation"
import type {Annotation, ClaimBody} from "@variorum/annotation"
import {changedNote, newNote, writtenOf} from "../src/compose-note.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import {madeAnnotation} from "../src/make-annotation.ts"
import type {NoteFields} from "../src/written.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openDisputes} from "./dispute-makers.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {readerOf} from "./small-edition.ts"
import {until} from "./until.ts"

const label = "Who kept the papers?"
const asked = "urn:uuid:asked"

function made(edition: Edition, fields: NoteFields, text: string, id: string): Annotation {
  return madeAnnotation(newNote([{from: 4, to: 20}], {text, fields}, edition), {
    text: edition.text,
    newId: () => id,
    now: () => new Date(0),
    creator: {id: "urn:uuid:me", type: "Person"},
  })
}

suite("a question of the reader’s own", () => {
  let edition: Edition
  let question: Annotation

  suiteSetup(async () => {
    edition = (await openDisputes()).edition
    question = made(edition, {kind: "question"}, label, asked)
  })

  setup(async () => {
    await setViewport({width: 1400, height: 900})
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  test("is answered by a claim, in words or in figures, without a list of answers", () => {
    const own = withOwn(edition, [question])
    const claim = made(own, {kind: "claim", question: label}, "Avrich kept them", "urn:uuid:claim")
    const [answer] = (claim.body as ClaimBody).answers
    assert.deepEqual(answer, {
      question: asked,
      bearing: "answers",
      holds: true,
      value: {text: null},
    })
    assert.deepEqual(parseAnnotation(claim, "").problems, [])
    assert.deepEqual(changedNote(claim, writtenOf(claim, own), own), claim)
    const fields = {kind: "figure", question: label, number: "3"}
    const figure = made(own, fields, "Three did", "urn:uuid:figure")
    assert.equal((figure.body as ClaimBody).answers[0]!.value?.min, 3)
  })

  test("stands among the questions as the reader’s, with the claims on it, and goes with the switch", async () => {
    const claim = made(
      withOwn(edition, [question]),
      {kind: "claim", by: "Avrich", question: label},
      "Avrich kept them",
      "urn:uuid:claim",
    )
    const reader = await readerOf(withOwn(edition, [question, claim]))
    reader.view = {kind: "disputes"}
    await until(() => list(reader).includes(label))
    assert.match(
      list(reader),
      /Your questions 1 Who kept the papers\? yours Avrich kept them 1 answer/,
    )
    assert.include(list(reader), "5 questions, 1 of them yours")
    assert.match(list(reader), /Kind all .*Question 1/, "of a kind of its own")
    await inBothSchemes(() => assertAccessible(reader))
    const toggle = reader.shadowRoot!.querySelector("own-toggle")!
    assert.include(words(toggle), "Mine 2")
    toggle.shadowRoot!.querySelector("button")!.click()
    await until(() => !list(reader).includes(label))
    assert.notInclude(list(reader), label)
    assert.include(list(reader), "4 questions, 3")
    assert.isTrue(toggle.isConnected, "and with it the focus")
    toggle.shadowRoot!.querySelector("button")!.click()
    reader.view = {kind: "question", id: asked}
    const shown = () => reader.shadowRoot!.querySelector("edition-question")?.shadowRoot
    await until(
      () =>
        shown()?.querySelector("dispute-grid")?.shadowRoot?.textContent.includes("kept them") ===
        true,
    )
    assert.include(words(shown()!.querySelector("h1")!.parentElement!), `${label} yours`)
    assert.include(words(shown()!.querySelector("dispute-grid")!), "Avrich kept them")
  })

  test("is shown by itself too, can be hidden, and goes when its note goes", async () => {
    const keeper = new MemoryKeeper()
    const reader = await readerOf(edition, keeper)
    reader.view = {kind: "disputes"}
    await reader.create(question)
    await until(() => list(reader).includes(label))
    assert.match(list(reader), /Who kept the papers\? yours Nobody answers it yet/)
    assert.isNotNull(reader.shadowRoot!.querySelector("own-toggle"))
    await reader.remove(question.id)
    await until(() => !list(reader).includes(label))
    assert.notInclude(list(reader), label)
    assert.equal(reader.disputes.length, 4)
  })

  function list(reader: EditionReader): string {
    const element = reader.shadowRoot!.querySelector("edition-dispute-list")
    return element?.shadowRoot ? words(element) : ""
  }

  function words(element: Element): string {
    const root = element.shadowRoot ?? element
    return [...root.childNodes]
      .filter(node => !(node instanceof HTMLStyleElement))
      .map(node => node.textContent ?? "")
      .join(" ")
      .replace(/\s+/g, " ")
  }
})
