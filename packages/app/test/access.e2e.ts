import {createRequire} from "node:module"
import {readFileSync} from "node:fs"
import type {Page} from "@playwright/test"
import type {AxeResults} from "axe-core"
import {expect, membershipQuestion, open, test} from "./edition-page.ts"
import {notesOfAllSorts} from "./sample-notes.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

for (const scheme of ["light", "dark"] as const) {
  test(`no view breaks a rule of accessibility that a program can check, in ${scheme} colours`, async ({
    page,
  }) => {
    test.setTimeout(400_000)
    await page.emulateMedia({colorScheme: scheme})
    await open(page)
    await notesOfAllSorts(page)
    const question = `#/disputes/${encodeURIComponent(await membershipQuestion(page))}`
    const addresses = [
      "#/read",
      "#/read/p30?beside=p12",
      `#/read/p30?beside=${question.slice(2)}`,
      "#/disputes",
      question,
      "#/registers/groups",
      "#/registers/works",
      "#/registers/persons/person%3Aavrich",
      "#/registers/works/work%3Acarr-interregnum",
      "#/chronology",
      "#/historians",
      "#/historians/person%3Aavrich",
      "#/historians/person%3Aavrich/person%3Asinigaglia",
      "#/contradictions",
      "#/evidence",
      "#/about",
      "#/search?q=Moscow",
      "#/search?q=nothing-has-this&mode=exact",
      "#/notes",
      "#/notes/import",
      "#/notes/trash",
      "#/notes/conflicts",
      "#/notes/history/urn%3Auuid%3Atwo",
      "#/repair",
      "#/nowhere",
    ]
    for (const address of addresses) {
      await open(page, address)
      await expect(page.getByRole("heading", {level: 1}).first()).toBeVisible()
      expect(await brokenRules(page), address).toEqual([])
    }
  })
}

for (const theme of ["Light", "Sepia", "Dark", "High contrast"]) {
  test(`text and settings break no rule in the colours “${theme}”, whatever those of the device`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme: theme === "Dark" ? "light" : "dark"})
    await open(page)
    await page.getByRole("button", {name: "Reading settings"}).click()
    await page.getByRole("dialog").getByLabel(theme).check()
    expect(await brokenRules(page), "with the settings").toEqual([])
    await page.getByRole("dialog").getByRole("button", {name: "Done"}).click()
    expect(await brokenRules(page), "reading").toEqual([])
  })
}

test("the tools of selected words and their citations break no rule", async ({page}) => {
  await open(page, "#/read/p34")
  await page.locator('[data-n="p34"]').focus()
  await page.keyboard.press("s")
  await expect(page.getByRole("toolbar", {name: "Selected words"})).toBeVisible()
  await page.keyboard.press("c")
  const dialog = page.getByRole("dialog", {name: "Cite p34"})
  await expect(dialog).toBeVisible({timeout: 20_000})
  // These alone: what the text was scrolled past stands half under the bar, which is a fault to axe.
  const tools = ["edition-cite", "[role=toolbar]"]
  expect(await brokenRules(page, tools)).toEqual([])
})

test("neither the choice of what to print nor the print page breaks a rule", async ({page}) => {
  test.setTimeout(180_000)
  await page.emulateMedia({colorScheme: "dark"})
  await open(page)
  await page.getByRole("button", {name: "Reading settings"}).click()
  await page.getByRole("button", {name: "Print…"}).click()
  const dialog = page.getByRole("dialog", {name: "Print with notes"})
  expect(await brokenRules(page), "with the choice").toEqual([])
  for (const layer of ["Commentary", "Stances"]) await dialog.getByLabel(layer).uncheck()
  const opened = page.context().waitForEvent("page")
  await dialog.getByRole("button", {name: "Make the pages"}).click()
  const paper = await opened
  await expect(paper.getByRole("button", {name: "Print"})).toBeEnabled({timeout: 90_000})
  expect(await brokenRules(paper), "with the pages").toEqual([])
  await paper.setViewportSize({width: 320, height: 640})
  const wider = await paper.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})

/** What axe finds wrong on the page as it stands, or in these parts of the reader alone. */
async function brokenRules(
  page: Page,
  parts: readonly string[] | null = null,
): Promise<readonly string[]> {
  await atRest(page)
  await page.evaluate(axe)
  return page.evaluate(async parts => {
    const {axe} = window as unknown as {
      axe: {run(context: unknown, options: object): Promise<AxeResults>}
    }
    const context = parts?.map(part => ({fromShadowDom: ["edition-reader", part]}))
    // Of WCAG 2.2; not among those that axe applies unasked.
    const rules = {"target-size": {enabled: true}}
    const {violations} = await axe.run(context ? {include: context} : document, {rules})
    return violations.map(
      ({id, help, nodes}) => `${id}: ${help} (${nodes.map(node => node.html).join(" ")})`,
    )
  }, parts)
}

test("someone who wants no motion, or larger letters, can read and see all of it", async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: "reduce", contrast: "more"})
  await page.setViewportSize({width: 640, height: 450})
  await open(page)
  await page.evaluate(() => {
    document.documentElement.style.setProperty("font-size", "200%")
  })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})

/** Until the margin has made all its rows, in idle time, and none of them moves any more. */
async function atRest(page: Page): Promise<void> {
  let before: string | null = null
  await expect
    .poll(
      async () => {
        const tops = await page.evaluate(() => {
          const margin = document
            .querySelector("edition-reader")
            ?.shadowRoot?.querySelector("edition-margin")?.shadowRoot
          if (!margin?.host.checkVisibility()) return "hidden"
          if (!margin.host.matches("[settled]:not([aria-busy])")) return null
          if (margin.getAnimations().length > 0) return null
          const rows = [...margin.querySelectorAll<HTMLElement>(".row")]
          return rows.map(row => row.style.transform).join()
        })
        const isSame = tops !== null && tops === before
        before = tops
        return isSame
      },
      {timeout: 15_000},
    )
    .toBe(true)
}
