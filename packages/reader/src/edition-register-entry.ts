import type {RegisterEntry} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {mentionsOf, partyTo, spellingsOf, usesOfWork} from "@variorum/dispute"
import type {Comparison, Mention, PartyTo, Spelling, WorkUse} from "@variorum/dispute"
import {msg, msgAs} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {countInWords} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {editionLanguage} from "./edition-language.ts"
import {registerEntryStyle} from "./edition-register-entry-style.ts"
import {renderDates, renderWork} from "./entry-facts.ts"
import {entryLinks} from "./entry-links.ts"
import {entryMentionsStyle} from "./entry-mentions-style.ts"
import {manyMentions, mentionsInWords, renderMentions} from "./entry-mentions.ts"
import {
  renderEvents,
  renderHolds,
  renderMet,
  renderPositions,
  renderUses,
  renderWorks,
} from "./entry-party.ts"
import {renderTies} from "./entry-ties.ts"
import {filterStyle} from "./filter-style.ts"
import {registerTypeLabel} from "./labels.ts"
import {mentionStrip} from "./mention-strip.ts"
import {entryView, registerOf, registerView} from "./entry-view.ts"
import {registerTitles} from "./register-names.ts"
import {sheetOfEntry} from "./register-sheets.ts"
import "./edition-take-away.ts"
import {html, sentence} from "./html.ts"
import {registerStyle} from "./register-style.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/**
 * One entry of a register: how the text calls it, what it is not to be confused with, every place
 * that speaks of it, and what it has to do with the questions and events of the edition.
 *
 * @fires variorum-view-change - A mention, a question or another entry was chosen.
 */
@customElement("edition-register-entry")
export class EditionRegisterEntry extends LitElement {
  static override styles = [
    disputeStyle,
    registerStyle,
    filterStyle,
    registerEntryStyle,
    entryMentionsStyle,
  ]

  @property({attribute: false}) entry: RegisterEntry | null = null
  @property({attribute: false}) edition: Edition | null = null
  /** All of the edition. */
  @property({attribute: false}) comparisons: readonly Comparison[] = []
  @property({attribute: false}) hrefOf: HrefOf | null = null

