import {nameOf, sourceOf, textTargetsOf} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"
import type {Anchor} from "./anchor.ts"
import {anchorer, byAnyName} from "./anchorer.ts"
import type {PlaceTarget} from "./anchorer.ts"
import type {Edition, EditionText} from "./edition.ts"

/** What of an edition depends on which annotations there are. */
export type Standing = Pick<Edition, "text" | "editorial" | "own" | "annotations" | "anchors">

/**
 * All annotations by their names, with their anchors. Those that `before` has already are not looked for again, but for
 * those that stand on others.
 */
export function standing(
  text: EditionText,
  editorial: readonly Annotation[],
  own: readonly Annotation[],
  before: Standing | null,
  place: PlaceTarget,
): Standing {
  const annotations = firstBy([...editorial, ...own], nameOf)
  const anchor = anchorer(
    text.canonical,
    {textId: text.id, fingerprint: text.fingerprint, history: text.history},
    byAnyName(annotations.values()),
    place,
  )
  const anchors = new Map<Iri, readonly Anchor[]>()
  for (const [name, annotation] of annotations) {
    const known =
      before?.annotations.get(name) === annotation ? before.anchors.get(name) : undefined
    const isKnown = known !== undefined && standsAlone(annotation, text.id)
    anchors.set(name, isKnown ? known : sharing(known, anchor(annotation)))
  }
  return {text, editorial, own, annotations, anchors}
}

/** By the annotation, for whom it was last asked. */
const alone = new WeakMap<Annotation, {readonly textId: Iri; readonly isAlone: boolean}>()

/** Whether it has words of the text for a target, so that no other annotation can move it. */
function standsAlone(annotation: Annotation, textId: Iri): boolean {
  let known = alone.get(annotation)
  if (known?.textId !== textId) {
    const isAlone = textTargetsOf(annotation).some(target => sourceOf(target) === textId)
    alone.set(annotation, (known = {textId, isAlone}))
  }
  return known.isAlone
}

function sharing(before: readonly Anchor[] | undefined, now: readonly Anchor[]): readonly Anchor[] {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
}

/** By a key that is unique: of several with one, the first counts. */
export function firstBy<T>(items: readonly T[], key: (item: T) => Iri): ReadonlyMap<Iri, T> {
  const map = new Map<Iri, T>()
  for (const item of items) {
    const name = key(item)
    if (!map.has(name)) map.set(name, item)
  }
  return map
}
