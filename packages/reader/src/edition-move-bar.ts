import {LitElement, css, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {html, sentence} from "./html.ts"

/**
 * What stands at the foot of the window while the words of a note are chosen by hand.
 *
 * @fires move-here, move-cancel - Plain events of the two buttons; they do not leave the reader.
 */
@customElement("edition-move-bar")
export class EditionMoveBar extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        position: fixed;
        bottom: 1rem;
        inset-inline: max(1rem, calc(50% - 23rem));
        z-index: 18;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.5rem 1rem;
        align-items: center;
        padding: 0.75rem 1rem calc(0.75rem + env(safe-area-inset-bottom, 0px));
        border: 1px solid var(--edition-rule);
        border-inline-start: 3px solid var(--edition-own);
        border-radius: 6px;
        background: var(--edition-paper-raised);
        box-shadow: 0 4px 20px rgb(0 0 0 / 20%);
      }
      p {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        margin: 0;
        overflow-wrap: anywhere;
      }
      .old {
        color: var(--edition-ink-quiet);
      }
      .words {
        font-family: var(--edition-font-text);
      }
      .actions {
        display: flex;
        gap: 0.5rem;
      }
      kbd {
        padding: 0.05rem 0.35rem;
        border: 1px solid var(--edition-rule);
        border-radius: 3px;
        font: inherit;
        font-size: 0.8125rem;
      }
      @media (pointer: coarse) {
        .keys {
          display: none;
        }
        button {
          min-height: 2.75rem;
        }
      }
      @media (max-width: 40em) {
        :host {
          inset-inline: 0;
          bottom: 0;
        }
        section {
          grid-template-columns: minmax(0, 1fr);
          border-radius: 12px 12px 0 0;
        }
        .keys {
          display: none;
        }
        .actions {
          justify-content: flex-end;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ]

  /** The words the note was made on; empty where none are recorded. */
  @property() old = ""
  /** The words selected now; empty for none. */
  @property() words = ""

  protected override render() {
    return html`<section
      aria-label="Moving a note"
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      <div>
        ${
          this.old === ""
            ? nothing
            : html`<p class="old">Was on <span class="words" dir="auto">“${this.old}”</span></p>`
        }
        ${
          this.words === ""
            ? sentence`<p>Select its new words in the text<span class="keys">: <kbd>s</kbd> on a
                paragraph, then the arrows, <kbd>Enter</kbd> to move</span>.</p>`
            : html`<p>To <span class="words" dir="auto">“${this.words}”</span></p>`
        }
      </div>
      <div class="actions">
        <button type="button" @click=${() => this.dispatchEvent(new Event("move-cancel"))}>
          Cancel
        </button>
        <button
          type="button"
          class="primary"
          ?disabled=${this.words === ""}
          @click=${() => this.dispatchEvent(new Event("move-here"))}
        >
          Move here
        </button>
      </div>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-move-bar": EditionMoveBar
  }
}
