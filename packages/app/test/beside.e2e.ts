import type {Page} from "@playwright/test"
import {expect, membershipQuestion, open, ready, test} from "./edition-page.ts"
import {drawOver} from "./text-hand.ts"

/** How far the top of a block is from that of the window; null while it is not laid out. */
function topOf(page: Page, block: string): Promise<number | null> {
  return page.evaluate(block => {
    const element = document.querySelector(`.edition-text [data-n="${block}"]`)
    return element?.getClientRects().length ? element.getBoundingClientRect().top : null
  }, block)
}

function pane(page: Page) {
  return page.getByRole("complementary", {name: "Beside the text"})
}

/** The block of the pane whose number is first in sight there. */
function besideBlock(page: Page, block: string) {
  return pane(page).locator(`.scroll [data-n="${block}"]`)
}

function address(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash)
}

test("two places of the text stand side by side at one address, which a reload finds again", async ({
  page,
}) => {
  await open(page, "#/read/p30?beside=p12")
  await expect(pane(page).getByRole("heading", {name: /^p12/})).toBeVisible()
  await expect(besideBlock(page, "p12")).toBeInViewport()
  const before = await topOf(page, "p30")
  expect(before).toBeGreaterThan(40)
  expect(before).toBeLessThan(200)

  await page.reload()
  await ready(page)
  await expect(besideBlock(page, "p12")).toBeInViewport()
  await expect.poll(async () => Math.abs((await topOf(page, "p30"))! - before!)).toBeLessThan(1.5)
  expect(address(page)).toBe("#/read/p30?beside=p12")
})

test("a key keeps the paragraph beside the text, F6 goes between both, Escape closes and comes back", async ({
  page,
}) => {
  await open(page, "#/read/p30")
  const before = (await topOf(page, "p30"))!
  await page.keyboard.press("b")
  await expect(besideBlock(page, "p30")).toBeFocused()
  expect(address(page)).toBe("#/read/p30?beside=p30")
  // The line that was read stays where it was, though the column is narrower now.
  expect(Math.abs((await topOf(page, "p30"))! - before)).toBeLessThan(2)

  await page.keyboard.press("F6")
  await expect(page.locator("edition-reader > .edition-text [data-n=p30]")).toBeFocused()
  for (const block of ["p31", "p32"]) {
    await page.keyboard.press("]")
    await expect(page.locator(`edition-reader > .edition-text [data-n=${block}]`)).toBeFocused()
  }
  await expect(besideBlock(page, "p30")).toBeInViewport()
  await page.keyboard.press("F6")
  await expect(besideBlock(page, "p30")).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(pane(page)).toBeHidden()
  await expect(page.locator("edition-reader > .edition-text [data-n=p32]")).toBeFocused()
  expect(address(page)).not.toContain("beside")
})

test("the pane goes on by paragraphs in one step of the history; back closes it and forward opens it", async ({
  page,
}) => {
  await open(page, "#/read/p30")
  await page.keyboard.press("b")
  await expect(besideBlock(page, "p30")).toBeFocused()
  await page.keyboard.press("]")
  await expect(besideBlock(page, "p31")).toBeFocused()
  await pane(page).getByRole("button", {name: "Next paragraph"}).click()
  await expect(besideBlock(page, "p32")).toBeInViewport()
  await expect.poll(() => address(page)).toBe("#/read/p30?beside=p32")

  await page.goBack()
  await expect(pane(page)).toBeHidden()
  expect(address(page)).toBe("#/read/p30")
  await page.goForward()
  await expect(besideBlock(page, "p32")).toBeInViewport()
})

test("the two places change sides, and the one beside can take the text’s place", async ({
  page,
}) => {
  await open(page, "#/read/p30?beside=p12")
  await pane(page).getByRole("button", {name: "Swap"}).click()
  await expect(besideBlock(page, "p30")).toBeInViewport()
  await expect.poll(() => topOf(page, "p12")).toBeLessThan(200)
  expect(address(page)).toBe("#/read/p12?beside=p30")

  await pane(page).getByRole("button", {name: "Show in text"}).click()
  await expect(pane(page)).toBeHidden()
  await expect(page.locator("edition-reader > .edition-text [data-n=p30]")).toBeInViewport()
  expect(address(page)).toBe("#/read/p30")
})

