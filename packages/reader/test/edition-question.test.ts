import {assert} from "chai"
import "../src/edition-question.ts"
import type {DisputeGrid} from "../src/dispute-grid.ts"
import type {EditionQuestion} from "../src/edition-question.ts"
import {PassageOpenEvent} from "../src/view-events.ts"
import type {FigurePlot} from "../src/figure-plot.ts"
import type {ReportChain} from "../src/report-chain.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openDisputes} from "./dispute-makers.ts"

interface Shown {
  readonly element: EditionQuestion
  /** The claims and stances whose words were asked for. */
  readonly opened: readonly string[]
  readonly grid: DisputeGrid
  readonly plot: FigurePlot | null
  readonly chains: readonly ReportChain[]
}

/** The element for a question, in a page so wide. */
async function show(question: string, width = 1100): Promise<Shown> {
  const disputes = await openDisputes()
  const page = document.createElement("div")
  page.style.width = `${width}px`
  const element = document.createElement("edition-question")
  element.comparison = disputes.of(question)
  element.edition = disputes.edition
  const opened: string[] = []
  page.addEventListener(PassageOpenEvent.type, event => opened.push(event.annotation))
  page.append(element)
  document.body.append(page)
  await element.updateComplete
  const root = element.shadowRoot!
  const grid = root.querySelector("dispute-grid")!
  const plot = root.querySelector("figure-plot")
  const ways = root.querySelector("report-chains")
  await ways?.updateComplete
  const chains = [...(ways?.shadowRoot!.querySelectorAll("report-chain") ?? [])]
  for (const one of [grid, plot, ...chains]) await one?.updateComplete
  return {element, opened, grid, plot, chains}
}

function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim()
}

