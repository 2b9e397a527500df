import {LitElement, nothing} from "lit"
import type {PropertyValues} from "lit"
import {customElement, property} from "lit/decorators.js"
import {guard} from "lit/directives/guard.js"
import {repeat} from "lit/directives/repeat.js"
import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {controlStyle, hueStyle} from "./control-style.ts"
import {marginStyle} from "./edition-margin-style.ts"
import "./edition-note-card.ts"
import type {EditionNoteCard} from "./edition-note-card.ts"
import {NoteOpenEvent} from "./events.ts"
import {groupNotes, roomyRows} from "./group-notes.ts"
import type {NotePlace, NoteRow} from "./group-notes.ts"
import {html} from "./html.ts"
import {whenIdle} from "./idle.ts"
import {noteLineStyle} from "./note-line-style.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import {alsoHere, severalLine} from "./several-line.ts"
import {liftIntoSight, stackNotes} from "./stack-notes.ts"

/** Where everything in a margin belongs, in pixels from the top of the margin. */
export interface MarginLayout {
  /** The notes to show, in reading order. */
  readonly places: readonly NotePlace[]
  /** Heights of the blocks that `places` name. */
  readonly heights: ReadonlyMap<string, number>
  /** The heading of the section each block is in. */
  readonly sections: ReadonlyMap<string, string>
}

const gap = 2
const noDraft = {top: NaN, height: 0, lift: 0}

/** So many rows are made at once: more would keep the page from answering. */
const atOnce = 60

/** A margin of more rows has only those near the window, so many on either side. */
const many = 1500
const around = 250

/**
 * The notes beside the lines they belong to; for assistive technology an ordered list a section.
 * Rows are one line high until they are opened, or two where there is room; notes of one line share
 * a row where it is crowded. An open card comes first in its row, and the rest of the row below it.
 * The rows on the screen are made at once, the others when there is time; where they are very many, only those near it,
 * and others as the page is scrolled and `follow` called.
 *
 * @fires variorum-note-open - A note or a row was chosen.
 * @slot draft - The form of a note being written; `draftTop` says beside which line.
 */
