import {LitElement, css, nothing} from "lit"
import {customElement, property, query} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {fieldStyle} from "./field-style.ts"
import {html} from "./html.ts"
import {listed} from "./written.ts"

/**
 * A field for tags: each is a word or some, added by Enter, a comma or leaving the field, and taken away by its button.
 *
 * @fires input - As of any field, when `value` changes.
 */
@customElement("tag-field")
export class TagField extends LitElement {
  static override readonly styles = [
    controlStyle,
    fieldStyle,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        padding-inline-start: 0.5rem;
        border: 1px solid var(--edition-rule);
        border-radius: 1rem;
        background: var(--edition-paper-sunk);
        font-weight: 400;
        overflow-wrap: anywhere;
      }
      li button {
        min-width: 1.75rem;
        border: 0;
        background: none;
      }
    `,
  ]

  @property() name = "tags"
  /** Tags to choose from. */
  @property({attribute: false}) used: readonly string[] = []
  @property({attribute: false}) tags: readonly string[] = []
  @query("input") private readonly field!: HTMLInputElement | null

  /** One tag a line, without what is being typed. */
  get value(): string {
    return this.tags.join("\n")
  }
  set value(value: string) {
    this.tags = listed(value)
  }

  protected override render() {
    return html`<div class="field">
      <label for="tag">Tags</label>
      ${
        this.tags.length === 0
          ? nothing
          : html`<ul>
              ${this.tags.map(
                tag =>
                  html`<li>
                    <bdi>${tag}</bdi
                    ><button
                      type="button"
                      aria-label="Remove the tag ${tag}"
                      @click=${() => this.#remove(tag)}
                    >
                      ×
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <input
        id="tag"
        list="used"
        maxlength="100"
        autocomplete="off"
        dir="auto"
        aria-describedby="hint"
        @input=${this.#onInput}
        @change=${this.take}
        @keydown=${this.#onKeydown}
      />
      <datalist id="used">
        ${this.used
          .filter(tag => !this.tags.includes(tag))
          .map(tag => html`<option value=${tag}></option>`)}
      </datalist>
      <span id="hint" class="hint">Enter or a comma ends each.</span>
    </div>`
  }

  #onInput = (): void => {
    if (this.field!.value.includes(",")) this.take()
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing) return
    event.preventDefault()
    this.take()
  }

  /** Makes tags of what is typed. */
  readonly take = (): void => {
    const {field} = this
    if (!field || field.value === "") return
    this.tags = this.#with(field.value)
    field.value = ""
    this.#tell()
  }

  #remove(tag: string): void {
    this.tags = this.tags.filter(one => one !== tag)
    this.field?.focus()
    this.#tell()
  }

  #with(typed: string): readonly string[] {
    const more = typed.split(/[,\n]/).map(tag => tag.replace(/\s+/g, " ").replace(/^#/, "").trim())
    return [...new Set([...this.tags, ...more])].filter(tag => tag !== "")
  }

  #tell(): void {
    this.dispatchEvent(new Event("input", {bubbles: true, composed: true}))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "tag-field": TagField
  }
}
