import type {Page} from "@playwright/test"
import {createOne, draftsOnDisk, expect, open, ownTexts, ready, test} from "./edition-page.ts"

test("what was deleted waits in the trash, is restored from there, or deleted for good when one insists", async ({
  page,
}) => {
  await open(page)
  for (const text of ["first", "second", "third"]) await createOne(page, text)
  await open(page, "#/notes")
  for (const text of ["first", "second", "third"]) {
    await cardOf(page, text).getByRole("button", {name: "Delete"}).click()
    await expect(cardOf(page, text)).toHaveCount(0)
  }
  await page.getByRole("link", {name: "Trash (3)"}).click()
  expect(new URL(page.url()).hash).toBe("#/notes/trash")
  await page.getByRole("button", {name: "Restore: second"}).click()
  await expect(page.getByText("1 note restored.")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["second"])
  await page.getByRole("button", {name: "Delete for good: first"}).click()
  await page.getByRole("button", {name: "Keep in the trash"}).click()
  await page.getByRole("button", {name: "Delete for good: first"}).click()
  await page.getByRole("dialog").getByRole("button", {name: "Delete for good"}).click()
  await expect(page.getByText("1 note deleted for good.")).toBeVisible()
  await page.getByRole("button", {name: "Restore all"}).click()
  await expect(page.getByText("There is nothing in the trash.")).toBeVisible()
  await page.reload()
  await ready(page)
  expect(await ownTexts(page)).toEqual(["second", "third"])
})

test("keys undo and redo what this tab did, in words, and leave a text field its own", async ({
  page,
  context,
}) => {
  await open(page)
  await createOne(page, "one")
  await open(page, "#/notes")
  await cardOf(page, "one").getByRole("button", {name: "Edit"}).click()
  const field = page.locator("edition-note-form").getByRole("textbox")
  await field.fill("two")
  await field.press("Control+z")
  await expect(field).toHaveValue("one")
  expect(await ownTexts(page)).toEqual(["one"])
  await field.fill("two")
  await page.getByRole("button", {name: "Save"}).click()
  await expect.poll(() => ownTexts(page)).toEqual(["two"])
  await cardOf(page, "two").getByRole("button", {name: "Delete"}).click()
  await expect.poll(() => ownTexts(page)).toEqual([])

  await page.keyboard.press("Control+z")
  await expect(page.getByText("Undone: the deletion of “two”.")).toBeVisible()
  await page.keyboard.press("Control+z")
  await expect(page.getByText("Undone: the change of “one”.")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["one"])
  await page.keyboard.press("Control+Shift+z")
  await expect(page.getByText("Done again: the change of “two”.")).toBeVisible()
  await page.keyboard.press("Control+y")
  await expect(page.getByText("Done again: the deletion of “two”.")).toBeVisible()
  expect(await ownTexts(page)).toEqual([])
  await page.getByRole("button", {name: "Undo", exact: true}).first().click()
  await expect.poll(() => ownTexts(page)).toEqual(["two"])

  const other = await context.newPage()
  await open(other)
  await rewrite(other, "theirs")
  await expect.poll(() => ownTexts(page)).toEqual(["theirs"])
  await page.keyboard.press("Control+z")
  await expect(page.getByText("Not undone. The note was changed elsewhere since")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["theirs"])
})

test("the history of a note shows each version with the words that changed, and gives one back", async ({
  page,
}) => {
  await open(page)
  await createOne(page, "a plain note")
  await rewrite(page, "a changed note")
  await open(page, "#/notes")
  await cardOf(page, "a changed note").getByRole("button", {name: "History"}).click()
  await expect(page.getByRole("heading", {name: "History of a note"})).toBeVisible()
  await expect(page.locator("edition-history ins")).toContainText("changed")
  await expect(page.locator("edition-history del")).toContainText("plain")
  await page.getByRole("button", {name: /^Restore this version, of/}).click()
  await expect(page.getByText("That version is the newest again.")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["a plain note"])
  await page.locator("h1", {hasText: "History"}).press("Control+z")
  await expect.poll(() => ownTexts(page)).toEqual(["a changed note"])
  await page.reload()
  await ready(page)
  await expect(page.locator("edition-history li")).toHaveCount(4)
})

