import type {Edition} from "@variorum/anchoring"
import type {Comparison, Holder, Position, Relation} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {holderKey, pairKeys, positionKey} from "./dispute-grid-layout.ts"
import {holderName, isPlural} from "./holder-words.ts"
import {joined} from "./labels.ts"
import {capitalized} from "./position-words.ts"
import {assertionInWords} from "./value-words.ts"

/** Those who stand on both sides of what is, or may be, a dispute, with their own answers. */
export interface SelfContradiction {
  /** "the essay against itself" */
  readonly short: string
  /** "The essay also stands against itself: 1938 and 1934 to 1936." */
  readonly sentence: string
}

/** One for each such asserter; none where nobody stands against what they say themselves. */
export function selfContradictions(
  comparison: Comparison,
  edition: Edition | null,
): readonly SelfContradiction[] {
  const {internal, status, relations, positions, question} = comparison
  if (!internal || (status !== "disputed" && status !== "possible")) return []
  const byKey = new Map(positions.map(position => [positionKey(position), position]))
  const sides = relations.filter(({relation, answers}) =>
    status === "disputed"
      ? relation === "conflict" || relation === "overlap"
      : relation === "unknown" && (answers === "conflict" || answers === "overlap"),
  )
  const also = sides.some(({sameAsserter}) => !sameAsserter)
  const own = new Map<string, {holder: Holder; pairs: Relation[]}>()
  for (const relation of sides.filter(({sameAsserter}) => sameAsserter)) {
    const holder = byKey.get(pairKeys(relation)[0])?.asserter
    if (!holder) continue
    const found = own.get(holderKey(holder))
    if (found) found.pairs.push(relation)
    else own.set(holderKey(holder), {holder, pairs: [relation]})
  }
  return [...own.values()].map(({holder, pairs}) => {
    const conflicts = pairs.filter(({answers}) => answers === "conflict")
    const keys = new Set((conflicts.length > 0 ? conflicts : pairs).flatMap(pairKeys))
    const involved = positions.filter((position: Position) => keys.has(positionKey(position)))
    const words = involved.map(position => assertionInWords(position, question.answers))
    const values = joined([...new Set(words)], "and")
    const self: Self = isPlural(holder) ? "several" : isPerson(holder, edition) ? "person" : "thing"
    const name = holderName(holder)
    const against = conflicts.length > 0 ? standsAgainst : agreesInPart
    const sentence = against[self](capitalized(name), values, also)
    return {
      short: self === "thing" ? msg`${name} against itself` : msg`${name} against themselves`,
      sentence,
    }
  })
}

type Self = "several" | "person" | "thing"
type Sentence = (name: string, values: string, also: boolean) => string

const standsAgainst: Readonly<Record<Self, Sentence>> = {
  several: (name, values, also) =>
    also
      ? msg`${name} also stand against themselves: ${values}.`
      : msg`${name} stand against themselves: ${values}.`,
  person: (name, values, also) =>
    also
      ? msg`${name} also stands against themselves: ${values}.`
      : msg`${name} stands against themselves: ${values}.`,
  thing: (name, values, also) =>
    also
      ? msg`${name} also stands against itself: ${values}.`
      : msg`${name} stands against itself: ${values}.`,
}

const agreesInPart: Readonly<Record<Self, Sentence>> = {
  several: (name, values, also) =>
    also
      ? msg`${name} also agree with themselves only in part: ${values}.`
      : msg`${name} agree with themselves only in part: ${values}.`,
  person: (name, values, also) =>
    also
      ? msg`${name} also agrees with themselves only in part: ${values}.`
      : msg`${name} agrees with themselves only in part: ${values}.`,
  thing: (name, values, also) =>
    also
      ? msg`${name} also agrees with itself only in part: ${values}.`
      : msg`${name} agrees with itself only in part: ${values}.`,
}

function isPerson({ids}: Holder, edition: Edition | null): boolean {
  return ids.some(id => edition?.register.get(id)?.type === "Person")
}
