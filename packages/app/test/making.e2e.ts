import type {Page} from "@playwright/test"
import {draftsOnDisk, expect, membershipQuestion, open, ready, test} from "./edition-page.ts"
import {selectedWords} from "./text-hand.ts"

test("a highlight takes one key, gets a colour and tags in its form, and is found by both", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await open(page)
  await selectWords(page)
  await page.keyboard.press("h")
  await expect(page.getByText("Highlighted in yellow.")).toBeVisible({timeout: 30_000})
  await expect.poll(() => own(page, "motivation")).toEqual(["highlighting"])
  await open(page, "#/notes")
  const card = page.locator("edition-own-notes edition-note-card")
  await expect(card).toContainText("Your highlight, yellow")
  await card.getByRole("button", {name: "Edit"}).press("Enter")
  const form = page.locator("edition-note-form")
  await expect(form.getByRole("textbox", {name: "Your note"})).toBeFocused()
  await page.keyboard.press("Tab")
  await page.keyboard.type("to check,membership")
  await page.keyboard.press("Tab")
  await expect(form.getByRole("combobox", {name: "Colour"})).toBeFocused()
  await page.keyboard.press("g")
  await expect
    .poll(() => draftsOnDisk(page))
    .toMatchObject([{fields: {tags: "to check\nmembership", colour: "green"}}])
  await page.reload()
  await ready(page)
  await page.getByRole("button", {name: "Go on writing"}).press("Enter")
  await expect(form.getByRole("combobox", {name: "Colour"})).toHaveValue("green")
  await page.keyboard.press("Control+Enter")
  await expect(page.getByText("Saved.")).toBeVisible()
  await open(page, "#/notes")
  await expect(card).toContainText("Your highlight, green")
  await expect(card).toContainText("to check, membership")
  await page.getByRole("combobox", {name: "Tag"}).selectOption("membership")
  await expect(card).toHaveCount(1)
  await page.getByRole("combobox", {name: "Colour"}).selectOption("green")
  await expect(card).toHaveCount(1)
})

test("a note of the edition is answered and linked with another, and both cards show it", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await open(page)
  const [id, other] = await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    const [one, two] = reader.annotations.filter(({motivation}) => motivation === "commenting")
    await reader.goTo({annotation: one!.canonical!})
    return [one!.canonical!, two!.canonical!] as const
  })
  const card = page.locator("edition-margin edition-note-card[open]")
  await card.getByRole("button", {name: "Reply"}).press("Enter")
  await expect(page.getByRole("textbox", {name: "New reply"})).toBeFocused()
  await page.keyboard.type("Is it certain?")
  await page.keyboard.press("Control+Enter")
  await expect.poll(() => own(page, "target")).toEqual([id])
  await page.evaluate(id => document.querySelector("edition-reader")!.goTo({annotation: id}), id)
  await expect(card).toContainText("Your reply: Is it certain?")

  await card.getByRole("button", {name: "Link"}).press("Enter")
  await expect(page.getByRole("searchbox", {name: "Link between"})).toBeFocused()
  await page.keyboard.type(await firstWords(page, other))
  await page.keyboard.press("Enter")
  await page.keyboard.press("Control+Enter")
  await expect.poll(() => own(page, "target")).toEqual([id, [id, other]])
  await page.evaluate(id => document.querySelector("edition-reader")!.goTo({annotation: id}), other)
  await expect(card).toContainText("Linked with")
  await open(page, "#/notes")
  await expect(page.locator("edition-own-notes edition-note-card")).toHaveCount(2)
  await page.getByRole("heading", {name: "My notes"}).press("Control+z")
  await expect(page.locator("edition-own-notes edition-note-card")).toHaveCount(1)
})

test("a figure is written in a form that offers the registers, and stands in the grid of its question as the reader’s", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await open(page)
  const question = await membershipQuestion(page)
  const label = await page.evaluate(
    id =>
      document.querySelector("edition-reader")!.disputes.find(one => one.question.id === id)!
        .question.label,
    question,
  )
  await begin(page, "f", "I count 250 in Moscow")
  const form = page.locator("edition-note-form")
  await into(page, "Number", "250")
  await into(page, "Asserted by", "Myself")
  await into(page, "Question that it meets", label)
  await into(page, "Place", "Moscow")
  await expect(form.locator("#known-place option")).not.toHaveCount(0)
  await page.keyboard.press("Control+Enter")
  await expect.poll(() => own(page, "motivation"), {timeout: 30_000}).toEqual(["describing"])
  await open(page, `#/disputes/${encodeURIComponent(question)}`)
  await expect(page.locator("edition-question dispute-grid")).toContainText("250")
  await expect(page.locator("edition-question dispute-grid")).toContainText("yours")
})

test("every other kind is written by the keyboard alone, and a claim and a stance meet what the reader asked", async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page)
  const form = page.locator("edition-note-form")
  const asked = "Who among them kept the papers?"
  await write(page, "quo", "A remark on their words", [
    ["Form", "rep", "reported"],
    ["Who is quoted", "some witnesses"],
  ])
  await write(page, "e", "A slip of the pen", [
    ["Read instead; empty to leave the words out", "the words"],
    ["Certainty", "con", "conjecture"],
  ])
  await write(page, "que", asked, [])
  await write(page, "c", "I hold that all of them did", [
    ["Asserted by", "Myself"],
    ["Question that it meets", asked],
  ])
  await begin(page, "s", "That is my own guess")
  await into(page, "Toward which claims or stances", "I hold that all")
  await page.keyboard.press("Enter")
  await expect(form.getByRole("button", {name: "Take out"})).toBeVisible()
  await into(page, "Verdict, in a word or two", "a guess")
  await page.keyboard.press("Control+Enter")
  await expect
    .poll(() => own(page, "motivation"), {timeout: 30_000})
    .toEqual(["identifying", "editing", "questioning", "describing", "assessing"])
  await open(page, "#/disputes")
  const row = page.locator("edition-dispute-list").getByRole("link", {name: asked})
  await expect(row).toContainText("yours")
  await expect(row).toContainText("1 answer")
  await row.press("Enter")
  await expect(page.locator("edition-question dispute-grid")).toContainText(
    "I hold that all of them did",
  )
  await expect(page.locator("edition-question dispute-grid")).toContainText("a guess")
})

