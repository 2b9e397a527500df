import {isAtRest} from "./built-site.mjs"
import {byName, digest, traced, withSite} from "./prof-site.mjs"
const keys = (process.argv[2] ?? "m,e").split(",")
await withSite(async (address, browser) => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  await page.goto(address)
  await page.evaluate(() => document.querySelector("edition-reader").complete)
  await page.waitForFunction(isAtRest, null, {timeout: 120_000, polling: 500})
  await page.evaluate(() => document.querySelector("edition-reader").goTo({block: "p20"}))
  await page.keyboard.press("n"); await page.keyboard.press("Escape"); await page.waitForTimeout(500)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send("Profiler.enable"); await cdp.send("Profiler.setSamplingInterval", {interval: 100})
  for (const key of keys) {
    const n = 6
    const press = async () => { for (let i = 0; i < n; i++) { await page.keyboard.press(key); await page.evaluate(async () => { for (let i = 0; i < 12; i++) await new Promise(requestAnimationFrame) }) } }
    await press()
    await cdp.send("Profiler.start"); await press(); const {profile} = await cdp.send("Profiler.stop")
    console.log("=====", key, "(sums of", n, ")"); digest(profile, {top: 30})
    const events = await traced(browser, page, press)
    console.log("--trace"); byName(events, -Infinity, Infinity, 4)
  }
})
