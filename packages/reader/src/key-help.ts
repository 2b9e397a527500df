import {css, html} from "lit"
import type {TemplateResult} from "lit"
import {dialogStyle} from "./dialog-style.ts"

/** One line of the list of keys. */
interface KeyHelp {
  readonly keys: readonly string[]
  readonly does: string
}

const keyHelp: readonly KeyHelp[] = [
  {keys: ["]", "["], does: "Next or previous paragraph"},
  {keys: ["n", "p"], does: "Next or previous note; Enter opens it"},
  {keys: ["/"], does: "Search, in every view"},
  {keys: [".", ","], does: "Next or previous hit of the search"},
  {keys: ["s", "Enter"], does: "Select the first word of the paragraph"},
  {keys: ["←", "→", "↑", "↓"], does: "Move the selected word"},
  {keys: ["Shift + arrows"], does: "Select more or less, by words and lines"},
  {keys: ["a", "Enter"], does: "Write a note on the selected words"},
  {
    keys: ["+"],
    does: "With a note open: it is about the selected words too; a: about these instead",
  },
  {keys: ["h"], does: "Highlight the selected words, in the colour used last"},
  {keys: ["l"], does: "Copy the link to the selected words, or to the paragraph"},
  {keys: ["c"], does: "Cite the selected words, or the paragraph"},
  {keys: ["Ctrl + Enter"], does: "Save the note"},
  {keys: ["Ctrl + Z"], does: "Undo what was done last with notes; with Shift, do it again"},
  {keys: ["Esc"], does: "Close, or go back to the paragraph"},
  {keys: ["b"], does: "Read the selected words, or the paragraph, beside the text"},
  {
    keys: ["i"],
    does: "Look up here what the note or the name is about; the line stays where it is",
  },
  {keys: ["F6"], does: "Go between the text and what stands beside it, or what was looked up"},
  {keys: ["m"], does: "Hide or show all marks and notes"},
  {keys: ["e"], does: "Show the text with emendations, or as transcribed"},
  {keys: ["Ctrl + P"], does: "Print what is on the screen; with notes: Reading settings, Print"},
  {keys: ["?"], does: "This list"},
]

/** How it looks, for the frame of the reader; comes with it. */
export const keyHelpStyle = css`
  ${dialogStyle}
  dialog dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35rem 1rem;
    margin: 0 0 1rem;
  }
  dialog dd {
    margin: 0;
  }
  dialog p {
    color: var(--edition-ink-quiet);
  }
  kbd {
    padding: 0.05rem 0.35rem;
    border: 1px solid var(--edition-rule);
    border-radius: 3px;
    font: inherit;
    font-size: 0.8125rem;
    white-space: nowrap;
  }
`

/** The list of keys, as the content of a dialog. */
export function keyHelpList(): TemplateResult {
  return html`<h2 id="keys-title">Keys</h2>
    <p>They work while the text has the focus: press Tab until it does, or click in it.</p>
    <dl>
      ${keyHelp.map(
        ({keys, does}) =>
          html`<dt>${keys.map(key => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${does}</dd>`,
      )}
    </dl>
    <button
      type="button"
      @click=${(event: Event) => (event.target as Element).closest("dialog")?.close()}
    >
      Close
    </button>`
}
