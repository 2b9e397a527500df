import {msg} from "@variorum/words"
import type {Route} from "./routes.ts"

/** Says above the reader that an address leads nowhere, with a way on. */
export function showNotice(notice: HTMLElement, route: Route): void {
  const paragraph = document.createElement("p")
  paragraph.className = "notice"
  const sentence = document.createElement("span")
  sentence.textContent =
    route.kind === "unknown" ? `${msg`No such address: ${shortened(`#${route.address}`)}.`} ` : ""
  sentence.append(msg`There is nothing at this address; it may have been mistyped.`)
  paragraph.append(
    sentence,
    link("#/read", msg`Read the text`),
    link("#/disputes", msg`See the disputes`),
  )
  notice.replaceChildren(paragraph)
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement("a")
  anchor.href = href
  anchor.textContent = text
  return anchor
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
