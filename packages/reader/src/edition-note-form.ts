import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import type {Annotation} from "@variorum/annotation"
import {msg} from "@variorum/words"
import "./annotation-picker.ts"
import {otherAnswers} from "./claim-answers.ts"
import {controlStyle} from "./control-style.ts"
import type {KnownEdition} from "./edition-holder.ts"
import {NoteCancelEvent} from "./note-events.ts"
import {fieldStyle} from "./field-style.ts"
import {html} from "./html.ts"
import {leavingQuestion} from "./leaving-question.ts"
import {kindField, kindFields, textLabels} from "./note-form-parts.ts"
import {noteFormStyle} from "./note-form-style.ts"
import {colourName, ownColours} from "./own-colours.ts"
import {tagsUsed} from "./own-suggestions.ts"
import {capitalized} from "./position-words.ts"
import "./tag-field.ts"
import {isAboutNotes, isApart, listed, typedKindOf} from "./written.ts"
import type {NoteFields, Written} from "./written.ts"

/**
 * The form of a note: the words it is about and what the reader says. What was typed stays until
 * `save` has resolved, so a failure loses nothing.
 *
 * @fires variorum-note-cancel - Cancel, or Escape; where something was written, Escape asks first.
 */
@customElement("edition-note-form")
export class EditionNoteForm extends LitElement {
  static override readonly styles = [controlStyle, fieldStyle, noteFormStyle]

  /** The words in the text that the note is about, passage by passage. */
  @property({attribute: false}) quotes: readonly string[] = []
  /** Takes a passage away from several; without it they stay. */
  @property({attribute: false}) drop: ((index: number) => void) | null = null
  /** Leads to the text, to choose other words or more; without it there is no way. */
  @property({attribute: false}) choose: (() => void) | null = null
  /** What stands in the field at first. */
  @property() value = ""
  /** What stands in the other fields at first, and what is chosen there since. */
  @property({attribute: false}) fields: NoteFields = {}
  /** The note that is changed; null for a new one. */
  @property({attribute: false}) annotation: Annotation | null = null
  /** What can be chosen from. */
  @property({attribute: false}) known: KnownEdition | null = null
  @property() heading = msg`New note`
  /** Keeps the note; resolves only when it is kept, else rejects with a message for the reader. */
  @property({attribute: false}) save:
    ((written: Written, name: string | null) => Promise<void>) | null = null
  /** Whether the reader is asked for a name; it goes to `save`, empty where none was given. */
  @property({type: Boolean}) asksName = false

  /** Whether what is typed is more than what the form opened with. */
  @property({attribute: false}) isChanged: (typed: Written) => boolean = () => false

  /** Whether it asks if what was written is to be thrown away. */
  @state() private leaving = false
  @state() private saving = false
  @state() private failure: string | null = null
  @query("textarea") private readonly field!: HTMLTextAreaElement
  @query("#name") private readonly name!: HTMLInputElement | null
  @query(".keep") private readonly keepButton!: HTMLElement | null
  /** What had the focus before it asked. */
  #focused: HTMLElement | null = null

  /** What is typed so far. */
  get typed(): Written {
    return {text: this.hasUpdated ? this.field.value : this.value, fields: this.fields}
  }

  override focus(): void {
    void this.updateComplete.then(() => {
      const {kind, toward} = this.fields
      const asks = kind === "link" && listed(toward).length < 2
      if (asks) this.renderRoot.querySelector("annotation-picker")?.focus()
      else this.field.focus({preventScroll: true})
    })
  }

  /** Closes it; asks first where that would throw something away. */
  leave(): void {
    if (this.saving) return
    this.renderRoot.querySelector("tag-field")?.take()
    if (!this.#isWritten()) {
      this.#cancel()
      return
    }
    if (!this.leaving) this.#focused = this.shadowRoot?.activeElement as HTMLElement | null
    this.leaving = true
    void this.updateComplete.then(() => this.keepButton?.focus())
  }

