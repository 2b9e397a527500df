import {expect, open, test} from "./edition-page.ts"

test("from a mark to its question, to another historian and back to the same line, by keys alone", async ({
  page,
}) => {
  await open(page, "#/read/p30")
  const place = () =>
    page.locator('[data-n="p30"]').evaluate(element => element.getBoundingClientRect().top)
  const before = await place()
  const enter = async (name: RegExp, key: "Tab" | "Shift+Tab" = "Tab") => {
    for (let steps = 0; steps < 200; steps++) {
      await page.keyboard.press(key)
      const [tag, label] = await page.evaluate(() => {
        let element = document.activeElement
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
        return [element?.localName, element?.textContent.replace(/\s+/g, " ").trim() ?? ""] as const
      })
      if (tag === "a" && name.test(label)) return page.keyboard.press("Enter")
    }
    throw new Error(`Tab does not reach ${String(name)}`)
  }
  await enter(/^Disputes/, "Shift+Tab")
  await expect(page).toHaveURL(/#\/disputes$/)
  await enter(/^How many members had the Communist Workers’ Group/)
  await expect(page).toHaveURL(/#\/disputes\/question/)
  await enter(/^Historians$/, "Shift+Tab")
  await expect(page.getByRole("heading", {level: 1, name: "Who says what"})).toBeVisible()
  await enter(/^Paul Avrich$/)
  await expect(page.getByRole("heading", {level: 1, name: "Paul Avrich"})).toBeVisible()
  await page.getByRole("combobox", {name: "Compare with"}).selectOption({index: 1})
  await expect(page).toHaveURL(/#\/historians\/person%3Aavrich\/.+/)
  await expect(page.getByRole("heading", {level: 2}).first()).toContainText("Where")
  await enter(/^Read$/, "Shift+Tab")
  await expect(page).toHaveURL(/#\/read/)
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(2)
})

test("300 in Moscow and 3,000 in Moscow part, and the essay contradicts itself on when the group was formed", async ({
  page,
}) => {
  await open(page, "#/historians/person%3Aavrich/person%3Akuznetsov")
  await expect(page.getByRole("heading", {name: "Where they part"})).toBeVisible()
  await open(page, "#/contradictions")
  const formed = page.locator("section", {hasText: "When was the Workers’ Group formed?"})
  await expect(formed.locator("mark")).toHaveCount(2)
  await formed.getByRole("link", {name: "p9", exact: true}).click()
  await expect(page).toHaveURL(/#\/annotation\//)
})

for (const address of [
  "#/historians",
  "#/historians/person%3Aavrich/person%3Asinigaglia",
  "#/contradictions",
  "#/evidence",
]) {
  test(`${address} does not make a phone scroll sideways`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 700})
    await open(page, address)
    await expect(page.getByRole("heading", {level: 1}).first()).toBeVisible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
}

test("a question is taken away as a sentence, as Markdown and as CSV, each with its words", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await open(page, "#/disputes/question%3Acwg-membership")
  const copied = async (form: string) => {
    await page.getByRole("button", {name: form, exact: true}).click()
    await expect(page.getByText(`Copied as ${form}.`).first()).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied("a sentence")).toContain("#/disputes/question%3Acwg-membership")
  expect(await copied("Markdown")).toMatch(/^## How many members/)
  const csv = await copied("CSV")
  expect(csv).toContain("19,000 throughout the country")
  expect(csv.split("\r\n")[0]).toContain("asserted by,bearing,answer")
})
