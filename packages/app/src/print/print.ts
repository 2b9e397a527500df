import type {Paper, PrintContent} from "@variorum/reader"
import {Previewer} from "pagedjs"
import {allowFramesOnly} from "./page-frame.ts"
import {paperElements} from "./paper-elements.ts"
import paperStyle from "./paper.css?raw"

/** Above, right, below, left. */
const margins: Readonly<Record<Paper, string>> = {
  A4: "24mm 22mm 24mm 27mm",
  A5: "18mm 12mm 16mm 17mm",
  Letter: "24mm 24mm 22mm 29mm",
}

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
  status.textContent = "Waiting for the reader…"
  // The pages stand as they are until a reload asks again.
  const hearing = new AbortController()
  addEventListener(
    "message",
    ({origin, source, data}) => {
      if (origin !== location.origin || source !== opener) return
      hearing.abort()
      void set(data as PrintContent)
    },
    {signal: hearing.signal},
  )
  opener.postMessage("variorum-print", location.origin)
} else {
  status.textContent =
    "There is nothing to print here yet. In the reader, open Reading settings and choose Print."
}

async function set(content: PrintContent): Promise<void> {
  await Promise.allSettled([...document.fonts].map(face => face.load()))
  const previewer = new Previewer()
  let count = 0
  previewer.on("page", () => {
    count++
    status.textContent = `Setting page ${count}…`
  })
  try {
    const page = `@page { size: ${content.paper}; margin: ${margins[content.paper]}; }`
    const styles = [{[location.href]: `${paperStyle}\n${page}`}]
    const {total} = await previewer.preview(paperElements(content.parts), styles, pages)
    nameCalls()
    status.textContent = `${plural(total, "page")}, ${plural(content.notes, "note")}.${lostNotes(content)}`
    button.disabled = false
    fit()
  } catch (error) {
    status.textContent = `The pages could not be made: ${String(error)}. Reload this page to try again; your notes are not touched.`
  } finally {
    progress.hidden = true
  }
}

/** So many notes can belong to one line that no page holds them. */
function lostNotes({notes}: PrintContent): string {
  const set = pages.querySelectorAll(".pagedjs_footnote_area .note:not([data-split-from])").length
  if (set >= notes) return ""
  return ` ${plural(notes - set, "note")} found no room: choose fewer layers, or larger paper.`
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

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count.toLocaleString("en")} ${noun}s`
}

function part<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The print page lacks ${selector}`)
}
