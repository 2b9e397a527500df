import type {Edition} from "@variorum/anchoring"
import type {ScopePart} from "@variorum/annotation"
import type {Comparison, Position, Relation, RelationKind} from "@variorum/dispute"
import {comparable, pairKeys, positionKey} from "./dispute-grid-layout.ts"
import type {GridGroup, GridLayout} from "./dispute-grid-layout.ts"
import {countInWords, partPhrases} from "./dispute-look.ts"
import {holderName, namesInSeries} from "./holder-words.ts"
import {joined} from "./labels.ts"
import {scopeTerms} from "./scope-words.ts"
import {assertionInWords, valueInWords} from "./value-words.ts"

/** How the answers of one group of comparable scopes stand to each other. */
export interface GroupSentence {
  /** "Moscow, 1923 or summer 1923, members"; empty where no part of scope counts. */
  readonly scope: string
  readonly words: string
  /** The gravest relation in it; null where there is one answer only. */
  readonly relation: RelationKind | null
  /** Why it may not be compared with those before it, or empty. */
  readonly apart: string
}

export function statusSentences(
  comparison: Comparison,
  grid: GridLayout,
  edition: Edition | null,
): readonly GroupSentence[] {
  return grid.groups.map(group => {
    const positions = group.columns.flatMap(column => column.positions)
    const keys = new Set(positions.map(positionKey))
    const inside = comparison.relations.filter(one => pairKeys(one).every(key => keys.has(key)))
    const relation = gravest(inside)
    return {
      scope: groupInWords(group, comparison, edition),
      words: verdict(positions, inside, relation, comparison),
      relation,
      apart: apartInWords(group, "above"),
    }
  })
}

/** The scopes of a group: each part once, its values joined where they differ. */
export function groupInWords(
  group: GridGroup,
  comparison: Comparison,
  edition: Edition | null,
): string {
  const parts = comparison.question.scopeParts
  const columns = group.columns.map(column => scopeTerms(column.positions[0]!, parts, edition))
  const words = parts.map((part, index) => {
    const values = new Set(columns.map(terms => terms[index]!.words))
    return joined([...values], "or").replace(/^not stated$/, `${part} not stated`)
  })
  return words.join(", ")
}

/** Why a group stands apart from those above it, or to the left of it; empty for the first. */
export function apartInWords(group: GridGroup, where: "above" | "left"): string {
  const others = where === "above" ? "those above" : "the columns to the left"
  const incomparable = group.apart.filter(({relation}) => relation === "incomparable")
  const unknown = group.apart.filter(({relation}) => relation === "unknown")
  const differs = subject(shared(incomparable.map(relation => relation.differs)))
  const unstated = subject(shared(unknown.map(relation => relation.unstated)))
  const known = `not be compared with ${others}: ${differs} not the same.`
  const open = `whether it may be compared with ${others}: ${unstated} not stated or in doubt.`
  if (incomparable.length > 0 && unknown.length > 0) {
    const some = `May not be compared with some of ${others}: ${differs} not the same.`
    return `${some} With the rest it is not known: ${unstated} not stated or in doubt.`
  }
  if (incomparable.length > 0) return `May ${known}`
  return unknown.length > 0 ? `Not known ${open}` : ""
}

const gravity: readonly RelationKind[] = [
  "conflict",
  "overlap",
  "unknown",
  "incomparable",
  "unjudged",
]

function gravest(relations: readonly Relation[]): RelationKind | null {
  if (relations.length === 0) return null
  const kinds = new Set(relations.map(relation => relation.relation))
  const grave = gravity.find(kind => kinds.has(kind))
  return grave ?? (kinds.has("compatible") ? "compatible" : "agree")
}

function verdict(
  positions: readonly Position[],
  inside: readonly Relation[],
  relation: RelationKind | null,
  comparison: Comparison,
): string {
  const {answers} = comparison.question
  const named = (list: readonly Position[]) => namePositions(list, comparison)
  if (relation === null) return `${named(positions)} is the only answer.`
  if (relation === "conflict" || relation === "overlap") {
    const involved = new Set(inside.filter(one => one.relation === relation).flatMap(pairKeys))
    const rest = positions.filter(position => !involved.has(positionKey(position)))
    const sides = positions.filter(position => involved.has(positionKey(position)))
    const all = sides.filter(side => side.holds !== false).length > 2 ? "all" : "both"
    const words = relation === "conflict" ? `cannot ${all} be true` : "agree only in part"
    const beside = rest.length > 0 ? ` Beside them: ${named(rest)}.` : ""
    const denials = sides.filter(position => position.holds === false)
    const claims = sides.filter(position => position.holds !== false)
    if (comparison.question.answers.length > 0) {
      return answersInWords(claims, denials, words)
    }
    // Two denials never conflict, so there is always a claim; one claim conflicts with its denial.
    if (claims.length === 1) {
      const by = namesInSeries(denials.map(({asserter}) => holderName(asserter)))
      return `${named(claims)} is denied by ${by}.${beside}`
    }
    const denied = denials.map(
      ({asserter, value}) => `; ${holderName(asserter)} denies ${valueInWords(value, answers)}`,
    )
    return `${named(claims)} ${words}${denied.join("")}.${beside}`
  }
  const words: Readonly<Partial<Record<RelationKind, string>>> = {
    unknown: "may not speak of the same",
    incomparable: "may not be compared with each other",
    unjudged: "have not been judged against each other",
    compatible: "can stand together",
    agree: "agree",
  }
  return `${named(positions)} ${words[relation]!}.`
}

/** Answers in words are listed with their holders elsewhere: here they are only counted. */
function answersInWords(
  claims: readonly Position[],
  denials: readonly Position[],
  words: string,
): string {
  const count = (positions: readonly Position[]) =>
    countInWords(new Set(positions.map(({value}) => value?.answer)).size, "answer")
  const by = namesInSeries(denials.map(({asserter}) => holderName(asserter)))
  const denied = by === "" ? "" : ` Denied by ${by}: ${count(denials)}.`
  return claims.length < 2
    ? `${count(claims)} given.${denied}`
    : `${count(claims)} given that ${words}.${denied}`
}

/** "3,000 (Kuznetsov), 300 (Avrich) and not 3,000 (Avrich)"; one value held by many is said once. */
function namePositions(positions: readonly Position[], comparison: Comparison): string {
  const {answers} = comparison.question
  const holders = new Map<string, string[]>()
  for (const position of positions) {
    const words = position.value
      ? assertionInWords(position, answers)
      : valueInWords(position.value, answers)
    holders.set(words, [...(holders.get(words) ?? []), holderName(position.asserter)])
  }
  return joined(
    [...holders].map(([words, names]) => `${words} (${namesInSeries(names)})`),
    "and",
  )
}

/** What all pairs have in common, else what some of them have. */
function shared(lists: readonly (readonly ScopePart[])[]): {
  readonly parts: readonly ScopePart[]
  readonly all: boolean
} {
  const given = lists.filter(list => list.length > 0)
  const union = [...new Set(given.flat())]
  const common = union.filter(part => given.every(list => list.includes(part)))
  return common.length > 0 ? {parts: common, all: true} : {parts: union, all: false}
}

/** "the place is", "the place and the time are", "the place or the time is". */
function subject({parts, all}: {parts: readonly ScopePart[]; all: boolean}): string {
  const phrases = parts.map(part => partPhrases[part])
  return `${joined(phrases, all ? "and" : "or")} ${all && parts.length > 1 ? "are" : "is"}`
}

/** How many pairs may be compared at all. */
export function comparablePairs(comparison: Comparison): number {
  return comparison.relations.filter(comparable).length
}
