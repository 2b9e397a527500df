import {LitElement, css, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import type {Iri} from "@variorum/annotation"
import {msg} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import type {KnownEdition} from "./edition-holder.ts"
import {fieldStyle} from "./field-style.ts"
import {folded} from "./folded.ts"
import {html} from "./html.ts"
import {noteLine, wordsOf} from "./note-line.ts"
import type {ReadingNote} from "./reading-notes.ts"
import {listed} from "./written.ts"

/** So many are listed; who looks for another one types more. */
const most = 8

/**
 * A field for annotations: they are searched by what they say and the words they stand on, and chosen from what is found.
 *
 * @fires input - As of any field, when `value` changes.
 */
@customElement("annotation-picker")
export class AnnotationPicker extends LitElement {
  static override readonly styles = [
    controlStyle,
    fieldStyle,
    css`
      ul {
        display: grid;
        gap: 0.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
        font-weight: 400;
      }
      .chosen li {
        display: flex;
        gap: 0.4rem;
        align-items: start;
        justify-content: space-between;
        padding: 0.2rem 0.4rem;
        border: 1px solid var(--edition-rule);
        border-radius: 4px;
        background: var(--edition-paper-sunk);
        font-size: 0.8125rem;
        overflow-wrap: anywhere;
      }
      .found button {
        width: 100%;
        font-size: 0.8125rem;
        text-align: start;
        overflow-wrap: anywhere;
      }
      .place {
        color: var(--edition-ink-quiet);
        font-size: 0.75rem;
      }
      @media (pointer: coarse) {
        button {
          min-height: 2.75rem;
        }
      }
    `,
  ]

  @property() name = "toward"
  @property() label = ""
  @property({attribute: false}) known: KnownEdition | null = null
  /** Which may be chosen. */
  @property({attribute: false}) accepts: (note: ReadingNote) => boolean = () => true
  /** Of the chosen ones, so many are given and stay. */
  @property({type: Number}) given = 0
  /** With so many chosen, no more are asked for. */
  @property({type: Number}) most = Infinity
  @property({attribute: false}) chosen: readonly Iri[] = []

  @state() private wanted = ""
  @query("input") private readonly field!: HTMLInputElement | null

  /** One `canonical` a line. */
  get value(): string {
    return this.chosen.join("\n")
  }
  set value(value: string) {
    this.chosen = listed(value)
  }

  override focus(): void {
    void this.updateComplete.then(() => this.field?.focus({preventScroll: true}))
  }

  protected override render() {
    const asks = this.chosen.length < this.most
    const found = asks ? this.#found() : []
    return html`<div class="field">
      ${
        asks
          ? html`<label for="find">${this.label}</label>`
          : html`<span id="label">${this.label}</span>`
      }
      ${
        this.chosen.length === 0
          ? nothing
          : html`<ul class="chosen">
              ${this.chosen.map((id, i) => html`<li>${this.#chosen(id, i)}</li>`)}
            </ul>`
      }
      ${
        asks
          ? html`<input
                id="find"
                type="search"
                autocomplete="off"
                dir="auto"
                placeholder="Search the annotations"
                aria-describedby="count"
                .value=${this.wanted}
                @input=${this.#search}
                @keydown=${this.#onKeydown}
              />
              <span id="count" class="hint" role="status">${this.#count(found.length)}</span>`
          : nothing
      }
      ${
        found.length === 0
          ? nothing
          : html`<ul class="found">
              ${found.slice(0, most).map(
                note =>
                  html`<li>
                    <button type="button" @click=${() => this.#choose(note.id)}>
                      ${this.#line(note)}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </div>`
  }

  #count(found: number): string {
    if (this.wanted.trim() === "") return msg`By their words, or those they stand on.`
    if (found === 0) return msg`None found.`
    return found <= most ? msg`${found} found.` : msg`The first ${most} of ${found} found.`
  }

  #chosen(id: Iri, index: number) {
    const note = this.known?.notes.byId.get(id)
    const line = note ? this.#line(note) : html`<span>An annotation that is not here</span>`
    if (index < this.given) return line
    return html`${line}<button
        type="button"
        aria-label="Take out"
        @click=${() => this.#set(this.chosen.filter(one => one !== id))}
      >
        ×
      </button>`
  }

  #line(note: ReadingNote) {
    const {edition} = this.known!
    const span = note.spans[0]
    const place = span ? edition.text.canonical.blockAt(span.from).n : ""
    return html`<span
      >${note.look.singular}: <bdi>${noteLine(edition, note)}</bdi>
      <span class="place">${place}</span></span
    >`
  }

  #found(): readonly ReadingNote[] {
    const {known} = this
    const words = folded(this.wanted)
      .split(/\s+/)
      .filter(word => word !== "")
    if (!known || words.length === 0) return []
    const {placed, unplaced} = known.notes
    return [...placed, ...unplaced].filter(note => {
      if (this.chosen.includes(note.id) || !this.accepts(note)) return false
      const text = searched(known, note)
      return words.every(word => text.includes(word))
    })
  }

  #search = (event: Event): void => {
    event.stopPropagation()
    this.wanted = this.field!.value
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const [first] = this.#found()
    if (first) this.#choose(first.id)
  }

  #choose(id: Iri): void {
    this.wanted = ""
    this.#set([...this.chosen, id])
  }

  #set(chosen: readonly Iri[]): void {
    this.chosen = chosen
    this.dispatchEvent(new Event("input", {bubbles: true, composed: true}))
    void this.updateComplete.then(() => {
      const next = this.field ?? this.renderRoot.querySelector<HTMLElement>(".chosen button")
      next?.focus()
    })
  }
}

const texts = new WeakMap<ReadingNote, string>()

function searched({edition}: KnownEdition, note: ReadingNote): string {
  const known = texts.get(note)
  if (known !== undefined) return known
  const text = folded(
    `${note.look.singular} ${noteLine(edition, note)} ${wordsOf(edition, note) ?? ""}`,
  )
  texts.set(note, text)
  return text
}

declare global {
  interface HTMLElementTagNameMap {
    "annotation-picker": AnnotationPicker
  }
}
