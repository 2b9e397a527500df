import {sentenceFor} from "./routes.ts"
import type {Route} from "./routes.ts"

/** Says above the reader that an address leads nowhere, with a way on; null takes it away. */
export function showNotice(notice: HTMLElement, route: Route | null): void {
  notice.replaceChildren()
  if (route === null) return
  const paragraph = document.createElement("p")
  paragraph.className = "notice"
  const sentence = document.createElement("span")
  sentence.textContent =
    route.kind === "unknown" ? `No such address: ${shortened(`#${route.address}`)}. ` : ""
  sentence.append(sentenceFor(route))
  paragraph.append(
    sentence,
    link("#/read", "Read the text"),
    link("#/disputes", "See the disputes"),
  )
  notice.append(paragraph)
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
