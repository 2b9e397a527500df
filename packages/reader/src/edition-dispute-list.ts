import {isOwnQuestion} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Bearing} from "@variorum/annotation"
import type {Comparison, DisputeStatus, Position} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {LitElement, css, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {filterStyle} from "./filter-style.ts"
import {layoutGrid} from "./dispute-grid-layout.ts"
import {
  comparableInWords,
  countInWords,
  kindInWords,
  kindShown,
  kindWords,
  statusLooks,
  statusOrder,
} from "./dispute-look.ts"
import type {KindShown} from "./dispute-look.ts"
import {languageOfWords} from "./edition-language.ts"
import {disputeStyle} from "./dispute-style.ts"
import {QuestionOpenEvent} from "./view-events.ts"
import "./edition-take-away.ts"
import {gradually} from "./gradually.ts"
import {html} from "./html.ts"
import {nameWithOwn, yours} from "./own-in-views.ts"
import {sheetOfQuestions} from "./sheets.ts"
import {isReadByEditors} from "./reading-words.ts"
import {selfContradictions} from "./self-contradiction.ts"
import {comparablePairs, groupInWords} from "./status-sentence.ts"
import {assertionInWords} from "./value-words.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

const here: View = {kind: "disputes"}

/** Questions of each status that are there at once. */
const atFirst = 30

/**
 * All questions of an edition, those in dispute first, to be narrowed by status, kind and words.
 *
 * @fires QuestionOpenEvent - a question was chosen
 */
@customElement("edition-dispute-list")
export class EditionDisputeList extends LitElement {
  static override styles = [
    disputeStyle,
    filterStyle,
    css`
      :host {
        max-width: 60rem;
      }

      h1 {
        font-family: var(--serif);
        font-size: 1.625rem;
        font-weight: 600;
        line-height: 1.2;
      }

      .view {
        color: var(--accent);
        text-underline-offset: 0.2em;
      }

      a.view,
      button.view {
        display: inline;
        text-decoration: underline;
      }

      .filters {
        display: grid;
        gap: 0.5rem;
        margin-block: 1rem 0.75rem;
      }

      legend {
        width: 4rem;
      }

      h2 {
        display: flex;
        gap: 0.5em;
        align-items: baseline;
        margin-top: 1.75rem;
        padding-bottom: 0.4rem;
        border-bottom: 2px solid var(--quiet);
        font-size: 0.9375rem;
      }

      h2 .status {
        font-size: 0.9375rem;
      }

      .question {
        display: grid;
        color: inherit;
        text-decoration: none;
        gap: 0.15rem;
        width: 100%;
        padding: 0.7rem 0.25rem;
        border-bottom: 1px solid var(--rule);
      }

      .question:hover .label {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .label {
        font-family: var(--serif);
        font-size: 1.125rem;
        line-height: 1.3;
      }

      .preview {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-size: 0.9375rem;
      }

      @media (max-width: 40rem) {
        .preview {
          display: -webkit-box;
          -webkit-box-orient: vertical;
          -webkit-line-clamp: 3;
          white-space: normal;
        }
      }

      .preview .apart {
        color: var(--apart);
      }

      .disputed .internal {
        color: var(--warn);
      }

      .nothing {
        margin-top: 1.5rem;
      }
    `,
  ]

  @property({attribute: false}) comparisons: readonly Comparison[] = []
  @property({attribute: false}) edition: Edition | null = null

  /** Addresses of views, so that a question can be opened in a tab of its own; null: buttons. */
  @property({attribute: false}) hrefOf: HrefOf | null = null

  /** Null = all. */
  @state() private status: DisputeStatus | null = null
  @state() private kind: KindShown | null = null
  @state() private words = ""

  override render() {
    const shown = this.comparisons.filter(comparison => this.#isShown(comparison))
    const asked = this.comparisons.filter(comparison => this.#isOwn(comparison)).length
    const disputed = this.comparisons.filter(({status}) => status === "disputed").length
    return html`
      <h1>Questions and disputes</h1>
      <p class="quiet">
        ${
          asked === 0
            ? msg`${countInWords(this.comparisons.length, "question")}, ${disputed} in dispute.`
            : msg`${countInWords(this.comparisons.length, "question")}, ${asked} of them yours, ${disputed} in dispute.`
        }
        ${
          this.comparisons.some(({internal}) => internal)
            ? html`${viewLink({kind: "contradictions"}, msg`The essay against itself`, this.hrefOf)}
              · `
            : nothing
        }
        ${viewLink({kind: "evidence"}, msg`What the essay rests on`, this.hrefOf)}
      </p>
      <edition-take-away
        .sheet=${() => sheetOfQuestions(shown, this.edition)}
        .edition=${this.edition}
        .view=${here}
        .hrefOf=${this.hrefOf}
      ></edition-take-away>
      ${this.comparisons.length > 0 ? this.#renderFilters() : nothing}
      <p class="hidden" role="status">${countInWords(shown.length, "question")} shown.</p>
      ${this.#renderAsked(shown)} ${statusOrder.map(status => this.#renderStatus(status, shown))}
      ${shown.length === 0 ? this.#renderNothing() : nothing}
    `
  }

  #renderFilters() {
    const all = this.comparisons.map(comparison => kindShown(comparison, this.edition))
    const kinds = [...new Set(all)]
    const statuses = statusOrder.filter(one => this.comparisons.some(({status}) => status === one))
    return html`
      <div class="filters" role="search" aria-label="Narrow the questions">
        <fieldset>
          <legend>Status</legend>
          ${this.#renderToggle(msg`all`, this.status === null, null, () => (this.status = null))}
          ${statuses.map(status =>
            this.#renderToggle(
              statusLooks[status].label,
              this.status === status,
              this.comparisons.filter(one => one.status === status).length,
              () => (this.status = this.status === status ? null : status),
            ),
          )}
        </fieldset>
        <fieldset>
          <legend>Kind</legend>
          ${this.#renderToggle(msg`all`, this.kind === null, null, () => (this.kind = null))}
          ${kinds.map(kind =>
            this.#renderToggle(
              kindInWords(kind),
              this.kind === kind,
              all.filter(one => one === kind).length,
              () => (this.kind = this.kind === kind ? null : kind),
            ),
          )}
        </fieldset>
        <input
          type="search"
          dir="auto"
          aria-label="Find a question, a name or an answer"
          placeholder="Find a question, a name, an answer"
          .value=${this.words}
          @input=${(event: InputEvent) => (this.words = (event.target as HTMLInputElement).value)}
        />
      </div>
    `
  }

  #renderToggle(words: string, pressed: boolean, count: number | null, toggle: () => void) {
    return html`<button
      class="toggle"
      type="button"
      aria-pressed=${pressed ? "true" : "false"}
      @click=${toggle}
    >
      ${words}${count === null ? nothing : html` <span class="count">${count}</span>`}
    </button>`
  }

  /** The reader's own, however they stand: nobody may have answered them yet. */
  #renderAsked(shown: readonly Comparison[]) {
    const asked = shown.filter(comparison => this.#isOwn(comparison))
    if (asked.length === 0) return nothing
    return html`
      <section>
        <h2>Your questions <span class="quiet">${asked.length}</span></h2>
        <ul>
          ${asked.map(comparison => html`<li>${this.#renderQuestion(comparison)}</li>`)}
        </ul>
      </section>
    `
  }

  #isOwn({question}: Comparison): boolean {
    return this.edition !== null && isOwnQuestion(this.edition, question.id)
  }

  #renderStatus(status: DisputeStatus, shown: readonly Comparison[]) {
    const comparisons = shown.filter(
      comparison => comparison.status === status && !this.#isOwn(comparison),
    )
    if (comparisons.length === 0) return nothing
    const {glyph, label, meaning} = statusLooks[status]
    return html`
      <section class=${status}>
        <h2>
          <span class="status ${status}">
            <span class="glyph" aria-hidden="true">${glyph}</span> ${label}
          </span>
          <span class="quiet">${comparisons.length}</span>
        </h2>
        <p class="small quiet">${meaning}</p>
        <ul>
          ${gradually(
            comparisons,
            comparison => html`<li>${this.#renderQuestion(comparison)}</li>`,
            atFirst,
          )}
        </ul>
      </section>
    `
  }

  #renderQuestion(comparison: Comparison) {
    const {question} = comparison
    const own = this.#isOwn(comparison)
    const preview = previewOf(comparison, this.edition, !own)
    const isAsked = own && comparison.positions.length === 0
    const content = html`<span class="label">${asWritten(question.label, own)}${yours(own)}</span>
      ${
        preview.length === 0
          ? nothing
          : html`<span class="preview" lang=${languageOfWords(own)}
              >${preview.map(
                (group, index) =>
                  html`${index > 0 ? html`<span class="apart"> ∥ </span>` : nothing}${group}`,
              )}</span
            >`
      }
      <span class="small quiet">
        ${own ? nothing : html`${kindWords[question.kind]} · `}
        ${isAsked ? msg`Nobody answers it yet` : countsInWords(comparison)}${selfContradictions(
          comparison,
          this.edition,
        ).map(({short}) => html` · <span class="internal">${short}</span>`)}${
          preview.length > 0 && comparison.positions.some(isPreviewRead)
            ? question.kind === "date"
              ? msg` · dates as the editors read them`
              : msg` · figures as the editors read them`
            : nothing
        }
      </span>`
    const ask = () => this.dispatchEvent(new QuestionOpenEvent(question.id))
    if (!this.hrefOf) {
      return html`<button class="question" type="button" data-question=${question.id} @click=${ask}>
        ${content}
      </button>`
    }
    return html`<a
      class="question"
      href=${this.hrefOf({kind: "question", id: question.id})}
      data-question=${question.id}
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        ask()
      }}
      >${content}</a
    >`
  }

  #renderNothing() {
    if (this.comparisons.length === 0) {
      return html`<p class="nothing">
        This edition asks no questions yet. They stand in its annotations; a reader can add one.
      </p>`
    }
    return html`<p class="nothing">
      No question is left by these filters.
      <button
        class="toggle"
        type="button"
        @click=${() => {
          this.status = null
          this.kind = null
          this.words = ""
        }}
      >
        Show all ${this.comparisons.length}
      </button>
    </p>`
  }

  #isShown(comparison: Comparison): boolean {
    if (this.status !== null && comparison.status !== this.status) return false
    if (this.kind !== null && kindShown(comparison, this.edition) !== this.kind) return false
    const words = this.words.trim().toLocaleLowerCase()
    if (words === "") return true
    const {question, positions} = comparison
    return [
      question.label,
      ...question.answers.map(answer => answer.label),
      ...positions.flatMap(({label, asserter, value}) => [
        label,
        asserter.label,
        value?.text ?? "",
      ]),
    ].some(text => text.toLocaleLowerCase().includes(words))
  }
}

/** Whether a preview shows of it what the text says in other words. */
function isPreviewRead(position: Position): boolean {
  return position.bearing === "answers" && isReadByEditors(position)
}

/** "9 answers, 43 that bear on it; 36 of 36 pairs may be compared" */
function countsInWords(comparison: Comparison): string {
  const {positions, relations} = comparison
  const of = (wanted: (bearing: Bearing) => boolean) =>
    positions.filter(({bearing}) => wanted(bearing)).length
  const silent = of(bearing => bearing === "silent")
  const beside = of(bearing => bearing !== "answers" && bearing !== "silent")
  const counts = [
    countInWords(
      of(bearing => bearing === "answers"),
      "answer",
    ),
    beside > 0
      ? plural(beside, msg`${beside} that bears on it`, msg`${beside} that bear on it`)
      : "",
    silent > 0 ? countInWords(silent, "silence") : "",
  ]
  const pairs =
    relations.length === 0
      ? msg`nothing to compare`
      : comparableInWords(comparablePairs(comparison), relations.length)
  return `${counts.filter(Boolean).join(", ")}; ${pairs}`
}

/** The competing answers, those that may be compared together: "Moscow: 3,000, 300"; with whose they are if `told`. */
function previewOf(
  comparison: Comparison,
  edition: Edition | null,
  told: boolean,
): readonly string[] {
  const {groups} = layoutGrid(comparison)
  return groups.map(group => {
    const positions = group.columns
      .flatMap(column => column.positions)
      .sort((a, b) => Number(a.holds === false) - Number(b.holds === false))
    const holders = new Map<string, Position[]>()
    for (const position of positions) {
      const words = assertionInWords(position, comparison.question.answers)
      holders.set(words, [...(holders.get(words) ?? []), position])
    }
    const values = [...holders].map(([words, those]) =>
      nameWithOwn(words, told && those.every(({own}) => own)),
    )
    const scope = groups.length > 1 ? groupInWords(group, comparison, edition) : ""
    return `${scope ? `${scope}: ` : ""}${values.join(" · ")}`
  })
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-dispute-list": EditionDisputeList
  }
}
