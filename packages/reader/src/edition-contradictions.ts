import type {Edition} from "@variorum/anchoring"
import {contradictionsOf} from "@variorum/dispute"
import type {Comparison, Contradiction, Position, RelationKind} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {disputeStyle} from "./dispute-style.ts"
import "./edition-take-away.ts"
import {historianStyle} from "./edition-historian-style.ts"
import {editionLanguage} from "./edition-language.ts"
import {gradually} from "./gradually.ts"
import {html} from "./html.ts"
import {yours} from "./own-in-views.ts"
import {passageContext} from "./passage-context.ts"
import {capitalized} from "./position-words.ts"
import {readBoth, twoPlaces} from "./read-both.ts"
import {registerStyle} from "./register-style.ts"
import {sheetOfContradictions} from "./sheets.ts"
import {assertionInWords} from "./value-words.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

const here: View = {kind: "contradictions"}

/** Questions that are there at once: each has several passages. */
const atFirst = 10

function relationInWords(relation: RelationKind, one: string, other: string): string {
  switch (relation) {
    case "conflict":
      return msg`${one} excludes ${other}`
    case "overlap":
      return msg`${one} agrees only in part with ${other}`
    case "unknown":
      return msg`${one} would not agree, if both speak of the same, with ${other}`
    default:
      return `${one} ${other}`
  }
}

/**
 * The text against itself: each question to which it gives two answers that do not agree, with both passages.
 *
 * @fires variorum-view-change - Words in the text or a question were chosen.
 */
@customElement("edition-contradictions")
export class EditionContradictions extends LitElement {
  static override styles = [disputeStyle, registerStyle, historianStyle]

  @property({attribute: false}) edition: Edition | null = null
  /** All of the edition. */
  @property({attribute: false}) comparisons: readonly Comparison[] = []
  @property({attribute: false}) hrefOf: HrefOf | null = null

  override render() {
    const {edition} = this
    if (!edition) return nothing
    const found = contradictionsOf(this.comparisons, edition.text.id)
    const byQuestion = new Map<Comparison, Contradiction[]>()
    for (const one of found) {
      const list = byQuestion.get(one.comparison)
      if (list) list.push(one)
      else byQuestion.set(one.comparison, [one])
    }
    const questions = [...byQuestion]
    return html`<p class="back">
        ${viewLink({kind: "disputes"}, msg`← All questions`, this.hrefOf)}
      </p>
      <h1>The essay against itself</h1>
      <p class="lead">
        ${
          found.length === 0
            ? msg`No two answers of the essay were found that do not agree.`
            : plural(
                questions.length,
                msg`On ${questions.length} question the essay, speaking for itself, gives answers that exclude each other or agree only in part. Which of them is right the edition does not say.`,
                msg`On ${questions.length} questions the essay, speaking for itself, gives answers that exclude each other or agree only in part. Which of them is right the edition does not say.`,
              )
        }
      </p>
      <edition-take-away
        .sheet=${() => sheetOfContradictions(found)}
        .edition=${edition}
        .view=${here}
        .hrefOf=${this.hrefOf}
      ></edition-take-away>
      ${gradually(questions, ([comparison, pairs]) => this.#renderQuestion(comparison, pairs, edition), atFirst)}`
  }

  #renderQuestion(comparison: Comparison, found: readonly Contradiction[], edition: Edition) {
    const {question} = comparison
    const sides = [...new Set(found.flatMap(one => one.sides))]
    const said = (side: Position) => assertionInWords(side, question.answers)
    const sentences = found.map(({relation, sides: [one, other]}) =>
      relationInWords(relation.relation, said(one), said(other)),
    )
    return html`<section aria-labelledby=${question.id}>
      <h2 id=${question.id}>
        ${viewLink({kind: "question", id: question.id}, asWritten(question.label), this.hrefOf)}
      </h2>
      <p class="reason">${sentenceOf([...new Set(sentences)])}</p>
      ${this.#renderBoth(found)}
      <div class="sides">${sides.map(side => this.#renderSide(side, comparison, edition))}</div>
    </section>`
  }

  /** Where there are several pairs, each way says which places it leads to. */
  #renderBoth(found: readonly Contradiction[]) {
    const pairs = found.flatMap(({sides: [one, other]}) => twoPlaces(one, other) ?? [])
    if (pairs.length === 0) return nothing
    return html`<ul class="both">
      ${pairs.map(
        pair =>
          html`<li>
            ${readBoth(pair, this.hrefOf)}
            ${pairs.length > 1 ? html`<span class="quiet">${msg`${pair.blocks[0]} and ${pair.blocks[1]}`}</span>` : nothing}
          </li>`,
      )}
    </ul>`
  }

  #renderSide(position: Position, {question}: Comparison, edition: Edition) {
    const context = position.passage && passageContext(position.passage, edition)
    return html`<div class="answer">
      <p>
        <b>${asWritten(capitalized(assertionInWords(position, question.answers)), position.own)}</b
        >${yours(position.own)}
      </p>
      ${
        context === null || position.passage === null
          ? nothing
          : html`<blockquote lang=${editionLanguage}>
              ${context.before}<mark>${context.exact}</mark>${context.after}
              ${viewLink(
                {kind: "read", place: {annotation: position.claim}},
                html`<span class="block">${position.passage.block}</span>`,
                this.hrefOf,
              )}
            </blockquote>`
      }
    </div>`
  }
}

/** "A excludes B; B agrees only in part with C." */
function sentenceOf(parts: readonly string[]): string {
  return capitalized(parts.join("; ")).replace(/\.*$/, ".")
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-contradictions": EditionContradictions
  }
}
