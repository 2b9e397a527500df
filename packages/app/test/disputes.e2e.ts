import {expect, membershipQuestion, open, paintedWords, test} from "./edition-page.ts"
import {clickOn} from "./text-hand.ts"

test("a click on a mark opens its note", async ({page}) => {
  await open(page)
  const mark = await page.evaluate(() => {
    const reader = document.querySelector("edition-reader")!
    const figures = new Set(
      reader.annotations
        .filter(annotation => JSON.stringify(annotation.body).includes('"Figure"'))
        .map(annotation => annotation.canonical),
    )
    const anchor = reader.anchors.find(one => figures.has(one.id) && one.from !== null)!
    return {id: anchor.id, from: anchor.from!, to: anchor.to!}
  })
  const opened = page.evaluate(
    () =>
      new Promise<string | null>(resolve => {
        document
          .querySelector("edition-reader")!
          .addEventListener("variorum-annotation-focus", event => {
            resolve(event.annotation)
          })
      }),
  )
  await clickOn(page, mark)
  expect(await opened).not.toBeNull()
  const card = page.locator("edition-margin edition-note-card[open]")
  await expect(card).toBeVisible()
  await expect(card.getByRole("button", {name: "Go to words"})).toBeVisible()
})

test("Disputes leads to a question, its grid and plot, and a cell to the very words", async ({
  page,
}) => {
  await open(page)
  const id = await membershipQuestion(page)
  await page.getByRole("link", {name: /^Disputes/}).click()
  await page.locator(`[data-question="${id}"]`).click()
  await expect(page).toHaveURL(new RegExp(`#/disputes/${encodeURIComponent(id)}$`))
  const grid = page.locator("edition-question dispute-grid")
  for (const figure of ["19,000", "3,000", "300"]) await expect(grid).toContainText(figure)
  await expect(page.locator("edition-question figure-plot svg").first()).toBeVisible()

  const {claim, exact} = await page.evaluate(id => {
    const question = document
      .querySelector("edition-reader")!
      .disputes.find(one => one.question.id === id)!
    const position = question.positions.find(
      one => one.value?.min === 19_000 && one.asserter.label.includes("Kuznetsov"),
    )!
    return {claim: position.claim, exact: position.passage!.exact}
  }, id)
  await grid
    .getByRole("button", {name: /Kuznetsov: 19,000/})
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`#/annotation/${encodeURIComponent(claim)}$`))
  const active = await page.evaluate(id => {
    const reader = document.querySelector("edition-reader")!
    const anchor = reader.anchors.find(one => one.id === id)!
    return reader.edition!.canonicalText.slice(anchor.from!, anchor.to!)
  }, claim)
  expect(active).toBe(exact)
  await expect
    .poll(async () => (await paintedWords(page, "variorum-active")).join("") || null)
    .toBe(exact)
  await expect(page.locator("edition-note-card[open]").first()).toBeVisible()
})

test("the country’s figure and Moscow’s cannot be compared, and the page says why", async ({
  page,
}) => {
  await open(page)
  await page.goto(`/#/disputes/${encodeURIComponent(await membershipQuestion(page))}`)
  const question = page.locator("edition-question")
  await expect(question).toContainText(/place/i)
  await expect(question).toContainText("Kuznetsov")
  await expect(question).toContainText("Avrich")
})
