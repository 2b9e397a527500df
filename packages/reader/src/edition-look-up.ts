import {LitElement, nothing} from "lit"
import {html} from "./html.ts"
import {customElement, property} from "lit/decorators.js"
import type {Span} from "@variorum/document"
import type {Comparison} from "@variorum/dispute"
import {controlStyle} from "./control-style.ts"
import {kindInWords, kindShown} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {editionLookUpStyle} from "./edition-look-up-style.ts"
import {registerTypeLabel} from "./labels.ts"
import {lookUpEntryContent} from "./look-up-entry.ts"
import {leavingLink} from "./look-up-links.ts"
import {lookUpNoteContent} from "./look-up-note.ts"
import {lookUpQuestionContent} from "./look-up-question.ts"
import {viewOfSubject} from "./look-up-subject.ts"
import type {KnownThings, LookUpSubject} from "./look-up-subject.ts"
import {lookUpWords, missingWords, noteInWords} from "./look-up-words.ts"
import {noteDetailsStyle} from "./note-details-style.ts"
import {asWritten} from "./as-written.ts"
import {capitalized} from "./position-words.ts"
import type {HrefOf} from "./view-link.ts"

/** What stands in a panel, and what kind of thing that is. */
interface Shown {
  readonly kind: string
  readonly name: unknown
  readonly content: unknown
}

/**
 * The panel that something is looked up in: a popover, not modal, whose place its desk sets. It shows one subject at a
 * glance, with a way to the view of it.
 *
 * @fires variorum-view-change - A link was chosen: one that leads away stands in an element of the class `leaving`.
 * @fires look-up-back, look-up-close - Plain events of buttons; they do not leave the reader.
 */
@customElement("edition-look-up")
export class EditionLookUp extends LitElement {
  static override readonly styles = [
    disputeStyle,
    controlStyle,
    noteDetailsStyle,
    editionLookUpStyle,
  ]

  @property({attribute: false}) subject: LookUpSubject | null = null
  @property({attribute: false}) known: KnownThings | null = null
  /** All of the edition. */
  @property({attribute: false}) comparisons: readonly Comparison[] = []
  @property({attribute: false}) hrefOf: HrefOf | null = null
  /** The words of a span as the text shows them. */
  @property({attribute: false}) wordsOf: ((span: Span) => string) | null = null
  /** Whether something else was looked up before this, to go back to. */
  @property({type: Boolean}) deeper = false

  /** The whole, of which a screen reader says the name; from there Tab goes through it from the top. */
  override focus(): void {
    const section = this.renderRoot.querySelector("section")
    if (section) section.scrollTop = 0
    section?.focus({preventScroll: true})
  }

  /** Whether the focus is on the first, or the last, of what Tab reaches here; the whole comes before the first. */
  isAtEdge(edge: "first" | "last"): boolean {
    const at = (this.renderRoot as ShadowRoot).activeElement
    const stops = this.renderRoot.querySelectorAll("a[href], button")
    return edge === "first"
      ? at === stops[0] || at?.localName === "section"
      : at === stops[stops.length - 1]
  }

  protected override render() {
    const {subject, known} = this
    if (!subject || !known) return nothing
    const {kind, name, content} = this.#shown(subject, known)
    const view = viewOfSubject(known, subject)
    const isOwn = subject.kind === "annotation" && known.notes.byId.get(subject.id)?.own
    return html`<section role="dialog" tabindex="-1" aria-labelledby="name">
      <div class="head">
        ${
          this.deeper
            ? html`<button
                type="button"
                class="tool"
                @click=${() => this.dispatchEvent(new Event("look-up-back"))}
              >
                ← ${lookUpWords.back}
              </button>`
            : nothing
        }
        <p class="kind small ${isOwn ? "own" : "quiet"}">${kind}</p>
        ${view === null ? nothing : leavingLink(view, lookUpWords.open[subject.kind], this.hrefOf)}
        <button
          type="button"
          class="icon"
          aria-label=${lookUpWords.close}
          title=${lookUpWords.closeHint}
          @click=${() => this.dispatchEvent(new Event("look-up-close"))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
        </button>
      </div>
      <div class="content ${subject.kind}">
        <h2 id="name" dir="auto">${name}</h2>
        ${content}
      </div>
    </section>`
  }

  #shown({kind, id}: LookUpSubject, known: KnownThings): Shown {
    const {edition, notes} = known
    const page = {edition, hrefOf: this.hrefOf}
    const entry = kind === "entry" ? edition.register.get(id) : undefined
    if (entry) {
      const type = capitalized(registerTypeLabel(entry.type))
      const content = lookUpEntryContent(entry, this.comparisons, page)
      return {kind: type, name: asWritten(entry.name), content}
    }
    const note = kind === "annotation" ? notes.byId.get(id) : undefined
    if (note) {
      const words = (span: Span) => edition.text.canonical.slice(span)
      const content = lookUpNoteContent(note, known, this.wordsOf ?? words, this.hrefOf)
      const place = note.spans[0] && edition.text.canonical.blockAt(note.spans[0].from).n
      return {
        kind: note.own ? lookUpWords.yours : lookUpWords.theirs,
        name: noteInWords(note.look.singular, place),
        content,
      }
    }
    const comparison =
      kind === "question" ? this.comparisons.find(({question}) => question.id === id) : undefined
    if (comparison) {
      const content = lookUpQuestionContent(comparison, page)
      const words = kindInWords(kindShown(comparison, edition))
      return {kind: words, name: asWritten(comparison.question.label), content}
    }
    return {kind: "", name: lookUpWords.missing, content: html`<p>${missingWords[kind]}</p>`}
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-look-up": EditionLookUp
  }
}
