import type {Iri} from "@variorum/annotation"
import type {Position, Stance} from "@variorum/dispute"

/** A stance, and under it the stances toward it. */
export interface StanceNode {
  readonly stance: Stance
  readonly under: readonly StanceNode[]
}

/**
 * The stances on a position by what they are toward: at the top those toward its claim, under
 * each the stances toward that stance. What is toward both stands in both places; a circle ends
 * where it would come round.
 */
export function stanceTree({claim, stances}: Position): readonly StanceNode[] {
  return nodesToward(claim, stances, [])
}

function nodesToward(
  target: Iri,
  stances: readonly Stance[],
  above: readonly Iri[],
): readonly StanceNode[] {
  return stances
    .filter(({id, toward}) => toward.includes(target) && !above.includes(id))
    .map(stance => ({stance, under: nodesToward(stance.id, stances, [...above, stance.id])}))
}
