import {contexts} from "./context.ts"
import {shown} from "./findings.ts"
import type {Findings} from "./findings.ts"
import {formatJson} from "./json-format.ts"
import {scopeParts} from "./layer-body.ts"
import {parseList} from "./list-file.ts"
import type {ListMeta} from "./list-file.ts"
import type {Problem} from "./problem.ts"
import type {Question} from "./question.ts"
import {iri, listOfRule, nonEmpty, oneOf, optional, record, string} from "./rule.ts"

const answer = record({
  id: iri,
  label: nonEmpty,
  excludes: listOfRule(iri),
  within: listOfRule(iri),
  compatible: listOfRule(iri),
})

const question = record({
  id: iri,
  type: oneOf("Question"),
  kind: oneOf("figure", "date", "origin", "attribution", "existence", "interpretation"),
  label: nonEmpty,
  scopeParts: listOfRule(oneOf(...scopeParts)),
  answers: listOfRule(answer),
  judgedBy: optional(iri),
  note: optional(string),
})

export interface QuestionFile {
  readonly questions: readonly Question[]
  readonly problems: readonly Problem[]
  readonly meta: ListMeta
}

/** Reads `questions.jsonld`: a QuestionCollection, or a bare list of questions. Never throws. */
export function parseQuestions(value: unknown, file: string): QuestionFile {
  const {items, problems, meta} = parseList<Question>(value, file, () => question, judgementsStand)
  return {questions: items, problems, meta}
}

/** The inverse of `parseQuestions`, in stable order. */
export function writeQuestions(questions: readonly Question[], meta: ListMeta = {}): string {
  const {"@context": context, id, type, label, ...rest} = meta
  return formatJson({
    "@context": context ?? contexts,
    id,
    type: type ?? "QuestionCollection",
    label,
    ...rest,
    items: questions.map(item => question.arrange(item)),
  })
}

/** Answers judge each other only within one question, and no two ways at once. */
function judgementsStand(found: Question, path: string, to: Findings): void {
  const ids = new Set<string>()
  found.answers.forEach((answer, i) => {
    if (ids.has(answer.id)) {
      to.note(`${path}/answers/${i}/id`, `${shown(answer.id)} is an answer twice`)
    }
    ids.add(answer.id)
  })
  found.answers.forEach((answer, i) => {
    for (const list of ["excludes", "within", "compatible"] as const) {
      answer[list].forEach((other, j) => {
        const at = `${path}/answers/${i}/${list}/${j}`
        if (!ids.has(other)) to.note(at, `${shown(other)} is no answer of ${shown(found.id)}`)
        else if (other === answer.id) to.note(at, `${shown(other)} is judged against itself`)
      })
    }
  })
}
