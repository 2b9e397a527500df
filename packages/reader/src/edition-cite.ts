import {LitElement, css, nothing} from "lit"
import {customElement, query, state} from "lit/decorators.js"
import type {Cited} from "./citation-forms.ts"
import {controlStyle} from "./control-style.ts"
import {dialogStyle} from "./dialog-style.ts"
import "./edition-citations.ts"
import {editionLanguage} from "./edition-language.ts"
import {html} from "./html.ts"

/** How to cite a passage, as a dialog. */
@customElement("edition-cite")
export class EditionCite extends LitElement {
  static override readonly styles = [
    controlStyle,
    dialogStyle,
    css`
      dialog {
        width: min(38rem, calc(100vw - 2rem));
      }
      blockquote {
        display: -webkit-box;
        overflow: hidden;
        margin: 0 0 0.9rem;
        padding-inline-start: 0.8rem;
        border-inline-start: 2px solid var(--edition-rule);
        font: 400 0.9375rem/1.45 var(--edition-font-text);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      .note {
        margin: 0 0 0.6rem;
      }
      .actions {
        display: flex;
        justify-content: end;
      }
      .actions button {
        min-height: 2.25rem;
      }
      @media (max-width: 30em) {
        dialog {
          padding: 1rem;
        }
      }
      @media (pointer: coarse) {
        .actions button {
          min-height: 2.75rem;
          min-width: 6rem;
        }
      }
    `,
  ]

  @state() private cited: Cited | null = null
  @state() private note = ""
  @query("dialog") private readonly dialog!: HTMLDialogElement

  /** Opens it; `note` says why, where nobody asked for it. */
  async show(cited: Cited, note = ""): Promise<void> {
    this.cited = cited
    this.note = note
    await this.updateComplete
    // Whoever goes to another place is done with it.
    addEventListener("popstate", () => this.dialog.close(), {once: true})
    this.dialog.showModal()
    this.dialog.scrollTop = 0
  }

  protected override render() {
    const {cited} = this
    return html`<dialog aria-labelledby="title">
      <h2 id="title">Cite ${cited?.place}</h2>
      ${this.note === "" ? nothing : html`<p class="note" role="alert">${this.note}</p>`}
      ${cited?.quote ? html`<blockquote lang=${editionLanguage}>${cited.quote}</blockquote>` : nothing}
      <edition-citations .cited=${cited}></edition-citations>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.dialog.close()}>Done</button>
      </div>
    </dialog>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-cite": EditionCite
  }
}
