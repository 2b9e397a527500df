// `npm run bench -- open`: how long a visit waits in Chromium for the text to be on the screen, for the annotations, and
// until all can be worked with; the first visit of a browser, and one that has the site in its cache.
import {middle, visit, withBuiltSite} from "./built-site.mjs"

const visits = 9
const viewport = {width: 1280, height: 900}

await withBuiltSite(async (address, browser) => {
  const times = {first: [], later: []}
  for (let i = 0; i < visits; i++) {
    // Nothing of the site is known to a new one.
    const context = await browser.newContext({viewport})
    times.first.push(await visit(context, address))
    times.later.push(await visit(context, address))
    await context.close()
  }
  console.log(`| middle of ${visits}, ms | text on the screen | annotations | ready |`)
  console.log("| --- | ---: | ---: | ---: |")
  for (const [key, what] of [
    ["first", "first visit"],
    ["later", "from the browser’s cache"],
  ]) {
    const figures = ["painted", "loaded", "ready"].map(name =>
      middle(times[key].map(at => at[name])),
    )
    console.log(`| ${[what, ...figures].join(" | ")} |`)
  }
})
