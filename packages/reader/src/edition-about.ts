import {isOwnQuestion} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {fingerprint} from "@variorum/document"
import {msg, numeral} from "@variorum/words"
import {LitElement, css, nothing} from "lit"
import type {PropertyValues} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {ifDefined} from "lit/directives/if-defined.js"
import {citedText} from "./citation-forms.ts"
import type {Cited} from "./citation-forms.ts"
import type {PageCredit, PageCredits} from "./credits.ts"
import {disputeStyle} from "./dispute-style.ts"
import "./edition-citations.ts"
import {editionLanguage} from "./edition-language.ts"
import {html, sentence} from "./html.ts"
import {noteCredits} from "./print-credits.ts"
import {registerStyle} from "./register-style.ts"
import type {HrefOf} from "./view-link.ts"

/** What the provenance says, in the words of its own, with what each is called here. */
const facts = [
  [msg`Author`, "author", "authorNote"],
  [msg`Published`, "published", "publishedNote"],
  [msg`Found`, "submittedNote", "submittedNote"],
  [msg`Transcription`, "transcription", "transcription"],
] as const

type Notes = Edition["editorial"]
const states = new WeakMap<Notes, Promise<string>>()

/** SHA-256 of notes as they are; found once for each, when the page has been drawn, for it takes its time. */
function stateOf(notes: Notes): Promise<string> {
  const known = states.get(notes)
  if (known) return known
  const found = new Promise(requestAnimationFrame)
    .then(() => new Promise(drawn => setTimeout(drawn)))
    .then(() => fingerprint(JSON.stringify(notes)))
  states.set(notes, found)
  return found
}

/** How to cite the edition, whose the text and the notes are, and in which state they are. */
@customElement("edition-about")
export class EditionAbout extends LitElement {
  static override readonly styles = [
    disputeStyle,
    registerStyle,
    css`
      :host {
        max-width: 44rem;
      }
      h2 {
        margin: 2rem 0 0.6rem;
        font-size: 1.0625rem;
        font-weight: 650;
      }
      dl {
        display: grid;
        grid-template-columns: 10rem 1fr;
        gap: 0.5rem 1.25rem;
      }
      dt {
        color: var(--quiet);
      }
      dd {
        overflow-wrap: anywhere;
      }
      code {
        font-size: 0.8125rem;
      }
      a {
        color: var(--accent);
      }
      @media (max-width: 30em) {
        dl {
          grid-template-columns: 1fr;
          gap: 0.1rem;
        }
        dd {
          margin-bottom: 0.6rem;
        }
      }
    `,
  ]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) credits: PageCredits | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null
  @property({attribute: false}) now: () => Date = () => new Date()
  @state() private credited: readonly PageCredit[] = []
  /** Fingerprint of the editors' notes as they are. */
  @state() private notesState = ""

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("credits")) {
      void this.credits?.().then(
        credited => (this.credited = credited),
        () => null,
      )
    }
    const before = changed.get("edition")
    if (this.edition && this.edition.editorial !== before?.editorial) {
      void stateOf(this.edition.editorial).then(found => (this.notesState = found))
    }
  }

  protected override render() {
    const {edition} = this
    if (!edition) return nothing
    const {text} = edition
    const rights = text.provenance?.["rights"]
    const asked = [...edition.questions.keys()].filter(id => !isOwnQuestion(edition, id))
    return html`<h1>About this edition</h1>
      <h2>How to cite it</h2>
      <edition-citations .cited=${this.#cited(edition)}></edition-citations>
      <p>
        ${sentence`To cite a passage, select its words in the text and choose “Cite”, or press
        <kbd>c</kbd> in a paragraph.`}
      </p>
      <h2>The text</h2>
      <dl>
        ${this.#fact(msg`Title`, text.title, editionLanguage)}
        ${facts.map(([what, ...names]) =>
          this.#fact(
            what,
            names.map(name => text.provenance?.[name]).find(isSaid),
            editionLanguage,
          ),
        )}
      </dl>
      <h2>Rights</h2>
      <dl>
        ${
          isSaid(rights)
            ? this.#fact(msg`Text`, rights, editionLanguage)
            : this.#fact(msg`Text`, msg`No statement of rights is known.`)
        }
        ${noteCredits(edition).map(words => this.#fact(msg`Notes`, words))}
        ${this.credited.map(
          ({what, words, link}) =>
            html`<dt>${what}</dt>
              <dd>${link === null ? words : html`<a href=${link}>${words}</a>`}</dd>`,
        )}
      </dl>
      <h2>Versions</h2>
      <dl>
        <dt>Text</dt>
        <dd>
          ${text.canonical.blocks.length} paragraphs, ${this.#states(text.history.states.length)};
          SHA-256 <code>${text.fingerprint}</code>
        </dd>
        <dt>Notes</dt>
        <dd>
          ${numeral(edition.editorial.length)} by the editors, on ${asked.length} questions; SHA-256
          <code>${this.notesState}</code>
        </dd>
      </dl>`
  }

  #fact(what: string, words: unknown, lang?: string) {
    return isSaid(words)
      ? html`<dt>${what}</dt>
          <dd lang=${ifDefined(lang)}>${words}</dd>`
      : nothing
  }

  #states(count: number): string {
    if (count === 1) return msg`never revised`
    return count === 2 ? msg`revised once` : msg`revised ${count - 1} times`
  }

  #cited({text}: Edition): Cited {
    const {hrefOf} = this
    const address = hrefOf && new URL(hrefOf({kind: "read"}), document.baseURI).href
    return {...citedText(text), place: null, quote: null, address, accessed: this.now()}
  }
}

function isSaid(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== ""
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-about": EditionAbout
  }
}
