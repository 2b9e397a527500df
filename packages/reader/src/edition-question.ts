import type {Edition} from "@variorum/anchoring"
import type {Answer} from "@variorum/annotation"
import {explainRoots} from "@variorum/dispute"
import type {Comparison, Position, Root} from "@variorum/dispute"
import {LitElement, css, html, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import "./dispute-grid.ts"
import {layoutGrid} from "./dispute-grid-layout.ts"
import type {GridLayout} from "./dispute-grid-layout.ts"
import {countInWords, kindWords, relationWords, statusLooks} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {PassageOpenEvent} from "./events.ts"
import "./figure-plot.ts"
import {joined} from "./labels.ts"
import {passageContext} from "./passage-context.ts"
import {
  bearingInWords,
  capitalized,
  evidenceInWords,
  positionInWords,
  sourceInWords,
} from "./position-words.ts"
import {relationGroups} from "./relation-sentences.ts"
import type {RelationGroup} from "./relation-sentences.ts"
import "./report-chain.ts"
import {comparablePairs, statusSentences} from "./status-sentence.ts"

/** Relations shown at once; the others fold away. */
const shownAtOnce = new Set(["conflict", "overlap", "unknown"])
/** More pairs than this that may not be compared are folded away as well. */
const manyPairs = 6

/**
 * One question with all that is known about it: who answers what of which scope, what may be
 * compared, how each answer reached the text, and the words themselves.
 *
 * @fires PassageOpenEvent - something was activated; its `annotation` is the claim or stance
 */
@customElement("edition-question")
export class EditionQuestion extends LitElement {
  static override styles = [
    disputeStyle,
    css`
      :host {
        max-width: 72rem;
      }

      h2 {
        font-family: var(--serif);
        font-size: clamp(1.375rem, 1.1rem + 1.2vw, 1.875rem);
        font-weight: 600;
        line-height: 1.2;
        text-wrap: balance;
      }

      h3 {
        margin-bottom: 0.75rem;
        font-size: 1rem;
        font-weight: 650;
      }

      h4 {
        font-size: 0.875rem;
        font-weight: 600;
      }

      section {
        margin-top: 2.25rem;
      }

      .kind {
        margin-bottom: 0.25rem;
      }

      .status {
        margin-top: 0.75rem;
        font-size: 0.9375rem;
      }

      .sentences {
        display: grid;
        gap: 0.4rem;
        margin-top: 0.6rem;
        max-width: 46rem;
      }

      .sentences .scope {
        font-weight: 600;
      }

      .apart {
        display: block;
        color: var(--apart);
        font-style: italic;
        font-size: 0.875rem;
      }

      .lead {
        max-width: 46rem;
        margin-bottom: 0.6rem;
      }

      .relation + .relation {
        margin-top: 0.9rem;
      }

      .relation ul,
      .roots {
        display: grid;
        gap: 0.2rem;
        margin-top: 0.35rem;
        max-width: 46rem;
        font-size: 0.9375rem;
      }

      summary {
        cursor: pointer;
        width: fit-content;
        min-height: 1.5rem;
      }

      summary .status {
        margin: 0;
      }

      .relation .status {
        margin-top: 0;
      }

      .chains {
        display: grid;
        gap: 0.8rem;
      }

      .chains h4 {
        margin-bottom: 0.25rem;
      }

      .roots .unknown {
        color: var(--quiet);
      }

      .answers {
        display: grid;
        gap: 0.9rem;
      }

      .answers > li {
        padding-inline-start: 0.75rem;
        border-inline-start: 3px solid var(--rule);
      }

      .answers h4 {
        font-family: var(--serif);
        font-size: 1.0625rem;
      }

      .answers .nobody {
        font-style: italic;
      }

      .holders {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.9rem;
        font-size: 0.875rem;
      }

      .holders button {
        min-height: 1.5rem;
        text-decoration: underline;
        text-decoration-color: var(--rule);
        text-underline-offset: 0.2em;
      }

      .holders button:hover,
      .go:hover {
        text-decoration-color: currentColor;
      }

      .denied {
        color: var(--warn);
      }

      .passages {
        display: grid;
        gap: 1.1rem;
        max-width: 46rem;
      }

      blockquote {
        margin-block: 0.25rem;
        font-family: var(--serif);
        font-size: 1.0625rem;
        line-height: 1.5;
        color: var(--quiet);
      }

      blockquote mark {
        background: none;
        color: var(--ink);
        text-decoration: underline;
        text-decoration-color: var(--accent);
        text-decoration-thickness: 2px;
        text-underline-offset: 0.2em;
      }

      .go {
        min-height: 1.5rem;
        color: var(--accent);
        font-size: 0.875rem;
        text-decoration: underline;
        text-decoration-color: var(--rule);
        text-underline-offset: 0.2em;
      }

      .beside {
        display: grid;
        gap: 0.7rem;
        max-width: 46rem;
        font-size: 0.9375rem;
      }

      @media print {
        section {
          break-inside: avoid-page;
        }
        .go {
          display: none;
        }
      }
    `,
  ]

  @property({attribute: false}) comparison: Comparison | null = null
  @property({attribute: false}) edition: Edition | null = null

  override render() {
    const {comparison} = this
    if (!comparison) return nothing
    const {question, positions} = comparison
    const grid = layoutGrid(comparison)
    const answering = positions.filter(position => position.bearing === "answers")
    const isDrawn = question.kind === "figure" || question.kind === "date"
    return html`
      <article aria-labelledby="question">
        ${this.#renderHead(comparison, grid)}
        ${question.answers.length > 0 ? this.#renderAnswers(comparison, answering) : nothing}
        <section aria-labelledby="grid">
          <h3 id="grid">Who says what</h3>
          <dispute-grid .comparison=${comparison} .edition=${this.edition}></dispute-grid>
        </section>
        ${this.#renderBeside(grid, comparison)}
        ${
          isDrawn && answering.some(isDrawable)
            ? html`<section aria-labelledby="plot">
                <h3 id="plot">
                  ${question.kind === "date" ? "The dates along time" : "The figures to scale"}
                </h3>
                <figure-plot .comparison=${comparison} .edition=${this.edition}></figure-plot>
              </section>`
            : nothing
        }
        ${this.#renderRelations(comparison)} ${this.#renderChains(answering, comparison)}
        ${this.#renderRoots(comparison)} ${this.#renderPassages(comparison)}
      </article>
    `
  }

  #renderHead(comparison: Comparison, grid: GridLayout) {
    const {question, status} = comparison
    const look = statusLooks[status]
    return html`
      <header>
        <p class="kind small quiet">${kindWords[question.kind]}</p>
        <h2 id="question">${question.label}</h2>
        <p class="status ${status}">
          <span class="glyph" aria-hidden="true">${look.glyph}</span>${look.label}
        </p>
        <p class="small quiet">${look.meaning}</p>
        <ul class="sentences" aria-label="How the answers stand">
          ${statusSentences(comparison, grid, this.edition).map(
            ({scope, words, apart}) => html`
              <li>
                ${scope ? html`<span class="scope">${capitalized(scope)}:</span>` : nothing}
                ${words} ${apart ? html`<span class="apart">${apart}</span>` : nothing}
              </li>
            `,
          )}
          ${comparison.internal ? html`<li>${internalInWords(comparison)}</li>` : nothing}
        </ul>
      </header>
    `
  }

  #renderAnswers({question, positions}: Comparison, answering: readonly Position[]) {
    const labelOf = (id: string) => question.answers.find(one => one.id === id)?.label ?? id
    const judged = question.answers.filter(
      ({excludes, within, compatible}) => excludes.length + within.length + compatible.length > 0,
    )
    const given = new Set(answering.map(position => position.value?.answer))
    const bearing = new Set(positions.map(position => position.value?.answer))
    return html`
      <section aria-labelledby="answers">
        <h3 id="answers">The answers</h3>
        <ul class="answers">
          ${question.answers.map(
            answer => html`
              <li>
                <h4>${answer.label}</h4>
                ${
                  given.has(answer.id)
                    ? this.#renderHolders(answer, answering)
                    : html`<p class="nobody small quiet">
                        ${bearing.has(answer.id) ? "Nobody answers so; other claims bear on it." : "Nobody answers so."}
                      </p>`
                }
              </li>
            `,
          )}
        </ul>
        ${
          judged.length === 0
            ? nothing
            : html`<details class="small">
                <summary>How the answers stand to each other, as judged by the editors</summary>
                <ul class="roots">
                  ${judged.map(answer => html`<li>${judgementInWords(answer, labelOf)}</li>`)}
                </ul>
              </details>`
        }
      </section>
    `
  }

  #renderHolders(answer: Answer, answering: readonly Position[]) {
    const given = answering.filter(position => position.value?.answer === answer.id)
    const ways = [
      {words: "Asserted by", list: given.filter(one => one.holds === true), denied: false},
      {words: "Denied by", list: given.filter(one => one.holds === false), denied: true},
      {words: "Left open by", list: given.filter(one => one.holds === "undecided"), denied: false},
    ].filter(way => way.list.length > 0)
    return ways.map(
      ({words, list, denied}) => html`
        <p class="holders">
          <span class=${denied ? "denied" : "quiet"}>${words}</span>
          ${list.map(
            position => html`
              <button
                type="button"
                aria-label="${words} ${position.asserter.label}. Go to the words."
                @click=${() => this.#open(position.claim)}
              >
                ${position.asserter.label}${position.own ? html` <span class="own">yours</span>` : nothing}
              </button>
            `,
          )}
        </p>
      `,
    )
  }

  #renderBeside(grid: GridLayout, comparison: Comparison) {
    if (grid.beside.length === 0) return nothing
    return html`
      <section aria-labelledby="beside">
        <h3 id="beside">What bears on it without answering</h3>
        <ul class="beside">
          ${grid.beside.map(position => {
            const source = sourceInWords(position)
            return html`
              <li>
                <span class="quiet">${capitalized(bearingOf(position, comparison))}:</span>
                ${position.label}
                <span class="small quiet">
                  – ${position.asserter.label}${source ? `, ${source.words}` : ""};
                  ${evidenceInWords(position.evidence)}
                </span>
                ${position.own ? html`<span class="own small">yours</span>` : nothing}
                ${this.#renderGo(position, comparison)}
              </li>
            `
          })}
        </ul>
      </section>
    `
  }

  #renderRelations(comparison: Comparison) {
    const groups = relationGroups(comparison, this.edition)
    if (groups.length === 0) return nothing
    return html`
      <section aria-labelledby="relations">
        <h3 id="relations">Pair by pair</h3>
        <p class="lead small quiet">
          ${comparablePairs(comparison)} of ${countInWords(comparison.relations.length, "pair")} may
          be compared.
        </p>
        ${groups.map(renderRelations)}
      </section>
    `
  }

  #renderChains(answering: readonly Position[], comparison: Comparison) {
    if (answering.length === 0) return nothing
    return html`
      <section aria-labelledby="chains">
        <h3 id="chains">How each answer reached the text</h3>
        <ul class="chains">
          ${answering.map(
            position => html`
              <li>
                <h4>${positionInWords(position, comparison)}</h4>
                <report-chain .position=${position} .edition=${this.edition}></report-chain>
              </li>
            `,
          )}
        </ul>
      </section>
    `
  }

  #renderRoots(comparison: Comparison) {
    const {independentRoots, rootsUnknown} = comparison
    const roots = this.edition ? explainRoots(this.edition, comparison) : []
    const known = roots.filter(root => root.known)
    const unknown = roots.filter(root => !root.known)
    const names = known.length > 0 ? ` (${known.map(root => root.label).join("; ")})` : ""
    const rest = rootsUnknown > 0 ? `; ${rootsUnknown} not counted` : ""
    return html`
      <section aria-labelledby="roots">
        <h3 id="roots">Independent witnesses</h3>
        <p>
          ${countInWords(independentRoots, "independent witness", "independent witnesses")}${names}${rest}.
        </p>
        ${
          known.some(root => root.positions.length > 1 || root.through.length > 0) ||
          unknown.length > 0
            ? html`<ul class="roots">
                ${known.map(root => renderRoot(root, "counted"))}
                ${unknown.map(root => renderRoot(root, "not counted"))}
              </ul>`
            : nothing
        }
      </section>
    `
  }

  #renderPassages(comparison: Comparison) {
    const placed = comparison.positions.filter(position => position.passages.length > 0)
    const unplaced = comparison.positions.filter(position => position.passages.length === 0)
    return html`
      <section aria-labelledby="passages">
        <h3 id="passages">The words</h3>
        <ul class="passages">
          ${placed.map(
            position => html`
              <li>
                <h4>${positionInWords(position, comparison)}</h4>
                ${position.passages.map(passage => {
                  const {before, exact, after} = passageContext(passage, this.edition)
                  return html`<blockquote>
                    ${before}<mark>${exact}</mark>${after}
                    <span class="small">${passage.block}</span>
                  </blockquote>`
                })}
                ${notesOf(position).map(note => html`<p class="small quiet">${note}</p>`)}
                ${this.#renderGo(position, comparison)}
              </li>
            `,
          )}
        </ul>
        ${
          unplaced.length === 0
            ? nothing
            : html`<p class="small quiet">
                Without a place in the text:
                ${unplaced.map(position => positionInWords(position, comparison)).join("; ")}.
              </p>`
        }
      </section>
    `
  }

  #renderGo(position: Position, comparison: Comparison) {
    return html`<button
      class="go"
      type="button"
      aria-label="Go to the words of ${positionInWords(position, comparison)}"
      @click=${() => this.#open(position.claim)}
    >
      Go to the words
    </button>`
  }

  #open(annotation: string): void {
    this.dispatchEvent(new PassageOpenEvent(annotation))
  }
}

