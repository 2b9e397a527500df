import type {Edition} from "@variorum/anchoring"
import {textLabel} from "@variorum/dispute"
import type {Hop, Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, css, nothing} from "lit"
import type {TemplateResult} from "lit"
import {customElement, property} from "lit/decorators.js"
import {hopInWords, straightFrom} from "./citation-words.ts"
import {disputeStyle} from "./dispute-style.ts"
import {lookUpButtonStyle, lookUpEntry} from "./look-up-button.ts"
import {holderName} from "./holder-words.ts"
import {html} from "./html.ts"

/**
 * How an assertion reached the text, from the text outward to the asserter's own words. Links that
 * lead nowhere certain are drawn and named as such; a fork shows every reading.
 */
@customElement("report-chain")
export class ReportChain extends LitElement {
  static override styles = [
    disputeStyle,
    lookUpButtonStyle,
    css`
      ol {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.35rem 0;
        font-size: 0.8125rem;
      }

      ol > li {
        display: flex;
        align-items: center;
        max-width: 100%;
      }

      .then {
        color: var(--quiet);
        margin-inline: 0.5rem;
      }

      .link {
        padding: 0.15rem 0.55rem;
        border: 1px solid var(--quiet);
        border-radius: 0.25rem;
        background: var(--raised);
      }

      .text {
        background: var(--sunk);
        border-color: transparent;
      }

      .noEntry {
        border-style: dashed;
      }

      .unresolved {
        border: 1.5px dotted var(--doubt);
      }

      .state {
        color: var(--doubt);
        font-style: italic;
      }

      .fork {
        display: grid;
        gap: 0.25rem;
        padding-inline-start: 0.5rem;
        border-inline-start: 2px solid var(--doubt);
      }

      .fork li {
        display: flex;
        gap: 0.4rem;
        align-items: baseline;
      }

      .meaning {
        margin-top: 0.25rem;
        color: var(--quiet);
        font-size: 0.8125rem;
      }

      .fork .word {
        color: var(--doubt);
        font-style: italic;
        flex: none;
      }
    `,
  ]

  @property({attribute: false}) position: Position | null = null
  @property({attribute: false}) edition: Edition | null = null

  override render() {
    const {position} = this
    if (!position) return nothing
    const block = position.passage?.block
    const links = position.via.flatMap(hop => hop.oneOf ?? [hop])
    const meaning = [...links, ...sourceOf(position)]
      .map(hopInWords)
      .find(({trouble}) => trouble === "unresolved")?.meaning
    return html`
      <ol aria-label="How it reached the text">
        <li><span class="link text">${textLabel}${block ? `, ${block}` : ""}</span></li>
        ${position.via.map(hop => html`<li>${then}${renderHop(hop, this.edition)}</li>`)}${this.#renderSource(position)}
      </ol>
      ${meaning ? html`<p class="meaning">Unresolved: ${meaning}.</p>` : nothing}
    `
  }

  /** The asserter's own words; nothing more where the text itself asserts. */
  #renderSource(position: Position) {
    const {asserter, sourceLabel} = position
    const isText = asserter.ids.length === 1 && asserter.ids[0] === this.edition?.text.id
    if (sourceLabel === null && isText) return nothing
    if (sourceLabel === null) {
      const words =
        asserter.mode === "notStated"
          ? msg`who says so is not said`
          : msg`${holderName(asserter)}, where is not said`
      return html`<li>${then}<span class="link unresolved state">${words}</span></li>`
    }
    return html`${sourceOf(position).map(hop => html`<li>${then}${renderLink(hop, this.edition)}</li>`)}`
  }
}

const then = html`<span class="then" role="img" aria-label="then">→</span>`

function renderHop(hop: Hop, edition: Edition | null): TemplateResult {
  if (!hop.oneOf || hop.oneOf.length === 0) {
    return renderLink(hop, edition)
  }
  return html`
    <ul class="fork" aria-label=${msg`The text leaves open which: ${hop.label}`}>
      ${hop.oneOf.map(
        (one, index) => html`
          <li>
            <span class="word">${index === 0 ? msg`either` : msg`or`}</span>
            ${renderReading(one, edition)}
          </li>
        `,
      )}
    </ul>
  `
}

/** That nobody stands between is no work that could be resolved. */
function renderReading(reading: Hop, edition: Edition | null): TemplateResult {
  const direct = straightFrom(reading)
  return direct === null
    ? renderHop(reading, edition)
    : html`<span class="link unresolved">straight from ${direct}</span>`
}

function renderLink(hop: Hop, edition: Edition | null): TemplateResult {
  const {words, trouble} = hopInWords(hop)
  return html`<span class="link ${hop.state}"
    >${words}${hop.hedge === null ? nothing : html` <span class="quiet">“${hop.hedge}”</span>`}${
      trouble === null ? nothing : html` <span class="state">${trouble}</span>`
    }${lookUpEntry(edition, hop.id)}</span
  >`
}

/** The asserter's own work as a last link; none where nothing is said of it. */
function sourceOf({source, sourceLabel, sourceState, locator}: Position): readonly Hop[] {
  if (sourceLabel === null) return []
  return [
    {
      id: source,
      label: sourceLabel,
      locator,
      state: sourceState ?? "resolved",
      hedge: null,
      oneOf: null,
    },
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    "report-chain": ReportChain
  }
}
