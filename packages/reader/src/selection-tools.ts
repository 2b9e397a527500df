import {css, nothing} from "lit"
import type {Span} from "@variorum/document"
import {msg, msgAs} from "@variorum/words"
import {html} from "./html.ts"
import type {TextView} from "./text-view.ts"

/** How the tools look, for the frame of the reader; comes with them. */
export const selectionBarStyle = css`
  .selection-bar {
    position: absolute;
    z-index: 5;
    display: flex;
    gap: 0.25rem;
    padding: 0.25rem;
    border: 1px solid var(--edition-rule);
    border-radius: 6px;
    background: var(--edition-paper-raised);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .selection-bar button {
    min-height: 2rem;
    padding-inline: 0.9rem;
  }
  @media screen and (max-width: 56.1875em) {
    .selection-bar {
      position: fixed;
      inset: auto 0 0;
      z-index: 19;
      flex-wrap: wrap;
      padding: 0.6rem 0.6rem calc(0.6rem + env(safe-area-inset-bottom, 0px));
      border-radius: 12px 12px 0 0;
    }
    .selection-bar button {
      flex: 1 1 auto;
      min-height: 2.75rem;
      padding-inline: 0.5rem;
    }
  }
  @media print {
    .selection-bar {
      display: none !important;
    }
  }
`

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
  readonly beside: () => void
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
    ${tool(msg`Read beside`, msg`Keep these words in a second pane beside the text (b)`, tools.beside)}
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
