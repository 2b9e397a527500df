import type {CitationState} from "@variorum/annotation"
import type {Hop, Position, PositionEvidence} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {isTheText} from "./holder-words.ts"
import {joined} from "./labels.ts"

/** Words that cite, and in a word why they lead nowhere certain; null where that is said already. */
export interface CitationWords {
  readonly words: string
  readonly trouble: string | null
  /** The trouble in a sentence; empty where the word says it all. */
  readonly meaning: string
}

const troubles: Readonly<
  Record<CitationState, {readonly word: string | null; readonly meaning: string}>
> = {
  resolved: {word: null, meaning: ""},
  noEntry: {word: msg`not in the bibliography`, meaning: ""},
  unresolved: {word: msg`unresolved`, meaning: msg`which work is meant cannot be said`},
  ambiguous: {word: msg`ambiguous`, meaning: msg`which of several is meant the text leaves open`},
}

const ambiguousAndUnresolved = {
  trouble: msg`unresolved and ambiguous`,
  meaning: msg`which work is meant cannot be said, and the text leaves open how it is meant`,
}

function citationWords(words: string, state: CitationState | null): CitationWords {
  const trouble = troubles[state ?? "resolved"]
  const isSaid =
    state === "unresolved" && (/\bnot located\b/.test(words) || words.includes(msg`not located`))
  return isSaid
    ? {words, trouble: null, meaning: ""}
    : {words, trouble: trouble.word, meaning: trouble.meaning}
}

/**
 * Where the asserter says it, or null where nothing is said of that. The asserter's name is not
 * said again, nor the source where it is the asserter.
 */
export function sourceInWords(position: Position): CitationWords | null {
  const {sourceLabel, locator, sourceState, asserter} = position
  if (sourceLabel === null && locator === null) return null
  const label = sourceLabel === null ? null : withoutHolder(sourceLabel, asserter.label)
  const place = locator !== null && label === "" && saysWord(asserter.label, locator) ? "" : locator
  const found = citationWords([label, place].filter(Boolean).join(", "), sourceState)
  if (found.words !== "") return found
  return found.trouble === null ? null : {...found, words: msg`source`}
}

/** "Avrich, ‘Bolshevik …’" of Paul Avrich is "‘Bolshevik …’"; "KAPD" of "KAPD (…)" is nothing. */
function withoutHolder(source: string, holder: string): string {
  if (saysWord(holder, source)) return ""
  const names = holder.split(/ and |, | or /).flatMap(name => [name, name.split(" ").at(-1)!])
  const author = names.find(name => source.startsWith(`${name}, `))
  return author === undefined ? source : source.slice(author.length + 2)
}

function saysWord(words: string, part: string): boolean {
  return ` ${words} `.replace(/[(),;]/g, " ").includes(` ${part.replace(/[(),;]/g, " ")} `)
}

/** "Avrich 1984, p. 20". */
export function hopInWords(hop: Hop): CitationWords {
  const words = [hop.label, hop.locator].filter(part => part !== null).join(", ")
  const lost = hop.oneOf?.length && hop.oneOf.every(({state}) => state === "unresolved")
  return lost ? {words, ...ambiguousAndUnresolved} : citationWords(words, hop.state)
}

/** Null for a reading by which nobody stands between: then from whom it comes. */
export function straightFrom({label, state}: Hop): string | null {
  return state === "unresolved" ? (/^(.+) directly$/.exec(label)?.[1] ?? null) : null
}

/** A hop in a cell: what is said before each reading of it, and after the last. */
export interface HopWords {
  readonly readings: readonly (CitationWords & {readonly before: string})[]
  readonly after: string
}

/** Through whom it is known, from the text outward, each hop for a line of its own. */
export function viaInWords({via}: Position): readonly HopWords[] {
  return via.map(hop => {
    if (!hop.oneOf || hop.oneOf.length === 0) {
      return {readings: [{...hopInWords(hop), before: msg`through `}], after: ""}
    }
    return {
      readings: hop.oneOf.map((reading, index) => {
        const direct = straightFrom(reading)
        const at = index === 0 ? 0 : index === hop.oneOf!.length - 1 ? 2 : 1
        return direct === null
          ? {...hopInWords(reading), before: throughOneOf[at]!}
          : {words: direct, trouble: null, meaning: "", before: straightFromOneOf[at]!}
      }),
      after: msg`: the text leaves it open`,
    }
  })
}

/** The first of several, one between, and the last. */
const throughOneOf = [msg`either through `, msg`, through `, msg`, or through `]
const straightFromOneOf = [
  msg`either straight from `,
  msg`, straight from `,
  msg`, or straight from `,
]

/** What an assertion rests on; that somebody known at second hand names nothing is the text's word. */
export function evidenceInWords({
  evidence,
  asserter,
}: {
  readonly evidence: PositionEvidence
  readonly asserter: Position["asserter"]
}): string {
  if (evidence.given === "none") {
    return isTheText(asserter) ? msg`evidence: none given` : msg`the essay names no evidence`
  }
  if (evidence.given === "unnamed") {
    return evidence.label === null
      ? msg`evidence not named`
      : msg`evidence not named: “${evidence.label}”`
  }
  const items = evidence.items.map(item => {
    const {words, trouble, meaning} = hopInWords(item)
    return trouble ? `${words} (${[trouble, meaning].filter(Boolean).join(": ")})` : words
  })
  return msg`evidence: ${joined(items, "and") || (evidence.label ?? msg`cited`)}`
}
