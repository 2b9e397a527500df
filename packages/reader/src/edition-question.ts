import type {Iri} from "@variorum/annotation"
import {isOwnQuestion} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {explainRoots} from "@variorum/dispute"
import type {Comparison, Position, Root} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import "./dispute-grid.ts"
import {layoutGrid} from "./dispute-grid-layout.ts"
import type {GridLayout} from "./dispute-grid-layout.ts"
import {
  comparableInWords,
  countInWords,
  kindInWords,
  kindShown,
  relationWords,
  statusLooks,
} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {questionStyle} from "./edition-question-style.ts"
import {lookUpButtonStyle} from "./look-up-button.ts"
import {PassageOpenEvent} from "./view-events.ts"
import "./figure-plot.ts"
import {yours} from "./own-in-views.ts"
import {capitalized} from "./position-words.ts"
import {renderAnswers} from "./question-answers.ts"
import {renderBeside} from "./question-beside.ts"
import {renderPassages} from "./question-passages.ts"
import {readBoth} from "./read-both.ts"
import {isReadByEditors} from "./reading-words.ts"
import {relationGroups} from "./relation-sentences.ts"
import type {RelationGroup, RelationSentence} from "./relation-sentences.ts"
import "./report-chains.ts"
import "./edition-take-away.ts"
import {html} from "./html.ts"
import {sheetOfQuestion} from "./sheets.ts"
import {selfContradictions} from "./self-contradiction.ts"
import {comparablePairs, statusSentences} from "./status-sentence.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

function viewOfQuestion(id: Iri): View {
  return {kind: "question", id}
}

/** Relations a reader has to know of; the others fold away. */
const shownAtOnce = new Set(["conflict", "overlap", "unknown", "incomparable"])
/** What goes beyond this of one relation folds away as well. */
const manySentences = 8

/**
 * One question with all that is known about it: who answers what of which scope, what may be
 * compared, how each answer reached the text, and the words themselves.
 *
 * @fires PassageOpenEvent - something was activated; its `annotation` is the claim or stance
 */
@customElement("edition-question")
export class EditionQuestion extends LitElement {
  static override styles = [disputeStyle, lookUpButtonStyle, questionStyle]

  @property({attribute: false}) comparison: Comparison | null = null
  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null
  /** It stands beside the text. */
  @property({type: Boolean}) aside = false

  /** What was closed before the page was printed. */
  #opened: readonly HTMLDetailsElement[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener("beforeprint", this.#openAll)
    window.addEventListener("afterprint", this.#closeAgain)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener("beforeprint", this.#openAll)
    window.removeEventListener("afterprint", this.#closeAgain)
  }

  override render() {
    const {comparison} = this
    if (!comparison) return nothing
    const {question, positions} = comparison
    const grid = layoutGrid(comparison)
    const answering = positions.filter(position => position.bearing === "answers")
    const isPlotted =
      (question.kind === "figure" || question.kind === "date") && answering.some(isDrawable)
    return html`
      <article aria-labelledby="question">
        ${this.#renderHead(comparison, grid)}
        <edition-take-away
          .sheet=${() => sheetOfQuestion(comparison, this.edition)}
          .edition=${this.edition}
          .view=${viewOfQuestion(question.id)}
          .hrefOf=${this.hrefOf}
          .pictures=${[
            ...(positions.length > 0
              ? [{name: msg`table`, draw: () => this.#still("dispute-grid")}]
              : []),
            ...(isPlotted ? [{name: msg`plot`, draw: () => this.#still("figure-plot")}] : []),
            ...(answering.length > 0
              ? [{name: msg`chains of report`, draw: () => this.#still("report-chains")}]
              : []),
          ]}
        ></edition-take-away>
        ${question.answers.length > 0 ? renderAnswers(comparison, this.#open) : nothing}
        <section aria-labelledby="grid">
          <h2 id="grid">Who says what</h2>
          <dispute-grid .comparison=${comparison} .edition=${this.edition}></dispute-grid>
        </section>
        ${
          isPlotted
            ? html`<section aria-labelledby="plot">
                <h2 id="plot">
                  ${question.kind === "date" ? msg`The dates along time` : msg`The figures to scale`}
                </h2>
                <figure-plot .comparison=${comparison} .edition=${this.edition}></figure-plot>
              </section>`
            : nothing
        }
        ${renderBeside(grid.beside, comparison, this.#open)}
        ${this.#renderRelations(comparison, grid)} ${this.#renderChains(answering, comparison)}
        ${this.#renderRoots(comparison)}
        ${renderPassages(comparison, this.edition, this.#open, this.hrefOf)}
      </article>
    `
  }

  #still(tag: "dispute-grid" | "figure-plot" | "report-chains"): HTMLElement {
    const {comparison, edition} = this
    return Object.assign(document.createElement(tag), {comparison, edition, still: true})
  }

