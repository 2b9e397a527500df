import {readFile} from "node:fs/promises"
import type {Page} from "@playwright/test"
import {expect, membershipQuestion, open, test} from "./edition-page.ts"

/** The file that a button gives; what no reader could find again is a fault. */
async function saved(page: Page, button: string) {
  await pictures(page)
  const coming = page.waitForEvent("download")
  await page.getByRole("button", {name: button, exact: true}).click()
  const download = await coming
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())}
}

/** Shows the ways to take a picture away. */
async function pictures(page: Page): Promise<void> {
  const toggle = page.getByRole("button", {name: "As a picture"})
  if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click()
}

/** Width and height out of the head of a PNG, and how well what follows can be packed: a blank sheet packs to nothing. */
function sizeOf(png: Buffer) {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG")
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20)}
}

test("a table, a plot and chains are saved as pictures that stand alone", async ({page}) => {
  await page.emulateMedia({colorScheme: "dark"})
  await open(page, `#/read`)
  await open(page, `#/disputes/${encodeURIComponent(await membershipQuestion(page))}`)
  for (const part of ["table", "plot", "chains of report"]) {
    const svg = await saved(page, `Save the ${part} as SVG`)
    const text = svg.bytes.toString("utf8")
    expect(svg.name).toMatch(/^[a-z0-9-]+\.svg$/)
    expect(text).toContain("Kuznetsov")
    expect(text).toContain("in the annotated edition of")
    expect(text).toContain('fill="#fdfcf8"')
    expect(text).not.toMatch(/<style| style=| href|var\(|<script/)
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(text)!
    const png = await saved(page, `Save the ${part} as PNG`)
    expect(sizeOf(png.bytes)).toEqual({width: 2 * Number(width), height: 2 * Number(height)})
    expect(png.bytes.length).toBeGreaterThan(10_000)
  }
  await expect(page.locator("edition-take-away .said")).toContainText("Saved as")
})

test("the timeline is saved, and copied as a picture where the browser lets it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await open(page, "#/chronology")
  const svg = await saved(page, "Save the timeline as SVG")
  expect(svg.name).toBe("chronology-timeline.svg")
  expect(svg.bytes.toString("utf8")).toContain("1923")
  await page.getByRole("button", {name: "Copy the timeline as PNG"}).click()
  await expect(page.locator("edition-take-away .said")).toContainText("Copied the timeline as PNG")
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({types}) => types),
  )
  expect(types).toContain("image/png")
})
