import type {Bearing} from "@variorum/annotation"
import type {Comparison, Position} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {nothing} from "lit"
import {asWritten} from "./as-written.ts"
import {evidenceInWords, sourceInWords} from "./citation-words.ts"
import {holderName} from "./holder-words.ts"
import {html} from "./html.ts"
import {lookUpButton} from "./look-up-button.ts"
import {bearingInWords} from "./position-words.ts"
import type {OpenPassage} from "./question-answers.ts"

const bearings: readonly Bearing[] = ["supports", "against", "limits"]

/** More of one bearing than this folds away. */
const many = 5

/** Claims that bear on a question and do not answer it, by how they bear on it. */
export function renderBeside(
  positions: readonly Position[],
  comparison: Comparison,
  open: OpenPassage,
) {
  if (positions.length === 0) return nothing
  return html`
    <section aria-labelledby="beside">
      <h2 id="beside">What bears on it without answering</h2>
      ${bearings.map(bearing => {
        const list = positions.filter(position => position.bearing === bearing)
        if (list.length === 0) return nothing
        const items = html`<ul class="beside">
          ${list.map(position => renderOne(position, comparison, open))}
        </ul>`
        return html`<details class="bearing" ?open=${list.length <= many}>
          <summary>${headings[bearing]} (${list.length})</summary>
          ${items}
        </details>`
      })}
    </section>
  `
}

const headings: Readonly<Record<Bearing, string>> = {
  answers: msg`Answers`,
  supports: msg`Supports an answer`,
  against: msg`Tells against an answer`,
  limits: msg`Limits what can be answered`,
  silent: msg`Says nothing on it`,
}

function renderOne(position: Position, comparison: Comparison, open: OpenPassage) {
  const source = sourceInWords(position)
  const bearing = bearingOf(position, comparison)
  const from = source ? `, ${[source.words, source.trouble].filter(Boolean).join(" ")}` : ""
  return html`
    <li>
      <span class="with-look-up"
        ><button class="claim" type="button" @click=${() => open(position.claim)}>
          ${asWritten(position.label, position.own)}</button
        >${lookUpButton({kind: "annotation", id: position.claim}, position.label)}</span
      >
      ${position.own ? html`<span class="own small">yours</span>` : nothing}
      <span class="small quiet">
        ${holderName(position.asserter)}${from}; ${evidenceInWords(position)}${bearing}
      </span>
    </li>
  `
}

/** "; supports “a new group”" */
function bearingOf(position: Position, {question}: Comparison): string {
  const answer = question.answers.find(one => one.id === position.value?.answer)
  return answer ? msg`; ${bearingInWords(position.bearing)} “${answer.label}”` : ""
}