  #renderHead(comparison: Comparison, grid: GridLayout) {
    const {question, status} = comparison
    const look = statusLooks[status]
    const isOwn = this.edition !== null && isOwnQuestion(this.edition, question.id)
    return html`
      <header>
        <p class="kind small quiet">${kindInWords(kindShown(comparison, this.edition))}</p>
        <h1 id="question">${asWritten(question.label, isOwn)}${yours(isOwn)}</h1>
        <p class="status ${status}">
          <span class="glyph" aria-hidden="true">${look.glyph}</span> ${look.label}
        </p>
        <p class="small quiet">${look.meaning}</p>
        ${
          this.aside
            ? nothing
            : html`<p class="both small">
                ${viewLink(
                  {kind: "read", beside: {question: question.id}},
                  msg`Read it beside the text`,
                  this.hrefOf,
                )}
              </p>`
        }
        <ul class="sentences" aria-label="How the answers stand">
          ${statusSentences(comparison, grid, this.edition).map(
            ({scope, words, apart}) => html`
              <li>
                ${scope ? html`<span class="scope">${capitalized(scope)}:</span>` : nothing}
                ${words} ${apart ? html`<span class="apart">${apart}</span>` : nothing}
              </li>
            `,
          )}
          ${selfContradictions(comparison, this.edition).map(
            ({sentence}) => html`<li>${sentence}</li>`,
          )}
        </ul>
        ${
          comparison.positions.some(one => one.bearing === "answers" && isReadByEditors(one))
            ? html`<p class="small quiet">
                ${
                  question.kind === "date"
                    ? msg`Some dates are what the editors read from the words; the words themselves stand below.`
                    : msg`Some figures are what the editors read from the words; the words themselves stand below.`
                }
              </p>`
            : nothing
        }
      </header>
    `
  }

  #renderRelations(comparison: Comparison, grid: GridLayout) {
    const groups = relationGroups(comparison, grid, this.edition)
    if (groups.length === 0) return nothing
    return html`
      <section aria-labelledby="relations">
        <h2 id="relations">Pair by pair</h2>
        <p class="lead small quiet">
          ${comparableInWords(comparablePairs(comparison), comparison.relations.length)}.
        </p>
        ${groups.map(group => renderRelations(group, this.hrefOf))}
      </section>
    `
  }

  #renderChains(answering: readonly Position[], comparison: Comparison) {
    if (answering.length === 0) return nothing
    return html`
      <section aria-labelledby="chains">
        <h2 id="chains">How each answer reached the text</h2>
        <report-chains .comparison=${comparison} .edition=${this.edition}></report-chains>
      </section>
    `
  }

  #renderRoots(comparison: Comparison) {
    const {independentRoots, rootsUnknown} = comparison
    const roots = this.edition ? explainRoots(this.edition, comparison) : []
    const known = roots.filter(root => root.known)
    const unknown = roots.filter(root => !root.known)
    const names = known.length > 0 ? ` (${known.map(root => root.label).join("; ")})` : ""
    const rest = rootsUnknown > 0 ? msg`; ${rootsUnknown} not counted` : ""
    return html`
      <section aria-labelledby="roots">
        <h2 id="roots">Separate sources</h2>
        <p>
          ${countInWords(independentRoots, "separateSource")}, as far as the essay
          tells${names}${rest}.
        </p>
        <p class="lead small quiet">
          Independent roots: answers that go back to the same source count once, through whomever
          they reached the text. Who is not named or not located is not counted.
        </p>
        ${
          known.some(root => root.positions.length > 1 || root.through.length > 0) ||
          unknown.length > 0
            ? html`<ul class="roots">
                ${known.map(root => renderRoot(root, msg`counted`))}
                ${unknown.map(root => renderRoot(root, msg`not counted`))}
              </ul>`
            : nothing
        }
      </section>
    `
  }

  /** What folds away on a screen cannot be unfolded on paper. */
  #openAll = (): void => {
    const closed = [...this.renderRoot.querySelectorAll("details")].filter(one => !one.open)
    for (const details of closed) details.open = true
    this.#opened = [...this.#opened, ...closed]
  }

  #closeAgain = (): void => {
    for (const details of this.#opened) details.open = false
    this.#opened = []
  }

  #open = (annotation: string): void => {
    this.dispatchEvent(new PassageOpenEvent(annotation))
  }
}

function renderRelations({relation, pairs, sentences}: RelationGroup, hrefOf: HrefOf | null) {
  const head = html`<span class="status ${relation}"
    >${relationWords[relation]}: ${countInWords(pairs, "pair")}</span
  >`
  const list = (shown: readonly RelationSentence[]) =>
    html`<ul>
      ${shown.map(
        ({words, note, both}) => html`
          <li>
            ${words}${note ? html` <span class="small quiet">(${note})</span>` : nothing}
            ${both ? html`<span class="both small">${readBoth(both, hrefOf)}</span>` : nothing}
          </li>
        `,
      )}
    </ul>`
  if (!shownAtOnce.has(relation)) {
    return html`<details class="relation">
      <summary>${head}</summary>
      ${list(sentences)}
    </details>`
  }
  const rest = sentences.slice(manySentences)
  return html`<div class="relation">
    <h3>${head}</h3>
    ${list(sentences.slice(0, manySentences))}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>and ${rest.length} more</summary>
            ${list(rest)}
          </details>`
    }
  </div>`
}

function renderRoot(root: Root, counted: string) {
  const count =
    root.positions.length > 1 ? msg`, behind ${root.positions.length} of the answers` : ""
  return html`<li class=${root.known ? "" : "unknown"}>
    ${capitalized(counted)}: ${root.line}${count}
  </li>`
}

function isDrawable({value}: Position): boolean {
  return [value?.min, value?.max, value?.earliest, value?.latest].some(bound => bound != null)
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-question": EditionQuestion
  }
}
