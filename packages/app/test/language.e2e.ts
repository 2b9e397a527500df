import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import type {AxeResults} from "axe-core"
import {expect, open, ready, test} from "./edition-page.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

test("German is chosen in the settings, is kept, and the text stays English", async ({page}) => {
  await open(page)
  await page.getByRole("button", {name: "Reading settings"}).click()
  await page.getByRole("dialog").getByText("Deutsch").click()
  await expect(page.getByRole("button", {name: "Leseeinstellungen"})).toBeVisible()
  await ready(page)
  await page.reload()
  await ready(page)
  await expect(page.locator("html")).toHaveAttribute("lang", "de")
  await expect(page.locator("edition-reader .ProseMirror")).toHaveAttribute("lang", "en")
  await expect(page.getByRole("link", {name: "Chronologie"})).toBeVisible()
  await expect(page.locator("#notes-file .export")).toHaveText("Eigene Anmerkungen exportieren")
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run(context: unknown): Promise<AxeResults>}}
    return (await axe.run(document)).violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html}`)
  })
  expect(violations).toEqual([])

  await page.getByRole("button", {name: "Leseeinstellungen"}).click()
  await page.getByRole("dialog").getByText("English").click()
  await expect(page.getByRole("button", {name: "Reading settings"})).toBeVisible()
  await ready(page)
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
})
