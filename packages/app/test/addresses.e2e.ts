import {expect, membershipQuestion, open, ready, test} from "./edition-page.ts"

test("an address of a block opens the text there", async ({page}) => {
  await open(page, "#/read/p59")
  await expect(page.locator('[data-n="p59"]')).toBeInViewport()
})

test("an address of an annotation opens its words", async ({page}) => {
  await open(page)
  const {id, from, to} = await page.evaluate(() => {
    const {anchors} = document.querySelector("edition-reader")!
    return anchors.filter(anchor => anchor.from !== null).at(-1)!
  })
  await open(page, `#/annotation/${encodeURIComponent(id)}`)
  const words = await page.evaluate(
    ([from, to]) =>
      document.querySelector("edition-reader")!.edition!.canonicalText.slice(from, to),
    [from!, to!] as const,
  )
  const seen = await page.evaluate(() => {
    const texts: string[] = []
    for (const block of document.querySelectorAll(".edition-text [data-n]")) {
      const {top, bottom} = block.getBoundingClientRect()
      if (bottom > 0 && top < innerHeight) texts.push(block.textContent)
    }
    return texts.join("\n")
  })
  expect(seen).toContain(words.split("\n")[0])
})

test("back and forward go through the views, and back to the place in the text", async ({page}) => {
  await open(page)
  await page.locator('[data-n="p40"]').evaluate(block => {
    block.scrollIntoView({block: "center"})
  })
  const question = await membershipQuestion(page)
  const place = () =>
    page.locator('[data-n="p40"]').evaluate(block => block.getBoundingClientRect().top)
  const before = await place()
  await page.getByRole("link", {name: /^Disputes/}).click()
  await expect(page).toHaveURL(/#\/disputes$/)
  await page.evaluate(id => (location.hash = `#/disputes/${encodeURIComponent(id)}`), question)
  await expect
    .poll(() => page.evaluate(() => document.querySelector("edition-reader")!.view))
    .toEqual({kind: "question", id: question})
  await page.goBack()
  await expect(page).toHaveURL(/#\/disputes$/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/read$/)
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(2)
  await page.goForward()
  await expect
    .poll(() => page.evaluate(() => document.querySelector("edition-reader")!.view.kind))
    .toBe("disputes")
})

test("back and forward find the disputes where they were left, and a new visit starts at the top", async ({
  page,
}) => {
  await open(page, "#/disputes")
  const scrolled = () => page.evaluate(() => scrollY)
  const before = 700
  // The list comes a few frames at a time.
  await expect
    .poll(() =>
      page.evaluate(top => {
        scrollTo({top, behavior: "instant"})
        return scrollY
      }, before),
    )
    .toBe(before)
  const question = await membershipQuestion(page)
  await page.evaluate(
    id => document.querySelector("edition-reader")!.goTo({question: id}),
    question,
  )
  await expect(page).toHaveURL(/#\/disputes\/./)
  await expect(page.getByRole("heading", {name: "Pair by pair"})).toBeVisible()
  await expect.poll(scrolled).toBe(0)
  await page.goBack()
  await expect.poll(scrolled).toBe(before)
  await page.reload()
  await ready(page)
  await expect.poll(scrolled).toBe(before)
  await page.getByRole("link", {name: "My notes"}).click()
  await page.getByRole("link", {name: /^Disputes/}).click()
  await expect.poll(scrolled).toBe(0)
})

test("a reload comes back to the very line", async ({page}) => {
  await open(page)
  await page.mouse.wheel(0, 5000)
  const scrolled = () => page.evaluate(() => scrollY)
  await expect.poll(scrolled).toBeGreaterThan(3000)
  // A block in sight: those far from it break their lines otherwise once a font has come that came late for this page.
  const inSight = () =>
    page.evaluate(() => {
      const blocks = [...document.querySelectorAll("[data-n]")]
      const block = blocks.find(element => element.getBoundingClientRect().bottom > 100)!
      return {n: block.getAttribute("data-n"), top: block.getBoundingClientRect().top}
    })
  const before = await inSight()
  await page.reload()
  await ready(page)
  const after = await inSight()
  expect(after.n).toBe(before.n)
  expect(Math.abs(after.top - before.top)).toBeLessThan(1)
})

test("the page opened anew goes on where it was left", async ({page, context}) => {
  await open(page)
  await page.locator('[data-n="p59"]').evaluate(element => {
    element.scrollIntoView({block: "center"})
  })
  const top = (of: typeof page) =>
    of.locator('[data-n="p59"]').evaluate(element => element.getBoundingClientRect().top)
  const before = await top(page)
  await page.close({runBeforeUnload: true})
  const next = await context.newPage()
  await open(next, "")
  expect(Math.abs((await top(next)) - before)).toBeLessThan(1)
})

test("an address that leads nowhere says so and leads on, with the reader still there", async ({
  page,
}) => {
  await open(page)
  await page.locator('[data-n="p59"]').evaluate(element => {
    element.scrollIntoView({block: "center"})
  })
  await page.evaluate(() => (location.hash = "#/nowhere/at/all"))
  const notice = page.locator("#notice")
  await expect(notice).toContainText("No such address: #/nowhere/at/all")
  await expect(notice.getByRole("link").first()).toBeInViewport()
  await expect(page.locator("edition-reader")).toBeVisible()
  await notice.getByRole("link", {name: "See the disputes"}).click()
  await expect(notice).toBeEmpty()
  await expect(page).toHaveURL(/#\/disputes$/)
})

test("an address of a question or a passage that this edition does not have says so", async ({
  page,
}) => {
  await open(page, "#/disputes/question%3Anone")
  await expect(page.getByText("This edition has no question of this name.")).toBeVisible()
  await open(page, "#/annotation/urn%3Anone")
  await expect(page.getByText("There is no such place in this text")).toBeVisible()
  await open(page, "#/read/p9999")
  await expect(page.getByText("There is no such place in this text")).toBeVisible()
})
