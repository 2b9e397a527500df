import type {Annotation} from "@variorum/annotation"
import type {CanonicalText} from "@variorum/document"
import type {Anchor} from "./anchor.ts"
import {anchorer, byAnyName} from "./anchorer.ts"
import type {AnchorOptions} from "./ground.ts"
import {placeTarget} from "./place-target.ts"

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
  return annotations.flatMap(anchorer(text, options, byAnyName(annotations), placeTarget))
}
