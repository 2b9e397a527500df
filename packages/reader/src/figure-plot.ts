import type {Edition} from "@variorum/anchoring"
import type {Comparison} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {layoutGrid} from "./dispute-grid-layout.ts"
import {disputeStyle} from "./dispute-style.ts"
import {PassageOpenEvent} from "./view-events.ts"
import {holderName} from "./holder-words.ts"
import {layoutPlot} from "./figure-plot-layout.ts"
import type {PlotGroup, PlotLane, PlotLayout, PlotMark} from "./figure-plot-layout.ts"
import {figurePlotStyle} from "./figure-plot-style.ts"
import {html, svg} from "./html.ts"
import type {PlotAxis} from "./plot-axis.ts"
import {positionInWords} from "./position-words.ts"
import {isReadByEditors} from "./reading-words.ts"
import {groupInWords} from "./status-sentence.ts"
import {assertionInWords} from "./value-words.ts"
import {textMeasure} from "./text-measure.ts"

/**
 * The values of a question that are quantities or dates, drawn: a lane a scope, so that what may
 * not be compared never stands on one line. The marks are one tab stop; arrow keys go from one to
 * the next. The grid says the same as a table. Draws nothing where no value can be drawn.
 *
 * @fires PassageOpenEvent - a mark was activated; its `annotation` is the claim
 */
@customElement("figure-plot")
export class FigurePlot extends LitElement {
  static override styles = [disputeStyle, figurePlotStyle]

  @property({attribute: false}) comparison: Comparison | null = null
  @property({attribute: false}) edition: Edition | null = null

  /** For a picture to be taken away, beside which no grid stands. */
  @property({type: Boolean}) still = false

  @state() private width = 0
  /** The claim whose mark is the tab stop; the first one where it is null or gone. */
  @state() private current: string | null = null

  @query("svg.plot") private drawing!: SVGSVGElement | null

