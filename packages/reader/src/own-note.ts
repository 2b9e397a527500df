import type {Agent, Annotation, Target} from "@variorum/annotation"
import type {EditionText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"

/**
 * An annotation to be made. What is left out is filled in: `@context`, `type`, `id` and `canonical`
 * (one new IRI), `created`, and `motivation` (`commenting`). A target may be a span of the text.
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

/** A plain note on words of the text. */
export function plainNote(span: Span, value: string): NewAnnotation {
  return {
    motivation: "commenting",
    body: {type: "TextualBody", value, format: "text/plain"},
    target: span,
  }
}

/**
 * The note with other words of its own; everything else stays, `modified` too: by the old one the
 * keeper knows which version the edit was made from.
 */
export function rewordedNote(annotation: Annotation, value: string): Annotation {
  const old = annotation.body
  const first = Array.isArray(old) ? (old[0] as unknown) : old
  const body = typeof first === "object" && first !== null ? first : {type: "TextualBody"}
  const reworded = {...body, value}
  return {
    ...annotation,
    body: Array.isArray(old) ? [reworded, ...(old.slice(1) as never[])] : reworded,
  }
}