  protected override render() {
    const kind = typedKindOf(this.fields)
    return html`<form
      aria-label=${this.heading}
      aria-busy=${this.saving ? "true" : "false"}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKeydown}
      @input=${this.#collect}
    >
      ${this.#about()}
      <label
        >${kind === null ? this.heading : textLabels[kind]}
        <textarea
          dir="auto"
          .value=${this.value}
          ?readonly=${this.saving}
          aria-describedby=${this.failure === null ? nothing : "failure"}
        ></textarea>
      </label>
      ${kind === null || !this.known ? nothing : kindFields(kind, this.fields, this.known)}
      ${this.known ? otherAnswers(this.annotation, this.fields, this.known.edition) : nothing}
      ${this.#ownFields()}
      ${
        this.asksName
          ? html`<label
              >Your name, if your notes are to carry one
              <input
                id="name"
                autocomplete="name"
                maxlength="200"
                dir="auto"
                aria-describedby="asked"
              />
              <span id="asked" class="hint">Asked once. You can change it under My notes.</span>
            </label>`
          : nothing
      }
      ${
        this.failure === null
          ? nothing
          : html`<p id="failure" class="failure" role="alert">${this.failure}</p>`
      }
      ${this.leaving ? leavingQuestion(this.#cancel, this.#stay) : this.#actions()}
    </form>`
  }

  #actions() {
    return html`<div class="actions">
      <button class="primary" type="submit" ?disabled=${this.saving}>
        ${this.saving ? msg`Saving…` : msg`Save`}
      </button>
      <button type="button" ?disabled=${this.saving} @click=${this.#cancel}>Cancel</button>
      <span class="hint">Ctrl+Enter saves</span>
    </div>`
  }

  /** The words or the annotations that it is about. */
  #about() {
    const {kind, toward = ""} = this.fields
    if (!isAboutNotes(this.fields)) {
      return html`${this.quotes.map((quote, i) => this.#passage(quote, i))}
      ${
        this.choose && !isApart(this.fields)
          ? html`<button type="button" class="link" @click=${this.choose}>
              Choose other words, or more
            </button>`
          : nothing
      }
      ${isApart(this.fields) ? nothing : kindField(typedKindOf(this.fields))}`
    }
    return html`<annotation-picker
      name="toward"
      label=${kind === "reply" ? msg`Reply to` : msg`Link between`}
      given="1"
      most=${kind === "reply" ? 1 : 2}
      .known=${this.known}
      .value=${toward}
    ></annotation-picker>`
  }

  #passage(quote: string, index: number) {
    if (this.quotes.length < 2) return html`<blockquote dir="auto">${quote}</blockquote>`
    return html`<div class="passage">
      <blockquote dir="auto">${quote}</blockquote>
      <button
        type="button"
        aria-label="Take out passage ${index + 1}"
        @click=${() => this.drop?.(index)}
      >
        ×
      </button>
    </div>`
  }

  #ownFields() {
    const {edition} = this.known ?? {}
    const {colour = "", tags = ""} = this.fields
    return html`<div class="beside">
      <tag-field name="tags" .value=${tags} .used=${edition ? tagsUsed(edition) : []}></tag-field>
      ${isApart(this.fields) ? nothing : this.#colourField(colour)}
    </div>`
  }

  #colourField(colour: string) {
    return html`<div class="field">
      <label for="colour">Colour</label>
      <div class="colour">
        <span class="swatch ${colour}" aria-hidden="true"></span>
        <select id="colour" name="colour">
          <option value="" ?selected=${colour === ""}>None</option>
          ${ownColours.map(
            one =>
              html`<option value=${one} ?selected=${one === colour}>
                ${capitalized(colourName(one))}
              </option>`,
          )}
        </select>
      </div>
    </div>`
  }

  /** Takes up what the fields say, those of other kinds included that are not shown now. */
  #collect = (): void => {
    this.leaving = false
    const shown = [...this.renderRoot.querySelectorAll<HTMLInputElement>("[name]")]
    this.fields = {
      ...this.fields,
      ...Object.fromEntries(shown.map(({name, value}) => [name, value])),
    }
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault()
    void this.#submit()
  }

  #onKeydown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void this.#submit()
    } else if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault()
      if (this.leaving) this.#stay()
      else this.leave()
    }
  }

  #isWritten(): boolean {
    return (this.name?.value.trim() ?? "") !== "" || this.isChanged(this.typed)
  }

  /** Goes on where it was before it asked. */
  #stay = (): void => {
    this.leaving = false
    void this.updateComplete.then(() => {
      const before = this.#focused?.isConnected ? this.#focused : this.field
      before.focus({preventScroll: true})
    })
  }

  async #submit(): Promise<void> {
    if (this.saving || !this.save) return
    this.renderRoot.querySelector("tag-field")?.take()
    this.#collect()
    const text = this.field.value.trim()
    this.saving = true
    this.failure = null
    try {
      await this.save({text, fields: this.fields}, this.name?.value ?? null)
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error)
      this.field.focus()
    } finally {
      this.saving = false
    }
  }

  #cancel = (): void => {
    if (!this.saving) this.dispatchEvent(new NoteCancelEvent())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-note-form": EditionNoteForm
  }
}
