import {registerKinds} from "@variorum/annotation"
import type {RegisterEntry, RegisterKind} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {chronologyOf, mentionsOf} from "@variorum/dispute"
import type {Mention} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {dateOfEvent} from "./chronology-words.ts"
import {countInWords} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {filterStyle} from "./filter-style.ts"
import {registerListStyle} from "./edition-register-style.ts"
import {gradually} from "./gradually.ts"
import {nameIn} from "./labels.ts"
import {mentionStrip} from "./mention-strip.ts"
import {entryView, registerOf, registerView} from "./entry-view.ts"
import {inIndexOrder, indexLetter, indexName, registerTitles} from "./register-names.ts"
import {sheetOfRegister} from "./register-sheets.ts"
import "./edition-take-away.ts"
import {html} from "./html.ts"
import {registerStyle} from "./register-style.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/** Name: as an index; mentions: the most spoken of first; text: by where it is first spoken of. */
type Order = "name" | "mentions" | "text"

const orders: readonly (readonly [Order, string])[] = [
  ["name", msg`by name`],
  ["mentions", msg`most mentioned first`],
  ["text", msg`as they come in the text`],
]

/** What was last looked for, for coming back from an entry; as long as the page stands. */
const lastWords = new WeakMap<Edition["text"], Map<RegisterKind, string>>()
let lastOrder: Order = "name"

/** More spellings than this are only counted in the list; the entry has them all. */
const manyVariants = 5

/** Entries under one letter that are there at once. */
const ofOneLetter = 5

/**
 * One register of an edition: every entry with how the text spells it, how often and where it
 * speaks of it, and what it is not to be confused with.
 *
 * @fires variorum-view-change - An entry or another register was chosen.
 */
@customElement("edition-register")
export class EditionRegister extends LitElement {
  static override styles = [disputeStyle, registerStyle, filterStyle, registerListStyle]

  @property({attribute: false}) register: RegisterKind = "persons"
  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null

  @state() private order: Order = lastOrder
  /** What is looked for in each register. */
  #words = new Map<RegisterKind, string>()

