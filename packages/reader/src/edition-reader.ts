import {html, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {layers as allLayers} from "@variorum/annotation"
import type {Iri, Layer} from "@variorum/annotation"
import type {Repair} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {controlStyle} from "./control-style.ts"
import {spanOfPlace, viewOfDestination} from "./destination.ts"
import type {Destination} from "./destination.ts"
import {adoptDocumentStyles} from "./document-style.ts"
import "./edition-bar.ts"
import {EditionHolder} from "./edition-holder.ts"
import type {KnownEdition} from "./edition-holder.ts"
import "./edition-margin.ts"
import type {EditionMargin, MarginLayout} from "./edition-margin.ts"
import "./edition-messages.ts"
import type {EditionNoteForm} from "./edition-note-form.ts"
import "./edition-outline.ts"
import type {EditionSheet} from "./edition-sheet.ts"
import {AnnotationFocusEvent, ViewChangeEvent} from "./events.ts"
import {keyHelpList} from "./key-help.ts"
import {layersAtFirst} from "./layer-look.ts"
import {measureMargin} from "./margin-layout.ts"
import {NoteDesk} from "./note-desk.ts"
import type {Message} from "./note-desk.ts"
import {headingBlocks} from "./outline.ts"
import {listenToRequests} from "./reader-requests.ts"
import {narrowest, readerStyle} from "./reader-style.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {RepairDesk} from "./repair-desk.ts"
import {TextDesk} from "./text-desk.ts"
import type {TextCommand} from "./text-keys.ts"
import {moveInText, scrollToBox} from "./text-moves.ts"
import {notesToRepair} from "./uncertain-places.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import {sameView} from "./view.ts"
import type {Place, View} from "./view.ts"

/** What a note is written and made with. */
const formCode = () =>
  Promise.all([import("./edition-note-form.ts"), import("./make-annotation.ts")])
const sheetCode = () => import("./edition-sheet.ts")

const writingFirst = "First save or cancel the note that you are writing."

/**
 * An edition: its text, what is said about it, what its historians dispute, and the reader's notes.
 *
 * The text is in the light DOM, so that find-in-page, copying, printing, extensions and screen
 * readers have it; everything else is in the shadow tree. Works without a page around it: views
 * change by themselves. A page with addresses listens for `variorum-view-change`, and sets `view`.
 *
 * @fires variorum-view-change - The reader goes to another view.
 * @fires variorum-annotation-focus - Another annotation is active, or none.
 * @slot text - The element's own; text that stands there before scripts run is taken over.
 */
@customElement("edition-reader")
export class EditionReader extends EditionHolder {
  static override readonly styles = [controlStyle, readerStyle]

  /** Gives views addresses, so that links can be copied; without it, links are buttons. */
  @property({attribute: false}) hrefOf: HrefOf | null = null
  /** Reserved for the emended readings: for now the text is shown as transcribed in either case. */
  @property({type: Boolean, reflect: true}) emended = false

  @state() private active: Iri | null = null
  @state() private chosen: readonly Iri[] = []
  @state() private quiet = false
  @state() private narrow = false
  @state() private outlineShown = false
  @state() private section: string | null = null
  @state() private selection: Span | null = null
  @state() private layout: MarginLayout | null = null
  @state() private message: Message | null = null
  @state() private announcement = ""
  @query("edition-bar") private readonly bar!: HTMLElement
  @query(".page") private readonly page!: HTMLElement
  @query(".panel") private readonly panel!: HTMLElement | null
  @query(".margin") private readonly marginColumn!: HTMLElement
  @query("edition-margin") private readonly margin!: EditionMargin | null
  @query("edition-sheet") private readonly sheet!: EditionSheet | null
  @query(".selection-bar") private readonly selectionBar!: HTMLElement | null
  @query("edition-note-form") private readonly form!: EditionNoteForm | null
  @query("dialog") private readonly keys!: HTMLDialogElement

  readonly #desk = new TextDesk(
    this,
    {
      clicked: offset => {
        this.outlineShown = false
        this.#choose(offset === null ? [] : this.#desk.notesAt(offset))
      },
      pressed: note => {
        this.#choose([note])
        void this.#focusNote(note)
      },
      selected: span => {
        this.selection = span
        // Before it is asked for: whoever selects words may write on them.
        if (span) void formCode().catch(() => null)
      },
      commanded: command => this.#command(command),
    },
    () => this.#measure(),
  )
  readonly #notes = new NoteDesk({
    requestUpdate: () => this.requestUpdate(),
    create: annotation => this.create(annotation),
    update: annotation => this.update(annotation),
    remove: id => this.remove(id),
    restore: id => this.restore(id),
    now: () => this.now(),
    say: message => (this.message = message),
    back: span => void this.#focusPlace(span),
  })
  /** Comes with the code of the repair queue. */
  #repair: RepairDesk | null = null
  #view: View = {kind: "read"}
  #layers: readonly Layer[] = layersAtFirst
  /** Where to go as soon as it is on the screen. */
  #arriving: Place | null = null
  /** Where the text was left for another view. */
  #left: {readonly block: string; readonly top: number} | null = null
  #measured: readonly ReadingNote[] | null = null
  #end: AbortController | null = null

  /** What is shown. Setting an equal one again does nothing; `goTo` goes there again. */
  @property({attribute: false})
  get view(): View {
    return this.#view
  }
  set view(view: View) {
    if (!sameView(view, this.#view)) this.#show(view)
  }

  /** The layers shown, in the order of the menu; names that are none are ignored. */
  @property({attribute: false})
  get layers(): readonly Layer[] {
    return this.#layers
  }
  set layers(layers: readonly Layer[]) {
    this.#layers = allLayers.filter(layer => layers.includes(layer))
  }

  /** Goes to a place or a question; whether there is one. */
  async goTo(destination: Destination): Promise<boolean> {
    const {known} = this
    const view = known && viewOfDestination(destination, known.edition.text.canonical)
    if (!view) return false
    if (view.kind === "question" && !known.edition.questions.has(view.id)) return false
    if (view.kind === "read" && view.place) {
      if (!spanOfPlace(view.place, known.edition.text.canonical, known.notes)) return false
    }
    this.#go(view)
    await this.updateComplete
    return true
  }

  /** Selects words of the text, UTF-16 into the canonical text. A RangeError outside it. */
  select(from: number, to: number): void {
    const view = this.#desk.view
    const length = view?.text.canonical.length ?? 0
    if (!view || !(from >= 0 && from <= to && to <= length)) {
      throw new RangeError(`There are no words from ${from} to ${to} in a text of ${length}`)
    }
    view.focusBlock(view.text.canonical.blockAt(from).n)
    view.select({from, to})
    this.#scrollTo({from, to}, "near")
  }

  override connectedCallback(): void {
    adoptDocumentStyles(document)
    super.connectedCallback()
    const {signal} = (this.#end = new AbortController())
    const small = matchMedia(`(max-width: ${narrowest})`)
    const resize = () => (this.narrow = small.matches)
    small.addEventListener("change", resize, {signal})
    resize()
    let waiting = false
    const scrolled = () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        this.#findSection()
      })
    }
    addEventListener("scroll", scrolled, {signal, passive: true})
    listenToRequests(
      this,
      {
        view: view => this.#go(view),
        open: (note, all) => this.#activate(note, all),
        edit: id => this.#edit(id),
        remove: id => this.#remove(id),
        cancel: () => this.#notes.cancel(),
        accept: (repair, span) => void this.#repair?.accept(repair, span),
        move: repair => {
          if (this.#notes.draft) this.message = {text: writingFirst}
          else this.#repair?.move(repair)
        },
        leave: (repair, again) => this.#repair?.leave(repair, again),
        layers: layers => (this.layers = layers),
        announce: words => (this.announcement = words),
      },
      signal,
    )
    if (this.known) this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#end?.abort()
    this.#desk.close()
  }

  protected override updated(): void {
    const {known} = this
    if (known && this.isConnected) {
      this.#desk.open(known.edition.text)
      this.#desk.show({
        edition: known.edition,
        notes: known.notes,
        layers: this.#layers,
        active: this.active,
        draft: this.#notes.draft?.span ?? null,
        quiet: this.quiet,
        contested: this.contested,
      })
      if (this.#measured !== this.#desk.shown) this.#measure()
      this.#arrive()
    } else this.#desk.close()
    this.#placeSelectionBar()
    void this.#settle()
  }

  protected override render() {
    const {known} = this
    const {kind} = this.#view
    return html`<edition-bar
        .heading=${known?.edition.text.title ?? ""}
        .kind=${kind}
        .hrefOf=${this.hrefOf}
        .disputed=${this.source.complete ? this.#disputed() : null}
        .ownNotes=${known?.edition.own.length ?? null}
        .repairs=${known ? notesToRepair(known.notes) : 0}
        .layers=${this.#layers}
        .counts=${known?.counts ?? new Map<Layer, number>()}
        .outlineShown=${this.outlineShown}
        @outline-toggle=${() => (this.outlineShown = !this.outlineShown)}
        @keys-open=${() => this.keys.showModal()}
      ></edition-bar>
      <div class="page" ?hidden=${kind !== "read"}>
        <div
          class="outline ${this.outlineShown ? "shown" : ""}"
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === "Escape") this.outlineShown = false
          }}
        >
          <div class="outline-inner">
            <edition-outline
              .entries=${known?.outline ?? []}
              .current=${this.section}
              .hrefOf=${this.hrefOf}
            ></edition-outline>
          </div>
        </div>
        <main>${known ? nothing : this.#waiting()}<slot name="text"></slot></main>
        <aside class="margin" aria-label="Notes" @keydown=${this.#onMarginKeydown}>
          ${this.narrow || !known ? nothing : this.#margin(known)}
        </aside>
        ${this.#selectionTools()}
      </div>
      ${
        kind === "read"
          ? nothing
          : html`<main class="panel ${kind}" tabindex="-1">${this.#panelContent(known)}</main>`
      }
      ${this.#sheetFor(known)}
      <edition-messages
        .message=${this.message}
        .keeping=${this.keeper?.state ?? null}
        .problems=${known?.edition.problems ?? []}
      ></edition-messages>
      <dialog aria-labelledby="keys-title">${keyHelpList()}</dialog>
      <div class="unseen" aria-live="polite">${this.announcement}</div>`
  }

  #waiting() {
    if (this.source.failure === null) {
      return this.src === null ? nothing : html`<p class="loading">Opening the text…</p>`
    }
    return html`<div class="failed" role="alert">
      <p>The edition could not be opened: ${this.source.failure}. Your notes are not touched.</p>
      <button type="button" @click=${() => this.source.retry()}>Try again</button>
    </div>`
  }

  #margin({edition, notes}: KnownEdition) {
    const span = this.#notes.draft?.span
    const box = span && this.#desk.view?.firstLineOf(span)
    const top = box ? box.top - this.marginColumn.getBoundingClientRect().top : null
    return html`<edition-margin
      .edition=${edition}
      .notes=${notes}
      .layout=${this.layout}
      .active=${this.active}
      .chosen=${this.chosen}
      .draftTop=${top}
      >${span ? this.#noteForm() : nothing}</edition-margin
    >`
  }

  /** Where the margin cannot hold it: on narrow screens, in other views, and for notes without a place. */
  #sheetFor(known: KnownEdition | null) {
    const {draft} = this.#notes
    const reading = this.#view.kind === "read"
    const writing = draft !== null && (this.narrow || !reading || draft.span === null)
    const chosen = this.chosen.filter(id => known?.notes.byId.has(id))
    if (this.#repair?.moving) return nothing
    if (!known || !(writing || (this.narrow && reading && chosen.length > 0))) return nothing
    this.#load(sheetCode())
    return html`<edition-sheet
      .edition=${known.edition}
      .notes=${known.notes}
      .chosen=${chosen}
      .active=${this.active}
      .writing=${writing}
      >${writing ? this.#noteForm() : nothing}</edition-sheet
    >`
  }

  #noteForm() {
    this.#load(formCode())
    const {draft} = this.#notes
    const canonical = this.known?.edition.text.canonical
    return html`<edition-note-form
      slot=${this.narrow || this.#view.kind !== "read" || !draft?.span ? "" : "draft"}
      .heading=${draft?.annotation ? "Your note" : "New note"}
      .quote=${draft?.span && canonical ? canonical.slice(draft.span) : ""}
      .value=${draft?.value ?? ""}
      .save=${this.#notes.save}
      @input=${() => this.#notes.typed(this.form?.typed ?? "")}
    ></edition-note-form>`
  }

  #selectionTools() {
    if (this.#repair?.moving) return this.#moveBar(this.#repair.moving)
    if (!this.selection || this.#notes.draft?.annotation) return nothing
    return html`<div
      class="selection-bar"
      role="toolbar"
      aria-label="Selected words"
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      <button type="button" title="Write a note on these words" @click=${() => this.#annotate()}>
        Note
      </button>
    </div>`
  }

  #moveBar({quote}: Repair) {
    const canonical = this.known?.edition.text.canonical
    return html`<edition-move-bar
      .old=${quote?.exact ?? ""}
      .words=${this.selection && canonical ? canonical.slice(this.selection) : ""}
      @move-here=${() => this.#moveHere()}
      @move-cancel=${() => this.#repair?.cancel()}
    ></edition-move-bar>`
  }

  #panelContent(known: KnownEdition | null) {
    if (!known) return this.#waiting()
    const view = this.#view
    switch (view.kind) {
      case "disputes":
        this.#load(import("./edition-dispute-list.ts"))
        return html`<edition-dispute-list
          .comparisons=${this.disputes}
          .edition=${known.edition}
          .hrefOf=${this.hrefOf}
        ></edition-dispute-list>`
      case "question": {
        this.#load(import("./edition-question.ts"))
        const comparison = this.disputes.find(({question}) => question.id === view.id)
        return html`<p class="back">
            ${viewLink({kind: "disputes"}, "← All questions", this.hrefOf)}
          </p>
          ${
            comparison
              ? html`<edition-question
                  .comparison=${comparison}
                  .edition=${known.edition}
                  .hrefOf=${this.hrefOf}
                ></edition-question>`
              : this.source.complete
                ? html`<p>This edition has no question of this name.</p>`
                : nothing
          }`
      }
      case "repair":
        this.#load(this.#repairDesk())
        return html`<p class="back">${viewLink({kind: "notes"}, "← My notes", this.hrefOf)}</p>
          <edition-repair
            .edition=${known.edition}
            .notes=${known.notes}
            .hrefOf=${this.hrefOf}
            .left=${this.#repair?.left ?? new Set()}
            .failure=${this.#repair?.failure ?? null}
            .focused=${this.#repair?.focus ?? null}
          ></edition-repair>`
      case "historians":
        return this.#historians(known, view)
      case "contradictions":
        this.#load(import("./edition-contradictions.ts"))
        return html`<edition-contradictions
          .edition=${known.edition}
          .comparisons=${this.disputes}
          .hrefOf=${this.hrefOf}
        ></edition-contradictions>`
      case "evidence":
        this.#load(import("./edition-evidence.ts"))
        return html`<edition-evidence
          .edition=${known.edition}
          .hrefOf=${this.hrefOf}
        ></edition-evidence>`
      case "registers":
        return this.source.complete ? this.#register(known, view) : this.#waiting()
      case "chronology":
        if (!this.source.complete) return this.#waiting()
        this.#load(import("./edition-chronology.ts"))
        return html`<edition-chronology
          .edition=${known.edition}
          .comparisons=${this.disputes}
          .hrefOf=${this.hrefOf}
        ></edition-chronology>`
      default:
        this.#load(import("./edition-own-notes.ts"))
        return html`<edition-own-notes
          .edition=${known.edition}
          .notes=${known.notes}
          .hrefOf=${this.hrefOf}
          .keeping=${this.keeper?.state ?? null}
        ></edition-own-notes>`
    }
  }

  async #repairDesk(): Promise<RepairDesk> {
    const {RepairDesk} = await import("./edition-repair.ts")
    if (this.#repair === null) {
      this.#repair = new RepairDesk({
        requestUpdate: () => this.requestUpdate(),
        known: () => this.known,
        update: annotation => this.update(annotation),
        say: message => (this.message = message),
        announce: words => (this.announcement = words),
        go: view => this.#go(view),
      })
      this.requestUpdate()
    }
    return this.#repair
  }

  #historians({edition}: KnownEdition, {person, beside}: View & {kind: "historians"}) {
    if (person === null) {
      this.#load(import("./edition-historians.ts"))
      return html`<edition-historians
        .edition=${edition}
        .comparisons=${this.disputes}
        .hrefOf=${this.hrefOf}
      ></edition-historians>`
    }
    this.#load(import("./edition-historian.ts"))
    return html`<edition-historian
      .person=${person}
      .beside=${beside}
      .edition=${edition}
      .comparisons=${this.disputes}
      .hrefOf=${this.hrefOf}
    ></edition-historian>`
  }

  #register({edition}: KnownEdition, {register, entry: id}: View & {kind: "registers"}) {
    if (id === null) {
      this.#load(import("./edition-register.ts"))
      return html`<edition-register
        .register=${register}
        .edition=${edition}
        .hrefOf=${this.hrefOf}
      ></edition-register>`
    }
    const entry = edition.register.get(id)
    if (!entry) return html`<p>No register has this entry.</p>`
    this.#load(import("./edition-register-entry.ts"))
    return html`<edition-register-entry
      .entry=${entry}
      .edition=${edition}
      .comparisons=${this.disputes}
      .hrefOf=${this.hrefOf}
    ></edition-register-entry>`
  }

  /** A view whose code comes when it is first asked for. */
  #load(view: Promise<unknown>): void {
    view.catch(() => {
      this.message = {text: "This view could not be loaded. Your notes are safe; reload the page."}
    })
  }

  #disputed(): number {
    return this.disputes.filter(({status}) => status === "disputed").length
  }

  /** Goes to a view because someone asked here, and tells the page. */
  #go(view: View): void {
    if (!this.dispatchEvent(new ViewChangeEvent(view))) return
    this.#show(view)
    if (view.kind === "repair")
      void this.#repairDesk().then(
        desk => desk.arrive(view.note ?? null),
        () => null,
      )
    else if (view.kind !== "read")
      void this.updateComplete.then(() => this.panel?.focus({preventScroll: true}))
  }

  #show(view: View): void {
    const text = this.#desk.view
    if (this.#view.kind === "read" && view.kind !== "read" && text) {
      const block = text.firstVisibleBlock(this.#inset())
      this.#left = {block, top: text.blockElement(block)?.getBoundingClientRect().top ?? 0}
    }
    if (view.kind !== "read" && !sameView(view, this.#view)) {
      scrollTo({top: 0, behavior: "instant"})
    }
    if (view.kind !== "read") this.#repair?.forget()
    this.#view = view
    this.outlineShown = false
    this.#arriving = view.kind === "read" ? (view.place ?? null) : null
    if (this.#arriving && "annotation" in this.#arriving) {
      this.#choose([this.#arriving.annotation])
    }
    this.requestUpdate()
  }

  /** Once the text is on the screen: to where the reader wanted, or to where it was left. */
  #arrive(): void {
    const {known} = this
    const text = this.#desk.view
    if (this.#view.kind !== "read" || !known || !text) return
    const place = this.#arriving
    if (!place) {
      if (this.#left) {
        const box = text.blockElement(this.#left.block)?.getBoundingClientRect()
        if (box) scrollBy({top: box.top - this.#left.top, behavior: "instant"})
        // What had the focus went away with the other view.
        if (document.activeElement === document.body) text.focusBlock(this.#left.block)
        this.#left = null
      }
      return
    }
    const span = spanOfPlace(place, known.edition.text.canonical, known.notes)
    if (!span && !this.source.complete) return
    this.#arriving = this.#left = null
    if (!span) {
      const words = "There is no such place in this text; it is shown from where you were."
      queueMicrotask(() => (this.message = {text: words}))
      return
    }
    text.focusBlock(text.text.canonical.blockAt(span.from).n)
    if ("from" in place) text.select(span)
    this.#scrollTo(span, "block" in place ? "top" : "reading")
  }

  #scrollTo(span: Span, place: "near" | "reading" | "top"): void {
    const box = this.#desk.view?.firstLineOf(span)
    if (box) scrollToBox(box, this.#inset(), place)
  }

  /** The notes on words that were chosen; choosing the same words again goes on to the next. */
  #choose(ids: readonly Iri[]): void {
    const same = ids.length === this.chosen.length && ids.every((id, i) => id === this.chosen[i])
    const next = same ? ids[(ids.indexOf(this.active ?? "") + 1) % ids.length] : ids[0]
    this.chosen = ids
    this.#setActive(next ?? null)
    if (this.narrow && ids.length > 0) void this.#keepAboveSheet()
  }

  /** Moves the chosen words up to where the sheet, at its highest, leaves them in sight. */
  async #keepAboveSheet(): Promise<void> {
    await this.updateComplete
    const span = this.known?.notes.byId.get(this.active ?? "")?.spans[0]
    const box = span && this.#desk.view?.firstLineOf(span)
    const free = innerHeight * 0.36
    if (box && box.bottom > free) scrollBy({top: box.bottom - free, behavior: "instant"})
  }

  /** `all`: with null, closes the row too; else only the card in it. */
  #activate(id: Iri | null, all: boolean): void {
    if (id === null && all) this.chosen = []
    else if (id !== null && !this.chosen.includes(id)) this.chosen = [id]
    else if (id === null && this.chosen.length === 1) this.chosen = []
    this.#setActive(id)
  }

  #setActive(id: Iri | null): void {
    if (id === this.active) return
    this.active = id
    this.dispatchEvent(new AnnotationFocusEvent(id))
  }

  async #focusNote(id: Iri): Promise<void> {
    await this.updateComplete
    if (this.narrow) {
      await sheetCode().catch(() => null)
      this.sheet?.focus()
    } else await this.margin?.focusNote(id)
  }

  /** Back to the words a note is about, so that the focus is never lost. */
  async #focusPlace(span: Span | null): Promise<void> {
    await this.updateComplete
    const text = this.#desk.view
    if (this.#view.kind !== "read") this.panel?.focus()
    else if (text && span) text.focusBlock(text.text.canonical.blockAt(span.from).n)
    else text?.dom.focus({preventScroll: true})
  }

  #moveHere(): void {
    const {selection} = this
    if (!selection) return
    document.getSelection()?.removeAllRanges()
    void this.#repair?.confirm(selection)
  }

  #annotate(): void {
    if (!this.selection) return
    if (this.#repair?.moving) {
      this.#moveHere()
      return
    }
    this.#notes.begin(this.selection)
    document.getSelection()?.removeAllRanges()
    this.#choose([])
    void this.#focusForm()
  }

  #edit(id: Iri): void {
    const note = this.known?.notes.byId.get(id)
    if (!note?.own) return
    this.#notes.edit(note)
    this.#choose([])
    void this.#focusForm()
  }

  async #focusForm(): Promise<void> {
    await formCode().catch(() => null)
    await this.updateComplete
    this.form?.focus()
  }

  #remove(id: Iri): void {
    const note = this.known?.notes.byId.get(id)
    if (note?.own) void this.#notes.delete(note)
  }

  #command(command: TextCommand): boolean {
    const text = this.#desk.view
    if (!text) return false
    switch (command) {
      case "annotate":
        this.#annotate()
        return true
      case "help":
        this.keys.showModal()
        return true
      case "quiet": {
        // The buttons go, and with one of them the focus would.
        const block = text.blockOf(document.activeElement)
        if (block !== null && text.focusedReference() !== null) text.focusBlock(block)
        this.quiet = !this.quiet
        this.announcement = this.quiet ? "Marks and notes are hidden" : "Marks and notes are shown"
        return true
      }
      case "openNote": {
        const note = text.focusedReference()
        if (note === null) return false
        this.#choose([note])
        void this.#focusNote(note)
        return true
      }
      case "leave":
        return this.#leave()
      default: {
        const notes = this.#desk.shown.filter(note => text.hasReference(note.id))
        const words = moveInText(text, command, {inset: this.#inset(), notes, active: this.active})
        if (words !== null) this.announcement = words
        return true
      }
    }
  }

  #leave(): boolean {
    const span = this.selection ?? this.known?.notes.byId.get(this.active ?? "")?.spans[0] ?? null
    if (!this.selection && this.#repair?.moving) {
      this.#repair.cancel()
      return true
    }
    if (!this.selection && this.active === null && this.chosen.length === 0) return false
    if (this.selection) document.getSelection()?.removeAllRanges()
    else this.#activate(null, true)
    void this.#focusPlace(span)
    return true
  }

  #onMarginKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return
    const {active} = this
    this.#activate(null, true)
    if (active === null || !this.#desk.view?.focusReference(active)) void this.#focusPlace(null)
  }

  #measure(): void {
    const text = this.#desk.view
    if (!text || this.#view.kind !== "read" || this.narrow) return
    this.#measured = this.#desk.shown
    const {top} = this.marginColumn.getBoundingClientRect()
    const layout = measureMargin(text, this.#desk.shown, top)
    queueMicrotask(() => (this.layout = layout))
    this.#findSection()
  }

  #findSection(): void {
    const text = this.#desk.view
    const line = this.#inset() + 120
    const passed = headingBlocks(this.known?.outline ?? []).filter(block => {
      const box = text?.blockElement(block)?.getBoundingClientRect()
      return box !== undefined && box.top < line
    })
    const section = passed.at(-1) ?? null
    if (section !== this.section) queueMicrotask(() => (this.section = section))
  }

  #inset(): number {
    return this.bar.offsetHeight
  }

  #placeSelectionBar(): void {
    const {selection, selectionBar} = this
    if (!selection || !selectionBar) return
    const last = this.#desk.view?.firstLineOf({from: selection.to - 1, to: selection.to})
    if (!last || this.narrow) {
      selectionBar.style.removeProperty("left")
      selectionBar.style.removeProperty("top")
      return
    }
    const page = this.page.getBoundingClientRect()
    const left = Math.min(last.right, page.right - selectionBar.offsetWidth - 16) - page.left
    selectionBar.style.left = `${left}px`
    selectionBar.style.top = `${last.bottom - page.top + 6}px`
  }

  async #settle(): Promise<void> {
    if (!this.source.complete && this.source.failure === null) return
    await Promise.resolve()
    await this.updateComplete
    await this.margin?.updateComplete
    this.settle()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-reader": EditionReader
  }
}
