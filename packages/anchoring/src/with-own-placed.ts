import type {Annotation, SpecificResource} from "@variorum/annotation"
import type {PlaceTarget} from "./anchorer.ts"
import type {Edition} from "./edition.ts"
import {questionsWith} from "./own-questions.ts"
import {placeAtOnce} from "./place-at-once.ts"
import {orphan} from "./placing.ts"
import {standing} from "./standing.ts"

/** `withOwn`, where all words stand where they say; null where some are to be searched for. */
export function withOwnAtOnce(edition: Edition, own: readonly Annotation[]): Edition | null {
  return placedAtOnce(place => withOwnPlaced(edition, own, place))
}

/** What comes of placing targets without a search; null where one needs it. */
export function placedAtOnce<T>(placed: (place: PlaceTarget) => T): T | null {
  const left: SpecificResource[] = []
  const found = placed((target, ground) => {
    const placing = placeAtOnce(target, ground)
    if (placing === null) left.push(target)
    return placing ?? orphan
  })
  return left.length === 0 ? found : null
}

export function withOwnPlaced(
  edition: Edition,
  own: readonly Annotation[],
  place: PlaceTarget,
): Edition {
  const unchanged =
    own.length === edition.own.length && own.every((item, i) => item === edition.own[i])
  if (unchanged) return edition
  const questions = questionsWith(edition, own)
  return {...edition, ...standing(edition.text, edition.editorial, own, edition, place), questions}
}
