import {msg} from "@variorum/words"
import {css} from "lit"
import type {TemplateResult} from "lit"
import {dialogStyle} from "./dialog-style.ts"
import {html} from "./html.ts"

/** One line of the list of keys. */
interface KeyHelp {
  readonly keys: readonly string[]
  readonly does: string
}

const keyHelp: readonly KeyHelp[] = [
  {keys: ["]", "["], does: msg`Next or previous paragraph`},
  {keys: ["n", "p"], does: msg`Next or previous note; Enter opens it`},
  {keys: ["/"], does: msg`Search, in every view`},
  {keys: [".", ","], does: msg`Next or previous hit of the search`},
  {keys: ["s", "Enter"], does: msg`Select the first word of the paragraph`},
  {keys: ["←", "→", "↑", "↓"], does: msg`Move the selected word`},
  {keys: [msg`Shift + arrows`], does: msg`Select more or less, by words and lines`},
  {keys: ["a", "Enter"], does: msg`Write a note on the selected words`},
  {
    keys: ["+"],
    does: msg`With a note open: it is about the selected words too; a: about these instead`,
  },
  {keys: ["h"], does: msg`Highlight the selected words, in the colour used last`},
  {keys: ["l"], does: msg`Copy the link to the selected words, or to the paragraph`},
  {keys: ["c"], does: msg`Cite the selected words, or the paragraph`},
  {keys: [msg`Ctrl + Enter`], does: msg`Save the note`},
  {keys: [msg`Ctrl + Z`], does: msg`Undo what was done last with notes; with Shift, do it again`},
  {keys: [msg`Esc`], does: msg`Close, or go back to the paragraph`},
  {keys: ["b"], does: msg`Read the selected words, or the paragraph, beside the text`},
  {
    keys: ["i"],
    does: msg`Look up here what the note or the name is about; the line stays where it is`,
  },
  {keys: ["F6"], does: msg`Go between the text and what stands beside it, or what was looked up`},
  {keys: ["m"], does: msg`Hide or show all marks and notes`},
  {keys: ["e"], does: msg`Show the text with emendations, or as transcribed`},
  {
    keys: [msg`Ctrl + P`],
    does: msg`Print what is on the screen; with notes: Reading settings, Print`,
  },
  {keys: ["?"], does: msg`This list`},
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
