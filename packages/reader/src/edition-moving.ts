import {LitElement, css, nothing} from "lit"
import type {PropertyValues} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import type {Edition} from "@variorum/anchoring"
import {language, msg, msgAs} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import "./edition-import.ts"
import type {EditionImport} from "./edition-import.ts"
import {html} from "./html.ts"
import {notesInWords, sizeInWords} from "./import-words.ts"
import {KeeperError} from "./keeper.ts"
import type {KeeperState} from "./keeper.ts"
import {movingStyle} from "./moving-style.ts"
import {kindInWords} from "./own-kind.ts"
import type {BackupEntry, NotesMover, Room} from "./notes-mover.ts"

/** The reader's own notes in and out: import, export, backups. */
@customElement("edition-moving")
export class EditionMoving extends LitElement {
  static override readonly styles = [
    controlStyle,
    movingStyle,
    css`
      :host {
        max-width: 46rem;
        margin: 0 auto;
        padding: 1.5rem 1rem 4rem;
      }
    `,
  ]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) mover: (() => Promise<NotesMover>) | null = null
  @property({attribute: false}) keeping: KeeperState | null = null

  @state() private ready: NotesMover | null = null
  @state() private choices: {tags: readonly string[]; kinds: readonly string[]} | null = null
  @state() private kept: readonly BackupEntry[] | null = []
  @state() private room: Room | null = null
  @state() private said = ""
  @state() private failed = false
  @query("edition-import") private readonly importing!: EditionImport
  @query("#format") private readonly format!: HTMLSelectElement
  @query("#which") private readonly which!: HTMLSelectElement
  @query("#trash") private readonly trash!: HTMLInputElement

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("mover") && this.mover && !this.ready) void this.#prepare(this.mover)
    // The notes changed, and with them what can be chosen.
    else if (changed.has("edition") && this.ready) void this.#refresh(this.ready)
  }

  protected override render() {
    return html`<h1 tabindex="-1">Import, export and backups</h1>
      <edition-import .edition=${this.edition} .mover=${this.mover}></edition-import>
      ${this.#export()} ${this.#backups()}
      <p role="status" class=${this.failed ? "failure" : "quiet"}>${this.said}</p>`
  }

  #export() {
    const {ready, choices} = this
    return html`<section aria-labelledby="export">
      <h2 id="export">Export</h2>
      <p class="quiet">
        Every file names this edition, its version and the fingerprint of its text. The first three
        formats can be read again here without loss.
      </p>
      <div class="row">
        <label
          >Format
          <select id="format">
            ${ready?.formats.map(({key, name}) => html`<option value=${key}>${name}</option>`)}
          </select>
        </label>
        <label
          >Which
          <select id="which">
            <option value="">All notes</option>
            ${choices?.kinds.map(kind => html`<option value="k${kind}">Kind: ${kindInWords(kind)}</option>`)}
            ${choices?.tags.map(tag => html`<option value="t${tag}">Tag: ${tag}</option>`)}
          </select>
        </label>
        <label><input id="trash" type="checkbox" /> The trash too</label>
        <button type="button" class="primary" ?disabled=${!ready} @click=${() => void this.#save()}>
          ${msgAs("do")`Export`}
        </button>
      </div>
    </section>`
  }

  #backups() {
    const {kept, room, keeping} = this
    return html`<section aria-labelledby="backups">
      <h2 id="backups">Backups</h2>
      ${keeping && keeping.kind !== "kept" ? html`<p class="failure">${keeping.message}</p>` : nothing}
      <p>${room === null ? nothing : roomInWords(room)}</p>
      <p class="quiet">
        ${
          kept === null
            ? msg`This browser has no place for backups beside the notes (a private window has none). Save a backup file now and then.`
            : msg`While you write, copies are kept in this browser: of the last hour, of each day, of the last weeks. They go when the site’s data are cleared; a backup file does not.`
        }
      </p>
      ${
        kept === null || kept.length === 0
          ? nothing
          : html`<ol>
              ${kept.map(
                backup =>
                  html`<li class="row">
                    <span class="item"
                      >${new Date(backup.made).toLocaleString(language, {
                        dateStyle: "medium",
                        timeStyle: "short",
                      })} <span class="quiet">${sizeInWords(backup.size)}</span></span
                    >
                    <button type="button" @click=${() => this.#restore(backup)}>
                      Look at it and restore…
                    </button>
                  </li>`,
              )}
            </ol>`
      }
      <div class="row">
        <button type="button" ?disabled=${!this.ready} @click=${() => void this.#saveBackup()}>
          Save a backup file
        </button>
        <span class="quiet">To restore from one, choose it under Import.</span>
      </div>
    </section>`
  }

  async #prepare(load: () => Promise<NotesMover>): Promise<void> {
    await this.#saying(async () => {
      this.ready = await load()
      await this.#refresh(this.ready)
      return this.said
    })
  }

  async #refresh(mover: NotesMover): Promise<void> {
    this.room = await mover.room()
    this.kept = await mover.backups()
    this.choices = await mover.choices().catch(() => null)
  }

  async #save(): Promise<void> {
    const {edition, ready, which, format, trash} = this
    if (!edition || !ready) return
    const chosen = which.value
    await this.#saying(async () => {
      const saved = await ready.save(
        {
          format: format.value,
          kind: chosen.startsWith("k") ? chosen.slice(1) : null,
          tag: chosen.startsWith("t") ? chosen.slice(1) : null,
          trash: trash.checked,
        },
        edition,
      )
      return saved ? msg`${notesInWords(saved.count)} exported as ${saved.name}.` : ""
    })
  }

  async #saveBackup(): Promise<void> {
    const {edition, ready} = this
    if (!edition || !ready) return
    await this.#saying(async () => {
      const saved = await ready.saveBackup(edition)
      return saved
        ? msg`${notesInWords(saved.count)} with their history saved as ${saved.name}.`
        : ""
    })
  }

  #restore({name, made}: BackupEntry): void {
    const {edition} = this
    if (!edition) return
    void this.importing.look(msg`Reading the backup of ${made.slice(0, 10)}`, (mover, watch) =>
      mover.planBackup(name, edition, watch),
    )
    this.importing.scrollIntoView({block: "nearest"})
  }

  /** Whatever comes of it is said. */
  async #saying(work: () => Promise<string>): Promise<void> {
    this.failed = false
    this.said = ""
    try {
      this.said = await work()
    } catch (error) {
      if (!(error instanceof KeeperError)) throw error
      this.failed = true
      this.said = error.message
    }
  }
}

function roomInWords({promised, used, quota}: Room): string {
  const kept =
    promised === true
      ? msg`This browser has promised not to clear your notes by itself.`
      : promised === false
        ? msg`This browser may clear your notes when it is short of room, or when you have not been here for long.`
        : msg`This browser does not say whether it may clear your notes.`
  const room =
    used !== null && quota !== null
      ? msg` They and this edition take ${sizeInWords(used)} of the ${sizeInWords(quota)} it allows.`
      : ""
  return kept + room
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-moving": EditionMoving
  }
}
