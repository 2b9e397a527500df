import type {Annotation, Answering, ClaimBody} from "@variorum/annotation"
import {layerBodyOf} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg, plural} from "@variorum/words"
import {nothing} from "lit"
import {html} from "./html.ts"
import {valueLabel} from "./labels.ts"
import {bearingInWords} from "./position-words.ts"
import type {NoteFields} from "./written.ts"

/** The answers of a claim: the one that its form asks for, and those around it, which stay. */
export interface ClaimAnswers {
  readonly shown: Answering | null
  readonly before: readonly Answering[]
  readonly after: readonly Answering[]
}

/**
 * The form asks for the first answer to a question of this edition. A figure of its own is shown by itself, and what it
 * answers beside stays.
 */
export function claimAnswers(body: ClaimBody | null, {questions}: Edition): ClaimAnswers {
  const answers = body?.answers ?? []
  const at = body?.quantity ? -1 : answers.findIndex(({question}) => questions.has(question))
  if (at < 0) return {shown: null, before: [], after: answers}
  return {shown: answers[at]!, before: answers.slice(0, at), after: answers.slice(at + 1)}
}

/** What a claim answers beside what its form asks for, and what becomes of it; nothing where that is nothing. */
export function otherAnswers(annotation: Annotation | null, {kind}: NoteFields, edition: Edition) {
  const body = annotation && layerBodyOf(annotation)
  if (body?.type !== "Claim" && body?.type !== "Figure") return nothing
  const {before, after} = claimAnswers(body, edition)
  const others = [...before, ...after]
  if (others.length === 0) return nothing
  const stays = kind === "claim" || kind === "figure"
  return html`<div class="others">
    <p>
      ${
        stays
          ? plural(
              others.length,
              msg`It has one more answer, which stays as it is:`,
              msg`It has ${others.length} more answers, which stay as they are:`,
            )
          : plural(
              others.length,
              msg`It has one more answer, which goes with its kind:`,
              msg`It has ${others.length} more answers, which go with its kind:`,
            )
      }
    </p>
    <ul>
      ${others.map(other => html`<li dir="auto">${answerInWords(other, edition)}</li>`)}
    </ul>
  </div>`
}

/** "When was it founded? not 1924" */
function answerInWords(answering: Answering, edition: Edition): string {
  const {question, bearing, holds} = answering
  const asked =
    edition.questions.get(question)?.label ?? msg`A question that is not in this edition:`
  const value = valueLabel(edition, answering)
  if (bearing !== "answers" || value === null) return `${asked} ${bearingInWords(bearing)}`
  const words = holds === false ? msg`not ${value}` : value
  return `${asked} ${holds === "undecided" ? msg`${words}, left open` : words}`
}
