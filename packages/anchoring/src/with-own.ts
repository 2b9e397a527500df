import type {Annotation} from "@variorum/annotation"
import type {Edition} from "./edition.ts"
import {placeTarget} from "./place-target.ts"
import {withOwnPlaced} from "./with-own-placed.ts"

/**
 * The edition with the reader's own annotations as given, in place of those it had. What did not
 * change is shared with the old edition; when nothing did, it is the old edition. An annotation
 * of the edition is never replaced by one of the reader's of the same name. What the reader asks is
 * a question like the edition's.
 */
export function withOwn(edition: Edition, own: readonly Annotation[]): Edition {
  return withOwnPlaced(edition, own, placeTarget)
}
