// The site as it is built, served to a Chromium for as long as a trial lasts.
import {mkdtemp, rm, writeFile} from "node:fs/promises"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {chromium} from "playwright"
import {build, preview} from "vite"
import {browserOptions} from "./browser.mjs"

const configFile = join(import.meta.dirname, "../app/vite.config.mjs")

/**
 * Runs `trial` with the address of the text and a browser. `files`: what stands in the edition's folder in place of
 * what the build puts there, by path.
 */
export async function withBuiltSite(trial, files = new Map()) {
  const outDir = await mkdtemp(join(tmpdir(), "variorum-bench-"))
  await build({configFile, logLevel: "warn", build: {outDir, emptyOutDir: true}})
  for (const [path, content] of files) await writeFile(join(outDir, "edition", path), content)
  const server = await preview({
    configFile,
    logLevel: "error",
    build: {outDir},
    preview: {host: "127.0.0.1", port: 4297, open: false},
  })
  const browser = await chromium.launch(browserOptions())
  try {
    await trial(`${server.resolvedUrls.local[0]}#/read`, browser)
  } finally {
    await browser.close()
    await new Promise(done => server.httpServer.close(done))
    await rm(outDir, {recursive: true, force: true})
  }
}

/** In the page: whether all notes of the text stand beside it. */
export function isAtRest() {
  const margin = document.querySelector("edition-reader").shadowRoot.querySelector("edition-margin")
  return margin?.matches("[settled]:not([aria-busy])") ?? false
}

/**
 * Opens a page and closes it again: in milliseconds, when the text was painted, when the annotations were `loaded`, when
 * it was `ready`, and when `complete`, as the page itself sees them.
 */
export async function visit(context, address) {
  const page = await context.newPage()
  page.on("pageerror", error => console.error(error.message))
  await page.addInitScript(tellTimes)
  await page.goto(address)
  const at = await page.waitForFunction(() => globalThis.openedAt)
  const times = await at.jsonValue()
  await page.close()
  return times
}

/** In the page, before all else: a question from outside would come later, while the page is at work. */
async function tellTimes() {
  await customElements.whenDefined("edition-reader")
  const reader = document.querySelector("edition-reader")
  const times = {}
  for (const name of ["loaded", "ready", "complete"]) {
    await reader[name]
    times[name] = performance.now()
  }
  const [paint] = performance.getEntriesByName("first-contentful-paint")
  globalThis.openedAt = {...times, painted: paint?.startTime ?? Number.NaN}
}

export function middle(times) {
  return Math.round(times.toSorted((a, b) => a - b)[times.length >> 1])
}
