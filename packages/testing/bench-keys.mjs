// `npm run bench -- keys`: from pressing a key in the text until the next frame is on the screen, in Chromium, on the essay
// with all its annotations. The browser itself measures it (Event Timing, in steps of 8 ms, from 16 ms on). What comes in
// a later frame, because its code had to be loaded, is not in it.
import {isAtRest, withBuiltSite} from "./built-site.mjs"

/** What is pressed how often, one after the other; `before` each, and `then`, to be back where it began, other keys. */
const presses = [
  {what: "next paragraph", key: "]", times: 20},
  {what: "previous paragraph", key: "[", times: 10},
  {what: "next note", key: "n", times: 20},
  {what: "previous note", key: "p", times: 10},
  {what: "close the note", key: "Escape", times: 1},
  {what: "emendations", key: "e", times: 10},
  {what: "marks and notes hidden, shown", key: "m", times: 6},
  {what: "look something up", key: "i", times: 6, then: ["Escape"]},
  {what: "list of keys", key: "?", times: 4, then: ["Escape"]},
  {what: "select a word", key: "s", times: 10, then: ["Escape"]},
  {what: "select a word", key: "s", times: 1},
  {what: "next word", key: "ArrowRight", times: 10},
  {what: "one word more", key: "Shift+ArrowRight", times: 10},
  {what: "one line more", key: "Shift+ArrowDown", times: 5},
  {what: "end the selection", key: "Escape", times: 1},
  {what: "write a note", before: ["s"], key: "a", times: 6, then: ["Escape"]},
  {what: "select a word", key: "s", times: 1},
  {what: "write a note", key: "a", times: 1},
  {what: "a letter of the note", key: "x", times: 20},
]

await withBuiltSite(async (address, browser) => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  page.on("pageerror", error => console.error(error.message))
  await page.goto(address)
  await page.evaluate(() => document.querySelector("edition-reader").complete)
  await page.waitForFunction(isAtRest, null, {timeout: 120_000, polling: 500})
  await page.evaluate(watchKeys)
  await page.evaluate(() => document.querySelector("edition-reader").goTo({block: "p20"}))
  console.log("| key | first, ms | middle, ms | longest after the first, ms |")
  console.log("| --- | ---: | ---: | ---: |")
  for (const {what, before = [], key, times, then = []} of presses) {
    const found = []
    for (let i = 0; i < times; i++) {
      for (const first of before) await pressed(page, first)
      found.push(await pressed(page, key))
      for (const back of then) await pressed(page, back)
    }
    const [first, ...later] = found
    const sorted = later.toSorted((a, b) => a - b)
    const figures = later.length > 0 ? [sorted[sorted.length >> 1], sorted.at(-1)] : ["", ""]
    console.log(`| ${what} (${key}) | ${[first, ...figures].join(" | ")} |`)
  }
})

/** How long one press takes; 0 where that is less than the browser tells. */
async function pressed(page, key) {
  await page.evaluate(() => globalThis.keyTimes.splice(0))
  await page.keyboard.press(key)
  return page.evaluate(() => globalThis.afterPress())
}

/** In the page. */
function watchKeys() {
  const times = (globalThis.keyTimes = [])
  const keep = entries => {
    for (const {name, duration} of entries) if (name === "keydown") times.push(duration)
  }
  const observer = new PerformanceObserver(list => keep(list.getEntries()))
  observer.observe({type: "event", durationThreshold: 16})
  // Told some time after the frame that shows it; and what a key sets going is over before the next one is pressed.
  globalThis.afterPress = async () => {
    for (let quiet = 0; quiet < 10; quiet++) await new Promise(requestAnimationFrame)
    keep(observer.takeRecords())
    return Math.max(0, ...times)
  }
}
