import {LitElement, css, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import type {Layer} from "@variorum/annotation"
import {controlStyle} from "./control-style.ts"
import {html} from "./html.ts"

/**
 * A button that opens a list of the layers, each with how many notes it has and how its marks look.
 *
 * @fires variorum-layers-change - With the layers now chosen.
 */
@customElement("edition-layer-menu")
export class EditionLayerMenu extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        position: relative;
      }
      button[aria-expanded] {
        padding-inline: var(--edition-control-room, 0.6rem);
      }
      .panel {
        position: absolute;
        inset-inline-end: 0;
        top: calc(100% + 0.4rem);
        z-index: 20;
        width: 17rem;
        max-width: calc(100vw - 1.5rem);
        padding: 0.5rem;
        border: 1px solid var(--edition-rule);
        border-radius: 6px;
        background: var(--edition-paper-raised);
        box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
      }
    `,
  ]

  /** The layers shown. */
  @property({attribute: false}) layers: readonly Layer[] = []
  /** How many notes each layer has. */
  @property({attribute: false}) counts: ReadonlyMap<Layer, number> = new Map()

  @state() private open = false

  #outside: AbortController | null = null

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#toggle(false)
  }

  protected override render() {
    return html`<button
        type="button"
        aria-expanded=${this.open ? "true" : "false"}
        aria-controls="panel"
        @click=${() => this.#toggle(!this.open)}
      >
        Layers
      </button>
      <div
        id="panel"
        class="panel"
        role="group"
        aria-label="Layers shown"
        ?hidden=${!this.open}
        @keydown=${this.#onKeydown}
      >
        ${
          this.open
            ? html`<edition-layer-list
                .layers=${this.layers}
                .counts=${this.counts}
              ></edition-layer-list>`
            : nothing
        }
      </div>`
  }

  #toggle(open: boolean): void {
    this.open = open
    this.#outside?.abort()
    this.#outside = null
    if (!open) return
    import("./edition-layer-list.ts").catch(() => {
      this.#toggle(false)
    })
    this.#outside = new AbortController()
    document.addEventListener(
      "pointerdown",
      event => {
        if (!event.composedPath().includes(this)) this.#toggle(false)
      },
      {signal: this.#outside.signal},
    )
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return
    event.stopPropagation()
    this.#toggle(false)
    this.renderRoot.querySelector("button")?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-layer-menu": EditionLayerMenu
  }
}
