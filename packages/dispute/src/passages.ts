import type {Iri} from "@variorum/annotation"
import {passageOf} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Passage} from "./comparison.ts"

/** Where the targets of an annotation stand, in target order; those without a place left out. */
export function passagesOf(edition: Edition, id: Iri): readonly Passage[] {
  return (edition.anchors.get(id) ?? []).flatMap(({span}) =>
    span ? [passageOf(span, edition.text.canonical)] : [],
  )
}

/** Where an annotation first has a place, for sorting; infinite while it has none. */
export function placeOf(edition: Edition, id: Iri): number {
  const placed = edition.anchors.get(id)?.find(anchor => anchor.span !== null)
  return placed?.span?.from ?? Infinity
}

interface Placed {
  readonly id: Iri
  readonly place: number
}

/** In text order; what has no place last; ties by id. */
export function inTextOrder(a: Placed, b: Placed): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
