import type {Answer, Iri} from "@variorum/annotation"
import type {Comparison, Position} from "@variorum/dispute"
import {msg, plural} from "@variorum/words"
import {nothing} from "lit"
import {holderKey} from "./dispute-grid-layout.ts"
import {holderName} from "./holder-words.ts"
import {html} from "./html.ts"
import {joined} from "./labels.ts"
import {lookUpButton} from "./look-up-button.ts"

/** Asks for the words of a claim or a stance. */
export type OpenPassage = (annotation: Iri) => void

/** On a question with more positions than this, each camp folds away behind its count. */
const manyPositions = 20

/**
 * The answers in words with their holders, a camp each: those who assert it, deny it or leave it open. Camps of a long
 * page fold away; how answers stand to each other does so on every page.
 */
export function renderAnswers({question, positions}: Comparison, open: OpenPassage) {
  const answering = positions.filter(position => position.bearing === "answers")
  const labelOf = (id: string) => question.answers.find(one => one.id === id)?.label ?? id
  const judged = question.answers.filter(
    ({excludes, within, compatible}) => excludes.length + within.length + compatible.length > 0,
  )
  const given = new Set(answering.map(position => position.value?.answer))
  const bearing = new Set(positions.map(position => position.value?.answer))
  const isLong = positions.length > manyPositions
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
                  ? isLong
                    ? html`<details class="camp">
                        <summary>${campInWords(answer, answering)}</summary>
                        ${renderHolders(answer, answering, open)}
                      </details>`
                    : renderHolders(answer, answering, open)
                  : html`<p class="nobody small quiet">
                      ${bearing.has(answer.id) ? msg`Nobody answers so; other claims bear on it.` : msg`Nobody answers so.`}
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

/** "5 assert it, 2 deny it: in 9 places". */
function campInWords({id}: Answer, answering: readonly Position[]): string {
  const given = answering.filter(({value}) => value?.answer === id)
  const holders = (holds: Position["holds"]) =>
    byHolder(given.filter(position => position.holds === holds)).length
  const [assert, deny, open] = [holders(true), holders(false), holders("undecided")]
  const camps = [
    assert > 0 ? plural(assert, msg`${assert} asserts it`, msg`${assert} assert it`) : "",
    deny > 0 ? plural(deny, msg`${deny} denies it`, msg`${deny} deny it`) : "",
    open > 0 ? plural(open, msg`${open} leaves it open`, msg`${open} leave it open`) : "",
  ].filter(Boolean)
  const own = given.filter(position => position.own).length
  const places = plural(
    given.length,
    msg`${joined(camps, "and")}, in ${given.length} place`,
    msg`${joined(camps, "and")}, in ${given.length} places`,
  )
  return own > 0 ? msg`${places}, ${own} of them yours` : places
}

function renderHolders(answer: Answer, answering: readonly Position[], open: OpenPassage) {
  const given = answering.filter(position => position.value?.answer === answer.id)
  const ways = [
    {words: msg`Asserted by`, list: given.filter(one => one.holds === true), denied: false},
    {words: msg`Denied by`, list: given.filter(one => one.holds === false), denied: true},
    {words: msg`Left open by`, list: given.filter(one => one.holds === "undecided"), denied: false},
  ].filter(way => way.list.length > 0)
  return ways.map(
    ({words, list, denied}) => html`
      <p class="holders">
        <span class=${denied ? "denied" : "quiet"}>${words}</span>
        ${byHolder(list).map(same => renderHolder(same, words, open))}
      </p>
    `,
  )
}

/** One name, and where it says so in several places each of them. */
function renderHolder(positions: readonly Position[], words: string, open: OpenPassage) {
  const [first, second] = positions
  const name = holderName(first!.asserter)
  const own = (position: Position) =>
    position.own ? html` <span class="own">yours</span>` : nothing
  if (!second) {
    return html`<button
        type="button"
        aria-label="${words} ${name}. Go to the words."
        @click=${() => open(first!.claim)}
      >
        ${name}${own(first!)}</button
      >${lookUpClaim(first!)}`
  }
  return html`<span class="holder">
    <span class="name">${name}</span>
    ${positions.map((position, index) => {
      const place = position.passage?.block ?? msg`place ${index + 1}`
      return html`<button
          type="button"
          aria-label="${place}: ${words} ${name}. Go to the words."
          @click=${() => open(position.claim)}
        >
          ${place}${own(position)}</button
        >${lookUpClaim(position)}`
    })}
  </span>`
}

function lookUpClaim({claim, label}: Position) {
  return lookUpButton({kind: "annotation", id: claim}, label)
}

function byHolder(positions: readonly Position[]): readonly (readonly Position[])[] {
  const holders = new Map<string, Position[]>()
  for (const position of positions) {
    const key = holderKey(position.asserter)
    holders.set(key, [...(holders.get(key) ?? []), position])
  }
  return [...holders.values()]
}

function judgementInWords(answer: Answer, labelOf: (id: string) => string): string {
  const quoted = (ids: readonly string[]) =>
    joined(
      ids.map(id => msg`“${labelOf(id)}”`),
      "and",
    )
  const parts = [
    answer.excludes.length > 0 ? msg`excludes ${quoted(answer.excludes)}` : "",
    answer.within.length > 0 ? msg`is a narrower form of ${quoted(answer.within)}` : "",
    answer.compatible.length > 0 ? msg`can stand with ${quoted(answer.compatible)}` : "",
  ].filter(Boolean)
  return msg`“${answer.label}” ${joined(parts, "and")}.`
}
