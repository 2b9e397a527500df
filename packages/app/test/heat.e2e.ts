import type {Page} from "@playwright/test"
import {createOne, expect, open, test} from "./edition-page.ts"

/** The strip, which comes when all else is there, and its box on the screen. */
async function strip(page: Page) {
  const map = page.getByRole("img", {name: /^Map of the text/})
  await expect(map).toBeVisible()
  return {map, box: (await map.boundingBox())!}
}

/** Clicks on the strip at an offset of the text. */
async function clickAt(page: Page, offset: number): Promise<void> {
  const {box} = await strip(page)
  const length = await page.evaluate(
    () => document.querySelector("edition-reader")!.edition!.canonicalText.length,
  )
  await page.mouse.click(box.x + box.width / 2, box.y + (box.height * offset) / length)
}

/** Whether the words at a span of the text are in the window, below the bar. */
function inWindow(page: Page, from: number, to: number): Promise<boolean> {
  return page.evaluate(
    ([from, to]) => {
      const reader = document.querySelector("edition-reader")!
      const text = reader.edition!.canonicalText
      const before = text.slice(0, from).split("\n")
      const block = [...document.querySelectorAll(".edition-text [data-n]")][before.length - 1]!
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let left = before.at(-1)!.length
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const {length} = node.textContent!
        if (left < length) {
          const range = document.createRange()
          range.setStart(node, left)
          range.setEnd(node, Math.min(length, left + to - from))
          const {top} = range.getClientRects()[0]!
          return top > 48 && top < innerHeight - 48
        }
        left -= length
      }
      return false
    },
    [from, to] as const,
  )
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

test("a click in the strip lands at the disputed words, and Back leads back", async ({page}) => {
  await open(page)
  const claim = await page.evaluate(() => {
    const reader = document.querySelector("edition-reader")!
    const {anchors, disputes, edition} = reader
    const ids = new Set(
      disputes
        .filter(({status}) => status === "disputed")
        .flatMap(({positions}) => positions.filter(one => one.bearing === "answers"))
        .map(one => one.claim),
    )
    const half = edition!.canonicalText.length / 2
    const found = anchors.find(({id, from}) => ids.has(id) && from !== null && from > half)!
    return {id: found.id, from: found.from!, to: found.to!}
  })
  await page.mouse.wheel(0, 700)
  await expect.poll(() => scrolled(page)).toBe(700)
  // The address bar notes where a window lies still.
  await clickAt(page, claim.from)
  await expect(page).toHaveURL(/#\/annotation\//)
  await expect.poll(() => inWindow(page, claim.from, claim.to)).toBe(true)
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("variorum-active")?.size)).toBe(1)
  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(700)
})

test("a click where nothing is marked goes to that part of the text, and Back leads back", async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press("Tab")
  await page.locator('[data-n="p1"]').focus()
  // Without notes there are no marks.
  await page.keyboard.press("m")
  await expect(page.getByRole("img", {name: "Map of the text: nothing marked"})).toBeVisible()
  const length = await page.evaluate(
    () => document.querySelector("edition-reader")!.edition!.canonicalText.length,
  )
  for (const share of [0.5, 0.75]) {
    const offset = Math.round(share * length)
    await clickAt(page, offset)
    await expect.poll(() => inWindow(page, offset, offset + 1)).toBe(true)
  }
  const last = await scrolled(page)
  await page.goBack()
  await expect.poll(() => inWindow(page, Math.round(length / 2), length)).toBe(true)
  expect(await scrolled(page)).toBeLessThan(last)
  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(0)
})

test("the strip says in words what is under the pointer, own notes too", async ({page}) => {
  await open(page)
  const {box} = await strip(page)
  await createOne(page, "Mine")
  await expect(page.getByRole("img", {name: /1 note of yours$/})).toBeVisible()
  await page.mouse.move(box.x + box.width / 2, box.y + 1)
  const tip = page.locator("edition-heat-strip .tip")
  await expect(tip).toContainText(/p\d+: .*1 note of yours/)
  await page.keyboard.press("Escape")
  await expect(tip).toHaveCount(0)
})

test("hits are walked by buttons with their number, and put away", async ({page}) => {
  await open(page, "#/search?q=miasnikov")
  const lines = page.locator("edition-search .found").first().locator("li .view")
  await lines.nth(2).click()
  const bar = page.getByRole("group", {name: "Hits of the search"})
  await expect(bar).toContainText(/^\s*\d+ of \d+/)
  await expect(page.getByRole("img", {name: /\d+ hits$/})).toBeVisible()
  const [at, count] = (await bar.innerText()).match(/\d+/g)!.map(Number)
  const selected = () => page.evaluate(() => String(document.getSelection()))
  for (let step = 1; step <= 3; step++) {
    await bar.getByRole("button", {name: "Next hit"}).click()
    await expect(bar).toContainText(`${at! + step} of ${count}`)
    await expect.poll(selected).toMatch(/^miasnikov$/i)
  }
  // The keys go on from there.
  await page.keyboard.press(",")
  await expect(bar).toContainText(`${at! + 2} of ${count}`)
  const previous = bar.getByRole("button", {name: "Previous hit"})
  await previous.focus()
  await page.keyboard.press("Enter")
  await expect(bar).toContainText(`${at! + 1} of ${count}`)
  await expect(previous).toBeFocused()
  await bar.getByRole("button", {name: "Hide the hits"}).click()
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole("img", {name: /hits$/})).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.get("variorum-hit")?.size)).toBe(0)
})
