import type {Iri} from "@variorum/annotation"
import type {Comparison, Position, Relation} from "./comparison.ts"

/** Two answers of one asserter to one question that do not agree, with the passage of each. */
export interface Contradiction {
  readonly comparison: Comparison
  readonly relation: Relation
  /** In text order. */
  readonly sides: readonly [Position, Position]
}

/**
 * Where one asserter stands against itself: answers that conflict or overlap and, after them, those that would, were an
 * unstated scope the same. In the questions’ order, and in text order within a question.
 */
export function contradictionsOf(
  comparisons: readonly Comparison[],
  asserter: Iri,
): readonly Contradiction[] {
  const found = comparisons.flatMap(comparison => {
    const keyed = new Map(comparison.positions.map(one => [keyOf(one.claim, one.item), one]))
    return comparison.relations.filter(isContradiction).flatMap(relation => {
      const [itemA, itemB] = relation.items ?? [null, null]
      const one = keyed.get(keyOf(relation.a, itemA ?? undefined))
      const other = keyed.get(keyOf(relation.b, itemB ?? undefined))
      if (!one || !other) return []
      if (![one, other].every(side => isAlone(side, asserter))) return []
      return [{comparison, relation, sides: [one, other] as const}]
    })
  })
  const isPlain = ({relation: {relation}}: Contradiction) => relation !== "unknown"
  return [...found.filter(isPlain), ...found.filter(one => !isPlain(one))]
}

function isContradiction({relation, answers}: Relation): boolean {
  if (relation === "conflict" || relation === "overlap") return true
  return relation === "unknown" && (answers === "conflict" || answers === "overlap")
}

/** What may be another’s is not held against anyone. */
function isAlone({asserter}: Position, agent: Iri): boolean {
  return asserter.mode === "one" && asserter.ids.includes(agent)
}

function keyOf(claim: Iri, item: number | undefined): string {
  return item === undefined ? claim : `${claim} ${item}`
}
