import {creatorOf} from "@variorum/annotation"
import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Stance} from "./comparison.ts"
import {holderOf} from "./labels.ts"
import {inTextOrder, passagesOf} from "./passages.ts"
import {readingsOf} from "./readings.ts"
import type {StanceReading} from "./readings.ts"

/**
 * The stances that concern a claim, in text order: those toward it, and those toward a stance
 * that concerns it. Each once, also where stances go round in a circle.
 */
export function stancesOn(edition: Edition, claim: Iri): readonly Stance[] {
  const {stances} = readingsOf(edition)
  const found = new Map<Iri, StanceReading>()
  const open: Iri[] = [claim]
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    for (const stance of stances.get(target) ?? []) {
      if (found.has(stance.id)) continue
      found.set(stance.id, stance)
      open.push(stance.id)
    }
  }
  return [...found.values()].sort(inTextOrder).map(stance => stanceOf(edition, stance))
}

export function stanceOf(
  edition: Edition,
  {id, annotation, body, own, toward}: StanceReading,
): Stance {
  return {
    id,
    holder: holderOf(edition, body.heldBy),
    kind: body.kind,
    toward,
    label: body.label,
    verdict: body.verdict ?? null,
    reason: body.reason,
    hedge: body.hedge ?? null,
    passage: passagesOf(edition, id)[0] ?? null,
    creator: creatorOf(annotation).id,
    own,
  }
}
