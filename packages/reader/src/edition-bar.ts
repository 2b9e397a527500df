import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {ifDefined} from "lit/directives/if-defined.js"
import type {Layer} from "@variorum/annotation"
import {msg, plural} from "@variorum/words"
import {barStyle} from "./bar-style.ts"
import {controlStyle} from "./control-style.ts"
import {editionLanguage} from "./edition-language.ts"
import {html} from "./html.ts"
import {nothingSearched} from "./search-request.ts"
import {repairCount} from "./uncertain-places.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

/**
 * The bar above an edition: its title, the ways to look at it, the layers.
 *
 * @fires variorum-view-change - A view was chosen.
 * @fires variorum-layers-change - Layers were chosen.
 * @fires outline-toggle, settings-open, keys-open - Plain events of buttons; they do not leave the reader.
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
  /** On a narrow screen, whether the views behind "More" are shown. */
  @state() private restShown = false
  @state() private layersShown = false
  @query(".more") private readonly more!: HTMLElement

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
      <p class="title" lang=${editionLanguage}>${this.heading}</p>
      <nav class="views" aria-label="Views">
        ${viewLink({kind: "read"}, msg`Read`, this.hrefOf, reading ? "page" : null)}
        ${viewLink(
          {kind: "disputes"},
          html`Disputes ${count(this.disputed, msg`in dispute`, msg`in dispute`)}`,
          this.hrefOf,
          ["disputes", "question", "contradictions", "evidence"].includes(this.kind)
            ? "page"
            : null,
        )}
        ${this.#renderRest()}
      </nav>
      <div class="layers ${reading ? "" : "away"}" @keydown=${this.#closeLayers}>
        <button
          type="button"
          class="tool"
          aria-expanded=${this.layersShown ? "true" : "false"}
          @click=${this.#toggleLayers}
        >
          Layers
        </button>
        ${
          this.layersShown
            ? html`<edition-layer-menu
                .layers=${this.layers}
                .counts=${this.counts}
                @layers-close=${this.#toggleLayers}
              ></edition-layer-menu>`
            : nothing
        }
      </div>
      <button
        type="button"
        class="tool settings"
        aria-label="Reading settings"
        title="Reading settings"
        @click=${() => this.dispatchEvent(new Event("settings-open"))}
      >
        Aa
      </button>
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

  /** Beside the other views where there is room, else behind a button. */
  #renderRest() {
    const kind = ofNotes.includes(this.kind) ? "notes" : this.kind
    const here = rest.find(({view}) => view.kind === kind)
    return html`<button
        type="button"
        class="view more"
        aria-expanded=${this.restShown ? "true" : "false"}
        aria-controls="rest"
        aria-current=${ifDefined(here && "page")}
        @click=${() => (this.restShown = !this.restShown)}
        @focusout=${this.#leaveRest}
        @keydown=${this.#closeRest}
      >
        More
        <svg width="9" height="6" aria-hidden="true">
          <path d="M1 1l3.5 3.5L8 1" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <div
        id="rest"
        class="rest ${this.restShown ? "shown" : ""}"
        @click=${() => (this.restShown = false)}
        @focusout=${this.#leaveRest}
        @keydown=${this.#closeRest}
      >
        ${rest.map(one =>
          viewLink(
            one.view,
            one.view.kind === "notes"
              ? html`${one.label}
                ${count(this.ownNotes, msg`note`, msg`notes`)}${this.#renderRepairs()}`
              : one.label,
            this.hrefOf,
            one === here ? "page" : null,
          ),
        )}
      </div>`
  }

  #renderRepairs() {
    if (this.repairs === 0) return nothing
    return html`<span class="repairs" title=${repairCount(this.repairs)}
      ><span aria-hidden="true">!</span
      ><span class="unseen">, ${this.repairs} to repair</span></span
    >`
  }

  #leaveRest = (event: FocusEvent): void => {
    const to = event.relatedTarget
    if (to instanceof Element && (to.closest(".rest") || to === this.more)) return
    // What is pressed goes away only after it was pressed.
    if (!this.renderRoot.querySelector(".rest:active, .more:active")) this.restShown = false
  }

  #toggleLayers = (): void => {
    this.layersShown = !this.layersShown
    if (this.layersShown) {
      import("./edition-layer-menu.ts").catch(() => {
        this.layersShown = false
      })
    }
  }

  #closeLayers = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.layersShown) return
    event.stopPropagation()
    this.layersShown = false
    this.renderRoot.querySelector<HTMLElement>(".layers button")!.focus()
  }

  #closeRest = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.restShown) return
    this.restShown = false
    this.more.focus()
  }
}

/** The views that belong to the reader's own notes. */
const ofNotes: readonly View["kind"][] = ["repair", "moving", "trash", "history", "conflicts"]

/** The views that a narrow screen has no room for. */
const rest: readonly {readonly view: View; readonly label: string}[] = [
  {view: {kind: "search", request: nothingSearched}, label: msg`Search`},
  {view: {kind: "historians", person: null, beside: null}, label: msg`Historians`},
  {view: {kind: "registers", register: "persons", entry: null}, label: msg`Registers`},
  {view: {kind: "chronology"}, label: msg`Chronology`},
  {view: {kind: "notes"}, label: msg`My notes`},
]

function count(number: number | null, one: string, many: string) {
  if (number === null || number === 0) return html`<span class="count"></span>`
  return html`<span class="count"
    >${number}<span class="unseen"> ${plural(number, one, many)}</span></span
  >`
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-bar": EditionBar
  }
}