function renderRelations({relation, sentences}: RelationGroup) {
  const head = html`<span class="status ${relation}"
    >${relationWords[relation]}: ${countInWords(sentences.length, "pair")}</span
  >`
  const list = html`<ul>
    ${sentences.map(sentence => html`<li>${sentence}</li>`)}
  </ul>`
  const isOpen =
    shownAtOnce.has(relation) || (relation === "incomparable" && sentences.length <= manyPairs)
  return isOpen
    ? html`<div class="relation">
        <h4>${head}</h4>
        ${list}
      </div>`
    : html`<details class="relation">
        <summary>${head}</summary>
        ${list}
      </details>`
}

function renderRoot(root: Root, counted: string) {
  const count = root.positions.length > 1 ? `, behind ${root.positions.length} of the answers` : ""
  return html`<li class=${root.known ? "" : "unknown"}>
    ${capitalized(counted)}: ${root.line}${count}
  </li>`
}

function isDrawable({value}: Position): boolean {
  return [value?.min, value?.max, value?.earliest, value?.latest].some(bound => bound != null)
}

/** "Supports “a new group”". */
function bearingOf(position: Position, {question}: Comparison): string {
  const answer = question.answers.find(one => one.id === position.value?.answer)
  const verb = bearingInWords(position.bearing)
  return answer ? `${verb} “${answer.label}”` : verb
}

