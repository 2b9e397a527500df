import type {Annotation, Iri} from "@variorum/annotation"
import type {AnchorState, Edition} from "@variorum/anchoring"

/**
 * An edition as an element gives it out: the value itself, and beside it, under plain names, what a
 * script or a test asks for. It may be set again, here or on another element.
 */
export interface PublicEdition extends Edition {
  readonly id: Iri
  readonly title: string
  readonly canonicalText: string
  /** SHA-256 of the canonical text. */
  readonly fingerprint: string
}

/** Where one target of an annotation stands; UTF-16 into the canonical text, null without a place. */
export interface PublicAnchor {
  readonly id: Iri
  readonly state: AnchorState
  readonly from: number | null
  readonly to: number | null
  readonly score: number | null
}

export function publicEdition(edition: Edition): PublicEdition {
  const {id, title, canonical, fingerprint} = edition.text
  return {...edition, id, title, canonicalText: canonical.text, fingerprint}
}

export function publicAnchors(edition: Edition): readonly PublicAnchor[] {
  return [...edition.anchors.values()].flat().map(({id, state, span, score}) => ({
    id,
    state,
    from: span?.from ?? null,
    to: span?.to ?? null,
    score,
  }))
}

/** The edition's annotations and the reader's own, as JSON-LD. */
export function publicAnnotations(edition: Edition): readonly Annotation[] {
  return [...edition.editorial, ...edition.own]
}
