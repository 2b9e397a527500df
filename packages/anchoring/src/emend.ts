import {layerBodyOf} from "@variorum/annotation"
import type {Iri} from "@variorum/annotation"
import {withChanges} from "@variorum/document"
import type {Change, ChangedText, Span} from "@variorum/document"
import type {Edition} from "./edition.ts"

/** The reading text: the transcription with emendations applied. Derived, never stored. */
export interface EmendedText extends ChangedText {
  /** Those applied, in the order of the text, each with where its reading stands. */
  readonly emendations: readonly {readonly id: Iri; readonly base: Span; readonly at: Span}[]
  /** Emendations that were not applied: without a sure place, or overlapping one before them. */
  readonly unapplied: readonly Iri[]
}

/**
 * The text of an edition with the editors' emendations, or those among them that `chosen` picks, applied. The transcription
 * stays as it is, and every span leads from one to the other.
 */
export function emend(
  {text, editorial, anchors}: Edition,
  chosen: (name: Iri) => boolean = () => true,
): EmendedText {
  const changes = new Map<Change, Iri>()
  const unapplied: Iri[] = []
  for (const annotation of editorial) {
    const body = layerBodyOf(annotation)
    const name = annotation.canonical ?? annotation.id
    if (body?.type !== "Emendation" || !chosen(name)) continue
    for (const {span} of anchors.get(name) ?? []) {
      if (span === null) unapplied.push(name)
      else changes.set({...span, words: body.reading}, name)
    }
  }
  const changed = withChanges(text.doc, text.canonical, [...changes.keys()])
  const emendations = changed.applied.map(({change, at}) => ({
    id: changes.get(change)!,
    base: {from: change.from, to: change.to},
    at,
  }))
  return {
    ...changed,
    emendations,
    unapplied: [...unapplied, ...changed.refused.map(one => changes.get(one)!)],
  }
}
