import type {Span} from "@variorum/document"

/**
 * The span of two offsets in the UTF-8 bytes of a text (section 4.2.6), half-open; null where
 * they do not lie in it, or one lies inside a character.
 */
export function spanOfBytes(start: number, end: number, text: string): Span | null {
  if (!(Number.isSafeInteger(start) && Number.isSafeInteger(end))) return null
  if (start < 0 || start > end) return null
  const from = offsetOf(start, text, 0, 0)
  const to = from === null ? null : offsetOf(end, text, from, start)
  return from === null || to === null ? null : {from, to}
}

/** Length of a text in bytes of UTF-8. */
export function bytesIn(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length;) {
    const point = text.codePointAt(i)!
    bytes += bytesOf(point)
    i += point > 0xffff ? 2 : 1
  }
  return bytes
}

/** Where `wanted` bytes have gone by, counted on from `offset`, where `bytes` have. */
function offsetOf(wanted: number, text: string, offset: number, bytes: number): number | null {
  let at = offset
  let gone = bytes
  while (gone < wanted && at < text.length) {
    const point = text.codePointAt(at)!
    gone += bytesOf(point)
    at += point > 0xffff ? 2 : 1
  }
  return gone === wanted ? at : null
}

/** Half a surrogate pair is written as U+FFFD, three bytes. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