  #sizes: ResizeObserver | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.width = this.getBoundingClientRect().width
    this.#sizes = new ResizeObserver(entries => {
      const width = entries.at(-1)!.contentRect.width
      if (Math.abs(width - this.width) >= 1) this.width = width
    })
    this.#sizes.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sizes?.disconnect()
    this.#sizes = null
  }

  override render() {
    const {comparison} = this
    if (!comparison || this.width < 40) return nothing
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8125
    const plot = layoutPlot(comparison, layoutGrid(comparison), this.edition, {
      width: Math.floor(this.width),
      line: size * 1.45,
      widthOf: textMeasure(size, getComputedStyle(this).fontFamily, 600),
    })
    if (!plot) return nothing
    const marks = marksOf(plot)
    return html`
      <svg
        class="plot"
        role="group"
        aria-labelledby="title"
        aria-describedby="description"
        width=${plot.width}
        height=${plot.height}
        viewBox="0 0 ${plot.width} ${plot.height}"
        @keydown=${this.#onKeydown}
      >
        ${this.#renderPlot(plot, comparison)}
      </svg>
      ${renderKey(marks, plot.axis.kind)}
      ${
        marks.some(({positions}) => positions.some(isReadByEditors))
          ? html`<p class="undrawn small quiet">
              ${
                plot.axis.kind === "time"
                  ? msg`Drawn as the editors read the dates; the text says some of them in other words.`
                  : msg`Drawn as the editors read the figures; the text says some of them in other words.`
              }
            </p>`
          : nothing
      }
      ${this.#renderUndrawn(plot, comparison)}
    `
  }

  #renderPlot(plot: PlotLayout, comparison: Comparison) {
    return svg`
      <title id="title">Plot: ${comparison.question.label}</title>
      <desc id="description">${this.#description(plot, comparison)}</desc>
      ${plot.groups.map(group => this.#renderGround(plot, group))}
      <g aria-hidden="true">
        ${plot.axis.ticks.map(
          tick => svg`
            <line class="grid-line" x1=${tick.x} x2=${tick.x} y1="0" y2=${plot.axisY}></line>
            <text class="tick" x=${tick.x} y=${plot.height - 6} text-anchor="middle"
              >${tick.label}</text>`,
        )}
        <line class="axis-line" x1="0" x2=${plot.width} y1=${plot.axisY} y2=${plot.axisY}></line>
      </g>
      ${plot.groups.map(renderReason)}
      ${plot.groups.map(group => group.lanes.map(lane => this.#renderLane(lane, plot, comparison)))}
    `
  }

  /** A ground of its own for each group of lanes. */
  #renderGround(plot: PlotLayout, group: PlotGroup) {
    return svg`
      <rect class="ground" aria-hidden="true" x="-6" width=${plot.width + 12} rx="4"
        y=${group.from} height=${group.to - group.from}></rect>`
  }

  #renderLane(lane: PlotLane, plot: PlotLayout, comparison: Comparison) {
    return svg`
      <g aria-hidden="true">
        ${lane.caption.map(({x, y, text}) => svg`<text class="caption" x=${x} y=${y}>${text}</text>`)}
      </g>
      ${lane.marks.map(mark => this.#renderMark(mark, plot, comparison))}`
  }

  #renderMark(mark: PlotMark, plot: PlotLayout, comparison: Comparison) {
    const {position, label} = mark
    const classes = [
      "mark",
      mark.hedged && "hedged",
      mark.denied && "denied",
      mark.undecided && "undecided",
      position.own && "own-mark",
    ]
    const first = marksOf(plot)
    const stop = first.find(one => one.position.claim === this.current) ?? first[0]
    const top = Math.min(mark.y, label.y) - 13
    const from = Math.min(mark.from - 8, label.from) - 3
    const to = Math.max(mark.to + 8, label.to) + 3
    return svg`
      <g class=${classes.filter(Boolean).join(" ")} role="button"
        tabindex=${stop === mark ? 0 : -1} data-claim=${position.claim}
        aria-label=${markName(mark, comparison)}
        @click=${() => this.#open(position.claim)}
        @focus=${() => (this.current = position.claim)}>
        <rect class="hit" x=${from} width=${to - from} y=${top} rx="3"
          height=${mark.y + 11 - top}></rect>
        ${renderShape(mark)}
        <text x=${label.from} y=${label.y}><tspan class="value">${label.value}</tspan>
          ${label.holder.map((words, index) =>
            index === 0
              ? svg`<tspan class="holder">${words}</tspan>`
              : svg` <tspan class="holder" x=${label.from} dy=${plot.line}>${words}</tspan>`,
          )}</text>
      </g>`
  }

  #renderUndrawn(plot: PlotLayout, comparison: Comparison) {
    if (plot.undrawn.length === 0) return nothing
    const words = plot.undrawn.map(position => positionInWords(position, comparison))
    return html`<p class="undrawn small quiet">
      Not drawn, for no value is given that could be: ${words.join("; ")}.
    </p>`
  }

  #description(plot: PlotLayout, comparison: Comparison): string {
    const scale = {
      log: msg`On a logarithmic scale`,
      linear: msg`On a linear scale`,
      time: msg`Along time`,
    }
    const groups = plot.groups.map(({group, lanes}) => {
      const marks = lanes.flatMap(lane => lane.marks)
      const words = marks.map(mark => positionInWords(mark.position, comparison)).join("; ")
      return `${groupInWords(group, comparison, this.edition)}: ${words}.`
    })
    const words = msg`${scale[plot.axis.kind]}, a lane for each scope. ${groups.join(" ")}`
    return this.still ? words : msg`${words} The grid gives the same as a table.`
  }

  #open(claim: string): void {
    this.dispatchEvent(new PassageOpenEvent(claim))
  }

  #onKeydown = (event: KeyboardEvent): void => {
    const marks = [...(this.drawing?.querySelectorAll<SVGGElement>(".mark") ?? [])]
    const index = marks.findIndex(mark => mark.matches(":focus"))
    const focused = marks[index]
    if (!focused) return
    const target = {
      ArrowRight: marks[index + 1],
      ArrowDown: marks[index + 1],
      ArrowLeft: marks[index - 1],
      ArrowUp: marks[index - 1],
      Home: marks[0],
      End: marks.at(-1),
    }[event.key]
    if (target) target.focus()
    else if (event.key === "Enter" || event.key === " ") this.#open(focused.dataset["claim"]!)
    else return
    event.preventDefault()
  }
}

