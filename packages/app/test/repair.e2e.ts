import type {Page} from "@playwright/test"
import {expect, open, ready, test} from "./edition-page.ts"

const values = {
  changed: "Is this what the archive says, or only what was remembered of it?",
  doubtful: "Which of them?",
  gone: "Ask A. about this one.",
}

interface Made {
  readonly value: string
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

test("notes of uncertain place are repaired by the keyboard, and stay so; what they stood on before is kept", async ({
  page,
}) => {
  await open(page)
  const {changed, gone} = await makeNotes(page)
  expect(await states(page)).toEqual(["fuzzy", "ambiguous", "orphan"])

  await tabTo(page, /^My notes/)
  await page.keyboard.press("Enter")
  await expect(page.getByText("3 of your notes have no certain place")).toBeVisible()
  await tabTo(page, /^Repair$/)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/#\/repair$/)
  await expect(page.getByRole("heading", {level: 1, name: "Repair"})).toBeFocused()
  await expect(page.locator("edition-repair-item")).toHaveCount(3)

  await tabTo(page, /^Accept this place$/)
  await page.keyboard.press("Enter")
  await expect(page.getByText(/^The note now stands on/)).toBeVisible()
  await expect(page.getByRole("heading", {name: "Several places are possible"})).toBeFocused()
  expect(await states(page)).toEqual(["exact", "ambiguous", "orphan"])

  const last = page.locator("edition-repair-item").last()
  await last.getByRole("button", {name: "Move by hand"}).focus()
  await page.keyboard.press("Enter")
  await expect(page.locator("edition-move-bar")).toContainText(gone)
  await expect(page.locator("edition-reader .ProseMirror :focus")).toBeVisible()
  await page.keyboard.press("s")
  await page.keyboard.press("Shift+ArrowRight")
  await expect(page.locator("edition-move-bar")).toContainText(/To “\S+ \S+”/)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", {level: 1, name: "Repair"})).toBeFocused()
  await expect.poll(() => states(page)).toEqual(["exact", "ambiguous", "exact"])

  await page.reload()
  await ready(page)
  expect(await states(page)).toEqual(["exact", "ambiguous", "exact"])
  await expect(page.locator("edition-repair-item")).toHaveCount(1)
  expect(await pastQuotes(page, changed)).toEqual(["create: old", "update: new"])
})

test("a note whose words are gone, or in doubt, is exported with the others as it was made", async ({
  page,
  browser,
}) => {
  await open(page)
  const {gone} = await makeNotes(page)
  const file = await page.evaluate(() => document.querySelector("edition-reader")!.export("jsonld"))
  expect(JSON.parse(file)).toMatchObject({total: 3})
  expect(file).toContain(gone)
  const elsewhere = await browser.newContext()
  const there = await elsewhere.newPage()
  await open(there, "#/repair")
  await there.evaluate(
    text => document.querySelector("edition-reader")!.import(new Blob([text])),
    file,
  )
  await expect(there.locator("edition-repair-item")).toHaveCount(3)
  expect(await states(there)).toEqual(["fuzzy", "ambiguous", "orphan"])
  await elsewhere.close()
})

/** One on words that changed a little, one on words that occur often, one on words that are gone. */
async function makeNotes(page: Page): Promise<{changed: string; gone: string}> {
  const {text, from} = await page.evaluate(() => {
    const text = document.querySelector("edition-reader")!.edition!.canonicalText
    const block = document.querySelector('[data-n="p40"]')!.textContent
    const sentence = text.indexOf(block.slice(0, 80))
    return {text, from: text.indexOf(" ", sentence + 90) + 1}
  })
  const to = text.indexOf(" ", from + 60)
  const words = text.slice(from, to)
  const gone = "a sentence that no edition of this essay ever had in it"
  const changed = await make(page, {
    value: values.changed,
    exact: `${words.slice(0, 20)}xx${words.slice(20)}`,
    prefix: text.slice(from - 40, from),
    suffix: text.slice(to, to + 40),
  })
  await make(page, {
    value: values.doubtful,
    exact: "the Communist Party",
    prefix: "when it was said of ",
    suffix: " by those who",
  })
  await make(page, {value: values.gone, exact: gone})
  return {changed, gone}
}

function make(page: Page, {value, exact, prefix = "", suffix = ""}: Made): Promise<string> {
  return page.evaluate(
    ([value, exact, prefix, suffix]) => {
      const reader = document.querySelector("edition-reader")!
      return reader.create({
        body: {type: "TextualBody", value, format: "text/plain"},
        target: {
          source: reader.edition!.id,
          selector: [{type: "TextQuoteSelector", exact, prefix, suffix}],
          state: {type: "TextState", fingerprint: "0".repeat(64)},
        },
      })
    },
    [value, exact, prefix, suffix] as const,
  )
}

/** Of the notes on changed, doubtful and gone words. */
function states(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(
    values => {
      const {anchors, keeper} = document.querySelector("edition-reader")!
      return values.map(value => {
        const note = keeper!.annotations.find(({body}) => (body as {value: string}).value === value)
        return anchors.find(anchor => anchor.id === note?.canonical)?.state
      })
    },
    [values.changed, values.doubtful, values.gone],
  )
}

/** What the store has of a note: each deed, and whether its words were the ones first noted. */
function pastQuotes(page: Page, canonical: string): Promise<string[]> {
  return page.evaluate(async canonical => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(request.error!)
        }
      })
    const db = await done(indexedDB.open("variorum"))
    const index = db.transaction("history").objectStore("history").index("canonical")
    const entries = (await done(index.getAll(canonical))) as {
      what: string
      annotation: {target: {selector: [{exact: string}]}}
    }[]
    db.close()
    return entries.map(({what, annotation}) => {
      const {exact} = annotation.target.selector[0]
      return `${what}: ${exact.includes("xx") ? "old" : "new"}`
    })
  }, canonical)
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab")
    const words = await page.evaluate(() => {
      let element = document.activeElement
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
      return element?.textContent.replace(/\s+/g, " ").trim() ?? ""
    })
    if (name.test(words)) return
  }
  throw new Error(`Tab does not lead to ${String(name)}`)
}
