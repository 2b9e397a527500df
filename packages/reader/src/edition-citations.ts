import {msg} from "@variorum/words"
import {LitElement, css, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {citationForms} from "./citation-forms.ts"
import type {Cited} from "./citation-forms.ts"
import {controlStyle} from "./control-style.ts"
import {editionLanguage} from "./edition-language.ts"
import {html} from "./html.ts"

/**
 * The citations of a passage or of a whole edition, each to be copied. Where the browser does not let it be,
 * the words are selected to be copied by hand.
 */
@customElement("edition-citations")
export class EditionCitations extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        display: block;
      }
      section {
        padding-block: 0.6rem;
        border-top: 1px solid var(--edition-rule);
      }
      header {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        justify-content: space-between;
      }
      h3 {
        margin: 0;
        font: inherit;
        font-weight: 600;
      }
      pre {
        margin: 0.35rem 0 0;
        color: var(--edition-ink-quiet);
        font: 400 0.8125rem/1.45 var(--edition-font-ui, sans-serif);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      pre.code {
        font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", Consolas, monospace;
        font-size: 0.75rem;
      }
      .said {
        min-height: 1.45em;
        margin: 0.25rem 0 0;
        color: var(--edition-ink-quiet);
      }
      @media (pointer: coarse) {
        button {
          min-height: 2.75rem;
          min-width: 4rem;
        }
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ]

  @property({attribute: false}) cited: Cited | null = null
  @state() private said = ""

  protected override render() {
    const {cited} = this
    if (!cited) return nothing
    return html`${cited.address === null ? nothing : this.#form(msg`Link`, cited.address)}
      ${Object.entries(citationForms).map(([name, form]) => this.#form(name, form(cited)))}
      <p class="said" role="status">${this.said}</p>`
  }

  #form(name: string, words: string) {
    const code = name !== "Chicago note" && name !== msg`Link`
    const shown = name === "Chicago note" ? msg`Chicago note` : name
    return html`<section>
      <header>
        <h3>${shown}</h3>
        <button
          type="button"
          aria-label="Copy ${shown}"
          @click=${(event: Event) => void this.#copy(shown, words, event.currentTarget as Element)}
        >
          Copy
        </button>
      </header>
      <pre lang=${editionLanguage} class=${code ? "code" : ""}>
${words.replaceAll("\r\n", "\n").trimEnd()}</pre>
    </section>`
  }

  async #copy(name: string, words: string, button: Element): Promise<void> {
    try {
      await navigator.clipboard.writeText(words)
      this.said = msg`Copied: ${name}.`
    } catch {
      const shown = button.closest("section")!.querySelector("pre")!
      getSelection()?.selectAllChildren(shown)
      this.said = msg`The browser did not let it be copied. It is selected: copy it as you copy words.`
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-citations": EditionCitations
  }
}
