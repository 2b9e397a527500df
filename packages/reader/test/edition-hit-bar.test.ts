import {sendKeys, setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import type {EditionReader} from "../src/edition-reader.ts"
import {nothingSearched} from "../src/search-request.ts"
import "../src/edition-search.ts"
import "../src/panel-views.ts"
import "../src/text-aids.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"

suite("<edition-hit-bar>", () => {
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1200, height: 700})
    const filler = "Some more of it. ".repeat(30)
    const blocks = Object.fromEntries(
      Array.from({length: 12}, (_, i) => [
        `p${i + 1}`,
        i % 4 === 1 ? `Here stands Miasnikov. ${filler}` : filler,
      ]),
    )
    reader = await readerOf(await smallEdition({blocks, annotations: []}))
    reader.view = {kind: "search", request: {...nothingSearched, query: "Miasnikov"}}
    await until(() => reader.shadowRoot!.querySelector("edition-search") !== null)
    await reader.shadowRoot!.querySelector("edition-search")!.updateComplete
    reader.view = {kind: "read"}
    await until(() => group() !== null)
  })

  teardown(() => {
    scrollTo(0, 0)
    document.getSelection()!.removeAllRanges()
    document.body.replaceChildren()
  })

  const bar = () => reader.shadowRoot!.querySelector("edition-hit-bar")
  const group = () => bar()?.shadowRoot?.querySelector<HTMLElement>("[role=group]") ?? null
  const words = () => group()?.querySelector("span")?.textContent
  const button = (name: string) =>
    group()!.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!
  const said = () => [...reader.shadowRoot!.querySelectorAll(".unseen[aria-live]")].at(-1)!

  test("counts the hits, and says which one is selected while they are walked, around the end too", async () => {
    assert.equal(words(), "3 hits")
    for (const [name, expected] of [
      ["Next hit", "1 of 3"],
      ["Next hit", "2 of 3"],
      ["Next hit", "3 of 3"],
      ["Next hit", "1 of 3"],
      ["Previous hit", "3 of 3"],
    ] as const) {
      button(name).click()
      await until(() => words() === expected)
      assert.equal(words(), expected)
      assert.equal(document.getSelection()!.toString(), "Miasnikov")
      const {bottom} = group()!.getBoundingClientRect()
      const box = document.getSelection()!.getRangeAt(0).getBoundingClientRect()
      assert.isAbove(box.top, bottom, "beneath the bar")
    }
    assert.include(said().textContent, "hit 3 of 3, from the end again")
  })

  test("keeps the focus on a button that is pressed by key, and stays as wide", async () => {
    const {width} = group()!.getBoundingClientRect()
    button("Next hit").focus()
    await sendKeys({press: "Enter"})
    await until(() => words() === "1 of 3")
    await sendKeys({press: "Enter"})
    await until(() => words() === "2 of 3")
    assert.equal(bar()!.shadowRoot!.activeElement, button("Next hit"))
    assert.equal(group()!.getBoundingClientRect().width, width)
  })

  test("puts the hits away, and the focus goes to the text", async () => {
    button("Next hit").focus()
    await sendKeys({press: "Enter"})
    await until(() => words() === "1 of 3")
    button("Hide the hits").focus()
    await sendKeys({press: "Enter"})
    await until(() => group() === null)
    assert.isNull(group())
    assert.equal((document.activeElement as HTMLElement).dataset["n"], "p2")
    assert.equal(CSS.highlights.get("variorum-hit")?.size, 0)
  })

  test("breaks no rule and names its keys", async () => {
    await inBothSchemes(() => assertAccessible(bar()!))
    assert.equal(button("Next hit").title, "Next hit (.)")
    assert.equal(button("Previous hit").title, "Previous hit (,)")
  })
})
