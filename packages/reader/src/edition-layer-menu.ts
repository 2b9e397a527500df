import {LitElement, css} from "lit"
import {customElement, property} from "lit/decorators.js"
import type {Layer} from "@variorum/annotation"
import {msg} from "@variorum/words"
import "./edition-layer-list.ts"
import {html} from "./html.ts"

/**
 * A list of the layers, each with how many notes it has and how its marks look, over what stands below.
 *
 * @fires variorum-layers-change - With the layers now chosen.
 * @fires layers-close - A plain event: something was pressed outside of it and of what it stands in.
 */
@customElement("edition-layer-menu")
export class EditionLayerMenu extends LitElement {
  static override readonly styles = css`
    :host {
      position: absolute;
      inset-inline-end: 0;
      top: calc(100% + 0.4rem);
      z-index: 20;
      box-sizing: border-box;
      width: 17rem;
      max-width: calc(100vw - 1.5rem);
      padding: 0.5rem;
      border: 1px solid var(--edition-rule);
      border-radius: 6px;
      background: var(--edition-paper-raised);
      box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
    }
  `

  /** The layers shown. */
  @property({attribute: false}) layers: readonly Layer[] = []
  /** How many notes each layer has. */
  @property({attribute: false}) counts: ReadonlyMap<Layer, number> = new Map()

  #end: AbortController | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.role = "group"
    this.ariaLabel = msg`Layers shown`
    const {signal} = (this.#end = new AbortController())
    document.addEventListener(
      "pointerdown",
      event => {
        if (event.composedPath().includes(this.parentElement!)) return
        this.dispatchEvent(new Event("layers-close"))
      },
      {signal},
    )
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#end?.abort()
  }

  protected override render() {
    return html`<edition-layer-list
      .layers=${this.layers}
      .counts=${this.counts}
    ></edition-layer-list>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-layer-menu": EditionLayerMenu
  }
}
