import {readFileSync} from "node:fs"
import {join} from "node:path"
import type {Page} from "@playwright/test"
import {expect, open, ownTexts, test} from "./edition-page.ts"

const samples = join(import.meta.dirname, "../../formats/test/notes")

test("a file is looked at note by note, taken in as chosen, and undone", async ({page}) => {
  await open(page, "#/notes/import")
  await give(page, "mixed.json", [
    onWords("found", "Numerically Avrich"),
    onWords("lost", "words that are nowhere in this text at all"),
    {
      ...onWords("foreign", "Numerically Avrich"),
      target: {source: "text:other", selector: quote("x")},
    },
    7,
  ])
  await expect(page.getByText("mixed.json: 4 notes")).toBeVisible()
  for (const name of [
    "All 4",
    "New 1",
    "Without a certain place 1",
    "On another text 1",
    "Not readable 1",
  ]) {
    await expect(page.getByRole("button", {name, exact: true})).toBeVisible()
  }
  await page.getByRole("button", {name: "On another text 1"}).click()
  await page.getByRole("button", {name: "Choose these"}).click()
  await page.getByRole("button", {name: "Take in 3 notes"}).click()
  await expect(page.getByText("3 notes taken in from mixed.json")).toBeVisible()
  expect((await ownTexts(page)).sort()).toEqual(["foreign", "found", "lost"])
  await page.getByRole("button", {name: "Undo the import"}).click()
  await expect(page.getByText("The import is undone; your notes are as they were.")).toBeVisible()
  expect(await ownTexts(page)).toEqual([])
})

test("what has no certain place is held with its words and waits under Repair", async ({page}) => {
  await open(page, "#/notes/import")
  await give(page, "lost.json", [onWords("lost", "words that are nowhere in this text at all")])
  await page.getByRole("button", {name: "Take in 1 note"}).click()
  await expect(page.getByText("1 note taken in")).toBeVisible()
  await open(page, "#/repair")
  await expect(page.getByText("words that are nowhere in this text at all")).toBeVisible()
})

test("a note changed on both sides is shown with both texts and kept twice", async ({page}) => {
  await open(page)
  await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const id = await reader.create({
      canonical: "urn:uuid:both",
      id: "urn:uuid:both",
      body: {type: "TextualBody", value: "first"},
      target: {from: 100, to: 120},
    })
    const [mine] = reader.keeper!.annotations.filter(one => one.canonical === id)
    await reader.update({...mine!, body: {type: "TextualBody", value: "changed here"}})
  })
  await open(page, "#/notes/import")
  await give(page, "theirs.json", [
    {
      ...onWords("changed there", "Numerically Avrich"),
      id: "urn:uuid:both",
      canonical: "urn:uuid:both",
      modified: "2030-01-01T00:00:00Z",
      creator: {id: "urn:uuid:colleague", type: "Person", name: "A Colleague"},
    },
  ])
  const item = page.locator("edition-import li")
  await expect(item).toContainText("Differs from yours")
  await expect(item.getByText("changed here")).toBeVisible()
  await expect(item.getByText("changed there")).toBeVisible()
  await expect(item).toContainText("A Colleague")
  await page.getByRole("button", {name: "Take in 1 note"}).click()
  await expect(page.getByText("1 note taken in")).toBeVisible()
  expect((await ownTexts(page)).sort()).toEqual(["changed here", "changed there"])
  const via = await page.evaluate(() =>
    document.querySelector("edition-reader")!.keeper!.annotations.map(one => one["via"]),
  )
  expect(via).toContain("urn:uuid:both")
})

