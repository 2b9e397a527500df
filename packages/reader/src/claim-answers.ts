import type {Annotation, Answering, ClaimBody} from "@variorum/annotation"
import {layerBodyOf} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {html, nothing} from "lit"
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
  const count = others.length === 1 ? "one more answer" : `${others.length} more answers`
  const stays = kind === "claim" || kind === "figure"
  const [stay, go] = others.length === 1 ? ["stays as it is", "goes"] : ["stay as they are", "go"]
  return html`<div class="others">
    <p>It has ${count}, which ${stays ? stay : `${go} with its kind`}:</p>
    <ul>
      ${others.map(other => html`<li dir="auto">${answerInWords(other, edition)}</li>`)}
    </ul>
  </div>`
}

/** "When was it founded? not 1924" */
function answerInWords(answering: Answering, edition: Edition): string {
  const {question, bearing, holds} = answering
  const asked = edition.questions.get(question)?.label ?? "A question that is not in this edition:"
  const value = valueLabel(edition, answering)
  if (bearing !== "answers" || value === null) return `${asked} ${bearingInWords(bearing)}`
  const words = holds === false ? `not ${value}` : value
  return `${asked} ${holds === "undecided" ? `${words}, left open` : words}`
}
