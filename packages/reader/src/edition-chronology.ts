import type {Edition} from "@variorum/anchoring"
import {chronologyOf, dateQuestionsOn, edtfInWords} from "@variorum/dispute"
import type {ChronicleEvent, Comparison, Telling} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, query} from "lit/decorators.js"
import {dateOfEvent, datesInWords} from "./chronology-words.ts"
import {dateQuestionLinks} from "./date-question-links.ts"
import {countInWords} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {chronologyStyle} from "./edition-chronology-style.ts"
import {editionLanguage} from "./edition-language.ts"
import {entryLink, entryLinks} from "./entry-links.ts"
import {gradually} from "./gradually.ts"
import {registerStyle} from "./register-style.ts"
import "./timeline-plot.ts"
import type {TimelinePlot} from "./timeline-plot.ts"
import "./edition-take-away.ts"
import {html} from "./html.ts"
import {sheetOfEvents} from "./sheets.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

const here: View = {kind: "chronology"}

/** Words of a passage beyond this are left out. */
const longPassage = 90

/** Years, and events of a year or without one, that are there at once. */
const yearsAtFirst = 4
const eventsAtFirst = 10

/**
 * The events that the text tells of, in order of time: drawn, and beneath it as a list with the
 * words that date them. Those without a date follow in the order of the text.
 *
 * @fires variorum-view-change - Words or an entry were chosen.
 * @fires PassageOpenEvent - an event in the drawing was activated
 */
@customElement("edition-chronology")
export class EditionChronology extends LitElement {
  static override styles = [disputeStyle, registerStyle, chronologyStyle]

  @property({attribute: false}) edition: Edition | null = null
  /** All of the edition. */
  @property({attribute: false}) comparisons: readonly Comparison[] = []
  @property({attribute: false}) hrefOf: HrefOf | null = null

  @query("timeline-plot") private readonly plot!: TimelinePlot | null

  override render() {
    const {edition} = this
    if (!edition) return nothing
    const {dated, undated} = chronologyOf(edition)
    if (dated.length + undated.length === 0) {
      return html`<h1>Chronology</h1>
        <p class="nothing">This edition marks no events yet.</p>`
    }
    const years = byYear(dated)
    return html`
      <h1>Chronology</h1>
      <p class="quiet">${summary(dated, undated)}</p>
      <edition-take-away
        .sheet=${() => sheetOfEvents([...dated, ...undated], edition)}
        .edition=${edition}
        .view=${here}
        .hrefOf=${this.hrefOf}
        .pictures=${dated.length === 0 ? [] : [{name: msg`timeline`, draw: () => this.plot!.stillCopy()}]}
      ></edition-take-away>
      <timeline-plot .events=${dated}></timeline-plot>
      <section class="list" aria-labelledby="list">
        <h2 id="list">In order of time</h2>
        ${gradually(
          years,
          ([year, events]) =>
            html`<section class="year">
              <h3>${year}</h3>
              <ol>
                ${gradually(events, one => this.#renderEvent(one, edition), eventsAtFirst)}
              </ol>
            </section>`,
          yearsAtFirst,
        )}
      </section>
      ${
        undated.length === 0
          ? nothing
          : html`<section aria-labelledby="undated">
              <h2 id="undated">Without a date</h2>
              <p class="small quiet">In the order of the text, which gives no date for them.</p>
              <ol>
                ${gradually(undated, one => this.#renderEvent(one, edition), eventsAtFirst)}
              </ol>
            </section>`
      }
    `
  }

  #renderEvent(event: ChronicleEvent, edition: Edition) {
    const {tellings, datings, agree} = event
    const unique = (ids: readonly string[]) => [...new Set(ids)]
    const who = unique(tellings.flatMap(({participants}) => participants))
    const where = unique(tellings.flatMap(({place}) => place ?? []))
    const inferred = datings[0]?.status === "inferred"
    const sentence = datesInWords(event)
    const questions = dateQuestionsOn(edition, this.comparisons, event)
    return html`<li class="event ${agree}" data-event=${event.event}>
      <p class="date">
        ${dateOfEvent(event)}
        ${inferred ? html`<span class="small quiet">inferred by the editors</span>` : nothing}
      </p>
      <div class="what">
        <p class="name">${entryLink(edition, event.event, this.hrefOf)}</p>
        ${sentence === null ? nothing : html`<p class="agree small">${sentence}</p>`}
        ${
          who.length + where.length === 0
            ? nothing
            : html`<p class="who small quiet">
                ${entryLinks(edition, who, this.hrefOf, "and")}${
                  who.length > 0 && where.length > 0 ? "; " : ""
                }${entryLinks(edition, where, this.hrefOf, "and")}
              </p>`
        }
        <ul class="tellings small">
          ${tellings.map(telling => html`<li>${this.#renderTelling(telling, datings.length)}</li>`)}
        </ul>
        ${
          questions.length === 0
            ? nothing
            : html`<div class="asked small">
                <span class="quiet">These words answer</span>
                ${dateQuestionLinks(questions, this.hrefOf)}
              </div>`
        }
      </div>
    </li>`
  }

  /** Where several dates are given, each passage says which is its own. */
  #renderTelling({id, passage, date, own}: Telling, dates: number) {
    if (!passage) return html`<span class="quiet">The words are not in the text.</span>`
    return html`${viewLink(
      {kind: "read", place: {annotation: id}},
      html`<span class="block">${passage.block}</span>
        <q lang=${editionLanguage}>${shortened(passage.exact)}</q>`,
      this.hrefOf,
    )}
    ${dates > 1 && date !== null ? html`<span class="quiet">${edtfInWords(date)}</span>` : nothing}
    ${own ? html`<span class="own">yours</span>` : nothing}`
  }
}

function summary(dated: readonly ChronicleEvent[], undated: readonly ChronicleEvent[]): string {
  const disagree = dated.filter(({agree}) => agree === "conflict" || agree === "overlap").length
  return [
    countInWords(dated.length, "datedEvent"),
    disagree > 0 ? msg`, ${disagree} of them with dates that do not agree` : "",
    undated.length > 0 ? msg`; ${undated.length} more without a date` : "",
    ".",
  ].join("")
}

/** With each year the events that begin in it, in their order. */
function byYear(
  dated: readonly ChronicleEvent[],
): readonly (readonly [string, readonly ChronicleEvent[]])[] {
  const years = new Map<string, ChronicleEvent[]>()
  for (const event of dated) {
    const year = yearOf(event)
    const events = years.get(year)
    if (events) events.push(event)
    else years.set(year, [event])
  }
  return [...years]
}

/** The year of its first day; of an open beginning, that of its end. */
function yearOf({datings}: ChronicleEvent): string {
  const {low, high} = datings[0]!.bounds
  const first = Number.isFinite(low) ? low : high
  const year = new Date(first * 86_400_000).getUTCFullYear()
  const words = year > 0 ? String(year) : msg`${1 - year} BC`
  return Number.isFinite(low) ? words : msg`Until ${words}`
}

function shortened(words: string): string {
  if (words.length <= longPassage) return words
  return `${words.slice(0, words.lastIndexOf(" ", longPassage))} …`
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-chronology": EditionChronology
  }
}