function internalInWords({relations, positions}: Comparison): string {
  const pair = relations.find(
    ({sameAsserter, answers}) => sameAsserter && (answers === "conflict" || answers === "overlap"),
  )
  const holder = positions.find(position => position.claim === pair?.a)?.asserter.label
  return holder ? `Both sides have one asserter: ${holder}.` : "Both sides have one asserter."
}

function judgementInWords(answer: Answer, labelOf: (id: string) => string): string {
  const quoted = (ids: readonly string[]) =>
    joined(
      ids.map(id => `“${labelOf(id)}”`),
      "and",
    )
  const parts = [
    answer.excludes.length > 0 ? `excludes ${quoted(answer.excludes)}` : "",
    answer.within.length > 0 ? `is a narrower form of ${quoted(answer.within)}` : "",
    answer.compatible.length > 0 ? `can stand with ${quoted(answer.compatible)}` : "",
  ].filter(Boolean)
  return `“${answer.label}” ${joined(parts, "and")}.`
}

/** What the editors remark on the claim and on parts of its scope. */
function notesOf({note, scopeNotes}: Position): readonly string[] {
  const notes = [note, ...Object.values(scopeNotes ?? {})].filter(one => one !== undefined)
  return notes.map(one => `Editors: ${one}`)
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-question": EditionQuestion
  }
}
