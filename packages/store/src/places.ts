import {listOf, sourceOf, textTargetsOf} from "@variorum/annotation"
import type {Annotation, Iri} from "@variorum/annotation"

/** A text, and where in it words begin, in Unicode code points. */
export type RecordPlace = readonly [text: Iri, start: number]

/** Where the words are that an annotation is about, as its own positions say; none while it is in the trash. */
export function placesOf(annotation: Annotation, deleted: string | null): readonly RecordPlace[] {
  if (deleted !== null) return []
  return textTargetsOf(annotation).flatMap(target => {
    const text = sourceOf(target)
    if (text === undefined) return []
    return listOf(target.selector).flatMap(({start}): readonly RecordPlace[] =>
      Number.isSafeInteger(start) ? [[text, start as number]] : [],
    )
  })
}
