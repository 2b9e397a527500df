import {createOne, expect, open, ownTexts, ready, test} from "./edition-page.ts"
import {drawOver, selectedWords} from "./text-hand.ts"

test("words selected by hand get a note that is there after a reload, and can be changed, deleted and brought back", async ({
  page,
}) => {
  await open(page)
  expect(await drawOver(page, "p40", await wordsOf(page, "p40"))).not.toBe("")
  await page.getByRole("button", {name: "Note", exact: true}).click()
  await page.getByRole("textbox", {name: "New note"}).fill("Is this so?")
  await page.getByRole("button", {name: "Save"}).click()
  await expect(page.getByText("Saved.")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["Is this so?"])

  await page.reload()
  await ready(page)
  expect(await ownTexts(page)).toEqual(["Is this so?"])
  await page.getByRole("link", {name: /^My notes/}).click()
  const card = page.locator("edition-own-notes edition-note-card")
  await expect(card).toContainText("Is this so?")

  await card.getByRole("button", {name: "Edit"}).click()
  const field = page.getByRole("textbox")
  await expect(field).toHaveValue("Is this so?")
  await field.fill("It is so.")
  await page.getByRole("button", {name: "Save"}).click()
  await expect(page.getByText("Saved.")).toBeVisible()
  expect(await ownTexts(page)).toEqual(["It is so."])

  await open(page, "#/notes")
  await card.getByRole("button", {name: "Delete"}).click()
  await expect.poll(() => ownTexts(page)).toEqual([])
  await page.locator("edition-messages").getByRole("button", {name: "Undo"}).click()
  await expect.poll(() => ownTexts(page)).toEqual(["It is so."])
  await page.reload()
  await ready(page)
  expect(await ownTexts(page)).toEqual(["It is so."])
})

test("the same goes by the keyboard alone", async ({page}) => {
  await open(page)
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab")
    if (await focusIsInText(page)) break
  }
  expect(await focusIsInText(page)).toBe(true)
  await page.keyboard.press("]")
  await page.keyboard.press("]")
  await page.keyboard.press("s")
  const word = await selectedWords(page)
  expect(word).toMatch(/^\S+$/)
  await page.keyboard.press("Shift+Control+ArrowRight")
  await page.keyboard.press("Shift+Control+ArrowRight")
  expect((await selectedWords(page)).length).toBeGreaterThan(word.length)
  await page.keyboard.press("a")
  await expect(page.getByRole("textbox", {name: "New note"})).toBeFocused()
  await page.keyboard.type("Written without a mouse")
  await page.keyboard.press("Control+Enter")
  await expect(page.getByText("Saved.")).toBeVisible()
  expect(await focusIsInText(page)).toBe(true)
  await page.reload()
  await ready(page)
  expect(await ownTexts(page)).toEqual(["Written without a mouse"])
})

test("what another tab writes is there at once", async ({page, context}) => {
  const other = await context.newPage()
  await open(page)
  await open(other)
  await createOne(page, "from the first tab")
  await expect.poll(() => ownTexts(other)).toEqual(["from the first tab"])
  await other.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const [mine] = reader.keeper!.annotations
    await reader.update({...mine!, body: {type: "TextualBody", value: "changed by the second"}})
  })
  await expect.poll(() => ownTexts(page)).toEqual(["changed by the second"])
})

test("what two tabs change at once is kept, or said to be a conflict", async ({page, context}) => {
  const other = await context.newPage()
  await open(page)
  await open(other)
  await createOne(page, "start")
  await expect.poll(() => ownTexts(other)).toEqual(["start"])
  const results = await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const [mine] = reader.keeper!.annotations
    const change = (value: string) => reader.update({...mine!, body: {type: "TextualBody", value}})
    const settled = await Promise.allSettled([change("one"), change("two")])
    return settled.map(result =>
      result.status === "fulfilled" ? "kept" : (result.reason as {reason: string}).reason,
    )
  })
  expect(results.sort()).toEqual(["conflict", "kept"])
})

