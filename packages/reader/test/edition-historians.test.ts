import {assert} from "chai"
import "../src/edition-contradictions.ts"
import "../src/edition-historian.ts"
import "../src/edition-historians.ts"
import {ViewChangeEvent} from "../src/events.ts"
import type {View} from "../src/view.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openDisputes} from "./dispute-makers.ts"

type Tag = "edition-historians" | "edition-historian" | "edition-contradictions"

async function show<T extends Tag>(
  tag: T,
  given: Partial<HTMLElementTagNameMap[T]> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const {all, edition} = await openDisputes()
  const element = document.createElement(tag)
  Object.assign(element, {comparisons: all, edition, ...given})
  document.body.append(element)
  await element.updateComplete
  return element
}

function all(element: HTMLElement, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)]
}

function words(node: Node | null | undefined): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim()
}

async function press(element: HTMLElement & {updateComplete: Promise<boolean>}, name: string) {
  all(element, ".toggle")
    .find(one => words(one) === name)!
    .click()
  await element.updateComplete
}

suite("who says what", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  function cell(element: HTMLElement, question: string, voice: string): string {
    const column = all(element, "thead th").findIndex(one => words(one) === voice)
    const row = all(element, "tbody tr").find(one => words(one).includes(question))!
    return words(row.children[column])
  }

  test("the table says of each voice and question how they speak, and leaves empty what is not recorded", async () => {
    const element = await show("edition-historians")
    const question = "How many members had it?"
    assert.include(cell(element, question, "Avrich"), "Avrich asserts and denies")
    assert.include(cell(element, question, "Sinigaglia"), "Sinigaglia asserts")
    assert.include(cell(element, question, "Carr"), "Carr is silent")
    assert.equal(cell(element, question, "Daniels"), "")
  })

  test("a cell leads to the words, a heading to the voice, and a question to its page", async () => {
    const element = await show("edition-historians")
    const views: View[] = []
    element.addEventListener(ViewChangeEvent.type, event => views.push(event.view))
    all(element, "tbody td .view")[0]!.click()
    all(element, "thead .voice .view")[1]!.click()
    all(element, "tbody th .view")[0]!.click()
    assert.deepEqual(
      views.map(({kind}) => kind),
      ["read", "historians", "question"],
    )
  })

  test("voices and questions can be narrowed, and a search that finds nothing says so", async () => {
    const element = await show("edition-historians")
    await press(element, "all")
    const before = all(element, "tbody tr").length
    await press(element, "in dispute")
    assert.isAtMost(all(element, "tbody tr").length, before)
    await press(element, "Documents")
    const input = element.shadowRoot!.querySelector("input")!
    input.value = "no such question"
    input.dispatchEvent(new InputEvent("input"))
    await element.updateComplete
    assert.equal(all(element, "table").length, 0)
    assert.include(words(element.shadowRoot), "Nobody of these speaks to such a question.")
    await press(element, "Persons")
    await press(element, "where two or more speak")
  })

  test("the page of one tells what they assert and deny, on what, and whom one can compare them with", async () => {
    const element = await show("edition-historian", {person: "person:avrich"})
    const said = words(element.shadowRoot)
    assert.include(said, "Not 3,000")
    assert.include(said, "What they rely on")
    assert.isTrue(all(element, "option").some(one => words(one).startsWith("Sinigaglia")))
  })

  test("two beside each other part on Moscow, and only seem to part where one speaks of the country", async () => {
    const moscow = await show("edition-historian", {
      person: "person:avrich",
      beside: "person:sinigaglia",
    })
    assert.include(words(moscow.shadowRoot), "Where they part")
    assert.isAtLeast(all(moscow, ".answer mark").length, 2)
  })

  test("to choose another to compare with asks for both beside each other", async () => {
    const element = await show("edition-historian", {person: "person:avrich"})
    const asked: View[] = []
    element.addEventListener(ViewChangeEvent.type, event => asked.push(event.view))
    const select = element.shadowRoot!.querySelector("select")!
    select.value = "person:sinigaglia"
    select.dispatchEvent(new Event("change"))
    assert.deepEqual(asked, [
      {kind: "historians", person: "person:avrich", beside: "person:sinigaglia"},
    ])
  })

  test("one of whom nothing is recorded is said to be so", async () => {
    const element = await show("edition-historian", {person: "person:nobody"})
    assert.include(words(element.shadowRoot), "Nothing is recorded")
  })

  test("the essay against itself shows both passages of every contradiction, and how they stand", async () => {
    const element = await show("edition-contradictions")
    const sections = all(element, "section")
    const founded = sections.find(one => words(one).includes("When was it founded?"))
    assert.include(words(founded), "March 1923 excludes February 1922 or earlier")
    assert.equal(founded!.querySelectorAll("mark").length, 2)
  })

  test("no view of voices breaks a rule of accessibility", async () => {
    for (const given of [
      await show("edition-historians"),
      await show("edition-historian", {person: "person:avrich"}),
      await show("edition-historian", {person: "person:avrich", beside: "person:sinigaglia"}),
      await show("edition-contradictions"),
    ]) {
      document.body.replaceChildren(given)
      await given.updateComplete
      await inBothSchemes(() => assertAccessible(given))
    }
  })
})
