import type {Iri} from "@variorum/annotation"
import type {Comparison, Position, Relation} from "./comparison.ts"

/**
 * How two who answer one question stand to each other there, the first that holds:
 * they `part` (comparable answers conflict or overlap), they `seemToPart` (only across different or unstated
 * scopes), they `meet` (comparable answers agree, or they assert together), their answers `standTogether`, or
 * nobody has judged them (`unjudged`).
 */
export type Encounter = "part" | "seemToPart" | "meet" | "standTogether" | "unjudged"

/** One question to which both give answers. */
export interface SharedQuestion {
  readonly comparison: Comparison
  readonly encounter: Encounter
  /** The answering positions of each, in text order; one they assert together is in both. */
  readonly positions: readonly [readonly Position[], readonly Position[]]
  /** Between the one’s and the other’s. */
  readonly relations: readonly Relation[]
}

/** The questions that two agents both answer; in the questions’ order. Exchanging the two exchanges their positions. */
export function questionsOfBoth(
  comparisons: readonly Comparison[],
  a: Iri,
  b: Iri,
): readonly SharedQuestion[] {
  return comparisons.flatMap(comparison => {
    const answering = comparison.positions.filter(({bearing}) => bearing === "answers")
    const of = (agent: Iri) => answering.filter(({asserter}) => asserter.ids.includes(agent))
    const [ofA, ofB] = [of(a), of(b)]
    if (ofA.length === 0 || ofB.length === 0) return []
    const [claimsA, claimsB] = [ofA, ofB].map(
      positions => new Set(positions.map(({claim}) => claim)),
    ) as [Set<Iri>, Set<Iri>]
    const relations = comparison.relations.filter(
      ({a: one, b: other}) =>
        (claimsA.has(one) && claimsB.has(other)) || (claimsB.has(one) && claimsA.has(other)),
    )
    const together = ofA.some(({claim}) => claimsB.has(claim))
    return [
      {
        comparison,
        encounter: encounterOf(relations, together),
        positions: [ofA, ofB] as const,
        relations,
      },
    ]
  })
}

/** How many questions each other agent answers that this one answers too; those without any are not in it. */
export function alsoAnswering(
  comparisons: readonly Comparison[],
  agent: Iri,
): ReadonlyMap<Iri, number> {
  const counts = new Map<Iri, number>()
  for (const {positions} of comparisons) {
    const answering = positions.filter(({bearing}) => bearing === "answers")
    const agents = new Set(answering.flatMap(({asserter}) => asserter.ids))
    if (!agents.delete(agent)) continue
    for (const other of agents) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return counts
}

function encounterOf(relations: readonly Relation[], together: boolean): Encounter {
  const has = (holds: (relation: Relation) => boolean) => relations.some(holds)
  const opposed = ({answers}: Relation) => answers === "conflict" || answers === "overlap"
  if (has(({relation}) => relation === "conflict" || relation === "overlap")) return "part"
  if (has(one => (one.relation === "incomparable" || one.relation === "unknown") && opposed(one))) {
    return "seemToPart"
  }
  if (together || has(({relation}) => relation === "agree")) return "meet"
  if (has(({answers}) => answers === "agree" || answers === "compatible")) return "standTogether"
  return "unjudged"
}
