import {css, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {repeat} from "lit/directives/repeat.js"
import {repairsOf} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {msg, numeral, plural} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import "./edition-note-card.ts"
import "./edition-reader-name.ts"
import {NotesTurnEvent} from "./note-events.ts"
import {html, sentence} from "./html.ts"
import {notesInWords} from "./import-words.ts"
import type {KeeperState} from "./keeper.ts"
import {NotebookView} from "./notebook-view.ts"
import type {Direction, Notebook, Person} from "./notebook.ts"
import {colourName} from "./own-colours.ts"
import type {OwnColour} from "./own-colours.ts"
import {choicesAmong, noFilter, passes} from "./own-filter.ts"
import type {OwnFilter} from "./own-filter.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import {hasUncertainPlace, repairCount} from "./uncertain-places.ts"
import {deedInWords} from "./undo-turn.ts"
import {viewLink} from "./view-link.ts"

/** So many are shown at first, and more with every asking. */
const page = 100

/**
 * The reader's own notes in reading order, all or those that are looked for, each with the words it is about; those that
 * have no certain place come last, under a heading that says so.
 *
 * @fires variorum-note-open, variorum-passage-open, variorum-note-edit, variorum-note-remove,
 * variorum-notes-turn
 */
@customElement("edition-own-notes")
export class EditionOwnNotes extends NotebookView {
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
      .tools,
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        align-items: center;
        margin: 0 0 0.75rem;
      }
      .filters {
        margin: 1rem 0;
      }
      .turns {
        display: flex;
        gap: 0.5rem;
      }
      [aria-disabled="true"] {
        cursor: default;
        opacity: 0.6;
      }
      input[type="search"],
      select {
        max-width: 100%;
        min-height: 1.75rem;
        padding: 0.15rem 0.4rem;
        border: 1px solid var(--edition-ink-quiet);
        border-radius: 4px;
        background: var(--edition-paper-raised);
        color: inherit;
        font: inherit;
      }
      .filters [role="status"],
      .quiet {
        color: var(--edition-ink-quiet);
      }
      .failure {
        color: var(--edition-accent);
        font-weight: 600;
      }
      .rest {
        margin-top: 1rem;
      }
      @media (pointer: coarse) {
        .tools :is(button, a),
        .filters :is(input, select),
        .rest {
          min-height: 2.75rem;
        }
        .tools a {
          display: inline-flex;
          align-items: center;
        }
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

  @property({attribute: false}) notes: ReadingNotes | null = null
  /** Whether notes can be kept; null while not known. */
  @property({attribute: false}) keeping: KeeperState | null = null

  @state() private conflicts = 0
  @state() private trashed = 0
  @state() private person: Person | null = null
  @state() private filter: OwnFilter = noFilter
  @state() private shown = page

  protected async look(notebook: Notebook): Promise<void> {
    const [pairs, trash, person] = await Promise.all([
      notebook.conflicts(),
      notebook.trash(),
      notebook.person(),
    ])
    this.conflicts = pairs.length
    this.trashed = trash.length
    this.person = person
  }

  protected override render() {
    const {edition, notes} = this
    if (!edition || !notes) return nothing
    const own = [...notes.placed, ...notes.unplaced].filter(note => note.own)
    const repairs = own.filter(hasUncertainPlace).length
    const found = own.filter(passes(this.filter, edition))
    const seen = found.slice(0, this.shown)
    const unplaced = seen.filter(note => note.spans.length === 0)
    return html`<h1 tabindex="-1">My notes</h1>
      ${this.#tools()}
      ${
        repairs === 0
          ? nothing
          : html`<p class="repairs">
              <span>${repairCount(repairs)}</span>
              ${viewLink({kind: "repair"}, msg`Repair`, this.hrefOf)}
            </p>`
      }
      ${
        this.conflicts === 0
          ? nothing
          : html`<p class="repairs">
              <span
                >${
                  this.conflicts === 1
                    ? msg`One of your notes has two texts.`
                    : msg`${this.conflicts} of your notes have two texts.`
                }</span
              >
              ${viewLink({kind: "conflicts"}, msg`Choose`, this.hrefOf)}
            </p>`
      }
      ${own.length === 0 ? this.#empty() : this.#filters(own, found.length)}
      ${this.#list(
        edition,
        notes,
        seen.filter(note => note.spans.length > 0),
      )}
      ${
        unplaced.length === 0
          ? nothing
          : html`<h2>Without a certain place in this text</h2>
              ${this.#list(edition, notes, unplaced)}`
      }
      ${
        found.length > seen.length
          ? html`<button type="button" class="rest" @click=${() => (this.shown += page)}>
              Show more of ${found.length - seen.length}
            </button>`
          : nothing
      }`
  }

  #tools() {
    const {ready} = this
    return html`<div class="tools">
        ${
          ready === null
            ? nothing
            : html`<span class="turns">
                ${this.#turnButton(ready, "undo", msg`Undo`)}
                ${this.#turnButton(ready, "redo", msg`Redo`)}
              </span>`
        }
        ${viewLink({kind: "moving"}, msg`Import, export, back up`, this.hrefOf)}
        ${viewLink({kind: "trash"}, msg`Trash (${this.trashed})`, this.hrefOf)}
      </div>
      ${
        this.person === null
          ? nothing
          : html`<edition-reader-name
              .person=${this.person}
              .rename=${(name: string) => this.#rename(name)}
            ></edition-reader-name>`
      }
      ${this.outcome()}`
  }

  #turnButton(notebook: Notebook, direction: Direction, word: string) {
    const deed = notebook.next(direction)
    return html`<button
      type="button"
      aria-disabled=${deed === null ? "true" : "false"}
      title=${deed === null ? (direction === "undo" ? msg`Nothing to undo` : msg`Nothing to redo`) : `${word}: ${deedInWords(deed)}`}
      @click=${() => this.dispatchEvent(new NotesTurnEvent(direction))}
    >
      ${word}
    </button>`
  }

  #rename(name: string): Promise<void> {
    return this.doing(async notebook => {
      const person = await notebook.rename(name)
      return person.name === null
        ? msg`Your notes carry no name.`
        : msg`The name is on all your notes.`
    })
  }

  #empty() {
    return html`<p class="empty">
      ${
        this.keeping?.kind === "denied"
          ? msg`No notes, and none can be kept at the moment.`
          : sentence`No notes yet. Select words in the text and choose <em>Note</em><span class="keys">;
              without a mouse, press <kbd>s</kbd> on a paragraph and then <kbd>a</kbd></span>.`
      }
    </p>`
  }

  #filters(own: readonly ReadingNote[], found: number) {
    const {filter} = this
    const {kinds, tags, colours} = choicesAmong(own)
    return html`<form
      class="filters"
      role="search"
      aria-label="Among my notes"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <label
        >Find
        <input
          type="search"
          dir="auto"
          .value=${filter.words}
          @input=${(event: Event) => this.#narrow({words: valueOf(event)})}
        />
      </label>
      ${kinds.length < 2 ? nothing : this.#choice(msg`Kind`, "kind", kinds)}
      ${tags.length === 0 ? nothing : this.#choice(msg`Tag`, "tag", tags)}
      ${colours.length === 0 ? nothing : this.#choice(msg`Colour`, "colour", colours, one => colourName(one as OwnColour))}
      <span role="status"
        >${found === own.length ? notesInWords(found) : plural(own.length, msg`${numeral(found)} of ${numeral(own.length)} note`, msg`${numeral(found)} of ${numeral(own.length)} notes`)}</span
      >
    </form>`
  }

  #choice(
    label: string,
    part: "kind" | "tag" | "colour",
    choices: readonly string[],
    nameOf = (one: string) => one,
  ) {
    return html`<label
      >${label}
      <select @change=${(event: Event) => this.#narrow({[part]: valueOf(event)})}>
        <option value="">All</option>
        ${choices.map(
          one =>
            html`<option dir="auto" value=${one} ?selected=${one === this.filter[part]}>
              ${nameOf(one)}
            </option>`,
        )}
      </select>
    </label>`
  }

  #narrow(by: Partial<OwnFilter>): void {
    this.filter = {...this.filter, ...by}
    this.shown = page
  }

  #list(edition: Edition, notes: ReadingNotes, list: readonly ReadingNote[]) {
    return html`<ol>
      ${repeat(
        list,
        note => note.id,
        note => {
          const {canonical} = edition.text
          return html`<li>
            ${note.spans.map(
              span =>
                html`<blockquote dir="auto">
                  ${canonical.slice(span)}
                  <span class="block">${canonical.blockAt(span.from).n}</span>
                </blockquote>`,
            )}
            ${note.spans.length === 0 ? this.#oldWords(edition, note) : nothing}
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

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-own-notes": EditionOwnNotes
  }
}
