import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {alsoAnswering, partyTo, questionsOfBoth, textLabel, voicesOf} from "@variorum/dispute"
import type {Comparison, Encounter, Position, SharedQuestion, VoiceRow} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {countInWords, statusLooks} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {historianStyle} from "./edition-historian-style.ts"
import {editionLanguage} from "./edition-language.ts"
import "./edition-take-away.ts"
import {registerEntryStyle} from "./edition-register-entry-style.ts"
import {entryLink} from "./entry-links.ts"
import {
  linesAtFirst,
  questionsAtFirst,
  renderHolds,
  renderMet,
  renderPositions,
  renderWorks,
} from "./entry-party.ts"
import {ViewChangeEvent} from "./events.ts"
import {gradually} from "./gradually.ts"
import {html} from "./html.ts"
import {nameIn} from "./labels.ts"
import {capitalized} from "./position-words.ts"
import {yours} from "./own-in-views.ts"
import {passageContext} from "./passage-context.ts"
import {registerStyle} from "./register-style.ts"
import {reasonSentence} from "./relation-sentences.ts"
import {scopeTerms, termAmidOthers} from "./scope-words.ts"
import {sheetOfTwo, sheetOfVoice} from "./sheets.ts"
import {assertionInWords} from "./value-words.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import {encounterHeadings} from "./voice-look.ts"
import {allVoices, voiceView} from "./voice-views.ts"

const encounters = Object.keys(encounterHeadings) as readonly Encounter[]

/**
 * One who speaks: what they assert, deny, rely on and are criticised for. Or two beside each other: where they part,
 * where they only seem to, where they meet, and to what only one of them speaks.
 *
 * @fires variorum-view-change - Words in the text, a question, an entry, or another to compare with were chosen.
 */
@customElement("edition-historian")
export class EditionHistorian extends LitElement {
  static override styles = [disputeStyle, registerStyle, registerEntryStyle, historianStyle]

  @property({attribute: false}) person: Iri | null = null
  /** Whom to compare with. */
  @property({attribute: false}) beside: Iri | null = null
  @property({attribute: false}) edition: Edition | null = null
  /** All of the edition. */
  @property({attribute: false}) comparisons: readonly Comparison[] = []
  @property({attribute: false}) hrefOf: HrefOf | null = null

  override render() {
    const {edition, person, beside} = this
    if (!edition || person === null) return nothing
    const rows = voicesOf(edition, this.comparisons)
    const row = rows.find(({id}) => id === person)
    const other = beside === null ? null : (rows.find(({id}) => id === beside) ?? null)
    return html`<p class="back">${viewLink(allVoices, msg`← Who says what`, this.hrefOf)}</p>
      ${
        row === undefined
          ? html`<h1>${capitalized(nameOf(edition, person))}</h1>
              <p>Nothing is recorded of what they say to any question.</p>`
          : other
            ? this.#renderTwo(row, other, rows, edition)
            : this.#renderOne(row, rows, edition)
      }`
  }

