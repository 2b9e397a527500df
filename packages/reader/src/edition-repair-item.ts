import {LitElement, nothing} from "lit"
import {customElement, property, query, state} from "lit/decorators.js"
import {passageOf} from "@variorum/anchoring"
import type {Candidate, Edition, Repair} from "@variorum/anchoring"
import {msg, plural} from "@variorum/words"
import {controlStyle} from "./control-style.ts"
import {RepairAcceptEvent, RepairLeaveEvent, RepairMoveEvent} from "./note-events.ts"
import {html} from "./html.ts"
import {noteLine, textOf} from "./note-line.ts"
import {otherWords} from "./other-words.ts"
import {passageContext} from "./passage-context.ts"
import type {ReadingNote} from "./reading-notes.ts"
import {repairItemStyle} from "./repair-style.ts"
import {likeness, repairAdvice, repairHeading, surroundings} from "./repair-words.ts"

/** So many candidates are shown at first, and so many words on either side of each. */
const shownAtFirst = 4
const wordsAround = 12

/**
 * One own note whose place is not certain: what it says, the words it was on, the places that
 * could be meant, and what can be done.
 *
 * @fires variorum-repair-accept, variorum-repair-move, variorum-repair-leave
 */
@customElement("edition-repair-item")
export class EditionRepairItem extends LitElement {
  static override readonly styles = [controlStyle, repairItemStyle]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) note: ReadingNote | null = null
  @property({attribute: false}) repair: Repair | null = null
  /** Why the last attempt was not kept. */
  @property() failure: string | null = null
  @state() private all = false
  @query("h2") private readonly heading!: HTMLElement | null

  override focus(options?: FocusOptions): void {
    this.heading?.focus(options)
  }

  protected override render() {
    const {edition, note, repair} = this
    if (!edition || !note || !repair) return nothing
    const shown = this.all ? repair.candidates : repair.candidates.slice(0, shownAtFirst)
    const more = repair.candidates.length - shown.length
    const ask = (event: Event) => () => this.dispatchEvent(event)
    return html`<article aria-labelledby="heading">
      <div class="head">
        <h2 id="heading" tabindex="-1">${repairHeading(repair)}</h2>
        <p class="said" dir="auto">${textOf(note.annotation) || noteLine(edition, note)}</p>
        <p class="advice">${repairAdvice(repair)}</p>
      </div>
      ${repair.quote === null ? nothing : this.#old(repair.quote)}
      ${
        shown.length === 0
          ? nothing
          : html`<ol aria-label="Places it could be">
              ${shown.map((candidate, i) => this.#candidate(edition, repair, candidate, i))}
            </ol>`
      }
      ${
        more > 0
          ? html`<div class="more">
              <button type="button" @click=${() => void this.#showAll()}>
                ${plural(more, msg`Show ${more} more place`, msg`Show ${more} more places`)}
              </button>
            </div>`
          : nothing
      }
      ${this.failure === null ? nothing : html`<p class="failure" role="alert">${this.failure}</p>`}
      <div class="actions">
        ${
          repair.index === null
            ? nothing
            : html`<button type="button" @click=${ask(new RepairMoveEvent(repair))}>
                Move by hand
              </button>`
        }
        <button type="button" @click=${ask(new RepairLeaveEvent(repair, false))}>
          Leave as it is
        </button>
      </div>
    </article>`
  }

  #old({prefix, exact, suffix}: NonNullable<Repair["quote"]>) {
    return html`<div class="old">
      <p class="term">It was made on</p>
      <blockquote dir="auto">
        ${prefix === "" ? nothing : `… ${tail(prefix)}`}<q>${exact}</q>${
          suffix === "" ? nothing : `${head(suffix)} …`
        }
      </blockquote>
    </div>`
  }

  #candidate(edition: Edition, repair: Repair, candidate: Candidate, i: number) {
    const passage = passageOf(candidate.span, edition.text.canonical)
    const {before, exact, after} = passageContext(passage, edition, wordsAround)
    const runs = otherWords(repair.quote?.exact ?? exact, exact)
    return html`<li class="there">
      <p class="term" id="place-${i}">
        <span class="place">${passage.block}</span> · ${likeness(candidate.words)},
        ${surroundings(candidate)}
      </p>
      <blockquote id="words-${i}" dir="auto">
        ${before}<q>${runs.map(({words, other}) =>
          other ? html`<span class="other">${words}</span>` : words,
        )}</q>${after}
      </blockquote>
      <button
        type="button"
        class=${i === 0 && repair.state === "fuzzy" ? "primary" : ""}
        aria-describedby="place-${i} words-${i}"
        @click=${() => this.dispatchEvent(new RepairAcceptEvent(repair, candidate.span))}
      >
        Accept this place
      </button>
    </li>`
  }

  async #showAll(): Promise<void> {
    this.all = true
    await this.updateComplete
    // The button that had the focus is gone.
    this.renderRoot.querySelectorAll<HTMLElement>(".there button")[shownAtFirst]?.focus()
  }
}

/** Recorded context may be long; as many words of it as stand around a candidate. */
function tail(prefix: string): string {
  return /(?:\S+\s*){0,12}$/u.exec(prefix)?.[0] ?? prefix
}

function head(suffix: string): string {
  return /^(?:\s*\S+){0,12}/u.exec(suffix)?.[0] ?? suffix
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-repair-item": EditionRepairItem
  }
}
