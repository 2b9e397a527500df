import {msg} from "@variorum/words"
import {LitElement, nothing, render} from "lit"
import type {PropertyValues} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import type {Iri} from "@variorum/annotation"
import {parsePassageLink, placePassage} from "@variorum/anchoring"
import type {Comparison} from "@variorum/dispute"
import type {Span} from "@variorum/document"
import {BesideText} from "./beside-text.ts"
import {controlStyle} from "./control-style.ts"
import {spanOfPlace} from "./span-of-place.ts"
import {countInWords} from "./dispute-look.ts"
import {editionBesideStyle} from "./edition-beside-style.ts"
import type {KnownEdition} from "./edition-holder.ts"
import {editionLanguage} from "./edition-language.ts"
import "./edition-note-card.ts"
import type {NoteOpenEvent} from "./events.ts"
import {ViewChangeEvent} from "./events.ts"
import {html} from "./html.ts"
import {marksOf} from "./marks.ts"
import {isCapitals, sectionsOf} from "./outline.ts"
import {ownColoursStyle} from "./own-colours-style.ts"
import {passageInWords} from "./passage-words.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {ShownText} from "./shown-text.ts"
import {textStyle} from "./text-style.ts"
import type {HrefOf} from "./view-link.ts"
import type {Beside, Place} from "./view.ts"

/** How long the text lies still before its place is told, in milliseconds. */
const stillness = 200

const nothingSearched: readonly Span[] = []

/** Where something beside the text stands, and what is to be said of it. */
interface Standing {
  readonly span: Span | null
  /** The words themselves are meant, and not only their block. */
  readonly marked: boolean
  readonly words: string | null
}

/**
 * What is read beside the text: another place of it, with the notes there, or a question.
 *
 * @fires variorum-view-change - Another place is read beside it: a step to the next, or where it was scrolled to.
 * @fires beside-swap, beside-main, beside-close - Plain events of buttons; they do not leave the reader.
 */
@customElement("edition-beside")
export class EditionBeside extends LitElement {
  static override readonly styles = [controlStyle, textStyle, ownColoursStyle, editionBesideStyle]

  @property({attribute: false}) beside: Beside | null = null
  @property({attribute: false}) known: KnownEdition | null = null
  /** The text as it stands on the page. */
  @property({attribute: false}) shown: ShownText | null = null
  /** The notes that are shown in the text. */
  @property({attribute: false}) shownNotes: readonly ReadingNote[] = []
  @property({attribute: false}) contested: ReadonlySet<Iri> = new Set()
  /** Of the edition, where a question is shown. */
  @property({attribute: false}) comparisons: readonly Comparison[] = []
  /** Whether all files of the edition are read. */
  @property({type: Boolean}) complete = false
  @property({attribute: false}) hrefOf: HrefOf | null = null

  /** The block at hand. */
  @state() private here: string | null = null
  /** The notes that are listed below the block at hand; null for none. */
  @state() private listed: readonly Iri[] | null = null
  @state() private opened: Iri | null = null
  @query(".scroll") private readonly scroller!: HTMLElement | null

  #text: BesideText | null = null
  #standing: Standing = {span: null, marked: false, words: null}
  /** What `beside` was when it was gone to, as JSON. */
  #at: string | null = null
  /** Gets the focus when it is gone to. */
  #focusing = false
  readonly #list = document.createElement("div")
  #timer = 0
  #sections: ReadonlyMap<string, string> = new Map()

