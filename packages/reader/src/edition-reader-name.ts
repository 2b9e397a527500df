import {msg} from "@variorum/words"
import {LitElement, css} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {html, sentence} from "./html.ts"
import type {Person} from "./notebook.ts"

/** The name that goes with the reader's notes, and a way to change it. */
@customElement("edition-reader-name")
export class EditionReaderName extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        display: block;
      }
      p,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.75rem;
        align-items: center;
        margin: 0;
      }
      input {
        width: min(16rem, 100%);
        min-height: 1.75rem;
        padding: 0.15rem 0.4rem;
        border: 1px solid var(--edition-ink-quiet);
        border-radius: 4px;
        background: var(--edition-paper-raised);
      }
      @media (pointer: coarse) {
        button,
        input {
          min-height: 2.75rem;
        }
      }
    `,
  ]

  @property({attribute: false}) person: Person | null = null
  /** Resolves when it is kept, or it was said why not. */
  @property({attribute: false}) rename: ((name: string) => Promise<void>) | null = null
  @state() private changing = false
  @query("input") private readonly field!: HTMLInputElement | null
  @query(".change") private readonly change!: HTMLElement | null

  protected override render() {
    const name = this.person?.name ?? null
    if (!this.changing) {
      return html`<p>
        <span
          >${name === null ? msg`Your notes carry no name.` : sentence`Your notes are by <bdi>${name}</bdi>.`}</span
        >
        <button type="button" class="change" @click=${() => this.#begin()}>
          ${name === null ? msg`Give a name` : msg`Change the name`}
        </button>
      </p>`
    }
    return html`<form
      @submit=${this.#onSubmit}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Escape") void this.#end()
      }}
    >
      <label
        >Your name <input autocomplete="name" maxlength="200" dir="auto" .value=${name ?? ""}
      /></label>
      <button type="submit" class="primary">Keep the name</button>
      <button type="button" @click=${() => void this.#end()}>Cancel</button>
    </form>`
  }

  #begin(): void {
    this.changing = true
    void this.updateComplete.then(() => this.field?.focus())
  }

  async #end(): Promise<void> {
    this.changing = false
    await this.updateComplete
    this.change?.focus()
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault()
    const {field, rename} = this
    if (!field || !rename) return
    void rename(field.value).then(() => this.#end())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-reader-name": EditionReaderName
  }
}