test("what is typed is offered again after a reload, on its words, and is gone when it is saved or thrown away", async ({
  page,
}) => {
  await open(page)
  await beginNote(page)
  await page.getByRole("textbox", {name: "New note"}).fill("not saved yet")
  await expect.poll(() => draftsIn(page)).toEqual(["not saved yet"])
  await page.reload()
  await ready(page)
  await expect(page.getByText("You were writing when this page was closed: “not")).toBeVisible()
  await page.getByRole("button", {name: "Go on writing"}).click()
  const field = page.getByRole("textbox", {name: "New note"})
  await expect(field).toHaveValue("not saved yet")
  await expect(field).toBeFocused()
  await field.fill("saved now")
  await page.getByRole("button", {name: "Save"}).click()
  await expect.poll(() => ownTexts(page)).toEqual(["saved now"])
  await expect.poll(() => draftsIn(page)).toEqual([])
  expect(await wordsOfOwn(page)).toEqual(await wordsAt(page, 100, 120))

  await openNoteByName(page, "saved now")
  await page.locator("edition-note-form").getByRole("textbox").fill("changed, not saved")
  await expect.poll(() => draftsIn(page)).toEqual(["changed, not saved"])
  await page.reload()
  await ready(page)
  await page.getByRole("button", {name: "Throw it away"}).click()
  await expect.poll(() => draftsIn(page)).toEqual([])
  await page.reload()
  await ready(page)
  expect(await ownTexts(page)).toEqual(["saved now"])
})

test("Escape asks before a draft goes, and the draft on disk follows the answer", async ({
  page,
}) => {
  await open(page)
  await beginNote(page)
  const field = page.getByRole("textbox", {name: "New note"})
  await field.fill("half a thought")
  await expect.poll(() => draftsIn(page)).toEqual(["half a thought"])
  await field.press("Escape")
  await expect(page.getByRole("group", {name: "Discard what you wrote?"})).toBeVisible()
  await expect(page.getByRole("button", {name: "Keep writing"})).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(field).toBeFocused()
  await page.keyboard.type(", and the rest")
  await expect.poll(() => draftsIn(page)).toEqual(["half a thought, and the rest"])
  await page.keyboard.press("Escape")
  await page.keyboard.press("Shift+Tab")
  await expect(page.getByRole("button", {name: "Discard"})).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(field).toHaveCount(0)
  await expect.poll(() => draftsIn(page)).toEqual([])
  await page.reload()
  await ready(page)
  await expect(page.getByRole("button", {name: "Go on writing"})).toHaveCount(0)
  expect(await ownTexts(page)).toEqual([])
})

test("a name is asked for once, with the first note, stands on all, and can be changed", async ({
  page,
}) => {
  await open(page)
  await createOne(page, "before")
  const [nameless] = await page.evaluate(() =>
    document
      .querySelector("edition-reader")!
      .keeper!.annotations.map(({creator}) => creator as {id: string}),
  )
  expect(nameless!.id).toMatch(/^urn:uuid:/)
  expect(nameless, "no name before there is one").toEqual({id: nameless!.id, type: "Person"})
  // Not before the page knows that nobody was asked yet.
  await expect(async () => {
    await page
      .getByRole("button", {name: "Cancel"})
      .click({timeout: 100})
      .catch(() => null)
    await beginNote(page)
    await expect(page.getByRole("textbox", {name: "Your name"})).toBeVisible({timeout: 500})
  }).toPass()
  await page.getByRole("textbox", {name: "New note"}).fill("with a name")
  await page.getByRole("textbox", {name: "Your name"}).fill("Ada Reader")
  await page.getByRole("button", {name: "Save"}).click()
  await expect.poll(() => writers(page)).toEqual(["Ada Reader", "Ada Reader"])
  await beginNote(page)
  await expect(page.getByRole("textbox", {name: "New note"})).toBeFocused()
  await expect(page.getByRole("textbox", {name: "Your name"})).toHaveCount(0)
  await page.getByRole("button", {name: "Cancel"}).click()
  await page.getByRole("link", {name: /^My notes/}).click()
  await expect(page.getByText("Your notes are by Ada Reader.")).toBeVisible()
  await page.getByRole("button", {name: "Change the name"}).click()
  await page.getByRole("textbox", {name: "Your name"}).fill("Ada Lovelace")
  await page.getByRole("button", {name: "Keep the name"}).click()
  await expect(page.getByText("Your notes are by Ada Lovelace.")).toBeVisible()
  await expect.poll(() => writers(page)).toEqual(["Ada Lovelace", "Ada Lovelace"])
  // Nothing goes out but the name of now, with the id that the first note had before there was any.
  const file = await page.evaluate(() => document.querySelector("edition-reader")!.export("jsonld"))
  const written = [...file.matchAll(/"creator": (\{[^}]*\})/g)].map(
    ([, one]) => JSON.parse(one!) as unknown,
  )
  const by = {id: nameless!.id, type: "Person", name: "Ada Lovelace"}
  expect(written).toEqual([by, by])
})

