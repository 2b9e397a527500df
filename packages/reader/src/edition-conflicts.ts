import {nothing} from "lit"
import {customElement, state} from "lit/decorators.js"
import {repeat} from "lit/directives/repeat.js"
import {wordsIn} from "@variorum/annotation"
import {msg} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {html} from "./html.ts"
import {saidBy, writerOf} from "./import-words.ts"
import {movingStyle} from "./moving-style.ts"
import {NotebookView, notebookStyle, timeInWords} from "./notebook-view.ts"
import type {KeptNote, Notebook, NotePair} from "./notebook.ts"

/** Notes that were kept twice because both sides had changed them: both texts, and the choice. */
@customElement("edition-conflicts")
export class EditionConflicts extends NotebookView {
  static override readonly styles = [controlStyle, movingStyle, notebookStyle]

  @state() private pairs: readonly NotePair[] | null = null

  protected async look(notebook: Notebook): Promise<void> {
    this.pairs = await notebook.conflicts()
  }

  protected override render() {
    const {pairs} = this
    return html`<h1 tabindex="-1">Notes with two texts</h1>
      ${
        pairs?.length === 0
          ? html`<p class="quiet">No note of yours has two texts that wait for a choice.</p>`
          : html`<p class="quiet">
              These came from a file and were changed on both sides. Both are kept until you choose,
              and what you do not keep goes to the trash.
            </p>`
      }
      ${this.outcome()}
      <ol>
        ${repeat(
          pairs ?? [],
          ({theirs}) => theirs.canonical,
          pair => this.#pair(pair),
        )}
      </ol>`
  }

  #pair(pair: NotePair) {
    const words = wordsIn(pair.mine.annotation)
    return html`<li>
      ${words === null ? nothing : html`<p class="words clamped" dir="auto">${words}</p>`}
      <div class="both">
        ${this.#side(msg`Yours`, pair.mine)} ${this.#side(msg`From the file`, pair.theirs)}
      </div>
      <div class="row" role="group" aria-label="Which to keep">
        <button type="button" @click=${() => this.#settle(pair, "mine")}>Keep yours</button>
        <button type="button" @click=${() => this.#settle(pair, "theirs")}>
          Keep the one from the file
        </button>
        <button type="button" @click=${() => this.#settle(pair, "both")}>Keep both</button>
      </div>
    </li>`
  }

  #side(name: string, {annotation}: KeptNote) {
    const writer = writerOf(annotation)
    const time = annotation.modified ?? annotation.created
    return html`<div>
      <h2>${name}</h2>
      <p class="said" dir="auto">${saidBy(annotation)}</p>
      <p class="quiet">
        ${writer === null || writer.startsWith("urn:") ? nothing : html`<bdi>${writer}</bdi>, `}
        ${time === undefined ? nothing : timeInWords(time)}
      </p>
    </div>`
  }

  #settle(pair: NotePair, choice: "mine" | "theirs" | "both"): void {
    void this.doing(async notebook => {
      await notebook.settle(pair, choice)
      return choice === "both" ? msg`Both are kept.` : msg`Kept. The other is in the trash.`
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-conflicts": EditionConflicts
  }
}
