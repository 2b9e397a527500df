import type {Iri, Question} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Comparison} from "./comparison.ts"
import {judgementsOf} from "./judgements.ts"
import {positionsOn} from "./positions.ts"
import {relationsOf} from "./relations.ts"
import {rootGroups} from "./roots.ts"
import {statusOf} from "./status.ts"

/** Every question of an edition, answered or not, in the order of its register. */
export function compareAll(edition: Edition): readonly Comparison[] {
  return [...edition.questions.values()].map(question => compare(edition, question))
}

/** One question of an edition, or null where it has none by that id. */
export function compareQuestion(edition: Edition, question: Iri): Comparison | null {
  const found = edition.questions.get(question)
  return found ? compare(edition, found) : null
}

function compare(edition: Edition, question: Question): Comparison {
  const {id, label, kind, scopeParts} = question
  const judgements = judgementsOf(question.answers)
  const read = positionsOn(edition, id)
  const positions = read.map(({position}) => position)
  const relations = relationsOf(read, scopeParts, judgements)
  const answering = new Set(
    positions.flatMap(({bearing, claim}) => (bearing === "answers" ? [claim] : [])),
  )
  const roots = rootGroups(edition, [...answering])
  const independentRoots = roots.known.length
  return {
    question: {id, label, kind, scopeParts, answers: judgements.answers},
    ...statusOf(relations, answering.size),
    positions,
    relations,
    independentRoots,
    rootsUnknown: roots.unknown.length,
  }
}
