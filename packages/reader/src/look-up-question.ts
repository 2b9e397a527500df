import {isOwnQuestion} from "@variorum/anchoring"
import type {Comparison, Position} from "@variorum/dispute"
import {nothing} from "lit"
import {html} from "./html.ts"
import type {TemplateResult} from "lit"
import {layoutGrid} from "./dispute-grid-layout.ts"
import {statusLooks} from "./dispute-look.ts"
import type {EntryPage} from "./entry-party.ts"
import {noteLink} from "./look-up-links.ts"
import {moreInWords} from "./look-up-words.ts"
import {yours} from "./own-in-views.ts"
import {capitalized, positionInWords} from "./position-words.ts"
import {statusSentences} from "./status-sentence.ts"

const fewSentences = 3
const fewPositions = 6

/** A question at a glance: how it stands, in words, and who answers what. */
export function lookUpQuestionContent(
  comparison: Comparison,
  {edition, hrefOf}: EntryPage,
): TemplateResult {
  const {question, status} = comparison
  const {glyph, label, meaning} = statusLooks[status]
  const sentences = statusSentences(comparison, layoutGrid(comparison), edition)
  const answering = comparison.positions.filter(({bearing}) => bearing === "answers")
  // What one says in several places is said once; what the reader says is theirs.
  const words = (one: Position) => positionInWords(one, comparison)
  const positions = [...new Map(answering.map(one => [`${words(one)} ${one.own}`, one])).values()]
  return html`
    <p class="status ${status}">
      <span class="glyph" aria-hidden="true">${glyph}</span> ${label}
      ${yours(isOwnQuestion(edition, question.id))}
    </p>
    <p class="small quiet">${meaning}</p>
    <ul class="sentences">
      ${sentences
        .slice(0, fewSentences)
        .map(
          ({scope, words}) =>
            html`<li>
              ${scope ? html`<span class="scope">${capitalized(scope)}:</span>` : nothing} ${words}
            </li>`,
        )}
    </ul>
    ${more(sentences.length - fewSentences)}
    <ul class="positions">
      ${positions.slice(0, fewPositions).map(
        position =>
          html`<li>
            ${noteLink(position.claim, words(position), hrefOf)}${yours(position.own)}
            <span class="small quiet">${position.passage?.block ?? ""}</span>
          </li>`,
      )}
    </ul>
    ${more(positions.length - fewPositions)}
  `
}

function more(count: number) {
  return count > 0 ? html`<p class="more small quiet">${moreInWords(count)}</p>` : nothing
}
