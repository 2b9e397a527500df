import type {Block, CanonicalText, Span} from "@variorum/document"

export const candidateKinds = ["quotation", "number", "name", "citation"] as const
export type CandidateKind = (typeof candidateKinds)[number]

/** Words that look as if an editor would mark them. */
export interface Candidate extends Span {
  readonly kind: CandidateKind
  /** Number of the block. */
  readonly block: string
  readonly words: string
}

/**
 * Everything in a text that looks as if it wanted an annotation, in text order: opening quotation
 * marks with the word after them, numerals and number words, capitalised names, strings that look
 * like citations. Found by form alone, so that many need none: a reader decides.
 *
 * A capitalised word that begins a sentence is a name only when `named` (the spellings that the
 * registers know) holds it. Of a block that is an entry of a bibliography neither citations nor the
 * numbers of its imprint are asked for: it is a citation itself.
 */
export function candidatesIn(
  text: CanonicalText,
  named: Iterable<string> = [],
): readonly Candidate[] {
  const known = new Set([...named].flatMap(wordsOf).filter(word => /^\p{Lu}/u.test(word)))
  return text.blocks.flatMap(block => {
    const found = [
      ...spansOf("quotation", openings, block, text),
      ...spansOf("number", numbers, block, text),
      ...namesIn(block, text, known),
      ...(block.type === "entry" ? [] : spansOf("citation", citations, block, text)),
    ]
    return found.sort((a, b) => a.from - b.from || a.to - b.to)
  })
}

/**
 * A mark that opens, and the word it opens on. A single mark inside a word is an apostrophe; one after
 * a letter closes or is an apostrophe.
 */
const openings = /(?<![\p{L}\p{N}])[‘“„‚«‹"](?=\s?[\p{L}\p{N}(])\s?[\p{L}\p{N}’'(-]*/gu

const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
const ones =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
const numbers = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\p{N}+(?:[.,/-]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])`,
    String.raw`(?<!\p{L})(?:(?:${tens})(?:[- ](?:one|${ones}))?|${ones}|half|dozens?|scores?|hundreds?|thousands?|millions?|decades?)(?!\p{L})`,
  ].join("|"),
  "giu",
)

const citations =
  /\bpp?\s?\.?\s?\p{N}[\p{N}-]*|\bibid\b\.?|\bop\. cit\.|\bloc\. cit\.|\b(?:vols?|nos?|F|footnotes?|chapters?)\b\.?\s?[\p{N}IVXLl]+\b|\(Source,|\bciting\b/giu

function spansOf(
  kind: CandidateKind,
  pattern: RegExp,
  block: Block,
  text: CanonicalText,
): Candidate[] {
  return [...text.slice(block).matchAll(pattern)].map(match =>
    candidate(kind, block, block.from + match.index, match[0]),
  )
}

function candidate(kind: CandidateKind, block: Block, from: number, words: string): Candidate {
  return {kind, block: block.n, words, from, to: from + words.length}
}

/** A word with what may stand inside one: apostrophes, hyphens, the full stops of initials. */
const word = /\p{L}(?:[\p{L}\p{M}]|[’'-](?=\p{L})|\.(?=\p{Lu}\.))*/gu

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(word)].map(match => match[0])
}

/** What a sentence, a quotation or a clause begins after; an initial’s full stop ends none. */
const sentenceStart =
  /(?:^|(?:(?<!(?<!\p{L})\p{Lu})\.|[!?:…])\s?[’”"»)\]]*\s+|[;–-]\s+|\s\()[‘“„«"([\s]*$/u

/** What may stand between two words of one name. */
const between = /^(?:[’'.]?\s|\.|\s?\(|[’']?\/)$/u

const notNames =
  /^(?:I|A|An|The|This|These|They|It|In|On|Of|At|From|To|For|With|And|But|As|By|[IVX]+|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Runs of capitalised words. In a heading all in capitals only what is a name elsewhere. */
function namesIn(block: Block, text: CanonicalText, known: ReadonlySet<string>): Candidate[] {
  const whole = text.slice(block)
  const shouted = block.type === "heading" && whole === whole.toUpperCase()
  const shouting = new Set([...known].map(name => name.toUpperCase()))
  const found: Span[] = []
  for (const match of whole.matchAll(word)) {
    const name = match[0].replace(/[’']s$/u, "")
    if (!/^\p{Lu}/u.test(name) || notNames.test(name)) continue
    const starts = sentenceStart.test(whole.slice(0, match.index))
    if (shouted ? !shouting.has(name) : starts && !known.has(name)) continue
    const span = {from: match.index, to: match.index + name.length}
    const before = found.at(-1)
    if (before && between.test(whole.slice(before.to, span.from))) {
      found[found.length - 1] = {from: before.from, to: span.to}
    } else found.push(span)
  }
  return found.map(({from, to}) =>
    candidate("name", block, block.from + from, closed(whole.slice(from, to), whole[to])),
  )
}

/** “RCP(B” with the bracket that follows it. */
function closed(name: string, next: string | undefined): string {
  return next === ")" && name.includes("(") ? `${name})` : name
}
