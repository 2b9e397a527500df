import {LitElement, css, nothing} from "lit"
import type {PropertyValues} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import type {Problem} from "@variorum/annotation"
import {msg, plural} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {html} from "./html.ts"
import type {KeeperState} from "./keeper.ts"
import type {Message} from "./note-desk.ts"

/**
 * What the reader is told without being asked, in a corner where it moves nothing: what just
 * happened and how to undo it, whether notes can be kept, and what of the edition is missing.
 * Stays until dismissed or replaced, so that nobody has to read against the clock; only what went
 * as it was asked for goes by itself.
 */
@customElement("edition-messages")
export class EditionMessages extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        position: fixed;
        inset-inline-start: 1rem;
        bottom: 1rem;
        z-index: 15;
        display: grid;
        gap: 0.5rem;
        justify-items: start;
        max-width: min(30rem, calc(100vw - 2rem));
        pointer-events: none;
      }
      @media print {
        :host {
          display: none !important;
        }
      }
      .message {
        display: flex;
        gap: 0.5rem 0.75rem;
        align-items: center;
        padding: 0.5rem 0.6rem 0.5rem 0.9rem;
        border: 1px solid var(--edition-rule);
        border-radius: 6px;
        background: var(--edition-paper-raised);
        box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
        pointer-events: auto;
      }
      .message button {
        flex: none;
      }
      .message.ways {
        flex-wrap: wrap;
        max-width: min(36rem, 100%);
      }
      .warning {
        border-inline-start: 3px solid var(--edition-accent);
      }
      ul {
        max-height: 12rem;
        margin: 0.4rem 0 0;
        padding-inline-start: 1.1rem;
        overflow-y: auto;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({attribute: false}) message: Message | null = null
  @property({attribute: false}) keeping: KeeperState | null = null
  /** How long a passing message stays, in milliseconds. */
  @property({type: Number}) passing = 6000
  @property({attribute: false}) problems: readonly Problem[] = []

  /** What has been dismissed, by its words: it comes back when it changes. */
  @state() private dismissed: ReadonlySet<string> = new Set()
  @state() private read: Message | null = null

  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("message")) return
    clearTimeout(this.#timer)
    const {message} = this
    if (message?.passing) this.#timer = setTimeout(() => (this.read = message), this.passing)
  }

  protected override render() {
    const {keeping, message, problems} = this
    const trouble = keeping && keeping.kind !== "kept" ? keeping.message : null
    const missing =
      problems.length === 0
        ? null
        : plural(
            problems.length,
            msg`One part of this edition could not be read; the rest is here.`,
            msg`${problems.length} parts of this edition could not be read; the rest is here.`,
          )
    return html`${
        missing === null || this.dismissed.has(missing)
          ? nothing
          : html`<div class="message warning">
              <details>
                <summary>${missing}</summary>
                <ul>
                  ${problems.map(({file, message: what}) => html`<li>${file}: ${what}</li>`)}
                </ul>
              </details>
              ${this.#dismiss(missing)}
            </div>`
      }
      <div role="status">
        ${
          trouble === null || this.dismissed.has(trouble)
            ? nothing
            : html`<div class="message warning">
                <span>${trouble}</span> ${this.#dismiss(trouble)}
              </div>`
        }
      </div>
      <div role="status">
        ${
          message === null || message === this.read
            ? nothing
            : html`<div class="message ${message.ways?.length ? "ways" : ""}">
                <span>${message.text}</span>
                ${
                  message.undo
                    ? html`<button type="button" @click=${message.undo}>Undo</button>`
                    : nothing
                }
                ${message.ways?.map(
                  ({label, go}) => html`<button type="button" @click=${go}>${label}</button>`,
                )}
                <button type="button" aria-label="Dismiss" @click=${() => (this.read = message)}>
                  ×
                </button>
              </div>`
        }
      </div>`
  }

  #dismiss(words: string) {
    return html`<button
      type="button"
      aria-label="Dismiss"
      @click=${() => (this.dismissed = new Set([...this.dismissed, words]))}
    >
      ×
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-messages": EditionMessages
  }
}
