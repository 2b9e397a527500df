import {LitElement, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {heatStripStyle} from "./edition-heat-strip-style.ts"
import {editionLanguage} from "./edition-language.ts"
import {ViewChangeEvent} from "./events.ts"
import {placeIn, stretchNear, stretches} from "./heat.ts"
import type {HeatKind, HeatStretch} from "./heat.ts"
import {heatInWords} from "./heat-words.ts"
import {html, svg} from "./html.ts"
import {isCapitals, sectionsOf} from "./outline.ts"
import {textBetween} from "./text-window.ts"
import type {TextView} from "./text-view.ts"

/** Each kind has a lane of its own, so that they are told apart without colours. */
const lanes: readonly {readonly kind: HeatKind; readonly x: number; readonly width: number}[] = [
  {kind: "disputed", x: 1, width: 5},
  {kind: "own", x: 7, width: 3},
  {kind: "hit", x: 11, width: 3},
]
const width = 15

/** So many passages of a kind fill the lane. */
const full = 3

/**
 * The whole text as a thin bar: where claims are disputed, where the reader has notes, where the hits of a search are,
 * and what is in the window. By share of the text’s characters, so that it needs no layout and each place is where it
 * says. A picture with a name: what it shows stands in lists too, which keys and screen readers reach.
 *
 * @fires variorum-view-change - A place was clicked.
 */
@customElement("edition-heat-strip")
export class EditionHeatStrip extends LitElement {
  static override readonly styles = [controlStyle, heatStripStyle]

  @property({attribute: false}) view: TextView | null = null
  @property({attribute: false}) heat: readonly HeatStretch[] = []

  /** What of the text is in the window; null before it was looked at. */
  @state() private seen: Span | null = null
  /** The stretch that a mouse points at. */
  @state() private pointed: number | null = null
  #sections: ReadonlyMap<string, string> = new Map()
  #end: AbortController | null = null
  #waiting = 0
  readonly #sizes = new ResizeObserver(() => this.#lookSoon())

  constructor() {
    super()
    this.addEventListener("pointermove", this.#point)
    this.addEventListener("pointerleave", () => (this.pointed = null))
    this.addEventListener("click", this.#go)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const {signal} = (this.#end = new AbortController())
    addEventListener("scroll", () => this.#lookSoon(), {signal, passive: true})
    addEventListener("resize", () => this.#lookSoon(), {signal})
    addEventListener("keydown", ({key}) => key === "Escape" && (this.pointed = null), {signal})
    if (this.view) this.#sizes.observe(this.view.dom)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#end?.abort()
    this.#sizes.disconnect()
    cancelAnimationFrame(this.#waiting)
    this.#waiting = 0
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!changed.has("view")) return
    this.#sizes.disconnect()
    this.seen = null
    if (!this.view) return
    this.#sizes.observe(this.view.dom)
    this.#sections = sectionsOf(this.view.text.doc)
  }

  protected override updated(): void {
    if (this.pointed === null) return
    this.style.setProperty("--pointed", `${((this.pointed + 0.5) / stretches) * 100}%`)
  }

  protected override render() {
    const {heat, seen, view} = this
    // A text that is all in sight needs no map.
    if (!view || !seen || heat.length === 0) return nothing
    const {length} = view.text.canonical
    if (seen.from <= 0 && seen.to >= length) return nothing
    const height = Math.max(1.5, ((seen.to - seen.from) / length) * stretches)
    return html`<div class="strip">
      <svg
        role="img"
        aria-label="Map of the text: ${heatInWords(heat) || msg`nothing marked`}"
        viewBox="0 0 ${width} ${stretches}"
        preserveAspectRatio="none"
      >
        ${
          this.pointed === null
            ? nothing
            : svg`<path class="pointed" d="M0 ${this.pointed}h${width}v1H0z"></path>`
        }
        ${lanes.map(lane => svg`<path class=${lane.kind} d=${laneOf(heat, lane)}></path>`)}
        <path
          class="seen"
          d="M.5 ${((seen.from / length) * stretches).toFixed(2)}h${width - 1}v${height.toFixed(2)}H.5z"
        ></path>
      </svg>
      ${this.#tip(view)}
    </div>`
  }

  /** What is there, in words, beside the stretch that is pointed at. */
  #tip({text: {canonical}}: TextView) {
    const {heat, pointed} = this
    const stretch = pointed === null ? undefined : heat[pointed]
    if (pointed === null || !stretch) return nothing
    const block = canonical.blockAt(startOf(stretch, pointed, canonical.length))
    const words = heatInWords([stretch])
    const section = this.#sections.get(block.n) ?? ""
    return html`<div class="tip" aria-hidden="true">
      <p class="section ${isCapitals(section) ? "capitals" : ""}" lang=${editionLanguage}>
        ${section}
      </p>
      <p>${block.n}${words === "" ? "" : `: ${words}`}</p>
    </div>`
  }

  #lookSoon(): void {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0
      this.#look()
    })
  }

  #look(): void {
    const {view} = this
    if (!view?.dom.checkVisibility()) return
    const seen = textBetween(view, this.getBoundingClientRect().top, innerHeight)
    if (seen.from !== this.seen?.from || seen.to !== this.seen.to) this.seen = seen
  }

  #shareAt({clientY}: MouseEvent): number {
    const {top, height} = this.getBoundingClientRect()
    return Math.min(1, Math.max(0, (clientY - top) / height))
  }

  #point = (event: PointerEvent): void => {
    // A finger covers what it points at. Over the words themselves nothing changes: they can be read in peace.
    if (event.pointerType === "touch" || isTip(event)) return
    this.pointed = stretchNear(this.heat, this.#shareAt(event))
  }

  #go = (event: MouseEvent): void => {
    const {heat, view} = this
    if (!view) return
    const share = this.#shareAt(event)
    const index = isTip(event) ? this.pointed! : stretchNear(heat, share)
    const from = Math.floor((isTip(event) ? index / stretches : share) * view.text.canonical.length)
    const place = placeIn(heat[index]) ?? {from, to: from}
    this.dispatchEvent(new ViewChangeEvent({kind: "read", place}))
  }
}

function isTip(event: Event): boolean {
  const [at] = event.composedPath()
  return at instanceof Element && at.closest(".tip") !== null
}

/** Where the first mark of a stretch is, else where the stretch begins. */
function startOf(stretch: HeatStretch, index: number, length: number): number {
  const starts = lanes.flatMap(({kind}) => stretch[kind].slice(0, 1).map(({from}) => from))
  return Math.min(
    ...starts,
    ...(starts.length === 0 ? [Math.floor((index / stretches) * length)] : []),
  )
}

/** A stroke for each stretch with marks of a kind, the longer the more there are. */
function laneOf(heat: readonly HeatStretch[], lane: (typeof lanes)[number]): string {
  return heat
    .map((stretch, y) => {
      const count = Math.min(full, stretch[lane.kind].length)
      if (count === 0) return ""
      const long =
        lane.kind === "disputed" ? 2 + ((lane.width - 2) * (count - 1)) / (full - 1) : lane.width
      return `M${lane.x + lane.width - long} ${y}h${long}v1h${-long}z`
    })
    .join("")
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-heat-strip": EditionHeatStrip
  }
}
