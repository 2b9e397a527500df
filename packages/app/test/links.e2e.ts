import type {Page} from "@playwright/test"
import {expect, open, paintedWords, ready, test} from "./edition-page.ts"
import {drawOver} from "./text-hand.ts"

/** Words of the paragraph that stand in one piece. */
function wordsOf(page: Page, block: string): Promise<string> {
  return page.evaluate(block => {
    const element = document.querySelector(`[data-n="${block}"]`)!
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = /[\p{L} ]{12,30}/u.exec(node.textContent!.trim())
      if (words) return words[0].trim()
    }
    throw new Error(`${block} has no such words`)
  }, block)
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Waits until the clipboard has it: code that is needed for that comes first. */
async function expectCopied(page: Page, what: RegExp): Promise<string> {
  await expect.poll(() => copied(page), {timeout: 20_000}).toMatch(what)
  return copied(page)
}

/** The words of the text that are marked. */
async function marked(page: Page): Promise<string> {
  return (await paintedWords(page, "variorum-active")).join("\n")
}

test.beforeEach(async ({context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
})

test("a link to selected words is copied, and leads whoever opens it to them", async ({
  page,
  context,
}) => {
  await open(page)
  const selected = await drawOver(page, "p34", await wordsOf(page, "p34"))
  await page.getByRole("toolbar").getByRole("button", {name: "Copy link"}).click()
  const address = await expectCopied(page, /^http\S+#\/passage\/p34\.[\w.~%-]+$/)

  const other = await context.newPage()
  await other.goto(address)
  await ready(other)
  await expect.poll(() => marked(other)).toBe(selected)
  await expect(other.locator('[data-n="p34"]')).toBeFocused()
  await expect(other).toHaveURL(address)
})

test("by keyboard alone: the link to a paragraph, the link to words, their citation", async ({
  page,
}) => {
  await open(page, "#/read/p30")
  await page.locator('[data-n="p30"]').focus()
  await page.keyboard.press("l")
  await expectCopied(page, /^http\S+#\/read\/p30$/)
  await page.keyboard.press("s")
  await page.keyboard.press("Shift+ArrowRight")
  await page.keyboard.press("l")
  await expectCopied(page, /^http\S+#\/passage\/p30\.0-/)
  await page.keyboard.press("c")
  const dialog = page.getByRole("dialog", {name: "Cite p30"})
  await dialog.getByRole("button", {name: "Copy BibTeX"}).click()
  await expect(dialog.getByRole("status")).toHaveText("Copied: BibTeX.")
  const entry = await copied(page)
  expect(entry).toContain("title = {{The Communist Left in Russia after 1920}}")
  expect(entry).toContain("#/passage/p30.0-")
  expect(entry).not.toContain("author")
  await page.keyboard.press("Escape")
  await expect(page.locator('[data-n="p30"]')).toBeFocused()
})

test("the number of a paragraph copies its link when it is pressed", async ({page}) => {
  await open(page)
  const block = page.locator('[data-n="p30"]')
  await block.evaluate(element => element.scrollIntoView({block: "start", behavior: "instant"}))
  const box = (await block.boundingBox())!
  await page.mouse.click(box.x - 24, box.y + 14)
  await expectCopied(page, /^http\S+#\/read\/p30$/)
})

test("what is copied is the words alone, and with the citation where that is wanted", async ({
  page,
}) => {
  await open(page)
  await page.evaluate(() => {
    const range = document.createRange()
    range.setStartBefore(document.querySelector('[data-n="p28"]')!)
    range.setEndAfter(document.querySelector('[data-n="p30"]')!)
    document.getSelection()!.removeAllRanges()
    document.getSelection()!.addRange(range)
  })
  await expect(page.getByRole("toolbar")).toBeVisible()
  await page.waitForLoadState("networkidle")
  await page.keyboard.press("Control+c")
  const text = await page.evaluate(() => {
    const {canonicalText} = document.querySelector("edition-reader")!.edition!
    const block = (n: string) => document.querySelector(`[data-n="${n}"]`)!.textContent
    const from = canonicalText.indexOf(block("p28"))
    const last = block("p30")
    return canonicalText.slice(from, canonicalText.indexOf(last) + last.length)
  })
  expect(await copied(page)).toBe(text)

  await page.getByRole("button", {name: "Reading settings"}).click()
  await page.getByRole("dialog").getByLabel("Words with their citation").check()
  await page.getByRole("dialog").getByRole("button", {name: "Done"}).click()
  const selected = await drawOver(page, "p29", await wordsOf(page, "p29"))
  await page.keyboard.press("Control+c")
  await expect
    .poll(() => copied(page))
    .toMatch(
      /\n\n“The Communist Left in Russia after 1920,” n\.d\., .*p29, accessed .*#\/passage\//,
    )
  expect((await copied(page)).startsWith(selected)).toBe(true)
})

/** The address of the first word of a paragraph, as its link has it. */
async function linkTo(page: Page, block: string): Promise<string> {
  await open(page, `#/read/${block}`)
  await page.locator(`[data-n="${block}"]`).focus()
  await page.keyboard.press("s")
  await page.keyboard.press("l")
  return new URL(await expectCopied(page, new RegExp(`^http\\S+#/passage/${block}\\.`))).hash
}

test("where the text stands before a linked passage is there, nobody chose: it is not come back to", async ({
  page,
  context,
}) => {
  const hash = await linkTo(page, "p30")
  await page.close()
  const next = await context.newPage()
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => (release = resolve))
  await next.route(/passage-desk.*\.js$/, async route => {
    await held
    await route.continue()
  })
  await next.goto("/#/read/p3")
  await next.evaluate(() => document.querySelector("edition-reader")!.ready)
  await next.evaluate(hash => (location.hash = hash), hash)
  await expect
    .poll(() => next.evaluate(() => document.querySelector("edition-reader")!.view))
    .toMatchObject({kind: "read", place: {passage: expect.stringMatching(/^p30/) as unknown}})
  const state = () =>
    next.evaluate(() => {
      // As when the page is left.
      dispatchEvent(new PageTransitionEvent("pagehide"))
      return history.state as unknown
    })
  expect(await state()).toBeNull()
  release()
  await expect(next.locator('[data-n="p30"]')).toBeInViewport()
  await expect.poll(state).not.toBeNull()
  await next.waitForLoadState("networkidle")
})

test("back and forward go to a linked passage and away from it again", async ({page}) => {
  const address = await linkTo(page, "p30")
  await page.goto("/#/disputes")
  await page.evaluate(hash => (location.hash = hash), address)
  await expect.poll(() => marked(page), {timeout: 15_000}).not.toBe("")
  await page.goBack()
  await expect(page.getByRole("heading", {level: 1, name: "Disputes"})).toBeVisible()
  await page.goForward()
  await expect.poll(() => marked(page), {timeout: 15_000}).not.toBe("")
  await expect(page.locator('[data-n="p30"]')).toBeInViewport()
})
