import type {Edition} from "@variorum/anchoring"
import type {Comparison, Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, css, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {disputeStyle} from "./dispute-style.ts"
import {holderName} from "./holder-words.ts"
import {html} from "./html.ts"
import {capitalized} from "./position-words.ts"
import {readingInWords} from "./reading-words.ts"
import "./report-chain.ts"

/** How every answer to a question reached the text: a diagram for each way, with the answers that came by it. */
@customElement("report-chains")
export class ReportChains extends LitElement {
  static override styles = [
    disputeStyle,
    css`
      ul {
        display: grid;
        gap: 0.8rem;
      }

      h3 {
        margin-bottom: 0.25rem;
        font-size: 0.875rem;
        font-weight: 600;
      }

      li {
        break-inside: avoid;
      }
    `,
  ]

  @property({attribute: false}) comparison: Comparison | null = null
  @property({attribute: false}) edition: Edition | null = null

  override render() {
    const {comparison} = this
    if (!comparison) return nothing
    const answering = comparison.positions.filter(({bearing}) => bearing === "answers")
    return html`<ul>
      ${sameChains(answering).map(
        positions => html`
          <li>
            <h3>${chainHeading(positions, comparison)}</h3>
            <report-chain .position=${positions[0]!} .edition=${this.edition}></report-chain>
          </li>
        `,
      )}
    </ul>`
  }
}

/** Positions that reached the text by the same way, together. */
function sameChains(positions: readonly Position[]): readonly (readonly Position[])[] {
  const chains = new Map<string, Position[]>()
  for (const position of positions) {
    const {asserter, via, source, sourceLabel, sourceState, locator, passage, own} = position
    const key = JSON.stringify([
      asserter,
      via,
      source,
      sourceLabel,
      sourceState,
      locator,
      passage?.block,
      own,
    ])
    chains.set(key, [...(chains.get(key) ?? []), position])
  }
  return [...chains.values()]
}

function chainHeading(positions: readonly Position[], {question}: Comparison): string {
  const values = new Set(
    positions.map(position => {
      const {headline, reading} = readingInWords(position, question.answers)
      return reading ? `${headline}, ${reading}` : headline
    }),
  )
  const whose = positions[0]!.own ? msg` (yours)` : ""
  return capitalized(`${holderName(positions[0]!.asserter)}${whose}: ${[...values].join("; ")}`)
}

declare global {
  interface HTMLElementTagNameMap {
    "report-chains": ReportChains
  }
}