  override willUpdate(): void {
    if (!this.edition) return
    const {text} = this.edition
    this.#words = lastWords.get(text) ?? new Map<RegisterKind, string>()
    lastWords.set(text, this.#words)
  }

  override render() {
    const {edition} = this
    if (!edition) return nothing
    const all = inIndexOrder(edition.register).filter(one => registerOf(one) === this.register)
    const words = this.#words.get(this.register) ?? ""
    const shown = all.filter(entry => isFound(entry, words, edition))
    return html`
      ${this.#renderRegisters(edition)}
      <h1>${registerTitles[this.register]}</h1>
      ${
        all.length === 0
          ? html`<p class="nothing">This register has no entries.</p>`
          : html`<edition-take-away
                .sheet=${() => sheetOfRegister(this.register, shown, edition)}
                .edition=${edition}
                .view=${registerView(this.register)}
                .hrefOf=${this.hrefOf}
              ></edition-take-away>
              ${this.#renderFilters(words)}
              <p class="hidden" role="status">${entriesInWords(shown.length)} shown.</p>
              ${this.#renderEntries(shown, edition)}
              ${shown.length === 0 ? this.#renderNothing(all.length) : nothing}`
      }
    `
  }

  #renderRegisters(edition: Edition) {
    const entries = [...edition.register.values()]
    return html`<nav class="registers" aria-label="Registers">
      ${registerKinds.map(kind =>
        viewLink(
          registerView(kind),
          html`${registerTitles[kind]}
            <span class="count">${entries.filter(one => registerOf(one) === kind).length}</span>`,
          this.hrefOf,
          kind === this.register ? "page" : null,
        ),
      )}
    </nav>`
  }

  #renderFilters(words: string) {
    return html`<div class="filters" role="search" aria-label="Narrow the register">
      <input
        type="search"
        aria-label="Find a name or a spelling"
        placeholder="Find a name or a spelling"
        .value=${words}
        @input=${(event: InputEvent) => this.#find((event.target as HTMLInputElement).value)}
      />
      <fieldset>
        <legend class="hidden">Order</legend>
        ${orders.map(
          ([order, label]) =>
            html`<button
              class="toggle"
              type="button"
              aria-pressed=${order === this.order ? "true" : "false"}
              @click=${() => (this.order = lastOrder = order)}
            >
              ${label}
            </button>`,
        )}
      </fieldset>
    </div>`
  }

  #renderEntries(entries: readonly RegisterEntry[], edition: Edition) {
    const mentions = new Map(entries.map(entry => [entry, mentionsOf(edition, entry.id)]))
    const of = (entry: RegisterEntry) => mentions.get(entry)!
    const first = (entry: RegisterEntry) => of(entry)[0]?.span.from ?? Infinity
    const sorted = [...entries]
    if (this.order === "mentions") sorted.sort((a, b) => of(b).length - of(a).length)
    if (this.order === "text") sorted.sort((a, b) => first(a) - first(b) || 0)
    const dates = this.register === "events" ? datesOf(edition) : null
    const list = (shown: readonly RegisterEntry[], atFirst?: number) =>
      html`<ul class="entries">
        ${gradually(
          shown,
          entry => this.#renderEntry(entry, of(entry), dates?.get(entry.id) ?? null, edition),
          atFirst,
        )}
      </ul>`
    if (this.order !== "name") return list(sorted)
    return byLetter(sorted).map(
      ([letter, of]) =>
        html`<section>
          <h2>${letter}</h2>
          ${list(of, ofOneLetter)}
        </section>`,
    )
  }

  #renderEntry(
    entry: RegisterEntry,
    mentions: readonly Mention[],
    date: string | null,
    edition: Edition,
  ) {
    const spellings = spellingsBeside(entry)
    const more = spellings.length - manyVariants
    const not = (entry.notToBeConfusedWith ?? []).map(id => nameIn(edition, id))
    const doubtful = mentions.filter(({candidates}) => candidates.length > 0).length
    return html`<li data-entry=${entry.id}>
      <div class="names">
        <span class="name"
          >${viewLink(entryView(entry), asWritten(indexName(entry)), this.hrefOf)}</span
        >
        ${date === null ? nothing : html`<span class="small quiet">${date}</span>`}
        ${
          spellings.length === 0
            ? nothing
            : html`<span class="spellings small quiet"
                >${asWritten(spellings.slice(0, manyVariants).join(" · "))}${more > 0 ? msg` · and ${more} more` : ""}</span
              >`
        }
        ${
          not.length === 0
            ? nothing
            : html`<span class="not small"
                ><span aria-hidden="true">≠</span
                ><span class="hidden">Not to be confused with</span>
                ${asWritten(not.join("; "))}</span
              >`
        }
      </div>
      <div class="where">${mentionStrip(mentions, edition.text.canonical.length)}</div>
      <p class="mentions small">
        <b>${mentions.length}</b
        ><span class="unit"> ${plural(mentions.length, msg`mention`, msg`mentions`)}</span>
        ${doubtful === 0 ? nothing : html`<span class="quiet">${doubtful} in doubt</span>`}
        ${
          entry.type === "Work" && !mentions.some(isCitation)
            ? html`<span class="quiet">never cited</span>`
            : nothing
        }
      </p>
    </li>`
  }

  #renderNothing(all: number) {
    return html`<p class="nothing">
      No name and no spelling has these letters.
      <button class="toggle" type="button" @click=${() => this.#find("")}>Show all ${all}</button>
    </p>`
  }

  #find(words: string): void {
    this.#words.set(this.register, words)
    this.requestUpdate()
  }
}

/** Under each letter its entries, in the order that they have. */
function byLetter(
  entries: readonly RegisterEntry[],
): readonly (readonly [string, readonly RegisterEntry[]])[] {
  const letters = new Map<string, RegisterEntry[]>()
  for (const entry of entries) {
    const letter = indexLetter(entry)
    const others = letters.get(letter)
    if (others) others.push(entry)
    else letters.set(letter, [entry])
  }
  return [...letters]
}

/** When each event was, in words; those without a date are not among them. */
function datesOf(edition: Edition): ReadonlyMap<string, string> {
  return new Map(chronologyOf(edition).dated.map(event => [event.event, dateOfEvent(event)]))
}

/** Those that the name does not show as it is. */
function spellingsBeside({name, variants}: RegisterEntry): readonly string[] {
  const letters = (words: string) => plain(words).replace(/[^\p{L}\p{N}]/gu, "")
  const others = new Map(variants.map(variant => [letters(variant), variant]))
  return [...others].flatMap(([key, variant]) => (letters(name).includes(key) ? [] : variant))
}

/** Cited in the text itself, and not only listed in its bibliography. */
function isCitation({manner, listed}: Mention): boolean {
  return manner === "cited" && !listed
}

/** By the beginning or the inside of the name, a spelling or an author; marks do not count. */
function isFound(entry: RegisterEntry, words: string, edition: Edition): boolean {
  const wanted = plain(words.trim())
  if (wanted === "") return true
  const authors = entry.type === "Work" ? entry.authors.map(id => nameIn(edition, id)) : []
  return [entry.name, indexName(entry), ...entry.variants, ...authors].some(name =>
    plain(name).includes(wanted),
  )
}

function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLocaleLowerCase("en")
}

function entriesInWords(count: number): string {
  return countInWords(count, "entry")
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-register": EditionRegister
  }
}
