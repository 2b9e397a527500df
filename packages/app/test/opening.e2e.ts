import {gzipSync} from "node:zlib"
import {expect, open, ready, test} from "./edition-page.ts"

test("the page opens with nothing failing, and one reader in its served HTML", async ({
  page,
  request,
}) => {
  const html = await (await request.get("/")).text()
  expect(html.match(/<edition-reader[ >]/g)).toHaveLength(1)
  expect(html).toContain('src="edition/edition.json"')
  await open(page, "")
  await expect(page).toHaveTitle("The Communist Left in Russia after 1920 · Variorum")
  await expect(page.locator(".edition-text [data-n]")).not.toHaveCount(0)
  expect(
    await page.evaluate(() => {
      const reader = document.querySelector("edition-reader")!
      return reader.getRootNode() === document && reader.edition !== null
    }),
  ).toBe(true)
})

test("every file of the site has its type, and what is not there is not found", async ({
  request,
}) => {
  const type = async (path: string) => (await request.get(path)).headers()["content-type"]
  expect(await type("/")).toContain("text/html")
  expect(await type("/edition/edition.json")).toContain("application/json")
  expect(await type("/edition/annotations/claims.jsonld")).toContain("application/ld+json")
  for (const path of ["/nowhere", "/edition/text/none.json", "/package.json", "/edition"]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test("the script that a first visit loads stays within its budget of 130 kB, compressed", async ({
  page,
  request,
}) => {
  // All that was asked for until text and annotations were there to be read and worked with.
  await page.addInitScript(() => {
    void customElements.whenDefined("edition-reader").then(async () => {
      await document.querySelector("edition-reader")!.ready
      performance.mark("ready")
    })
  })
  await page.goto("/")
  const addresses = await page.evaluate(async () => {
    await document.querySelector("edition-reader")!.ready
    const [at] = performance.getEntriesByName("ready")
    const asked = performance.getEntriesByType("resource")
    const until = asked.filter(
      ({name, startTime}) => name.endsWith(".js") && startTime < at!.startTime,
    )
    return until.map(({name}) => name)
  })
  await ready(page)
  let bytes = 0
  for (const address of addresses) {
    bytes += gzipSync(await (await request.get(address)).body(), {level: 9}).length
  }
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(130_000)
})

test("the text is on the screen before the annotations are", async ({page}) => {
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route("**/edition/annotations/**", async route => {
    await held
    await route.continue()
  })
  await page.goto("/")
  await expect(page.locator(".edition-text [data-n]").first()).toBeVisible()
  expect(
    await page.evaluate(() => document.querySelector("edition-reader")!.annotations.length),
  ).toBe(0)
  release()
  await ready(page)
  expect(
    await page.evaluate(() => document.querySelector("edition-reader")!.annotations.length),
  ).toBeGreaterThan(60)
})

for (const [name, viewport] of [
  ["wide", {width: 1440, height: 900}],
  ["narrow", {width: 390, height: 844}],
] as const) {
  test(`nothing jumps on a ${name} screen, though font and annotations come late`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, {shifts})
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) shifts.push((entry as {value?: number}).value ?? 0)
      }).observe({type: "layout-shift", buffered: true})
    })
    let release: () => void = () => undefined
    const held = new Promise<void>(resolve => (release = resolve))
    await page.route(/annotations\/|\.woff2$/, async route => {
      await held
      await route.continue()
    })
    // The load event waits for the fonts, which are held.
    await page.goto("/", {waitUntil: "domcontentloaded"})
    await expect(page.locator(".edition-text [data-n]").first()).toBeVisible()
    await twoFrames(page)
    release()
    await ready(page)
    await page.evaluate(() => document.fonts.ready)
    await twoFrames(page)
    const shifts = await page.evaluate(() => Reflect.get(window, "shifts") as number[])
    expect(shifts).toEqual([])
  })
}

function twoFrames(page: {evaluate(work: () => Promise<unknown>): Promise<unknown>}) {
  return page.evaluate(
    () =>
      new Promise(resolve => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
}

test("the text is set in the serif that comes with it", async ({page}) => {
  await open(page)
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts]
      .filter(face => face.status === "loaded")
      .map(face => face.family.replaceAll('"', ""))
  })
  expect(loaded).toContain("Source Serif 4 Variable")
})

test("on a phone of 360 px nothing has to be scrolled sideways, in any view", async ({page}) => {
  await page.setViewportSize({width: 360, height: 740})
  const addresses = ["#/read", "#/disputes", "#/notes", "#/registers/persons", "#/registers/groups"]
  for (const address of addresses) {
    await open(page, address)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, address).toBeLessThanOrEqual(0)
  }
})
