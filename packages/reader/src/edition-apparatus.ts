import {layerBodyOf} from "@variorum/annotation"
import type {EmendationBody, Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {apparatusStyle} from "./edition-apparatus-style.ts"
import {choice} from "./choice.ts"
import {disputeStyle} from "./dispute-style.ts"
import {emendedText} from "./emended-reading.ts"
import {filterStyle} from "./filter-style.ts"
import {html} from "./html.ts"
import {certaintyLabel, emendationLabel} from "./labels.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

const wordings = [
  ["transcribed", msg`as transcribed`],
  ["emended", msg`with emendations`],
] as const

/**
 * The critical apparatus: each emendation in the order of the text, lemma ] reading · kind · certainty · reason, and
 * those that could not be applied.
 *
 * @fires variorum-view-change - The place of an emendation was chosen.
 * @fires emended-toggle - The other wording was chosen; a plain event that does not leave the reader.
 */
@customElement("edition-apparatus")
export class EditionApparatus extends LitElement {
  static override styles = [disputeStyle, filterStyle, apparatusStyle]

  @property({attribute: false}) edition: Edition | null = null
  @property({type: Boolean}) emended = false
  @property({attribute: false}) hrefOf: HrefOf | null = null

  /** Goes to the entry of an emendation. */
  async show(emendation: Iri): Promise<void> {
    await this.updateComplete
    const entries = [...this.renderRoot.querySelectorAll<HTMLElement>("li")]
    const entry = entries.find(one => one.dataset["emendation"] === emendation)
    entry?.scrollIntoView({block: "center", behavior: "instant"})
    entry?.focus({preventScroll: true})
  }

  override render() {
    const {edition} = this
    if (!edition) return nothing
    const {emendations, unapplied} = emendedText(edition)
    if (emendations.length + unapplied.length === 0) return nothing
    const {canonical} = edition.text
    return html`<section aria-labelledby="heading">
      <h2 id="heading">Critical apparatus</h2>
      ${choice(
        msg`The text is shown`,
        wordings,
        this.emended ? "emended" : "transcribed",
        wording => {
          if ((wording === "emended") !== this.emended) {
            this.dispatchEvent(new Event("emended-toggle"))
          }
        },
      )}
      <ul>
        ${emendations.map(({id, base}) =>
          this.#renderEntry(edition, id, canonical.blockAt(base.from).n, canonical.slice(base)),
        )}
      </ul>
      ${
        unapplied.length === 0
          ? nothing
          : html`<h3>Not applied</h3>
              <p class="small quiet">
                Their place is not certain, or another emendation stands there.
              </p>
              <ul>
                ${unapplied.map(id => this.#renderEntry(edition, id, null, lemmaOf(edition, id)))}
              </ul>`
      }
    </section>`
  }

  #renderEntry(edition: Edition, id: Iri, block: string | null, lemma: string) {
    const annotation = edition.annotations.get(id)
    const body = annotation && (layerBodyOf(annotation) as EmendationBody)
    if (!body) return nothing
    const words = html`<span class="lemma"
      >${lemma === "" ? msg`[nothing]` : asWritten(lemma)}</span
    >`
    const reading = body.reading === "" ? html`<i>omit</i>` : asWritten(body.reading)
    const facts = [emendationLabel(body.kind), certaintyLabel(body.certainty)].filter(Boolean)
    return html`<li tabindex="-1" data-emendation=${id}>
      ${
        block === null
          ? words
          : viewLink(
              {kind: "read", place: {annotation: id}},
              html`<span class="block">${block}</span> ${words}`,
              this.hrefOf,
            )
      }
      ] <span class="reading">${reading}</span>
      <span class="small quiet"
        >· ${facts.join(" · ")}${body.reason ? html` · ${asWritten(body.reason)}` : nothing}</span
      >
    </li>`
  }
}

/** The words an emendation is of, as it quotes them itself. */
function lemmaOf(edition: Edition, id: Iri): string {
  const span = edition.anchors.get(id)?.[0]?.span
  return span ? edition.text.canonical.slice(span) : ""
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-apparatus": EditionApparatus
  }
}
