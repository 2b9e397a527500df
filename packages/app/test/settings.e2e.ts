import type {Page} from "@playwright/test"
import {expect, open, ready, test} from "./edition-page.ts"

test("the text is set as a reader likes it, at once, and still after a reload", async ({page}) => {
  await open(page)
  const plain = await look(page)
  await page.getByRole("button", {name: "Reading settings"}).click()
  const dialog = page.getByRole("dialog", {name: "Reading settings"})
  await dialog.getByLabel("Dark").check()
  await dialog.getByRole("button", {name: "Larger"}).click()
  await dialog.getByRole("button", {name: "Wider lines"}).click()
  await dialog.getByLabel("Hyphenate at line ends").check()
  const chosen = await look(page)
  expect(chosen.size).toBeCloseTo(plain.size * 1.1)
  expect(chosen.leading).toBeGreaterThan(plain.leading)
  expect(chosen.hyphens).toBe("auto")
  expect(chosen.paper).not.toBe(plain.paper)
  await dialog.getByRole("button", {name: "Done"}).click()
  await expect(page.getByRole("button", {name: "Reading settings"})).toBeFocused()

  await page.reload()
  await ready(page)
  expect(await look(page)).toEqual(chosen)

  await page.getByRole("button", {name: "Reading settings"}).click()
  await expect(page.getByRole("dialog").getByLabel("Dark")).toBeChecked()
  await page.getByRole("button", {name: "As usual"}).click()
  expect(await look(page)).toEqual(plain)
})

test("what was chosen holds from the first paint on", async ({page}) => {
  await page.addInitScript(() => {
    localStorage.setItem("variorum:preferences", JSON.stringify({theme: "sepia", size: 140}))
  })
  const release = await holdScript(page)
  await page.goto("/", {waitUntil: "commit"})
  await expect(page.locator("#p1")).toBeVisible()
  await expect(page.locator("#notes-file")).toBeAttached()
  const before = await look(page)
  release()
  await page.waitForFunction(() => customElements.get("edition-reader") !== undefined)
  await ready(page)
  expect(await look(page)).toEqual(before)
})

test("at an address of another view the served text is not shown first", async ({page}) => {
  const release = await holdScript(page)
  await page.goto("/#/disputes", {waitUntil: "commit"})
  await expect(page.locator("#notes-file")).toBeAttached()
  await expect(page.locator("#p1")).toBeHidden()
  release()
  await expect(page.getByRole("heading", {level: 1})).toBeVisible()
})

/** Holds the reader’s script back until what it returns is called. */
async function holdScript(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route(/assets\/reader-.*\.js$/, async route => {
    await held
    await route.continue()
  })
  return release
}

function look(page: Page) {
  return page.evaluate(() => {
    const text = getComputedStyle(document.querySelector("#p5")!)
    const {backgroundColor: paper} = getComputedStyle(document.documentElement)
    return {
      size: parseFloat(text.fontSize),
      leading: parseFloat(text.lineHeight),
      hyphens: text.hyphens,
      ink: text.color,
      paper,
    }
  })
}
