import {isAtRest} from "./built-site.mjs"
import {digest, withSite} from "./prof-site.mjs"
await withSite(async (address, browser) => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  await page.goto(address)
  await page.evaluate(() => document.querySelector("edition-reader").complete)
  await page.waitForFunction(isAtRest, null, {timeout: 120_000, polling: 500})
  await page.evaluate(() => document.querySelector("edition-reader").goTo({block: "p20"}))
  await page.waitForTimeout(800)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send("Profiler.enable"); await cdp.send("Profiler.setSamplingInterval", {interval: 100})
  const rest = () => page.evaluate(async () => { for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame) })
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press("s"); await rest()
    await cdp.send("Profiler.start"); await page.keyboard.press("a"); await rest(); const {profile} = await cdp.send("Profiler.stop")
    console.log("===== a", i); digest(profile, {top: i === 0 ? 40 : 25})
    await page.keyboard.press("Escape"); await rest()
  }
  await cdp.send("Profiler.start"); for (let i = 0; i < 6; i++) { await page.keyboard.press("]"); await rest() } const {profile} = await cdp.send("Profiler.stop")
    console.log("===== ] x6"); digest(profile, {top: 25})
})
