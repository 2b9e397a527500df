import type {Page} from "@playwright/test"
import {expect, membershipQuestion, open, ready, test} from "./edition-page.ts"

/** The paragraph in the middle of the window and how far down its top is; its view where it shows none. */
interface Standing {
  readonly block: string | null
  readonly top: number
}

/**
 * To the pixel. What is far from the window is laid out only roughly, so that the distance to it
 * says nothing: a paragraph is looked for where it is read.
 */
function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    for (const block of document.querySelectorAll<HTMLElement>(".edition-text [data-n]")) {
      const {top, bottom} = block.getBoundingClientRect()
      if (top <= innerHeight / 2 && bottom > innerHeight / 2)
        return {block: block.dataset["n"]!, top}
    }
    return {block: null, top: -scrollY}
  })
}

async function expectStanding(page: Page, before: Standing, where: string) {
  await expect
    .poll(
      async () => {
        const {block, top} = await standing(page)
        return block === before.block ? Math.abs(top - before.top) : block
      },
      {message: where, timeout: 15_000},
    )
    .toBeLessThan(1.5)
}

/** Scrolls some way down, as a hand does, when all is there that is to be scrolled. */
async function scrollDown(page: Page, by: number) {
  await expect(page.getByRole("heading", {level: 1}).first()).toBeVisible()
  await page.waitForLoadState("networkidle")
  // Beside all that scrolls by itself.
  await page.mouse.move(4, 400)
  await page.mouse.wheel(0, by)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await expect.poll(() => page.evaluate(isNoted)).toBe(true)
}

/** Whether the entry of the history says where the page stands now. */
function isNoted(): boolean {
  const {place, scroll} = (history.state ?? {}) as {
    place?: {block: string; offset: number}
    scroll?: number
  }
  if (!place) return scroll === scrollY
  const block = document.querySelector(`[data-n="${place.block}"]`)
  return block !== null && Math.abs(block.getBoundingClientRect().top - place.offset) < 1
}

for (const [device, viewport] of [
  ["a desktop", {width: 1280, height: 900}],
  ["a phone", {width: 390, height: 740}],
] as const) {
  test(`a reload finds every view where it was left, on ${device}`, async ({page}) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    await open(page)
    const question = encodeURIComponent(await membershipQuestion(page))
    for (const address of [
      "#/read",
      "#/disputes",
      `#/disputes/${question}`,
      "#/registers/works",
      "#/historians",
      "#/chronology",
      "#/evidence",
      "#/about",
    ]) {
      await open(page, address)
      await scrollDown(page, address === "#/read" ? 4321 : 173)
      const before = await standing(page)
      await page.reload()
      await ready(page)
      await expectStanding(page, before, address)
    }
  })

  test(`a week later the text opens at the very line, on ${device}`, async ({page, context}) => {
    await page.setViewportSize(viewport)
    await open(page)
    await scrollDown(page, 5432)
    const before = await standing(page)
    await page.close({runBeforeUnload: true})
    const later = await context.newPage()
    await later.setViewportSize(viewport)
    await open(later, "")
    await expectStanding(later, before, "the text")
  })
}

test("the window is called after the question, and again after the text when one goes back", async ({
  page,
}) => {
  await open(page)
  const question = await membershipQuestion(page)
  await expect(page).toHaveTitle("The Communist Left in Russia after 1920 · Variorum")
  await page.evaluate(
    id => document.querySelector("edition-reader")!.goTo({question: id}),
    question,
  )
  await expect(page).toHaveTitle(
    /^.*member.* · Disputes · The Communist Left in Russia after 1920 · Variorum$/i,
  )
  await page.reload()
  await expect(page).toHaveTitle(/member.* · Disputes · The Communist Left/i)
  await page.goBack()
  await expect(page).toHaveTitle("The Communist Left in Russia after 1920 · Variorum")
})

test("the page about the edition says how to cite it, whose it is and in which state", async ({
  page,
}) => {
  await open(page)
  await page.getByRole("link", {name: "About this edition, and how to cite it"}).click()
  await expect(page).toHaveURL(/#\/about$/)
  await expect(page.getByRole("heading", {level: 1, name: "About this edition"})).toBeVisible()
  const fingerprint = await page.evaluate(
    () => document.querySelector("edition-reader")!.edition!.fingerprint,
  )
  const about = page.locator("edition-about")
  await expect(about).toContainText(fingerprint)
  await expect(about).toContainText("No statement of rights is known.")
  await expect(about).toContainText("Unsigned: the source names no author.")
  await expect(about).toContainText(/Variorum \d+\.\d+\.\d+, under the MIT licence/)
  await expect(about).toContainText("by the editors: Creative Commons BY 4.0")
  await expect(about).toContainText(
    `“The Communist Left in Russia after 1920,” n.d., annotated edition (text ${fingerprint.slice(0, 8)})`,
  )
})
