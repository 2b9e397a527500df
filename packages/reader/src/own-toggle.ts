import {msg} from "@variorum/words"
import {LitElement, css} from "lit"
import {customElement, property} from "lit/decorators.js"
import {disputeStyle} from "./dispute-style.ts"
import {filterStyle} from "./filter-style.ts"
import {html} from "./html.ts"

/** Shows or hides the reader's own among the edition's: one toggle for all views beside the text. */
@customElement("own-toggle")
export class OwnToggle extends LitElement {
  static override styles = [
    disputeStyle,
    filterStyle,
    css`
      :host {
        margin-bottom: 0.75rem;
        font-size: 0.8125rem;
      }

      .toggle[aria-pressed="true"] {
        background: var(--own);
        border-color: var(--own);
      }

      @media (pointer: coarse) {
        .toggle {
          min-height: 2.75rem;
        }
      }

      @media print {
        .toggle {
          display: none;
        }
      }
    `,
  ]

  /** How many there are. */
  @property({type: Number}) count = 0
  @property({type: Boolean}) shown = true
  @property({attribute: false}) change: (shown: boolean) => void = () => undefined

  override render() {
    const words = this.shown
      ? msg`Your own questions, positions and judgements are shown and marked as yours.`
      : msg`Your own questions, positions and judgements are hidden in all these views.`
    return html`<button
        class="toggle"
        type="button"
        aria-pressed=${this.shown ? "true" : "false"}
        @click=${() => this.change(!this.shown)}
      >
        Mine <span class="count">${this.count}</span>
      </button>
      <span class="quiet" role="status">${words}</span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "own-toggle": OwnToggle
  }
}