  /** The words that the mentions shown are in; null for all. */
  @state() private words: string | null = null
  @state() private all = false

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("entry") as RegisterEntry | null | undefined
    if (before?.id === this.entry?.id || !changed.has("entry")) return
    this.words = null
    this.all = false
  }

  override render() {
    const {edition, entry} = this
    if (!edition || !entry) return nothing
    const mentions = mentionsOf(edition, entry.id)
    const party = partyTo(edition, this.comparisons, entry.id)
    const uses = entry.type === "Work" ? usesOfWork(edition, entry.id) : []
    const page = {edition, hrefOf: this.hrefOf}
    const register = registerOf(entry)
    return html`
      <p class="back">
        ${viewLink(registerView(register), `← ${registerTitles[register]}`, this.hrefOf)}
      </p>
      <article aria-labelledby="name">
        ${this.#renderHead(entry, mentions, edition)}
        <edition-take-away
          .sheet=${() => sheetOfEntry(entry, mentions, party, edition)}
          .edition=${edition}
          .view=${entryView(entry)}
          .hrefOf=${this.hrefOf}
        ></edition-take-away>
        ${this.#renderContents(mentions, party, uses)}
        ${entry.type === "Event" ? renderDates(entry.id, this.comparisons, page) : nothing}
        ${entry.type === "Work" ? renderWork(entry, mentions, page) : nothing}
        ${this.#renderSpellings(entry, edition)} ${this.#renderMentions(entry, mentions, edition)}
        ${renderPositions(party, page)} ${renderMet(party.met, page)}
        ${renderHolds(party.holds, page)} ${renderEvents(party, page)} ${renderWorks(party, page)}
        ${renderUses(uses, page)}
      </article>
    `
  }

  #renderHead(entry: RegisterEntry, mentions: readonly Mention[], edition: Edition) {
    return html`<header>
      <p class="kind small quiet">${registerTypeLabel(entry.type)}</p>
      <h1 id="name" lang=${editionLanguage}>${entry.name}</h1>
      <p class="count small quiet">${mentionsInWords(mentions)}</p>
      <div class="where">${mentionStrip(mentions, edition.text.canonical.length)}</div>
      ${entry.note === undefined ? nothing : html`<p class="note" lang=${editionLanguage}>${entry.note}</p>`}
      ${renderTies(entry, edition, this.hrefOf)}
    </header>`
  }

  /** The parts of a long page, to go to; of a short one there are none. */
  #renderContents(mentions: readonly Mention[], party: PartyTo, uses: readonly WorkUse[]) {
    const claims = new Set(
      party.positions.flatMap(({positions}) => positions.map(({claim}) => claim)),
    )
    const parts = [
      {id: "mentions", words: msg`In the text`, count: mentions.length},
      {id: "asserts", words: msg`Claims`, count: claims.size + party.unasked.length},
      {id: "met", words: msg`What others make of them`, count: party.met.length},
      {id: "holds", words: msg`Stances held`, count: party.holds.length},
      {id: "events", words: msg`Events`, count: party.events.length},
      {id: "works", words: msg`Works`, count: party.works.length},
      {id: "uses", words: msg`What is taken from it`, count: uses.length},
    ].filter(({count}) => count > 0)
    if (parts.length < 3) return nothing
    return html`<nav class="contents" aria-label="On this page">
      ${parts.map(
        ({id, words, count}) =>
          html`<button class="part" type="button" @click=${() => this.#goTo(id)}>
            ${words} <span class="number">${count}</span>
          </button>`,
      )}
    </nav>`
  }

  #goTo(id: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`)
    heading?.scrollIntoView({block: "start"})
    heading?.focus({preventScroll: true})
  }

  #renderSpellings(entry: RegisterEntry, edition: Edition) {
    const {names, words} = spellingsOf(edition, entry.id)
    if (names.length + words.length === 0) return nothing
    const shared = [...names, ...words.filter(isName)].filter(({others}) => others.length > 0)
    return html`<section aria-labelledby="spellings">
      <h2 tabindex="-1" id="spellings">Names in the text</h2>
      <ul class="spellings">
        ${names.map(spelling => html`<li>${this.#renderSpelling(spelling)}</li>`)}
      </ul>
      ${
        words.length === 0
          ? nothing
          : html`<p class="small quiet">Other words:</p>
              <ul class="spellings">
                ${words.map(spelling => html`<li>${this.#renderSpelling(spelling)}</li>`)}
              </ul>`
      }
      ${
        shared.length === 0
          ? nothing
          : html`<ul class="shared small">
              ${shared.map(
                ({words, others}) =>
                  html`<li>
                    ${sentence`<span class="trouble">“${asWritten(words)}”</span> also stands for
                    ${entryLinks(edition, others, this.hrefOf, "and")}.`}
                  </li>`,
              )}
            </ul>`
      }
    </section>`
  }

  /** Pressed, only the mentions in these words are shown. */
  #renderSpelling({words, mentions}: Spelling) {
    const count = mentions.length
    if (count === 0) return html`<span class="spelling" lang=${editionLanguage}>${words}</span>`
    return html`<button
      class="toggle"
      type="button"
      aria-pressed=${this.words === words ? "true" : "false"}
      title="Show only the mentions in these words"
      @click=${() => (this.words = this.words === words ? null : words)}
    >
      ${asWritten(words)}
      <span class="count">${count}<span class="hidden"> ${msgAs("so often")`times`}</span></span>
    </button>`
  }

  #renderMentions(entry: RegisterEntry, mentions: readonly Mention[], edition: Edition) {
    if (mentions.length === 0) return nothing
    const {names, words} = spellingsOf(edition, entry.id)
    const chosen = [...names, ...words].find(spelling => spelling.words === this.words)
    const shown = chosen?.mentions ?? mentions
    const folded = this.all ? 0 : Math.max(0, shown.length - manyMentions)
    return html`<section aria-labelledby="mentions">
      <h2 tabindex="-1" id="mentions">In the text</h2>
      <p class=${chosen ? "lead small" : "hidden"} role="status">
        ${
          chosen
            ? html`Only “${asWritten(chosen.words)}”: ${chosen.mentions.length} of
                ${mentions.length}.
                <button class="toggle" type="button" @click=${() => (this.words = null)}>
                  Show all
                </button>`
            : `${countInWords(mentions.length, "mention")}.`
        }
      </p>
      ${renderMentions(shown, edition, entry.id, this.hrefOf, this.all)}
      ${
        folded === 0
          ? nothing
          : html`<p class="more">
              <button class="toggle" type="button" @click=${() => void this.#showAll()}>
                Show ${folded} more
              </button>
            </p>`
      }
    </section>`
  }

  /** The focus goes on to the first of those that were folded away. */
  async #showAll(): Promise<void> {
    this.all = true
    await this.updateComplete
    const links = this.renderRoot.querySelectorAll<HTMLElement>(".mentions > li > .view")
    links[manyMentions]?.focus()
  }
}

/** A name and not "this group": it ends in a word with a capital letter. */
function isName({words}: Spelling): boolean {
  return /\p{Lu}/u.test(words.split(" ").at(-1)!.charAt(0))
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-register-entry": EditionRegisterEntry
  }
}