test("an edit begun before another tab’s is a conflict, though that one has been seen since", async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await open(page)
  await open(other)
  await createOne(page, "start")
  await expect.poll(() => ownTexts(other)).toEqual(["start"])
  const begun = (await own(page))[0]!
  await other.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const [mine] = reader.keeper!.annotations
    await reader.update({...mine!, body: {type: "TextualBody", value: "theirs"}})
  })
  await expect.poll(() => ownTexts(page)).toEqual(["theirs"])
  const refusal = await page.evaluate(async begun => {
    try {
      await document
        .querySelector("edition-reader")!
        .update({...begun, body: {type: "TextualBody", value: "mine"}})
      return null
    } catch (error) {
      const {reason, message} = error as {reason: string; message: string}
      return {reason, message}
    }
  }, begun)
  expect(refusal).toMatchObject({reason: "conflict"})
  expect(refusal!.message).toContain("changed elsewhere in the meantime")
  expect(await ownTexts(page)).toEqual(["theirs"])
})

test("a note being edited by hand does not overwrite what another tab has made of it since", async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await open(page)
  await open(other)
  await createOne(page, "start")
  await expect.poll(() => ownTexts(other)).toEqual(["start"])
  const id = (await own(page))[0]!.id
  await page.evaluate(id => document.querySelector("edition-reader")!.goTo({annotation: id}), id)
  await page.getByRole("button", {name: "Edit", exact: true}).click()
  const field = page.locator("edition-note-form").getByRole("textbox")
  await field.fill("mine")
  await other.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const [mine] = reader.keeper!.annotations
    await reader.update({...mine!, body: {type: "TextualBody", value: "theirs"}})
  })
  await expect.poll(() => ownTexts(page)).toEqual(["theirs"])
  await page.getByRole("button", {name: "Save"}).click()
  await page.getByRole("dialog").getByRole("button", {name: "Back to writing"}).click()
  await expect(page.getByText("changed elsewhere in the meantime")).toBeVisible()
  await expect(field).toHaveValue("mine")
  expect(await ownTexts(page)).toEqual(["theirs"])
})

test("what is exported and taken in elsewhere is the same", async ({page, browser}) => {
  await open(page)
  for (const text of ["first", "second", "‮third‬ 👩‍👩‍👧"]) await createOne(page, text, {"ex:q": [1]})
  const file = await page.evaluate(() => document.querySelector("edition-reader")!.export("jsonld"))
  expect(JSON.parse(file)).toMatchObject({type: "AnnotationCollection", total: 3})
  const before = await own(page)
  const elsewhere = await browser.newContext()
  const there = await elsewhere.newPage()
  await open(there)
  const take = () =>
    there.evaluate(text => document.querySelector("edition-reader")!.import(new Blob([text])), file)
  expect(await take()).toBe(3)
  expect(await own(there)).toEqual(before)
  expect(await take(), "a second time nothing is added").toBe(0)
  await elsewhere.close()
})

test("notes go out to a file by the foot of the page, and come in from one by the view it leads to", async ({
  page,
  browser,
}) => {
  await open(page)
  await expect(page.getByText("A private window forgets them")).toBeVisible()
  await createOne(page, "to go")
  const download = page.waitForEvent("download")
  await page.getByRole("button", {name: "Export my notes"}).click()
  const file = await (await download).path()
  await expect(page.getByText("One note was exported as variorum-notes.jsonld.")).toBeVisible()
  const elsewhere = await browser.newContext()
  const there = await elsewhere.newPage()
  await open(there)
  await there.getByRole("link", {name: "Import, export, back up…"}).click()
  const chooser = there.getByLabel("A file of notes, chosen or dropped here:")
  await chooser.setInputFiles(file)
  await there.getByRole("button", {name: "Take in 1 note"}).click()
  await expect(there.getByText("1 note taken in from")).toBeVisible()
  expect(await ownTexts(there)).toEqual(["to go"])
  await there.getByRole("button", {name: "Another file"}).click()
  await chooser.setInputFiles({name: "broken.jsonld", mimeType: "", buffer: Buffer.from("{")})
  await expect(there.getByText("This file is not JSON")).toBeVisible()
  expect(await ownTexts(there)).toEqual(["to go"])
  await elsewhere.close()
})

