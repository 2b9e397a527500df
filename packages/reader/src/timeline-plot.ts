import type {ChronicleEvent} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {classMap} from "lit/directives/class-map.js"
import {asWritten} from "./as-written.ts"
import {dateOfEvent, datesInWords} from "./chronology-words.ts"
import {countInWords} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {PassageOpenEvent} from "./view-events.ts"
import {gradually} from "./gradually.ts"
import {html, sentence, svg} from "./html.ts"
import {renderTimelineKey} from "./timeline-key.ts"
import {layoutTimeline} from "./timeline-layout.ts"
import type {TimelineItem, TimelineLayout} from "./timeline-layout.ts"
import {renderJoint, renderMark} from "./timeline-marks.ts"
import {timelinePlotStyle} from "./timeline-plot-style.ts"
import {renderTimelineTools, timeInSight} from "./timeline-tools.ts"
import {moved, showing, windowOfAll, windowOfMost, zoomed} from "./timeline-window.ts"
import type {TimeWindow} from "./timeline-window.ts"
import {textMeasure} from "./text-measure.ts"

const step = 1.6

/** Events that are drawn at once: nearly all of an edition of the usual size. */
const itemsAtFirst = 100

/**
 * Dated events along time, to be zoomed and moved: by buttons, by keys while an event has the
 * focus, by dragging, and by the wheel with Ctrl. The events are one tab stop; the arrows up and
 * down go from one to the next. The list beneath says the same.
 *
 * @fires PassageOpenEvent - an event was activated; its `annotation` is what tells of it
 */
@customElement("timeline-plot")
export class TimelinePlot extends LitElement {
  static override styles = [disputeStyle, timelinePlotStyle]

  /** Dated ones, in order of time. */
  @property({attribute: false}) events: readonly ChronicleEvent[] = []

  /** Without the tools: for a picture to be taken away. */
  @property({type: Boolean}) still = false

  @state() private width = 0
  /** What is in sight; null: where most events stand. */
  @state() private window: TimeWindow | null = null
  /** The event that is the tab stop; the first in sight where it is null or out of sight. */
  @state() private current: string | null = null
  /** The event that the pointer or the focus is on. */
  @state() private pointed: ChronicleEvent | null = null
  @state() private moving = false

  @query("svg.plot") private readonly drawing!: SVGSVGElement | null

