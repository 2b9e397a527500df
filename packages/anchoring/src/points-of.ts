import {CodePoints} from "@variorum/document"
import type {CanonicalText} from "@variorum/document"

const known = new WeakMap<CanonicalText, CodePoints>()

/** The code points of a text; one text has one. */
export function pointsOf(text: CanonicalText): CodePoints {
  const found = known.get(text)
  if (found) return found
  const points = new CodePoints(text.text)
  known.set(text, points)
  return points
}
