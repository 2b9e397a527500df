import type {CodePoints, Span} from "@variorum/document"
import {bytesIn} from "./data-position.ts"

/** A fragment of plain text, RFC 5147: between two characters, or between two lines. */
export interface PlainFragment {
  readonly unit: "char" | "line"
  readonly start: number
  /** Null: the end of the text. */
  readonly end: number | null
  /** Length of the text in bytes of UTF-8 when the fragment was made, or null. */
  readonly length: number | null
}

/**
 * `char=10,20`, `char=,20`, `line=3`, with `;length=99,UTF-8`. Null for all else: also for `md5`,
 * which is not computed here, and for lengths in other encodings; what cannot be checked is not
 * believed.
 */
export function plainFragmentOf(value: string): PlainFragment | null {
  const [scheme = "", ...checks] = value.split(";")
  const found = /^(char|line)=(?:(\d+)(?:(,)(\d+)?)?|,(\d+))$/.exec(scheme)
  if (!found) return null
  let length: number | null = null
  for (const check of checks) {
    const size = /^length=(\d+)(?:,utf-8)?$/i.exec(check)
    if (!size) return null
    length = Number(size[1])
  }
  const [, unit, first, comma, last, only] = found
  const start = Number(first ?? 0)
  const end = only ?? last ?? (comma === undefined ? start : null)
  return {unit: unit as "char" | "line", start, end: end === null ? null : Number(end), length}
}

/**
 * The span of a fragment; null where it does not lie in the text, or the text has not the length
 * it is said to have. A position (`char=10`) is a span of no length; lines have their line break.
 */
export function spanOfPlain(
  {unit, start, end, length}: PlainFragment,
  text: string,
  codePoints: CodePoints,
): Span | null {
  if (length !== null && bytesIn(text) !== length) return null
  if (end !== null && start > end) return null
  const offset = (count: number): number | null =>
    unit === "line"
      ? startOfLine(count, text)
      : count <= codePoints.length
        ? codePoints.toUtf16(count)
        : null
  const from = offset(start)
  const to = end === null ? text.length : offset(end)
  return from === null || to === null ? null : {from, to}
}

/** Where so many lines have gone by; the end of the text where they are all it has. */
function startOfLine(count: number, text: string): number | null {
  let at = 0
  for (let line = 0; line < count; line++) {
    const next = text.indexOf("\n", at)
    if (next < 0) return line + 1 === count ? text.length : null
    at = next + 1
  }
  return at
}
