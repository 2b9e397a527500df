import type {Answer, Iri} from "@variorum/annotation"
import type {Comparison, Position} from "@variorum/dispute"
import {html, nothing} from "lit"
import {joined} from "./labels.ts"

/** Asks for the words of a claim or a stance. */
export type OpenPassage = (annotation: Iri) => void

/** The answers in words with their holders; how they stand to each other folds away. */
export function renderAnswers({question, positions}: Comparison, open: OpenPassage) {
  const answering = positions.filter(position => position.bearing === "answers")
  const labelOf = (id: string) => question.answers.find(one => one.id === id)?.label ?? id
  const judged = question.answers.filter(
    ({excludes, within, compatible}) => excludes.length + within.length + compatible.length > 0,
  )
  const given = new Set(answering.map(position => position.value?.answer))
  const bearing = new Set(positions.map(position => position.value?.answer))
  return html`
    <section aria-labelledby="answers">
      <h2 id="answers">The answers</h2>
      <ul class="answers">
        ${question.answers.map(
          answer => html`
            <li>
              <h3>${answer.label}</h3>
              ${
                given.has(answer.id)
                  ? renderHolders(answer, answering, open)
                  : html`<p class="nobody small quiet">
                      ${bearing.has(answer.id) ? "Nobody answers so; other claims bear on it." : "Nobody answers so."}
                    </p>`
              }
            </li>
          `,
        )}
      </ul>
      ${
        judged.length === 0
          ? nothing
          : html`<details class="small">
              <summary>How the answers stand to each other, as judged by the editors</summary>
              <ul class="roots">
                ${judged.map(answer => html`<li>${judgementInWords(answer, labelOf)}</li>`)}
              </ul>
            </details>`
      }
    </section>
  `
}

function renderHolders(answer: Answer, answering: readonly Position[], open: OpenPassage) {
  const given = answering.filter(position => position.value?.answer === answer.id)
  const ways = [
    {words: "Asserted by", list: given.filter(one => one.holds === true), denied: false},
    {words: "Denied by", list: given.filter(one => one.holds === false), denied: true},
    {words: "Left open by", list: given.filter(one => one.holds === "undecided"), denied: false},
  ].filter(way => way.list.length > 0)
  return ways.map(
    ({words, list, denied}) => html`
      <p class="holders">
        <span class=${denied ? "denied" : "quiet"}>${words}</span>
        ${list.map(
          position => html`
            <button
              type="button"
              aria-label="${words} ${position.asserter.label}. Go to the words."
              @click=${() => open(position.claim)}
            >
              ${position.asserter.label}${position.own ? html` <span class="own">yours</span>` : nothing}
            </button>
          `,
        )}
      </p>
    `,
  )
}

function judgementInWords(answer: Answer, labelOf: (id: string) => string): string {
  const quoted = (ids: readonly string[]) =>
    joined(
      ids.map(id => `“${labelOf(id)}”`),
      "and",
    )
  const parts = [
    answer.excludes.length > 0 ? `excludes ${quoted(answer.excludes)}` : "",
    answer.within.length > 0 ? `is a narrower form of ${quoted(answer.within)}` : "",
    answer.compatible.length > 0 ? `can stand with ${quoted(answer.compatible)}` : "",
  ].filter(Boolean)
  return `“${answer.label}” ${joined(parts, "and")}.`
}
