import {createRequire} from "node:module"
import {readFileSync} from "node:fs"
import type {AxeResults} from "axe-core"
import {expect, membershipQuestion, open, test} from "./edition-page.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

for (const scheme of ["light", "dark"] as const) {
  test(`no view breaks a rule of accessibility that a program can check, in ${scheme} colours`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({colorScheme: scheme})
    await open(page)
    const question = `#/disputes/${encodeURIComponent(await membershipQuestion(page))}`
    const addresses = [
      "#/read",
      "#/disputes",
      question,
      "#/registers/groups",
      "#/registers/works",
      "#/registers/persons/person%3Aavrich",
      "#/registers/works/work%3Acarr-interregnum",
      "#/chronology",
      "#/historians",
      "#/historians/person%3Aavrich",
      "#/historians/person%3Aavrich/person%3Asinigaglia",
      "#/contradictions",
      "#/evidence",
      "#/notes",
      "#/repair",
      "#/nowhere",
    ]
    for (const address of addresses) {
      await open(page, address)
      await expect(page.getByRole("heading", {level: 1}).first()).toBeVisible()
      await page.evaluate(axe)
      const broken = await page.evaluate(async () => {
        const {axe} = window as unknown as {axe: {run(): Promise<AxeResults>}}
        const {violations} = await axe.run()
        return violations.map(
          ({id, help, nodes}) => `${id}: ${help} (${nodes.map(node => node.html).join(" ")})`,
        )
      })
      expect(broken, address).toEqual([])
    }
  })
}

test("someone who wants no motion, or larger letters, can read and see all of it", async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: "reduce", contrast: "more"})
  await page.setViewportSize({width: 640, height: 450})
  await open(page)
  await page.evaluate(() => {
    document.documentElement.style.setProperty("font-size", "200%")
  })
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})
