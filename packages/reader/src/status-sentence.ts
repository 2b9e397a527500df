import type {Edition} from "@variorum/anchoring"
import type {ScopePart} from "@variorum/annotation"
import type {Comparison, Position, Relation, RelationKind} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {comparable, pairKeys, positionKey} from "./dispute-grid-layout.ts"
import type {GridGroup, GridLayout} from "./dispute-grid-layout.ts"
import {countInWords, notStated, partPhrases} from "./dispute-look.ts"
import {holderName, namesInSeries} from "./holder-words.ts"
import {joined} from "./labels.ts"
import {scopeTerms, termAmidOthers} from "./scope-words.ts"
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
    const said = joined([...values], "or")
    return said === msg`not stated` ? notStated[part] : termAmidOthers({part, words: said})
  })
  return words.join(", ")
}

/** Why a group stands apart from those above it, or to the left of it; empty for the first. */
export function apartInWords(group: GridGroup, where: "above" | "left"): string {
  const incomparable = group.apart.filter(({relation}) => relation === "incomparable")
  const unknown = group.apart.filter(({relation}) => relation === "unknown")
  const differs = differsInWords(shared(incomparable.map(relation => relation.differs)))
  const unstated = unstatedInWords(shared(unknown.map(relation => relation.unstated)))
  if (incomparable.length > 0 && unknown.length > 0) {
    return where === "above"
      ? msg`May not be compared with some of those above: ${differs}. With the rest it is not known: ${unstated}.`
      : msg`May not be compared with some of the columns to the left: ${differs}. With the rest it is not known: ${unstated}.`
  }
  if (incomparable.length > 0) {
    return where === "above"
      ? msg`May not be compared with those above: ${differs}.`
      : msg`May not be compared with the columns to the left: ${differs}.`
  }
  if (unknown.length === 0) return ""
  return where === "above"
    ? msg`Not known whether it may be compared with those above: ${unstated}.`
    : msg`Not known whether it may be compared with the columns to the left: ${unstated}.`
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
  if (relation === null) return msg`${named(positions)} is the only answer.`
  if (relation === "conflict" || relation === "overlap") {
    const involved = new Set(inside.filter(one => one.relation === relation).flatMap(pairKeys))
    const rest = positions.filter(position => !involved.has(positionKey(position)))
    const sides = positions.filter(position => involved.has(positionKey(position)))
    const beside = rest.length > 0 ? ` ${msg`Beside them: ${named(rest)}.`}` : ""
    const denials = sides.filter(position => position.holds === false)
    const claims = sides.filter(position => position.holds !== false)
    const clash: Clash =
      relation === "overlap" ? "partly" : claims.length > 2 ? "notAll" : "notBoth"
    if (comparison.question.answers.length > 0) {
      return answersInWords(claims, denials, clash)
    }
    // Two denials never conflict, so there is always a claim; one claim conflicts with its denial.
    if (claims.length === 1) {
      const by = namesInSeries(denials.map(({asserter}) => holderName(asserter)))
      return `${msg`${named(claims)} is denied by ${by}.`}${beside}`
    }
    const denied = denials.map(
      ({asserter, value}) =>
        `; ${msg`${holderName(asserter)} denies ${valueInWords(value, answers)}`}`,
    )
    return `${clashInWords[clash](named(claims))}${denied.join("")}.${beside}`
  }
  switch (relation) {
    case "unknown":
      return msg`${named(positions)} may not speak of the same.`
    case "incomparable":
      return msg`${named(positions)} may not be compared with each other.`
    case "unjudged":
      return msg`${named(positions)} have not been judged against each other.`
    case "compatible":
      return msg`${named(positions)} can stand together.`
    case "agree":
      return msg`${named(positions)} agree.`
  }
}

type Clash = "notAll" | "notBoth" | "partly"

const clashInWords: Readonly<Record<Clash, (answers: string) => string>> = {
  notAll: answers => msg`${answers} cannot all be true`,
  notBoth: answers => msg`${answers} cannot both be true`,
  partly: answers => msg`${answers} agree only in part`,
}

/** Answers in words are listed with their holders elsewhere: here they are only counted. */
function answersInWords(
  claims: readonly Position[],
  denials: readonly Position[],
  clash: Clash,
): string {
  const count = (positions: readonly Position[]) =>
    new Set(positions.map(({value}) => value?.answer)).size
  const given = countInWords(count(claims), "answer")
  const by = namesInSeries(denials.map(({asserter}) => holderName(asserter)))
  const denied =
    by === "" ? "" : ` ${msg`Denied by ${by}: ${countInWords(count(denials), "answer")}.`}`
  return `${claims.length < 2 ? msg`${given} given.` : givenThat[clash](given)}${denied}`
}

const givenThat: Readonly<Record<Clash, (answers: string) => string>> = {
  notAll: answers => msg`${answers} given that cannot all be true.`,
  notBoth: answers => msg`${answers} given that cannot both be true.`,
  partly: answers => msg`${answers} given that agree only in part.`,
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
function shared(lists: readonly (readonly ScopePart[])[]): Parts {
  const given = lists.filter(list => list.length > 0)
  const union = [...new Set(given.flat())]
  const common = union.filter(part => given.every(list => list.includes(part)))
  return common.length > 0 ? {parts: common, all: true} : {parts: union, all: false}
}

interface Parts {
  readonly parts: readonly ScopePart[]
  /** All of them, and not one or another. */
  readonly all: boolean
}

/** "the place is not the same", "the place and the time are not the same", "the place or the time is not the same". */
function differsInWords({parts, all}: Parts): string {
  const phrases = phrasesOf(parts, all)
  return all && parts.length > 1
    ? msg`${phrases} are not the same`
    : msg`${phrases} is not the same`
}

function unstatedInWords({parts, all}: Parts): string {
  const phrases = phrasesOf(parts, all)
  return all && parts.length > 1
    ? msg`${phrases} are not stated or in doubt`
    : msg`${phrases} is not stated or in doubt`
}

function phrasesOf(parts: readonly ScopePart[], all: boolean): string {
  return joined(
    parts.map(part => partPhrases[part]),
    all ? "and" : "or",
  )
}

/** How many pairs may be compared at all. */
export function comparablePairs(comparison: Comparison): number {
  return comparison.relations.filter(comparable).length
}