test("files of every tool are read, and the same file again is here already", async ({page}) => {
  await open(page, "#/notes/import")
  const files: [string, string, number][] = [
    ["hypothesis.json", "Hypothesis", 3],
    ["recogito-js.json", "Recogito", 2],
    ["thorium.annotation", "Thorium Reader", 2],
    ["zotero.json", "Zotero", 2],
    ["epub.annotation", "EPUB Annotations", 1],
    ["written.csv", "CSV table", 4],
  ]
  for (const [name, tool, count] of files) {
    const buffer = readFileSync(join(samples, name))
    for (const again of [false, true]) {
      await chooser(page).setInputFiles({name, mimeType: "", buffer})
      await expect(page.getByText(new RegExp(`^${name}: .*${tool}$`))).toBeVisible()
      if (again) {
        await expect(page.getByRole("button", {name: /^Here already/})).toBeVisible()
        await page.getByRole("button", {name: "Cancel"}).click()
        continue
      }
      await page.getByRole("button", {name: "Choose these"}).click()
      await page.getByRole("button", {name: /^Take in/}).click()
      await expect(page.getByText(new RegExp(`^${count} notes? taken in from`))).toBeVisible()
      await page.getByRole("button", {name: "Another file"}).click()
    }
  }
})

test("notes go out in every format, all or a part", async ({page}) => {
  await open(page)
  await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const body = (value: string) => ({type: "TextualBody", value})
    await reader.create({body: body("unmarked"), target: {from: 100, to: 120}})
    const tagged = [body("tagged"), {...body("mine"), purpose: "tagging"}]
    await reader.create({body: tagged, target: {from: 200, to: 220}})
  })
  await open(page, "#/notes/import")
  // The picker of the browser cannot be seen from here; downloads can.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"))
  for (const format of ["jsonld", "epub", "csv", "markdown", "html"]) {
    await page.locator("#format").selectOption(format)
    for (const [which, has] of [
      ["", true],
      ["tmine", false],
    ] as const) {
      await page.locator("#which").selectOption(which)
      const download = page.waitForEvent("download")
      await page.getByRole("button", {name: "Export", exact: true}).click()
      const written = readFileSync(await (await download).path(), "utf8")
      expect(written.includes("unmarked"), `${format} ${which}`).toBe(has)
      expect(written).toContain("tagged")
      expect(written).toMatch(/[0-9a-f]{64}/)
    }
  }
})

test("after the database is lost, a backup brings back notes and their history", async ({page}) => {
  await open(page)
  await page.evaluate(() =>
    document.querySelector("edition-reader")!.create({
      body: {type: "TextualBody", value: "years of work"},
      target: {from: 100, to: 120},
    }),
  )
  await open(page, "#/notes/import")
  const restore = page.getByRole("button", {name: "Look at it and restore…"}).first()
  await expect.poll(() => page.evaluate(backups), {timeout: 20_000}).toBe(1)
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const request = indexedDB.deleteDatabase("variorum")
        request.onsuccess = () => resolve()
        request.onblocked = () => resolve()
      }),
  )
  await open(page, "#/notes")
  await open(page, "#/notes/import")
  await page.reload()
  await expect(page.getByText("has cleared the notes that were kept here").first()).toBeVisible()
  expect(await ownTexts(page)).toEqual([])
  await restore.click()
  await page.getByRole("button", {name: "Take in 1 note"}).click()
  await expect(page.getByText("1 note taken in")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["years of work"])
  const deeds = await page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        const opening = indexedDB.open("variorum")
        opening.onsuccess = () => {
          const all = opening.result.transaction("history").objectStore("history").getAll()
          all.onsuccess = () => resolve((all.result as {what: string}[]).map(({what}) => what))
        }
      }),
  )
  expect(deeds).toEqual(["create", "import"])
})

/** How many there are. */
async function backups(): Promise<number> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle("variorum-backups", {create: true})
  let count = 0
  for await (const handle of folder.values()) {
    if (handle instanceof FileSystemFileHandle && (await handle.getFile()).size > 0) count++
  }
  return count
}

function chooser(page: Page) {
  return page.getByLabel("A file of notes, chosen or dropped here:")
}

async function give(page: Page, name: string, value: unknown): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(value))
  await chooser(page).setInputFiles({name, mimeType: "application/json", buffer})
}

function quote(exact: string) {
  return {type: "TextQuoteSelector", exact}
}

let names = 0

function onWords(value: string, exact: string) {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:uuid:moving-${names++}`,
    type: "Annotation",
    motivation: "commenting",
    body: {type: "TextualBody", value},
    target: {
      type: "SpecificResource",
      source: "https://example.org/essay",
      selector: quote(exact),
    },
  }
}