function marksOf(plot: PlotLayout): readonly PlotMark[] {
  return plot.groups.flatMap(group => group.lanes.flatMap(lane => lane.marks))
}

/** Why a group is apart from those above; over the lines of the scale, which would run through the words. */
function renderReason({reason}: PlotGroup) {
  return reason.map(
    ({x, y, text}) => svg`<text class="reason" aria-hidden="true" x=${x} y=${y}>${text}</text>`,
  )
}

/** Begins with the visible label. */
function markName({position, positions}: PlotMark, comparison: Comparison): string {
  const value = assertionInWords(position, comparison.question.answers)
  const places = positions.length > 1 ? msg`, said in ${positions.length} places` : ""
  const hedge = position.hedge === null ? "" : msg`, hedged: “${position.hedge}”`
  const own = positions.some(one => one.own) ? msg`, yours` : ""
  return msg`${value} ${holderName(position.asserter)}${hedge}${own}${places}. Go to the words.`
}

/** A dot for a point, a bar for a range, an arrow where an end is open, a cross for a denial. */
function renderShape(mark: PlotMark) {
  const {from, to, y} = mark
  const isOpen = mark.openFrom || mark.openTo
  const isPoint = !isOpen && to - from < 10
  const middle = (from + to) / 2
  const shape = isPoint
    ? svg`<circle class="shape" cx=${middle} cy=${y} r="5"></circle>`
    : isOpen
      ? renderArrow(mark)
      : svg`<rect class="shape" x=${from} width=${to - from} y=${y - 4} height="8" rx="2"></rect>`
  if (!mark.denied) return shape
  const x = mark.openFrom ? to : mark.openTo ? from : middle
  return svg`${shape}<path class="cross" d="M${x - 7} ${y - 7}l14 14m0 -14l-14 14"></path>`
}

/** From the known end, with a stop across it, to the end of the axis. */
function renderArrow({from, to, y, openFrom}: PlotMark) {
  const [known, open, back] = openFrom ? [to, from, 6] : [from, to, -6]
  return svg`
    <circle class="shape" cx=${known} cy=${y} r="4"></circle>
    <path class="arrow" d="M${known} ${y}H${open}m${back} -5l${-back} 5l${back} 5"></path>`
}

function renderKey(marks: readonly PlotMark[], scale: PlotAxis["kind"]) {
  const forms = [
    {
      shown: marks.some(mark => mark.hedged && !mark.denied),
      form: svg`<g class="hedged"><circle class="shape" cx="8" cy="8" r="5"></circle></g>`,
      words: msg`hedged by its asserter`,
    },
    {
      shown: marks.some(mark => mark.denied),
      form: svg`<g class="denied"><circle class="shape" cx="8" cy="8" r="5"></circle><path class="cross" d="M1 1l14 14m0 -14l-14 14"></path></g>`,
      words: msg`denied`,
    },
    {
      shown: marks.some(mark => mark.openFrom || mark.openTo),
      form: svg`<path class="arrow" d="M15 8H2m6 -5l-6 5l6 5"></path>`,
      words: msg`open end`,
    },
    {
      shown: marks.some(mark => mark.undecided),
      form: svg`<g class="undecided"><circle class="shape" cx="8" cy="8" r="5"></circle></g>`,
      words: msg`left open`,
    },
    {
      shown: marks.some(mark => mark.position.own),
      form: svg`<g class="own-mark"><circle class="shape" cx="8" cy="8" r="5"></circle></g>`,
      words: msg`yours`,
    },
  ].filter(form => form.shown)
  if (forms.length === 0 && scale !== "log") return nothing
  return html`<ul class="key" aria-label="Key to the marks">
    ${forms.map(
      ({form, words}) => html`
        <li>
          <svg class="mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            ${form}
          </svg>
          ${words}
        </li>
      `,
    )}
    ${scale === "log" ? html`<li>logarithmic scale: equal steps multiply</li>` : nothing}
  </ul>`
}

declare global {
  interface HTMLElementTagNameMap {
    "figure-plot": FigurePlot
  }
}
