import {msg} from "@variorum/words"
import {nothing} from "lit"
import {html, svg} from "./html.ts"
import type {TimelineLayout} from "./timeline-layout.ts"

/** What the marks in sight mean. */
export function renderTimelineKey({items}: TimelineLayout) {
  const marks = items.flatMap(item => item.marks)
  const band = (rx: number) =>
    svg`<rect class="span" x="1" y="3" width="26" height="10" rx=${rx}></rect>
      <rect class="outline" x="1" y="3" width="26" height="10" rx=${rx}></rect>`
  const isOpen = (mark: (typeof marks)[number]) => mark.openFrom || mark.openTo
  const forms = [
    {
      shown: marks.some(({isPoint}) => isPoint),
      form: svg`<circle class="point" cx="14" cy="8" r="4.5"></circle>`,
      words: msg`a day, or a short time at this scale`,
    },
    {
      shown: marks.some(mark => !mark.isPoint && !mark.lasts && !isOpen(mark)),
      form: band(5),
      words: msg`some time within`,
    },
    {
      shown: marks.some(mark => !mark.isPoint && mark.lasts && !isOpen(mark)),
      form: svg`${band(0)}<path class="edge" d="M2 3v10M26 3v10"></path>`,
      words: msg`from … to`,
    },
    {
      shown: marks.some(({unsure}) => unsure),
      form: svg`<g class="unsure">${band(5)}</g>`,
      words: msg`inferred by the editors, or only about`,
    },
    {
      shown: marks.some(isOpen),
      form: svg`<rect x="1" y="3" width="26" height="10" fill="url(#fade-to)"></rect>
        <path class="edge" d="M2 3v10"></path>`,
      words: msg`one end is open`,
    },
    {
      shown: items.some(({event}) => event.agree === "conflict"),
      form: svg`<g class="conflict"><path class="joint" d="M2 8H26"></path></g>`,
      words: msg`dates that cannot all be true`,
    },
    {
      shown: items.some(({event}) => event.agree === "overlap"),
      form: svg`<path class="joint" d="M2 8H26"></path>`,
      words: msg`dates that agree only in part`,
    },
  ].filter(({shown}) => shown)
  if (forms.length === 0) return nothing
  return html`<ul class="key" aria-label="Key to the marks">
    ${forms.map(
      ({form, words}) =>
        html`<li>
          <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">${form}</svg>
          ${words}
        </li>`,
    )}
  </ul>`
}
