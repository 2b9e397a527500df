import type {Span} from "@variorum/document"

/** A piece of the new text. */
export interface Piece {
  readonly text: string
  /** What it was in the old text; null for what came in anew, copies of old words included. */
  readonly origin: Span | null
  /** Whether it says letter for letter what it said, or differs in dress only (quotation marks, white space). */
  readonly same: boolean
}

/** The old text from `from` to `to` gives way to these pieces. Edits do not overlap. */
export interface Edit extends Span {
  readonly pieces: readonly Piece[]
}

/** Where a passage of the old text went. */
export interface Whereabouts {
  /**
   * The parts that hang together in the new text, the longest first; what was put in between them
   * and is longer than a quarter of the passage (and 8 units) tears it. Empty: it was deleted.
   */
  readonly parts: readonly Span[]
  /** The share of its words, 0–1, that stand unchanged and together in the longest part. */
  readonly kept: number
}

/** Stands for a line break inside a paragraph; `\n` always ends one. Read as `\n` in the new text. */
export const lineBreak = "\ue000"

type Placed = Piece & {readonly at: number; readonly origin: Span}

/**
 * A text after edits that knows where each passage of the old text went. Both texts are paragraphs
 * joined by one `\n`, as in a canonical text.
 */
export class TracedText {
  readonly paragraphs: readonly string[]
  readonly text: string
  readonly #old: string
  /** In the order of the old text. */
  readonly #placed: readonly Placed[]

  constructor(old: string, edits: readonly Edit[]) {
    const pieces = piecesOf(old, edits)
    const whole = pieces.map(piece => piece.text).join("")
    this.paragraphs = whole.split("\n").map(paragraph => paragraph.replaceAll(lineBreak, "\n"))
    this.text = this.paragraphs.join("\n")
    this.#old = old
    const placed: Placed[] = []
    let at = 0
    for (const {text, origin, same} of pieces) {
      if (origin !== null && text !== "") placed.push({text, origin, same, at})
      at += text.length
    }
    this.#placed = placed.sort((a, b) => a.origin.from - b.origin.from)
  }

  /** The way back: this text as the old one. What came in anew is deleted on it. */
  reversed(): TracedText {
    let at = 0
    const edits: Edit[] = []
    for (const {origin, same, at: from, text} of this.#placed) {
      if (from > at) edits.push({from: at, to: from, pieces: []})
      at = from + text.length
      const old = this.#old.slice(origin.from, origin.to)
      edits.push({from, to: at, pieces: [{text: old, origin: {from, to: at}, same}]})
    }
    return new TracedText(this.text, edits)
  }

  whereIs(span: Span): Whereabouts {
    const places = this.#placesOf(span)
    const parts = joined(places, Math.max(8, (span.to - span.from) / 4))
    const main = parts[0]
    if (!main) return {parts, kept: 0}
    const words = [...this.#old.slice(span.from, span.to).matchAll(/\S+/g)]
    const kept = words.filter(word => {
      const from = span.from + word.index
      const there = this.#keptAt({from, to: from + word[0].length})
      return there !== null && there.from >= main.from && there.to <= main.to
    })
    return {parts, kept: words.length === 0 ? 1 : kept.length / words.length}
  }

  #placesOf(span: Span): readonly (Span & {readonly origin: Span; readonly same: boolean})[] {
    const found: (Span & {origin: Span; same: boolean})[] = []
    for (let i = this.#firstAfter(span.from); i < this.#placed.length; i++) {
      const {origin, at, text, same} = this.#placed[i]!
      if (origin.from >= span.to) break
      const length = origin.to - origin.from
      const inNew = (offset: number): number =>
        at + Math.round(((offset - origin.from) / length) * text.length)
      const part = {from: Math.max(origin.from, span.from), to: Math.min(origin.to, span.to)}
      const place = {from: inNew(part.from), to: inNew(part.to)}
      if (place.to > place.from) found.push({...place, origin: part, same})
    }
    return found
  }

  /** Where a word stands unchanged and in one; else null. */
  #keptAt(word: Span): Span | null {
    const places = this.#placesOf(word)
    let at = word.from
    for (const [i, {origin, same, from}] of places.entries()) {
      if (!same || origin.from !== at || (i > 0 && places[i - 1]!.to !== from)) return null
      at = origin.to
    }
    return at === word.to ? {from: places[0]!.from, to: places.at(-1)!.to} : null
  }

  /** The first piece that ends after an offset of the old text. */
  #firstAfter(offset: number): number {
    let low = 0
    let high = this.#placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#placed[middle]!.origin.to <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A piece of the old text that stays as it is, wherever it is put. */
export function keptPiece(old: string, origin: Span): Piece {
  return {text: old.slice(origin.from, origin.to), origin, same: true}
}

export function newPiece(text: string): Piece {
  return {text, origin: null, same: false}
}

function piecesOf(old: string, edits: readonly Edit[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at || edit.to < edit.from || edit.to > old.length) {
      throw new RangeError(`The edit of ${edit.from} to ${edit.to} overlaps the one before`)
    }
    if (edit.from > at) pieces.push(keptPiece(old, {from: at, to: edit.from}))
    pieces.push(...edit.pieces)
    at = edit.to
  }
  if (at < old.length) pieces.push(keptPiece(old, {from: at, to: old.length}))
  return pieces
}

function joined(places: readonly Span[], gap: number): readonly Span[] {
  const parts: {from: number; to: number}[] = []
  for (const {from, to} of places.toSorted((a, b) => a.from - b.from)) {
    const last = parts.at(-1)
    if (last && from - last.to <= gap) last.to = Math.max(last.to, to)
    else parts.push({from, to})
  }
  return parts.sort((a, b) => b.to - b.from - (a.to - a.from))
}
