import type {Iri} from "@variorum/annotation"
import type {CanonicalText, CodePoints, TextHistory} from "@variorum/document"
import {pointsOf} from "./points-of.ts"

export interface AnchorOptions {
  /** IRI of the text: a target that names it without a selector is the whole text. */
  readonly textId?: Iri
  /** SHA-256 of the text; without it, recorded fingerprints can confirm and refute nothing. */
  readonly fingerprint?: string
  /** Of this text, where the caller has them already. */
  readonly codePoints?: CodePoints
  /** The recorded states of the text: what was made on an earlier one is led to its place by the steps. */
  readonly history?: TextHistory
}

/** A text in one state, prepared for many targets to be placed in it. */
export interface Ground {
  readonly text: string
  readonly canonical: CanonicalText
  readonly codePoints: CodePoints
  /** SHA-256 of the text, or null where it is not known. */
  readonly fingerprint: string | null
  /** The recorded states of the text, where it has any. */
  readonly history: TextHistory | null
}

export function groundOf(text: CanonicalText, options: AnchorOptions): Ground {
  return {
    text: text.text,
    canonical: text,
    codePoints: options.codePoints ?? pointsOf(text),
    fingerprint: options.fingerprint ?? null,
    history: options.history ?? null,
  }
}
