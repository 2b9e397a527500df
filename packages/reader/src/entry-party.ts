import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {
  Comparison,
  Holder,
  PartyClaim,
  PartyStance,
  PartyTo,
  Position,
  WorkUse,
} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {nothing} from "lit"
import type {TemplateResult} from "lit"
import {asWritten} from "./as-written.ts"
import {dateOfEvent} from "./chronology-words.ts"
import {evidenceInWords, sourceInWords} from "./citation-words.ts"
import {countInWords, statusLooks} from "./dispute-look.ts"
import {editionLanguage} from "./edition-language.ts"
import {entryLink} from "./entry-links.ts"
import {gradually} from "./gradually.ts"
import {holderName, holderNote, isTheText} from "./holder-words.ts"
import {html} from "./html.ts"
import {stanceLabel} from "./labels.ts"
import {bearingInWords, capitalized} from "./position-words.ts"
import {readingInWords} from "./reading-words.ts"
import {scopeTerms, statusInWords, termAmidOthers} from "./scope-words.ts"
import {viewLink} from "./view-link.ts"
import type {HrefOf} from "./view-link.ts"

/** Of each list of a page so much is there at once: questions with their claims, and single lines. */
export const questionsAtFirst = 10
export const linesAtFirst = 15

/** What the parts of an entry's page draw with. */
export interface EntryPage {
  readonly edition: Edition
  readonly hrefOf: HrefOf | null
}

/** What a person or a group asserts, denies and leaves unsaid, question by question. */
export function renderPositions({positions, unasked}: PartyTo, page: EntryPage) {
  if (positions.length + unasked.length === 0) return nothing
  const claims = new Set(positions.flatMap(one => one.positions.map(({claim}) => claim))).size
  const count = countInWords(claims + unasked.length, "claim")
  return html`<section aria-labelledby="asserts">
    <h2 tabindex="-1" id="asserts">Claims</h2>
    <p class="lead small quiet">
      ${
        positions.length === 0
          ? msg`${count}, as the text reports or makes them.`
          : msg`${count} on ${countInWords(positions.length, "question")}, as the text reports or makes them.`
      }
    </p>
    ${gradually(
      positions,
      ({comparison, positions}) =>
        html`<div class="question">
          <h3>
            ${viewLink(
              {kind: "question", id: comparison.question.id},
              asWritten(comparison.question.label),
              page.hrefOf,
            )}
            <span class="status ${comparison.status}">
              <span class="glyph" aria-hidden="true">${statusLooks[comparison.status].glyph}</span>
              ${statusLooks[comparison.status].label}
            </span>
          </h3>
          <ul class="claims">
            ${positions.map(
              one => html`<li>${renderPosition(one, positions, comparison, page)}</li>`,
            )}
          </ul>
        </div>`,
      questionsAtFirst,
    )}
    ${
      unasked.length === 0
        ? nothing
        : html`<div class="question">
            <h3>
              ${positions.length === 0 ? msg`Claims that meet no question` : msg`On no question`}
            </h3>
            <ul class="claims">
              ${gradually(
                unasked,
                claim =>
                  html`<li>${claimLink({...claim, label: unprefixed(claim.label)}, page)}</li>`,
                linesAtFirst,
              )}
            </ul>
          </div>`
    }
  </section>`
}

function renderPosition(
  position: Position,
  beside: readonly Position[],
  comparison: Comparison,
  page: EntryPage,
) {
  const {words, about} = positionHead(position, comparison, page)
  const same = beside.filter(other => positionHead(other, comparison, page).words === words)
  const source = sourceInWords(position)
  const details = [
    about,
    position.hedge === null ? "" : msg`hedged: “${position.hedge}”`,
    holdersInWords(position.asserter),
    source ? [source.words, source.trouble && `(${source.trouble})`].filter(Boolean).join(" ") : "",
    position.evidence.given === "none" ? "" : evidenceInWords(position),
  ].filter(Boolean)
  // Claims that come to the same answer are told apart by what they say.
  const shown = same.length > 1 ? unprefixed(position.label) : words
  return html`${wordsLink(position.claim, shown, position.passage?.block, page)}
    ${position.own ? html`<span class="own small">yours</span>` : nothing}
    <span class="small quiet">${details.join("; ")}</span>`
}

/** What it comes to, and what that is about: "300", of "Moscow, summer 1923". */
function positionHead(position: Position, comparison: Comparison, {edition}: EntryPage) {
  const {question} = comparison
  if (position.bearing === "silent") {
    const words = isTheText(position.asserter)
      ? msg`Silent on it`
      : msg`Silent on it, as the essay reports`
    return {words, about: ""}
  }
  if (position.bearing !== "answers") {
    return {words: unprefixed(position.label), about: bearingInWords(position.bearing)}
  }
  const {headline, reading} = readingInWords(position, question.answers)
  // What is asked about, the question says.
  const parts = question.scopeParts.filter(part => part !== "of")
  const scope = scopeTerms(position, parts, edition)
    .filter(({status}) => status !== "notStated")
    .map(term => {
      const words = termAmidOthers(term)
      return term.status === "stated" ? words : `${words}, ${statusInWords(term.status)}`
    })
  return {
    words: capitalized(headline),
    about: [reading, scope.join(" · ")].filter(Boolean).join("; "),
  }
}

/** Who holds it with others, or perhaps; the one whose page it is needs no name. */
function holdersInWords(holder: Holder): string {
  const note = holderNote(holder)
  return note === null ? "" : `${holderName(holder)} (${note})`
}

