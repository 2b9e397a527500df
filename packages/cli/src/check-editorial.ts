import {layerBodyOf, listOf, originOf} from "@variorum/annotation"
import type {ClaimBody, Problem, Question, Scope} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"

/**
 * What an edition owes its readers beyond what the shapes demand. Of claims and figures only; that a stance
 * has a holder and an object, and an emendation a reason, is seen to by the package `annotation`.
 *
 * - A figure has a scope, or says of each part that counts that it is not stated; one that answers no
 *   question says what it counts in `quantity`.
 * - A figure answers one question once: two scopes of one number are two figures.
 * - A position that is not the text's own says through whom it is known: a source, or a chain.
 */
export function checkEditorialRules(edition: Edition): readonly Problem[] {
  return edition.editorial.flatMap(annotation => {
    const body = layerBodyOf(annotation)
    if (body?.type !== "Claim" && body?.type !== "Figure") return []
    const {file, path} = originOf(annotation) ?? {file: "", path: ""}
    const at = Array.isArray(annotation.body)
      ? `${path}/body/${listOf(annotation.body).indexOf(body)}`
      : `${path}/body`
    const faults = [
      ...(body.type === "Figure" ? figureFaults(body, edition.questions) : []),
      ...reportFaults(body, edition.text.id),
    ]
    return faults.map(fault => ({file, path: at + fault.path, message: fault.message}))
  })
}

interface Fault {
  readonly path: string
  readonly message: string
}

function figureFaults(
  {answers, quantity}: ClaimBody,
  questions: ReadonlyMap<string, Question>,
): readonly Fault[] {
  if (answers.length === 0 && quantity === undefined) {
    return [
      {path: "", message: "A figure that meets no question says in “quantity” what it counts"},
    ]
  }
  const bare =
    quantity === undefined || Object.keys(quantity.scope).length > 0
      ? []
      : [{path: "/quantity/scope", message: unscoped("any part")}]
  const answered = new Set<string>()
  return [
    ...bare,
    ...answers.flatMap(({question, bearing, scope}, i) => {
      if (bearing !== "answers") return []
      const path = `/answers/${i}`
      const again = answered.has(question)
      answered.add(question)
      return [
        ...(again
          ? [{path, message: `The figure answers ${question} twice: make two figures`}]
          : []),
        ...missingParts(questions.get(question), scope).map(part => ({
          path: `${path}/scope`,
          message: unscoped(part),
        })),
      ]
    }),
  ]
}

function missingParts(question: Question | undefined, scope: Scope | undefined): readonly string[] {
  return (question?.scopeParts ?? []).filter(part => scope?.[part] === undefined)
}

function unscoped(part: string): string {
  return `The figure says of ${part} neither what it is nor that it is not stated`
}

/**
 * Whoever else asserts an answer is known through somebody: an unlocated source says so too. Of a party
 * that the text does not name ("some authors") that is all that can be said.
 */
function reportFaults(
  {assertedBy: {mode, agents = []}, answers, source, via}: ClaimBody,
  text: string,
): readonly Fault[] {
  const nowhere = mode === "notStated" || mode === "unnamed" || agents.includes(text)
  if (nowhere || source !== undefined || via !== undefined) return []
  return answers.some(({bearing}) => bearing === "answers")
    ? [{path: "", message: "The position is reported, and neither a source nor a chain says where"}]
    : []
}