  override focus(): void {
    this.#focusing = true
    void this.updateComplete.then(() => {
      if (this.#focusing) this.#focusHere()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#text?.end()
    this.#text = this.#at = null
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {beside, known, shown} = this
    if (!beside || !known || !shown || "question" in beside) return
    const {canonical} = known.edition.text
    if (!this.#text?.shows(shown, canonical)) {
      this.#text?.end()
      this.#text = new BesideText(shown, canonical)
      // Keys have Enter for it.
      this.#text.dom.addEventListener("click", this.#onClick)
      this.#sections = sectionsOf(known.edition.text.doc)
      this.#at = null
    }
    if (!changed.has("beside") && !changed.has("known") && this.#at !== null) return
    this.#standing = this.#find(beside, known)
  }

  protected override updated(): void {
    const {beside, known} = this
    if (!beside || !known || "question" in beside) return
    const text = this.#text!
    const {scroller} = this
    if (scroller && text.dom.parentElement !== scroller) scroller.replaceChildren(text.dom)
    this.#paint(known)
    const at = JSON.stringify(beside)
    const {span} = this.#standing
    if (span && at !== this.#at) {
      this.#at = at
      this.#goTo(known.edition.text.canonical.blockAt(span.from).n, span)
    }
    this.#renderList(known)
  }

  protected override render() {
    const {beside, known} = this
    if (!beside || !known) return nothing
    return "question" in beside ? this.#question(beside.question) : this.#place()
  }

  #question(id: Iri) {
    void import("./edition-question.ts")
    const comparison = this.comparisons.find(({question}) => question.id === id)
    return html`<section tabindex="-1" @keydown=${this.#onKeydown}>
      <header>
        <h2>Question</h2>
        <div class="tools">
          ${this.#tool(msg`Open the page`, msg`Open the page of this question`, "beside-main")}
          ${this.#close()}
        </div>
      </header>
      <div class="scroll question" tabindex="0" role="group" aria-label="Question">
        ${
          comparison
            ? html`<edition-question
                .comparison=${comparison}
                .edition=${this.known!.edition}
                .hrefOf=${this.hrefOf}
                aside
              ></edition-question>`
            : this.complete
              ? html`<p class="says">This edition has no question of this name.</p>`
              : nothing
        }
      </div>
    </section>`
  }

  #place() {
    const {here} = this
    const section = (here && this.#sections.get(here)) ?? ""
    const {words, span} = this.#standing
    const missing = span === null && this.complete
    const count = here === null ? 0 : this.#notesOf(here).length
    return html`<section tabindex="-1" @keydown=${this.#onKeydown}>
      <header>
        <h2>
          ${here ?? msg`Beside the text`}
          <span class="section ${isCapitals(section) ? "capitals" : ""}" lang=${editionLanguage}
            >${section}</span
          >
        </h2>
        <div class="tools">
          ${this.#step(msg`Previous paragraph`, msg`Previous paragraph ([)`, "M3 10.5l5-5 5 5", -1)}
          ${this.#step(msg`Next paragraph`, msg`Next paragraph (])`, "M3 5.5l5 5 5-5", 1)}
          <button
            type="button"
            ?disabled=${count === 0}
            aria-expanded=${this.listed === null ? "false" : "true"}
            title="The notes on this paragraph (Enter)"
            @click=${() => this.#toggleList()}
          >
            ${countInWords(count, "note")}
          </button>
          ${this.#tool(
            msg`Swap`,
            msg`The text shows this place, and this pane the text’s`,
            "beside-swap",
            "M5 14V3M2 6l3-3 3 3M11 2v11M8 10l3 3 3-3",
          )}
          ${this.#tool(
            msg`Show in text`,
            msg`Go to this place in the text, and close this pane`,
            "beside-main",
          )}
          ${this.#close()}
        </div>
      </header>
      ${words === null ? nothing : html`<p class="says" role="status">${words}</p>`}
      ${missing ? html`<p class="says">There is no such place in this text.</p>` : nothing}
      <div
        class="scroll"
        @scroll=${this.#onScroll}
        @focusin=${this.#onFocus}
        @variorum-note-open=${this.#onNote}
      ></div>
    </section>`
  }

  /** Its sign stands for its name where there is no room for that. */
  #tool(name: string, title: string, event: string, path = "M13 13L4 4M4 10V4h6") {
    return html`<button
      type="button"
      class="tool"
      title=${title}
      @click=${() => this.dispatchEvent(new Event(event))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
      <span class="word">${name}</span>
    </button>`
  }

  #step(name: string, title: string, path: string, step: 1 | -1) {
    return html`<button
      type="button"
      class="icon"
      aria-label=${name}
      title=${title}
      @click=${() => this.#stepBy(step)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>`
  }

  #close() {
    return html`<button
      type="button"
      class="icon"
      aria-label="Close"
      title="Close (Esc)"
      @click=${() => this.dispatchEvent(new Event("beside-close"))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
    </button>`
  }

