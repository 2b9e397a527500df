import type {Page} from "@playwright/test"
import {german} from "../../words/src/de.ts"

const {words} = german
const said = new Set(Object.values(words))

/** Words of the interface that German has others for, without the context they are listed with. */
const english = Object.keys(words)
  .map(key => key.replace(/^[a-z ]+\|/, "").trim())
  .filter(key => !said.has(key) && words[key] !== key)

const whole = new Set(english.filter(key => !/\{\d+\}/.test(key)))

/** Those with something put in, in parts; without such as "{0}: {1}", that words of an edition are like by chance. */
const inParts = english
  .filter(key => /\{\d+\}/.test(key))
  .map(key => key.replace(/<[^>]*>/g, "").split(/\{\d+\}/))
  .filter(parts => parts.some(part => /\p{L}{4}/u.test(part)))

/** What stands on the page, and in the labels of its elements, as German and is English of the interface. */
export async function englishLeft(page: Page): Promise<readonly string[]> {
  return (await germanText(page)).filter(text => whole.has(text) || inParts.some(isLike(text)))
}

/** The same without sentences with gaps: for pages that do not say which of their words are the edition’s. */
export async function wholeEnglishLeft(page: Page): Promise<readonly string[]> {
  return (await germanText(page)).filter(text => whole.has(text))
}

function isLike(text: string): (parts: readonly string[]) => boolean {
  return parts => {
    const [first, last] = [parts[0]!, parts.at(-1)!]
    if (!text.startsWith(first) || !text.endsWith(last)) return false
    let at = 0
    return parts.every(part => {
      const found = text.indexOf(part, at)
      at = found + part.length
      return found >= 0
    })
  }
}

/** All text that is seen or spoken and said to be German, each run by itself, in all shadow trees. */
function germanText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const labels = ["aria-label", "title", "placeholder", "alt", "aria-roledescription"]
    const found = new Set([document.title])
    const look = (root: Node, german: boolean): void => {
      for (const node of root.childNodes) {
        if (node instanceof Text && german) found.add(node.data.replace(/\s+/g, " ").trim())
        if (!(node instanceof Element) || /^(head|style|script|noscript)$/i.test(node.tagName)) {
          continue
        }
        const lang = node.getAttribute("lang")
        const isGerman = lang === null ? german : lang === "de"
        if (isGerman) for (const name of labels) found.add(node.getAttribute(name)?.trim() ?? "")
        if (node.shadowRoot) look(node.shadowRoot, isGerman)
        look(node, isGerman)
      }
    }
    look(document.documentElement, document.documentElement.lang === "de")
    return [...found]
  })
}
