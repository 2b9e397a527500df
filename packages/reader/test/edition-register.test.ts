import type {RegisterKind} from "@variorum/annotation"
import {assert} from "chai"
import "../src/edition-register.ts"
import type {EditionRegister} from "../src/edition-register.ts"
import {ViewChangeEvent} from "../src/events.ts"
import type {View} from "../src/view.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openRegisters, textOf} from "./register-makers.ts"

async function show(register: RegisterKind): Promise<EditionRegister> {
  const {edition} = await openRegisters()
  const element = document.createElement("edition-register")
  element.register = register
  element.edition = edition
  document.body.append(element)
  await element.updateComplete
  return element
}

function entriesOf(element: EditionRegister): readonly string[] {
  const entries = element.shadowRoot!.querySelectorAll<HTMLElement>("[data-entry]")
  return [...entries].map(entry => entry.dataset["entry"]!)
}

function entry(element: EditionRegister, id: string): string {
  return textOf(element.shadowRoot!.querySelector(`[data-entry="${id}"]`))
}

async function find(element: EditionRegister, words: string): Promise<void> {
  const input = element.shadowRoot!.querySelector("input")!
  input.value = words
  input.dispatchEvent(new InputEvent("input"))
  await element.updateComplete
}

async function press(element: EditionRegister, words: string): Promise<void> {
  const toggles = [...element.shadowRoot!.querySelectorAll<HTMLElement>(".toggle")]
  toggles.find(toggle => textOf(toggle).startsWith(words))!.click()
  await element.updateComplete
}

suite("<edition-register>", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("persons stand by family name, an accent counting as its letter, under their letters", async () => {
    const element = await show("persons")
    assert.deepEqual(entriesOf(element), [
      "person:avrich",
      "person:miasnikov",
      "person:moiseev-a",
      "person:moiseev",
      "person:sie",
      "person:waslax",
    ])
    const letters = [...element.shadowRoot!.querySelectorAll("h2")].map(textOf)
    assert.deepEqual(letters, ["A", "M", "S", "W"])
    assert.include(entry(element, "person:miasnikov"), "Miasnikov, Gabriel")
  })

  test("an entry tells its spellings, its mentions, those in doubt, and what it is not", async () => {
    const groups = await show("groups")
    const group = entry(groups, "group:wg")
    assert.include(group, "Workers’ Group, the")
    assert.include(group, "CWG")
    assert.include(group, "4 mentions 1 in doubt")
    assert.include(group, "Not to be confused with CWG abroad")
  })

  test("a work that the text only lists is never cited", async () => {
    const works = await show("works")
    assert.include(entry(works, "work:elwood-1992"), "1 mention never cited")
    assert.notInclude(entry(works, "work:avrich-1984"), "never cited")
  })

  test("an event is listed under its name without an article, with its date", async () => {
    const events = await show("events")
    assert.deepEqual(entriesOf(events), [
      "event:end",
      "event:founding",
      "event:issue",
      "event:meeting",
      "event:strike",
    ])
    assert.include(entry(events, "event:founding"), "The founding 1922 or March 1923")
    assert.equal(entry(events, "event:meeting"), "The meeting 1 mention")
  })

  test("a search finds names and spellings whatever their accents and apostrophes, and is counted aloud", async () => {
    const persons = await show("persons")
    await find(persons, "sie")
    assert.deepEqual(entriesOf(persons), ["person:sie"])
    const status = persons.shadowRoot!.querySelector("[role=status]")
    assert.equal(textOf(status), "1 entry shown.")
    await find(persons, "nobody of this name")
    assert.lengthOf(entriesOf(persons), 0)
    await press(persons, "Show all")
    assert.lengthOf(entriesOf(persons), 6)
    const groups = await show("groups")
    await find(groups, "workers' gr")
    assert.deepEqual(entriesOf(groups), ["group:wg"])
  })

  test("the entries also stand by how often and by where the text speaks of them", async () => {
    const element = await show("groups")
    await press(element, "most mentioned")
    assert.deepEqual(entriesOf(element), ["group:wg", "group:abroad"])
    await press(element, "as they come")
    assert.deepEqual(entriesOf(element), ["group:wg", "group:abroad"])
    await press(element, "by name")
    assert.deepEqual(entriesOf(element), ["group:abroad", "group:wg"])
  })

  test("a click asks for an entry or another register, by their addresses where there are any", async () => {
    const element = await show("persons")
    element.hrefOf = view => `#${JSON.stringify(view)}`
    await element.updateComplete
    const asked: View[] = []
    element.addEventListener(ViewChangeEvent.type, event => asked.push(event.view))
    const link = element.shadowRoot!.querySelector<HTMLElement>("[data-entry] a")!
    link.click()
    element.shadowRoot!.querySelector<HTMLElement>("nav a:nth-of-type(2)")!.click()
    assert.deepEqual(asked, [
      {kind: "registers", register: "persons", entry: "person:avrich"},
      {kind: "registers", register: "groups", entry: null},
    ])
    assert.equal(link.getAttribute("href"), `#${JSON.stringify(asked[0])}`)
  })

  test("a register without entries says so", async () => {
    const {edition} = await openRegisters()
    const element = document.createElement("edition-register")
    element.edition = {...edition, register: new Map()}
    document.body.append(element)
    await element.updateComplete
    assert.include(textOf(element.shadowRoot), "This register has no entries.")
  })

  test("it breaks no rule of accessibility that a program can check", async () => {
    for (const register of ["persons", "works"] as const) {
      const element = await show(register)
      await inBothSchemes(() => assertAccessible(element))
      element.remove()
    }
  })
})
