import type {Locator, Page} from "@playwright/test"
import {expect, membershipQuestion, open, test} from "./edition-page.ts"

/** The panel that something is looked up in. */
function panel(page: Page, name: string): Locator {
  return page.getByRole("dialog", {name, exact: true})
}

/** The figure of 300 members in Moscow, which answers a question. */
function figure(page: Page): Promise<string> {
  return page.evaluate(() => {
    const {annotations} = document.querySelector("edition-reader")!
    return annotations.find(({body}) =>
      (body as {label?: string}).label?.includes("some 300 members in Moscow"),
    )!.canonical!
  })
}

/** Where the text stands, which mark has the focus, and which note is open. */
function line(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    scroll: scrollY,
    mark: (document.activeElement as HTMLElement).dataset["note"] ?? null,
    open: document.querySelector("edition-reader")!.shadowRoot!.querySelector("edition-margin")
      ?.active,
    address: location.hash,
  }))
}

test("by keys alone: from a mark to its question, on to a claim and a person, and back to the same line", async ({
  page,
}) => {
  await open(page, "#/read/p30")
  const id = await figure(page)
  const mark = page.locator(`[data-note="${id}"]`)
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("n")
    if (await mark.evaluate(one => one === document.activeElement).catch(() => false)) break
  }
  await expect(mark).toBeFocused()
  const before = await line(page)

  await page.keyboard.press("i")
  const question = panel(page, "How many members had the Communist Workers’ Group?")
  await expect(question).toBeVisible()
  await expect(question.getByText(/In dispute/)).toBeVisible()
  await expect(question).toBeFocused()
  for (const words of ["Open page", "Close"]) {
    await page.keyboard.press("Tab")
    await expect(question.getByText(words).or(question.getByLabel(words)).first()).toBeFocused()
  }
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  const claim = panel(page, "Figure in p30")
  await expect(claim.getByText("Asserted by")).toBeVisible()
  await claim.getByRole("button", {name: "Look up Paul Avrich", exact: true}).press("Enter")
  await expect(panel(page, "Paul Avrich").getByText(/mentions, from p24/)).toBeVisible()
  await panel(page, "Paul Avrich").getByRole("button", {name: "Back"}).press("Enter")
  await expect(claim).toBeVisible()

  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toHaveCount(0)
  expect(await line(page)).toEqual(before)
  await expect(mark).toBeFocused()
})

test("on a phone it is a sheet over that of the note, which is there again after it", async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: {width: 360, height: 740},
    hasTouch: true,
    serviceWorkers: "block",
  })
  const page = await context.newPage()
  await open(page)
  const id = await figure(page)
  await open(page, `#/annotation/${encodeURIComponent(id)}`)
  const note = page.getByRole("region", {name: "Note"})
  await note.getByRole("button", {name: "Look up Paul Avrich", exact: true}).tap()
  const person = panel(page, "Paul Avrich")
  await expect(person).toBeVisible()
  const box = (await person.boundingBox())!
  expect(box.x).toBeLessThanOrEqual(1)
  expect(box.y + box.height).toBeGreaterThan(735)
  expect(box.y).toBeGreaterThan(250)
  const before = await page.evaluate(() => scrollY)
  // A press on the text only closes it.
  await page.touchscreen.tap(180, 150)
  await expect(person).toBeHidden()
  await expect(note.getByText("Asserted by")).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await context.close()
})

test("the page of a question has it beside its claims, holders and sources; a modified click opens a page", async ({
  page,
  context,
}) => {
  await open(page)
  const id = await membershipQuestion(page)
  await open(page, `#/disputes/${encodeURIComponent(id)}`)
  const grid = page.locator("dispute-grid")
  await grid
    .getByRole("button", {name: /^Look up Roberto Sinigaglia/})
    .first()
    .click()
  const person = panel(page, "Roberto Sinigaglia")
  await expect(person).toBeVisible()
  const opening = context.waitForEvent("page")
  await person.getByText("Open page").click({modifiers: ["ControlOrMeta"]})
  const other = await opening
  await expect(other.getByRole("heading", {level: 1, name: "Roberto Sinigaglia"})).toBeVisible()
  await other.close()
  await expect(person).toBeVisible()
  await person.getByText("Open page").click()
  await expect(page.getByRole("heading", {level: 1, name: "Roberto Sinigaglia"})).toBeVisible()
  await expect(person).toBeHidden()
})
