import type {Edition} from "@variorum/anchoring"
import {evidenceOfClaims, worksInUse} from "@variorum/dispute"
import type {ClaimEvidence, WorkInUse, WorkService} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {LitElement, nothing} from "lit"
import {customElement, property, state} from "lit/decorators.js"
import {asWritten} from "./as-written.ts"
import {choice} from "./choice.ts"
import {countInWords} from "./dispute-look.ts"
import {disputeStyle} from "./dispute-style.ts"
import {evidenceStyle} from "./edition-evidence-style.ts"
import "./edition-take-away.ts"
import {entryLink} from "./entry-links.ts"
import {gradually} from "./gradually.ts"
import {holderName, isTheText} from "./holder-words.ts"
import {filterStyle} from "./filter-style.ts"
import {html} from "./html.ts"
import {registerStyle} from "./register-style.ts"
import {claimsUsing, sheetOfEvidence} from "./sheets.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"
import type {View} from "./view.ts"

const here: View = {kind: "evidence"}

const services: readonly (readonly [WorkService, string, string])[] = [
  [
    "direct",
    msg`It builds on them`,
    msg`Works that the essay itself builds on, or through which it knows what others say.`,
  ],
  [
    "secondHand",
    msg`At second hand`,
    msg`Works on which only somebody rests whom the essay reports.`,
  ],
  [
    "cited",
    msg`Cited, for no claim`,
    msg`Works that are named in the text, and no claim is known to use them.`,
  ],
  ["never", msg`Never cited`, msg`No passage outside the bibliography cites them.`],
]

type Given = ClaimEvidence["evidence"]["given"]

const givens: readonly (readonly [Given, string])[] = [
  ["cited", msg`evidence cited`],
  ["unnamed", msg`evidence not named`],
  ["none", msg`none given`],
]

type Whose = "text" | "others" | "all"

const whoses: readonly (readonly [Whose, string])[] = [
  ["text", msg`the essay’s own`],
  ["others", msg`of those it reports`],
  ["all", msg`all`],
]

/** More claims are shown when asked for: nobody reads them at once, and they cost time. */
const manyClaims = 60

/**
 * What the text rests on: which works carry it, which are cited at second hand, which never; and for each claim whether
 * evidence is given at its place.
 *
 * @fires variorum-view-change - A work, or words in the text, were chosen.
 */
@customElement("edition-evidence")
export class EditionEvidence extends LitElement {
  static override styles = [disputeStyle, registerStyle, filterStyle, evidenceStyle]

  @property({attribute: false}) edition: Edition | null = null
  @property({attribute: false}) hrefOf: HrefOf | null = null

  @state() private given: Given = "cited"
  @state() private whose: Whose = "text"
  @state() private all = false

  override render() {
    const {edition} = this
    if (!edition) return nothing
    const works = worksInUse(edition)
    const claims = evidenceOfClaims(edition)
    const own = claims.filter(({asserter}) => isTheText(asserter))
    const bare = own.filter(({evidence}) => evidence.given === "none").length
    return html`
      <h1>What the essay rests on</h1>
      <p class="lead">
        ${msg`For ${bare} of the ${countInWords(own.length, "claim")} that the essay makes on its own account nothing is given at that place. The register of works has ${countInWords(works.length, "entry")}.`}
      </p>
      <edition-take-away
        .sheet=${() => sheetOfEvidence(works)}
        .edition=${edition}
        .view=${here}
        .hrefOf=${this.hrefOf}
      ></edition-take-away>
      ${services.map(([service, heading, meaning]) =>
        this.#renderWorks(
          works.filter(one => one.service === service),
          heading,
          meaning,
          edition,
        ),
      )}
      ${this.#renderClaims(claims)}
    `
  }

  #renderWorks(works: readonly WorkInUse[], heading: string, meaning: string, edition: Edition) {
    if (works.length === 0) return nothing
    return html`<section>
      <h2>${heading} <span class="quiet">${works.length}</span></h2>
      <p class="small quiet">${meaning}</p>
      <ul class="works">
        ${gradually(
          works,
          ({work, uses}) =>
            html`<li>
              ${entryLink(edition, work.id, this.hrefOf)}
              ${
                uses.length === 0
                  ? nothing
                  : html`<span class="small quiet">${usesInWords(uses)}</span>`
              }
            </li>`,
        )}
      </ul>
    </section>`
  }

  #renderClaims(claims: readonly ClaimEvidence[]) {
    const ofWhom = claims.filter(
      ({asserter}) => this.whose === "all" || isTheText(asserter) === (this.whose === "text"),
    )
    const found = ofWhom.filter(({evidence}) => evidence.given === this.given)
    const shown = this.all ? found : found.slice(0, manyClaims)
    return html`<section aria-labelledby="claims">
      <h2 id="claims">Claim by claim</h2>
      <div class="filters">
        ${choice(msg`Claims`, whoses, this.whose, whose => {
          this.all = false
          this.whose = whose
        })}
        ${choice(
          msg`With`,
          givens,
          this.given,
          given => {
            this.all = false
            this.given = given
          },
          given => ofWhom.filter(({evidence}) => evidence.given === given).length,
        )}
      </div>
      <p class="hidden" role="status">${countInWords(found.length, "claim")} shown.</p>
      ${found.length === 0 ? html`<p class="quiet">There is no such claim.</p>` : nothing}
      <ul class="claims">
        ${shown.map(
          one =>
            html`<li>
              ${
                one.passage === null
                  ? asWritten(one.label)
                  : viewLink(
                      {kind: "read", place: {annotation: one.claim}},
                      html`${asWritten(one.label)} <span class="block">${one.passage.block}</span>`,
                      this.hrefOf,
                    )
              }
              ${one.own ? html`<span class="own small">yours</span>` : nothing}
              <span class="small quiet">${asWritten(detailsOf(one), one.own)}</span>
            </li>`,
        )}
      </ul>
      ${
        found.length === shown.length
          ? nothing
          : html`<button class="toggle" type="button" @click=${() => (this.all = true)}>
              Show ${countInWords(found.length - shown.length, "moreClaim")}
            </button>`
      }
    </section>`
  }
}

function detailsOf({asserter, evidence}: ClaimEvidence): string {
  const named = evidence.items.map(({label, locator}) =>
    [label, locator].filter(Boolean).join(", "),
  )
  const what = named.length > 0 ? named.join("; ") : (evidence.label ?? "")
  return [isTheText(asserter) ? "" : holderName(asserter), what].filter(Boolean).join(": ")
}

/** "evidence for 3 claims, source of 2". */
function usesInWords(uses: WorkInUse["uses"]): string {
  const count = (as: "source" | "report" | "evidence") => claimsUsing(uses, as)
  const parts = [
    [count("evidence"), (claims: string) => msg`evidence for ${claims}`],
    [count("source"), (claims: string) => msg`source of ${claims}`],
    [count("report"), (claims: string) => msg`reports ${claims}`],
  ] as const
  return parts
    .filter(([number]) => number > 0)
    .map(([number, inWords]) => inWords(countInWords(number, "claim")))
    .join(", ")
}

declare global {
  interface HTMLElementTagNameMap {
    "edition-evidence": EditionEvidence
  }
}
