import {withOwn} from "@variorum/anchoring"
import {assert} from "chai"
import "../src/own-toggle.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import type {View} from "../src/view.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openDisputes} from "./dispute-makers.ts"
import {readerOf} from "./small-edition.ts"
import {until} from "./until.ts"

/** The editors' 200 in Moscow, asserted by the reader to be 250. */
async function shown(): Promise<EditionReader> {
  const {edition} = await openDisputes()
  const given = edition.editorial.find(({canonical}) => canonical === "c:sinigaglia-200")!
  const text = JSON.stringify(given).replaceAll("c:sinigaglia-200", "urn:uuid:mine")
  const mine = JSON.parse(text.replace(/"(min|max)":200/g, '"$1":250')) as typeof given
  return readerOf(withOwn(edition, [mine]))
}

async function view(reader: EditionReader, given: View, tag: string): Promise<HTMLElement> {
  reader.view = given
  const heading = () => reader.shadowRoot!.querySelector(tag)?.shadowRoot?.querySelector("h1")
  await until(() => Boolean(heading()))
  return reader.shadowRoot!.querySelector<HTMLElement>(tag)!
}

/** All that can be read in an element, the shadow trees in it included. */
function wordsIn(node: Node): string {
  if (node instanceof Text) return node.data
  if (node instanceof HTMLStyleElement) return ""
  const children = (node instanceof Element ? node.shadowRoot : null) ?? node
  return [...children.childNodes].map(wordsIn).join(" ").replace(/\s+/g, " ")
}

const question: View = {kind: "question", id: "question:membership"}
const two: View = {kind: "historians", person: "person:avrich", beside: "person:sinigaglia"}
const table: View = {kind: "historians", person: null, beside: null}

suite("a reader’s own among the edition’s", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  function toggle(reader: EditionReader): HTMLElement | null {
    return (
      reader.shadowRoot!.querySelector("own-toggle")?.shadowRoot!.querySelector("button") ?? null
    )
  }

  async function press(reader: EditionReader): Promise<void> {
    toggle(reader)!.click()
    await reader.updateComplete
    await reader.shadowRoot!.querySelector("own-toggle")!.updateComplete
  }

  test("is said to be theirs in the grid, the plot, the chains, the table of voices and beside another", async () => {
    const reader = await shown()
    const element = await view(reader, question, "edition-question")
    for (const tag of ["dispute-grid", "figure-plot", "report-chains"]) {
      const part = element.shadowRoot!.querySelector<HTMLElement>(tag)!
      await until(() => wordsIn(part).includes("250"))
      assert.include(wordsIn(part), "yours", tag)
    }
    assert.include(wordsIn(await view(reader, table, "edition-historians")), "yours among them")
    assert.match(wordsIn(await view(reader, two, "edition-historian")), /250 ?yours/)
  })

  for (const [name, given, tag, theirs] of [
    ["the list of questions", {kind: "disputes"}, "edition-dispute-list", /250 \(yours\)/],
    [
      "the page of who asserts it",
      {kind: "historians", person: "person:sinigaglia", beside: null},
      "edition-historian",
      /yours read as 250/,
    ],
    ["what the essay rests on", {kind: "evidence"}, "edition-evidence", /mine p1 yours/],
    [
      "the register of persons",
      {kind: "registers", register: "persons", entry: "person:sinigaglia"},
      "edition-register-entry",
      /200” p1 yours/,
    ],
  ] as const satisfies readonly (readonly [string, View, string, RegExp])[]) {
    test(`is said to be theirs in ${name}, and is hidden there too`, async () => {
      const reader = await shown()
      const element = await view(reader, given, tag)
      if (given.kind === "evidence") {
        const buttons = [...element.shadowRoot!.querySelectorAll(".toggle")] as HTMLElement[]
        for (const name of ["all", "none given"]) {
          buttons.find(button => button.innerText.startsWith(name))!.click()
        }
      }
      await until(() => theirs.test(wordsIn(element)))
      assert.match(wordsIn(element), theirs)
      await press(reader)
      await until(() => !/250|yours/.test(wordsIn(element)))
      assert.notMatch(wordsIn(element), /250|yours/)
      await press(reader)
    })
  }

  test("is hidden by one toggle in every view, and shown again", async () => {
    const reader = await shown()
    await view(reader, question, "edition-question")
    await press(reader)
    assert.equal(toggle(reader)!.getAttribute("aria-pressed"), "false")
    for (const [given, tag] of [
      [question, "edition-question"],
      [table, "edition-historians"],
      [two, "edition-historian"],
    ] as const) {
      const element = await view(reader, given, tag)
      await until(() => !/250|yours/.test(wordsIn(element)))
      assert.notMatch(wordsIn(element), /250|yours/, tag)
    }
    await press(reader)
    const element = await view(reader, two, "edition-historian")
    await until(() => wordsIn(element).includes("250"))
    assert.include(wordsIn(element), "250")
  })

  test("has no toggle where the reader has written nothing that is compared", async () => {
    const {edition} = await openDisputes()
    const reader = await readerOf(edition)
    await view(reader, question, "edition-question")
    assert.isNull(toggle(reader))
  })

  test("breaks no rule of accessibility", async () => {
    const reader = await shown()
    for (const [given, tag] of [
      [question, "edition-question"],
      [table, "edition-historians"],
    ] as const) {
      await view(reader, given, tag)
      await inBothSchemes(() => assertAccessible(reader))
    }
  })
})
