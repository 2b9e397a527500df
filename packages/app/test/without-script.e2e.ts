import type {Page} from "@playwright/test"
import {expect, open, ready, test} from "./edition-page.ts"

test.describe("without a script", () => {
  test.use({javaScriptEnabled: false})

  test("the served page has the whole text, its outline, and the notes on each paragraph", async ({
    page,
    request,
  }) => {
    const manifest = (await (await request.get("/edition/edition.json")).json()) as {
      text: string
      annotations: string[]
    }
    const text = await (await request.get(`/edition/${manifest.text}`)).text()
    await page.goto("/")
    await expect(page.locator(".edition-text [data-n]")).toHaveCount(text.match(/"n":"p/g)!.length)
    await expect(page.locator("#p30")).toContainText("In March 1923")

    await page.getByRole("navigation", {name: "Contents"}).getByText("INTRODUCTION").click()
    await expect(page.locator("h2#p4")).toBeInViewport()

    await page.getByRole("link", {name: /notes on p30$/}).click()
    const notes = page.locator("#notes-p30")
    await expect(notes).toBeInViewport()
    await expect(notes.getByRole("listitem").first()).toContainText("asserted by: the essay")
    await notes.getByRole("link", {name: "p30"}).click()
    await expect(page.locator("#p30")).toBeInViewport()
    await expect(page.getByRole("button", {name: "Export my notes"})).toBeHidden()
  })

  test("a phone shows it without scrolling sideways", async ({page}) => {
    await page.setViewportSize({width: 320, height: 640})
    await page.goto("/")
    await expect(page.locator("#p1")).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

for (const [name, width] of [
  ["wide", 1440],
  ["middling", 1100],
  ["narrow", 390],
  ["smallest", 320],
] as const) {
  test(`on a ${name} screen the reader takes the served text over where it stands`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900})
    let release: () => void = () => undefined
    const held = new Promise<void>(resolve => (release = resolve))
    await page.route(/assets\/reader-.*\.js$/, async route => {
      await held
      await route.continue()
    })
    await page.goto("/", {waitUntil: "commit"})
    await expect(page.locator("#notes-file")).toBeAttached()
    await expect(page.locator("#p1")).toBeVisible()
    await page.waitForFunction(
      () =>
        document.styleSheets.length === document.querySelectorAll("link[rel=stylesheet]").length,
    )
    await page.evaluate(() => document.fonts.ready)
    const served = await places(page)
    expect(served.length).toBeGreaterThan(60)
    release()
    await page.waitForFunction(() => customElements.get("edition-reader") !== undefined)
    await ready(page)
    expect(await places(page)).toEqual(served)
  })
}

test("the buttons of notes break no line, however wide the text", async ({page}) => {
  await open(page)
  // They are made when there is time.
  await expect
    .poll(() => page.locator(".note-ref").count(), {timeout: 30_000})
    .toBeGreaterThan(1000)
  for (const width of [310, 320, 360, 380, 450, 490, 530, 630, 690]) {
    const changed = await page.locator(".edition-text").evaluate((text, width) => {
      text.style.width = `${width}px`
      const heights = () =>
        [...text.querySelectorAll("[data-n]")].map(block => block.getBoundingClientRect().height)
      text.classList.add("selecting")
      const bare = heights()
      text.classList.remove("selecting")
      return heights().filter((height, at) => height !== bare[at])
    }, width)
    expect(changed, `${width} px`).toEqual([])
  }
})

/** Number, place and words of every block. */
function places(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".edition-text [data-n]")].map(block => {
      const {x, y, width, height} = block.getBoundingClientRect()
      return [block.dataset["n"], x, y, width, height, block.textContent]
    }),
  )
}
