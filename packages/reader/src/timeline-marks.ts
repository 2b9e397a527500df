import {nothing} from "lit"
import {svg} from "./html.ts"
import {pointRadius} from "./timeline-layout.ts"
import type {TimelineMark} from "./timeline-layout.ts"

/** A dot for a day, a band for a span; ends that are known are edged, those that are open fade. */
export function renderMark(mark: TimelineMark, y: number) {
  const {from, to, openFrom, openTo, isPoint, lasts, unsure} = mark
  const width = Math.max(0, to - from)
  const shape = isPoint
    ? svg`<circle class="point" cx=${(from + to) / 2} cy=${y} r=${pointRadius}></circle>`
    : openFrom || openTo
      ? svg`<rect x=${from} width=${width} y=${y - 8} height="16"
              fill=${openFrom ? "url(#fade-from)" : "url(#fade-to)"}></rect>
            <path class="edge" d="M${openFrom ? to : from} ${y - 8}v16"></path>`
      : svg`<rect class="span" x=${from} width=${width} y=${y - 8} height="16" rx=${lasts ? 0 : 8}></rect>
            <rect class="outline" x=${from} width=${width} y=${y - 8} height="16" rx=${lasts ? 0 : 8}></rect>
            ${lasts ? svg`<path class="edge" d="M${from} ${y - 8}v16M${to} ${y - 8}v16"></path>` : nothing}`
  return svg`<g class=${unsure ? "unsure" : "sure"}>${shape}</g>`
}

/** From the first of several dates to the last; behind them, or below those that overlap. */
export function renderJoint({from, to}: {readonly from: number; readonly to: number}, y: number) {
  return svg`<path class="joint" d="M${from} ${y}H${to}"></path>`
}
