import type {ScopePart} from "@variorum/annotation"
import {relateAnswers} from "./answers.ts"
import type {Holder, Relation, RelationKind} from "./comparison.ts"
import type {Judgements} from "./judgements.ts"
import type {ReadPosition} from "./positions.ts"
import {compareScopes} from "./scope.ts"

/**
 * How the answering positions stand to each other: each pair once, in their order. Two answers
 * of one claim are parts of what it says and are not a pair.
 */
export function relationsOf(
  positions: readonly ReadPosition[],
  scopeParts: readonly ScopePart[],
  judgements: Judgements,
): readonly Relation[] {
  const answering = positions.filter(({position}) => position.bearing === "answers")
  const relations: Relation[] = []
  for (const [index, a] of answering.entries()) {
    for (let next = index + 1; next < answering.length; next++) {
      const b = answering[next]!
      if (a.position.claim !== b.position.claim) {
        relations.push(relate(a, b, scopeParts, judgements))
      }
    }
  }
  return relations
}

function relate(
  a: ReadPosition,
  b: ReadPosition,
  scopeParts: readonly ScopePart[],
  judgements: Judgements,
): Relation {
  const scope = compareScopes(a.scope, b.scope, scopeParts)
  const answers = relateAnswers(
    {holds: a.position.holds ?? true, content: a.content},
    {holds: b.position.holds ?? true, content: b.content},
    judgements,
  )
  let relation: RelationKind = answers
  if (scope.differs.length > 0) relation = "incomparable"
  else if (scope.unstated.length > 0) relation = "unknown"
  const items = [a.position.item ?? null, b.position.item ?? null] as const
  return {
    a: a.position.claim,
    b: b.position.claim,
    relation,
    answers,
    ...scope,
    sameAsserter: isSameAsserter(a.position.asserter, b.position.asserter),
    ...(items[0] === null && items[1] === null ? {} : {items}),
  }
}

/** Named asserters, and the very same ones: "the essay against itself". */
export function isSameAsserter(a: Holder, b: Holder): boolean {
  if (!isNamed(a) || !isNamed(b)) return false
  const ids = new Set(a.ids)
  const others = new Set(b.ids)
  return ids.size === others.size && a.ids.every(id => others.has(id))
}

function isNamed({ids, mode}: Holder): boolean {
  return (mode === "one" || mode === "joint") && ids.length > 0
}
