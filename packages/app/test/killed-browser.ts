import {spawn} from "node:child_process"
import type {ChildProcess} from "node:child_process"
import {rm} from "node:fs/promises"
import {join} from "node:path"
import {chromium, test} from "@playwright/test"
import type {Page} from "@playwright/test"

export interface RunningBrowser {
  open(address: string): Promise<Page>
  /** SIGKILL to the browser and all its processes. */
  kill(): Promise<void>
  /** Holds them all still. */
  stop(): void
}

/** A browser of our own, not Playwright’s child, so that it can be killed as the power does. */
export async function browserOn(profile: string): Promise<RunningBrowser> {
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
    stop() {
      process.kill(-child.pid!, "SIGSTOP")
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

/** The names of the notes that the page holds. */
export function notesIn(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(() =>
    document.querySelector("edition-reader")!.keeper!.annotations.map(one => one.canonical),
  )
}

/** Records without their history, or history without its record: there must be none. */
export function tornIn(page: Page): Promise<string[]> {
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
