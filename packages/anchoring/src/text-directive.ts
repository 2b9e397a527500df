import type {Span} from "@variorum/document"
import {cutsPair} from "./quote-index.ts"
import type {QuoteIndex} from "./quote-index.ts"

/** A text fragment of a page’s address: `:~:text=prefix-,start,end,-suffix`. */
export interface TextDirective {
  readonly prefix: string
  readonly start: string
  /** Null where the start is all of the words. */
  readonly end: string | null
  readonly suffix: string
}

/** Null where the value is not one text directive, well formed. */
export function textDirectiveOf(value: string): TextDirective | null {
  const at = value.indexOf(":~:")
  const directive = at < 0 ? value : value.slice(at + 3)
  if (!directive.startsWith("text=") || directive.includes("&")) return null
  const parts = directive.slice("text=".length).split(",")
  const prefix = parts[0]!.endsWith("-") ? parts.shift()!.slice(0, -1) : ""
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()!.slice(1) : ""
  if (parts.length < 1 || parts.length > 2 || parts.includes("")) return null
  try {
    const [start, end] = parts.map(decodeURIComponent)
    return {
      prefix: decodeURIComponent(prefix),
      start: start!,
      end: end ?? null,
      suffix: decodeURIComponent(suffix),
    }
  } catch {
    return null
  }
}

/**
 * All places of a directive, letter for letter and whole words only. White space may stand
 * between the words and their context. Each start goes with the first end after it.
 */
export function placesOfDirective(
  {prefix, start, end, suffix}: TextDirective,
  text: string,
  index: QuoteIndex,
): readonly Span[] {
  return index.spansOf(start).flatMap(span => {
    if (!isWordBound(span.from, text) || !follows(prefix, span.from, text)) return []
    if (end === null) {
      return isWordBound(span.to, text) && precedes(suffix, span.to, text) ? [span] : []
    }
    if (!isWordBound(span.to, text)) return []
    for (let at = text.indexOf(end, span.to); at >= 0; at = text.indexOf(end, at + 1)) {
      const to = at + end.length
      const whole = isWordBound(at, text) && isWordBound(to, text)
      if (whole && precedes(suffix, to, text)) return [{from: span.from, to}]
    }
    return []
  })
}

function follows(prefix: string, from: number, text: string): boolean {
  if (prefix === "") return true
  let end = from
  while (!text.endsWith(prefix, end) && isSpace(text[end - 1])) end--
  return text.endsWith(prefix, end) && isWordBound(end - prefix.length, text)
}

function precedes(suffix: string, to: number, text: string): boolean {
  if (suffix === "") return true
  let start = to
  while (!text.startsWith(suffix, start) && isSpace(text[start])) start++
  return text.startsWith(suffix, start) && isWordBound(start + suffix.length, text)
}

function isSpace(unit: string | undefined): boolean {
  return unit?.trim() === ""
}

const letter = /[\p{L}\p{M}\p{N}]/u

function isWordBound(offset: number, text: string): boolean {
  if (offset <= 0 || offset >= text.length) return true
  if (cutsPair(text, offset)) return false
  const last = String.fromCodePoint(
    text.codePointAt(offset - (cutsPair(text, offset - 1) ? 2 : 1))!,
  )
  const next = String.fromCodePoint(text.codePointAt(offset)!)
  return !(letter.test(last) && letter.test(next))
}
