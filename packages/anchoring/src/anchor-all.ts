import {listOf, nameOf, sourceOf} from "@variorum/annotation"
import type {Annotation, Iri, SpecificResource, Target} from "@variorum/annotation"
import type {CanonicalText, CodePoints, TextHistory} from "@variorum/document"
import type {Anchor} from "./anchor.ts"
import {placeTarget} from "./place-target.ts"
import type {Ground} from "./place-target.ts"
import {pointsOf} from "./points-of.ts"
import {quoteIndexOf} from "./quote-index.ts"

export interface AnchorOptions {
  /** IRI of the text: a target that names it without a selector is the whole text. */
  readonly textId?: Iri
  /** SHA-256 of the text; without it, recorded fingerprints can confirm and refute nothing. */
  readonly fingerprint?: string
  /** Of this text, where the caller has them already. */
  readonly codePoints?: CodePoints
  /** The recorded states of the text: what was made on an earlier one is led to its place by the steps. */
  readonly history?: TextHistory
}

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
    if (own.length > 0) return own.map((target, i) => anchorOf(id, i, target, text, ground))
    const borrowed = standsOn(annotation, textId, named).flatMap(other =>
      textTargets(other, textId, named).map(target => anchorOf(id, 0, target, text, ground)),
    )
    if (borrowed.length > 0) return borrowed.map((anchor, target) => ({...anchor, target}))
    return [{id, target: 0, state: "orphan", span: null, score: null, candidates: []}]
  }
}

export function groundOf(text: CanonicalText, options: AnchorOptions): Ground {
  return {
    text: text.text,
    canonical: text,
    codePoints: options.codePoints ?? pointsOf(text),
    index: quoteIndexOf(text),
    fingerprint: options.fingerprint ?? null,
    history: options.history ?? null,
  }
}

function anchorOf(
  id: Iri,
  target: number,
  place: SpecificResource | null,
  text: CanonicalText,
  ground: Ground,
): Anchor {
  if (place === null) {
    const span = {from: 0, to: text.length}
    return {id, target, state: "exact", span, score: 1, candidates: []}
  }
  return {id, target, ...placeTarget(place, ground)}
}

/** The targets in the text, in order; null for the whole text. */
export function textTargets(
  annotation: Annotation,
  textId: Iri | null,
  named: (name: Iri) => Annotation | null,
): readonly (SpecificResource | null)[] {
  return listOf(annotation.target).flatMap(target => {
    const iri = iriOf(target)
    if (typeof target === "object" && target.selector !== undefined) {
      // A selector may also pick words out of another annotation's body.
      return iri !== undefined && iri !== textId && named(iri) ? [] : [target]
    }
    return iri !== undefined && iri === textId ? [null] : []
  })
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
    for (const target of listOf(next.target).toReversed()) {
      const iri = iriOf(target)
      const other = iri === undefined ? null : named(iri)
      if (other === null || seen.has(other)) continue
      seen.add(other)
      waiting.push(other)
    }
  }
  return found
}

function iriOf(target: Target): Iri | undefined {
  return typeof target === "string" ? target : (sourceOf(target) ?? target.id)
}