test("a file that cannot be taken in changes nothing, and says why", async ({page}) => {
  await open(page)
  await createOne(page, "mine")
  const files: [string, string | number[], RegExp][] = [
    ["broken", '{"type":', /not JSON/],
    ["no text", [0xff, 0xfe, 0x00], /not UTF-8/],
    ["empty list", "[]", /no annotation in this file/],
    ["something else", '{"a":1}', /no annotation in this file/],
    ["one bad of two", '[{"type":"Annotation","id":"urn:a","target":"urn:t"},7]', /1 of the 2/],
    [
      "prototype",
      '[{"type":"Annotation","id":"urn:a","target":{"__proto__":{"x":1}}}]',
      /cannot|no/,
    ],
    ["deep", `[{"type":"Annotation","id":"urn:a","target":${deep(10_000)}}]`, /cannot|no/],
  ]
  for (const [name, content, message] of files) {
    const refusal = await page.evaluate(async content => {
      const bytes = typeof content === "string" ? content : new Uint8Array(content)
      try {
        await document.querySelector("edition-reader")!.import(new Blob([bytes]))
        return {reason: "taken in", message: ""}
      } catch (error) {
        const {reason, message} = error as {reason: string; message: string}
        return {reason, message}
      }
    }, content)
    expect(refusal.reason, name).toBe("unreadable")
    expect(refusal.message, name).toMatch(message)
    expect(refusal.message, name).toContain("your notes are as they were")
  }
  expect(await ownTexts(page)).toEqual(["mine"])
})

function deep(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`
}

/** Words in the middle of a block. */
function wordsOf(page: Parameters<typeof open>[0], block: string): Promise<string> {
  return page
    .locator(`[data-n="${block}"]`)
    .evaluate(element => element.textContent.split(" ").slice(3, 8).join(" "))
}

function focusIsInText(page: Parameters<typeof open>[0]): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector(".edition-text")?.contains(document.activeElement) ?? false,
  )
}

function own(page: Parameters<typeof open>[0]) {
  return page.evaluate(() => document.querySelector("edition-reader")!.keeper!.annotations)
}

test("of eight hundred notes those in sight are shown first, and none is missing in what is done with all", async ({
  page,
}) => {
  await open(page)
  const all = await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const {canonicalText: text, id: source} = reader.edition!
    const notes = Array.from({length: 800}, (_, i) => {
      const from = Math.floor((i * (text.length - 100)) / 800)
      const name = `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, "0")}`
      return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: name,
        canonical: name,
        type: "Annotation",
        body: {type: "TextualBody", value: `Note ${i}`},
        target: {
          source,
          selector: [
            {type: "TextQuoteSelector", exact: text.slice(from, from + 30)},
            {type: "TextPositionSelector", start: from, end: from + 30},
          ],
        },
      }
    })
    await reader.import(new Blob([JSON.stringify(notes)]))
    return notes.map(({id}) => id)
  })
  await page.reload()
  // As soon as they can be asked for: what is in sight is there, and what is done waits for the rest.
  const found = await page.evaluate(async last => {
    await customElements.whenDefined("edition-reader")
    const reader = document.querySelector("edition-reader")!
    await reader.ready
    const first = reader.annotations.map(({id}) => id)
    const exporting = reader.export("jsonld")
    await reader.remove(last)
    const exported = (JSON.parse(await exporting) as {total: number}).total
    await reader.complete
    return {first, exported, then: reader.annotations.map(({id}) => id)}
  }, all.at(-1)!)
  expect(found.first).toContain(all[0])
  expect([799, 800]).toContain(found.exported)
  expect(found.then.filter(id => all.includes(id)).toSorted()).toEqual(all.slice(0, -1))
})
