import {nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {layers as allLayers} from "@variorum/annotation"
import type {Iri, Layer} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {PageCredits} from "./credits.ts"
import {controlStyle} from "./control-style.ts"
import type {Destination} from "./destination.ts"
import {lookAfter} from "./document-look.ts"
import type {EditionApparatus} from "./edition-apparatus.ts"
import type {EditionClash} from "./edition-clash.ts"
import "./edition-bar.ts"
import type {EditionCite} from "./edition-cite.ts"
import {EditionHolder} from "./edition-holder.ts"
import type {KnownEdition} from "./edition-holder.ts"
import "./edition-margin.ts"
import type {EditionMargin, MarginLayout} from "./edition-margin.ts"
import type {EditionNoteForm} from "./edition-note-form.ts"
import "./edition-outline.ts"
import type {EditionSearch} from "./edition-search.ts"
import type {EditionSettings} from "./edition-settings.ts"
import type {EditionSheet} from "./edition-sheet.ts"
import {AnnotationFocusEvent, PreferencesChangeEvent, ViewChangeEvent} from "./events.ts"
import {layersAtFirst} from "./layer-look.ts"
import {MarginMeasure} from "./margin-measure.ts"
import {NoteDesk, writingFirst} from "./note-desk.ts"
import type {Message} from "./note-desk.ts"
import {whenIdle} from "./idle.ts"
import type {Direction} from "./notebook.ts"
import type {FindExpression} from "./find-expression.ts"
import {html} from "./html.ts"
import {headingBlocks} from "./outline.ts"
import {nothingSearched} from "./search-request.ts"
import {listenForSearchKey} from "./search-key.ts"
import {ReaderCommands} from "./reader-commands.ts"
import {ReaderParts} from "./reader-parts.ts"
import {listenToRequests} from "./reader-requests.ts"
import {narrowest, readerStyle} from "./reader-style.ts"
import {scrollToBox} from "./scroll-to-box.ts"
import {TextDesk} from "./text-desk.ts"
import {nextPaint} from "./next-paint.ts"
import {notesToRepair} from "./uncertain-places.ts"
import {usualPreferences} from "./usual-preferences.ts"
import type {Preferences} from "./usual-preferences.ts"
import type {HrefOf} from "./view-link.ts"
import {sameView} from "./view.ts"
import {spanOfPlace} from "./span-of-place.ts"
import type {Place, View} from "./view.ts"

const nothingMore: readonly Span[] = []
const sheetCode = () => import("./edition-sheet.ts")
const emendedCode = () => import("./emended-reading.ts")
const apparatusCode = () => import("./edition-apparatus.ts")
const messagesCode = () => import("./edition-messages.ts")

/**
 * An edition: its text, what is said about it, what its historians dispute, and the reader's notes.
 *
 * The text is in the light DOM, so that find-in-page, copying, printing, extensions and screen
 * readers have it; everything else is in the shadow tree. Works without a page around it: views
 * change by themselves. A page with addresses listens for `variorum-view-change`, and sets `view`.
 *
 * @fires variorum-view-change - The reader goes to another view.
 * @fires variorum-print - Someone wants pages of paper; nothing happens where no page listens.
 * @fires variorum-annotation-focus - Another annotation is active, or none.
 * @slot text - The element's own; text that stands there before scripts run is taken over.
 */
@customElement("edition-reader")
export class EditionReader extends EditionHolder {
  static override readonly styles = [controlStyle, readerStyle]

  /** Gives views addresses, so that links can be copied; without it, links are buttons. */
  @property({attribute: false}) hrefOf: HrefOf | null = null
  /**
   * Whether the text is shown with the editors’ emendations. Spans are of the base text in either case; the place and
   * the selection stay.
   */
  @property({type: Boolean, reflect: true}) emended = false

  /** How someone likes to read, as the settings open with it; null is as usual. */
  @property({attribute: false}) preferences: Preferences | null = null

  /** What the page says of rights and versions, which the edition does not know; asked for when it is shown. */
  @property({attribute: false}) credits: PageCredits | null = null

  /** Looks for regular expressions, where the page can do that. */
  @property({attribute: false}) findExpression: FindExpression | null = null

  @state() private active: Iri | null = null
  @state() private chosen: readonly Iri[] = []
  @state() private quiet = false
  @state() private narrow = false
  /** Whether someone is there: what stands far below the first screen, and on paper, waits for that. */
  @state() private touched = false
  @state() private outlineShown = false
  @state() private section: string | null = null
  @state() private selection: Span | null = null
  /** The words of a linked passage. */
  @state() private linked: Span | null = null
  @state() private layout: MarginLayout | null = null
  @state() private message: Message | null = null
  @state() private announcement = ""
  @query("edition-bar") private readonly bar!: HTMLElement
  @query(".page") private readonly page!: HTMLElement
  @query(".panel") private readonly panel!: HTMLElement | null
  @query(".margin") private readonly marginColumn!: HTMLElement
  @query("edition-margin") private readonly margin!: EditionMargin | null
  @query("edition-sheet") private readonly sheet!: EditionSheet | null
  @query("edition-apparatus") private readonly apparatus!: EditionApparatus | null
  @query("edition-search") private readonly search!: EditionSearch | null
  @query("edition-settings") private readonly settings!: EditionSettings | null
  @query("edition-note-form") private readonly form!: EditionNoteForm | null
  @query("edition-cite") private readonly citations!: EditionCite
  @query("edition-clash") private readonly clash!: EditionClash
  @query("dialog") private readonly keys!: HTMLDialogElement

  readonly #desk: TextDesk = new TextDesk(
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
        if (span) {
          this.#load(this.#parts.takeTools())
          void Promise.all([this.#parts.takeForm(), this.#parts.takeWriting()]).catch(() => null)
        }
      },
      numbered: block =>
        this.#load(this.#parts.takePassage().then(desk => desk.copyLink(null, block))),
      copied: (event, span) => {
        const {view} = this.#desk
        if (view)
          this.#parts.passage?.copy(event, span, view.shown, this.preferences?.citing ?? false)
      },
      commanded: command => this.#commands.follow(command),
    },
    () => {
      // Else all is measured as soon as the words are on the screen.
      if (this.#turning === null) this.#measure.measure()
    },
  )
  readonly #notes: NoteDesk = new NoteDesk({
    known: () => this.known,
    requestUpdate: () => this.requestUpdate(),
    create: annotation => this.create(annotation),
    update: annotation => this.update(annotation),
    remove: id => this.remove(id),
    restore: id => this.restore(id),
    now: () => this.now(),
    newId: () => this.newId(),
    say: message => (this.message = message),
    typed: draft => void this.#parts.takeWriting().then(desk => desk?.typed(draft)),
    ended: draft => void this.#parts.takeWriting().then(desk => desk?.ended(draft)),
    asksName: () => this.#parts.writing?.asksName ?? false,
    named: async name => (await this.#parts.takeWriting())?.nameGiven(name),
    clash: async clash => {
      await import("./edition-clash.ts")
      return this.clash.ask(clash)
    },
    back: span => void this.#focusPlace(span),
  })
  readonly #parts: ReaderParts = new ReaderParts({
    reader: this,
    desk: this.#desk,
    notes: this.#notes,
    known: () => this.known,
    contested: () => this.contested,
    complete: () => this.source.complete,
    inset: () => this.#inset(),
    aided: () => ({
      known: this.known,
      active: this.active,
      contested: this.contested,
      hits: this.#paintedHits,
      selection: this.selection,
    }),
    citations: () => this.citations,
    say: message => (this.message = message),
    announce: words => (this.announcement = words),
    go: view => this.#go(view),
    goTo: (view, replaces, stays) => this.#goTo(view, replaces, stays),
    showWords: (span, marked) => {
      this.linked = marked ? span : null
      this.#desk.view?.focusBlock(this.#desk.view.text.canonical.blockAt(span.from).n)
      this.#scrollTo(span, "reading")
    },
    edit: id => this.#edit(id),
    write: () => {
      this.#choose([])
      void this.#focusForm()
    },
    focusForm: () => void this.#focusForm(),
    back: span => this.#focusPlace(span),
    crowd: crowded => {
      this.#crowded = crowded
      this.#resize()
    },
    endHits: () => {
      this.#hits = nothingMore
      this.requestUpdate()
    },
  })
  readonly #commands: ReaderCommands = new ReaderCommands({
    desk: this.#desk,
    parts: this.#parts,
    active: () => this.active,
    inset: () => this.#inset(),
    annotate: () => this.#annotate(),
    addWords: () => this.#addWords(),
    highlight: () => this.#highlight(),
    hush: () => {
      this.quiet = !this.quiet
      this.announcement = this.quiet
        ? msg`Marks and notes are hidden`
        : msg`Marks and notes are shown`
    },
    emend: () => this.#toggleEmended(),
    showKeys: () => this.#showKeys(),
    open: note => {
      this.#choose([note])
      void this.#focusNote(note)
    },
    leave: () => this.#leave(),
    announce: words => (this.announcement = words),
    load: code => this.#load(code),
  })
  readonly #measure: MarginMeasure = new MarginMeasure({
    desk: this.#desk,
    top: () =>
      this.#view.kind !== "read" || this.narrow
        ? null
        : this.marginColumn.getBoundingClientRect().top,
    measured: layout => {
      queueMicrotask(() => (this.layout = layout))
      this.#findSection()
    },
    load: code => this.#load(code),
  })
  /** Whether what was typed before the page was closed has been looked for. */
  #offered = false
  /** Comes when emendations are first shown. */
  #emending: Awaited<ReturnType<typeof emendedCode>> | null = null
  /** Settles when the document has the look of an edition. */
  #looks: Promise<void> | null = null
  /** Whether what is beside the text leaves the margin no room. */
  #crowded = false
  #resize: () => void = () => undefined
  /** Settles when a linked passage, or what is beside the text, was gone to. */
  #passing: Promise<unknown> = Promise.resolve()
  /** Settles when the code of the view that is shown has come. */
  #viewing: Promise<unknown> = Promise.resolve()
  /** Until the notes stand about the words that were shown last. */
  #turning: Promise<void> | null = null
  #view: View = {kind: "read"}
  /** Where the text has what was searched for, and what of it is painted: while the text is out of sight, nothing is. */
  #hits: readonly Span[] = []
  #paintedHits: readonly Span[] = []
  /** The last search, which the key leads back to. */
  #searched: View = {kind: "search", request: nothingSearched}
  #layers: readonly Layer[] = layersAtFirst
  /** Where to go as soon as it is on the screen. */
  #arriving: Place | null = null
  /** Where the text was left for another view. */
  #left: {readonly block: string; readonly top: number} | null = null
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
    const {viewOfDestination} = await import("./destination.ts")
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
    this.#looks = lookAfter(document)
    super.connectedCallback()
    const {signal} = (this.#end = new AbortController())
    this.#parts.begin(signal)
    this.#measure.begin(signal)
    const small = matchMedia(`(max-width: ${narrowest})`)
    this.#resize = () => (this.narrow = small.matches || this.#crowded)
    small.addEventListener("change", this.#resize, {signal})
    this.#resize()
    for (const type of ["pointermove", "pointerdown", "wheel", "keydown"]) {
      addEventListener(type, () => (this.touched = true), {signal, once: true, passive: true})
    }
    let waiting = false
    const scrolled = () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        this.#findSection()
        this.#lookAtScreen()
        this.#desk.view?.references.follow()
        this.margin?.follow()
      })
    }
    addEventListener("scroll", scrolled, {signal, passive: true})
    listenToRequests(
      this,
      {
        view: (view, replaces) => this.#go(view, replaces),
        open: (note, all) => this.#activate(note, all),
        edit: id => this.#edit(id),
        remove: id => this.#remove(id),
        toward: (kind, id) =>
          this.#load(this.#parts.takeMaking().then(desk => desk.toward(kind, id))),
        cancel: () => this.#notes.cancel(),
        turn: direction => this.#load(this.#turn(direction)),
        accept: (repair, span) => void this.#parts.repair?.accept(repair, span),
        move: repair => {
          if (this.#notes.draft) this.message = {text: writingFirst}
          else this.#parts.repair?.move(repair)
        },
        leave: (repair, again) => this.#parts.repair?.leave(repair, again),
        layers: layers => (this.layers = layers),
        lookUp: (subject, from) =>
          this.#load(this.#parts.takeAids().then(aids => aids?.lookUps.open(subject, from))),
        apparatus: emendation => this.#load(this.#openApparatus(emendation)),
        announce: words => (this.announcement = words),
      },
      signal,
    )
    listenForSearchKey(
      this,
      () => {
        if (this.search) this.search.focus()
        else this.#go(this.#searched)
      },
      signal,
    )
    if (this.known) this.requestUpdate()
  }

  /** With the view itself, the way to a linked passage, and what is beside the text: their code comes when it is needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    const viewing = this.#isViewComing() ? this.#viewing : null
    await Promise.allSettled([viewing, this.#passing])
    await this.#turning
    const another = viewing !== null && viewing !== this.#viewing
    return this.isUpdatePending || another ? this.updateComplete : done
  }

  #isViewComing(): boolean {
    if (this.#view.kind === "read") return false
    return this.#parts.panel === null || this.panel?.querySelector(":not(:defined)") !== null
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#end?.abort()
    this.#desk.close()
  }

  protected override updated(): void {
    super.updated()
    const {known} = this
    if (known && this.isConnected) {
      this.#desk.open(known.edition.text)
      if (this.#showWording(known)) this.#turning = this.#afterPaint()
      else this.#showNotes(known)
      // Once the page has gone where it was left.
      if (!this.source.complete) void this.updateComplete.then(() => this.#lookAtScreen())
    } else this.#desk.close()
    const {aids, beside, tools} = this.#parts
    aids?.update()
    if (beside) beside.update()
    else if (known && this.#view.kind === "read" && this.#view.beside) {
      this.#passing = this.#parts.takeBeside()
      this.#load(this.#passing)
    }
    const {view} = this.#desk
    if (this.selection && view)
      tools?.placeSelectionBar(this.page, view, this.selection, this.narrow)
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
        .ownNotes=${known && this.source.complete ? known.edition.own.length : null}
        .repairs=${known && this.source.complete ? notesToRepair(known.notes) : 0}
        .layers=${this.#layers}
        .counts=${known?.counts ?? new Map<Layer, number>()}
        .outlineShown=${this.outlineShown}
        @outline-toggle=${() => (this.outlineShown = !this.outlineShown)}
        @settings-open=${() => this.#load(this.#openSettings())}
        @keys-open=${() => this.#load(this.#showKeys())}
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
        <main>
          ${known ? nothing : this.#waiting()}<slot name="text"></slot
          >${known && this.source.complete ? this.#apparatus(known) : nothing}${this.#selectionTools()}
          <div class="aids"></div>
        </main>
        <aside class="margin" aria-label="Notes" @keydown=${this.#onMarginKeydown}>
          ${this.narrow || !known ? nothing : this.#margin(known)}
        </aside>
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
      <dialog aria-labelledby="keys-title">${this.#parts.keyList?.()}</dialog>
      <edition-settings
        @variorum-preferences-change=${(event: PreferencesChangeEvent) =>
          this.#prefer(event.preferences)}
        @print-open=${() => this.#load(this.#openPrint())}
      ></edition-settings>
      <edition-cite></edition-cite>
      <edition-clash></edition-clash>
      <div class="unseen" aria-live="polite">${this.announcement}</div>`
  }

  #apparatus({edition}: KnownEdition) {
    if (this.touched) this.#load(apparatusCode())
    return html`<edition-apparatus
      .edition=${edition}
      .emended=${this.emended}
      .hrefOf=${this.hrefOf}
      @emended-toggle=${() => this.#toggleEmended()}
    ></edition-apparatus>`
  }

  async #openApparatus(emendation: Iri): Promise<void> {
    await apparatusCode()
    await this.apparatus?.show(emendation)
  }

  #prefer(preferences: Preferences): void {
    this.preferences = preferences
    this.emended = preferences.emended
  }

  #toggleEmended(): void {
    const emended = !this.emended
    this.#prefer({...(this.preferences ?? usualPreferences), emended})
    this.dispatchEvent(new PreferencesChangeEvent(this.preferences!))
    this.announcement = emended ? msg`With emendations` : msg`As transcribed`
  }

  #showNotes({edition, notes}: KnownEdition): void {
    if (this.#view.kind === "read") this.#paintedHits = this.#hits
    this.#desk.show({
      edition,
      notes,
      layers: this.#layers,
      active: this.active,
      draft: this.#notes.draft?.span ?? this.linked,
      more: this.#notes.draft?.others ?? nothingMore,
      quiet: this.quiet,
      contested: this.contested,
      emended: this.emended,
      hits: this.#paintedHits,
    })
    this.#measure.follow()
    this.#arrive()
  }

  /** The words first, for whoever pressed the key; what stands around them when they are on the screen. */
  async #afterPaint(): Promise<void> {
    await nextPaint()
    this.#turning = null
    this.requestUpdate()
  }

  /**
   * With emendations or without: as soon as their code and all annotations are there. Whether the words are others now.
   */
  #showWording({edition}: KnownEdition): boolean {
    const {view} = this.#desk
    if (!view || (!this.emended && !this.#emending)) return false
    if (!this.#emending) {
      this.#load(
        emendedCode().then(code => {
          this.#emending = code
          this.requestUpdate()
        }),
      )
      return false
    }
    if (!this.source.complete && this.emended) return false
    const {asTranscribed, showKeepingPlace, withEmendations} = this.#emending
    const text = this.emended ? withEmendations(edition) : asTranscribed(view.text)
    if (text.doc === view.shown.doc) return false
    showKeepingPlace(view, text, this.#inset())
    this.#measure.forget()
    return true
  }

  #waiting() {
    if (this.source.failure === null) {
      // A page may bring the text with it, which is read until the reader takes it over.
      const served = this.#view.kind === "read" && this.querySelector("[slot=text]")?.firstChild
      return this.src === null || served ? nothing : html`<p class="loading">Opening the text…</p>`
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
      .quiet=${this.quiet}
      >${span && this.#view.kind === "read" ? this.#noteForm() : nothing}</edition-margin
    >`
  }

  /** Where the margin cannot hold it: on narrow screens, in other views, and for notes without a place. */
  #sheetFor(known: KnownEdition | null) {
    const {draft} = this.#notes
    const reading = this.#view.kind === "read"
    const writing = draft !== null && (this.narrow || !reading || draft.span === null)
    const chosen = this.chosen.filter(id => known?.notes.byId.has(id))
    if (this.#parts.repair?.moving) return nothing
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
    void this.#parts.takeWriting()
    if (!this.#parts.form) this.#load(this.#parts.takeForm())
    return this.#parts.form?.(
      this.#notes,
      this.known,
      this.narrow || this.#view.kind !== "read",
      span => this.#load(this.#parts.takeMaking().then(desk => desk.chooseWords(span))),
    )
  }

  #selectionTools() {
    const {repair, tools} = this.#parts
    if (repair?.moving) return repair.moveBar(this.selection, () => this.#moveHere())
    if (!this.selection) return nothing
    return tools?.selectionTools({
      writing: this.#notes.takesWords,
      annotate: () => this.#annotate(),
      add: () => this.#addWords(),
      highlight: () => this.#highlight(),
      link: this.hrefOf && (() => void this.#commands.follow("copyLink")),
      cite: () => void this.#commands.follow("cite"),
      beside: () => void this.#commands.follow("readBeside"),
    })
  }

  #panelContent(known: KnownEdition | null) {
    if (!known) return this.#waiting()
    const {panel, repair} = this.#parts
    if (!panel) {
      this.#loadView(this.#parts.takePanel())
      return nothing
    }
    if (this.#view.kind === "repair") this.#load(this.#parts.takeRepair())
    return panel({
      view: this.#view,
      known,
      comparisons: this.disputes,
      complete: this.source.complete,
      waiting: this.#waiting(),
      keeping: this.keeper?.state ?? null,
      mover: this.keeper?.mover ?? null,
      notebook: this.keeper?.notebook ?? null,
      repair,
      hrefOf: this.hrefOf,
      credits: this.credits,
      now: this.now,
      findExpression: this.findExpression,
      found: hits => (this.#hits = hits),
      again: () => this.requestUpdate(),
      load: code => this.#loadView(code),
    })
  }

  async #openSettings(): Promise<void> {
    await import("./edition-settings.ts")
    const {settings} = this
    if (this.preferences && settings) settings.preferences = this.preferences
    await settings?.show()
  }

  async #openPrint(): Promise<void> {
    const {openPrintPanel} = await import("./edition-print.ts")
    // Paper is to have all that there is.
    await this.complete.catch(() => null)
    const {known, emended} = this
    if (known) await openPrintPanel(this.renderRoot, known, this.disputes, emended)
  }

  protected override load(code: Promise<unknown>): void {
    this.#load(code)
  }

  /** A view whose code comes when it is first asked for. */
  #load(view: Promise<unknown>): void {
    view.catch(() => {
      this.message = {
        text: msg`This view could not be loaded. Your notes are safe; reload the page.`,
      }
    })
  }

  #loadView(code: Promise<unknown>): void {
    this.#viewing = code
    this.#load(code)
  }

  #disputed(): number {
    return this.disputes.filter(({status}) => status === "disputed").length
  }

  /** Goes to a view because someone asked here. */
  #go(view: View, replaces = false): void {
    if (view.kind === "read" && (view.beside ?? this.#parts.beside?.isOpen)) {
      this.#passing = this.#parts.takeBeside().then(desk => desk.go(view, replaces))
      this.#load(this.#passing)
    } else this.#goTo(view, replaces)
  }

  /** Goes to a view and tells the page; `stays`: the text is at its place already. */
  #goTo(view: View, replaces = false, stays = false): void {
    if (!this.dispatchEvent(new ViewChangeEvent(view, replaces))) return
    this.#show(view, stays)
    if (view.kind === "repair")
      void this.#parts.takeRepair().then(
        desk => desk.arrive(view.note ?? null),
        () => null,
      )
    else if (view.kind !== "read" && view.kind !== "search")
      // Not when its code has come: someone may have gone on by then.
      void super.getUpdateComplete().then(() => this.panel?.focus({preventScroll: true}))
  }

  #show(view: View, stays = false): void {
    const text = this.#desk.view
    if (this.#view.kind === "read" && view.kind !== "read" && text) {
      const block = text.firstVisibleBlock(this.#inset())
      this.#left = {block, top: text.blockElement(block)?.getBoundingClientRect().top ?? 0}
    }
    if (view.kind !== "read" && !sameView(view, this.#view)) {
      scrollTo({top: 0, behavior: "instant"})
    }
    if (view.kind !== "read") this.#parts.repair?.forget()
    if (view.kind === "search") this.#searched = view
    this.#view = view
    this.outlineShown = false
    this.requestUpdate()
    if (stays) return
    this.linked = null
    this.#arriving = view.kind === "read" ? (view.place ?? null) : null
    if (this.#arriving && "annotation" in this.#arriving) {
      this.#choose([this.#arriving.annotation])
    }
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
    if ("passage" in place) {
      this.#arriving = this.#left = null
      this.#passing = this.#parts.takePassage().then(desk => desk.arrive(place.passage))
      this.#load(this.#passing)
      return
    }
    const span = spanOfPlace(place, known.edition.text.canonical, known.notes)
    if (!span && !this.source.complete) return
    this.#arriving = this.#left = null
    if (!span) {
      const words = msg`There is no such place in this text; it is shown from where you were.`
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

  /** The words that are selected now: the page is told of them a little later than they are. */
  get #selected(): Span | null {
    return this.#desk.view?.selected() ?? null
  }

  #moveHere(): void {
    const words = this.#selected
    if (!words) return
    document.getSelection()?.removeAllRanges()
    void this.#parts.repair?.confirm(words)
  }

  #annotate(): void {
    const words = this.#selected
    if (!words) return
    if (this.#parts.repair?.moving) {
      this.#moveHere()
      return
    }
    this.#notes.begin(words)
    this.#write()
  }

  #addWords(): void {
    const words = this.#selected
    if (!words || !this.#notes.takesWords) return
    this.#notes.add(words)
    this.#write()
  }

  #write(): void {
    document.getSelection()?.removeAllRanges()
    this.#choose([])
    void this.#focusForm()
  }

  #highlight(): void {
    const words = this.#selected
    if (!words || this.#parts.repair?.moving) return
    document.getSelection()?.removeAllRanges()
    this.#load(this.#parts.takeMaking().then(desk => desk.highlight(words)))
  }

  #edit(id: Iri): void {
    const note = this.known?.notes.byId.get(id)
    if (!note?.own) return
    this.#load(
      this.#notes.edit(note).then(() => {
        this.#choose([])
        return this.#focusForm()
      }),
    )
  }

  async #focusForm(): Promise<void> {
    if (!this.#parts.form) await this.#parts.takeForm().catch(() => null)
    await this.updateComplete
    // A sheet that comes later than the form in it would take the focus away.
    if (this.sheet)
      await sheetCode().then(
        () => this.sheet?.updateComplete,
        () => null,
      )
    this.form?.focus()
  }

  #remove(id: Iri): void {
    const note = this.known?.notes.byId.get(id)
    if (note?.own) this.#load(this.#notes.delete(note))
  }

  /** What is being written survives a reload from then on. */
  async keepDraft(): Promise<void> {
    if (this.#notes.draft) await (await this.#parts.takeWriting())?.keep()
  }

  async #turn(direction: Direction): Promise<void> {
    const {turned} = await import("./undo-turn.ts")
    this.message = await turned(this.keeper, direction)
    await this.updateComplete
    // What had the focus may be gone.
    if (this.#view.kind !== "read" && document.activeElement === document.body) this.panel?.focus()
  }

  async #showKeys(): Promise<void> {
    await this.#parts.takeKeyList()
    await this.updateComplete
    this.keys.showModal()
  }

  #leave(): boolean {
    const span = this.selection ?? this.known?.notes.byId.get(this.active ?? "")?.spans[0] ?? null
    const {beside, repair} = this.#parts
    if (!this.selection && repair?.moving) {
      repair.cancel()
      return true
    }
    if (!this.selection && this.active === null && this.chosen.length === 0)
      return beside?.leave() ?? false
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

  #findSection(): void {
    if (this.#view.kind !== "read") return
    const text = this.#desk.view
    const line = this.#inset() + 120
    const passed = headingBlocks(this.known?.outline ?? []).filter(block => {
      const box = text?.blockElement(block)?.getBoundingClientRect()
      return box !== undefined && box.top < line
    })
    const section = passed.at(-1) ?? null
    if (section !== this.section) queueMicrotask(() => (this.section = section))
  }

  /** Own notes that are to be seen come first. */
  #lookAtScreen(): void {
    const text = this.#desk.view
    if (!text || this.source.complete || this.#view.kind !== "read") return
    const {canonical} = text.text
    const first = canonical.block(text.firstVisibleBlock(this.#inset()))!
    const last = canonical.block(text.firstVisibleBlock(innerHeight))!
    this.source.lookAt({from: first.from, to: last.to})
  }

  #inset(): number {
    return this.bar.offsetHeight
  }

  async #settle(): Promise<void> {
    if (!this.source.inSight && this.source.failure === null) return
    // Unstyled is better than never.
    await this.#looks?.catch(() => null)
    await this.updateComplete
    await this.margin?.updateComplete
    this.settle()
    // Whoever waits for this goes first.
    setTimeout(() => {
      void Promise.all([messagesCode(), this.#parts.takeMoves(), this.#parts.takePassage()])
        .then(() => this.#parts.takeAids())
        .catch(() => null)
    })
    if (this.#offered || !this.keeper?.notebook || !this.#end) return
    this.#offered = true
    whenIdle(() => {
      void this.#parts.takeWriting().then(desk => desk?.offer())
      return false
    }, this.#end.signal)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-reader": EditionReader
  }
}
