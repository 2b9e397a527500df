import {assert} from "chai"
import "../src/edition-dispute-list.ts"
import type {EditionDisputeList} from "../src/edition-dispute-list.ts"
import {QuestionOpenEvent} from "../src/view-events.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openDisputes} from "./dispute-makers.ts"

async function show(): Promise<EditionDisputeList> {
  const {all, edition} = await openDisputes()
  const element = document.createElement("edition-dispute-list")
  element.comparisons = all
  element.edition = edition
  document.body.append(element)
  await element.updateComplete
  return element
}

function questionsOf(element: EditionDisputeList): readonly HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>("[data-question]")]
}

async function press(element: EditionDisputeList, words: string): Promise<void> {
  const toggles = [...element.shadowRoot!.querySelectorAll<HTMLElement>(".toggle")]
  toggles.find(toggle => textOf(toggle).startsWith(words))!.click()
  await element.updateComplete
}

function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim()
}

suite("<edition-dispute-list>", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("all questions are listed, those in dispute first, with status in words and counts", async () => {
    const element = await show()
    const order = questionsOf(element).map(question => question.dataset["question"])
    assert.deepEqual(order, [
      "question:membership",
      "question:origin",
      "question:founded",
      "question:size",
    ])
    const heads = [...element.shadowRoot!.querySelectorAll("h2")].map(textOf)
    assert.deepEqual(heads, ["≠ In dispute 3", "∥ Only seems so: different scopes 1"])
    const [membership, , founded] = questionsOf(element).map(textOf)
    assert.include(
      membership,
      "7 answers, 1 that bears on it, 1 silence; 9 of 21 pairs may be compared",
    )
    assert.include(membership, "3,000 · 200 · 300 · not 3,000")
    assert.include(founded, "the essay against itself")
    assert.notInclude(membership, "against")
  })

  test("a click asks for the question", async () => {
    const element = await show()
    const asked: string[] = []
    document.body.addEventListener(QuestionOpenEvent.type, event => asked.push(event.question), {
      once: true,
    })
    questionsOf(element)[1]!.click()
    assert.deepEqual(asked, ["question:origin"])
  })

  test("where views have addresses a question is a link, and a click with Ctrl is the browser’s", async () => {
    const element = await show()
    element.hrefOf = view => `#/${view.kind}/${view.kind === "question" ? view.id : ""}`
    await element.updateComplete
    const [link] = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>("a.question")
    assert.equal(link!.getAttribute("href"), "#/question/question:membership")
    const asked: string[] = []
    element.addEventListener(QuestionOpenEvent.type, event => asked.push(event.question))
    const withCtrl = new MouseEvent("click", {
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
      composed: true,
    })
    // The browser would open a tab: after it has been seen that the element leaves it alone.
    document.body.addEventListener(
      "click",
      event => {
        assert.isFalse(event.defaultPrevented)
        event.preventDefault()
      },
      {once: true},
    )
    link!.dispatchEvent(withCtrl)
    assert.deepEqual(asked, [])
    link!.click()
    assert.deepEqual(asked, ["question:membership"])
  })

  test("status and kind narrow the list, and what is left is counted aloud", async () => {
    const element = await show()
    const shown = () => questionsOf(element).map(question => question.dataset["question"])
    await press(element, "In dispute")
    assert.lengthOf(shown(), 3)
    await press(element, "Date")
    assert.deepEqual(shown(), ["question:founded"])
    assert.equal(textOf(element.shadowRoot!.querySelector("[role=status]")), "1 question shown.")
    await press(element, "Only seems so")
    assert.lengthOf(shown(), 0)
    await press(element, "Show all")
    assert.lengthOf(shown(), 4)
  })

  test("a search finds a question by a name or an answer in it", async () => {
    const element = await show()
    const input = element.shadowRoot!.querySelector("input")!
    input.value = "sinigaglia"
    input.dispatchEvent(new InputEvent("input"))
    await element.updateComplete
    assert.deepEqual(
      questionsOf(element).map(question => question.dataset["question"]),
      ["question:membership"],
    )
  })

  test("an edition without questions says so", async () => {
    const element = document.createElement("edition-dispute-list")
    document.body.append(element)
    await element.updateComplete
    assert.include(textOf(element.shadowRoot), "asks no questions yet")
  })

  test("it breaks no rule of accessibility that a program can check", async () => {
    const element = await show()
    await inBothSchemes(() => assertAccessible(element))
  })
})
