import type {Edition} from "@variorum/anchoring"
import type {Comparison, Holder, Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import type {TemplateResult} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {ifDefined} from "lit/directives/if-defined.js"
import {evidenceInWords, sourceInWords, viaInWords} from "./citation-words.ts"
import type {CitationWords, HopWords} from "./citation-words.ts"
import {layoutGrid} from "./dispute-grid-layout.ts"
import type {GridColumn, GridGroup, GridLayout, GridRow} from "./dispute-grid-layout.ts"
import {disputeGridStyle} from "./dispute-grid-style.ts"
import {partWords} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {PassageOpenEvent} from "./view-events.ts"
import {holderName, holderNote, silenceInWords} from "./holder-words.ts"
import {html} from "./html.ts"
import {lookUpButton, lookUpButtonStyle, lookUpEntry} from "./look-up-button.ts"
import {reasonInStance, stanceInWords} from "./position-words.ts"
import {certaintyInWords, readingInWords} from "./reading-words.ts"
import {scopeTerms, statusInWords} from "./scope-words.ts"
import {stanceTree} from "./stance-tree.ts"
import type {StanceNode} from "./stance-tree.ts"
import {apartInWords} from "./status-sentence.ts"

/** Narrower than this for a column, a table cannot be read. */
const columnWidth = 176
const holderWidth = 128
const tableWidth = 480

/**
 * Asserter × scope: who says what of which scope, as a table; as cards, a list for each scope,
 * where a table would not fit. An empty cell says that nothing is recorded, which is neither
 * silence nor agreement; a silence is a statement of its own.
 *
 * @fires PassageOpenEvent - a position or a stance was activated; its `annotation` is that one
 */
@customElement("dispute-grid")
export class DisputeGrid extends LitElement {
  static override styles = [disputeStyle, lookUpButtonStyle, disputeGridStyle]

  @property({attribute: false}) comparison: Comparison | null = null
  @property({attribute: false}) edition: Edition | null = null

  @state() private width = 0

  #sizes: ResizeObserver | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.width = this.getBoundingClientRect().width
    this.#sizes = new ResizeObserver(entries => {
      this.width = entries.at(-1)!.contentRect.width
    })
    this.#sizes.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sizes?.disconnect()
    this.#sizes = null
  }

  override render() {
    const {comparison} = this
    if (!comparison) return nothing
    const grid = layoutGrid(comparison)
    const needed = Math.max(tableWidth, holderWidth + grid.columns.length * columnWidth)
    const fits = this.width >= needed
    return fits ? this.#renderTable(grid, comparison) : this.#renderCards(grid, comparison)
  }

  #renderTable(grid: GridLayout, comparison: Comparison) {
    const firsts = new Set(grid.groups.slice(1).map(group => group.columns[0]))
    const several = grid.groups.length > 1
    const holes = grid.rows.some(row => row.silent.length === 0 && row.cells.some(isEmpty))
    return html`
      <table>
        <caption class="hidden">
          ${comparison.question.label} Who says what, by scope.
        </caption>
        <colgroup>
          <col class="holders" />
        </colgroup>
        ${grid.groups.map(group => html`<colgroup span=${group.columns.length}></colgroup>`)}
        <thead>
          ${
            several
              ? html`<tr>
                  <td></td>
                  ${grid.groups.map(
                    (group, index) => html`
                      <td
                        colspan=${group.columns.length}
                        class="reason ${index > 0 ? "apart" : ""}"
                      >
                        ${index > 0 ? apartInWords(group, "left") : groupNote(group)}
                      </td>
                    `,
                  )}
                </tr>`
              : nothing
          }
          <tr>
            <th scope="col">
              <span class="terms"><span class="inferred">asserter</span></span>
            </th>
            ${grid.columns.map(
              column => html`
                <th scope="col" class=${firsts.has(column) ? "apart" : ""}>
                  ${this.#renderScope(column, comparison)}
                </th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${grid.rows.map(row => this.#renderRow(row, grid, firsts, comparison))}
        </tbody>
      </table>
      ${
        holes
          ? html`<p class="note small quiet">
              — nothing recorded: the text reports neither an answer nor a silence. It is not
              agreement.
            </p>`
          : nothing
      }
    `
  }

  #renderRow(
    row: GridRow,
    grid: GridLayout,
    firsts: ReadonlySet<GridColumn | undefined>,
    comparison: Comparison,
  ) {
    const head = html`<th scope="row">${renderHolder(row)}${this.#lookUpHolder(row.holder)}</th>`
    const silences = row.silent.map(position => this.#renderSilence(position))
    if (row.cells.every(isEmpty)) {
      return html`<tr>
        ${head}
        <td class="silence" colspan=${Math.max(1, grid.columns.length)}>${silences}</td>
      </tr>`
    }
    const cells = row.cells.map(
      (positions, index) => html`
        <td class=${firsts.has(grid.columns[index]) ? "apart" : ""}>
          ${
            isEmpty(positions)
              ? renderEmpty()
              : positions.map(one => this.#renderPosition(one, grid.columns[index]!, comparison))
          }
        </td>
      `,
    )
    return html`<tr>
        ${head} ${cells}
      </tr>
      ${
        silences.length === 0
          ? nothing
          : html`<tr>
              ${head}
              <td class="silence" colspan=${grid.columns.length}>${silences}</td>
            </tr>`
      }`
  }

  #renderCards(grid: GridLayout, comparison: Comparison) {
    const silent = grid.rows.flatMap(row => row.silent)
    return html`
      <div class="cards">
        ${grid.groups.map((group, groupIndex) =>
          group.columns.map(
            (column, index) => html`
              <section class="card ${index === 0 ? "group" : ""}">
                ${
                  index === 0 && groupIndex > 0
                    ? html`<p class="reason">${apartInWords(group, "above")}</p>`
                    : nothing
                }
                <h3>${this.#renderScope(column, comparison)}</h3>
                <ul>
                  ${column.positions.map(
                    position => html`
                      <li>
                        <p class="holder">
                          ${holderName(position.asserter)}${renderNote(position.asserter)}${this.#lookUpHolder(position.asserter)}
                        </p>
                        ${this.#renderPosition(position, column, comparison)}
                      </li>
                    `,
                  )}
                </ul>
              </section>
            `,
          ),
        )}
        ${
          silent.length === 0
            ? nothing
            : html`<section class="card group">
                <h3>Silent</h3>
                <ul>
                  ${silent.map(
                    position => html`
                      <li class="silence">
                        <p class="holder">${holderName(position.asserter)}</p>
                        ${this.#renderSilence(position)}
                      </li>
                    `,
                  )}
                </ul>
              </section>`
        }
      </div>
    `
  }

  #renderScope(column: GridColumn, comparison: Comparison) {
    const {scopeParts} = comparison.question
    const terms = scopeTerms(column.positions[0]!, scopeParts, this.edition)
    if (terms.length === 0)
      return html`<span class="terms"><span class="inferred">answer</span></span>`
    return html`<span class="terms" role="list">
      ${terms.map(({part, words}) => {
        const status = statusInWords(column.status.get(part) ?? "stated")
        return html`<span role="listitem"
          ><span class="part">${partWords[part]}</span>
          <span class=${words === msg`not stated` ? "missing" : "term"}>${words}</span>
          ${status ? html`<span class="inferred">${status}</span>` : nothing}</span
        >`
      })}
    </span>`
  }

  #renderPosition(position: Position, column: GridColumn, comparison: Comparison) {
    const {answers} = comparison.question
    const {headline, isQuoted, reading} = readingInWords(position, answers)
    const words = position.passage?.exact ?? position.value?.text ?? null
    const wording = isQuoted && headline === msg`“${words ?? ""}”` ? null : words
    const isWords = isQuoted || position.value?.answer !== undefined
    const source = sourceInWords(position)
    const certainty = certaintyInWords(position)
    return html`
      <div
        class="position ${position.holds === false ? "denied" : ""}"
        data-claim=${position.claim}
      >
        <span class="with-look-up"
          ><button class="words" type="button" @click=${() => this.#open(position.claim)}>
            <span class="hidden">${holderName(position.asserter)}:</span>
            <span class="value ${isWords ? "answer" : ""}">${headline}</span>
            ${reading ? html`<span class="reading">${reading}</span>` : nothing}
            ${wording === null ? nothing : html`<span class="wording">${msg`“${wording}”`}</span>`}<span
              class="hidden"
              >. Go to the words.</span
            ></button
          >${lookUpClaim(position)}</span
        >
        ${position.own ? html`<span class="own small">yours</span>` : nothing}
        <div class="details">
          ${
            position.hedge === null
              ? nothing
              : html`<span>hedged: <span class="hedge">${msg`“${position.hedge}”`}</span></span>`
          }
          ${certainty ? html`<span class="trouble">${certainty}</span>` : nothing}
          ${inferredHere(position, column, comparison).map(words => html`<span>${words}</span>`)}
          ${source === null ? nothing : html`<span>${renderCitation(source)}${lookUpEntry(this.edition, position.source)}</span>`}
          ${viaInWords(position).map(
            (hop, index) =>
              html`<span class="hop"
                >${renderHop(hop)}${lookUpEntry(this.edition, position.via[index]?.id)}</span
              >`,
          )}
          <span
            >${evidenceInWords(position)}${position.evidence.items.map(({id}) =>
              lookUpEntry(this.edition, id),
            )}</span
          >
          ${position.restsOn ? html`<span>rests on an emended text</span>` : nothing}
        </div>
        ${this.#renderStances(stanceTree(position), "claim")}
      </div>
    `
  }

  #renderStances(nodes: readonly StanceNode[], toward: "claim" | "stance"): TemplateResult | null {
    if (nodes.length === 0) return null
    return html`<ul class="stances">
      ${nodes.map(node => html`<li>${this.#renderStance(node, toward)}</li>`)}
    </ul>`
  }

  #renderStance({stance, under}: StanceNode, toward: "claim" | "stance") {
    const reason = reasonInStance(stance)
    return html`
      <span class="with-look-up"
        ><button
          class="stance ${stanceSide(stance.kind)}"
          type="button"
          @click=${() => this.#open(stance.id)}
        >
          ${stanceInWords(stance, toward)}${reason ? html`; <span class="quiet">${reason}</span>` : nothing}
          ${stance.own ? html`<span class="own">yours</span>` : nothing}</button
        >${lookUpButton({kind: "annotation", id: stance.id}, stance.label)}</span
      >
      ${this.#renderStances(under, "stance")}
    `
  }

  #renderSilence(position: Position) {
    const words = position.passage?.exact ?? null
    return html`
      <span class="with-look-up"
        ><button
          class="words"
          type="button"
          data-claim=${position.claim}
          @click=${() => this.#open(position.claim)}
        >
          <span class="hidden">${holderName(position.asserter)}:</span>
          <span class="said">${silenceInWords(position)}</span>
          ${words === null ? nothing : html`<span class="wording">${msg`“${words}”`}</span>`}<span
            class="hidden"
            >. Go to the words.</span
          ></button
        >${lookUpClaim(position)}</span
      >
      ${position.own ? html`<span class="own small">yours</span>` : nothing}
    `
  }

  #lookUpHolder({ids}: Holder) {
    return ids.map(id => lookUpEntry(this.edition, id))
  }

  #open(annotation: string): void {
    this.dispatchEvent(new PassageOpenEvent(annotation))
  }
}

function lookUpClaim({claim, label}: Position) {
  return lookUpButton({kind: "annotation", id: claim}, label)
}

function stanceSide(kind: string): "for" | "against" | "" {
  if (["confirms", "supports", "agreesWith"].includes(kind)) return "for"
  return ["disputes", "refutes", "disagreesWith"].includes(kind) ? "against" : ""
}

function isEmpty(cell: readonly unknown[]): boolean {
  return cell.length === 0
}

function renderEmpty() {
  return html`<span class="empty" aria-hidden="true">—</span
    ><span class="hidden">nothing recorded</span>`
}

/** That several hold it jointly says nothing where they are only silent. */
function renderHolder(row: GridRow) {
  const note = row.cells.every(isEmpty) ? nothing : renderNote(row.holder)
  return html`${holderName(row.holder)}${note}`
}

function renderNote(holder: Holder) {
  const note = holderNote(holder)
  return note ? html` <span class="quiet small">(${note})</span>` : nothing
}

function renderCitation({words, trouble, meaning}: CitationWords) {
  if (!trouble) return html`${words}`
  return html`${words}
    <span class="trouble" title=${ifDefined(meaning || undefined)}
      >${trouble}${meaning ? html`<span class="hidden">: ${meaning}</span>` : nothing}</span
    >`
}

function renderHop({readings, after}: HopWords) {
  return html`${readings.map(one => html`${one.before}${renderCitation(one)}`)}${after}`
}

function groupNote({columns, whole}: GridGroup): string {
  if (columns.length === 1) return ""
  return whole
    ? msg`These columns may be compared: one time lies within the other.`
    : msg`Some of these columns may be compared, where one time lies within the other.`
}

/** What the editors supplied for this position where others of its column state it. */
function inferredHere(position: Position, column: GridColumn, comparison: Comparison): string[] {
  return comparison.question.scopeParts
    .filter(part => column.status.get(part) === "partly inferred")
    .filter(part => position.scopeStatus[part] === "inferred")
    .map(part => msg`${partWords[part]}: here inferred by the editors`)
}

declare global {
  interface HTMLElementTagNameMap {
    "dispute-grid": DisputeGrid
  }
}
