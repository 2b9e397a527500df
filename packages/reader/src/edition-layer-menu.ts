import {LitElement, css, html} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {layers as allLayers} from "@variorum/annotation"
import type {Layer} from "@variorum/annotation"
import {controlStyle} from "./control-style.ts"
import {LayersChangeEvent} from "./events.ts"
import {layerLooks} from "./layer-look.ts"

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
      label {
        display: flex;
        gap: 0.6rem;
        align-items: center;
        min-height: 2rem;
        padding: 0 0.4rem;
        border-radius: 4px;
        cursor: pointer;
      }
      label:hover {
        background: var(--edition-paper-sunk);
      }
      input {
        flex: none;
        width: 1rem;
        height: 1rem;
        margin: 0;
        accent-color: var(--edition-accent);
      }
      .swatch {
        flex: none;
        width: 1.6rem;
        font: 700 1rem/1.3 var(--edition-font-text);
        text-align: center;
        text-underline-offset: 0.2em;
      }
      .name {
        flex: 1;
      }
      .count {
        color: var(--edition-ink-quiet);
        font-variant-numeric: tabular-nums;
      }
      .quotation {
        color: var(--edition-quotation);
        text-decoration: underline solid 2px;
      }
      .claim {
        color: var(--edition-claim);
        text-decoration: underline solid 1px;
      }
      .figure {
        color: var(--edition-figure);
        text-decoration: underline double 1px;
      }
      .stance {
        color: var(--edition-stance);
        text-decoration: underline wavy 1px;
      }
      .emendation {
        color: var(--edition-emendation);
        text-decoration: underline dashed 2px;
      }
      .reference {
        color: var(--edition-reference);
        text-decoration: underline dashed 1px;
      }
      .entity {
        color: var(--edition-entity);
        text-decoration: underline dotted 1px;
      }
      .event {
        color: var(--edition-event);
        text-decoration: underline dashed 1px;
        text-underline-offset: 0.36em;
      }
      .commentary {
        color: var(--edition-commentary);
        text-decoration: underline dotted 2px;
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
    const shown = allLayers.filter(layer => this.counts.has(layer) || this.layers.includes(layer))
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
        ${shown.map(layer => this.#choice(layer))}
      </div>`
  }

  #choice(layer: Layer) {
    const {glyph, plural, slug} = layerLooks[layer]
    return html`<label>
      <input
        type="checkbox"
        name=${layer}
        .checked=${this.layers.includes(layer)}
        @change=${(event: Event) => this.#change(layer, (event.target as HTMLInputElement).checked)}
      />
      <span class="swatch ${slug}" aria-hidden="true">a${glyph}</span>
      <span class="name">${plural}</span>
      <span class="count">${this.counts.get(layer) ?? 0}</span>
    </label>`
  }

  #change(layer: Layer, on: boolean): void {
    const chosen = allLayers.filter(one => (one === layer ? on : this.layers.includes(one)))
    this.dispatchEvent(new LayersChangeEvent(chosen))
  }

  #toggle(open: boolean): void {
    this.open = open
    this.#outside?.abort()
    this.#outside = null
    if (!open) return
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
