import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {repeat} from "lit/directives/repeat.js"
import {importStatuses} from "@variorum/annotation"
import type {ImportItem, ImportPlan, ImportStatus} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg, numeral, spoken} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {html} from "./html.ts"
import {notesInWords, saidBy, statusAdvice, statusNames, writerOf} from "./import-words.ts"
import {KeeperError} from "./keeper.ts"
import {movingStyle} from "./moving-style.ts"
import type {NotesMover, TakenNotes, Watch} from "./notes-mover.ts"

/** How many items are shown at first, and more with every asking. */
const page = 50

/** What is taken unless the reader says otherwise. */
const taken: ReadonlySet<ImportStatus> = new Set(["added", "newer", "conflict", "unplaced"])

type Stage =
  | {readonly kind: "choose"}
  | {readonly kind: "busy"; readonly what: string; readonly done: number; readonly total: number}
  | {readonly kind: "report"; readonly plan: ImportPlan}
  | {readonly kind: "taken"; readonly notes: TakenNotes; readonly file: string}

/** A file of notes: chosen or dropped, looked at item by item, taken in or not, and undone. */
@customElement("edition-import")
export class EditionImport extends LitElement {
  static override readonly styles = [controlStyle, movingStyle]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) mover: (() => Promise<NotesMover>) | null = null

  @state() private stage: Stage = {kind: "choose"}
  @state() private said = ""
  @state() private failed = false
  @state() private over = false
  @state() private filter: ImportStatus | null = null
  @state() private shown = page
  @state() private chosen: ReadonlySet<ImportItem> = new Set()
  @query("h2") private readonly heading!: HTMLElement | null
  #call: AbortController | null = null

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#call?.abort()
  }

  /** Shows what `plan` finds, as for a file: a backup, say. */
  async look(what: string, plan: (mover: NotesMover, watch: Watch) => Promise<ImportPlan>) {
    await this.#during(what, async (mover, watch) => {
      const found = await plan(mover, watch)
      this.chosen = new Set(found.items.filter(({status}) => taken.has(status)))
      this.filter = null
      this.shown = page
      return {kind: "report", plan: found}
    })
  }

  protected override render() {
    return html`<section aria-labelledby="import">
      <h2 id="import" tabindex="-1">Import</h2>
      ${this.#stage()}
      <p role="status" class=${this.failed ? "failure" : "quiet"}>${this.said}</p>
    </section>`
  }

  #stage() {
    const {stage} = this
    switch (stage.kind) {
      case "choose":
        return this.#choose()
      case "busy":
        return html`<p>${stage.what}</p>
          <div class="row">
            <progress
              aria-label=${stage.what}
              max=${stage.total || 1}
              .value=${stage.done}
            ></progress>
            <span class="quiet"
              >${
                stage.total === 0 ? nothing : msg`${numeral(stage.done)} of ${numeral(stage.total)}`
              }</span
            >
            <button type="button" @click=${() => this.#call?.abort()}>Cancel</button>
          </div>`
      case "report":
        return this.#report(stage.plan)
      case "taken":
        return html`<p>${notesInWords(stage.notes.count)} taken in from ${stage.file}.</p>
          <div class="row">
            <button type="button" @click=${() => void this.#undo(stage)}>Undo the import</button>
            <button type="button" @click=${() => (this.stage = {kind: "choose"})}>
              Another file
            </button>
          </div>`
    }
  }

  #choose() {
    return html`<p class="quiet">
        Web Annotation (JSON-LD), EPUB Annotations, tables from here, backups, and what Hypothesis,
        Recogito, Thorium Reader and Zotero export. You see what is in the file before anything is
        taken in.
      </p>
      <div
        class="drop ${this.over ? "over" : ""}"
        @dragover=${(event: DragEvent) => {
          event.preventDefault()
          this.over = true
        }}
        @dragleave=${() => (this.over = false)}
        @drop=${(event: DragEvent) => {
          event.preventDefault()
          this.over = false
          this.#open(event.dataTransfer?.files[0])
        }}
      >
        <label
          >A file of notes, chosen or dropped here:
          <input
            type="file"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement
              this.#open(input.files?.[0])
              input.value = ""
            }}
          />
        </label>
      </div>`
  }

  #report({items, file, format}: ImportPlan) {
    const counts = new Map<ImportStatus, number>()
    for (const {status} of items) counts.set(status, (counts.get(status) ?? 0) + 1)
    const listed = this.filter ? items.filter(({status}) => status === this.filter) : items
    const count = this.chosen.size
    return html`<p>${file}: ${notesInWords(items.length)} · ${format}</p>
      <div class="row" role="group" aria-label="Show">
        ${this.#filterButton(null, msg`All`, items.length)}
        ${importStatuses.map(status => {
          const number = counts.get(status) ?? 0
          return number === 0 ? nothing : this.#filterButton(status, statusNames[status], number)
        })}
      </div>
      ${this.filter ? html`<p class="quiet">${statusAdvice[this.filter]}</p>` : nothing}
      <div class="row">
        <button type="button" @click=${() => this.#chooseAll(listed, true)}>Choose these</button>
        <button type="button" @click=${() => this.#chooseAll(listed, false)}>
          Leave these out
        </button>
      </div>
      <ol>
        ${repeat(
          listed.slice(0, this.shown),
          item => item,
          item => this.#item(item),
        )}
      </ol>
      ${
        listed.length > this.shown
          ? html`<div class="row">
              <button type="button" @click=${() => (this.shown += 4 * page)}>
                Show more of ${numeral(listed.length - this.shown)}
              </button>
            </div>`
          : nothing
      }
      <div class="row sticky">
        <button
          type="button"
          class="primary"
          ?disabled=${count === 0}
          @click=${() => void this.#take(file)}
        >
          Take in ${notesInWords(count)}
        </button>
        <button type="button" @click=${() => this.#leave(msg`Nothing was taken in.`)}>
          Cancel
        </button>
      </div>`
  }

  #filterButton(status: ImportStatus | null, name: string, count: number) {
    return html`<button
      type="button"
      aria-pressed=${this.filter === status}
      @click=${() => {
        this.filter = status
        this.shown = page
      }}
    >
      ${name} ${numeral(count)}
    </button>`
  }

  #item(item: ImportItem) {
    const {annotation, status, reason, words, deed, here} = item
    const writer = annotation && writerOf(annotation)
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${this.chosen.has(item)}
          ?disabled=${deed === "none"}
          @change=${(event: Event) =>
            this.#chooseAll([item], (event.target as HTMLInputElement).checked)}
        />
        <span class="item">
          <span class="status">${statusNames[status]}</span>
          <span class="quiet"
            >${reason === null ? "" : spoken(reason)}
            ${writer ? html`· <bdi>${writer}</bdi>` : nothing}</span
          >
        </span>
      </label>
      ${words === null || words === "" ? nothing : html`<p class="words clamped" dir="auto">${words}</p>`}
      ${
        annotation === null
          ? html`<p class="quiet">${item.path}</p>`
          : status === "conflict" && here
            ? html`<div class="both">
                <div>
                  <h3>Yours</h3>
                  <p class="said" dir="auto">${saidBy(here)}</p>
                </div>
                <div>
                  <h3>In the file</h3>
                  <p class="said" dir="auto">${saidBy(annotation)}</p>
                </div>
              </div>`
            : html`<p class="said clamped" dir="auto">${saidBy(annotation)}</p>`
      }
    </li>`
  }

  #chooseAll(items: readonly ImportItem[], wanted: boolean): void {
    const next = new Set(this.chosen)
    for (const item of items) {
      if (wanted && item.deed !== "none") next.add(item)
      else next.delete(item)
    }
    this.chosen = next
  }

  #open(file: File | undefined): void {
    const {edition} = this
    if (!file || !edition) return
    void this.look(msg`Reading ${file.name}`, (mover, watch) => mover.plan(file, edition, watch))
  }

  async #take(file: string): Promise<void> {
    const items = [...this.chosen]
    await this.#during(msg`Taking in ${notesInWords(items.length)}`, async (mover, watch) => {
      const notes = await mover.take(items, watch)
      return {kind: "taken", notes, file}
    })
  }

  async #undo({notes}: Stage & {kind: "taken"}): Promise<void> {
    await this.#during(msg`Undoing the import`, async () => {
      const left = await notes.undo()
      this.said =
        left === 0
          ? msg`The import is undone; your notes are as they were.`
          : msg`The import is undone, but for ${notesInWords(left)} changed since.`
      return {kind: "choose"}
    })
  }

  #leave(words: string): void {
    this.stage = {kind: "choose"}
    this.failed = false
    this.said = words
    this.heading?.focus()
  }

  /** Goes back to where it was when it fails or is called off, and says so. */
  async #during(
    what: string,
    work: (mover: NotesMover, watch: Watch) => Promise<Stage>,
  ): Promise<void> {
    const before = this.stage
    const call = new AbortController()
    this.#call = call
    this.failed = false
    this.said = ""
    this.stage = {kind: "busy", what, done: 0, total: 0}
    try {
      const mover = await this.mover?.()
      if (!mover) throw new KeeperError("denied", msg`No notes can be kept at the moment.`)
      const progress = (done: number, total: number) => {
        this.stage = {kind: "busy", what, done, total}
      }
      this.stage = await work(mover, {progress, signal: call.signal})
    } catch (error) {
      this.stage = before.kind === "busy" ? {kind: "choose"} : before
      if (call.signal.aborted) {
        this.said = msg`Called off. Nothing was taken in.`
      } else if (error instanceof KeeperError) {
        this.failed = true
        this.said = error.message
      } else throw error
    }
    await this.updateComplete
    this.heading?.focus({preventScroll: true})
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-import": EditionImport
  }
}
