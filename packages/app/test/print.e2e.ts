import type {Page} from "@playwright/test"
import {expect, open, test} from "./edition-page.ts"

const pagesMade = {timeout: 120_000}

/** Opens the choice of what to print, as a reader does. */
async function openChoice(page: Page) {
  await page.getByRole("button", {name: "Reading settings"}).click()
  await page.getByRole("button", {name: "Print…"}).click()
  return page.getByRole("dialog", {name: "Print with notes"})
}

async function makePages(page: Page): Promise<Page> {
  const dialog = page.getByRole("dialog", {name: "Print with notes"})
  const opened = page.context().waitForEvent("page")
  await dialog.getByRole("button", {name: "Make the pages"}).click()
  const paper = await opened
  await expect(paper.getByRole("button", {name: "Print"})).toBeEnabled(pagesMade)
  return paper
}

/** What stands on each page: the numbers called in its text, and those of the notes that begin at its foot. */
function numbers(paper: Page) {
  return paper.evaluate(() => {
    const words = (page: Element, selector: string) =>
      [...page.querySelectorAll(selector)].map(element => element.textContent.trim())
    return [...document.querySelectorAll(".pagedjs_page")].map(page => ({
      called: words(page, ".pagedjs_page_content .call").filter(number => number !== ","),
      linked: words(page, ".pagedjs_page_content a .call"),
      noted: words(page, ".pagedjs_footnote_area .note:not([data-split-from]) .number"),
    }))
  })
}

test("the text is set in pages, each note at the foot of the page where it is called", async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page)
  await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const from = reader.edition!.canonicalText.indexOf("Kuznetsov")
    const body = {type: "TextualBody", value: "<b>Mine</b>, as typed", purpose: "commenting"}
    await reader.create({body, target: {from, to: from + 9}})
  })
  const dialog = await openChoice(page)
  const sum = await dialog.getByRole("status").textContent()
  const paper = await makePages(page)

  const pages = await numbers(paper)
  for (const [index, {called, linked, noted}] of pages.entries()) {
    expect(noted, `page ${index + 1}`).toEqual(called)
    expect(linked, `page ${index + 1}`).toEqual(called)
  }
  const all = pages.flatMap(({noted}) => noted)
  expect(all).toEqual(all.map((_, index) => String(index + 1)))
  expect(sum).toContain(`${all.length} notes`)
  await expect(paper.getByRole("status")).toHaveText(
    `${pages.length} pages, ${all.length.toLocaleString("en")} notes.`,
  )

  const words = await paper.locator("main").textContent()
  expect(words).toContain("<b>Mine</b>, as typed")
  expect(words).toContain("Critical apparatus")
  expect(await overflowing(paper)).toEqual([])
  expect(await numbersInContents(paper)).not.toContain("0")
})

test("own notes stay out of the pages, and questions come in, as was chosen", async ({page}) => {
  test.setTimeout(180_000)
  await open(page)
  await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const body = {type: "TextualBody", value: "For my eyes alone", purpose: "commenting"}
    await reader.create({body, target: {from: 0, to: 9}})
  })
  const dialog = await openChoice(page)
  await dialog.getByLabel("Your notes").uncheck()
  for (const layer of ["Commentary", "Stances"]) await dialog.getByLabel(layer).uncheck()
  await dialog.getByLabel("Critical apparatus").uncheck()
  await dialog.getByLabel("Those in dispute").check()
  await dialog.getByLabel("A5").check()
  const paper = await makePages(page)
  const words = await paper.locator("main").textContent()
  expect(words).not.toContain("For my eyes alone")
  expect(words).not.toContain("Critical apparatus")
  expect(words).toContain("Questions in dispute")
  expect(await overflowing(paper)).toEqual([])
  const width = await paper
    .locator(".pagedjs_page")
    .first()
    .evaluate(sheet => (sheet as HTMLElement).offsetWidth)
  expect(width).toBe(Math.round((148 / 25.4) * 96))

  // A reload asks the reader again.
  await paper.reload()
  await expect(paper.getByRole("button", {name: "Print"})).toBeEnabled(pagesMade)
})

test("the print page without a reader behind it says where to begin", async ({page}) => {
  await page.goto("/print.html")
  await expect(page.getByRole("status")).toContainText("open Reading settings and choose Print")
  await expect(page.getByRole("button", {name: "Print"})).toBeDisabled()
  await page.getByRole("link", {name: "Back to the reader"}).click()
  await expect(page.locator("edition-reader")).toBeAttached()
})

/** What runs out of the space of its page. */
function overflowing(paper: Page): Promise<readonly string[]> {
  return paper.evaluate(() =>
    [...document.querySelectorAll(".pagedjs_page")].flatMap((page, index) => {
      const out = (area: string, parts: string) => {
        const room = page.querySelector(area)!.getBoundingClientRect()
        return [...page.querySelectorAll(`${area} :is(${parts})`)].filter(part => {
          const {bottom, right} = part.getBoundingClientRect()
          return bottom > room.bottom + 2 || right > room.right + 2
        })
      }
      return [
        ...out(".pagedjs_page_content", "p, h1, h2, h3, li, td, th"),
        ...out(".pagedjs_footnote_area", ".note"),
      ].map(part => `page ${index + 1}: ${part.textContent.slice(0, 60)}`)
    }),
  )
}

/** The page numbers that the contents would show. */
function numbersInContents(paper: Page): Promise<readonly string[]> {
  return paper.evaluate(() =>
    [...document.querySelectorAll(".contents a")].map(link => {
      const target = document.querySelector(link.getAttribute("href")!)
      return target?.closest<HTMLElement>(".pagedjs_page")?.dataset["pageNumber"] ?? "0"
    }),
  )
}
