import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {voices, voicesOf} from "@variorum/dispute"
import type {Comparison, VoiceCell, VoiceRow} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {choice} from "./choice.ts"
import {isContested} from "./contested-claims.ts"
import {countInWords, statusLooks} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {historiansStyle} from "./edition-historians-style.ts"
import "./edition-take-away.ts"
import {filterStyle} from "./filter-style.ts"
import {gradually} from "./gradually.ts"
import {html} from "./html.ts"
import {registerStyle} from "./register-style.ts"
import {sheetOfVoices} from "./sheets.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import {voiceLooks, voicesInWords} from "./voice-look.ts"
import {allVoices, voiceView} from "./voice-views.ts"

type Kind = "Person" | "Group" | "Work"

const kinds: readonly (readonly [Kind | "all", string])[] = [
  ["Person", msg`Persons`],
  ["Group", msg`Groups`],
  ["Work", msg`Documents`],
  ["all", msg`All`],
]

/** Of the questions: those on which there is disagreement, those where several shown speak, or all. */
type Which = "contested" | "several" | "all"

const whiches: readonly (readonly [Which, string])[] = [
  ["contested", msg`in dispute`],
  ["several", msg`where two or more speak`],
  ["all", msg`all`],
]

type Order = "most" | "name"

/** More rows are shown when asked for: nobody reads them, and they cost time. */
const manyRows = 150

/** What was last chosen, for coming back; as long as the page stands. */
const last: {kind: Kind | "all"; which: Which; order: Order} = {
  kind: "Person",
  which: "several",
  order: "most",
}

/**
 * Who speaks to which question, and how: a table of questions and voices. An empty cell says that nothing is
 * recorded, which is neither agreement nor silence.
 *
 * @fires variorum-view-change - A voice, a question or words in the text were chosen.
 */
@customElement("edition-historians")
export class EditionHistorians extends LitElement {
  static override styles = [disputeStyle, registerStyle, filterStyle, historiansStyle]

  @property({attribute: false}) edition: Edition | null = null
  /** All of the edition. */
  @property({attribute: false}) comparisons: readonly Comparison[] = []
  @property({attribute: false}) hrefOf: HrefOf | null = null

  /** Without what can be chosen: for a picture to be taken away. */
  @property({type: Boolean, reflect: true}) still = false

  @state() private kind = last.kind
  @state() private which = last.which
  @state() private order = last.order
  @state() private words = ""
  @state() private all = false

  override render() {
    const {edition} = this
    if (!edition) return nothing
    const rows = voicesOf(edition, this.comparisons)
    const shown = this.#columns(rows, edition)
    const questions = this.#questions(shown)
    if (this.still) return html`${this.#renderKey()} ${this.#renderTable(shown, questions)}`
    return html`
      <h1>Who says what</h1>
      <p class="lead">
        What historians, witnesses, groups and the essay say on each question, as the essay reports
        or makes it. Where a cell is empty nothing is recorded: that is neither agreement nor
        silence.
      </p>
      ${this.#renderFilters()} ${this.#renderKey()}
      <p class="hidden" role="status">
        ${countInWords(questions.length, "question")} and ${countInWords(shown.length, "voice")}
        shown.
      </p>
      <edition-take-away
        .sheet=${() => sheetOfVoices(shown, questions)}
        .edition=${edition}
        .view=${allVoices}
        .hrefOf=${this.hrefOf}
        .pictures=${
          shown.length === 0 || questions.length === 0
            ? []
            : [{name: msg`table`, draw: () => this.#stillCopy()}]
        }
      ></edition-take-away>
      ${
        shown.length === 0 || questions.length === 0
          ? html`<p class="nothing">Nobody of these speaks to such a question.</p>`
          : this.#renderTable(shown, questions)
      }
    `
  }

