import {LitElement, css, unsafeCSS} from "lit"
import {customElement, property} from "lit/decorators.js"
import {layers as allLayers} from "@variorum/annotation"
import type {Layer} from "@variorum/annotation"
import {hueStyle} from "./control-style.ts"
import {LayersChangeEvent} from "./note-events.ts"
import {html} from "./html.ts"
import {layerLooks} from "./layer-look.ts"

/** The line beneath the words of each layer, as it is in the text. */
const lines: Readonly<Record<Layer, string>> = {
  Quotation: "solid 2px",
  Claim: "solid 1px",
  Figure: "double 1px",
  Stance: "wavy 1px",
  Emendation: "dashed 2px",
  Reference: "dashed 1px",
  Entity: "dotted 1px",
  Event: "dashed 1px; text-underline-offset: 0.36em",
  Commentary: "dotted 2px",
}

const lineStyle = unsafeCSS(
  allLayers
    .map(layer => `.line-${layerLooks[layer].slug} { text-decoration: underline ${lines[layer]}; }`)
    .join("\n"),
)

/**
 * The layers, each with how many notes it has and how its marks look.
 *
 * @fires variorum-layers-change - With the layers now chosen.
 */
@customElement("edition-layer-list")
export class EditionLayerList extends LitElement {
  static override readonly styles = [
    hueStyle,
    lineStyle,
    css`
      :host {
        display: block;
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
    `,
  ]

  /** The layers shown. */
  @property({attribute: false}) layers: readonly Layer[] = []
  /** How many notes each layer has. */
  @property({attribute: false}) counts: ReadonlyMap<Layer, number> = new Map()

  protected override render() {
    const shown = allLayers.filter(layer => this.counts.has(layer) || this.layers.includes(layer))
    return shown.map(layer => this.#choice(layer))
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
      <span class="swatch hue-${slug} line-${slug}" aria-hidden="true">${`a${glyph}`}</span>
      <span class="name">${plural}</span>
      <span class="count">${this.counts.get(layer) ?? 0}</span>
    </label>`
  }

  #change(layer: Layer, on: boolean): void {
    const chosen = allLayers.filter(one => (one === layer ? on : this.layers.includes(one)))
    this.dispatchEvent(new LayersChangeEvent(chosen))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-layer-list": EditionLayerList
  }
}
