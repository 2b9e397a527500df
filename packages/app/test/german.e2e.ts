import {readFileSync} from "node:fs"
import {createRequire} from "node:module"
import type {Page} from "@playwright/test"
import type {AxeResults} from "axe-core"
import {expect, membershipQuestion, open, test} from "./edition-page.ts"
import {englishLeft} from "./german-words.ts"
import {notesOfAllSorts} from "./sample-notes.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

test.use({locale: "de-DE"})

/** Views by where they are found, each with what its window is called. */
const views: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  "the text": {
    "#/read": /^The Communist Left/,
    "#/read/p30?beside=p12": /^p30 · /,
    "#/read/p30?beside=QUESTION": /^p30 · /,
    "#/about": /^Über diese Edition · /,
    "#/search?q=Moscow": / · Variorum$/,
    "#/search?q=nothing-has-this&mode=exact": / · Variorum$/,
    "#/nowhere": /^Keine solche Adresse · /,
  },
  "disputes and voices": {
    "#/disputes": /^Streitfragen · /,
    "#/QUESTION": /Streitfragen · /,
    "#/contradictions": /^Widersprüche · /,
    "#/evidence": / · Variorum$/,
    "#/historians": /^Historiker · /,
    "#/historians/person%3Aavrich": /Historiker · /,
    "#/historians/person%3Aavrich/person%3Asinigaglia": / und .*Historiker · /,
  },
  "registers and chronology": {
    "#/registers/persons": /^Personen · /,
    "#/registers/groups": /^Gruppen · /,
    "#/registers/places": /^Orte · /,
    "#/registers/works": /^Werke · /,
    "#/registers/events": /^Ereignisse · /,
    "#/registers/persons/person%3Aavrich": /Personen · /,
    "#/registers/works/work%3Acarr-interregnum": /Werke · /,
    "#/chronology": /^Chronologie · /,
  },
  "own notes": {
    "#/notes": /^Eigene Anmerkungen · /,
    "#/notes/import": /^Import und Export · /,
    "#/notes/trash": / · Variorum$/,
    "#/notes/conflicts": / · Variorum$/,
    "#/notes/history/urn%3Auuid%3Atwo": / · Variorum$/,
    "#/repair": /^Nachzuprüfende Anmerkungen · /,
  },
}

for (const [group, addresses] of Object.entries(views)) {
  test(`to whom the browser speaks German every view does, and breaks no rule of accessibility: ${group}`, async ({
    page,
  }) => {
    test.setTimeout(400_000)
    await open(page)
    await expect(page.locator("html")).toHaveAttribute("lang", "de")
    await expect(page.locator("edition-reader .ProseMirror")).toHaveAttribute("lang", "en")
    if (group === "own notes") await notesOfAllSorts(page)
    const question = `disputes/${encodeURIComponent(await membershipQuestion(page))}`
    for (const [address, title] of Object.entries(addresses)) {
      await open(page, address.replace("QUESTION", question))
      await expect(page.getByRole("heading", {level: 1}).first()).toBeVisible()
      await expect(page).toHaveTitle(title)
      await speaksGerman(page, address)
    }
  })
}

test("what opens over the text is German too: settings, keys, layers, tools, citations and all forms", async ({
  page,
}) => {
  test.setTimeout(240_000)
  await open(page, "#/read/p34")
  await page.getByRole("button", {name: "Ebenen"}).click()
  await expect(page.getByRole("group", {name: "Gezeigte Ebenen"})).toBeVisible()
  await speaksGerman(page, "layers")
  await page.keyboard.press("Escape")
  await page.getByRole("button", {name: "Leseeinstellungen"}).click()
  await speaksGerman(page, "settings")
  await page.getByRole("dialog").getByRole("button", {name: "Fertig"}).click()
  await page.locator('[data-n="p34"]').focus()
  await page.keyboard.press("?")
  await expect(page.getByRole("dialog", {name: "Tastenkürzel"})).toBeVisible()
  await speaksGerman(page, "keys")
  await page.keyboard.press("Escape")
  await page.locator('[data-n="p34"]').focus()
  await page.keyboard.press("s")
  await expect(page.getByRole("toolbar", {name: "Ausgewählte Wörter"})).toBeVisible()
  await page.keyboard.press("c")
  await expect(page.getByRole("dialog", {name: "p34 zitieren"})).toBeVisible({timeout: 20_000})
  await speaksGerman(page, "citations")
  await page.keyboard.press("Escape")
  await page.locator('[data-n="p34"]').focus()
  await page.keyboard.press("s")
  await page.keyboard.press("a")
  const kind = page.getByRole("combobox", {name: "Art", exact: true})
  await expect(kind).toBeVisible({timeout: 20_000})
  const kinds = await kind.locator("option").count()
  expect(kinds).toBeGreaterThan(5)
  for (let index = 0; index < kinds; index++) {
    await kind.selectOption({index})
    await speaksGerman(page, await kind.inputValue())
  }
})

test("on a phone the sheet of a note is German, and nothing is wider than the screen", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({width: 360, height: 740})
  await open(page)
  await page.evaluate(() => {
    const reader = document.querySelector("edition-reader")!
    const claim = reader.annotations.find(({motivation}) => motivation === "commenting")!
    return reader.goTo({annotation: claim.canonical!})
  })
  await expect(page.locator("edition-sheet")).toContainText("die Herausgeber")
  await speaksGerman(page, "sheet")
  for (const address of [
    "#/disputes",
    "#/historians",
    "#/chronology",
    "#/notes/import",
    "#/about",
  ]) {
    await open(page, address)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, address).toBeLessThanOrEqual(0)
  }
})

test("the choice of what to print and the pages are German", async ({page}) => {
  test.setTimeout(180_000)
  await open(page)
  await page.getByRole("button", {name: "Leseeinstellungen"}).click()
  await page.getByRole("button", {name: "Drucken …"}).click()
  const dialog = page.getByRole("dialog", {name: "Mit Anmerkungen drucken"})
  await expect(dialog).toBeVisible()
  await speaksGerman(page, "print")
  for (const layer of ["Kommentar", "Stellungnahmen"]) await dialog.getByLabel(layer).uncheck()
  const opened = page.context().waitForEvent("page")
  await dialog.getByRole("button", {name: "Seiten setzen"}).click()
  const paper = await opened
  await expect(paper.getByRole("button", {name: "Drucken"})).toBeEnabled({timeout: 120_000})
  await expect(paper.locator("html")).toHaveAttribute("lang", "de")
  expect(await englishLeft(paper)).toEqual([])
})

/** No English word of the interface is left, and axe finds nothing. */
async function speaksGerman(page: Page, where: string): Promise<void> {
  await expect.poll(() => englishLeft(page), {message: where}).toEqual([])
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run(context: unknown): Promise<AxeResults>}}
    const {violations} = await axe.run(document)
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(" ")}`)
  })
  expect(violations, where).toEqual([])
}
