import {nameOf} from "@variorum/annotation"
import type {Annotation, Iri, SpecificResource} from "@variorum/annotation"
import type {CanonicalText} from "@variorum/document"
import type {Anchor} from "./anchor.ts"
import {groundOf} from "./ground.ts"
import type {AnchorOptions, Ground} from "./ground.ts"
import {exact, isPlaced, orphan} from "./placing.ts"
import type {Placing} from "./placing.ts"
import {isAlternatives, targetedIris, textTargets} from "./text-targets.ts"
import type {TextTarget} from "./text-targets.ts"

export type Named = (name: Iri) => Annotation | null

/** Where one target stands: `placeTarget`, or what does for it while that is not there. */
export type PlaceTarget = (target: SpecificResource, ground: Ground) => Placing

/** Finds an annotation by all that a reference may call it by; prepared when it is first asked. */
export function byAnyName(annotations: Iterable<Annotation>): Named {
  let found: Map<Iri, Annotation> | null = null
  const prepared = () => {
    const all = new Map<Iri, Annotation>()
    for (const annotation of annotations) {
      for (const name of namesOf(annotation)) if (!all.has(name)) all.set(name, annotation)
    }
    return all
  }
  return name => (found ??= prepared()).get(name) ?? null
}

/** All a reference may call an annotation by. */
export function namesOf(annotation: Annotation): readonly Iri[] {
  const name = nameOf(annotation)
  return name === annotation.id ? [name] : [name, annotation.id]
}

/** The anchors of one annotation; others, which it may stand on, are found by `named`, targets by `place`. */
export function anchorer(
  text: CanonicalText,
  options: AnchorOptions,
  named: Named,
  place: PlaceTarget,
): (annotation: Annotation) => readonly Anchor[] {
  const ground = groundOf(text, options)
  const textId = options.textId ?? null
  return annotation => {
    const id = nameOf(annotation)
    const own = textTargets(annotation, textId, named)
    const targets =
      own.length > 0
        ? own
        : standsOn(annotation, textId, named).flatMap(other => textTargets(other, textId, named))
    const anchors: Anchor[] = []
    for (const target of targets) {
      for (const {state, span, score, candidates} of placingsOf(target, ground, place)) {
        anchors.push({id, target: anchors.length, state, span, score, candidates})
      }
    }
    return anchors.length > 0 ? anchors : [{id, target: 0, ...orphan}]
  }
}

/** One for a target; as many as the first choice that has a place needs, for a Choice. */
function placingsOf(target: TextTarget, ground: Ground, place: PlaceTarget): readonly Placing[] {
  if (target === null) return [exact({from: 0, to: ground.text.length})]
  if (!isAlternatives(target)) return [place(target, ground)]
  let best: readonly Placing[] | null = null
  for (const option of target) {
    const placings = option.flatMap(item => placingsOf(item, ground, place))
    if (placings.some(isPlaced)) return placings
    const lost = best === null || best.every(({state}) => state === "orphan")
    if (lost && (best === null || placings.some(({state}) => state !== "orphan"))) best = placings
  }
  return best ?? []
}

/** The nearest annotations with a place of their own that this one targets, over any others. */
function standsOn(annotation: Annotation, textId: Iri | null, named: Named): readonly Annotation[] {
  const seen = new Set([annotation])
  const found: Annotation[] = []
  const waiting = [annotation]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next !== annotation && textTargets(next, textId, named).length > 0) {
      found.push(next)
      continue
    }
    for (const iri of targetedIris(next).toReversed()) {
      const other = named(iri)
      if (other === null || seen.has(other)) continue
      seen.add(other)
      waiting.push(other)
    }
  }
  return found
}
