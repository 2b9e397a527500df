import type {MarginLayout} from "./edition-margin.ts"
import {whenIdle} from "./idle.ts"
import {MarginGauge} from "./margin-layout.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {TextDesk} from "./text-desk.ts"

export interface MarginMeasureHost {
  readonly desk: TextDesk
  /** Pixels from the top of the window to the margin; null where no margin is shown. */
  readonly top: () => number | null
  readonly measured: (layout: MarginLayout) => void
  readonly load: (code: Promise<unknown>) => void
}

/** Measures where in the margin the notes belong that are listed: those near the window at once, the others when the page is idle. */
export class MarginMeasure {
  readonly #host: MarginMeasureHost
  #gauge: MarginGauge | null = null
  /** The notes that were measured last. */
  #of: readonly ReadingNote[] | null = null
  #end: AbortSignal | null = null

  constructor(host: MarginMeasureHost) {
    this.#host = host
  }

  /** The reader is in a page until the signal aborts. */
  begin(end: AbortSignal): void {
    this.#end = end
    end.addEventListener("abort", () => (this.#gauge = null))
  }

  /** The text is set otherwise: the next notes are measured whether they are the same or not. */
  forget(): void {
    this.#of = null
  }

  /** Measures where other notes are listed now. */
  follow(): void {
    if (this.#of !== this.#host.desk.listed) this.measure()
  }

  measure(): void {
    const {desk, measured} = this.#host
    const text = desk.view
    const top = this.#host.top()
    if (!text || top === null) return
    this.#of = desk.listed
    const signal = this.#end!
    if (this.#gauge?.view !== text) {
      if (text.isLong) {
        this.#host.load(
          import("./long-gauge.ts").then(({LongGauge}) => {
            this.#gauge = new LongGauge(text, signal, () => this.measure())
            this.measure()
          }),
        )
        return
      }
      this.#gauge = new MarginGauge(text, signal)
    }
    const gauge = this.#gauge
    const wasRough = gauge.isRough
    measured(gauge.layout(desk.listed, top))
    if (gauge.isRough && !wasRough) whenIdle(() => this.#measureMore(gauge), signal)
  }

  /** Whether more notes are to be measured whose place in the margin is a guess; when none is, the margin is told. */
  #measureMore(gauge: MarginGauge): boolean {
    if (gauge.view !== this.#host.desk.view || this.#host.top() === null) {
      gauge.forget()
      this.#of = null
      return false
    }
    if (gauge.measureMore()) return true
    this.measure()
    return false
  }
}
