import {LitElement, css, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {editionLanguage} from "./edition-language.ts"
import {html} from "./html.ts"
import {isCapitals} from "./outline.ts"
import type {OutlineEntry} from "./outline.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/**
 * The headings of a text, nested; the one being read is marked.
 *
 * @fires variorum-view-change - A heading was chosen.
 */
@customElement("edition-outline")
export class EditionOutline extends LitElement {
  static override readonly styles = [
    controlStyle,
    css`
      :host {
        display: block;
        font-family: var(--edition-font-text);
        font-size: 0.9375rem;
        line-height: 1.35;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      ol ol {
        padding-inline-start: 0.9rem;
        font-size: 0.875rem;
      }
      .view {
        display: block;
        width: 100%;
        min-height: 0;
        padding: 0.3rem 0.7rem;
        border: 0;
        border-inline-start: 2px solid transparent;
        border-radius: 0;
        background: none;
        color: var(--edition-ink-quiet);
        text-align: start;
        text-decoration: none;
        overflow-wrap: break-word;
      }
      .capitals {
        font-size: 1.1em;
        font-variant-caps: all-small-caps;
        letter-spacing: 0.03em;
      }
      .view:hover {
        color: var(--edition-ink);
      }
      .view[aria-current] {
        border-inline-start-color: var(--edition-accent);
        color: var(--edition-ink);
      }
      @media (forced-colors: active) {
        .view:not([aria-current]) {
          border-color: Canvas;
        }
      }
    `,
  ]

  @property({attribute: false}) entries: readonly OutlineEntry[] = []
  /** The block of the heading whose section is being read. */
  @property({attribute: false}) current: string | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null

  protected override render() {
    return html`<nav aria-label="Outline">${this.#list(this.entries)}</nav>`
  }

  #list(entries: readonly OutlineEntry[]): unknown {
    if (entries.length === 0) return nothing
    return html`<ol>
      ${entries.map(
        ({block, label, entries: below}) =>
          html`<li>
            ${viewLink(
              {kind: "read", place: {block}},
              html`<span lang=${editionLanguage} class=${isCapitals(label) ? "capitals" : ""}
                >${label}</span
              >`,
              this.hrefOf,
              block === this.current ? "location" : null,
            )}
            ${this.#list(below)}
          </li>`,
      )}
    </ol>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-outline": EditionOutline
  }
}