  #renderOne(row: VoiceRow, rows: readonly VoiceRow[], edition: Edition) {
    const page = {edition, hrefOf: this.hrefOf}
    const party = partyTo(edition, this.comparisons, row.id)
    const entry = edition.register.get(row.id)
    return html`<article aria-labelledby="name">
      <header>
        <p class="kind small quiet">${entry ? msg`One voice` : msg`The text itself`}</p>
        <h1 id="name">${capitalized(row.label)}</h1>
        <p class="count small quiet">
          Speaks to ${countInWords(row.cells.size, "question")}, as the text reports or makes it.
          ${entry ? html`In the register: ${entryLink(edition, row.id, this.hrefOf)}.` : nothing}
        </p>
        ${this.#renderChoice(row, null, rows)}
        <edition-take-away
          .sheet=${() => sheetOfVoice(row, this.comparisons)}
          .edition=${edition}
          .view=${voiceView(row.id)}
          .hrefOf=${this.hrefOf}
        ></edition-take-away>
      </header>
      ${renderPositions(party, page)} ${renderMet(party.met, page)}
      ${this.#renderRelied(row, edition)} ${this.#renderReported(row, edition)}
      ${renderHolds(party.holds, page)} ${renderWorks(party, page)}
    </article>`
  }

  /** What their positions rest on, work by work. */
  #renderRelied({cells}: VoiceRow, edition: Edition) {
    const positions = [...cells.values()].flatMap(cell => cell.positions)
    const cited = new Map<string, Position[]>()
    for (const position of positions) {
      const {given, items, label} = position.evidence
      const names = items.map(item => item.label)
      const all = given === "unnamed" ? [label ?? msg`evidence that is not named`] : names
      for (const name of all) cited.set(name, [...(cited.get(name) ?? []), position])
    }
    const none = positions.filter(({evidence}) => evidence.given === "none").length
    if (positions.length === 0) return nothing
    return html`<section aria-labelledby="relied">
      <h2 tabindex="-1" id="relied">What they rely on</h2>
      <ul class="claims">
        ${gradually(
          [...cited],
          ([name, found]) =>
            html`<li>
              ${asWritten(name)}
              <span class="small quiet"
                >for ${countInWords(new Set(found.map(one => one.claim)).size, "claim")}:</span
              >
              ${found.slice(0, 6).map(one => html` ${this.#place(one, edition)}`)}
            </li>`,
          linesAtFirst,
        )}
      </ul>
      <p class="small quiet">
        ${msg`For ${none} of ${countInWords(positions.length, "position")} no evidence is given at that place.`}
      </p>
    </section>`
  }

  #renderReported({cells}: VoiceRow, edition: Edition) {
    const reported = [...cells].flatMap(([question, cell]) =>
      cell.reported.map(position => ({position, question})),
    )
    if (reported.length === 0) return nothing
    return html`<section aria-labelledby="reported">
      <h2 tabindex="-1" id="reported">What is known through them</h2>
      <ul class="claims">
        ${gradually(
          reported,
          ({position}) =>
            html`<li>
              ${asWritten(position.label, position.own)}${yours(position.own)}
              ${this.#place(position, edition)}
            </li>`,
          linesAtFirst,
        )}
      </ul>
    </section>`
  }

  #place({claim, passage}: Position, {text}: Edition) {
    if (passage === null || text.canonical.block(passage.block) === null) return nothing
    return viewLink(
      {kind: "read", place: {annotation: claim}},
      html`<span class="block">${passage.block}</span>`,
      this.hrefOf,
    )
  }

  /** Those who answer a question that this one answers too, the most such questions first. */
  #renderChoice(row: VoiceRow, other: VoiceRow | null, rows: readonly VoiceRow[]) {
    const answering = alsoAnswering(this.comparisons, row.id)
    const choices = rows
      .filter(({id}) => id !== row.id)
      .map(one => ({one, shared: answering.get(one.id) ?? 0}))
      .filter(({one, shared}) => shared > 0 || one.id === other?.id)
      .sort((a, b) => b.shared - a.shared)
    if (choices.length === 0) return nothing
    return html`<p class="choice">
      <label>
        Compare with
        <select
          @change=${(event: Event) => {
            const chosen = (event.target as HTMLSelectElement).value
            this.dispatchEvent(
              new ViewChangeEvent(voiceView(row.id, chosen === "" ? null : chosen)),
            )
          }}
        >
          <option value="" ?selected=${other === null}>nobody</option>
          ${choices.map(
            ({one, shared}) =>
              html`<option value=${one.id} ?selected=${one.id === other?.id}>
                ${one.label} (${countInWords(shared, "question")})
              </option>`,
          )}
        </select>
      </label>
    </p>`
  }

  #renderTwo(row: VoiceRow, other: VoiceRow, rows: readonly VoiceRow[], edition: Edition) {
    const shared = questionsOfBoth(this.comparisons, row.id, other.id)
    const names = [row.label, other.label] as const
    return html`<article aria-labelledby="name">
      <header>
        <p class="kind small quiet">Two voices beside each other</p>
        <h1 id="name">${capitalized(row.label)} and ${other.label}</h1>
        <p class="count">${summaryOf(shared)}</p>
        ${this.#renderChoice(row, other, rows)}
        <edition-take-away
          .sheet=${() => sheetOfTwo(shared, names, summaryOf(shared))}
          .edition=${edition}
          .view=${voiceView(row.id, other.id)}
          .hrefOf=${this.hrefOf}
        ></edition-take-away>
      </header>
      ${encounters.map(encounter => {
        const list = shared.filter(one => one.encounter === encounter)
        if (list.length === 0) return nothing
        const {heading, meaning} = encounterHeadings[encounter]
        return html`<section aria-labelledby=${encounter}>
          <h2 tabindex="-1" id=${encounter}>${heading}</h2>
          <p class="lead small quiet">${meaning}</p>
          ${gradually(list, one => this.#renderShared(one, names, edition), questionsAtFirst)}
        </section>`
      })}
      ${this.#renderAlone(row, other)} ${this.#renderAlone(other, row)}
    </article>`
  }

  #renderShared(
    {comparison, positions, relations, encounter}: SharedQuestion,
    names: readonly [string, string],
    edition: Edition,
  ) {
    const {question, status} = comparison
    const apart = relations.find(({relation}) =>
      encounter === "seemToPart" ? relation === "incomparable" || relation === "unknown" : false,
    )
    const [a, b] = apart
      ? [apart.a, apart.b].map(id => positions.flat().find(one => one.claim === id))
      : []
    return html`<div class="question">
      <h3>
        ${viewLink({kind: "question", id: question.id}, asWritten(question.label), this.hrefOf)}
        <span class="status ${status}">
          <span class="glyph" aria-hidden="true">${statusLooks[status].glyph}</span>
          ${statusLooks[status].label}
        </span>
      </h3>
      ${apart && a && b ? html`<p class="reason">${capitalized(reasonSentence(apart, a, b, edition))}</p>` : nothing}
      <div class="two">
        ${positions.map(
          (list, i) =>
            html`<div>
              <h4>${capitalized(names[i]!)}</h4>
              ${list.map(position => this.#renderAnswer(position, comparison, edition))}
            </div>`,
        )}
      </div>
    </div>`
  }

  #renderAnswer(position: Position, {question}: Comparison, edition: Edition) {
    const scope = scopeTerms(
      position,
      question.scopeParts.filter(part => part !== "of"),
      edition,
    )
    const told = scope.filter(({status}) => status !== "notStated").map(termAmidOthers)
    const context = position.passage && passageContext(position.passage, edition, 12)
    return html`<div class="answer">
      <p>
        <b>${asWritten(capitalized(assertionInWords(position, question.answers)), position.own)}</b
        >${yours(position.own)}
        ${told.length === 0 ? nothing : html`<span class="small quiet">${told.join(" · ")}</span>`}
      </p>
      ${
        context === null
          ? nothing
          : html`<blockquote lang=${editionLanguage}>
              ${context.before}<mark>${context.exact}</mark>${context.after}
              ${this.#place(position, edition)}
            </blockquote>`
      }
    </div>`
  }

  /** The questions to which only one of the two speaks: the other is not recorded, or silent. */
  #renderAlone(row: VoiceRow, other: VoiceRow) {
    const alone = this.comparisons.filter(
      ({question}) => row.cells.has(question.id) && !other.cells.has(question.id),
    )
    if (alone.length === 0) return nothing
    return html`<details>
      <summary>Only ${row.label}: ${countInWords(alone.length, "question")}</summary>
      <ul class="claims">
        ${gradually(
          alone,
          ({question}) =>
            html`<li>
              ${viewLink({kind: "question", id: question.id}, asWritten(question.label), this.hrefOf)}
            </li>`,
        )}
      </ul>
    </details>`
  }
}

function nameOf(edition: Edition, id: Iri): string {
  return id === edition.text.id ? textLabel : nameIn(edition, id)
}

/** "Both answer 2 questions: they part on 1 and meet on 1." */
function summaryOf(shared: readonly SharedQuestion[]): string {
  if (shared.length === 0) return msg`There is no question that both answer.`
  const words: Readonly<Record<Encounter, (count: number) => string>> = {
    part: count => msg`part on ${count}`,
    seemToPart: count => msg`only seem to part on ${count}`,
    meet: count => msg`meet on ${count}`,
    standTogether: count => msg`can both be right on ${count}`,
    unjudged: count => msg`are not judged on ${count}`,
  }
  const counts = encounters.flatMap(encounter => {
    const count = shared.filter(one => one.encounter === encounter).length
    return count === 0 ? [] : [words[encounter](count)]
  })
  return msg`Both answer ${countInWords(shared.length, "question")}: they ${counts.join(", ")}.`
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-historian": EditionHistorian
  }
}
