import type {Mention} from "@variorum/dispute"
import type {TemplateResult} from "lit"
import {html, svg} from "./html.ts"

/** How many units the whole text is wide. */
const width = 240

/**
 * Where in the text an entry occurs: the text as a bar, a stroke for each mention, paler where it
 * is in doubt. Says nothing that the list of mentions does not, and is hidden from screen readers.
 */
export function mentionStrip(mentions: readonly Mention[], length: number): TemplateResult {
  const strokes = (shown: readonly Mention[]) => {
    const places = new Set(
      shown.map(({span}) => Math.round((span.from / Math.max(1, length)) * (width - 2)) + 1),
    )
    return [...places].map(x => `M${x} 0v12`).join("")
  }
  const doubtful = mentions.filter(({candidates}) => candidates.length > 0)
  const certain = mentions.filter(({candidates}) => candidates.length === 0)
  return html`<svg
    class="strip"
    viewBox="0 0 ${width} 12"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path class="ground" d="M0 6h${width}"></path>
      <path class="doubtful" d=${strokes(doubtful)}></path>
      <path class="certain" d=${strokes(certain)}></path>`}
  </svg>`
}
