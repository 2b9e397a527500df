import {mkdtemp, rm} from "node:fs/promises"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {expect, test} from "@playwright/test"
import type {Page} from "@playwright/test"
import {browserOn, notesIn, tornIn} from "./killed-browser.ts"

/** How often the browser is killed; the soak asks for more. */
const kills = Number(process.env["VARIORUM_KILLS"] ?? 3)

test("nothing that was acknowledged is lost when the browser is killed in the midst of writing", async ({
  baseURL,
}) => {
  test.setTimeout(30_000 + kills * 15_000)
  const profile = await mkdtemp(join(tmpdir(), "variorum-kill-"))
  const acknowledged: string[] = []
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const running = await browserOn(profile)
      try {
        const page = await running.open(baseURL!)
        const found = new Set(await notesIn(page))
        const lost = acknowledged.filter(id => !found.has(id))
        expect(lost, `after ${kill} kills`).toEqual([])
        expect(await tornIn(page)).toEqual([])
        // A different moment every time, some of them in the first writes.
        const enough = 1 + ((kill * 17 + test.info().repeatEachIndex * 7) % 50)
        if (kill < kills) acknowledged.push(...(await writeUntil(page, enough)))
      } finally {
        await running.kill()
      }
    }
    expect(acknowledged.length).toBeGreaterThan(kills)
    console.log(`${acknowledged.length} writes acknowledged, ${kills} kills`)
  } finally {
    await rm(profile, {recursive: true, force: true, maxRetries: 5})
  }
})

test("what was being typed when the browser is killed is offered again", async ({baseURL}) => {
  test.setTimeout(90_000)
  const profile = await mkdtemp(join(tmpdir(), "variorum-kill-"))
  try {
    const first = await browserOn(profile)
    try {
      const page = await first.open(baseURL!)
      await page.evaluate(() => document.querySelector("edition-reader")!.select(100, 120))
      await page.getByRole("button", {name: "Note", exact: true}).click()
      await page.getByRole("textbox", {name: "New note"}).fill("typed, not saved")
      const typed = Date.now()
      await expect.poll(() => draftCount(page), {intervals: [50]}).toBe(1)
      test.info().annotations.push({type: "kept after", description: `${Date.now() - typed} ms`})
    } finally {
      await first.kill()
    }
    const second = await browserOn(profile)
    try {
      const page = await second.open(baseURL!)
      await page.getByRole("button", {name: "Go on writing"}).click()
      await expect(page.getByRole("textbox", {name: "New note"})).toHaveValue("typed, not saved")
    } finally {
      await second.kill()
    }
  } finally {
    await rm(profile, {recursive: true, force: true, maxRetries: 5})
  }
})

function draftCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("variorum")
        opening.onerror = () => {
          reject(opening.error!)
        }
        opening.onsuccess = () => {
          const db = opening.result
          const request = db.transaction("drafts").objectStore("drafts").count()
          request.onsuccess = () => {
            db.close()
            resolve(request.result)
          }
        }
      }),
  )
}

/** Starts four lanes of writes and comes back, in their midst, with those that were acknowledged. */
async function writeUntil(page: Page, enough: number): Promise<string[]> {
  return page.evaluate(
    enough =>
      new Promise<string[]>(resolve => {
        const reader = document.querySelector("edition-reader")!
        const done: string[] = []
        const lane = async (): Promise<never> => {
          for (;;) {
            const value = "x".repeat(200 + ((done.length * 997) % 4000))
            done.push(
              await reader.create({body: {type: "TextualBody", value}, target: {from: 1, to: 5}}),
            )
            if (done.length >= enough) resolve([...done])
          }
        }
        for (let n = 0; n < 4; n++) void lane()
      }),
    enough,
  )
}
