import {LitElement, css, nothing} from "lit"
import {customElement, query, state} from "lit/decorators.js"
import type {Annotation} from "@variorum/annotation"
import {msg} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {dialogStyle} from "./dialog-style.ts"
import {html} from "./html.ts"
import {saidBy} from "./import-words.ts"
import {movingStyle} from "./moving-style.ts"
import type {Clash, ClashChoice} from "./note-desk.ts"
import {timeInWords} from "./notebook-view.ts"

/**
 * A note that was changed elsewhere while it was edited here: both texts side by side, and the
 * choice between them. Nothing is decided by closing it.
 */
@customElement("edition-clash")
export class EditionClash extends LitElement {
  static override readonly styles = [
    controlStyle,
    movingStyle,
    dialogStyle,
    css`
      dialog {
        width: min(46rem, calc(100vw - 1rem));
        max-width: none;
      }
    `,
  ]

  @state() private clash: Clash | null = null
  @query("dialog") private readonly dialog!: HTMLDialogElement
  #decide: ((choice: ClashChoice | null) => void) | null = null

  /** Resolves with the choice; null where the reader goes back to the form. */
  async ask(clash: Clash): Promise<ClashChoice | null> {
    this.clash = clash
    await this.updateComplete
    const decided = new Promise<ClashChoice | null>(resolve => {
      this.#decide = resolve
    })
    this.dialog.showModal()
    return decided
  }

  protected override render() {
    const {clash} = this
    return html`<dialog aria-labelledby="clash" @close=${() => this.#settle(null)}>
      ${
        clash === null
          ? nothing
          : html`<h2 id="clash">
                ${
                  clash.theirs === null
                    ? msg`This note was deleted elsewhere`
                    : msg`This note was changed elsewhere`
                }
              </h2>
              <p>
                While you were writing, in another tab perhaps. Nothing is lost; which is it to be?
              </p>
              <div class="both">
                <div>
                  <h3>Yours, not saved yet</h3>
                  <p class="said" dir="auto">${clash.mine}</p>
                </div>
                <div>
                  <h3>The other</h3>
                  ${clash.theirs === null ? html`<p class="quiet">In the trash.</p>` : other(clash.theirs)}
                </div>
              </div>
              <div class="row">
                ${this.#choices(clash).map(
                  ([choice, word]) =>
                    html`<button type="button" @click=${() => this.#choose(choice)}>
                      ${word}
                    </button>`,
                )}
              </div>`
      }
    </dialog>`
  }

  #choices({theirs}: Clash): readonly [ClashChoice | null, string][] {
    if (theirs === null) {
      return [
        ["both", msg`Save yours as a new note`],
        ["theirs", msg`Leave it deleted`],
        [null, msg`Back to writing`],
      ]
    }
    return [
      ["mine", msg`Keep yours`],
      ["theirs", msg`Keep the other`],
      ["both", msg`Keep both`],
      [null, msg`Back to writing`],
    ]
  }

  #choose(choice: ClashChoice | null): void {
    this.#settle(choice)
    this.dialog.close()
  }

  /** Once: closing comes after choosing. */
  #settle(choice: ClashChoice | null): void {
    this.#decide?.(choice)
    this.#decide = null
  }
}

function other(annotation: Annotation) {
  const time = annotation.modified ?? annotation.created
  return html`<p class="said" dir="auto">${saidBy(annotation)}</p>
    ${time === undefined ? nothing : html`<p class="quiet">${timeInWords(time)}</p>`}`
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-clash": EditionClash
  }
}