test("notes open in place beside the text, for keys and for a click on their words", async ({
  page,
}) => {
  await open(page, "#/read/p30?beside=p12")
  await page.keyboard.press("F6")
  await page.keyboard.press("Enter")
  const notes = pane(page).getByRole("group", {name: "Notes on p12"})
  await expect(notes.locator("edition-note-card")).toHaveCount(19)
  await page.keyboard.press("Enter")
  await expect(notes.getByText("Asserted by").first()).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(notes).toBeHidden()
  await expect(besideBlock(page, "p12")).toBeFocused()

  const words = await page.evaluate(() => {
    const {shadowRoot} = document.querySelector("edition-reader")!
    const beside = shadowRoot!.querySelector("edition-beside")!.shadowRoot!
    const block = beside.querySelector('[data-n="p12"]')!
    const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text
    const range = document.createRange()
    const at = text.data.indexOf("37 Workers")
    range.setStart(text, at)
    range.setEnd(text, at + 2)
    block.scrollIntoView()
    const {left, top, height} = range.getBoundingClientRect()
    return {x: left + 3, y: top + height / 2}
  })
  await page.mouse.click(words.x, words.y)
  await expect(notes.getByText("Lenin met 37 delegates").first()).toBeVisible()
  // The margin of the text is left alone.
  await expect(page.locator("edition-margin edition-note-card[open]")).toHaveCount(0)
})

test("selected words are kept beside the text as the passage that they are", async ({page}) => {
  await open(page, "#/read/p30")
  const words = await drawOver(page, "p30", "3,000 members in Moscow")
  await page.getByRole("button", {name: "Read beside"}).click()
  await expect(besideBlock(page, "p30")).toBeFocused()
  expect(address(page)).toMatch(/^#\/read\/p\d+\?beside=passage\/p30\./)
  await page.reload()
  await ready(page)
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get("variorum-active") ?? [])].map(
        ({startContainer, startOffset, endOffset}) =>
          startContainer.textContent!.slice(startOffset, endOffset),
      ),
    )
  await expect.poll(marked).toContain(words)
})

test("both passages of a contradiction are read side by side", async ({page}) => {
  await open(page, "#/contradictions")
  await page.getByRole("link", {name: "Read both p9 and p30 side by side"}).first().click()
  await expect(besideBlock(page, "p30")).toBeInViewport()
  await expect(page.locator("edition-reader > .edition-text [data-n=p9]")).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole("heading", {name: "The essay against itself"})).toBeVisible()
})

test("a question stays beside the text while its words are gone to", async ({page}) => {
  await page.setViewportSize({width: 1600, height: 900})
  await open(page)
  const question = encodeURIComponent(await membershipQuestion(page))
  await open(page, `#/disputes/${question}`)
  await page.getByRole("link", {name: "Read it beside the text"}).click()
  await expect(pane(page).getByRole("heading", {level: 1})).toBeVisible()
  await pane(page)
    .getByRole("button", {name: /^Go to the words of Roberto Sinigaglia/})
    .click()
  await expect(page.locator("edition-reader > .edition-text [data-n=p30]")).toBeInViewport()
  await expect(pane(page).getByRole("heading", {level: 1})).toBeVisible()
  expect(page.url()).toContain("?beside=disputes/")
  await pane(page).getByRole("button", {name: "Open the page"}).click()
  await expect(page.getByRole("link", {name: "← All questions"})).toBeVisible()
})

test("hits and mentions are read beside the text, which stays where it was", async ({page}) => {
  await open(page, "#/read/p30")
  await open(page, "#/search?q=Spartacus")
  await page
    .getByRole("link", {name: /^Read p\d+ beside$/})
    .first()
    .click()
  await expect(pane(page)).toBeVisible()
  await expect.poll(() => topOf(page, "p30")).toBeLessThan(200)
  await page.getByRole("link", {name: "Registers"}).click()
  await page
    .getByRole("link", {name: /Avrich/})
    .first()
    .click()
  await page
    .getByRole("link", {name: /^Read p\d+ beside$/})
    .first()
    .click()
  await expect(pane(page)).toBeVisible()
  expect(page.url()).toContain("?beside=annotation/")
})

for (const width of [360, 320]) {
  test(`on a phone of ${width} pixels the pane is the lower half, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 640})
    await open(page, "#/read/p30?beside=p12")
    await expect(besideBlock(page, "p12")).toBeInViewport()
    const {top, bottom} = await pane(page).evaluate(element => element.getBoundingClientRect())
    expect(top).toBeGreaterThan(300)
    expect(bottom).toBeCloseTo(640, 0)
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(scrolls).toBe(false)
    // What keys go to in the text is not under the pane.
    await page.locator("edition-reader > .edition-text [data-n=p30]").focus()
    await page.keyboard.press("]")
    const next = page.locator("edition-reader > .edition-text [data-n=p31]")
    await expect(next).toBeFocused()
    expect((await next.boundingBox())!.y).toBeLessThan(top - 20)
  })
}
