import type {Page} from "@playwright/test"

/** Selects words of a block as a hand does: press, draw, let go. Returns what is selected. */
export async function drawOver(page: Page, block: string, words: string): Promise<string> {
  const ends = await page.evaluate(
    ([block, words]) => {
      const element = document.querySelector(`[data-n="${block}"]`)!
      element.scrollIntoView({block: "center", behavior: "instant"})
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(words)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + words.length)
        const rects = range.getClientRects()
        const [first, last] = [rects[0]!, rects[rects.length - 1]!]
        return {
          from: {x: first.left + 1, y: first.top + first.height / 2},
          to: {x: last.right - 1, y: last.top + last.height / 2},
        }
      }
      throw new Error(`“${words}” does not stand in ${block}`)
    },
    [block, words] as const,
  )
  await page.mouse.move(ends.from.x, ends.from.y)
  await page.mouse.down()
  await page.mouse.move(ends.to.x, ends.to.y, {steps: 5})
  await page.mouse.up()
  return selectedWords(page)
}

export function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()))
}

/** Clicks on the first letter of words in a block. */
export async function clickOn(page: Page, words: {from: number; to: number}): Promise<void> {
  const at = await page.evaluate(({from, to}) => {
    document.querySelector("edition-reader")!.select(from, to)
    const range = document.getSelection()!.getRangeAt(0)
    const {left, top, height} = range.getClientRects()[0]!
    document.getSelection()!.removeAllRanges()
    return {x: left + 2, y: top + height / 2}
  }, words)
  await page.mouse.click(at.x, at.y)
}
