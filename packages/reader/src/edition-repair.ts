import {LitElement, nothing} from "lit"
import type {PropertyValues} from "lit"
import {customElement, property, query} from "lit/decorators.js"
import {repeat} from "lit/directives/repeat.js"
import type {Edition, Repair} from "@variorum/anchoring"
import {msg, plural} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
// Shown in the text, once a note of the queue is moved.
import "./edition-move-bar.ts"
import "./edition-repair-item.ts"
import {RepairLeaveEvent} from "./note-events.ts"
import {html} from "./html.ts"
import {anchorTrouble} from "./labels.ts"
import {noteLine} from "./note-line.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import type {RepairFailure, RepairFocus} from "./repair-desk.ts"
import {repairKey, repairQueue} from "./repair-queue.ts"
import {repairStyle} from "./repair-style.ts"
import {repairHeading} from "./repair-words.ts"
import {repairCount} from "./uncertain-places.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

export {RepairDesk} from "./repair-desk.ts"

/**
 * The queue of own notes whose place in the text is not certain; below it those that were left as
 * they are, and, to be read only, the editors' of uncertain place.
 *
 * @fires variorum-repair-accept, variorum-repair-move, variorum-repair-leave - Of its items.
 */
@customElement("edition-repair")
export class EditionRepair extends LitElement {
  static override readonly styles = [controlStyle, repairStyle]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) notes: ReadingNotes | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null
  /** By `repairKey`. */
  @property({attribute: false}) left: ReadonlySet<string> = new Set()
  @property({attribute: false}) failure: RepairFailure | null = null
  /** A new value moves the focus, once; the heading has it where there is no such item. */
  @property({attribute: false}) focused: RepairFocus | null = null
  @query("h1") private readonly heading!: HTMLElement | null
  #hadFocus = false

  protected override willUpdate(): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("focused") && this.focused) void this.#moveFocus(this.focused)
    // Another tab may have repaired what had the focus.
    else if (this.#hadFocus && !this.shadowRoot?.activeElement) this.heading?.focus()
  }

  protected override render() {
    const {edition, notes, left} = this
    if (!edition || !notes) return nothing
    const {own, editorial} = repairQueue(edition, notes)
    const open = own.filter(repair => !left.has(repairKey(repair)))
    const rest = own.filter(repair => left.has(repairKey(repair)))
    return html`<h1 tabindex="-1">Repair</h1>
      ${
        own.length === 0
          ? html`<p class="empty">
              ${
                notes.byId.size === 0 || edition.own.length === 0
                  ? msg`You have no notes yet, so nothing is to be repaired.`
                  : msg`All your notes stand on their words. Nothing is to be repaired.`
              }
            </p>`
          : html`<p class="intro">
              ${repairCount(new Set(own.map(({id}) => id)).size)} Nothing is moved unless you say
              so, and whatever you do here can be undone.
            </p>`
      }
      <ol class="queue">
        ${repeat(open, repairKey, repair => html`<li>${this.#item(edition, notes, repair)}</li>`)}
      </ol>
      ${
        rest.length === 0
          ? nothing
          : html`<h2>Left as they are</h2>
              <ol class="rows">
                ${repeat(rest, repairKey, repair => this.#leftRow(edition, notes, repair))}
              </ol>`
      }
      ${editorial.length === 0 ? nothing : this.#editors(edition, editorial)}`
  }

  #item(edition: Edition, notes: ReadingNotes, repair: Repair) {
    const key = repairKey(repair)
    return html`<edition-repair-item
      .edition=${edition}
      .note=${notes.byId.get(repair.id) ?? null}
      .repair=${repair}
      .failure=${this.failure?.key === key ? this.failure.message : null}
    ></edition-repair-item>`
  }

  #leftRow(edition: Edition, notes: ReadingNotes, repair: Repair) {
    const note = notes.byId.get(repair.id)
    return html`<li>
      <span class="row-words"
        ><bdi>${note ? noteLine(edition, note) : nothing}</bdi>
        <span class="quiet">${repairHeading(repair)}</span></span
      >
      <button type="button" @click=${() => this.dispatchEvent(new RepairLeaveEvent(repair, true))}>
        Look at it again
      </button>
    </li>`
  }

  #editors(edition: Edition, notes: readonly ReadingNote[]) {
    return html`<h2>Of the editors</h2>
      <details>
        <summary>
          ${plural(
            notes.length,
            msg`One annotation of this edition has no certain place; only its editors can repair that.`,
            msg`${notes.length} annotations of this edition have no certain place; only its editors can repair that.`,
          )}
        </summary>
        <ol class="rows">
          ${notes.map(
            note =>
              html`<li>
                <span class="row-words"
                  >${this.#line(edition, note)}
                  <span class="quiet"
                    >${note.anchors.flatMap(anchor => anchorTrouble(anchor) ?? []).join(" ")}</span
                  ></span
                >
              </li>`,
          )}
        </ol>
      </details>`
  }

  /** Leads to its words where it has any. */
  #line(edition: Edition, note: ReadingNote) {
    const line = html`${note.look.singular}: <bdi>${noteLine(edition, note)}</bdi>`
    if (note.spans.length === 0) return line
    return viewLink({kind: "read", place: {annotation: note.id}}, line, this.hrefOf)
  }

  async #moveFocus({key}: RepairFocus): Promise<void> {
    const items = [...this.renderRoot.querySelectorAll("edition-repair-item")]
    const item = items.find(one => one.repair && repairKey(one.repair) === key)
    if (!item) {
      this.heading?.focus()
      return
    }
    await item.updateComplete
    item.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-repair": EditionRepair
  }
}