/** "Avrich: the group was centred in Moscow" on the page of Avrich. */
function unprefixed(label: string): string {
  const [, rest] = /^[^:.]{1,40}: (.+)$/s.exec(label) ?? []
  return rest === undefined ? label : capitalized(rest)
}

/** The stances a person or group holds. */
export function renderHolds(holds: readonly PartyStance[], page: EntryPage) {
  if (holds.length === 0) return nothing
  return html`<section aria-labelledby="holds">
    <h2 tabindex="-1" id="holds">Stances held</h2>
    <ul class="claims">
      ${gradually(holds, held => html`<li>${renderStance(held, page, false)}</li>`, linesAtFirst)}
    </ul>
  </section>`
}

const sides = [
  {
    heading: msg`Against, or not quite with them`,
    kinds: ["disputes", "refutes", "disagreesWith", "critiques", "qualifies", "withholds"],
  },
  {heading: msg`With them`, kinds: ["confirms", "supports", "agreesWith"]},
  {heading: msg`Without taking a side`, kinds: ["reports", "concedes"]},
] as const

/** What others make of the claims of a person or group: criticism first. */
export function renderMet(met: readonly PartyStance[], page: EntryPage) {
  if (met.length === 0) return nothing
  return html`<section aria-labelledby="met">
    <h2 tabindex="-1" id="met">What others make of these claims</h2>
    ${sides.map(({heading, kinds}) => {
      const list = met.filter(({stance}) => kinds.some(kind => kind === stance.kind))
      if (list.length === 0) return nothing
      return html`<h3>${heading}</h3>
        <ul class="claims">
          ${gradually(list, one => html`<li>${renderStance(one, page, true)}</li>`, linesAtFirst)}
        </ul>`
    })}
  </section>`
}

function renderStance({stance, toward}: PartyStance, page: EntryPage, named: boolean) {
  const kind = stanceLabel(stance.kind as Parameters<typeof stanceLabel>[0])
  const details = [
    named ? `${holderName(stance.holder)} ${kind}` : kind,
    stance.verdict ?? "",
    stance.hedge === null ? "" : msg`hedged: “${stance.hedge}”`,
    stance.reason === null
      ? stance.kind === "reports"
        ? ""
        : msg`no reason given`
      : msg`reason: ${stance.reason}`,
  ].filter(Boolean)
  return html`${wordsLink(stance.id, stance.label, stance.passage?.block, page)}
    ${stance.own ? html`<span class="own small">yours</span>` : nothing}
    <span class="small quiet">${capitalized(details.join("; "))}</span>
    ${
      toward.length === 0
        ? nothing
        : html`<ul class="toward small" aria-label="Toward">
            ${toward.map(claim => html`<li>${claimLink(claim, page)}</li>`)}
          </ul>`
    }`
}

/** The events that a person or group takes part in, or that are told of a place. */
export function renderEvents({events}: PartyTo, page: EntryPage) {
  if (events.length === 0) return nothing
  return html`<section aria-labelledby="events">
    <h2 tabindex="-1" id="events">Events</h2>
    <ol class="events">
      ${gradually(
        events,
        event =>
          html`<li>
            <span class="date small">${dateOfEvent(event) || msg`no date`}</span>
            <span>${entryLink(page.edition, event.event, page.hrefOf)}</span>
          </li>`,
        linesAtFirst,
      )}
    </ol>
  </section>`
}

export function renderWorks({works}: PartyTo, page: EntryPage) {
  if (works.length === 0) return nothing
  return html`<section aria-labelledby="works">
    <h2 tabindex="-1" id="works">Works</h2>
    <ul class="plain">
      ${gradually(works, (id: Iri) => html`<li>${entryLink(page.edition, id, page.hrefOf)}</li>`)}
    </ul>
  </section>`
}

const uses: Readonly<Record<WorkUse["as"], string>> = {
  source: msg`Stands in it`,
  report: msg`Known through it`,
  evidence: msg`Rests on it`,
}

/** What the text takes from a work. */
export function renderUses(found: readonly WorkUse[], page: EntryPage) {
  if (found.length === 0) return nothing
  return html`<section aria-labelledby="uses">
    <h2 tabindex="-1" id="uses">What is taken from it</h2>
    ${(["source", "report", "evidence"] as const).map(as => {
      const list = found.filter(use => use.as === as)
      if (list.length === 0) return nothing
      return html`<h3>${uses[as]}</h3>
        <ul class="claims">
          ${gradually(list, ({claim, locator, doubtful}) => {
            const details = [
              holderName(claim.asserter),
              locator ?? "",
              doubtful ? msg`in doubt whether this work` : "",
            ]
            return html`<li>
              ${claimLink(claim, page)}
              <span class="small quiet">${details.filter(Boolean).join("; ")}</span>
            </li>`
          })}
        </ul>`
    })}
  </section>`
}

function claimLink({id, label, passage, own}: PartyClaim, page: EntryPage): TemplateResult {
  return html`${wordsLink(id, label, passage?.block, page)}
  ${own ? html`<span class="own small">yours</span>` : nothing}`
}

/** To the very words; what has no place in the text is told without a way. */
function wordsLink(
  annotation: Iri,
  words: string,
  block: string | undefined,
  {hrefOf}: EntryPage,
): TemplateResult {
  if (block === undefined) return html`<span class="claim" lang=${editionLanguage}>${words}</span>`
  return viewLink(
    {kind: "read", place: {annotation}},
    html`<span class="claim" lang=${editionLanguage}>${words}</span>
      <span class="block">${block}</span>`,
    hrefOf,
  )
}
