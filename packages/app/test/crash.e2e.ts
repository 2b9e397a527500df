import {spawn} from "node:child_process"
import type {ChildProcess} from "node:child_process"
import {mkdtemp, rm} from "node:fs/promises"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {chromium, expect, test} from "@playwright/test"
import type {Page} from "@playwright/test"

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
        const found = new Set(
          await page.evaluate(() =>
            document.querySelector("edition-reader")!.keeper!.annotations.map(one => one.canonical),
          ),
        )
        const lost = acknowledged.filter(id => !found.has(id))
        expect(lost, `after ${kill} kills`).toEqual([])
        expect(await tornIn(page)).toEqual([])
        // A different moment every time, some of them in the first writes.
        if (kill < kills) acknowledged.push(...(await writeUntil(page, 1 + ((kill * 17) % 50))))
      } finally {
        await running.kill()
      }
    }
    expect(acknowledged.length).toBeGreaterThan(kills)
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

/** Records without their history, or history without its record: there must be none. */
function tornIn(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("variorum")
        opening.onerror = () => {
          reject(opening.error!)
        }
        opening.onsuccess = () => {
          const db = opening.result
          const tx = db.transaction(["annotations", "history", "outbox"])
          const all = (store: string) =>
            tx.objectStore(store).getAll() as IDBRequest<{canonical: string}[]>
          const [records, history, outbox] = [all("annotations"), all("history"), all("outbox")]
          tx.oncomplete = () => {
            db.close()
            const names = (request: IDBRequest<{canonical: string}[]>) =>
              new Set(request.result.map(one => one.canonical))
            const [a, b, c] = [names(records), names(history), names(outbox)]
            const named = new Set([...a, ...b, ...c])
            resolve([...named].filter(name => !(a.has(name) && b.has(name) && c.has(name))))
          }
        }
      }),
  )
}

interface RunningBrowser {
  open(address: string): Promise<Page>
  /** SIGKILL to the browser and all its processes. */
  kill(): Promise<void>
}

/** A browser of our own, not Playwright’s child, so that it can be killed as the power does. */
async function browserOn(profile: string): Promise<RunningBrowser> {
  const {executablePath = chromium.executablePath(), args = []} =
    test.info().project.use.launchOptions ?? {}
  await rm(join(profile, "DevToolsActivePort"), {force: true})
  const child = spawn(
    executablePath,
    [
      ...args,
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    {detached: true, stdio: ["ignore", "ignore", "pipe"]},
  )
  const address = await devtoolsOf(child)
  const browser = await chromium.connectOverCDP(address)
  return {
    async open(page) {
      const opened = await browser.contexts()[0]!.newPage()
      await opened.goto(page)
      await opened.evaluate(() => document.querySelector("edition-reader")!.ready)
      return opened
    },
    async kill() {
      const gone = new Promise(resolve => child.once("close", resolve))
      process.kill(-child.pid!, "SIGKILL")
      await gone
      await browser.close().catch(() => undefined)
    },
  }
}

function devtoolsOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ""
    child.stderr!.on("data", data => {
      said += String(data)
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.once("error", reject)
    child.once("close", () => {
      reject(new Error(`The browser ended before it could be used: ${said.slice(-500)}`))
    })
  })
}
