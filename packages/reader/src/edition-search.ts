import type {Edition} from "@variorum/anchoring"
import {msg, numeral} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {ifDefined} from "lit/directives/if-defined.js"
import {live} from "lit/directives/live.js"
import {countInWords} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {entryMentionsStyle} from "./entry-mentions-style.ts"
import {languageOfWords} from "./edition-language.ts"
import {searchStyle} from "./edition-search-style.ts"
import {ViewChangeEvent} from "./events.ts"
import {SearchHitsEvent} from "./view-events.ts"
import {filterStyle} from "./filter-style.ts"
import type {FindExpression} from "./find-expression.ts"
import {html, sentence} from "./html.ts"
import type {ReadingNotes} from "./reading-notes.ts"
import {registerStyle} from "./register-style.ts"
import {renderFilters} from "./search-filters.ts"
import {searchIndexOf, searchKinds} from "./search-index.ts"
import {readBeside} from "./read-both.ts"
import {hitsInText, linesOf, searchExpression, searchIn} from "./search-results.ts"
import type {Found, FoundGroup, FoundLine} from "./search-results.ts"
import {nothingSearched} from "./search-request.ts"
import type {SearchKind, SearchRequest} from "./search-request.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

/** How long typing rests before it is answered, in milliseconds. */
const rest = 120

/** Lines of one kind that are shown at first where several kinds are, and where one is; and how many more at a time. */
const few = 6
const many = 60

/** The result that was last gone to, and how much of its list was shown; for coming back to it. */
let followed: {
  readonly request: SearchRequest
  readonly key: string
  readonly shown: ReadonlyMap<SearchKind, number>
} | null = null

/**
 * Finds words in the text, in all that is said about it and in the registers.
 *
 * @fires variorum-view-change - Something else is looked for, or a result was chosen.
 * @fires variorum-search-hits - Where the text has what is looked for.
 */
@customElement("edition-search")
export class EditionSearch extends LitElement {
  static override styles = [
    disputeStyle,
    registerStyle,
    filterStyle,
    entryMentionsStyle,
    searchStyle,
  ]

  @property({attribute: false}) request: SearchRequest = nothingSearched
  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notes: ReadingNotes | null = null
  /** Whether all files of the edition are read. */
  @property({type: Boolean}) complete = false
  /** Null where the page cannot look for regular expressions. */
  @property({attribute: false}) findExpression: FindExpression | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null

