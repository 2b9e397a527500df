import type {Span} from "@variorum/document"
import {describe, wordEnd, wordStart} from "./describe.ts"
import type {EditionText} from "./edition.ts"

/**
 * What a link to a passage says of it, after the manner of text fragments: where it stood, in which state of
 * the text, and enough of its words and of those beside it to find it in another state.
 */
export interface PassageLink {
  /** The number of the block it begins in. */
  readonly block: string
  /** UTF-16 units from the start of that block; `to` counts on where it ends in a later one. */
  readonly from: number
  readonly to: number
  readonly prefix: string
  /** All of the words, or how they begin. */
  readonly start: string
  /** How they end; null where `start` is all of them. */
  readonly end: string | null
  readonly suffix: string
  /** The first 8 hexadecimal digits of the fingerprint of the text. */
  readonly fingerprint: string
  /** `checksumOf` all the words where they are not given in full; else null. */
  readonly checksum: string | null
}

/** What is needed of a text to link to its passages and to find them. */
export type LinkedText = Pick<EditionText, "id" | "canonical" | "fingerprint" | "history">

/** Longer passages are given by how they begin and end. In UTF-16 units. */
const wholeUpTo = 100

/** At least so much of a longer one stands at each of its ends. */
const atEachEnd = 32

/** The link to a span with words in it. A RangeError as of `describe`, and for an empty one. */
export function linkTo(span: Span, text: LinkedText): PassageLink {
  const {canonical, fingerprint} = text
  if (span.from >= span.to) throw new RangeError("There are no words to link to")
  const options = {textId: text.id, fingerprint}
  const block = canonical.blockAt(span.from)
  const quoteOf = (part: Span) => describe(part, canonical, options).selector[0]
  const whole = span.to - span.from <= wholeUpTo
  const head = whole
    ? span
    : {from: span.from, to: wordEnd(canonical, notHalf(canonical.text, span.from + atEachEnd))}
  const tail = whole
    ? span
    : {from: wordStart(canonical, notHalf(canonical.text, span.to - atEachEnd)), to: span.to}
  return {
    block: block.n,
    from: span.from - block.from,
    to: span.to - block.from,
    prefix: quoteOf(head).prefix ?? "",
    start: canonical.slice(head),
    end: whole ? null : canonical.slice(tail),
    suffix: quoteOf(tail).suffix ?? "",
    fingerprint: fingerprint.slice(0, 8),
    checksum: whole ? null : checksumOf(canonical.slice(span)),
  }
}

/** Moved out of a surrogate pair. */
function notHalf(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}

/** FNV-1a (32 bit) of the code points, 8 hexadecimal digits: tells words that changed, and no more. */
export function checksumOf(words: string): string {
  let hash = 0x811c9dc5
  for (const character of words) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, "0")
}

/**
 * As an address has it: `p12.34-56~prefix~start~end~suffix~4b24e5cb`, a checksum behind the fingerprint
 * with a dot. Spaces are `_`; `_`, `~` and `%` are percent-encoded, other signs not yet: the ends of blocks neither,
 * which an address encodes with the rest. It begins with the place, so that one cut short still has that, and ends in a digit or letter, which
 * no mail program takes for the end of a sentence.
 */
export function printPassageLink(link: PassageLink): string {
  const {block, from, to, fingerprint, checksum} = link
  const words = [link.prefix, link.start, link.end ?? "", link.suffix].map(escaped)
  const state = checksum === null ? fingerprint : `${fingerprint}.${checksum}`
  return [`${block}.${from}-${to}`, ...words, state].join("~")
}

/**
 * The inverse of `printPassageLink`; null for what is none. The ends of blocks may be percent-encoded, as older links
 * have them.
 */
export function parsePassageLink(value: string): PassageLink | null {
  const parts = value.split("~")
  const place = /^(p[1-9][0-9]*)\.([0-9]{1,9})-([0-9]{1,9})$/.exec(parts[0]!)
  const state = /^([0-9a-f]{8})(?:\.([0-9a-f]{8}))?$/.exec(parts[5] ?? "")
  if (parts.length !== 6 || !place || !state) return null
  const [from, to] = [Number(place[2]), Number(place[3])]
  const words = parts.slice(1, 5).map(unescaped)
  if (words.includes(null) || from >= to) return null
  const [prefix, start, end, suffix] = words as [string, string, string, string]
  const checksum = state[2] ?? null
  if (start === "" || (end === "") !== (checksum === null)) return null
  return {
    block: place[1]!,
    from,
    to,
    prefix,
    start,
    end: end === "" ? null : end,
    suffix,
    fingerprint: state[1]!,
    checksum,
  }
}

/** Of the signs that mean something in a link. */
const ownCodes: Readonly<Record<string, string>> = {"~": "%7E", _: "%5F", "%": "%25"}

function escaped(words: string): string {
  return words.replace(/[%~_]/g, sign => ownCodes[sign]!).replaceAll(" ", "_")
}

function unescaped(words: string): string | null {
  try {
    return decodeURIComponent(words.replaceAll("_", " "))
  } catch {
    return null
  }
}