suite("<edition-question>", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("a click on a cell asks for its words, and so does one on a stance", async () => {
    const {grid, opened} = await show("question:membership")
    const cell = grid.shadowRoot!.querySelector('[data-claim="c:kuznetsov-moscow"]')!
    cell.querySelector<HTMLElement>("button.words")!.click()
    cell.querySelector<HTMLElement>("button.stance")!.click()
    assert.deepEqual(opened, ["c:kuznetsov-moscow", "s:avrich-disputes"])
    const names = textOf(cell.querySelector("button.words"))
    for (const part of ["Kuznetsov", "3,000", "Go to the words"]) assert.include(names, part)
  })

  test("the grid is a table: a head for every asserter and every scope", async () => {
    const {grid} = await show("question:membership")
    const table = grid.shadowRoot!.querySelector("table")!
    const columns = [...table.querySelectorAll('thead th[scope="col"]')].map(textOf)
    assert.deepEqual(columns.slice(1), [
      "place Moscow time 1923 inferred",
      "place Moscow time summer 1923 inferred",
      "place Russia time 1923 inferred",
    ])
    const rows = [...table.querySelectorAll('tbody th[scope="row"]')].map(textOf)
    assert.deepEqual(rows, ["Kuznetsov", "Avrich", "Sinigaglia", "the essay", "Carr"])
    assert.include(textOf(table.querySelector("thead .apart")), "the place is not the same")
  })

  test("a cell gives source, page, chain, evidence, hedge and stances with their reason or none", async () => {
    const {grid} = await show("question:membership")
    const said = (claim: string) =>
      textOf(grid.shadowRoot!.querySelector(`[data-claim="${claim}"]`))
    const kuznetsov = said("c:kuznetsov-moscow")
    assert.include(
      kuznetsov,
      "Kuznetsov’s own statement unresolved: which work is meant cannot be said",
    )
    assert.include(
      kuznetsov,
      "either through Sorin, 115–117 unresolved: which work is meant cannot be said, or straight from Kuznetsov: the text leaves it open",
    )
    assert.include(kuznetsov, "through Avrich 1984, p. 20")
    assert.include(kuznetsov, "the essay names no evidence")
    assert.include(kuznetsov, "Disputed by Avrich: overstated; no reason given")
    assert.include(said("c:avrich-300"), "hedged: “some”")
    assert.include(said("c:avrich-300"), "Avrich 1984, p. 20")
    assert.include(said("c:sinigaglia-200"), "source not in the bibliography")
    assert.include(said("c:text-1000"), "evidence not named: “other evidence”")
    assert.match(said("c:avrich-not-moscow"), /^Avrich: not 3,000/)
  })

  test("silence is a statement of its own, and an empty cell is neither silence nor agreement", async () => {
    const {grid} = await show("question:membership")
    const rows = [...grid.shadowRoot!.querySelectorAll("tbody tr")]
    const carr = rows.find(row => textOf(row.querySelector("th")) === "Carr")!
    assert.lengthOf(carr.querySelectorAll("td"), 1)
    assert.equal(
      textOf(carr.querySelector("td")),
      "Carr: says nothing on it, as the essay reports “Carr does not discuss its size”. Go to the words.",
    )
    const sinigaglia = rows.find(row => textOf(row.querySelector("th")) === "Sinigaglia")!
    const empty = [...sinigaglia.querySelectorAll("td")].slice(1).map(textOf)
    assert.deepEqual(empty, ["—nothing recorded", "—nothing recorded"])
    assert.include(textOf(grid.shadowRoot), "It is not agreement")
  })

  test("on a phone the table becomes cards by scope, and nothing is wider than the page", async () => {
    for (const width of [320, 360]) {
      const {element, grid, plot} = await show("question:membership", width)
      assert.isNull(grid.shadowRoot!.querySelector("table"))
      assert.lengthOf(grid.shadowRoot!.querySelectorAll(".card:has([data-claim])"), 4)
      const claims = [...grid.shadowRoot!.querySelectorAll<HTMLElement>(".position")]
      assert.lengthOf(new Set(claims.map(one => one.dataset["claim"])), 7)
      for (const box of [element, grid, plot!]) assert.isAtMost(box.scrollWidth, width)
      document.body.replaceChildren()
    }
  })

  test("the marks of the plot are one tab stop, arrows go along them, Enter asks for the words", async () => {
    const {plot, opened} = await show("question:membership")
    const marks = [...plot!.shadowRoot!.querySelectorAll<SVGGElement>("svg.plot .mark")]
    assert.lengthOf(marks, 7)
    assert.deepEqual(
      marks.filter(mark => mark.tabIndex === 0),
      [marks[0]!],
    )
    const press = (key: string) =>
      plot!.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent("keydown", {key, bubbles: true, composed: true, cancelable: true}),
      )
    marks[0]!.focus()
    press("ArrowRight")
    assert.equal(plot!.shadowRoot!.activeElement, marks[1]!)
    press("Enter")
    press("End")
    press("Enter")
    await plot!.updateComplete
    assert.deepEqual(opened, [marks[1]!.dataset["claim"]!, marks.at(-1)!.dataset["claim"]!])
    assert.equal(marks.at(-1)!.tabIndex, 0)
    assert.equal(marks[0]!.tabIndex, -1)
  })

  test("the plot is told in words too", async () => {
    const {plot} = await show("question:membership")
    const words = textOf(plot!.shadowRoot!.querySelector("desc"))
    for (const part of ["logarithmic", "Kuznetsov: 19,000", "Avrich: not 3,000"]) {
      assert.include(words, part)
    }
  })

  test("a chain shows a fork as a fork and names what is unresolved", async () => {
    const {chains} = await show("question:membership")
    const words = chains.map(chain => textOf(chain.shadowRoot))
    const kuznetsov = words.filter(one => one.includes("Kuznetsov"))
    assert.deepEqual(kuznetsov, [
      "the essay, p1 →Avrich 1984, p. 20→ either Sorin, 115–117 unresolved or straight from Kuznetsov →Kuznetsov’s own statement unresolved Unresolved: which work is meant cannot be said.",
    ])
    const text = words.filter(one => /^the essay, p1$/.test(one))
    assert.lengthOf(text, 1)
  })

  test("the separate sources are counted, and those that do not count are named", async () => {
    const {element} = await show("question:membership")
    const roots = textOf(element.shadowRoot!.querySelector("section[aria-labelledby=roots]"))
    assert.include(
      roots,
      "2 separate sources, as far as the essay tells (Avrich; Sinigaglia); 2 not counted.",
    )
    assert.include(roots, "known only through Avrich 1984")
    assert.include(roots, "other evidence: not named")
  })

  test("the answers of a long question fold into camps that say how many hold them", async () => {
    const {element} = await show("question:origin")
    assert.isNull(element.shadowRoot!.querySelector(".camp"))
    const {positions} = element.comparison!
    const many = Array.from({length: 6}, () => positions).flat()
    element.comparison = {...element.comparison!, positions: many}
    await element.updateComplete
    const [camp] = element.shadowRoot!.querySelectorAll<HTMLDetailsElement>(".camp")
    assert.isFalse(camp!.open)
    const summary = textOf(camp!.querySelector("summary"))
    assert.equal(summary, "1 asserts it and 1 denies it, in 12 places")
  })

  test("every answer in words names who asserts, denies or leaves it open, or that nobody answers so", async () => {
    const {element, plot} = await show("question:origin")
    assert.isNull(plot)
    const answers = [...element.shadowRoot!.querySelectorAll(".answers > li")].map(textOf)
    assert.deepEqual(answers, [
      "An older group Asserted by Daniels Denied by the essay",
      "It was new Asserted by the essay",
      "One man Left open by the essay",
      "It came from abroad Nobody answers so.",
    ])
    assert.include(textOf(element.shadowRoot), "“An older group” excludes “It was new”.")
  })

  test("the exact words stand in their context, each with a way to them", async () => {
    const {element, opened} = await show("question:membership")
    const passages = [...element.shadowRoot!.querySelectorAll(".passages > li")]
    assert.lengthOf(passages, element.comparison!.positions.length)
    const first = passages[0]!
    assert.equal(textOf(first.querySelector("mark")), "3,000 members in Moscow")
    assert.include(
      textOf(first.querySelector("blockquote")),
      "Kuznetsov counted 3,000 members in Moscow and 19,000",
    )
    first.querySelector<HTMLElement>(".go")!.click()
    assert.deepEqual(opened, ["c:kuznetsov-moscow"])
  })

  test("the reader's own position is marked as theirs in the grid and the plot", async () => {
    const {element, grid, plot} = await show("question:membership")
    const {comparison} = element
    const positions = comparison!.positions.map(position =>
      position.claim === "c:avrich-300" ? {...position, own: true} : position,
    )
    element.comparison = {...comparison!, positions}
    await element.updateComplete
    await Promise.all([grid.updateComplete, plot!.updateComplete])
    const cell = grid.shadowRoot!.querySelector('[data-claim="c:avrich-300"]')
    assert.equal(textOf(cell?.querySelector(".own")), "yours")
    const mark = plot!.shadowRoot!.querySelector('.mark[data-claim="c:avrich-300"]')
    assert.include(mark!.getAttribute("aria-label"), "yours")
  })

  test("a stance on a stance stands under it and names the judgement, not the claim", async () => {
    const {element, grid, opened} = await show("question:membership")
    const {comparison} = element
    const positions = comparison!.positions.map(position => {
      const stances = position.stances.flatMap(stance => [
        {
          ...stance,
          id: "s:on-stance",
          kind: "critiques",
          toward: [stance.id],
          verdict: "unexplained",
          holder: {ids: ["text:e"], mode: "one" as const, label: "the essay"},
        },
        stance,
      ])
      return {...position, stances}
    })
    element.comparison = {...comparison!, positions}
    await element.updateComplete
    await grid.updateComplete
    const cell = grid.shadowRoot!.querySelector('[data-claim="c:kuznetsov-moscow"]')!
    const top = [...cell.querySelectorAll(":scope > .stances > li > .with-look-up > .stance")].map(
      textOf,
    )
    assert.deepEqual(top, ["Disputed by Avrich: overstated; no reason given"])
    const nested = cell.querySelector<HTMLElement>(".stances .stances .stance")!
    assert.equal(
      textOf(nested),
      "This judgement is criticised by the essay: unexplained; no reason given",
    )
    nested.click()
    assert.deepEqual(opened, ["s:on-stance"])
  })

  test("a date the editors read from other words stands under those words, and says so", async () => {
    const {grid, element, plot} = await show("question:founded")
    const said = (claim: string) =>
      [...grid.shadowRoot!.querySelectorAll(`[data-claim="${claim}"] .words > span`)].map(textOf)
    assert.deepEqual(said("c:february").slice(1, 3), [
      "“by”",
      "read as February 1922 or earlier by the editors",
    ])
    assert.deepEqual(said("c:march").slice(1, 3), ["March 1923", "“March 1923”"])
    assert.include(
      textOf(element.shadowRoot),
      "The essay stands against itself: March 1923 and February 1922 or earlier.",
    )
    assert.lengthOf(plot!.shadowRoot!.querySelectorAll("svg.plot .mark"), 2)
  })

  test("on paper all that folds away is open, and afterwards closed again", async () => {
    const {element} = await show("question:membership")
    const isOpen = () => [...element.shadowRoot!.querySelectorAll("details")].map(one => one.open)
    const before = isOpen()
    assert.include(before, false)
    window.dispatchEvent(new Event("beforeprint"))
    assert.notInclude(isOpen(), false)
    window.dispatchEvent(new Event("afterprint"))
    assert.deepEqual(isOpen(), before)
  })

  test("no question breaks a rule of accessibility that a program can check", async () => {
    for (const question of ["membership", "origin", "founded", "size"]) {
      for (const width of [1100, 330]) {
        const {element} = await show(`question:${question}`, width)
        await inBothSchemes(() => assertAccessible(element))
        document.body.replaceChildren()
      }
    }
  })
})
