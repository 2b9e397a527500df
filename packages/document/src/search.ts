import {fold, type Folded} from "./fold.ts"
import type {Span} from "./span.ts"

/** What is looked for: words and phrases, all of which one text must have, in any order. */
export interface SearchQuery {
  /** Compared letter for letter, not folded. */
  readonly exact: boolean
  /** Folded unless exact; never empty, without white space at either end. */
  readonly terms: readonly string[]
}

/** A text made ready to be searched: a block, a note, a name. */
export interface SearchedText {
  readonly text: string
  readonly folded: Folded
  /** The units of `folded` as a string. */
  readonly letters: string
}

/**
 * The words of what a reader typed; those between quotation marks of any double style are one phrase,
 * also where the closing mark is not typed yet. No terms where nothing is left to look for.
 */
export function searchQuery(typed: string, exact = false): SearchQuery {
  const words = exact ? typed : lettersOf(fold(typed))
  const terms = words.split(/["“”„‟″«»]/).flatMap((part, i) => {
    if (i % 2 === 0) return part.split(/\s+/)
    return [part.trim()]
  })
  return {exact, terms: [...new Set(terms.filter(term => term !== ""))]}
}

export function searchedText(text: string): SearchedText {
  const folded = fold(text)
  return {text, folded, letters: lettersOf(folded)}
}

/**
 * Every place of every term, in the order of the text, none overlapping another of the same term; empty
 * unless the text has all of them. A span never parts what is one character to a reader: it is
 * widened to the whole character where a term is a part of one (`o` in `œ`), and in exact mode left out.
 */
export function searchHits(searched: SearchedText, query: SearchQuery): readonly Span[] {
  const hits: Span[] = []
  for (const term of query.terms) {
    const found = query.exact ? exactHits(searched.text, term) : foldedHits(searched, term)
    if (found.length === 0) return []
    hits.push(...found)
  }
  return hits.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Whether `searchHits` would find a place, told without looking for more than one of each term. */
export function isFoundIn(searched: SearchedText, query: SearchQuery): boolean {
  if (query.exact) return searchHits(searched, query).length > 0
  return query.terms.length > 0 && query.terms.every(term => searched.letters.includes(term))
}

function foldedHits({text, folded, letters}: SearchedText, term: string): Span[] {
  const hits: Span[] = []
  for (let i = letters.indexOf(term); i >= 0; i = letters.indexOf(term, i + 1)) {
    const from = characterAt(text, folded.at[i]!).from
    const to = characterAt(text, folded.at[i + term.length - 1]!).to
    if (from >= (hits.at(-1)?.to ?? 0)) hits.push({from, to})
  }
  return hits
}

function exactHits(text: string, term: string): Span[] {
  const hits: Span[] = []
  for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1)) {
    const to = from + term.length
    const whole = characterAt(text, from).from === from && characterAt(text, to - 1).to === to
    if (whole && from >= (hits.at(-1)?.to ?? 0)) hits.push({from, to})
  }
  return hits
}

/** A stretch of a text and what is left of the characters at its ends. */
export function wholeCharacters(text: string, {from, to}: Span): Span {
  return {from: characterAt(text, from).from, to: characterAt(text, to - 1).to}
}

const characters = new Intl.Segmenter(undefined, {granularity: "grapheme"})

/** The character of a reader (a grapheme cluster, UAX #29) that the unit at `at` is part of. */
function characterAt(text: string, at: number): Span {
  if (isPlain(text, at - 1) && isPlain(text, at) && isPlain(text, at + 1))
    return {from: at, to: at + 1}
  const {index, segment} = characters.segment(text).containing(at)!
  return {from: index, to: index + segment.length}
}

/** Printable ASCII, or beyond either end: never joined to a neighbour of its own kind. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return Number.isNaN(code) || (code >= 32 && code < 127)
}

function lettersOf({codes}: Folded): string {
  let letters = ""
  for (let i = 0; i < codes.length; i += 8192)
    letters += String.fromCharCode(...codes.subarray(i, i + 8192))
  return letters
}
