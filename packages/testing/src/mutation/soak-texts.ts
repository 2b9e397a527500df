import {below} from "../random.ts"
import type {Random} from "../random.ts"

/** Whole paragraphs of a text, about `length` UTF-16 units from a place drawn at random. */
export function excerpt(text: string, length: number, random: Random): string {
  if (text.length <= length) return text
  const from = text.lastIndexOf("\n", below(text.length - length, random)) + 1
  const end = text.indexOf("\n", from + length)
  return text.slice(from, end < 0 ? undefined : end)
}
