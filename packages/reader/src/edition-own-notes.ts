import {LitElement, css, html, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {repeat} from "lit/directives/repeat.js"
import {repairsOf} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {controlStyle} from "./control-style.ts"
import "./edition-note-card.ts"
import type {KeeperState} from "./keeper.ts"
import {wordsOf} from "./note-line.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import {hasUncertainPlace, repairCount} from "./uncertain-places.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/**
 * All notes of the reader's own in reading order, each with the words it is about; those that
 * have no certain place come last, under a heading that says so.
 *
 * @fires variorum-note-open, variorum-passage-open, variorum-note-edit, variorum-note-remove
 */
@customElement("edition-own-notes")
export class EditionOwnNotes extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        display: block;
        max-width: 40rem;
        margin: 0 auto;
        padding: 1.5rem 1rem 4rem;
      }
      h1 {
        margin: 0 0 1rem;
        font: 500 1.5rem/1.3 var(--edition-font-text);
      }
      h2 {
        margin: 2rem 0 0.5rem;
        font-size: 1rem;
      }
      ol {
        display: grid;
        gap: 1rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      blockquote {
        margin: 0 0 0.25rem;
        padding-inline-start: 0.4rem;
        font: 400 1rem/1.5 var(--edition-font-text);
      }
      .old {
        color: var(--edition-ink-quiet);
      }
      .repairs {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        align-items: baseline;
        justify-content: space-between;
        margin: 0 0 1.25rem;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--edition-rule);
        border-inline-start: 3px solid var(--edition-accent);
        border-radius: 4px;
        background: var(--edition-paper-raised);
      }
      .view {
        padding: 0;
        border: 0;
        background: none;
        color: var(--edition-accent);
        font-weight: 600;
        text-underline-offset: 0.18em;
      }
      .block {
        color: var(--edition-ink-quiet);
        font: 400 0.75rem var(--edition-font-ui);
      }
      .empty {
        color: var(--edition-ink-quiet);
        font: 400 1.0625rem/1.6 var(--edition-font-text);
      }
      /* As wide as the bar hides its list of keys. */
      @media (max-width: 43.6875em) {
        .keys {
          display: none;
        }
      }
    `,
  ]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notes: ReadingNotes | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null
  /** Whether notes can be kept; null while not known. */
  @property({attribute: false}) keeping: KeeperState | null = null

  protected override render() {
    const {edition, notes} = this
    if (!edition || !notes) return nothing
    const placed = notes.placed.filter(note => note.own)
    const unplaced = notes.unplaced.filter(note => note.own)
    const repairs = [...placed, ...unplaced].filter(hasUncertainPlace).length
    return html`<h1 tabindex="-1">My notes</h1>
      ${
        repairs === 0
          ? nothing
          : html`<p class="repairs">
              <span>${repairCount(repairs)}</span>
              ${viewLink({kind: "repair"}, "Repair", this.hrefOf)}
            </p>`
      }
      ${
        placed.length + unplaced.length === 0
          ? html`<p class="empty">
              ${
                this.keeping?.kind === "denied"
                  ? "No notes, and none can be kept at the moment."
                  : html`No notes yet. Select words in the text and choose <em>Note</em
                      ><span class="keys"
                        >; without a mouse, press <kbd>s</kbd> on a paragraph and then
                        <kbd>a</kbd></span
                      >.`
              }
            </p>`
          : nothing
      }
      ${this.#list(edition, notes, placed)}
      ${
        unplaced.length === 0
          ? nothing
          : html`<h2>Without a certain place in this text</h2>
              ${this.#list(edition, notes, unplaced)}`
      }`
  }

  #list(edition: Edition, notes: ReadingNotes, list: readonly ReadingNote[]) {
    return html`<ol>
      ${repeat(
        list,
        note => note.id,
        note => {
          const span = note.spans[0]
          return html`<li>
            ${
              span
                ? html`<blockquote dir="auto">
                    ${wordsOf(edition, note)}
                    <span class="block">${edition.text.canonical.blockAt(span.from).n}</span>
                  </blockquote>`
                : this.#oldWords(edition, note)
            }
            <edition-note-card .edition=${edition} .notes=${notes} .note=${note} open>
            </edition-note-card>
          </li>`
        },
      )}
    </ol>`
  }

  /** The words that a note without a place was made on. */
  #oldWords(edition: Edition, note: ReadingNote) {
    const exact = repairsOf(note.annotation, edition)[0]?.quote?.exact
    if (exact === undefined) return nothing
    return html`<blockquote class="old" dir="auto">
      <span class="block">Was on</span> ${exact}
    </blockquote>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-own-notes": EditionOwnNotes
  }
}
