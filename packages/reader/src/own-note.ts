import type {Agent, Annotation, Target} from "@variorum/annotation"
import type {EditionText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"

/**
 * An annotation to be made. What is left out is filled in: `@context`, `type`, `id` and `canonical`
 * (one new IRI), `created`, and `motivation` (`commenting`). A target may be a span of the text;
 * what else stands on it is kept.
 */
export type NewAnnotation = Omit<Partial<Annotation>, "target"> & {
  readonly target: Target | Span | readonly (Target | Span)[]
}

export interface Making {
  readonly text: EditionText
  /** A new IRI, e.g. `urn:uuid:…`. */
  readonly newId: () => string
  readonly now: () => Date
  readonly creator: Agent | null
}
