import type {Page} from "@playwright/test"
import {expect, open, paintedWords, ready, test} from "./edition-page.ts"

/** The words of the active note that stands at the chosen place, as they are marked in the text. */
function activeWords(page: Page): Promise<readonly string[]> {
  return paintedWords(page, "variorum-active")
}

/** The index of the first block that the window shows some of, and the last. */
function blocksInSight(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".edition-text [data-n]")]
      .filter(block => {
        const {top, bottom} = block.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      .map(block => block.dataset["n"]!),
  )
}

test("the bar leads to the registers, an entry, a mention in the text, and back again", async ({
  page,
}) => {
  await open(page)
  await page.getByRole("link", {name: "Registers"}).click()
  await expect(page).toHaveURL(/#\/registers\/persons$/)
  await expect(page.getByRole("heading", {level: 1, name: "Persons"})).toBeVisible()
  await page.getByRole("searchbox").fill("miasn")
  await page.getByRole("link", {name: "Miasnikov, Gabriel"}).click()
  await expect(page).toHaveURL(/#\/registers\/persons\/person%3Amiasnikov$/)
  await expect(page.getByRole("heading", {level: 1})).toHaveText("Gabriel Miasnikov")

  const mention = page.locator("edition-register-entry .mentions > li").nth(5)
  const words = await mention.locator("mark").innerText()
  const block = await mention.locator(".block").innerText()
  await mention.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => scrollY)
  await mention.getByRole("link").first().click()
  await expect(page).toHaveURL(/#\/annotation\//)
  await expect.poll(() => activeWords(page)).toContain(words)
  expect(await blocksInSight(page)).toContain(block)

  await page.goBack()
  await expect(page.getByRole("heading", {level: 1})).toHaveText("Gabriel Miasnikov")
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled)
  await page.getByRole("link", {name: "← Persons"}).click()
  // What was looked for is still looked for.
  await expect(page.getByRole("searchbox")).toHaveValue("miasn")
  await expect(page.locator("edition-register [data-entry]")).toHaveCount(1)
})

test("every place of an annotation with several is led to by itself", async ({page}) => {
  await open(page, "#/registers/groups/group%3Aworkers-group")
  await expect(page.locator("edition-register-entry .mentions > li").first()).toBeVisible()
  const {index, words, from} = await page.evaluate(() => {
    const reader = document.querySelector("edition-reader")!
    const placesOf = (id: string) =>
      reader.anchors.filter(one => one.id === id && one.from !== null)
    const entry = reader.shadowRoot!.querySelector("edition-register-entry")!
    const links = [...entry.shadowRoot!.querySelectorAll(".mentions > li > .view")]
    const ids = links.map(link => decodeURIComponent(link.getAttribute("href")!.split("/").at(-1)!))
    // The last place of the first annotation that has more than four.
    const id = ids.find(one => placesOf(one).length > 4)!
    const last = placesOf(id).at(-1)!
    return {
      index: ids.lastIndexOf(id),
      words: reader.edition!.canonicalText.slice(last.from!, last.to!),
      from: last.from!,
    }
  })
  const mention = page.locator("edition-register-entry .mentions > li > .view").nth(index)
  await expect(mention.locator("mark")).toHaveText(words)
  await mention.evaluate((link: HTMLElement) => {
    link.click()
  })
  const inSight = () =>
    page.evaluate(from => {
      const place = [...(CSS.highlights.get("variorum-active") ?? [])].find(range => {
        const before = document.createRange()
        const blocks = [...document.querySelectorAll(".edition-text [data-n]")]
        const block = blocks.find(one => one.contains(range.startContainer))!
        before.setStart(block, 0)
        before.setEnd(range.startContainer, range.startOffset)
        const text = document.querySelector("edition-reader")!.edition!.canonicalText
        return text.indexOf(block.textContent) + String(before).length === from
      })
      if (!place) return false
      const words = document.createRange()
      words.setStart(place.startContainer, place.startOffset)
      words.setEnd(place.endContainer, place.endOffset)
      const box = words.getBoundingClientRect()
      return box.top > 40 && box.bottom < innerHeight
    }, from)
  await expect.poll(inSight).toBe(true)
})

test("an entry’s claims lead to their questions, and its cautions to the other entry", async ({
  page,
}) => {
  await open(page, "#/registers/groups/group%3Aworkers-group")
  const entry = page.locator("edition-register-entry")
  await expect(entry.locator("header")).toContainText("Not to be confused with")
  await entry.locator(".question h3").getByRole("link").first().click()
  await expect(page).toHaveURL(/#\/disputes\/question/)
  await page.goBack()
  await entry.locator(".ties").getByRole("link").first().click()
  await expect(page).toHaveURL(/#\/registers\/groups\/group%3Acwp-russia$/)
})

test("a work that is never cited says so, and one in doubt says between which", async ({page}) => {
  await open(page, "#/registers/works/work%3Aelwood-1992")
  await expect(page.locator("edition-register-entry")).toContainText("Never cited")
  await open(page, "#/registers/works/work%3Acarr-interregnum")
  await expect(page.locator("edition-register-entry")).toContainText(
    "Never for certain; 5 times this or another work is meant.",
  )
})

test("the registers are walked by keyboard alone", async ({page}) => {
  await open(page, "#/registers/places")
  await page.getByRole("searchbox").focus()
  await page.keyboard.type("vork")
  for (let step = 0; step < 4; step++) await page.keyboard.press("Tab")
  await expect(page.getByRole("link", {name: "Vorkuta"})).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", {level: 1})).toHaveText("Vorkuta")
  await page.locator("edition-register-entry .mentions .view").first().focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/#\/annotation\//)
})

test("on a phone the views without room are behind one button", async ({page}) => {
  await page.setViewportSize({width: 360, height: 740})
  await open(page)
  await page.getByRole("button", {name: "More", exact: true}).click()
  await page.getByRole("link", {name: "Registers"}).click()
  await expect(page).toHaveURL(/#\/registers\/persons$/)
  await expect(page.getByRole("link", {name: "My notes"})).toBeHidden()
  await page.getByRole("button", {name: "More", exact: true}).click()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("link", {name: "My notes"})).toBeHidden()
  await expect(page.getByRole("button", {name: "More", exact: true})).toBeFocused()
})

test("a note on a name leads to its entry, and back to the note", async ({page}) => {
  await open(page, "#/registers/persons/person%3Asinigaglia")
  await page.locator("edition-register-entry .mentions .view").first().click()
  const card = page.locator("edition-margin edition-note-card[open]").first()
  await card.getByRole("button", {name: "Roberto Sinigaglia", exact: true}).click()
  await expect(page).toHaveURL(/#\/registers\/persons\/person%3Asinigaglia$/)
  await page.goBack()
  await expect(card).toBeVisible()
})

test("while the annotations are on their way, no register is said to be empty", async ({page}) => {
  let release: () => void = () => undefined
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route(/annotations\//, async route => {
    await held
    await route.continue()
  })
  await page.goto("/#/registers/places")
  await expect(page.locator("main.panel").getByText("Opening the text…")).toBeVisible()
  await expect(page.getByText("no entries")).toBeHidden()
  release()
  await ready(page)
  await expect(page.getByRole("link", {name: "Vorkuta"})).toBeVisible()
})

test("an address of an entry that is in no register says so", async ({page}) => {
  await open(page, "#/registers/persons/person%3Anobody")
  await expect(page.getByText("No register has this entry.")).toBeVisible()
})

test("the bar leads to the chronology, and both its drawing and its list to the very words", async ({
  page,
}) => {
  await open(page)
  await page.getByRole("link", {name: "Chronology"}).click()
  await expect(page).toHaveURL(/#\/chronology$/)
  const list = page.locator("edition-chronology .list")
  const issue = list.locator('[data-event="event:manifesto-of-workers-group"]')
  await expect(issue).toContainText("February 1923")
  await expect(issue).toContainText("Elsewhere, in agreement with it")
  const words = (await issue.locator("q").first().innerText()).replace(/^“|”$/g, "")
  await issue.locator(".tellings a").first().click()
  await expect(page).toHaveURL(/#\/annotation\//)
  await expect.poll(() => activeWords(page)).toEqual([words])

  await page.goBack()
  const drawn = page.locator('timeline-plot .event[data-event="event:death-of-lenin"]')
  await expect(drawn).toHaveAccessibleName("Death of Lenin: January 1924. Go to the words.")
  await drawn.locator(".hit").click()
  await expect(page).toHaveURL(/#\/annotation\//)
  await expect.poll(() => activeWords(page).then(all => all.join(""))).toContain("Lenin")
})

test("the timeline is zoomed and walked by keyboard alone", async ({page}) => {
  await open(page, "#/chronology")
  const range = page.locator("timeline-plot .range")
  await expect(range).toHaveText(/19\d\d – /)
  const whole = await range.innerText()
  await page.locator('timeline-plot .event[tabindex="0"]').focus()
  await page.keyboard.press("+")
  await expect(range).not.toHaveText(whole)
  await page.keyboard.press("End")
  await expect(page.locator('timeline-plot [data-event="event:submission-2009"]')).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/#\/annotation\//)
  await expect.poll(() => activeWords(page).then(all => all.join(""))).toContain("2009")
})

test("on paper the chronology is its list, and an entry has all its mentions", async ({page}) => {
  await open(page, "#/chronology")
  await page.emulateMedia({media: "print"})
  await expect(page.locator("timeline-plot")).toBeHidden()
  await expect(page.locator("edition-chronology .list li").first()).toBeVisible()
  await page.emulateMedia({media: "screen"})
  await open(page, "#/registers/groups/group%3Aworkers-group")
  const mentions = page.locator("edition-register-entry .mentions > li")
  await expect(mentions.last()).toBeHidden()
  await page.emulateMedia({media: "print"})
  await expect(mentions.last()).toBeVisible()
})
