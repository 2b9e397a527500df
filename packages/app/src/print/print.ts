import type {Paper, PrintContent} from "@variorum/reader"
import type {Words} from "@variorum/words"
import {Previewer} from "pagedjs"
import {allowFramesOnly} from "./page-frame.ts"
import {putWords} from "../page-words.ts"
import type {PrintMessage} from "../printing.ts"
import {paperElements} from "./paper-elements.ts"
import paperStyle from "./paper.css?raw"

/** Above, right, below, left. */
const margins: Readonly<Record<Paper, string>> = {
  A4: "24mm 22mm 24mm 27mm",
  A5: "18mm 12mm 16mm 17mm",
  Letter: "24mm 24mm 22mm 29mm",
}

// Of the page that opened this one: it has loaded them, and this has no part of its code.
let language = "en-GB"
let words: Words | null = null

const status = part("[role=status]", HTMLElement)
const progress = part("progress", HTMLProgressElement)
const button = part("button", HTMLButtonElement)
const pages = part("main", HTMLElement)
const opener = globalThis.opener as Window | null

button.addEventListener("click", () => {
  print()
})
addEventListener("resize", fit)

if (opener && !opener.closed) {
  allowFramesOnly()
  progress.hidden = false
  status.textContent = msg`Waiting for the reader…`
  // The pages stand as they are until a reload asks again.
  const hearing = new AbortController()
  addEventListener(
    "message",
    ({origin, source, data}) => {
      if (origin !== location.origin || source !== opener) return
      hearing.abort()
      const message = data as PrintMessage
      language = message.language
      words = message.words
      document.documentElement.lang = language
      putWords(document, english => words?.[english] ?? english)
      void set(message.content)
    },
    {signal: hearing.signal},
  )
  opener.postMessage("variorum-print", location.origin)
} else {
  status.textContent = msg`There is nothing to print here yet. In the reader, open Reading settings and choose Print.`
}

async function set(content: PrintContent): Promise<void> {
  await Promise.allSettled([...document.fonts].map(face => face.load()))
  const previewer = new Previewer()
  let count = 0
  previewer.on("page", () => {
    count++
    status.textContent = msg`Setting page ${count}…`
  })
  try {
    const page = `@page { size: ${content.paper}; margin: ${margins[content.paper]}; }`
    const styles = [{[location.href]: `${paperStyle}\n${page}`}]
    const {total} = await previewer.preview(paperElements(content.parts), styles, pages)
    nameCalls()
    status.textContent = `${plural(total, msg`1 page`, msg`${numeral(total)} pages`)}, ${notesInWords(content.notes)}.${lostNotes(content)}`
    button.disabled = false
    fit()
  } catch (error) {
    status.textContent = msg`The pages could not be made: ${String(error)}. Reload this page to try again; your notes are not touched.`
  } finally {
    progress.hidden = true
  }
}

/** So many notes can belong to one line that no page holds them. */
function lostNotes({notes}: PrintContent): string {
  const set = pages.querySelectorAll(".pagedjs_footnote_area .note:not([data-split-from])").length
  if (set >= notes) return ""
  const lost = notes - set
  return ` ${plural(
    lost,
    msg`1 note found no room: choose fewer layers, or larger paper.`,
    msg`${numeral(lost)} notes found no room: choose fewer layers, or larger paper.`,
  )}`
}

/** The number is the link to the note: pagedjs puts an empty one behind it. */
function nameCalls(): void {
  for (const link of pages.querySelectorAll("[data-footnote-call]")) {
    const number = link.previousElementSibling
    if (number?.className !== "call") continue
    link.append(number)
    link.classList.add("named")
  }
}

/** Pages wider than the window are shown smaller, not on paper. */
function fit(): void {
  const sheet = pages.querySelector<HTMLElement>(".pagedjs_page")
  if (!sheet || button.disabled) return
  const room = document.documentElement.clientWidth - 16
  pages.style.setProperty("--fit", String(Math.min(1, room / sheet.offsetWidth)))
}

function msg(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const english = strings.reduce((before, after, index) => `${before}{${index - 1}}${after}`)
  const pattern = words?.[english] ?? english
  return pattern.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]))
}

function numeral(value: number): string {
  return value.toLocaleString(language)
}

function plural(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}

function notesInWords(count: number): string {
  return plural(count, msg`1 note`, msg`${numeral(count)} notes`)
}

function part<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The print page lacks ${selector}`)
}