@customElement("edition-margin")
export class EditionMargin extends LitElement {
  static override readonly styles = [controlStyle, hueStyle, noteLineStyle, marginStyle]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notes: ReadingNotes | null = null
  @property({attribute: false}) layout: MarginLayout | null = null
  /** The one note that shows everything. */
  @property({attribute: false}) active: Iri | null = null
  /** The notes on the words that were chosen: their rows are open. */
  @property({attribute: false}) chosen: readonly Iri[] = []
  @property({attribute: false}) draftTop: number | null = null
  /** Only the row of the active note is to be seen. */
  @property({type: Boolean, reflect: true}) quiet = false

  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#stack()))
  /** Where the rows stand. */
  #tops: readonly number[] = []
  #rows: readonly NoteRow[] = []
  /** The block of each note. */
  #blocks: ReadonlyMap<Iri, string> = new Map()
  /** Of the rows, those made so far, from … to; null before there are any. */
  #made: {readonly from: number; readonly to: number} | null = null
  #making: AbortController | null = null
  /** The first note of the row that had the focus when the page was scrolled away from it: it stays. */
  #held: Iri | null = null
  #roomy: ReadonlySet<NoteRow> = new Set()
  /** Where the margin was in the window when the card was opened: later scrolling moves nothing. */
  #openedAt: number | null = null
  #settling = 0
  /** The form, as it was put last. */
  #draftAt = noDraft
  /** The card whose line had the focus before it changed places in its row. */
  #focused: EditionNoteCard | null = null

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sizes.disconnect()
    this.#making?.abort()
    this.#making = null
    this.removeAttribute("aria-busy")
  }

  /** Moves the focus to the line of a note. */
  async focusNote(id: Iri): Promise<void> {
    await this.updateComplete
    const cards = [...this.renderRoot.querySelectorAll<EditionNoteCard>("edition-note-card")]
    const card = cards.find(one => one.note?.id === id)
    await card?.updateComplete
    card?.focus({preventScroll: true})
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {layout} = this
    if (changed.has("layout")) {
      // Where the text has moved the notes move with it, at once.
      this.#unsettle()
      this.#rows = layout ? groupNotes(layout.places, layout.heights, rowHeight() + gap) : []
      this.#tops = this.#rows.map(row => row.top)
      this.#blocks = new Map(layout?.places.map(({id, block}) => [id, block]))
      this.#roomy = layout
        ? roomyRows(this.#rows, layout.places, layout.heights, twoLines() + gap)
        : new Set()
    }
    this.#makeRows()
    if (changed.has("active")) this.#openedAt = null
    this.#focused = this.shadowRoot?.activeElement?.closest("edition-note-card") ?? null
  }

  /** Makes the rows near the window, where not all are made; to be called when the page was scrolled. */
  follow(): void {
    const made = this.#made
    if (this.#rows.length <= many || made === null || this.#making !== null) return
    const first = this.#firstInSight()
    const least = Math.max(0, first - atOnce)
    const most = Math.min(this.#rows.length, first + 2 * atOnce)
    if (made.from <= least && made.to >= most) return
    this.#unsettle()
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>(".row")
    this.#held = focused?.dataset["first"] ?? null
    this.#made = this.#near()
    this.requestUpdate()
  }

  #firstInSight(): number {
    const top = -this.getBoundingClientRect().top
    const first = this.#tops.findIndex(one => one >= top)
    return first < 0 ? this.#rows.length - 1 : first
  }

  /** All that are to be made. */
  #near(): {readonly from: number; readonly to: number} {
    const {length} = this.#rows
    if (length <= many) return {from: 0, to: length}
    const first = this.#firstInSight()
    return {from: Math.max(0, first - around), to: Math.min(length, first + around)}
  }

  /** Decides which rows are made now: at first those on the screen, then all. */
  #makeRows(): void {
    const {length} = this.#rows
    if (length === 0) return
    if (this.#made === null) {
      const first = Math.max(0, this.#firstInSight() - 5)
      this.#made = {from: first, to: Math.min(length, first + atOnce)}
    } else if (this.#making === null) this.#made = this.#near()
    const {from, to} = this.#near()
    if (this.#making !== null || (this.#made.from <= from && this.#made.to >= to)) return
    this.#making = new AbortController()
    this.setAttribute("aria-busy", "true")
    whenIdle(() => this.#makeMore(), this.#making.signal)
  }

  /** Whether there are more to make after these. */
  #makeMore(): boolean {
    const {from, to} = this.#made!
    const all = this.#near()
    const made = {
      from: Math.max(Math.min(from, all.from), from - atOnce / 2),
      to: Math.min(Math.max(to, all.to), to + atOnce / 2),
    }
    this.#made = made
    // What is made far from its place must not be seen to move there.
    this.#unsettle()
    this.requestUpdate()
    const isMore = made.from > all.from || made.to < all.to
    if (!isMore) {
      this.#making = null
      this.removeAttribute("aria-busy")
    }
    return isMore
  }

  #isMade(row: NoteRow, index: number): boolean {
    const {from, to} = this.#made!
    return (index >= from && index < to) || this.#isOpen(row) || row.ids[0] === this.#held
  }

  protected override render() {
    if (!this.edition || !this.notes || !this.layout) return nothing
    return html`${repeat(
        this.#sections(),
        // What is made before a list must leave its cards as they are, one of which may have the focus.
        ([, , key]) => key,
        ([label, rows]) =>
          html`<ol aria-label=${label ? msg`Notes to ${label}` : msg`Notes`}>
            ${guard(this.#whatShows(rows), () =>
              repeat(
                rows,
                row => row.ids[0],
                row =>
                  html`<li
                    class="row ${this.#isOpen(row) ? "open" : ""} ${this.#roomy.has(row) ? "roomy" : ""}"
                    data-first=${row.ids[0]!}
                  >
                    ${this.#row(row)}
                  </li>`,
              ),
            )}
          </ol>`,
      )}
      <div class="draft" ?hidden=${this.draftTop === null}><slot name="draft"></slot></div>`
  }

  /** What rows in a run look like hangs on this alone: while others are made they need not be drawn again. */
  #whatShows(rows: readonly NoteRow[]): unknown[] {
    const open = rows.some(row => this.#isOpen(row))
    const {edition, notes, active, chosen} = this
    return [
      edition?.text,
      edition?.register,
      ...rows.flatMap(row => [this.#roomy.has(row), ...row.ids.map(id => notes?.byId.get(id))]),
      rows.map(row => row.ids.length).join(" "),
      ...(open ? [edition, notes, active, chosen] : []),
    ]
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isOpen = this.draftTop !== null || this.#rows.some(row => this.#isOpen(row))
    this.toggleAttribute("hushed", this.quiet && !isOpen)
    // That moves nothing.
    if (changed.size === 1 && changed.has("quiet")) return
    this.#sizes.disconnect()
    const moving = this.renderRoot.querySelectorAll(".row:is(.open, .roomy), .draft:not([hidden])")
    for (const element of moving) this.#sizes.observe(element)
    this.#stack()
    if (this.#focused?.isConnected && this.shadowRoot?.activeElement !== this.#focused) {
      this.#focused.focus({preventScroll: true})
    }
  }

  #row({ids}: NoteRow) {
    const all = ids.flatMap(id => this.notes!.byId.get(id) ?? [])
    const first = all[0]
    if (!first) return nothing
    if (all.length === 1) return this.#card(first)
    const open = this.#isOpen({ids, top: 0})
    const active = all.find(note => note.id === this.active)
    const rest = all.filter(note => note !== active)
    const chosen = rest.filter(note => this.chosen.includes(note.id))
    const others = rest.filter(note => !this.chosen.includes(note.id))
    return html`${repeat(
        active ? [active] : [],
        note => note.id,
        note => this.#card(note),
      )}
      <button
        type="button"
        class="several"
        aria-expanded=${open ? "true" : "false"}
        @click=${() => this.dispatchEvent(new NoteOpenEvent(open ? null : first.id))}
      >
        ${open ? html`<span class="also">${alsoHere(rest.length, active !== undefined, others.length === 0)}</span>` : severalLine(this.edition!, all)}
      </button>
      ${
        open
          ? html`<ol>
              ${repeat(
                [...chosen, ...others],
                note => note.id,
                note => html`<li>${this.#card(note)}</li>`,
              )}
            </ol>`
          : nothing
      }`
  }

  #card(note: ReadingNote) {
    return html`<edition-note-card
      .edition=${this.edition}
      .notes=${this.notes}
      .note=${note}
      ?open=${note.id === this.active}
    ></edition-note-card>`
  }

  /** Of several rows with chosen notes only the one with the card is open: it stays in sight. */
  #isOpen(row: NoteRow): boolean {
    if (row.ids.includes(this.active ?? "")) return true
    return this.active === null && row.ids.some(id => this.chosen.includes(id))
  }

  /** Rows under the heading of their section, each with what tells it from the others. */
  #sections(): [string, NoteRow[], string][] {
    const {sections} = this.layout!
    const found: [string, NoteRow[], string][] = []
    for (const [i, row] of this.#rows.entries()) {
      if (!this.#isMade(row, i)) continue
      const label = sections.get(this.#blocks.get(row.ids[0]!) ?? "") ?? ""
      const last = found.at(-1)
      if (last?.[0] === label) last[1].push(row)
      else found.push([label, [row], `${label} ${found.filter(([one]) => one === label).length}`])
    }
    return found
  }

  /** How far above its line the open card stands, so that it ends in sight. */
  #lift(top: number, height: number): number {
    this.#openedAt ??= this.getBoundingClientRect().top
    return liftIntoSight(this.#openedAt + top, height, 4 * rem(), innerHeight - rem())
  }

  /** The same for the form, which is lifted again when it grows: it never moves down under a hand. */
  #liftDraft(top: number, height: number): number {
    const same = Math.abs(top - this.#draftAt.top) < 1
    let {lift} = same ? this.#draftAt : noDraft
    if (!same || height > this.#draftAt.height) {
      const now = this.getBoundingClientRect().top + top - lift
      lift += liftIntoSight(now, height, 4 * rem(), innerHeight - rem())
    }
    this.#draftAt = {top, height, lift}
    return lift
  }

  /** Puts every row at its height; the open one, or the form, beside its line. */
  #stack(): void {
    const made = [...this.renderRoot.querySelectorAll<HTMLElement>(".row")]
    const idle = rowHeight()
    const items: {element: HTMLElement | null; top: number}[] = this.#rows.map((row, i) => ({
      element: this.#isMade(row, i) ? made.shift()! : null,
      top: row.top,
    }))
    const activeRow = this.#rows.findIndex(row => row.ids.includes(this.active ?? ""))
    const draft = this.renderRoot.querySelector<HTMLElement>(".draft")
    const fixed = this.draftTop !== null ? draft : (items[activeRow]?.element ?? null)
    if (draft && this.draftTop !== null) {
      const at = items.findIndex(item => item.top > this.draftTop!)
      items.splice(at < 0 ? items.length : at, 0, {element: draft, top: this.draftTop})
    }
    const active = fixed === null ? -1 : items.findIndex(item => item.element === fixed)
    const heights = items.map(({element}) =>
      element !== null && (element === draft || element.matches(".open, .roomy"))
        ? Math.max(idle, element.offsetHeight)
        : idle,
    )
    const desired = items.map(item => item.top)
    if (this.draftTop === null) this.#draftAt = noDraft
    if (active >= 0) {
      const lift = fixed === draft ? this.#liftDraft : this.#lift
      desired[active]! -= lift.call(this, desired[active]!, heights[active]!)
    }
    const tops = stackNotes(desired, heights, gap, active < 0 ? null : active)
    if (draft === null || this.draftTop === null) this.#tops = tops
    const room = twoLines() + gap
    items.forEach(({element}, i) => {
      if (element === null) return
      const transform = `translateY(${Math.round(tops[i]!)}px)`
      if (element.style.transform !== transform) element.style.transform = transform
      element.classList.toggle("free", (tops[i + 1] ?? Infinity) - tops[i]! >= room)
    })
    const last = tops.length - 1
    this.style.minHeight = last < 0 ? "" : `${Math.ceil(tops[last]! + heights[last]!)}px`
    this.#settle(items.length > 0)
  }

  #unsettle(): void {
    cancelAnimationFrame(this.#settling)
    this.removeAttribute("settled")
  }

  /** From when all stand at their places and have been drawn there, they may be seen to move. */
  #settle(settled: boolean): void {
    cancelAnimationFrame(this.#settling)
    this.#settling = requestAnimationFrame(() => {
      this.#settling = requestAnimationFrame(() => this.toggleAttribute("settled", settled))
    })
  }
}

/** The height of a closed row in pixels: 1.625rem, as its style says. */
function rowHeight(): number {
  return 1.625 * rem()
}

/** The height of a closed row of two lines. */
function twoLines(): number {
  return 2.75 * rem()
}

function rem(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize)
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-margin": EditionMargin
  }
}