  #sizes: ResizeObserver | null = null
  #drag: {readonly x: number; readonly window: TimeWindow} | null = null

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
    if (this.events.length === 0 || this.width < 40) return nothing
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8125
    const line = size * 1.3
    const layout = layoutTimeline(this.events, this.#window(), {
      width: Math.floor(this.width),
      line,
      widthOf: textMeasure(size, getComputedStyle(this).fontFamily),
      lanes: 48,
    })
    if (this.still) {
      return html`<p class="time">${timeInSight(this.#window())}</p>
        ${this.#renderPlot(layout, line)} ${this.#renderLeftOut(layout)}
        ${renderTimelineKey(layout)}`
    }
    return html`
      ${this.#renderTools()}
      <div class="outside">
        ${this.#renderOutside(layout.before, "earlier")}
        ${this.#renderOutside(layout.after, "later")}
      </div>
      ${this.#renderPlot(layout, line)}
      <p class="caption" aria-hidden="true">${this.#caption(layout)}</p>
      ${renderTimelineKey(layout)}
      <p class="keys small quiet">
        ${sentence`With the focus on an event: <kbd>+</kbd> <kbd>−</kbd> zoom, <kbd>←</kbd> <kbd>→</kbd> move
        in time, <kbd>↑</kbd> <kbd>↓</kbd> go to the event before and after, <kbd>0</kbd> shows all.
        <kbd>Ctrl</kbd> and the wheel zoom too.`}
      </p>
    `
  }

  /** What is seen of it at the moment, in an element of its own. */
  stillCopy(): TimelinePlot {
    const {events, window} = this
    return Object.assign(document.createElement("timeline-plot"), {events, window, still: true})
  }

  #renderLeftOut({before, after, items, unnamed}: TimelineLayout) {
    const outside = [
      before.length > 0 ? msg`${countInWords(before.length, "event")} before` : "",
      after.length > 0 ? msg`${countInWords(after.length, "event")} after` : "",
      unnamed > 0
        ? msg`the names of ${unnamed} of ${countInWords(items.length, "event")} in sight`
        : "",
    ].filter(Boolean)
    if (outside.length === 0) return nothing
    return html`<p class="left-out small quiet">Left out: ${outside.join(", ")}.</p>`
  }

  #renderTools() {
    const window = this.#window()
    const all = windowOfAll(this.events)
    return renderTimelineTools(window, all, {
      isMost: this.window === null,
      zoomIn: () => this.#zoom(1 / step),
      zoomOut: () => this.#zoom(step),
      earlier: () => this.#move(-0.4),
      later: () => this.#move(0.4),
      showMost: () => (this.window = null),
      showAll: () => (this.window = all),
    })
  }

  #renderOutside(events: readonly ChronicleEvent[], word: "earlier" | "later") {
    const nearest = word === "earlier" ? events.at(-1) : events[0]
    if (!nearest) return html`<span></span>`
    return html`<button type="button" @click=${() => this.#goTo(nearest)}>
      ${
        word === "earlier"
          ? msg`← ${events.length} earlier (${dateOfEvent(nearest)})`
          : msg`${events.length} later (${dateOfEvent(nearest)}) →`
      }
    </button>`
  }

  #renderPlot(layout: TimelineLayout, line: number) {
    const {axis, height, items} = layout
    const top = line * 1.7
    const bottom = top + height
    const total = bottom + line * 1.7
    const width = Math.floor(this.width)
    const stop = this.#current(items)
    return html`<svg
      class="plot ${this.moving ? "moving" : ""}"
      role="group"
      aria-label="Timeline; the list below says the same"
      width=${width}
      height=${total}
      viewBox="0 0 ${width} ${total}"
      @keydown=${this.#onKeydown}
      @wheel=${this.#onWheel}
      @pointerdown=${this.#onPointerDown}
      @pointermove=${this.#onPointerMove}
      @pointerup=${this.#endDrag}
      @pointercancel=${this.#endDrag}
      @pointerleave=${() => (this.pointed = null)}
    >
      ${svg`
      <defs>
        <linearGradient id="fade-from"><stop class="fade-out" offset="0"></stop><stop class="fade-in" offset="1"></stop></linearGradient>
        <linearGradient id="fade-to"><stop class="fade-in" offset="0"></stop><stop class="fade-out" offset="1"></stop></linearGradient>
      </defs>
      <g aria-hidden="true">
        ${axis.ticks.map(
          ({x, label}) => svg`
          <line class="grid-line" x1=${x} x2=${x} y1=${top - 4} y2=${bottom + 4}></line>
          ${[top - line * 0.55, bottom + line * 1.15].map(
            y =>
              svg`<text class="tick" x=${x} y=${y} text-anchor=${anchorAt(x, width)}>${label}</text>`,
          )}`,
        )}
      </g>
      <g transform="translate(0 ${top})">
        ${
          this.still
            ? items.map(item => this.#renderItem(item, layout.lane, item.event === stop))
            : gradually(
                items,
                item => this.#renderItem(item, layout.lane, item.event === stop),
                itemsAtFirst,
                ({event}) => event.event,
              )
        }
      </g>`}
    </svg>`
  }

  #renderItem(item: TimelineItem, lane: number, isStop: boolean) {
    const {event, y, marks, label, joint} = item
    return svg`<g class="event ${event.agree}" role="button" tabindex=${isStop ? 0 : -1}
      data-event=${event.event} aria-label=${nameOf(event)}
      @click=${() => this.#open(event)}
      @focus=${() => {
        this.current = event.event
        this.pointed = event
      }}
      @pointerenter=${() => (this.pointed = event)}>
      <rect class="hit" x=${item.from - 3} width=${item.to - item.from + 6} y=${y - lane / 2 + 1}
        height=${lane - 2} rx="3"></rect>
      ${joint ? renderJoint(joint, event.agree === "conflict" ? y : y + 10) : nothing}
      ${marks.map(mark => renderMark(mark, y))}
      ${
        label
          ? svg`<text class=${classMap({name: true, inside: isInside(item)})} x=${label.x} y=${y} dy="0.35em"
              text-anchor=${label.anchor}>${label.text}</text>`
          : nothing
      }
    </g>`
  }

  #caption({unnamed, items}: TimelineLayout) {
    if (this.pointed) {
      const more = datesInWords(this.pointed)
      return html`<b>${dateOfEvent(this.pointed)}</b> ${asWritten(this.pointed.name)}.
        <span class="quiet">${more ?? ""}</span>`
    }
    if (unnamed === 0) return nothing
    return html`<span class="quiet"
      >${items.length - unnamed} of ${countInWords(items.length, "event")} are named; zoom in, or
      point at the others.</span
    >`
  }

  #window(): TimeWindow {
    return this.window ?? windowOfMost(this.events)
  }

  #current(items: readonly TimelineItem[]): ChronicleEvent | null {
    const found = items.find(({event}) => event.event === this.current) ?? items[0]
    return found?.event ?? null
  }

  #stop(): SVGGElement | null {
    return this.drawing?.querySelector<SVGGElement>('.event[tabindex="0"]') ?? null
  }

  #zoom(factor: number, around?: number): void {
    const window = this.#window()
    const event = this.events.find(one => one.event === this.current)
    const bounds = event?.datings[0]!.bounds
    const middle =
      bounds && Number.isFinite(bounds.high - bounds.low) ? (bounds.low + bounds.high) / 2 : NaN
    const inSight = middle >= window.from && middle <= window.to
    const center = around ?? (inSight ? middle : (window.from + window.to) / 2)
    this.window = zoomed(window, factor, center, windowOfAll(this.events))
  }

  #move(part: number): void {
    this.window = moved(this.#window(), part, windowOfAll(this.events))
  }

  #goTo(event: ChronicleEvent): void {
    this.window = showing(this.#window(), event.datings[0]!.bounds, windowOfAll(this.events))
    this.current = event.event
    this.pointed = event
  }

  async #focus(event: ChronicleEvent): Promise<void> {
    this.#goTo(event)
    await this.updateComplete
    this.#stop()?.focus()
  }

  #open({datings, tellings}: ChronicleEvent): void {
    const telling = datings[0]?.tellings.find(({passage}) => passage) ?? tellings[0]
    if (telling) this.dispatchEvent(new PassageOpenEvent(telling.id))
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const index = this.events.findIndex(one => one.event === this.current)
    const at = this.events[index]
    const target = {
      ArrowDown: this.events[index + 1],
      ArrowUp: this.events[index - 1],
      Home: this.events[0],
      End: this.events.at(-1),
    }[event.key]
    if (target) void this.#focus(target)
    else if ((event.key === "Enter" || event.key === " ") && at) this.#open(at)
    else if (this.#looked(event.key)) void this.#keepFocus()
    else return
    event.preventDefault()
  }

  /** Whether a key changes what is in sight. */
  #looked(key: string): boolean {
    if (key === "ArrowLeft") this.#move(-0.2)
    else if (key === "ArrowRight") this.#move(0.2)
    else if (key === "+" || key === "=") this.#zoom(1 / step)
    else if (key === "-" || key === "−") this.#zoom(step)
    else if (key === "0") this.window = windowOfAll(this.events)
    else return false
    return true
  }

  /** The event that had the focus may have gone out of sight: then to the one in its place. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete
    if (!this.shadowRoot!.activeElement) this.#stop()?.focus()
  }

  #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return
    event.preventDefault()
    this.#zoom(event.deltaY < 0 ? 1 / 1.25 : 1.25, this.#dayAt(event.clientX))
  }

  #onPointerDown = (event: PointerEvent): void => {
    if (event.button === 0) this.#drag = {x: event.clientX, window: this.#window()}
  }

  #onPointerMove = (event: PointerEvent): void => {
    if (!this.#drag) return
    const way = event.clientX - this.#drag.x
    // A click that trembles is a click.
    if (!this.moving && Math.abs(way) < 5) return
    if (!this.moving) this.drawing?.setPointerCapture(event.pointerId)
    this.moving = true
    this.window = moved(this.#drag.window, -way / this.width, windowOfAll(this.events))
  }

  #endDrag = (): void => {
    this.#drag = null
    this.moving = false
  }

  #dayAt(clientX: number): number {
    const {from, to} = this.#window()
    const {left} = this.drawing!.getBoundingClientRect()
    return from + ((clientX - left) / this.width) * (to - from)
  }
}

/** Begins with the name, which is the label that is seen. */
function nameOf(event: ChronicleEvent): string {
  const more = datesInWords(event)
  return msg`${event.name}: ${dateOfEvent(event)}${more === null ? "" : `. ${more.replace(/\.$/, "")}`}. Go to the words.`
}

function isInside({label, marks}: TimelineItem): boolean {
  return (
    label !== null &&
    marks.some(({from, to, isPoint}) => !isPoint && label.x >= from && label.x < to)
  )
}

/** Labels at the ends of the axis are not cut. */
function anchorAt(x: number, width: number): "start" | "middle" | "end" {
  if (x < 24) return "start"
  return x > width - 24 ? "end" : "middle"
}

declare global {
  interface HTMLElementTagNameMap {
    "timeline-plot": TimelinePlot
  }
}
