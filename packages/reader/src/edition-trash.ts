import {nothing} from "lit"
import {customElement, query, state} from "lit/decorators.js"
import {repeat} from "lit/directives/repeat.js"
import {wordsIn} from "@variorum/annotation"
import {msg, numeral, plural} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {dialogStyle} from "./dialog-style.ts"
import {html} from "./html.ts"
import {notesInWords, saidBy} from "./import-words.ts"
import {movingStyle} from "./moving-style.ts"
import {NotebookView, notebookStyle, timeInWords} from "./notebook-view.ts"
import type {KeptNote, Notebook} from "./notebook.ts"
import {viewLink} from "./view-link.ts"

/** So many are shown at first, and more with every asking. */
const page = 100

/** What was deleted: to be taken out again, or deleted for good after a question. */
@customElement("edition-trash")
export class EditionTrash extends NotebookView {
  static override readonly styles = [controlStyle, movingStyle, dialogStyle, notebookStyle]

  @state() private kept: readonly KeptNote[] | null = null
  @state() private shown = page
  /** What is to go for good, while that is asked. */
  @state() private condemned: readonly KeptNote[] = []
  @query("dialog") private readonly dialog!: HTMLDialogElement

  protected async look(notebook: Notebook): Promise<void> {
    this.kept = await notebook.trash()
  }

  protected override render() {
    const {kept} = this
    return html`<h1 tabindex="-1">Trash</h1>
      ${
        kept === null
          ? nothing
          : kept.length === 0
            ? html`<p class="quiet">
                There is nothing in the trash. Notes that you delete wait here.
              </p>`
            : this.#list(kept)
      }
      ${this.outcome()} ${this.#question()}`
  }

  #list(kept: readonly KeptNote[]) {
    return html`<div class="row all">
        <span
          >${
            kept.length > 1
              ? msg`${notesInWords(kept.length)}, the last deleted first`
              : notesInWords(kept.length)
          }</span
        >
        <span class="row">
          <button type="button" @click=${() => this.#takeOut(kept)}>Restore all</button>
          <button type="button" @click=${() => this.#ask(kept)}>Delete all for good…</button>
        </span>
      </div>
      <ol>
        ${repeat(
          kept.slice(0, this.shown),
          ({canonical}) => canonical,
          note => this.#item(note),
        )}
      </ol>
      ${
        kept.length > this.shown
          ? html`<div class="row">
              <button type="button" @click=${() => (this.shown += page)}>
                Show more of ${kept.length - this.shown}
              </button>
            </div>`
          : nothing
      }`
  }

  #item(note: KeptNote) {
    const said = saidBy(note.annotation) || msg`A note without words`
    const words = wordsIn(note.annotation)
    return html`<li>
      ${words === null ? nothing : html`<p class="words clamped" dir="auto">${words}</p>`}
      <p class="said clamped" dir="auto">${said}</p>
      <p class="quiet">Deleted ${timeInWords(note.deleted!)}</p>
      <div class="row">
        <button
          type="button"
          aria-label="Restore: ${brief(said)}"
          @click=${() => this.#takeOut([note])}
        >
          Restore
        </button>
        <button
          type="button"
          aria-label="Delete for good: ${brief(said)}"
          @click=${() => this.#ask([note])}
        >
          Delete for good…
        </button>
        ${viewLink({kind: "history", note: note.canonical}, msg`History`, this.hrefOf)}
      </div>
    </li>`
  }

  #question() {
    const {length} = this.condemned
    return html`<dialog aria-labelledby="question">
      <h2 id="question">Delete ${notesInWords(length)} for good?</h2>
      <p>
        ${plural(
          length,
          msg`It goes with all earlier versions, in all tabs, and cannot be brought back from here. Backups made before still have it.`,
          msg`They go with all earlier versions, in all tabs, and cannot be brought back from here. Backups made before still have them.`,
        )}
      </p>
      <div class="row">
        <button type="button" @click=${() => this.dialog.close()}>Keep in the trash</button>
        <button type="button" class="primary" @click=${() => this.#purge()}>Delete for good</button>
      </div>
    </dialog>`
  }

  #takeOut(notes: readonly KeptNote[]): void {
    void this.doing(async notebook => {
      const count = await notebook.takeOut(notes.map(({canonical}) => canonical))
      if (count === 0) return msg`It was no longer in the trash.`
      return plural(count, msg`1 note restored.`, msg`${numeral(count)} notes restored.`)
    })
  }

  #ask(notes: readonly KeptNote[]): void {
    this.condemned = notes
    void this.updateComplete.then(() => this.dialog.showModal())
  }

  #purge(): void {
    const {condemned} = this
    this.dialog.close()
    void this.doing(async notebook => {
      const count = await notebook.purge(condemned)
      const left = condemned.length - count
      const gone = plural(
        count,
        msg`1 note deleted for good.`,
        msg`${numeral(count)} notes deleted for good.`,
      )
      if (left === 0) return gone
      const rest = plural(
        left,
        msg`1 note changed elsewhere since stayed.`,
        msg`${numeral(left)} notes changed elsewhere since stayed.`,
      )
      return `${gone} ${rest}`
    })
  }
}

function brief(said: string): string {
  const line = said.replace(/\s+/g, " ")
  return line.length <= 60 ? line : `${line.slice(0, 60)}…`
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-trash": EditionTrash
  }
}
