import type {Layer} from "@variorum/annotation"
import {layers as allLayers} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Comparison} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {controlStyle} from "./control-style.ts"
import {dialogStyle} from "./dialog-style.ts"
import {countInWords} from "./dispute-look.ts"
import type {KnownEdition} from "./edition-holder.ts"
import {printPanelStyle} from "./edition-print-style.ts"
import {PrintEvent} from "./view-events.ts"
import {html} from "./html.ts"
import {layerLooks, ownLook} from "./layer-look.ts"
import {printContent} from "./print-content.ts"
import type {Paper, PrintChoice} from "./print-content.ts"
import {questionsToPrint} from "./print-disputes.ts"
import type {PrintedQuestions} from "./print-disputes.ts"
import {countNotes} from "./print-notes.ts"
import type {ReadingNotes} from "./reading-notes.ts"

/** What an editor would put at the foot of a page unasked; of the others there are more than pages can hold. */
const layersOnPaper: readonly Layer[] = ["Figure", "Stance", "Commentary"]

const questionNames: Readonly<Record<PrintedQuestions, string>> = {
  none: msg`None`,
  disputed: msg`Those in dispute`,
  all: msg`All`,
}

const papers: readonly Paper[] = ["A4", "A5", "Letter"]

/**
 * What is to be printed, as a dialog.
 *
 * @fires variorum-print - With what was chosen, ready to be set in pages.
 */
@customElement("edition-print")
export class EditionPrint extends LitElement {
  static override readonly styles = [controlStyle, dialogStyle, printPanelStyle]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notes: ReadingNotes | null = null
  @property({attribute: false}) comparisons: readonly Comparison[] = []

  @state() private choice: PrintChoice = {
    layers: layersOnPaper,
    own: true,
    emended: false,
    contents: true,
    apparatus: true,
    questions: "none",
    paper: "A4",
  }
  @state() private failure = ""
  @query("dialog") private readonly dialog!: HTMLDialogElement

  /** Opens the dialog, once it is there; closing gives the focus back. `emended`: what the choice of wording begins with. */
  async show(emended: boolean): Promise<void> {
    this.choice = {...this.choice, emended}
    this.failure = ""
    await this.updateComplete
    this.dialog.showModal()
  }

  protected override render() {
    const {edition, notes} = this
    return html`<dialog aria-labelledby="title">
      <h2 id="title">Print with notes</h2>
      <p class="quiet">
        In pages, with numbered notes at the foot of the page where they are called. Your browser’s
        own Print, Ctrl+P, prints what is on the screen, without them.
      </p>
      ${edition && notes ? this.#choices(edition, notes) : nothing}
      <p class="failure" role="alert">${this.failure}</p>
      <div class="actions">
        <button type="button" @click=${() => this.dialog.close()}>Cancel</button>
        <button type="button" class="primary" ?disabled=${!edition} @click=${() => this.#open()}>
          Make the pages
        </button>
      </div>
    </dialog>`
  }

  #choices(edition: Edition, notes: ReadingNotes) {
    const {choice} = this
    const counts = new Map<Layer | "own", number>()
    for (const {own, layer} of notes.placed) {
      const key = own ? "own" : layer
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const total = countNotes(notes, {layers: new Set(choice.layers), own: choice.own})
    return html`<fieldset>
        <legend>Notes at the foot</legend>
        <div class="layers">
          ${this.#check(ownLook.plural, edition.own.length, choice.own, own => ({own}))}
          ${allLayers
            .filter(layer => counts.has(layer))
            .map(layer =>
              this.#check(
                layerLooks[layer].plural,
                counts.get(layer)!,
                choice.layers.includes(layer),
                on => ({
                  layers: allLayers.filter(one =>
                    one === layer ? on : choice.layers.includes(one),
                  ),
                }),
              ),
            )}
        </div>
      </fieldset>
      <fieldset>
        <legend>Wording</legend>
        <div>
          ${this.#radio("emended", msg`As transcribed`, !choice.emended, {emended: false})}
          ${this.#radio("emended", msg`With emendations`, choice.emended, {emended: true})}
        </div>
      </fieldset>
      <fieldset>
        <legend>Parts</legend>
        <div>
          ${this.#check(msg`Contents`, null, choice.contents, contents => ({contents}))}
          ${this.#check(msg`Critical apparatus`, null, choice.apparatus, apparatus => ({apparatus}))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Questions</legend>
        <div>
          ${(Object.keys(questionNames) as PrintedQuestions[]).map(questions =>
            this.#radio("questions", questionNames[questions], choice.questions === questions, {
              questions,
            }),
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>Paper</legend>
        <div>
          ${papers.map(paper => this.#radio("paper", paper, choice.paper === paper, {paper}))}
        </div>
      </fieldset>
      <p class="sum" role="status">${this.#sum(total)}</p>`
  }

  #sum(notes: number): string {
    const {choice, comparisons} = this
    const tables = questionsToPrint(comparisons, choice.questions).length
    const parts = [
      notes === 0 ? msg`The text without notes` : msg`The text with ${countInWords(notes, "note")}`,
      tables === 0 ? "" : msg`${countInWords(tables, "question")} as tables`,
    ].filter(Boolean)
    const many =
      notes > manyNotes ? msg` Most of each page will be notes; choose fewer to see more text.` : ""
    return `${parts.join(", ")}.${many}`
  }

  #check(
    label: string,
    count: number | null,
    checked: boolean,
    change: (on: boolean) => Partial<PrintChoice>,
  ) {
    return html`<label
      ><input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => this.#set(change((event.target as HTMLInputElement).checked))}
      />${label}${count === null ? nothing : html` <span class="count">${count}</span>`}</label
    >`
  }

  #radio(name: string, label: string, checked: boolean, change: Partial<PrintChoice>) {
    return html`<label
      ><input
        type="radio"
        name=${name}
        .checked=${checked}
        @change=${() => this.#set(change)}
      />${label}</label
    >`
  }

  #set(change: Partial<PrintChoice>): void {
    this.choice = {...this.choice, ...change}
  }

  /** The page may open another window only while it answers a click: everything at once. */
  #open(): void {
    const {edition, comparisons, choice} = this
    if (!edition) return
    const event = new PrintEvent(() => printContent(edition, comparisons, choice))
    this.dispatchEvent(event)
    if (event.defaultPrevented) this.dialog.close()
    else
      this.failure = msg`The pages could not be opened: this page, or your browser, allows no new window.`
  }
}

/** Opens the dialog in a reader, where it stands from the first time on. */
export async function openPrintPanel(
  reader: HTMLElement | DocumentFragment,
  {edition, notes}: Pick<KnownEdition, "edition" | "notes">,
  comparisons: readonly Comparison[],
  emended: boolean,
): Promise<void> {
  let panel = reader.querySelector("edition-print")
  if (!panel) reader.append((panel = document.createElement("edition-print")))
  Object.assign(panel, {edition, notes, comparisons})
  await panel.show(emended)
}

/** More than these on the pages of one essay leave little room for it. */
const manyNotes = 500

declare global {
  interface HTMLElementTagNameMap {
    "edition-print": EditionPrint
  }
}