  #find(place: Place, {edition, notes}: KnownEdition): Standing {
    const {text} = edition
    if (!("passage" in place)) {
      const span = spanOfPlace(place, text.canonical, notes)
      return {span, marked: !("block" in place), words: null}
    }
    const link = parsePassageLink(place.passage)
    if (!link) {
      const words = msg`This address names no passage: it may have been cut short on its way.`
      return {span: null, marked: false, words}
    }
    const placed = placePassage(link, text)
    const span = placed.span ?? placed.candidates[0] ?? text.canonical.block(link.block)
    const isSame = placed.state === "identical" && placed.sameText
    const words = isSame ? null : passageInWords(placed, link, text.canonical)
    return {span, marked: placed.span !== null, words}
  }

  #paint({edition}: KnownEdition): void {
    const {span, marked} = this.#standing
    const marks = marksOf(
      edition.text.canonical,
      this.shownNotes,
      this.opened,
      span && marked ? [span] : [],
      this.contested,
      nothingSearched,
    )
    this.#text!.paint(marks)
  }

  /** To the top of a block, or to words in it, with some lines before them. */
  #goTo(block: string, span: Span): void {
    const {scroller} = this
    const text = this.#text!
    this.listed = this.opened = null
    this.here = block
    const isBlock = text.blockElement(block) && !this.#standing.marked
    const box = isBlock ? text.blockElement(block)!.getBoundingClientRect() : text.firstLineOf(span)
    if (scroller && box) {
      const {top, height} = scroller.getBoundingClientRect()
      scroller.scrollTop += box.top - top - (isBlock ? 24 : height * 0.22)
    }
    this.#rove()
    if (this.#focusing) this.#focusHere()
  }

  #focusHere(): void {
    const element = this.here === null ? null : this.#text?.blockElement(this.here)
    this.#focusing = element === undefined
    const place = element ?? this.renderRoot.querySelector<HTMLElement>("section")
    place?.focus({preventScroll: true})
  }

  /** Tab reaches the block at hand. */
  #rove(): void {
    const text = this.#text!
    for (const element of text.dom.querySelectorAll<HTMLElement>('[tabindex="0"][data-n]')) {
      element.tabIndex = -1
    }
    const element = this.here === null ? null : text.blockElement(this.here)
    if (element) element.tabIndex = 0
  }

  #stepBy(step: 1 | -1): void {
    const {blocks} = this.known!.edition.text.canonical
    const at = blocks.findIndex(({n}) => n === this.here)
    const next = blocks[at + step]
    if (!next) return
    // The button that was pressed keeps the focus; the block takes it from a block.
    this.#focusing = this.#text!.dom.contains((this.renderRoot as ShadowRoot).activeElement)
    this.#tell(next.n, true)
  }

  /** `going`: it is not in sight yet. */
  #tell(block: string, going: boolean): void {
    if (!going) this.#at = JSON.stringify({block})
    this.dispatchEvent(new ViewChangeEvent({kind: "read", beside: {block}}, true))
  }

  #notesOf(block: string): readonly ReadingNote[] {
    const found = this.known?.edition.text.canonical.block(block)
    if (!found) return []
    return this.shownNotes.filter(({spans}) =>
      spans.some(({from, to}) => from < found.to && to > found.from),
    )
  }

  #toggleList(): void {
    const ids = this.here === null ? [] : this.#notesOf(this.here).map(({id}) => id)
    const wasOpen = this.listed !== null
    this.listed = wasOpen || ids.length === 0 ? null : ids
    this.opened = null
    if (!wasOpen) void this.updateComplete.then(() => this.#list.scrollIntoView({block: "nearest"}))
  }

  /** Below the block at hand, so that what is said of it stands at its words. */
  #renderList({edition, notes}: KnownEdition): void {
    const block = this.here === null ? null : this.#text!.blockElement(this.here)
    const listed = (this.listed ?? []).flatMap(id => notes.byId.get(id) ?? [])
    if (listed.length === 0 || !block) {
      this.#list.remove()
      return
    }
    this.#list.className = "notes"
    this.#list.role = "group"
    this.#list.ariaLabel = msg`Notes on ${this.here!}`
    if (block.nextSibling !== this.#list) block.after(this.#list)
    render(
      listed.map(
        note =>
          html`<edition-note-card
            .edition=${edition}
            .notes=${notes}
            .note=${note}
            ?open=${note.id === this.opened}
          ></edition-note-card>`,
      ),
      this.#list,
    )
  }

  /** A card is opened here, not in the margin of the text. */
  #onNote = (event: NoteOpenEvent): void => {
    event.stopPropagation()
    this.opened = event.annotation
  }

  #onClick = (event: MouseEvent): void => {
    const text = this.#text!
    const [target] = event.composedPath()
    const block = target instanceof Element ? text.blockOf(target) : null
    if (block === null || this.#list.contains(target as Node)) return
    if (document.getSelection()?.type === "Range") return
    const {clientX: x, clientY: y} = event
    const ids = text.notesAt(x, y, this.#notesOf(block)).map(({id}) => id)
    this.#take(block)
    this.listed = ids.length > 0 ? ids : null
    this.opened = ids[0] ?? null
  }

  #onFocus = (event: FocusEvent): void => {
    const [target] = event.composedPath()
    const block = target instanceof Element ? target.closest<HTMLElement>("[data-n]") : null
    if (block && block === target) this.#take(block.dataset["n"]!)
  }

  /** The block at hand is another; what was listed below the old one goes. */
  #take(block: string): void {
    if (block === this.here) return
    this.here = block
    this.listed = this.opened = null
    this.#rove()
  }

  #onScroll = (): void => {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#rest(), stillness)
  }

  /** Where it was scrolled to is where it is, as soon as what it was gone to for is out of sight. */
  #rest(): void {
    const {here, scroller} = this
    if (!scroller || here === null || !this.isConnected || !this.#text) return
    const {top, bottom} = scroller.getBoundingClientRect()
    const isInSight = (box: DOMRect | null | undefined) =>
      box !== null && box !== undefined && box.bottom > top + 4 && box.top < bottom - 4
    if (!isInSight(this.#text.blockElement(here)?.getBoundingClientRect())) {
      const {blocks} = this.known!.edition.text.canonical
      const first = blocks.find(({n}) =>
        isInSight(this.#text!.blockElement(n)?.getBoundingClientRect()),
      )
      if (first) this.#take(first.n)
    }
    const {span, marked} = this.#standing
    if (!span || this.here === null) return
    const block = this.known!.edition.text.canonical.blockAt(span.from).n
    const isThere = marked
      ? isInSight(this.#text.firstLineOf(span))
      : isInSight(this.#text.blockElement(block)?.getBoundingClientRect())
    if (!isThere) this.#tell(this.here, false)
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    const [target] = event.composedPath()
    const onBlock = target instanceof HTMLElement && target.dataset["n"] !== undefined
    switch (event.key) {
      case "]":
      case "[":
        if (this.#text) this.#stepBy(event.key === "]" ? 1 : -1)
        break
      case "Enter":
        if (!onBlock) return
        this.#toggleList()
        void this.updateComplete.then(() =>
          this.#list.querySelector("edition-note-card")?.focus({preventScroll: true}),
        )
        break
      case "Escape":
        if (this.listed === null) this.dispatchEvent(new Event("beside-close"))
        else {
          this.listed = this.opened = null
          this.#focusHere()
        }
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-beside": EditionBeside
  }
}
