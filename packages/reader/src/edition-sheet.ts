import {LitElement, css} from "lit"
import {customElement, property} from "lit/decorators.js"
import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import "./edition-note-card.ts"
import type {} from "./edition-note-form.ts"
import {NoteOpenEvent} from "./events.ts"
import {NoteCancelEvent} from "./note-events.ts"
import {html} from "./html.ts"
import type {ReadingNotes} from "./reading-notes.ts"

/**
 * The margin of a narrow screen: a sheet from below with the notes on the chosen words, or a form.
 *
 * @fires variorum-note-open - With null: the sheet was closed.
 * @fires variorum-note-cancel - The sheet was closed while it held a form.
 * @slot The form of a note being written.
 */
@customElement("edition-sheet")
export class EditionSheet extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        position: relative;
        z-index: 20;
      }
      @media print {
        :host {
          display: none !important;
        }
      }
      section {
        position: fixed;
        inset-inline: 0 var(--text-end, 0px);
        bottom: 0;
        display: flex;
        flex-direction: column;
        max-height: min(60vh, 34rem);
        border-top: 1px solid var(--edition-rule);
        border-radius: 12px 12px 0 0;
        background: var(--edition-paper);
        box-shadow: 0 -6px 24px rgb(0 0 0 / 18%);
      }
      section:focus {
        outline: none;
      }
      header {
        display: flex;
        flex: none;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
        padding: 0.5rem 0.75rem 0.5rem 1rem;
      }
      h2 {
        margin: 0;
        font-size: 0.875rem;
        font-weight: 600;
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.4rem;
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: 0 0.75rem calc(1rem + env(safe-area-inset-bottom, 0px));
      }
      header button {
        min-width: 2.75rem;
        min-height: 2.5rem;
      }
    `,
  ]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notes: ReadingNotes | null = null
  @property({attribute: false}) chosen: readonly Iri[] = []
  @property({attribute: false}) active: Iri | null = null
  /** Whether it holds a form instead of notes. */
  @property({type: Boolean}) writing = false

  override focus(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector("section")?.focus({preventScroll: true})
    })
  }

  protected override render() {
    const notes = this.chosen.flatMap(id => this.notes?.byId.get(id) ?? [])
    const title = this.writing
      ? msg`Your note`
      : notes.length === 1
        ? msg`Note`
        : msg`${notes.length} notes on these words`
    return html`<section tabindex="-1" aria-labelledby="title" @keydown=${this.#onKeydown}>
      <header>
        <h2 id="title">${title}</h2>
        <button type="button" @click=${this.#close}>Close</button>
      </header>
      <div class="body">
        ${
          this.writing
            ? html`<slot></slot>`
            : notes.map(
                note =>
                  html`<edition-note-card
                    .edition=${this.edition}
                    .notes=${this.notes}
                    .note=${note}
                    ?open=${note.id === this.active}
                  ></edition-note-card>`,
              )
        }
      </div>
    </section>`
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.#close()
  }

  #close = (): void => {
    const form = this.querySelector("edition-note-form")
    if (this.writing && form) form.leave()
    else this.dispatchEvent(this.writing ? new NoteCancelEvent() : new NoteOpenEvent(null))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-sheet": EditionSheet
  }
}
