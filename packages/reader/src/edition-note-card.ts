import {LitElement, css, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import type {Edition} from "@variorum/anchoring"
import {controlStyle} from "./control-style.ts"
import {languageOfWords} from "./edition-language.ts"
import {NoteOpenEvent} from "./events.ts"
import {html} from "./html.ts"
import {adoptLate} from "./late-style.ts"
import type {noteActions} from "./note-actions.ts"
import type {noteDetailsStyle} from "./note-details-style.ts"
import type {noteDetails} from "./note-details.ts"
import {noteLineStyle} from "./note-line-style.ts"
import {noteLine} from "./note-line.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import {placeInWords} from "./uncertain-places.ts"

/** They come with the first card that is opened. */
let details: typeof noteDetails | null = null
let actions: typeof noteActions | null = null
let looks: typeof noteDetailsStyle | null = null

async function loadDetails(): Promise<void> {
  const [one, other, third] = await Promise.all([
    import("./note-details.ts"),
    import("./note-actions.ts"),
    import("./note-details-style.ts"),
  ])
  details ??= one.noteDetails
  actions ??= other.noteActions
  looks ??= third.noteDetailsStyle
}

/**
 * One note: a line, and below it, while `open`, everything known about it.
 *
 * @fires variorum-note-open - The line was chosen; null closes the card.
 * @fires variorum-passage-open - "Go to words", or a link to another note.
 * @fires variorum-question-open - A link to a question.
 * @fires variorum-note-edit - Of an own note.
 * @fires variorum-note-remove - Of an own note.
 * @fires variorum-note-toward - "Reply" or "Link".
 */
@customElement("edition-note-card")
export class EditionNoteCard extends LitElement {
  static override readonly styles = [
    controlStyle,
    noteLineStyle,
    css`
      :host {
        display: block;
        --hue: var(--edition-ink-quiet);
      }
      .line:hover {
        border-color: transparent;
        background: var(--edition-paper-sunk);
        color: var(--edition-ink);
      }
      .glyph {
        flex: none;
        width: 2rem;
        color: var(--hue);
        font-family: var(--edition-font-text);
        font-weight: 700;
        text-align: end;
      }
      .label {
        display: -webkit-box;
        flex: 1;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: var(--edition-note-lines, 1);
        overflow-wrap: anywhere;
      }
      .place {
        flex: none;
        margin-inline-start: auto;
        color: var(--edition-accent);
        font-size: 0.75rem;
      }
    `,
  ]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notes: ReadingNotes | null = null
  @property({attribute: false}) note: ReadingNote | null = null
  @property({type: Boolean, reflect: true}) open = false

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector("button")?.focus(options)
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete()
    if (!this.open || details) return complete
    await loadDetails()
    this.requestUpdate()
    return super.getUpdateComplete()
  }

  protected override willUpdate(): void {
    if (this.open && looks) adoptLate(this.renderRoot, looks)
  }

  protected override updated(): void {
    // What cannot be loaded is left out: the line says what the note says.
    if (this.open && !details) {
      loadDetails().then(
        () => this.requestUpdate(),
        () => null,
      )
    }
    if (this.note) this.style.setProperty("--hue", `var(--edition-${this.note.look.slug})`)
  }

  protected override render() {
    const {edition, note, notes} = this
    if (!edition || !note || !notes) return nothing
    const line = noteLine(edition, note)
    const place = note.own ? placeInWords(note) : null
    return html`<button
        type="button"
        class="line"
        aria-expanded=${this.open ? "true" : "false"}
        @click=${() => this.dispatchEvent(new NoteOpenEvent(this.open ? null : note.id))}
      >
        <span class="glyph" aria-hidden="true">${note.look.glyph}</span>
        ${
          this.open
            ? html`<span class="layer">${note.look.singular}</span>`
            : html`<span class="unseen">${note.look.singular}: </span
                ><span class="label" dir="auto" lang=${languageOfWords(note.own)}>${line}</span>`
        }
        ${place === null ? nothing : html`<span class="place">${place}</span>`}
      </button>
      ${this.open ? this.#details(edition, notes, note) : nothing}`
  }

  #details(edition: Edition, notes: ReadingNotes, note: ReadingNote) {
    return html`<div class="details">
      ${details?.(edition, notes, note) ?? nothing}
      <div class="actions">${actions?.(note) ?? nothing}</div>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-note-card": EditionNoteCard
  }
}
