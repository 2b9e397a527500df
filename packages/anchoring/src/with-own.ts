import type {Annotation} from "@variorum/annotation"
import type {Edition} from "./edition.ts"
import {questionsWith} from "./own-questions.ts"
import {placeTarget} from "./place-target.ts"
import {standing} from "./standing.ts"

/**
 * The edition with the reader's own annotations as given, in place of those it had. What did not
 * change is shared with the old edition; when nothing did, it is the old edition. An annotation
 * of the edition is never replaced by one of the reader's of the same name. What the reader asks is
 * a question like the edition's.
 */
export function withOwn(edition: Edition, own: readonly Annotation[]): Edition {
  const unchanged =
    own.length === edition.own.length && own.every((item, i) => item === edition.own[i])
  if (unchanged) return edition
  const questions = questionsWith(edition, own)
  const stands = standing(edition.text, edition.editorial, own, edition, placeTarget)
  return {...edition, ...stands, questions}
}
