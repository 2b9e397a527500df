import {contexts} from "@variorum/annotation"
import type {Agent, Annotation, Target} from "@variorum/annotation"
import {describe} from "@variorum/anchoring"
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

/** The full annotation. Throws a RangeError for a span that is not in the text. */
export function madeAnnotation(given: NewAnnotation, making: Making): Annotation {
  const id = making.newId()
  const {target, ...rest} = given
  return {
    "@context": contexts,
    id,
    type: "Annotation",
    canonical: id,
    motivation: "commenting",
    ...(making.creator === null ? {} : {creator: making.creator}),
    created: timestamp(making.now()),
    ...rest,
    target: selecting(target, making.text),
  }
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

function selecting(target: NewAnnotation["target"], text: EditionText): Target | readonly Target[] {
  if (Array.isArray(target)) {
    return (target as readonly (Target | Span)[]).map(one => selectingOne(one, text))
  }
  return selectingOne(target as Target | Span, text)
}

function selectingOne(target: Target | Span, text: EditionText): Target {
  if (!isSpan(target)) return target
  return describe(target, text.canonical, {textId: text.id, fingerprint: text.fingerprint})
}

function isSpan(target: Target | Span): target is Span {
  return (
    typeof target === "object" &&
    typeof target["from"] === "number" &&
    typeof target["to"] === "number"
  )
}

/** xsd:dateTime in UTC with "Z", to the second. */
function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
