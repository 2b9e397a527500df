import {expect, open, ownTexts, ready, test} from "./edition-page.ts"
import {drawOver} from "./text-hand.ts"

const denials: readonly [string, () => void][] = [
  [
    "refused by the browser",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The user denied permission to access the database", "SecurityError")
      }
    },
  ],
  [
    "missing",
    () => {
      Object.defineProperty(window, "indexedDB", {value: undefined})
      Object.defineProperty(window, "BroadcastChannel", {value: undefined})
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("Denied", "SecurityError")
        },
      })
    },
  ],
]

for (const [how, deny] of denials) {
  test(`where storage is ${how}, the edition is there, says so, and loses nothing that is typed`, async ({
    page,
  }) => {
    await page.addInitScript(deny)
    await open(page)
    await expect(page.getByText("does not let the page keep notes").first()).toBeVisible()
    await startNote(page, "Too good to lose")
    await page.getByRole("button", {name: "Save"}).click()
    await expect(page.getByRole("alert").filter({hasText: "not let the page keep"})).toBeVisible()
    await expect(page.getByRole("textbox", {name: "New note"})).toHaveValue("Too good to lose")
    expect(await ownTexts(page)).toEqual([])
    const refusal = await page.evaluate(() =>
      document
        .querySelector("edition-reader")!
        .create({target: {from: 1, to: 5}})
        .then(
          () => "created",
          (error: unknown) => (error as {reason: string}).reason,
        ),
    )
    expect(refusal).toBe("denied")
  })
}

test("when there is no room left it says so, keeps what is typed, and saves it once there is", async ({
  page,
  context,
  baseURL,
}) => {
  await open(page)
  const devtools = await context.newCDPSession(page)
  const origin = new URL(baseURL!).origin
  await devtools.send("Storage.overrideQuotaForOrigin", {origin, quotaSize: 2_000_000})
  const filled = await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    for (let n = 0; n < 100; n++) {
      try {
        // Of no pattern: what is alike is pressed together on the disk.
        const bytes = crypto.getRandomValues(new Uint8Array(50_000))
        const value = Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("")
        await reader.create({body: {type: "TextualBody", value}, target: {from: 1, to: 5}})
      } catch (error) {
        const {reason, message} = error as {reason: string; message: string}
        return {kept: n, reason, message}
      }
    }
    return null
  })
  expect(filled).toMatchObject({reason: "quota"})
  expect(filled!.message).toContain("no room left")
  expect(await ownTexts(page), "what was acknowledged, and no more").toHaveLength(filled!.kept)

  const typed = `Long and dear. ${"word ".repeat(40_000)}end`
  await startNote(page, typed)
  await page.getByRole("button", {name: "Save"}).click()
  await expect(page.getByRole("alert").filter({hasText: "no room left"})).toBeVisible()
  await expect(page.getByRole("textbox", {name: "New note"})).toHaveValue(typed)
  await devtools.send("Storage.overrideQuotaForOrigin", {origin})
  await page.getByRole("button", {name: "Save"}).click()
  await expect(page.getByText("Saved.")).toBeVisible()
  await page.reload()
  await ready(page)
  expect(await ownTexts(page)).toContain(typed)
})

test("a browser that clears the notes while the page is open is told of at once, and at the next start", async ({
  page,
  context,
  baseURL,
}) => {
  await open(page)
  await page.evaluate(() =>
    document.querySelector("edition-reader")!.create({target: {from: 1, to: 5}}),
  )
  const devtools = await context.newCDPSession(page)
  const {origin} = new URL(baseURL!)
  await devtools.send("Storage.clearDataForOrigin", {origin, storageTypes: "indexeddb"})
  await expect(page.getByText("has just cleared the notes").first()).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(page.getByText("has cleared the notes that were kept here").first()).toBeVisible()
  expect(await ownTexts(page)).toEqual([])
})

test("a tab that a newer version overtakes says so, and keeps what is typed", async ({page}) => {
  await open(page)
  await startNote(page, "In the middle of a sent")
  await page.evaluate(
    () =>
      new Promise(resolve => {
        const opening = indexedDB.open("variorum", 99)
        opening.onsuccess = () => {
          opening.result.close()
          resolve(null)
        }
      }),
  )
  await expect(page.getByText("newer version of this page").first()).toBeVisible()
  await page.getByRole("button", {name: "Save"}).click()
  await expect(page.getByRole("textbox", {name: "New note"})).toHaveValue("In the middle of a sent")
  await page.reload()
  await ready(page)
  await expect(page.getByText("written by a newer version").first()).toBeVisible()
})

test("notes of an older version are brought to this one only when its edition is on the screen", async ({
  page,
}) => {
  await page.route("/bare.html", route =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><link rel="icon" href="data:,">',
    }),
  )
  await page.goto("/bare.html")
  await page.evaluate(
    () =>
      new Promise(resolve => {
        const opening = indexedDB.open("variorum", 1)
        opening.onupgradeneeded = () => {
          const db = opening.result
          const annotation = {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            id: "urn:uuid:0d5a8a5e-6b5c-4c39-9d0a-0a1f6c2a7b01",
            canonical: "urn:uuid:0d5a8a5e-6b5c-4c39-9d0a-0a1f6c2a7b01",
            type: "Annotation",
            body: {type: "TextualBody", value: "Written long ago"},
            target: "urn:text",
          }
          const {canonical} = annotation
          const modified = "2026-01-02T00:00:00.000Z"
          db.createObjectStore("annotations", {keyPath: "canonical"}).put({
            canonical,
            annotation,
            version: 1,
            modified,
            deleted: null,
          })
          const history = db.createObjectStore("history", {autoIncrement: true})
          history.createIndex("canonical", "canonical")
          db.createObjectStore("outbox", {keyPath: "canonical"})
          db.createObjectStore("meta")
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve(null)
        }
      }),
  )
  const version = () =>
    page.evaluate(
      async () => (await indexedDB.databases()).find(({name}) => name === "variorum")!.version,
    )
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route(/claims.*\.jsonld$/, async route => {
    await held
    await route.continue()
  })
  await page.goto("/")
  await expect(page.locator("#p30")).toBeAttached()
  await page.waitForFunction(() => document.querySelector("edition-reader")?.edition)
  expect(await version()).toBe(1)
  release()
  await ready(page)
  expect(await version()).toBe(3)
  expect(await ownTexts(page)).toEqual(["Written long ago"])
})

async function startNote(page: Parameters<typeof open>[0], text: string): Promise<void> {
  const words = await page
    .locator('[data-n="p40"]')
    .evaluate(element => element.textContent.split(" ").slice(3, 8).join(" "))
  await drawOver(page, "p40", words)
  await page.getByRole("button", {name: "Note", exact: true}).click()
  await page.getByRole("textbox", {name: "New note"}).fill(text)
}
