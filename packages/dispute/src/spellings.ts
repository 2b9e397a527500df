import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {mentionsIn, mentionsOf} from "./mentions.ts"
import type {Mention} from "./mentions.ts"

/** One form in which the text speaks of an entry. */
export interface Spelling {
  readonly words: string
  /** The mentions in just these words, in text order; empty where none has no more and no fewer. */
  readonly mentions: readonly Mention[]
  /** Other entries that the text calls so too, certainly or perhaps. */
  readonly others: readonly Iri[]
}

export interface Spellings {
  /** Those that the register gives, most used first. */
  readonly names: readonly Spelling[]
  /** Words that stand for it without being a name of it: "this group". In text order. */
  readonly words: readonly Spelling[]
}

const remembered = new WeakMap<Edition, ReadonlyMap<string, ReadonlySet<Iri>>>()

/**
 * How the text calls an entry: letter for letter but for spaces and line breaks. A name with an
 * article before it, in quotes, or in capitals where the register has none such, is that name.
 */
export function spellingsOf(edition: Edition, entry: Iri): Spellings {
  const variants = [...new Set((edition.register.get(entry)?.variants ?? []).map(spaced))]
  const byWords = new Map<string, Mention[]>()
  for (const mention of mentionsOf(edition, entry)) {
    const exact = spaced(mention.passage.exact)
    const name = variants.includes(exact)
      ? exact
      : variants.find(variant => bare(variant) === bare(exact))
    // What cites a work or tells of an event is no name of it, but where it has one.
    const words = name ?? (mention.manner === "named" ? exact : null)
    if (words !== null) byWords.set(words, [...(byWords.get(words) ?? []), mention])
  }
  const calls = callsIn(edition)
  const spelling = (words: string): Spelling => ({
    words,
    mentions: byWords.get(words) ?? [],
    others: [...(calls.get(words) ?? [])].filter(other => other !== entry),
  })
  return {
    names: variants.map(spelling).sort((a, b) => b.mentions.length - a.mentions.length),
    words: [...byWords.keys()].filter(words => !variants.includes(words)).map(spelling),
  }
}

/** What the text means by each form that it uses. */
function callsIn(edition: Edition): ReadonlyMap<string, ReadonlySet<Iri>> {
  const known = remembered.get(edition)
  if (known) return known
  const calls = new Map<string, Set<Iri>>()
  for (const [entry, mentions] of mentionsIn(edition)) {
    for (const {manner, passage} of mentions) {
      if (manner !== "named") continue
      const words = spaced(passage.exact)
      calls.set(words, (calls.get(words) ?? new Set()).add(entry))
    }
  }
  remembered.set(edition, calls)
  return calls
}

function spaced(words: string): string {
  return words.replace(/\s+/g, " ").trim()
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/^[‘“]|[’”]$/g, "")
    .replace(/^(?:the|an?) /, "")
}
