import {LitElement, html, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import type {Layer} from "@variorum/annotation"
import {barStyle} from "./bar-style.ts"
import {controlStyle} from "./control-style.ts"
import "./edition-layer-menu.ts"
import {repairCount} from "./uncertain-places.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

/**
 * The bar above an edition: its title, the ways to look at it, the layers.
 *
 * @fires variorum-view-change - A view was chosen.
 * @fires variorum-layers-change - Layers were chosen.
 * @fires outline-toggle, keys-open - Plain events of the two buttons; they do not leave the reader.
 */
@customElement("edition-bar")
export class EditionBar extends LitElement {
  static override readonly styles = [controlStyle, barStyle]

  @property() heading = ""
  @property() kind: View["kind"] = "read"
  @property({attribute: false}) hrefOf: HrefOf | null = null
  /** Questions in dispute; null while not known. */
  @property({attribute: false}) disputed: number | null = null
  @property({attribute: false}) ownNotes: number | null = null
  /** How many of them have no certain place. */
  @property({attribute: false}) repairs = 0
  @property({attribute: false}) layers: readonly Layer[] = []
  @property({attribute: false}) counts: ReadonlyMap<Layer, number> = new Map()
  @property({type: Boolean}) outlineShown = false

  protected override render() {
    const reading = this.kind === "read"
    return html`<header>
      <button
        type="button"
        class="tool outline-toggle ${reading ? "" : "away"}"
        aria-expanded=${this.outlineShown ? "true" : "false"}
        @click=${() => this.dispatchEvent(new Event("outline-toggle"))}
      >
        <span class="word">Contents</span>
        <svg width="16" height="12" aria-hidden="true">
          <path d="M0 1h16M3 6h13M3 11h13" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <p class="title">${this.heading}</p>
      <nav class="views" aria-label="Views">
        ${viewLink({kind: "read"}, "Read", this.hrefOf, reading ? "page" : null)}
        ${viewLink(
          {kind: "disputes"},
          html`Disputes ${count(this.disputed, "in dispute", "in dispute")}`,
          this.hrefOf,
          this.kind === "disputes" || this.kind === "question" ? "page" : null,
        )}
        ${viewLink(
          {kind: "notes"},
          html`My notes
          ${count(this.ownNotes, "note", "notes")}${
            this.repairs === 0
              ? nothing
              : html`<span class="repairs" title=${repairCount(this.repairs)}
                  ><span aria-hidden="true">!</span
                  ><span class="unseen">, ${this.repairs} to repair</span></span
                >`
          }`,
          this.hrefOf,
          this.kind === "notes" || this.kind === "repair" ? "page" : null,
        )}
      </nav>
      <edition-layer-menu
        class=${reading ? "" : "away"}
        .layers=${this.layers}
        .counts=${this.counts}
      ></edition-layer-menu>
      <button
        type="button"
        class="tool keys"
        aria-label="Keys"
        title="Keys (?)"
        @click=${() => this.dispatchEvent(new Event("keys-open"))}
      >
        ?
      </button>
    </header>`
  }
}

function count(number: number | null, one: string, many: string) {
  if (number === null || number === 0) return html`<span class="count"></span>`
  return html`<span class="count"
    >${number}<span class="unseen"> ${number === 1 ? one : many}</span></span
  >`
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-bar": EditionBar
  }
}
