import type {Iri, Value} from "@variorum/annotation"
import {boundsIfAny} from "./bounds.ts"
import type {Bounds} from "./bounds.ts"
import type {PositionValue} from "./comparison.ts"
import {boundsOf, dayBoundsOf} from "./edtf.ts"

/**
 * What there is to compare in a value.
 *
 * - `words`: one of the question's answers;
 * - `quantity`, `date`: bounds, in numbers or days;
 * - `wording`: the text says something, but nothing that could be compared;
 * - `nothing`: the text states no value.
 */
export type Content =
  | {readonly kind: "words"; readonly answer: Iri}
  | {readonly kind: "quantity" | "date"; readonly bounds: Bounds}
  | {readonly kind: "wording"}
  | {readonly kind: "nothing"}

export function positionValue(value: Value): PositionValue {
  const {text} = value
  if (value.answer !== undefined) return {text, answer: value.answer}
  if (value.edtf !== undefined) return dateValue(value, value.edtf)
  if (value.min == null && value.max == null) return {text}
  return {text, min: value.min ?? null, max: value.max ?? null}
}

function dateValue({text, open}: Value, edtf: string): PositionValue {
  const bounds = boundsOf(edtf)
  if (!bounds) return {text, edtf}
  return {
    text,
    edtf,
    earliest: open === "before" ? null : bounds.earliest,
    latest: open === "after" ? null : bounds.latest,
    ...(open === undefined ? {} : {open}),
  }
}

export function contentOf(value: Value): Content {
  if (value.answer !== undefined) return {kind: "words", answer: value.answer}
  if (value.edtf !== undefined) {
    const days = dayBoundsOf(value.edtf)
    const bounds =
      days &&
      boundsIfAny(
        value.open === "before" ? -Infinity : days.low,
        value.open === "after" ? Infinity : days.high,
      )
    return bounds ? {kind: "date", bounds} : {kind: "wording"}
  }
  if (value.min != null || value.max != null) {
    const bounds = boundsIfAny(value.min ?? -Infinity, value.max ?? Infinity)
    return bounds ? {kind: "quantity", bounds} : {kind: "wording"}
  }
  return value.text === null ? {kind: "nothing"} : {kind: "wording"}
}
