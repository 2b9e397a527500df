import {assert} from "chai"
import "../src/edition-register-entry.ts"
import type {EditionRegisterEntry} from "../src/edition-register-entry.ts"
import {ViewChangeEvent} from "../src/events.ts"
import type {View} from "../src/view.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openRegisters, textOf} from "./register-makers.ts"

interface Shown {
  readonly element: EditionRegisterEntry
  readonly root: ShadowRoot
  readonly asked: readonly View[]
}

async function show(id: string): Promise<Shown> {
  const {edition, comparisons} = await openRegisters()
  const element = document.createElement("edition-register-entry")
  element.entry = edition.register.get(id)!
  element.edition = edition
  element.comparisons = comparisons
  element.hrefOf = view => `#${JSON.stringify(view)}`
  document.body.append(element)
  await element.updateComplete
  const asked: View[] = []
  element.addEventListener(ViewChangeEvent.type, event => asked.push(event.view))
  return {element, root: element.shadowRoot!, asked}
}

function press({root}: Shown, words: string): void {
  const buttons = [...root.querySelectorAll<HTMLElement>("button, a")]
  buttons.find(button => textOf(button).startsWith(words))!.click()
}

function section({root}: Shown, id: string): string {
  return textOf(root.querySelector(`#${id}`)?.parentElement)
}

function mentions({root}: Shown): readonly string[] {
  return [...root.querySelectorAll(".mentions > li")].map(textOf)
}

suite("<edition-register-entry>", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("every mention stands in its line of the text, with the number of its block", async () => {
    const shown = await show("group:wg")
    assert.equal(textOf(shown.root.querySelector("h1")), "the Workers’ Group")
    assert.include(textOf(shown.root.querySelector("header")), "4 mentions, from p1 to p3")
    assert.lengthOf(mentions(shown), 4)
    assert.match(mentions(shown)[0]!, /^p1 Paul Avrich says the Workers’ Group had 300 members/)
    assert.equal(textOf(shown.root.querySelector("mark")), "the Workers’ Group had")
  })

  test("the page is taken away as a table of its mentions, positions and stances", async () => {
    const {root} = await show("group:wg")
    const sheet = root.querySelector("edition-take-away")!.sheet!()
    assert.include(sheet.sentence, "the Workers’ Group: 4 mentions")
    assert.deepEqual([...new Set(sheet.rows.map(row => row.length))], [sheet.head.length])
    assert.lengthOf(
      sheet.rows.filter(([how]) => /^(named|cited|told)/.test(how!)),
      4,
    )
    assert.deepEqual(sheet.rows[0]!.slice(2), ["p1", "the Workers’ Group had"])
  })

  test("a mention asks for the very words, also for those of a second place of one annotation", async () => {
    const shown = await show("group:wg")
    const links = shown.root.querySelectorAll<HTMLElement>(".mentions > li > .view")
    links[0]!.click()
    links[2]!.click()
    assert.deepEqual(shown.asked, [
      {kind: "read", place: {annotation: "e:group"}},
      {kind: "read", place: {annotation: "e:group", target: 1}},
    ])
  })

  test("a mention in doubt says between which entries, and leads to the others", async () => {
    const shown = await show("person:moiseev")
    assert.include(mentions(shown)[0]!, "In doubt: this, or A. Moiseev.")
    press(shown, "A. Moiseev")
    assert.deepEqual(shown.asked, [
      {kind: "registers", register: "persons", entry: "person:moiseev-a"},
    ])
  })

  test("cautions are told in words and lead to the other entries", async () => {
    const confused = await show("group:wg")
    const header = textOf(confused.root.querySelector("header"))
    assert.include(header, "Not to be confused with CWG abroad")
    assert.include(header, "The essay uses both names.")
    const same = await show("person:moiseev")
    assert.include(
      textOf(same.root.querySelector("header")),
      "Perhaps the same as A. Moiseev. The text does not settle it.",
    )
    const place = await show("place:perm")
    assert.include(textOf(place.root.querySelector("header")), "Lies in Urals")
    const wider = await show("place:urals")
    assert.include(textOf(wider.root.querySelector("header")), "In it lie Perm")
  })

  test("a spelling narrows the mentions to its own, and again shows all", async () => {
    const shown = await show("group:wg")
    const spellings = section(shown, "spellings")
    assert.include(spellings, "the Workers’ Group 1 times")
    press(shown, "the Workers’ Group 1")
    await shown.element.updateComplete
    assert.lengthOf(mentions(shown), 1)
    assert.include(mentions(shown)[0]!, "THE WORKERS’ GROUP was founded")
    assert.include(textOf(shown.root.querySelector("[role=status]")), "1 of 4")
    press(shown, "Show all")
    await shown.element.updateComplete
    assert.lengthOf(mentions(shown), 4)
  })

  test("a person’s claims stand by question, with their sources, and those on no question apart", async () => {
    const shown = await show("person:avrich")
    const claims = section(shown, "asserts")
    assert.include(claims, "2 claims on 1 question")
    assert.include(claims, "How many members?")
    assert.include(claims, "300 p1 ‘Bolshevik Opposition to Lenin’ (1984), p. 20")
    assert.include(claims, "On no question Miasnikov led it p1")
    press(shown, "How many members?")
    press(shown, "300")
    assert.deepEqual(shown.asked, [
      {kind: "question", id: "question:members"},
      {kind: "read", place: {annotation: "c:300"}},
    ])
  })

  test("criticism of a person’s claims is told with who holds it and what it is toward", async () => {
    const met = section(await show("person:avrich"), "met")
    assert.include(met, "The essay disputes the figure p1 The essay disputes; no reason given")
    assert.include(met, "Avrich: 300 members p1")
  })

  test("events of a group stand in order of time", async () => {
    const events = section(await show("group:wg"), "events")
    assert.equal(events, "Events 1922 or March 1923 The founding")
  })

  test("a work has its citation, its authors, and whether it is cited or only listed", async () => {
    const avrich = await show("work:avrich-1984")
    const text = textOf(avrich.root)
    assert.include(text, "Paul Avrich, “Bolshevik Opposition to Lenin”, Russian Review (1984).")
    assert.include(text, "Cited Once in the text.")
    assert.include(text, "Bibliography p4")
    assert.include(text, "cites p. 20")
    assert.include(
      section(avrich, "uses"),
      "Stands in it Avrich: 300 members p1 Paul Avrich; p. 20",
    )
    const elwood = textOf((await show("work:elwood-1992")).root)
    assert.include(elwood, "Cited Never cited: it stands in the bibliography only.")
  })

  test("an event has its dates, and says in words where they conflict", async () => {
    const founding = textOf((await show("event:founding")).root)
    assert.include(founding, "The dates cannot all be true: 1922 (p2) and March 1923 (p2).")
    assert.include(founding, "Its words answer When was it founded?")
    assert.include(founding, "Who the Workers’ Group and Gabriel Miasnikov")
    assert.include(
      textOf((await show("event:strike")).root),
      "August 1923 (inferred by the editors)",
    )
    const meeting = textOf((await show("event:meeting")).root)
    assert.include(meeting, "The text gives no date.")
    assert.include(meeting, "Where Perm")
  })

  test("an entry that the text does not mention says so", async () => {
    const {root} = await show("person:sie")
    assert.include(textOf(root), "Not mentioned in the text.")
  })

  test("it breaks no rule of accessibility that a program can check", async () => {
    for (const id of ["person:avrich", "group:wg", "work:avrich-1984", "event:founding"]) {
      const {element} = await show(id)
      await inBothSchemes(() => assertAccessible(element))
      element.remove()
    }
  })
})
