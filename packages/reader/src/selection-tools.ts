import {nothing} from "lit"
import type {Span} from "@variorum/document"
import {msg, msgAs} from "@variorum/words"
import {html} from "./html.ts"
import type {TextView} from "./text-view.ts"

/** What can be done with the selected words; without `link` there are no addresses. */
export function selectionTools(tools: {
  /** Whether a form is open that can take them. */
  readonly writing: boolean
  /** Opens a form, or gives the open one these words in place of its own. */
  readonly annotate: () => void
  readonly add: () => void
  readonly highlight: () => void
  readonly link: (() => void) | null
  readonly cite: () => void
}) {
  const tool = (name: string, title: string, act: () => void) =>
    html`<button type="button" title=${title} @click=${act}>${name}</button>`
  return html`<div
    class="selection-bar"
    role="toolbar"
    aria-label="Selected words"
    @pointerdown=${(event: Event) => event.preventDefault()}
  >
    ${
      tools.writing
        ? html`${tool(msg`Add these words`, msg`The note that is open is about these words too (+)`, tools.add)}
          ${tool(msg`These words instead`, msg`Moves the note that is open to these words (a)`, tools.annotate)}`
        : html`${tool(msg`Note`, msg`Write a note on these words (a)`, tools.annotate)}
          ${tool(msgAs("do")`Highlight`, msg`Highlight these words (h)`, tools.highlight)}`
    }
    ${tools.link ? tool(msg`Copy link`, msg`Copy the link to these words (l)`, tools.link) : nothing}
    ${tool(msg`Cite`, msg`Cite these words (c)`, tools.cite)}
  </div>`
}

/** Puts the tools beneath the end of the selected words, within `page`; on a narrow screen they have a place of their own. */
export function placeSelectionBar(
  page: HTMLElement,
  view: TextView,
  {to}: Span,
  narrow: boolean,
): void {
  const bar = page.querySelector<HTMLElement>(".selection-bar")
  const last = view.firstLineOf({from: to - 1, to})
  if (!bar) return
  if (!last || narrow) {
    bar.style.removeProperty("left")
    bar.style.removeProperty("top")
    return
  }
  const {left, right, top} = page.getBoundingClientRect()
  bar.style.left = `${Math.min(last.right, right - bar.offsetWidth - 16) - left}px`
  bar.style.top = `${last.bottom - top + 6}px`
}
