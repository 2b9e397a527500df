import {LitElement, css, html, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {NoteCancelEvent} from "./events.ts"

/**
 * The form of a note: the words it is about and what the reader says. What was typed stays until
 * `save` has resolved, so a failure loses nothing.
 *
 * @fires variorum-note-cancel - Cancel, or Escape.
 */
@customElement("edition-note-form")
export class EditionNoteForm extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      form {
        display: grid;
        gap: 0.5rem;
        padding: 0.7rem 0.75rem;
        border: 1px solid var(--edition-rule);
        border-inline-start: 3px solid var(--edition-own);
        border-radius: 4px;
        background: var(--edition-paper-raised);
        box-shadow: 0 2px 12px rgb(0 0 0 / 10%);
      }
      blockquote {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
        margin: 0;
        color: var(--edition-ink-quiet);
        font-family: var(--edition-font-text);
        font-size: 0.875rem;
      }
      label {
        display: grid;
        gap: 0.2rem;
        font-weight: 600;
      }
      textarea {
        width: 100%;
        min-height: 5.5rem;
        padding: 0.4rem 0.5rem;
        border: 1px solid var(--edition-ink-quiet);
        border-radius: 4px;
        background: var(--edition-paper);
        font: 400 1rem/1.45 var(--edition-font-text);
        resize: vertical;
        field-sizing: content;
        max-height: 24rem;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }
      .hint {
        color: var(--edition-ink-quiet);
        font-size: 0.75rem;
      }
      @media (pointer: coarse) {
        .hint {
          display: none;
        }
      }
      .failure {
        margin: 0;
        color: var(--edition-accent);
        font-weight: 600;
      }
    `,
  ]

  /** The words in the text the note is about. */
  @property() quote = ""
  /** What stands in the field at first. */
  @property() value = ""
  @property() heading = "New note"
  /** Keeps the note; resolves only when it is kept, else rejects with a message for the reader. */
  @property({attribute: false}) save: ((text: string) => Promise<void>) | null = null

  @state() private saving = false
  @state() private failure: string | null = null
  @query("textarea") private readonly field!: HTMLTextAreaElement

  /** What is typed so far. */
  get typed(): string {
    return this.hasUpdated ? this.field.value : this.value
  }

  override focus(): void {
    void this.updateComplete.then(() => {
      this.field.focus({preventScroll: true})
    })
  }

  protected override render() {
    return html`<form
      aria-label=${this.heading}
      aria-busy=${this.saving ? "true" : "false"}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKeydown}
    >
      <blockquote dir="auto">${this.quote}</blockquote>
      <label
        >${this.heading}
        <textarea
          dir="auto"
          .value=${this.value}
          ?readonly=${this.saving}
          aria-describedby=${this.failure === null ? nothing : "failure"}
        ></textarea>
      </label>
      ${
        this.failure === null
          ? nothing
          : html`<p id="failure" class="failure" role="alert">${this.failure}</p>`
      }
      <div class="actions">
        <button class="primary" type="submit" ?disabled=${this.saving}>
          ${this.saving ? "Saving…" : "Save"}
        </button>
        <button type="button" ?disabled=${this.saving} @click=${this.#cancel}>Cancel</button>
        <span class="hint">Ctrl+Enter saves</span>
      </div>
    </form>`
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
      this.#cancel()
    }
  }

  async #submit(): Promise<void> {
    if (this.saving || !this.save) return
    const text = this.field.value.trim()
    if (text === "") {
      this.failure = "There is nothing to save yet: write something, or cancel."
      this.field.focus()
      return
    }
    this.saving = true
    this.failure = null
    try {
      await this.save(text)
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
