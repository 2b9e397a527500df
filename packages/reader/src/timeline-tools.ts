import {msg} from "@variorum/words"
import {html} from "./html.ts"
import {dayOfMonth, shortest} from "./timeline-window.ts"
import type {TimeWindow} from "./timeline-window.ts"

/** What the buttons above a timeline do. */
export interface TimelineActions {
  /** The window is the one that shows most events. */
  readonly isMost: boolean
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly earlier: () => void
  readonly later: () => void
  readonly showMost: () => void
  readonly showAll: () => void
}

/** Days that differ by less than this are the same: windows are reckoned in fractions. */
const hair = 1e-6

/** The buttons above a timeline, and the time that is in sight. */
export function renderTimelineTools(window: TimeWindow, all: TimeWindow, actions: TimelineActions) {
  const length = window.to - window.from
  const isAll = length >= all.to - all.from - hair
  const button = (sign: string, name: string, key: string, ended: boolean, act: () => void) =>
    html`<button
      type="button"
      aria-label=${name}
      title="${name} (${key})"
      ?disabled=${ended}
      @click=${act}
    >
      ${sign}
    </button>`
  return html`<div class="tools" role="group" aria-label="What the timeline shows">
    ${button("+", msg`Zoom in`, "+", length <= shortest + hair, actions.zoomIn)}
    ${button("−", msg`Zoom out`, "−", isAll, actions.zoomOut)}
    ${button("←", msg`Earlier`, "←", window.from <= all.from + hair, actions.earlier)}
    ${button("→", msg`Later`, "→", window.to >= all.to - hair, actions.later)}
    <button type="button" ?disabled=${actions.isMost} @click=${actions.showMost}>
      Most events
    </button>
    <button type="button" ?disabled=${isAll} @click=${actions.showAll}>All</button>
    <span class="range" role="status">${timeInSight(window)}</span>
  </div>`
}

/** "January 1920 – December 1924" */
export function timeInSight({from, to}: TimeWindow): string {
  return `${dayOfMonth(from, to - from)} – ${dayOfMonth(to - hair, to - from)}`
}
