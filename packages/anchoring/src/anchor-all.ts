import {nameOf} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import type {CanonicalText} from "@variorum/document"
import type {Anchor} from "./anchor.ts"
import {groundOf} from "./ground.ts"
import type {AnchorOptions, Ground} from "./ground.ts"
import {placeTarget} from "./place-target.ts"
import {exact, isPlaced, orphan} from "./placing.ts"
import type {Placing} from "./placing.ts"
import {isAlternatives, targetedIris, textTargets} from "./text-targets.ts"
import type {TextTarget} from "./text-targets.ts"

/**
 * Where each annotation stands: one anchor for each of its targets in a text, in the order of
 * the annotations and of their targets. What an anchor says does not depend on that order, nor on
 * the other annotations, but for this: an annotation that targets only annotations stands where
 * those stand, through any number of them. One that stands nowhere has one orphan.
 *
 * The `source` of a target with a selector is not looked at: every target is tried.
 */
export function anchorAll(
  annotations: readonly Annotation[],
  text: CanonicalText,
  options: AnchorOptions = {},
): readonly Anchor[] {
  const named = new Map<Iri, Annotation>()
  for (const annotation of annotations) {
    for (const name of namesOf(annotation)) if (!named.has(name)) named.set(name, annotation)
  }
  const anchor = anchorer(text, options, name => named.get(name) ?? null)
  return annotations.flatMap(anchor)
}

/** All a reference may call an annotation by. */
export function namesOf(annotation: Annotation): readonly Iri[] {
  const name = nameOf(annotation)
  return name === annotation.id ? [name] : [name, annotation.id]
}

/** The anchors of one annotation; others, which it may stand on, are found by `named`. */
export function anchorer(
  text: CanonicalText,
  options: AnchorOptions,
  named: (name: Iri) => Annotation | null,
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
      for (const {state, span, score, candidates} of placingsOf(target, ground)) {
        anchors.push({id, target: anchors.length, state, span, score, candidates})
      }
    }
    return anchors.length > 0 ? anchors : [{id, target: 0, ...orphan}]
  }
}

/** One for a target; as many as the first choice that has a place needs, for a Choice. */
function placingsOf(target: TextTarget, ground: Ground): readonly Placing[] {
  if (target === null) return [exact({from: 0, to: ground.text.length})]
  if (!isAlternatives(target)) return [placeTarget(target, ground)]
  let best: readonly Placing[] | null = null
  for (const option of target) {
    const placings = option.flatMap(item => placingsOf(item, ground))
    if (placings.some(isPlaced)) return placings
    const lost = best === null || best.every(({state}) => state === "orphan")
    if (lost && (best === null || placings.some(({state}) => state !== "orphan"))) best = placings
  }
  return best ?? []
}

/** The nearest annotations with a place of their own that this one targets, over any others. */
function standsOn(
  annotation: Annotation,
  textId: Iri | null,
  named: (name: Iri) => Annotation | null,
): readonly Annotation[] {
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
