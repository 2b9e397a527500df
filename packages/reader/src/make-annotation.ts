import {contexts} from "@variorum/annotation"
import type {Annotation, Target} from "@variorum/annotation"
import {describe} from "@variorum/anchoring"
import type {EditionText} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {Making, NewAnnotation} from "./own-note.ts"

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

function selecting(target: NewAnnotation["target"], text: EditionText): Target | readonly Target[] {
  if (Array.isArray(target)) {
    return (target as readonly (Target | Span)[]).map(one => selectingOne(one, text))
  }
  return selectingOne(target as Target | Span, text)
}

function selectingOne(target: Target | Span, text: EditionText): Target {
  if (!isSpan(target)) return target
  const {from, to, ...rest} = target as Span & Readonly<Record<string, unknown>>
  const {id: textId, canonical, fingerprint} = text
  return {...describe({from, to}, canonical, {textId, fingerprint}), ...rest}
}

function isSpan(target: Target | Span): target is Span {
  return (
    typeof target === "object" &&
    typeof target["from"] === "number" &&
    typeof target["to"] === "number"
  )
}

/** xsd:dateTime in UTC with "Z", to the millisecond: what is made in one second keeps its order. */
function timestamp(date: Date): string {
  return date.toISOString()
}
