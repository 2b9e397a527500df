// `npm run bench -- views`: every view of an edition with 2,000 questions and more than 10,000 positions, in Chromium:
// how long it takes to open when its data and its code are there, and how evenly it scrolls.
import {join} from "node:path"
import {runnerImport} from "vite"
import {isAtRest, withBuiltSite} from "./built-site.mjs"
import {editionFiles} from "../app/build/edition-files.mjs"

const root = join(import.meta.dirname, "../..")
const copies = 16
/** Of opening, in milliseconds; the middle one counts. */
const rounds = 5

const {module} = await runnerImport(join(import.meta.dirname, "src/multiplied-edition.ts"), {
  configFile: false,
  logLevel: "error",
})
const large = await module.multipliedEdition(await editionFiles(root), copies)
await withBuiltSite(async (address, browser) => {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    serviceWorkers: "block",
  })
  const page = await context.newPage()
  page.on("pageerror", error => console.error(error.message))
  await page.goto(address)
  const facts = await page.evaluate(factsOfEdition)
  // Its notes stand beside the text by and by, in idle time; the other views are measured when that is over.
  await page.waitForFunction(isAtRest, null, {timeout: 600_000, polling: 1000})
  console.log(
    `${facts.questions} questions, ${facts.positions} positions, ${facts.notes} annotations, ` +
      `${facts.words} words; ready after ${Math.round(facts.ready)} ms\n`,
  )
  console.log("| view | opens, ms | first time, ms | frames p95, ms | longest, ms |")
  console.log("| --- | ---: | ---: | ---: | ---: |")
  for (const [name, view] of Object.entries(facts.addresses)) {
    const {first, middle, p95, longest} = await page.evaluate(measured, {address: view, rounds})
    const cells = [name, ...[middle, first, p95, longest].map(figure => figure.toFixed(1))]
    console.log(`| ${cells.join(" | ")} |`)
  }
}, large)

/** In the page: how large the edition is, and the addresses of its views; the fullest of each kind. */
async function factsOfEdition() {
  const reader = document.querySelector("edition-reader")
  await reader.ready
  const ready = performance.now()
  const {disputes} = reader
  const holders = new Map()
  for (const {positions} of disputes) {
    for (const {asserter} of positions) {
      for (const id of asserter.ids) holders.set(id, (holders.get(id) ?? 0) + 1)
    }
  }
  const [most, second] = [...holders]
    .filter(([id]) => id.startsWith("person:"))
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => encodeURIComponent(id))
  const fullest = disputes.reduce((one, other) =>
    other.positions.length > one.positions.length ? other : one,
  )
  return {
    ready,
    questions: disputes.length,
    positions: disputes.reduce((sum, {positions}) => sum + positions.length, 0),
    notes: reader.annotations.length,
    words: reader.edition.canonicalText.split(/\s+/).length,
    addresses: {
      disputes: "#/disputes",
      question: `#/disputes/${encodeURIComponent(fullest.question.id)}`,
      historians: "#/historians",
      "one historian": `#/historians/${most}`,
      "two historians": `#/historians/${most}/${second}`,
      contradictions: "#/contradictions",
      evidence: "#/evidence",
      chronology: "#/chronology",
      persons: "#/registers/persons",
      "one person": `#/registers/persons/${most}`,
      works: "#/registers/works",
      events: "#/registers/events",
      // Last, for its margin is made in idle time, of which it then needs much.
      text: "#/read",
    },
  }
}

/** In the page: opens the address again and again, from a view that is small, and scrolls through it. */
async function measured({address, rounds}) {
  const reader = document.querySelector("edition-reader")
  const frame = () => new Promise(done => requestAnimationFrame(done))
  const rest = async () => {
    const until = performance.now() + 5000
    for (let still = 0; still < 6 && performance.now() < until;) {
      const began = performance.now()
      await frame()
      await frame()
      still = performance.now() - began < 60 ? still + 1 : 0
    }
  }
  const shown = () => {
    const panel = reader.shadowRoot.querySelector("main.panel > :last-child")
    if (address === "#/read") return panel === null && reader.querySelector("[data-n]")
    const root = panel?.shadowRoot ?? null
    return root !== null && root.childElementCount > 0 && !panel.isUpdatePending
  }
  const open = async () => {
    location.hash = "#/about"
    await rest()
    const began = performance.now()
    location.hash = address
    for (;;) {
      await frame()
      if (location.hash === address && shown()) break
      if (performance.now() - began > 60_000) throw new Error(`${address} does not open`)
    }
    // Painted: a task after the frame in which it stands.
    await new Promise(done => {
      const {port1, port2} = new MessageChannel()
      port1.onmessage = done
      port2.postMessage(null)
    })
    return performance.now() - began
  }
  const times = []
  for (let round = 0; round <= rounds; round++) times.push(await open())
  const [first, ...again] = times
  await rest()
  const frames = []
  let before = await frame()
  for (let i = 0; i < 180; i++) {
    window.scrollBy({top: 90, behavior: "instant"})
    const now = await frame()
    frames.push(now - before)
    before = now
  }
  frames.sort((a, b) => a - b)
  again.sort((a, b) => a - b)
  return {
    first,
    middle: again[again.length >> 1],
    p95: frames[Math.floor(frames.length * 0.95)],
    longest: frames.at(-1),
  }
}
