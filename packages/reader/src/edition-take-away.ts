import type {Edition} from "@variorum/anchoring"
import {LitElement, css, html, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {disputeStyle} from "./dispute-style.ts"
import {AnnouncementEvent} from "./events.ts"
import {sheetAsCsv, sheetAsMarkdown, sheetAsSentence} from "./sheet.ts"
import type {Sheet, SheetOrigin} from "./sheet.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

type Form = "a sentence" | "Markdown" | "CSV"

const forms: Readonly<Record<Form, (sheet: Sheet, origin: SheetOrigin) => string>> = {
  "a sentence": sheetAsSentence,
  Markdown: sheetAsMarkdown,
  CSV: sheetAsCsv,
}

/**
 * The ways to take a view away: copied as a sentence with its citation, as Markdown or CSV, or printed. Where the
 * browser does not let it be copied, the words are shown to be copied by hand.
 */
@customElement("edition-take-away")
export class EditionTakeAway extends LitElement {
  static override styles = [
    disputeStyle,
    css`
      :host {
        margin-block: 0.75rem;
        font-size: 0.8125rem;
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.9rem;
        align-items: baseline;
        color: var(--quiet);
      }

      button {
        min-height: 1.75rem;
        color: var(--accent);
        text-decoration: underline;
        text-decoration-color: var(--rule);
        text-underline-offset: 0.2em;
      }

      button:hover {
        text-decoration-color: currentColor;
      }

      textarea {
        display: block;
        width: 100%;
        min-height: 8rem;
        margin-top: 0.5rem;
        padding: 0.5rem;
        color: var(--ink);
        background: var(--raised);
        border: 1px solid var(--quiet);
        border-radius: 0.25rem;
        font: inherit;
      }

      @media (pointer: coarse) {
        button {
          min-height: 2.75rem;
        }
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ]

  /** Made when it is asked for. */
  @property({attribute: false}) sheet: (() => Sheet) | null = null
  @property({attribute: false}) edition: Edition | null = null
  /** The view it stands in, for its address. */
  @property({attribute: false}) view: View | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null

  @state() private said = ""
  /** What could not be copied by itself. */
  @state() private byHand: string | null = null
  @query("textarea") private readonly area!: HTMLTextAreaElement | null

  override render() {
    if (!this.sheet || !this.edition) return nothing
    return html`<div class="ways" role="group" aria-label="Take this away">
        <span>Copy as</span>
        ${(Object.keys(forms) as Form[]).map(
          form =>
            html`<button type="button" @click=${() => void this.#copy(form)}>${form}</button>`,
        )}
        <button type="button" @click=${() => print()}>Print</button>
        <span>${this.said}</span>
      </div>
      ${
        this.byHand === null
          ? nothing
          : html`<label>
              The browser did not let this be copied; copy it from here:
              <textarea readonly .value=${this.byHand}></textarea>
            </label>`
      }`
  }

  async #copy(form: Form): Promise<void> {
    const {edition, hrefOf, sheet, view} = this
    if (!sheet || !edition) return
    const address = hrefOf && view ? new URL(hrefOf(view), document.baseURI).href : null
    const words = forms[form](sheet(), {text: edition.text, address})
    try {
      await navigator.clipboard.writeText(words)
      this.byHand = null
      this.said = `Copied as ${form}.`
      this.dispatchEvent(new AnnouncementEvent(this.said))
    } catch {
      this.said = ""
      this.byHand = words
      await this.updateComplete
      this.area?.focus()
      this.area?.select()
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-take-away": EditionTakeAway
  }
}