  @state() private shown: ReadonlyMap<SearchKind, number> = new Map()
  @query("input") private readonly input!: HTMLInputElement
  #groups: readonly FoundGroup[] = []
  #answered: readonly [SearchRequest | null, Edition | null, FindExpression | null] = [
    null,
    null,
    null,
  ]
  #timer = 0
  /** Of an expression: why it cannot be looked for, and what ends the looking. */
  #trouble: string | null = null
  #looking: AbortController | null = null
  #arrived = false

  constructor() {
    super()
    // The reader hears of a chosen view before anything in here could.
    this.addEventListener("click", event => {
      const line = event.composedPath().find(one => one instanceof HTMLLIElement)
      if (line?.dataset["key"] !== undefined) this.#follow(line.dataset["key"])
    })
  }

  /** To the words that are looked for, all of them selected. */
  override focus(): void {
    this.input.focus()
    this.input.select()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#looking?.abort()
  }

  override willUpdate(): void {
    const {edition, notes, request} = this
    if (!edition || !notes) return
    const find = request.mode === "expression" ? this.findExpression : null
    const [before, of, by] = this.#answered
    if (before === request && of === edition && by === find) return
    this.#answered = [request, edition, find]
    if (before && before !== request) this.shown = new Map()
    if (!this.#arrived && followed && isSame(followed.request, request)) this.shown = followed.shown
    this.#looking?.abort()
    this.#looking = null
    const entries = searchIndexOf(edition, notes)
    if (request.mode !== "expression") this.#answer(searchIn(entries, request), null)
    else if (request.query === "" || !find) this.#answer([], null)
    else {
      const {signal} = (this.#looking = new AbortController())
      void searchExpression(entries, request, find, signal).then(
        ({groups, trouble}) => {
          this.#looking = null
          this.#answer(groups, trouble)
          this.requestUpdate()
        },
        () => null,
      )
    }
  }

  #answer(groups: readonly FoundGroup[], trouble: string | null): void {
    this.#groups = groups
    this.#trouble = trouble
    this.dispatchEvent(new SearchHitsEvent(hitsInText(groups)))
  }

  override updated(): void {
    if (this.#arrived || !this.complete || this.#looking) return
    this.#arrived = true
    if (this.#isBusyElsewhere()) return
    const back = followed && isSame(followed.request, this.request) ? followed.key : null
    const link = [...this.renderRoot.querySelectorAll<HTMLElement>("[data-key]")].find(
      ({dataset}) => dataset["key"] === back,
    )
    if (link) link.querySelector<HTMLElement>(".view")!.focus({preventScroll: true})
    else this.focus()
  }

  override render() {
    const {request, edition, notes} = this
    if (!edition || !notes) return nothing
    const narrow = (changed: Partial<SearchRequest>) => this.#ask(changed)
    return html`
      <h1>Search</h1>
      <search class="asking">
        <input
          type="search"
          aria-label="Words to find"
          placeholder="Words, or a “phrase in quotes”"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          .value=${live(request.query)}
          @input=${() => this.#typed()}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === "Enter") this.#ask({query: this.input.value})
          }}
        />
        <button
          class="toggle"
          type="button"
          aria-pressed=${request.mode === "exact" ? "true" : "false"}
          title="Capitals, accents and quotation marks as typed"
          @click=${() => this.#ask({mode: request.mode === "exact" ? "folded" : "exact"})}
        >
          Exact letters
        </button>
        ${
          this.findExpression
            ? html`<button
                class="toggle"
                type="button"
                aria-pressed=${request.mode === "expression" ? "true" : "false"}
                title="As in JavaScript; capitals do not matter"
                @click=${() =>
                  this.#ask({mode: request.mode === "expression" ? "folded" : "expression"})}
              >
                Regular expression
              </button>`
            : nothing
        }
        ${renderFilters(searchIndexOf(edition, notes), edition, request, narrow)}
      </search>
      <p class="hidden" role="status">${this.#inWords()}</p>
      ${this.#renderKinds()}
      ${this.#groups
        .filter(({kind}) => request.among === null || request.among === kind)
        .map(group => this.#renderGroup(group))}
      ${this.#renderNothing()}
    `
  }

  #renderKinds() {
    const {among, query: words} = this.request
    if (this.#groups.length === 0) return nothing
    const kinds = new Set(this.#groups.map(({kind}) => kind))
    if (among !== null) kinds.add(among)
    const chip = (kind: SearchKind | null, label: string, count: number) =>
      html`<button
        class="toggle"
        type="button"
        aria-pressed=${kind === among ? "true" : "false"}
        @click=${() => this.#ask({among: kind})}
      >
        ${label} <span class="count">${numeral(count)}</span>
      </button>`
    return html`<fieldset class="kinds">
      <legend class="hidden">${sentence`Where <bdi>“${words}”</bdi> is found`}</legend>
      ${chip(
        null,
        msg`All`,
        this.#groups.reduce((sum, {count}) => sum + count, 0),
      )}
      ${[...searchKinds].flatMap(([kind, label]) =>
        kinds.has(kind) ? [chip(kind, label, this.#countOf(kind))] : [],
      )}
    </fieldset>`
  }

  #renderGroup({kind, found, count}: FoundGroup) {
    const most = this.shown.get(kind) ?? (this.request.among === null ? few : many)
    const lines: {readonly one: Found; readonly line: FoundLine}[] = []
    let left = false
    for (const one of found) {
      const all = linesOf(one, kind === "text" ? 56 : 90)
      for (const line of kind === "text" ? all : all.slice(0, 1)) {
        if (lines.length < most) lines.push({one, line})
        else left = true
      }
      if (left) break
    }
    return html`<section class="found" aria-labelledby="found-${kind}">
      <h2 id="found-${kind}">
        ${searchKinds.get(kind)} <span class="count">${numeral(count)}</span>
      </h2>
      <ul class="mentions">
        ${lines.map(({one, line}) => this.#renderLine(one, line))}
      </ul>
      ${
        left
          ? html`<button
              class="toggle more"
              type="button"
              @click=${() => (this.shown = new Map(this.shown).set(kind, most + many))}
            >
              Show more of ${searchKinds.get(kind)}
            </button>`
          : nothing
      }
    </section>`
  }

  #renderLine({entry}: Found, {hit, before, parts}: FoundLine) {
    const {from: start, place} = entry
    const key = `${entry.key} ${hit.from}`
    const view: View =
      start === null
        ? entry.view
        : {kind: "read", place: {from: start + hit.from, to: start + hit.to}}
    const words = parts.map(part => (part.marked ? html`<mark>${part.words}</mark>` : part.words))
    const {hrefOf} = this
    const lang = languageOfWords(entry.kind === "own")
    // A stretch of the text has no address of its own: one opened elsewhere shows its block.
    return html`<li data-key=${key}>
      ${viewLink(
        view,
        html`<span class="line ${start === null ? "long" : ""} ${entry.kind}"
          ><span class="block">${place}</span>
          <span class="before" lang=${lang}><span>${before}</span></span
          ><span class="words" lang=${lang} dir=${ifDefined(start === null ? "auto" : undefined)}
            >${start === null ? before : nothing}${words}</span
          ></span
        >`,
        hrefOf && (() => hrefOf(entry.view)),
      )}
      ${this.#renderBeside(view, entry)}
    </li>`
  }

  #renderBeside(found: View, {view, place}: Found["entry"]) {
    const {hrefOf} = this
    if (found.kind !== "read" || !found.place || view.kind !== "read") return nothing
    const address: View = {kind: "read", ...(view.place ? {beside: view.place} : {})}
    return html`<span class="aside small"
      >${readBeside(found.place, place, hrefOf && (() => hrefOf(address)))}</span
    >`
  }

  #renderNothing() {
    const {query: words, among, mode, asserter, question} = this.request
    if (words.trim() === "") {
      return html`<p class="nothing quiet">
        Finds words in the text, in its notes, claims and questions, in the registers and in your
        own notes. Several words must all be there, in any order.
      </p>`
    }
    if (this.#looking) return html`<p class="nothing quiet">Looking…</p>`
    if (this.#trouble !== null) return html`<p class="nothing trouble-line">${this.#trouble}</p>`
    const {complete} = this
    if (this.#countOf(among) > 0) return nothing
    if (!complete) return html`<p class="nothing quiet">Nothing yet; notes are still coming.</p>`
    return html`<p class="nothing">
      ${
        among === null
          ? mode === "exact"
            ? sentence`Nothing has <bdi>“${words}”</bdi> in exactly these letters.`
            : sentence`Nothing has <bdi>“${words}”</bdi>.`
          : sentence`Nothing among “${searchKinds.get(among)}” has <bdi>“${words}”</bdi>.`
      }
      ${
        asserter !== null || question !== null
          ? html`<button
              class="toggle"
              type="button"
              @click=${() => this.#ask({asserter: null, question: null})}
            >
              Search what anyone says, about any question
            </button>`
          : nothing
      }
      ${
        among !== null && this.#groups.length > 0
          ? html`<button class="toggle" type="button" @click=${() => this.#ask({among: null})}>
              Search everywhere
            </button>`
          : mode === "exact"
            ? html`<button class="toggle" type="button" @click=${() => this.#ask({mode: "folded"})}>
                Search without regard to capitals and accents
              </button>`
            : nothing
      }
    </p>`
  }

  #inWords(): string {
    const {query: words, among} = this.request
    if (words.trim() === "") return ""
    if (this.#looking) return ""
    if (this.#trouble !== null) return this.#trouble
    const count = this.#countOf(among)
    return count === 0 ? msg`Nothing found` : countInWords(count, "result")
  }

  #countOf(among: SearchKind | null): number {
    return this.#groups.reduce(
      (sum, {kind, count}) => (among === null || among === kind ? sum + count : sum),
      0,
    )
  }

  #typed(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#ask({query: this.input.value}), rest)
  }

  #ask(changed: Partial<SearchRequest>): void {
    clearTimeout(this.#timer)
    const request = {...this.request, query: this.input.value, ...changed}
    if (isSame(request, this.request)) return
    this.dispatchEvent(new ViewChangeEvent({kind: "search", request}))
  }

  #follow(key: string): void {
    followed = {request: this.request, key, shown: this.shown}
  }

  /** Whether someone has the focus somewhere that is on the screen and outside the reader. */
  #isBusyElsewhere(): boolean {
    const {activeElement} = document
    const root = this.getRootNode()
    const host = root instanceof ShadowRoot ? root.host : this
    return (
      activeElement !== null &&
      activeElement !== document.body &&
      activeElement.checkVisibility() &&
      !activeElement.contains(host)
    )
  }
}

function isSame(a: SearchRequest, b: SearchRequest): boolean {
  return (Object.keys(a) as (keyof SearchRequest)[]).every(key => a[key] === b[key])
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-search": EditionSearch
  }
}