  /** What is seen of it at the moment, in an element of its own. */
  #stillCopy(): EditionHistorians {
    const {edition, comparisons, hrefOf, kind, which, order, words, all} = this
    const seen = {edition, comparisons, hrefOf, kind, which, order, words, all, still: true}
    return Object.assign(document.createElement("edition-historians"), seen)
  }

  /** The text first, for it speaks to nearly all, then who is chosen. */
  #columns(rows: readonly VoiceRow[], {register, text}: Edition): readonly VoiceRow[] {
    const chosen = rows.filter(
      ({id}) => id !== text.id && (this.kind === "all" || register.get(id)?.type === this.kind),
    )
    if (this.order === "name") chosen.sort((a, b) => (surname(a.label) < surname(b.label) ? -1 : 1))
    return [...rows.filter(({id}) => id === text.id), ...chosen]
  }

  #questions(shown: readonly VoiceRow[]): readonly Comparison[] {
    const wanted = plain(this.words.trim())
    const [, ...others] = shown
    return this.comparisons.filter(({question, status}) => {
      if (!plain(question.label).includes(wanted)) return false
      const speaking = others.filter(({cells}) => cells.has(question.id)).length
      if (this.which === "several")
        return speaking > 0 && shown.filter(({cells}) => cells.has(question.id)).length > 1
      return this.which === "all" || isContested(status)
    })
  }

  #renderFilters() {
    return html`<div class="filters" role="search" aria-label="Narrow the table">
      ${choice(msg`Voices`, kinds, this.kind, kind => (this.kind = last.kind = kind))}
      ${choice(msg`Questions`, whiches, this.which, which => (this.which = last.which = which))}
      ${choice(
        msg`Order`,
        [
          ["most", msg`who speaks to most first`],
          ["name", msg`by name`],
        ] as const,
        this.order,
        order => (this.order = last.order = order),
      )}
      <input
        type="search"
        dir="auto"
        aria-label="Find a question"
        placeholder="Find a question"
        .value=${this.words}
        @input=${(event: InputEvent) => (this.words = (event.target as HTMLInputElement).value)}
      />
    </div>`
  }

  #renderKey() {
    return html`<dl class="key small">
      ${voices.map(
        voice =>
          html`<div>
            <dt>
              <span class="glyph ${voice}" aria-hidden="true">${voiceLooks[voice].glyph}</span>
              ${voiceLooks[voice].verb}
            </dt>
            <dd class="quiet">${voiceLooks[voice].meaning}</dd>
          </div>`,
      )}
    </dl>`
  }

  #renderTable(shown: readonly VoiceRow[], questions: readonly Comparison[]) {
    const listed = this.all ? questions : questions.slice(0, manyRows)
    const more = questions.length - listed.length
    return html`<div class="frame" tabindex="0" role="region" aria-label="Questions and voices">
        <table>
          <thead>
            <tr>
              <th scope="col" class="corner"><span class="small quiet">Question</span></th>
              ${shown.map(
                row =>
                  html`<th scope="col" class="voice">
                    <div>${viewLink(voiceView(row.id), asWritten(row.label), this.hrefOf)}</div>
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${gradually(
              listed,
              ({question, status}) =>
                html`<tr>
                  <th scope="row">
                    <span class="status ${status}" title=${statusLooks[status].label}>
                      <span class="glyph" aria-hidden="true">${statusLooks[status].glyph}</span>
                      <span class="hidden">${statusLooks[status].label}: </span>
                    </span>
                    ${viewLink({kind: "question", id: question.id}, asWritten(question.label), this.hrefOf)}
                  </th>
                  ${shown.map(row => this.#renderCell(row, question.id))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        more === 0 || this.still
          ? nothing
          : html`<p>
              <button class="toggle" type="button" @click=${() => (this.all = true)}>
                Show ${countInWords(more, "moreQuestion")}
              </button>
            </p>`
      }`
  }

  #renderCell({label, cells}: VoiceRow, question: Iri) {
    const cell = cells.get(question)
    if (!cell) return html`<td></td>`
    const place = placeOf(cell)
    const own = [...cell.positions, ...cell.stances, ...cell.reported].some(one => one.own)
    const words = own
      ? msg`${label} ${voicesInWords(cell)}, yours among them`
      : `${label} ${voicesInWords(cell)}`
    const glyphs = html`${cell.voices.map(
        voice =>
          html`<span class="glyph ${voice}" aria-hidden="true">${voiceLooks[voice].glyph}</span>`,
      )}${own ? html`<sup class="own" aria-hidden="true">mine</sup>` : nothing}<span class="hidden"
        >${words}</span
      >`
    const name = cell.doubtful ? "doubtful" : ""
    return html`<td class=${name} title=${words}>
      ${place === null ? glyphs : viewLink({kind: "read", place: {annotation: place}}, glyphs, this.hrefOf)}
    </td>`
  }
}

/** The first words that a cell rests on; null where none has a place. */
function placeOf({positions, stances, reported}: VoiceCell): Iri | null {
  const position = [...positions, ...reported].find(({passage}) => passage !== null)
  return position?.claim ?? stances.find(({passage}) => passage !== null)?.id ?? null
}

function surname(name: string): string {
  return plain(name.split(" ").at(-1)!)
}

function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en")
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-historians": EditionHistorians
  }
}
