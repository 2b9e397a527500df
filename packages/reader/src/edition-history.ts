import {css, nothing} from "lit"
import type {PropertyValues} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {listOf, wordsIn} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import {msg} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {html} from "./html.ts"
import {saidBy} from "./import-words.ts"
import {movingStyle} from "./moving-style.ts"
import {NotebookView, notebookStyle, timeInWords} from "./notebook-view.ts"
import type {Notebook, PastNote} from "./notebook.ts"
import {wordChanges} from "./word-changes.ts"

const deeds: Readonly<Record<string, string>> = {
  create: msg`Written`,
  update: msg`Changed`,
  remove: msg`Deleted`,
  restore: msg`Restored`,
  import: msg`Imported`,
}

/** Every version of one of the reader's notes, the newest first, each to be made the newest again. */
@customElement("edition-history")
export class EditionHistory extends NotebookView {
  static override readonly styles = [
    controlStyle,
    movingStyle,
    notebookStyle,
    css`
      ins {
        background: color-mix(in srgb, var(--edition-own) 18%, transparent);
        text-decoration: underline 2px;
        text-underline-offset: 0.18em;
      }
      del + ins {
        margin-inline-start: 0.25em;
      }
      del {
        color: var(--edition-ink-quiet);
      }
    `,
  ]

  @property({attribute: false}) note: Iri = ""
  @state() private past: readonly PastNote[] | null = null

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has("note") && this.ready) void this.look(this.ready)
  }

  protected async look(notebook: Notebook): Promise<void> {
    this.past = await notebook.history(this.note)
  }

  protected override render() {
    const {past} = this
    return html`<h1 tabindex="-1">History of a note</h1>
      ${past?.length === 0 ? html`<p class="quiet">There is no such note in this browser.</p>` : nothing}
      ${this.#words()} ${this.outcome()}
      <ol>
        ${past?.map((_, i) => this.#version(past, i)).reverse()}
      </ol>`
  }

  #words() {
    const last = this.past?.findLast(({annotation}) => annotation !== null)?.annotation
    const words = last && wordsIn(last)
    return words ? html`<p class="words clamped" dir="auto">${words}</p>` : nothing
  }

  #version(past: readonly PastNote[], index: number) {
    const {version, at, what, annotation} = past[index]!
    const before = past.slice(0, index).findLast(entry => entry.annotation !== null)
    const newest = index === past.length - 1
    return html`<li>
      <h2>${deeds[what] ?? what}, ${timeInWords(at)}</h2>
      ${annotation === null ? nothing : changed(before?.annotation ?? null, annotation)}
      ${
        newest
          ? html`<p class="quiet">
              ${annotation === null ? msg`It lies in the trash.` : msg`This is how it stands now.`}
            </p>`
          : annotation === null
            ? nothing
            : html`<div class="row">
                <button
                  type="button"
                  aria-label="Restore this version, of ${timeInWords(at)}"
                  @click=${() => this.#bringBack(version)}
                >
                  Restore this version
                </button>
              </div>`
      }
    </li>`
  }

  #bringBack(version: number): void {
    void this.doing(async notebook => {
      await notebook.bringBack(this.note, version)
      return msg`That version is the newest again. The others are still here.`
    })
  }
}

/** What the words were and are; and what else is another. */
function changed(before: Annotation | null, after: Annotation) {
  const said = saidBy(after)
  if (before === null) return html`<p class="said" dir="auto">${said}</p>`
  const changes = wordChanges(saidBy(before), said)
  const others = [
    different(before.target, after.target) ? msg`its place in the text` : null,
    different(listOf(before.creator), listOf(after.creator)) ? msg`the name of its writer` : null,
  ].filter(part => part !== null)
  const marked = changes.map(({kind, words}) =>
    kind === "same"
      ? words
      : kind === "added"
        ? html`<ins><span class="unseen" dir="ltr"> added: </span>${words}</ins>`
        : html`<del><span class="unseen" dir="ltr"> removed: </span>${words}</del>`,
  )
  return html`<p class="said" dir="auto">${marked}</p>
    ${others.length === 0 ? nothing : html`<p class="quiet">Changed: ${others.join(", ")}.</p>`}`
}

function different(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-history": EditionHistory
  }
}
