import {test as base, expect} from "@playwright/test"
import type {Page} from "@playwright/test"

export {expect}

/**
 * Every test fails on what no page of ours may do: an error or a warning on the console, an
 * uncaught error, a request that fails, a breach of the security policy.
 */
export const test = base.extend<{faults: string[]}>({
  faults: [
    async ({context}, use) => {
      const faults: string[] = []
      await watchViolations(context)
      context.on("page", page => {
        watch(page, faults)
      })
      await use(faults)
      expect(faults).toEqual([])
    },
    {auto: true},
  ],
})

function watch(page: Page, faults: string[]): void {
  page.on("console", message => {
    // The runner says that it keeps the page from its cache.
    if (message.text().startsWith("Service Worker registration blocked")) return
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on("pageerror", error => faults.push(`uncaught: ${error.message}`))
  page.on("requestfailed", request => {
    // The browser gives up what is on its way when a page is left. What is missing or forbidden fails otherwise.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return
    faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`)
  })
  page.on("response", response => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
}

/** Chromium reports a breach on the console too; the event names the directive. */
async function watchViolations(context: {
  addInitScript(script: () => void): Promise<unknown>
}): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", event => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
}

/** Opens an address of the edition and waits until everything is there. */
export async function open(page: Page, address = "#/read"): Promise<void> {
  await page.goto(`/${address}`)
  await ready(page)
}

/**
 * The reader and all that its page asks for. On a busy machine the icon comes last: to leave before it is there
 * would be a request that fails.
 */
export async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const reader = document.querySelector("edition-reader")!
    await reader.ready
    await reader.updateComplete
  })
  await page.waitForLoadState("networkidle")
}

/** The question on the membership of the Communist Workers’ Group, found by its words. */
export async function membershipQuestion(page: Page): Promise<string> {
  const id = await page.evaluate(() => {
    const {disputes} = document.querySelector("edition-reader")!
    return disputes.find(
      ({question}) =>
        question.kind === "figure" &&
        /member/i.test(question.label) &&
        /Workers.? Group|CWG/i.test(question.label),
    )?.question.id
  })
  if (id === undefined) throw new Error("There is no question on the membership of the CWG")
  return id
}

/** The texts of the reader’s own annotations, oldest first, as the element gives them. */
export function ownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {keeper} = document.querySelector("edition-reader")!
    return keeper!.annotations.map(annotation => (annotation.body as {value: string}).value)
  })
}

/** Makes a note on the same few words. */
export async function createOne(page: Page, value: string, more: object = {}): Promise<void> {
  await page.evaluate(
    ([value, more]) =>
      document.querySelector("edition-reader")!.create({
        body: {type: "TextualBody", value},
        target: {from: 100, to: 120},
        ...more,
      }),
    [value, more] as const,
  )
}

/** What is kept of forms that are not saved yet. */
export function draftsOnDisk(page: Page): Promise<{value: string; fields?: unknown}[]> {
  return page.evaluate(
    () =>
      new Promise<{value: string; fields?: unknown}[]>((resolve, reject) => {
        const opening = indexedDB.open("variorum")
        opening.onerror = () => reject(opening.error!)
        opening.onsuccess = () => {
          const db = opening.result
          const request = db.transaction("drafts").objectStore("drafts").getAll()
          request.onsuccess = () => {
            db.close()
            resolve(request.result as {value: string; fields?: unknown}[])
          }
        }
      }),
  )
}

/** The words that a highlight paints, each of its ranges by itself. */
export function paintedWords(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate(
    name =>
      [...(CSS.highlights.get(name) ?? [])].map(painted => {
        const range = document.createRange()
        range.setStart(painted.startContainer, painted.startOffset)
        range.setEnd(painted.endContainer, painted.endOffset)
        return range.toString()
      }),
    name,
  )
}
