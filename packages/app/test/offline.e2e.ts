import {createHash} from "node:crypto"
import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises"
import {createServer} from "node:http"
import type {AddressInfo} from "node:net"
import {tmpdir} from "node:os"
import {extname, join} from "node:path"
import type {Page} from "@playwright/test"
import {expect, ownTexts, ready, test as base} from "./edition-page.ts"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".webmanifest": "application/manifest+json",
}

interface Site {
  /** A copy of the built site, which a test may change. */
  readonly folder: string
  readonly address: string
  /** Takes the network away for good. */
  close(): void
}

/** A site with a server of its own: what is switched off is off, for the service worker too. */
const test = base.extend<{site: Site}>({
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "variorum-site-"))
    await cp(join(import.meta.dirname, "../dist"), folder, {recursive: true})
    const server = createServer((request, response) => {
      const {pathname} = new URL(request.url ?? "/", "http://localhost")
      const path = pathname === "/" ? "/index.html" : pathname
      readFile(join(folder, path)).then(
        content => {
          response.setHeader("content-type", types[extname(path)] ?? "text/plain")
          response.end(content)
        },
        () => {
          response.statusCode = 404
          response.end()
        },
      )
    })
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
    const close = () => {
      server.close()
      server.closeAllConnections()
    }
    const {port} = server.address() as AddressInfo
    await use({folder, address: `http://127.0.0.1:${port}/`, close})
    close()
    await rm(folder, {recursive: true})
  },
})

test.use({serviceWorkers: "allow"})
// Everything is fetched twice.
test.slow()

test("after one visit all of it works without a network: reading, disputes, notes of one’s own", async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  await isKept(page)
  site.close()

  await page.reload()
  await ready(page)
  await expect(page.locator("#p30")).toContainText("In March 1923")
  await page.getByRole("button", {name: "Reading settings"}).click()
  await page.getByRole("dialog").getByRole("button", {name: "Done"}).click()
  for (const name of ["Disputes", "Historians", "Registers", "Chronology", "My notes"]) {
    await page.getByRole("link", {name: new RegExp(`^${name}`)}).click()
    await expect(page.getByRole("heading", {level: 1}).first()).toBeVisible()
  }

  await page.evaluate(() =>
    document.querySelector("edition-reader")!.create({
      body: {type: "TextualBody", value: "Written on a train"},
      target: {from: 0, to: 8},
    }),
  )
  await page.goto(`${site.address}#/read`)
  await page.reload()
  await ready(page)
  expect(await ownTexts(page)).toEqual(["Written on a train"])

  await page.getByRole("button", {name: "Reading settings"}).click()
  await page.getByRole("button", {name: "Print…"}).click()
  const dialog = page.getByRole("dialog", {name: "Print with notes"})
  for (const layer of ["Commentary", "Stances"]) await dialog.getByLabel(layer).uncheck()
  const opened = page.context().waitForEvent("page")
  await dialog.getByRole("button", {name: "Make the pages"}).click()
  const paper = await opened
  await expect(paper.getByRole("button", {name: "Print"})).toBeEnabled({timeout: 60_000})
  await expect(paper.locator("main")).toContainText("Written on a train")
})

test("a new version waits until the reader takes it, and then all of it is new", async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  await isKept(page)
  await release(site, {"index.html": [/<title>The/, "<title>Second version of the"]})

  await page.reload()
  await ready(page)
  await expect(page).toHaveTitle(/^The/)
  await page.getByRole("button", {name: "Load it"}).click()
  await expect(page).toHaveTitle(/^Second version of the/)
  await ready(page)
  await expect(page.locator("#p30")).toContainText("In March 1923")

  await release(site, {"index.html": [/<title>Second/, "<title>Third"]})
  await page.reload()
  await page.getByRole("button", {name: "Load it"}).click()
  await expect(page).toHaveTitle(/^Third version of the/)
  await ready(page)
  // This version and the one to go back to.
  const versions = () =>
    page.evaluate(async () => (await caches.keys()).filter(key => key.startsWith("variorum http")))
  await expect.poll(async () => (await versions()).length).toBe(2)
})

test("a new version that does not start is given up at the next reload, and can be tried again", async ({
  page,
  site,
  faults,
}) => {
  await page.goto(site.address)
  await isKept(page)
  const served = await readFile(join(site.folder, "index.html"), "utf8")
  const script = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(served)![1]!
  await release(site, {
    "index.html": [/<title>The/, "<title>Second version of the"],
    [script]: [/^/, "throw new Error('a fault of this version')\n"],
  })
  await page.reload()
  await page.getByRole("button", {name: "Load it"}).click()
  await expect(page).toHaveTitle(/^Second version of the/)
  await expect.poll(() => faults).toEqual([expect.stringContaining("a fault of this version")])
  faults.length = 0

  // Without a network too.
  site.close()
  await page.reload()
  await ready(page)
  await expect(page).toHaveTitle(/^The/)
  await expect(page.locator("#p30")).toContainText("In March 1923")
  await page.getByRole("link", {name: /^Disputes/}).click()
  await expect(page.getByRole("heading", {level: 1}).first()).toBeVisible()
  await page.getByRole("button", {name: "Try it again"}).click()
  await expect(page).toHaveTitle(/^Second version of the/)
  await expect.poll(() => faults).toEqual([expect.stringContaining("a fault of this version")])
  faults.length = 0
  await page.reload()
  await expect(page).toHaveTitle(/^The/)
  await ready(page)
})

test("files that are not those of the version are not taken", async ({page, site}) => {
  await page.goto(site.address)
  await isKept(page)
  await release(site, {"index.html": [/<title>The/, "<title>Second version of the"]})
  await change(site, "index.html", [/<title>Second/, "<title>Half of a third"])
  await page.reload()
  await ready(page)
  // An installation that fails leaves the worker redundant.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration!.update().catch(() => null)
  })
  await expect(page).toHaveTitle(/^The/)
  expect(await page.getByRole("button", {name: "Load it"}).count()).toBe(0)
})

type Change = readonly [RegExp, string]

async function change({folder}: Site, path: string, [from, to]: Change): Promise<string> {
  const file = join(folder, path)
  const content = await readFile(file, "utf8")
  expect(content).toMatch(from)
  const changed = content.replace(from, to)
  await writeFile(file, changed)
  return changed
}

/** Puts another version on the web space; its service worker last, and in one piece. */
async function release(site: Site, changes: Readonly<Record<string, Change>>): Promise<void> {
  const path = join(site.folder, "service-worker.js")
  let worker = await readFile(path, "utf8")
  for (const [file, edit] of Object.entries(changes)) {
    const hash = hashOf(await change(site, file, edit))
    worker = worker.replace(new RegExp(`("${file}"):"[^"]+"`), `$1:"${hash}"`)
  }
  await writeFile(
    path,
    worker.replace(/const version = "[^"]+"/, `const version = "${hashOf(worker)}"`),
  )
}

function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16)
}

/** Until the page says that it is kept, and its requests pass through what keeps it. */
async function isKept(page: Page): Promise<void> {
  await ready(page)
  await expect(page.getByText("kept on this device too")).toBeAttached({timeout: 20_000})
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
