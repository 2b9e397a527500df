import {assert} from "chai"
import {withOwn} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import "../src/edition-search.ts"
import type {EditionSearch} from "../src/edition-search.ts"
import {ViewChangeEvent} from "../src/events.ts"
import {SearchHitsEvent} from "../src/view-events.ts"
import {madeAnnotation} from "../src/make-annotation.ts"
import {readingNotes} from "../src/reading-notes.ts"
import {nothingSearched} from "../src/search-request.ts"
import type {SearchRequest} from "../src/search-request.ts"
import type {View} from "../src/view.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openRegisters, textOf} from "./register-makers.ts"
import {until} from "./until.ts"

async function show(
  asked: Partial<SearchRequest>,
  change: (edition: Edition) => Edition = edition => edition,
): Promise<EditionSearch> {
  const edition = change((await openRegisters()).edition)
  const element = document.createElement("edition-search")
  element.edition = edition
  element.notes = readingNotes(edition)
  element.complete = true
  element.request = {...nothingSearched, ...asked}
  // As the reader does.
  element.addEventListener(ViewChangeEvent.type, ({view}) => {
    if (view.kind === "search") element.request = view.request
  })
  document.body.append(element)
  await element.updateComplete
  return element
}

function section(element: EditionSearch, name: string): HTMLElement | undefined {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(".found")].find(one =>
    textOf(one.querySelector("h2")).startsWith(name),
  )
}

function marks(element: EditionSearch, name: string): readonly string[] {
  return [...(section(element, name)?.querySelectorAll("mark") ?? [])].map(textOf)
}

function status(element: EditionSearch): string {
  return textOf(element.shadowRoot!.querySelector("[role=status]"))
}

function type(element: EditionSearch, words: string): void {
  const input = element.shadowRoot!.querySelector("input")!
  input.value = words
  input.dispatchEvent(new InputEvent("input"))
}

suite("<edition-search>", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("finds words in the text and in the registers, each in its line with what was found marked", async () => {
    const element = await show({query: "moiseev"})
    assert.deepEqual(marks(element, "Text"), ["Moiseev", "Moiseev"])
    assert.match(textOf(section(element, "Text")), /^Text 2 p1 .*Miasnikov led it, and/)
    assert.include(textOf(section(element, "Registers")), "Persons")
    assert.match(status(element), /^\d+ results$/)
  })

  test("finds what is said in claims and by whom, and in one’s own notes", async () => {
    const element = await show({query: "strike meeting"}, edition =>
      withOwn(edition, [
        madeAnnotation(
          {
            target: {from: 0, to: 4},
            body: {type: "TextualBody", value: "Which meeting? A strike-meeting."},
          },
          {
            text: edition.text,
            now: () => new Date(0),
            newId: () => "urn:uuid:own",
            creator: null,
          },
        ),
      ]),
    )
    assert.deepEqual(marks(element, "Your notes"), ["meeting", "strike", "meeting"])
    assert.include(textOf(section(element, "Your notes")), "p1")
  })

  test("typing asks for another view once it rests, and keeps the letters that are typed", async () => {
    const element = await show({})
    const asked: View[] = []
    element.addEventListener(ViewChangeEvent.type, ({view}) => asked.push(view))
    for (const words of ["p", "pe", "per", "perm"]) type(element, words)
    await until(() => asked.length > 0)
    await element.updateComplete
    assert.deepEqual(asked, [{kind: "search", request: {...nothingSearched, query: "perm"}}])
    assert.deepEqual(marks(element, "Text"), ["Perm"])
  })

  test("a line of the text leads to its very words, any other to its note or entry", async () => {
    const element = await show({query: "perm"})
    const views: View[] = []
    element.addEventListener(ViewChangeEvent.type, ({view}) => views.push(view))
    for (const name of ["Text", "Registers"])
      section(element, name)!.querySelector<HTMLElement>("li .view")!.click()
    const from = element.edition!.text.canonical.text.indexOf("Perm")
    assert.deepEqual(views, [
      {kind: "read", place: {from, to: from + 4}},
      {kind: "registers", register: "places", entry: "place:perm"},
    ])
  })

  test("whoever comes back stands on the result that was gone to", async () => {
    const first = await show({query: "moiseev"})
    const link = section(first, "Text")!.querySelectorAll<HTMLElement>("li .view")[0]!
    const key = link.closest("li")!.dataset["key"]
    link.click()
    first.remove()
    const again = await show({query: "moiseev"})
    const focused = again.shadowRoot!.activeElement
    assert.equal(focused?.closest("li")?.dataset["key"], key)
  })

  test("tells where the text has what is looked for, and that nothing has it", async () => {
    const told: (readonly {from: number; to: number}[])[] = []
    const listen = ({hits}: SearchHitsEvent) => told.push(hits)
    document.body.addEventListener(SearchHitsEvent.type, listen)
    const element = await show({query: "MOISEEV"})
    const {text} = element.edition!.text.canonical
    assert.deepEqual(
      told[0]!.map(({from, to}) => text.slice(from, to)),
      ["Moiseev", "Moiseev"],
    )
    element.request = {...nothingSearched, query: "MOISEEV", mode: "exact"}
    await element.updateComplete
    assert.deepEqual(told[1], [])
    assert.equal(status(element), "Nothing found")
    document.body.removeEventListener(SearchHitsEvent.type, listen)
  })

  test("an expression is looked for as soon as the page can, which may be later than it is asked", async () => {
    const element = await show({query: "Moise+v", mode: "expression"})
    assert.isEmpty(marks(element, "Text"))
    element.findExpression = (expression, texts) =>
      Promise.resolve({
        spans: texts.map(text =>
          [...text.matchAll(new RegExp(expression, "gu"))].map(({0: found, index}) => ({
            from: index,
            to: index + found.length,
          })),
        ),
      })
    await until(() => marks(element, "Text").length > 0)
    assert.deepEqual(marks(element, "Text"), ["Moiseev", "Moiseev"])
  })

  test("shows one kind alone where that is chosen, and the way back to all", async () => {
    const element = await show({query: "moiseev", among: "register"})
    assert.isUndefined(section(element, "Text"))
    assert.isDefined(section(element, "Registers"))
    const chips = [...element.shadowRoot!.querySelectorAll<HTMLElement>(".kinds .toggle")]
    chips.find(chip => textOf(chip).startsWith("All"))!.click()
    await element.updateComplete
    assert.isDefined(section(element, "Text"))
  })

  test("what one party says is found alone, and everything again where that has nothing", async () => {
    const element = await show({query: "miasnikov", asserter: "person:avrich"})
    assert.isUndefined(section(element, "Text"))
    assert.deepEqual(marks(element, "Claims"), ["Miasnikov"])
    element.request = {...nothingSearched, query: "perm", asserter: "person:avrich"}
    await element.updateComplete
    assert.equal(status(element), "Nothing found")
    const [again] = element.shadowRoot!.querySelectorAll<HTMLElement>(".nothing .toggle")
    again!.click()
    await element.updateComplete
    assert.deepEqual(marks(element, "Text"), ["Perm"])
    assert.equal(element.shadowRoot!.querySelector("select")!.value, "")
  })

  test("breaks no rule of accessibility, with results and without", async () => {
    await inBothSchemes(async () => {
      await assertAccessible(await show({query: "moiseev"}))
      await assertAccessible(await show({query: "nothing has this", mode: "exact"}))
    })
  })
})
