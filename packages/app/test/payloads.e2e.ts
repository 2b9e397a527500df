import {readFileSync} from "node:fs"
import {join} from "node:path"
import type {Page} from "@playwright/test"
import {expect, open, test} from "./edition-page.ts"

const samples = join(import.meta.dirname, "../../formats/test/notes")

/** What has run in other readers; each sets a mark if it runs. */
const payloads = [
  "<script>window.__ran = 1</script>",
  "<img src=x onerror=window.__ran=1>",
  '"><svg onload=window.__ran=1>',
  "<svg><script>window.__ran=1</script></svg>",
  "javascript:window.__ran=1",
  "JaVaScRiPt:window.__ran=1//",
  "java\tscript:window.__ran=1",
  "\u0001javascript:window.__ran=1",
  "data:text/html,<script>parent.__ran=1</script>",
  "vbscript:window.__ran=1",
  "<a href=javascript:window.__ran=1>x</a>",
  "<iframe srcdoc='<script>parent.__ran=1</script>'>",
  "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
  "<math><mtext><style><img src=x onerror=window.__ran=1>",
  "\u202ertl\u202c \u2066isolate",
  "${window.__ran=1}{{constructor.constructor('window.__ran=1')()}}",
  "' onmouseover='window.__ran=1",
  "__proto__",
]
// The soak goes through all of them in every file; here every file has a share of them.
const whole = process.env["VARIORUM_SOAK"] === "payloads"

/** In every field of every item, keys aside; what names a format stays. */
function poisoned(value: unknown, payload: string, key = ""): unknown {
  if (typeof value === "string") {
    const names =
      /^(type|id|@context|itemType|annotationType|key|created|updated|date.*|exact|quote|generator|conformsTo)$/
    return names.test(key) ? value : payload
  }
  if (Array.isArray(value)) return value.map(item => poisoned(item, payload, key))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, poisoned(item, payload, name)]),
  )
}

const files = [
  "written.jsonld",
  "hypothesis.json",
  "recogito-js.json",
  "recogito-text-annotator.json",
  "thorium.annotation",
  "epub.annotation",
  "zotero.json",
  "zotero-csl.json",
]

for (const [i, name] of files.entries()) {
  const mine = payloads.filter((_, n) => whole || n % files.length === i)
  test(`nothing in ${name} runs, whatever field it stands in`, async ({page}) => {
    test.setTimeout(60_000 + mine.length * 20_000)
    page.on("dialog", dialog => {
      throw new Error(`A dialog opened: ${dialog.message()}`)
    })
    const value: unknown = JSON.parse(readFileSync(join(samples, name), "utf8"))
    for (const payload of mine) {
      await open(page, "#/notes/import")
      const buffer = Buffer.from(JSON.stringify(renamed(poisoned(value, payload))))
      const chooser = page.getByLabel("A file of notes, chosen or dropped here:")
      await chooser.setInputFiles({name: "poisoned.json", mimeType: "", buffer})
      await expect(page.getByText(/^poisoned.json: /)).toBeVisible()
      await harmless(page)
      await page.getByRole("button", {name: "Choose these"}).click()
      const take = page.getByRole("button", {name: /^Take in/})
      if (await take.isEnabled()) {
        await take.click()
        await expect(page.getByText(/taken in from/)).toBeVisible()
      }
      for (const address of ["#/notes", "#/repair", "#/read"]) {
        await open(page, address)
        await harmless(page)
      }
    }
    await open(page, "#/notes/import")
    await page.evaluate(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"))
    await page.locator("#format").selectOption("html")
    const download = page.waitForEvent("download")
    await page.getByRole("button", {name: "Export", exact: true}).click()
    const html = readFileSync(await (await download).path(), "utf8")
    expect(html).not.toMatch(/<(script|img|svg|iframe|a|math)\b/i)
  })
}

test("a file of 200 MB is refused by its size, before it is read", async ({page}) => {
  await open(page, "#/notes/import")
  await page.locator("edition-import input[type=file]").evaluate(input => {
    const transfer = new DataTransfer()
    const part = new Uint8Array(10_000_000).fill(0x5b)
    transfer.items.add(
      new File(
        Array.from({length: 20}, () => part),
        "huge.json",
      ),
    )
    ;(input as HTMLInputElement).files = transfer.files
    input.dispatchEvent(new Event("change"))
  })
  await expect(page.getByText("This file has 200 MB; the limit is 50 MB.")).toBeVisible()
})

test("what is 10,000 deep, XML, a prototype or half a character is refused, the rest taken in", async ({
  page,
}) => {
  await open(page, "#/notes/import")
  const chooser = page.getByLabel("A file of notes, chosen or dropped here:")
  const give = (text: string) =>
    chooser.setInputFiles({name: "x.json", mimeType: "", buffer: Buffer.from(text)})
  await give(`[${"[".repeat(10_000)}${"]".repeat(10_000)}]`)
  await expect(page.getByText("nested more than 512 deep")).toBeVisible()
  await give("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
  await expect(page.getByText("This file is XML or HTML, which is not read")).toBeVisible()
  const note = (id: string, more: string, target = '"text:x"') =>
    `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"${id}","type":"Annotation","body":{"type":"TextualBody","value":"${id}"},"target":${target}${more}}`
  const place = (start: number, end: number) =>
    `{"source":"text:communist-left-after-1920","selector":{"type":"TextPositionSelector","start":${start},"end":${end}}}`
  const items = [
    note("urn:sound", ""),
    note("urn:proto", ',"__proto__":{"__ran":1}'),
    note("urn:half", ',"x:half":"\\ud83d"'),
    note("urn:empty", "", place(5, 5)),
    note("urn:whole", "", place(0, 900_000_000)),
  ]
  await give(`[${items.join(",")}]`)
  await expect(page.getByRole("button", {name: "Not readable 2"})).toBeVisible()
  await page.getByRole("button", {name: "Choose these"}).click()
  await page.getByRole("button", {name: "Take in 3 notes"}).click()
  await expect(page.getByText("3 notes taken in")).toBeVisible()
  for (const address of ["#/notes", "#/repair", "#/read"]) {
    await open(page, address)
    await harmless(page)
  }
})

/** Names of their own, so that each payload is a new note. */
let round = 0
function renamed(value: unknown): unknown {
  round++
  const rename = (one: unknown, key = ""): unknown => {
    if (typeof one === "string" && /^(id|key|canonical)$/.test(key)) {
      return key === "id" || key === "canonical"
        ? `urn:x-round:${round}:${one.length}:${encodeURIComponent(one)}`
        : `${one}${round}`
    }
    if (Array.isArray(one)) return one.map(item => rename(item, key))
    if (typeof one !== "object" || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, rename(item, name)]))
  }
  return rename(value)
}

async function harmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const links: string[] = []
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll("*")) {
        for (const name of ["href", "src", "action", "xlink:href"]) {
          const value = element.getAttribute(name)
          if (
            value !== null &&
            /^[\s\u0000-\u001f]*(javascript|data|vbscript):/i.test(value) &&
            element.localName !== "link"
          ) {
            links.push(value)
          }
        }
        if (element.getAttributeNames().some(name => name.startsWith("on")))
          links.push(element.outerHTML)
        if (element.shadowRoot) look(element.shadowRoot)
      }
    }
    look(document)
    return {links, ran: Reflect.has(window, "__ran") || Reflect.has({}, "__ran")}
  })
  expect(found).toEqual({links: [], ran: false})
}
