import {html, nothing} from "lit"

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
        ? html`${tool("Add these words", "The note that is open is about these words too (+)", tools.add)}
          ${tool("These words instead", "Moves the note that is open to these words (a)", tools.annotate)}`
        : html`${tool("Note", "Write a note on these words (a)", tools.annotate)}
          ${tool("Highlight", "Highlight these words (h)", tools.highlight)}`
    }
    ${tools.link ? tool("Copy link", "Copy the link to these words (l)", tools.link) : nothing}
    ${tool("Cite", "Cite these words (c)", tools.cite)}
  </div>`
}
