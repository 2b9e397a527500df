import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {LitElement, css, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {disputeStyle} from "./dispute-style.ts"
import {AnnouncementEvent} from "./events.ts"
import {html} from "./html.ts"
import {capitalized} from "./position-words.ts"
import {citationOf, sheetAsCsv, sheetAsMarkdown, sheetAsSentence} from "./sheet.ts"
import type {Sheet, SheetOrigin} from "./sheet.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

type Form = "a sentence" | "Markdown" | "CSV"

/** Something drawn in the view, to be saved as a picture. */
export interface DrawnPart {
  /** "plot": after "the". */
  readonly name: string
  /** A new element that shows it, for one picture. */
  readonly draw: () => HTMLElement
}

type PictureForm = "SVG" | "PNG"

const forms: Readonly<Record<Form, (sheet: Sheet, origin: SheetOrigin) => string>> = {
  "a sentence": sheetAsSentence,
  Markdown: sheetAsMarkdown,
  CSV: sheetAsCsv,
}

const formNames: Readonly<Record<Form, string>> = {
  "a sentence": msg`a sentence`,
  Markdown: "Markdown",
  CSV: "CSV",
}

/**
 * The ways to take a view away: copied as a sentence with its citation, as Markdown or CSV, or printed. What is drawn in it is
 * copied or saved as a picture. Where the browser does not let words be copied, they are shown to be copied by hand.
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

      .ways + .ways {
        margin-inline-start: 1rem;
      }

      .said:empty {
        display: none;
      }

      .said {
        color: var(--quiet);
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

  @property({attribute: false}) pictures: readonly DrawnPart[] = []

  /** Whether the ways to take a picture away are shown. */
  @state() private pictured = false
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
            html`<button type="button" @click=${() => void this.#copy(form)}>
              ${formNames[form]}
            </button>`,
        )}
        <button type="button" @click=${() => print()}>Print</button>
        ${this.pictures.length === 0 ? nothing : this.#renderToggle()}
      </div>
      ${this.pictured ? this.pictures.map(part => this.#renderPicture(part)) : nothing}
      <p class="said">${this.said}</p>
      ${
        this.byHand === null
          ? nothing
          : html`<label>
              The browser did not let this be copied; copy it from here:
              <textarea readonly .value=${this.byHand}></textarea>
            </label>`
      }`
  }

  #renderToggle() {
    return html`<button
      type="button"
      aria-expanded=${this.pictured ? "true" : "false"}
      @click=${() => (this.pictured = !this.pictured)}
    >
      As a picture
    </button>`
  }

  #renderPicture(part: DrawnPart) {
    const button = (form: PictureForm, label: string, take: () => Promise<void>) =>
      html`<button type="button" aria-label=${label} @click=${take}>${form}</button>`
    return html`<div class="ways" role="group" aria-label="Take the ${part.name} away as a picture">
      <span>Save the ${part.name} as</span>
      ${(["SVG", "PNG"] as const).map(form => button(form, msg`Save the ${part.name} as ${form}`, () => this.#save(part, form)))}
      <span>copy it as</span>
      ${(["SVG", "PNG"] as const).map(form =>
        button(form, msg`Copy the ${part.name} as ${form}`, () => this.#copyPicture(part, form)),
      )}
    </div>`
  }

  async #pictured(part: DrawnPart, form: PictureForm): Promise<Blob> {
    const {pictureOf, pngOf} = await import("./picture.ts")
    const sheet = this.sheet!()
    const picture = await pictureOf(part.draw(), {
      title: sheet.title,
      description: sheet.sentence,
      citation: msg`${capitalized(part.name)} of ${citationOf(sheet, this.#origin())}.`,
    })
    return form === "PNG" ? pngOf(picture) : new Blob([picture.svg], {type: "image/svg+xml"})
  }

  async #save(part: DrawnPart, form: PictureForm): Promise<void> {
    try {
      const picture = await this.#pictured(part, form)
      const name = `${fileName(this.sheet!().title, part.name)}.${form.toLowerCase()}`
      const link = document.createElement("a")
      link.href = URL.createObjectURL(picture)
      link.download = name
      link.click()
      URL.revokeObjectURL(link.href)
      this.#say(msg`Saved as ${name}.`)
    } catch {
      this.#say(msg`The picture could not be made. The view and your notes are as they were.`)
    }
  }

  async #copyPicture(part: DrawnPart, form: PictureForm): Promise<void> {
    try {
      const picture = this.#pictured(part, form)
      // Given as a promise, for some browsers forget the click while a picture is made.
      await navigator.clipboard.write(
        form === "PNG"
          ? [new ClipboardItem({"image/png": picture})]
          : [new ClipboardItem({"text/plain": picture.then(svg => svg.text())})],
      )
      this.#say(msg`Copied the ${part.name} as ${form}.`)
    } catch {
      this.#say(msg`The browser did not let the picture be copied; save it instead.`)
    }
  }

  #say(words: string): void {
    this.byHand = null
    this.said = words
    this.dispatchEvent(new AnnouncementEvent(words))
  }

  #origin(): SheetOrigin {
    const {edition, hrefOf, view} = this
    const address = hrefOf && view ? new URL(hrefOf(view), document.baseURI).href : null
    return {text: edition!.text, address}
  }

  async #copy(form: Form): Promise<void> {
    const words = forms[form](this.sheet!(), this.#origin())
    try {
      await navigator.clipboard.writeText(words)
      this.#say(msg`Copied as ${formNames[form]}.`)
    } catch {
      this.said = ""
      this.byHand = words
      await this.updateComplete
      this.area?.focus()
      this.area?.select()
    }
  }
}

/** "How many members had it?" and "plot" → "how-many-members-had-it-plot"; at most so many letters. */
function fileName(title: string, part: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const short = (words ?? []).join("-").slice(0, 60).replace(/-+$/, "")
  return [short, part.replace(/ /g, "-")].filter(Boolean).join("-")
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-take-away": EditionTakeAway
  }
}
