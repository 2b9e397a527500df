// `npm run bench -- notes`: a reader with 10,000 notes of their own, in Chromium: how much later the edition is ready for
// them, and how long it takes from selected words until a note about them is on disk, and until it is shown.
import {isAtRest, middle, visit, withBuiltSite} from "./built-site.mjs"

const count = 10_000
const saves = 60
const visits = 7
const viewport = {width: 1280, height: 900}

await withBuiltSite(async (address, browser) => {
  const [bare, full] = await Promise.all([0, 1].map(() => browser.newContext({viewport})))
  const page = await opened(full, address)
  await page.evaluate(takeIn, count)
  await page.close()
  await visit(bare, address)
  await visit(full, address)
  // In turn: the machine may be slower at one time than at another.
  const times = {bare: [], full: []}
  for (let i = 0; i < visits; i++) {
    times.bare.push(await visit(bare, address))
    times.full.push(await visit(full, address))
  }
  for (const [what, key] of [
    ["what is in sight is there", "ready"],
    ["everything is there", "complete"],
  ]) {
    const [without, withNotes] = [times.bare, times.full].map(list =>
      middle(list.map(at => at[key])),
    )
    console.log(
      `${what}: ${without} ms without own notes, ${withNotes} ms with ${count}: ` +
        `${withNotes - without} ms more (middle of ${visits})`,
    )
  }
  console.log()
  console.log(`| with ${count} own notes | p50, ms | p95, ms | longest, ms |`)
  console.log("| --- | ---: | ---: | ---: |")
  const reading = await opened(full, address)
  const {durable, shown} = await reading.evaluate(save, saves)
  console.log(row("from selected words to a note on disk", durable))
  console.log(row("to a note that is shown", shown))
})

async function opened(context, address) {
  const page = await context.newPage()
  page.on("pageerror", error => console.error(error.message))
  await page.goto(address)
  await page.evaluate(() => document.querySelector("edition-reader").complete)
  await page.waitForFunction(isAtRest, null, {timeout: 300_000, polling: 500})
  return page
}

function row(what, times) {
  const sorted = times.toSorted((a, b) => a - b)
  const figures = [
    sorted[sorted.length >> 1],
    sorted[Math.floor(sorted.length * 0.95)],
    sorted.at(-1),
  ]
  return `| ${[what, ...figures.map(figure => figure.toFixed(1))].join(" | ")} |`
}

/** In the page: so many notes on words all over the text, as a file brings them. */
async function takeIn(count) {
  const reader = document.querySelector("edition-reader")
  const {canonicalText: text, id: source} = reader.edition
  const notes = Array.from({length: count}, (_, i) => {
    const from = Math.floor((i * (text.length - 200)) / count)
    const name = `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, "0")}`
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: name,
      canonical: name,
      type: "Annotation",
      motivation: "commenting",
      created: "2026-11-20T10:00:00Z",
      body: {type: "TextualBody", value: `Note ${i}: ${"word ".repeat(20)}`},
      target: {
        type: "SpecificResource",
        source,
        selector: [
          {
            type: "TextQuoteSelector",
            exact: text.slice(from, from + 60),
            prefix: text.slice(Math.max(0, from - 32), from),
            suffix: text.slice(from + 60, from + 92),
          },
          {type: "TextPositionSelector", start: from, end: from + 60},
        ],
      },
    }
  })
  await reader.import(new Blob([JSON.stringify(notes)]))
}

/** In the page: selects words and keeps a note about them, again and again, each when the page has come to rest. */
async function save(saves) {
  const reader = document.querySelector("edition-reader")
  const {length} = reader.edition.canonicalText
  const frame = () => new Promise(done => requestAnimationFrame(done))
  const durable = []
  const shown = []
  for (let i = 0; i < saves; i++) {
    const from = Math.floor((i * (length - 300)) / saves) + 7
    reader.select(from, from + 40)
    await new Promise(done => requestIdleCallback(done, {timeout: 3000}))
    await frame()
    const began = performance.now()
    await reader.create({
      target: {from, to: from + 40},
      body: {type: "TextualBody", value: `Saved ${i}`},
    })
    durable.push(performance.now() - began)
    await reader.updateComplete
    await frame()
    shown.push(performance.now() - began)
  }
  return {durable, shown}
}
