import type {Edition} from "@variorum/anchoring"
import type {Comparison, Position} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {nothing} from "lit"
import {editionLanguage} from "./edition-language.ts"
import {html} from "./html.ts"
import {lookUpButton} from "./look-up-button.ts"
import {passageContext} from "./passage-context.ts"
import {positionInWords} from "./position-words.ts"
import type {OpenPassage} from "./question-answers.ts"
import {readBeside, readBoth} from "./read-both.ts"
import type {HrefOf} from "./view-link.ts"

/**
 * The exact words of every position, each with some of its block; those of claims that do not
 * answer fold away.
 */
export function renderPassages(
  comparison: Comparison,
  edition: Edition | null,
  open: OpenPassage,
  hrefOf: HrefOf | null,
) {
  const placed = comparison.positions.filter(position => position.passages.length > 0)
  const unplaced = comparison.positions.filter(position => position.passages.length === 0)
  const answering = placed.filter(({bearing}) => bearing === "answers")
  const others = placed.filter(({bearing}) => bearing !== "answers")
  const list = (positions: readonly Position[]) =>
    html`<ul class="passages">
      ${positions.map(position => renderPassagesOf(position, comparison, edition, open, hrefOf))}
    </ul>`
  return html`
    <section aria-labelledby="passages">
      <h2 id="passages">The words</h2>
      ${list(answering)}
      ${
        others.length === 0
          ? nothing
          : html`<details class="fold" ?open=${answering.length === 0}>
              <summary>The words of what does not answer (${others.length})</summary>
              ${list(others)}
            </details>`
      }
      ${
        unplaced.length === 0
          ? nothing
          : html`<p class="small quiet">
              Without a place in the text:
              ${unplaced.map(position => positionInWords(position, comparison)).join("; ")}.
            </p>`
      }
    </section>
  `
}

function renderPassagesOf(
  position: Position,
  comparison: Comparison,
  edition: Edition | null,
  open: OpenPassage,
  hrefOf: HrefOf | null,
) {
  return html`
    <li>
      <h3>${positionInWords(position, comparison)}</h3>
      ${position.passages.map(passage => {
        const {before, exact, after} = passageContext(passage, edition)
        return html`<blockquote lang=${editionLanguage}>
          ${before}<mark>${exact}</mark>${after} <span class="small">${passage.block}</span>
        </blockquote>`
      })}
      <button
        class="go"
        type="button"
        aria-label="Go to the words of ${positionInWords(position, comparison)}"
        @click=${() => open(position.claim)}
      >
        Go to the words</button
      >${lookUpButton({kind: "annotation", id: position.claim}, positionInWords(position, comparison))}
      ${renderWays(position, hrefOf)} ${renderNotes(position)}
    </li>
  `
}

/** Beside the text, or both of two passages side by side. */
function renderWays({claim: annotation, passages}: Position, hrefOf: HrefOf | null) {
  const [one, other] = passages
  return html`<span class="both small">
    ${
      other
        ? readBoth(
            {
              places: [{annotation}, {annotation, target: 1}],
              blocks: [one!.block, other.block],
            },
            hrefOf,
          )
        : readBeside({annotation}, one!.block, hrefOf)
    }
  </span>`
}

function renderNotes(position: Position) {
  const notes = notesOf(position)
  if (notes.length === 0) return nothing
  return html`<details class="small quiet">
    <summary>
      ${plural(notes.length, msg`Editors’ note`, msg`Editors’ notes (${notes.length})`)}
    </summary>
    <ul>
      ${notes.map(note => html`<li lang=${editionLanguage}>${note}</li>`)}
    </ul>
  </details>`
}

/** What the editors remark on the claim and on parts of its scope. */
function notesOf({note, scopeNotes}: Position): readonly string[] {
  const notes = [note, ...Object.values(scopeNotes ?? {})].filter(one => one !== undefined)
  return [...new Set(notes)]
}
