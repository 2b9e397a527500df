import {msg} from "@variorum/words"
import {LitElement, css, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {countInWords} from "./dispute-look.ts"
import {html} from "./html.ts"

/**
 * Goes through the hits of a search in the text, for those who do not use keys for it.
 *
 * @fires hit-previous, hit-next, hit-beside, hits-end - Plain events of the buttons; they do not leave the reader.
 */
@customElement("edition-hit-bar")
export class EditionHitBar extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        position: fixed;
        inset-block-start: calc(var(--text-top, 3rem) + 0.5rem);
        inset-inline-end: calc(var(--text-end, 0px) + 1.5rem);
        z-index: 4;
      }
      div {
        display: flex;
        gap: 0.15rem;
        align-items: center;
        padding: 0.15rem 0.15rem 0.15rem 0.75rem;
        border: 1px solid var(--edition-rule);
        border-radius: 6px;
        background: var(--edition-paper-raised);
        box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
      }
      span {
        font-variant-numeric: tabular-nums;
        min-width: var(--room);
      }
      button {
        display: grid;
        place-items: center;
        width: 2rem;
        height: 2rem;
        padding: 0;
        border-color: transparent;
        background: none;
      }
      svg {
        width: 1rem;
        height: 1rem;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.6;
      }
      @media (max-width: 56.1875em) {
        :host {
          inset-inline-end: calc(var(--text-end, 0px) + 0.75rem);
        }
      }
      @media (pointer: coarse) {
        button {
          width: 2.75rem;
          height: 2.75rem;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ]

  @property({type: Number}) count = 0
  /** The hit that is selected, from 0; null for none. */
  @property({attribute: false}) at: number | null = null

  /** Always as wide as for the last hit, so that the buttons stay under the pointer. */
  protected override updated(): void {
    this.style.setProperty("--room", `${msg`${this.count} of ${this.count}`.length}ch`)
  }

  protected override render() {
    const {at, count} = this
    if (count === 0) return nothing
    return html`<div
      role="group"
      aria-label="Hits of the search"
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      <span>${at === null ? countInWords(count, "hit") : msg`${at + 1} of ${count}`}</span>
      ${this.#button(msg`Previous hit`, msg`Previous hit (,)`, "M3 10.5l5-5 5 5", "hit-previous")}
      ${this.#button(msg`Next hit`, msg`Next hit (.)`, "M3 5.5l5 5 5-5", "hit-next")}
      ${this.#button(
        msg`Read this hit beside`,
        msg`Keep this hit in a second pane beside the text (b)`,
        "M2.5 3h4v10h-4zM9.5 3h4v10h-4z",
        "hit-beside",
        at === null,
      )}
      ${this.#button(msg`Hide the hits`, msg`Hide the hits`, "M4 4l8 8M12 4l-8 8", "hits-end")}
    </div>`
  }

  #button(name: string, title: string, path: string, event: string, idle = false) {
    return html`<button
      type="button"
      aria-label=${name}
      title=${title}
      ?disabled=${idle}
      @click=${(click: Event) => this.#ask(event, click.currentTarget as HTMLElement)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>`
  }

  /** Whoever pressed the button by key can press it again: the focus, which goes to the words, comes back. */
  #ask(event: string, button: HTMLElement): void {
    const isHeld = button.matches(":focus")
    this.dispatchEvent(new Event(event))
    if (isHeld && event.startsWith("hit-") && event !== "hit-beside")
      button.focus({preventScroll: true})
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-hit-bar": EditionHitBar
  }
}
