import {withSite} from "./prof-site.mjs"
await withSite(async (address, browser) => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  const page = await context.newPage()
  await page.addInitScript(() => {
    const real = window.fetch; globalThis.sync = []; 
    window.fetch = (...a) => { const t = performance.now(); const p = real(...a); globalThis.sync.push(["fetch", String(a[0]).split("/").pop(), t, performance.now() - t]); return p.then(r => { const text = r.text.bind(r); r.text = () => { const t = performance.now(); const q = text(); globalThis.sync.push(["text", "", t, performance.now() - t]); return q.then(v => { globalThis.sync.push(["got", v.length, performance.now(), 0]); return v }) }; return r }) }
    const parse = JSON.parse; JSON.parse = t => { const s = performance.now(); const v = parse(t); if (t.length > 50000) globalThis.sync.push(["parse", t.length, s, performance.now() - s]); return v }
  })
  for (let i = 0; i < 2; i++) {
  await page.goto(address)
  await page.evaluate(() => document.querySelector("edition-reader").ready)
  for (const [a, b, t, d] of await page.evaluate(() => globalThis.sync)) console.log(a, b, t.toFixed(0), d.toFixed(1))
  console.log("")
  }
}, true)
