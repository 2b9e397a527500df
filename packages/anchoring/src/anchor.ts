import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"

export type AnchorState = "exact" | "mapped" | "fuzzy" | "ambiguous" | "orphan"

/**
 * Where one text target of one annotation stands. Derived, never stored.
 *
 * `span` is null for `ambiguous` (see `candidates`) and `orphan`: a place is given only where it
 * is certain.
 */
export interface Anchor {
  /** `canonical` (else `id`) of the annotation. */
  readonly id: Iri
  /** Which of its text targets, counted from 0. */
  readonly target: number
  readonly state: AnchorState
  /** UTF-16 into the canonical text. */
  readonly span: Span | null
  /** 0–1; 1 when the words agree letter for letter, null for an orphan. */
  readonly score: number | null
  /** All places it could be, for `ambiguous`; else empty. */
  readonly candidates: readonly Span[]
}

/** Whether a place must be looked at by someone; one that was led through revisions need not be. */
export function needsRepair({state}: Anchor): boolean {
  return state === "fuzzy" || state === "ambiguous" || state === "orphan"
}