test("what two tabs made of one note is shown side by side, and the reader keeps one, the other or both", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const other = await context.newPage()
  await open(page)
  await open(other)
  await createOne(page, "start")
  const field = page.locator("edition-note-form").getByRole("textbox")
  const clash = page.getByRole("dialog", {name: "This note was changed elsewhere"})
  const attempt = async (mine: string, theirs: string, choice: string) => {
    const [before] = await ownTexts(page)
    await openNoteByName(page, before!)
    await field.fill(mine)
    await expect.poll(() => ownTexts(other)).toContain(before)
    await rewrite(other, theirs)
    await expect.poll(() => ownTexts(page)).toContain(theirs)
    await page.getByRole("button", {name: "Save"}).click()
    await expect(clash).toContainText(mine)
    await expect(clash).toContainText(theirs)
    await clash.getByRole("button", {name: choice}).click()
  }
  await attempt("mine", "theirs", "Back to writing")
  await expect(field).toHaveValue("mine")
  await page.getByRole("button", {name: "Save"}).click()
  await clash.getByRole("button", {name: "Keep yours"}).click()
  await expect.poll(() => ownTexts(page)).toEqual(["mine"])
  await attempt("mine again", "theirs again", "Keep the other")
  await expect.poll(() => ownTexts(page)).toEqual(["theirs again"])
  await expect(field).toHaveCount(0)
  await attempt("my third", "their third", "Keep both")
  await expect.poll(() => ownTexts(page)).toEqual(["their third", "my third"])
  await expect.poll(() => ownTexts(other)).toEqual(["their third", "my third"])
})

test("a note that a file has in another text is decided under My notes", async ({page}) => {
  await open(page)
  await createOne(page, "mine", {id: "urn:uuid:n", canonical: "urn:uuid:n"})
  await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const [mine] = reader.keeper!.annotations
    const theirs = {...mine!, body: {type: "TextualBody", value: "from a colleague"}}
    await reader.import(new Blob([JSON.stringify([theirs])]))
  })
  await open(page, "#/notes")
  await expect(page.getByText("One of your notes has two texts.")).toBeVisible()
  await page.getByRole("link", {name: "Choose"}).click()
  await expect(page.locator("edition-conflicts")).toContainText("from a colleague")
  await page.getByRole("button", {name: "Keep the one from the file"}).click()
  await expect(page.getByText("Kept. The other is in the trash.")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["from a colleague"])
  await page.getByRole("heading", {level: 1}).press("Control+z")
  await expect.poll(async () => (await ownTexts(page)).sort()).toEqual(["from a colleague", "mine"])
})

test("own notes are found by their words, kind and tag", async ({page}) => {
  await open(page)
  await createOne(page, "Über die Zahl")
  await createOne(page, "On the sources", {
    body: [
      {type: "TextualBody", value: "On the sources"},
      {type: "TextualBody", value: "zu prüfen", purpose: "tagging"},
    ],
  })
  await createOne(page, "", {motivation: "highlighting"})
  await open(page, "#/notes")
  const cards = page.locator("edition-own-notes edition-note-card")
  await expect(cards).toHaveCount(3)
  await page.getByRole("searchbox", {name: "Find"}).fill("uber zahl")
  await expect(cards).toHaveCount(1)
  await expect(page.getByText("1 of 3 notes")).toBeVisible()
  await page.getByRole("searchbox", {name: "Find"}).fill("")
  await page.getByRole("combobox", {name: "Tag"}).selectOption("zu prüfen")
  await expect(cards).toHaveCount(1)
  await page.getByRole("combobox", {name: "Tag"}).selectOption("All")
  await page.getByRole("combobox", {name: "Kind"}).selectOption("Highlight")
  await expect(cards).toHaveCount(1)
})

async function beginNote(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("edition-reader")!.select(100, 120))
  await page.getByRole("button", {name: "Note", exact: true}).click()
}

async function openNoteByName(page: Page, text: string): Promise<void> {
  await page.evaluate(async text => {
    const reader = document.querySelector("edition-reader")!
    const note = reader.keeper!.annotations.find(one => JSON.stringify(one.body).includes(text))!
    await reader.goTo({annotation: note.id})
  }, text)
  await page.getByRole("button", {name: "Edit", exact: true}).click()
}

/** The texts of the drafts on disk. */
async function draftsIn(page: Page): Promise<string[]> {
  return (await draftsOnDisk(page)).map(({value}) => value)
}

function writers(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    document
      .querySelector("edition-reader")!
      .keeper!.annotations.map(one => (one.creator as {name?: string}).name),
  )
}

function wordsOfOwn(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    document
      .querySelector("edition-reader")!
      .keeper!.annotations.map(one => /"exact":"([^"]*)"/.exec(JSON.stringify(one))![1]),
  )
}

function wordsAt(page: Page, from: number, to: number): Promise<string[]> {
  return page.evaluate(
    ([from, to]) => [
      document.querySelector("edition-reader")!.edition!.canonicalText.slice(from, to),
    ],
    [from, to] as const,
  )
}

function cardOf(page: Page, text: string) {
  return page.locator("edition-own-notes edition-note-card", {hasText: text})
}

async function rewrite(page: Page, value: string): Promise<void> {
  await page.evaluate(async value => {
    const reader = document.querySelector("edition-reader")!
    const [mine] = reader.keeper!.annotations
    await reader.update({...mine!, body: {type: "TextualBody", value}})
  }, value)
}