test("a note on two passages is made, moved and undone by the keyboard", async ({page}) => {
  test.setTimeout(120_000)
  await open(page)
  await selectWords(page)
  await page.keyboard.press("a")
  const form = page.locator("edition-note-form")
  await expect(page.getByRole("textbox", {name: "New note"})).toBeFocused()
  await page.keyboard.type("Here and there")
  await form.getByRole("button", {name: "Choose other words, or more"}).press("Enter")
  await expect(page.locator(`[data-n="p40"]`)).toBeFocused()
  await page.keyboard.press("]")
  await page.keyboard.press("s")
  await expect.poll(() => selectedWords(page)).not.toBe("")
  await page.keyboard.press("+")
  await expect(form.locator("blockquote")).toHaveCount(2)
  await expect(page.getByRole("textbox", {name: "New note"})).toBeFocused()
  await page.keyboard.press("Control+Enter")
  await expect.poll(() => places(page), {timeout: 30_000}).toBe(2)
  await open(page, "#/notes")
  const card = page.locator("edition-own-notes li")
  await expect(card.locator("blockquote")).toHaveCount(2)
  await card.getByRole("button", {name: "Edit"}).press("Enter")
  await form.getByRole("button", {name: "Choose other words, or more"}).press("Enter")
  await expect.poll(() => selectedWords(page)).not.toBe("")
  await page.keyboard.press("a")
  await expect(form.locator("blockquote")).toHaveCount(1)
  await page.keyboard.press("Control+Enter")
  await expect.poll(() => places(page), {timeout: 30_000}).toBe(1)
  await page.keyboard.press("Control+z")
  await expect.poll(() => places(page), {timeout: 30_000}).toBe(2)
})

test("on the narrowest screen everything that can be done with selected words is in reach", async ({
  page,
}) => {
  await page.setViewportSize({width: 320, height: 568})
  await open(page)
  await selectWords(page)
  const tools = page.getByRole("toolbar", {name: "Selected words"}).getByRole("button")
  await expect(tools).toHaveText(["Note", "Highlight", "Copy link", "Cite", "Read beside"])
  for (const tool of await tools.all()) {
    const {x, y, width, height} = (await tool.boundingBox())!
    expect(Math.min(width, height), "large enough for a finger").toBeGreaterThanOrEqual(44)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(320)
    expect(y + height).toBeLessThanOrEqual(568)
  }
})

/** How many places the reader’s one annotation has. */
function places(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [one] = document.querySelector("edition-reader")!.keeper!.annotations
    return one === undefined ? 0 : [one.target].flat().length
  })
}

/** The beginning of what an annotation says. */
function firstWords(page: Page, id: string): Promise<string> {
  return page.evaluate(id => {
    const reader = document.querySelector("edition-reader")!
    const {body} = reader.annotations.find(({canonical}) => canonical === id)!
    return (body as {value: string}).value.slice(0, 60)
  }, id)
}

/** By the keyboard: a note of a kind on some words, with these of its fields. */
async function write(
  page: Page,
  kind: string,
  text: string,
  fields: readonly (readonly [name: string, typed: string, value?: string])[],
): Promise<void> {
  const {length} = await own(page, "id")
  await begin(page, kind, text)
  for (const field of fields) await into(page, ...field)
  await page.keyboard.press("Control+Enter")
  await expect.poll(() => own(page, "id"), {timeout: 30_000}).toHaveLength(length + 1)
}

/** By the keyboard: the form, with its text and its kind, by the first letters of its name. */
async function begin(page: Page, kind: string, text: string): Promise<void> {
  await selectWords(page)
  await page.keyboard.press("a")
  await expect(page.getByRole("textbox", {name: "New note"})).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press("Shift+Tab")
  await expect(page.getByRole("combobox", {name: "Kind"})).toBeFocused()
  await page.keyboard.type(kind)
}

/** Goes on to a field of the form and types in it; a list then has another value. */
async function into(page: Page, name: string, typed: string, value = typed): Promise<void> {
  const form = page.locator("edition-note-form")
  // The label of a list holds its choices too.
  const list = form.getByRole("combobox", {name, exact: true})
  const field = form.getByLabel(name, {exact: true}).or(list)
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press("Tab")
    if (await field.evaluate(one => one.matches(":focus"))) break
  }
  await expect(field).toBeFocused()
  await page.keyboard.type(typed)
  await expect(field).toHaveValue(value)
}

/** By the keyboard: some words of a paragraph. */
async function selectWords(page: Page, block = "p40"): Promise<void> {
  await page.locator(`[data-n="${block}"]`).focus()
  await page.keyboard.press("s")
  for (const words of [2, 3]) {
    await page.keyboard.press("Shift+ArrowRight")
    await expect.poll(async () => (await selectedWords(page)).split(/\s+/).length).toBe(words)
  }
}

/** One property of each annotation of the reader’s own. */
function own(page: Page, key: string): Promise<unknown[]> {
  return page.evaluate(
    key => document.querySelector("edition-reader")!.keeper!.annotations.map(one => one[key]),
    key,
  )
}
