import type {Edition} from "@variorum/anchoring"
import {reasonInWords} from "@variorum/dispute"
import type {Comparison, Position, Relation, RelationKind} from "@variorum/dispute"
import {msg} from "@variorum/words"
import {pairKeys, positionKey} from "./dispute-grid-layout.ts"
import type {GridLayout} from "./dispute-grid-layout.ts"
import {partPhrases, relationOrder} from "./dispute-look.ts"
import {holderName} from "./holder-words.ts"
import {joined} from "./labels.ts"
import {twoPlaces} from "./read-both.ts"
import type {TwoPlaces} from "./read-both.ts"
import {assertionInWords} from "./value-words.ts"

/** All pairs of one relation in sentences. */
export interface RelationGroup {
  readonly relation: RelationKind
  readonly pairs: number
  readonly sentences: readonly RelationSentence[]
}

export interface RelationSentence {
  readonly words: string
  /** What the comparison rests on, or that both are of one asserter; empty if neither. */
  readonly note: string
  /** The words of both, where it tells of two claims. */
  readonly both: TwoPlaces | null
}

interface Pair {
  readonly relation: Relation
  readonly a: Position
  readonly b: Position
}

/**
 * The pairs of a question by how they stand to each other, those that matter most first. Where
 * scope keeps positions from being compared, one sentence serves all pairs of the same two scopes.
 */
export function relationGroups(
  comparison: Comparison,
  grid: GridLayout,
  edition: Edition | null,
): readonly RelationGroup[] {
  const positions = new Map(comparison.positions.map(one => [positionKey(one), one]))
  const pairs = comparison.relations.flatMap((relation): Pair[] => {
    const [a, b] = pairKeys(relation).map(key => positions.get(key))
    return a && b ? [{relation, a, b}] : []
  })
  return relationOrder.flatMap(kind => {
    const ofKind = pairs.filter(pair => pair.relation.relation === kind)
    if (ofKind.length === 0) return []
    const apart = kind === "incomparable" || kind === "unknown"
    const sentences = apart
      ? apartSentences(ofKind, comparison, grid, edition)
      : distinct(ofKind.map(pair => pairSentence(pair, comparison)))
    return [{relation: kind, pairs: ofKind.length, sentences}]
  })
}

/** One asserter may say the same in several places: such pairs are told once. */
function distinct(sentences: readonly RelationSentence[]): RelationSentence[] {
  return [...new Map(sentences.map(one => [`${one.words} ${one.note}`, one])).values()]
}

function pairSentence({relation, a, b}: Pair, comparison: Comparison): RelationSentence {
  const inferred = relation.inferred.map(part => partPhrases[part])
  const notes = [
    relation.sameAsserter ? msg`the same asserter` : "",
    inferred.length > 0 ? msg`${joined(inferred, "and")} as the editors infer` : "",
  ]
  const [one, other] = [nameOf(a, comparison), nameOf(b, comparison)]
  return {
    words: one === other ? msg`${one}, said in two places` : msg`${one} and ${other}`,
    note: notes.filter(Boolean).join("; "),
    both: twoPlaces(a, b),
  }
}

function apartSentences(
  pairs: readonly Pair[],
  comparison: Comparison,
  grid: GridLayout,
  edition: Edition | null,
): RelationSentence[] {
  const columnOf = (position: Position) =>
    grid.columns.findIndex(column => column.positions.includes(position))
  const byScopes = new Map<string, Pair[]>()
  for (const {relation, a, b} of pairs) {
    const swap = columnOf(a) > columnOf(b)
    const pair = swap ? {relation, a: b, b: a} : {relation, a, b}
    const key = `${columnOf(pair.a)} ${columnOf(pair.b)}`
    byScopes.set(key, [...(byScopes.get(key) ?? []), pair])
  }
  return [...byScopes.values()].map(group => {
    const {relation, a, b} = group[0]!
    const reason = edition ? reasonSentence(relation, a, b, edition) : ""
    const sides = [group.map(pair => pair.a), group.map(pair => pair.b)].map(side =>
      joined([...new Set(side.map(one => nameOf(one, comparison)))], "and"),
    )
    // Within one scope that is not stated, both sides are the same positions.
    const both = group.length === 1 ? twoPlaces(a, b) : null
    const words =
      columnOf(a) === columnOf(b)
        ? sidesOfOne(group, comparison)
        : msg`${sides[0]!} beside ${sides[1]!}`
    return {words: reason ? `${words}: ${reason}` : words, note: "", both}
  })
}

function sidesOfOne(pairs: readonly Pair[], comparison: Comparison): string {
  const names = pairs.flatMap(({a, b}) => [nameOf(a, comparison), nameOf(b, comparison)])
  return joined([...new Set(names)], "and")
}

/** "one counts Moscow; the other counts Russia"; empty where they may be compared. */
export function reasonSentence(
  relation: Pick<Relation, "relation" | "differs" | "unstated">,
  a: Position,
  b: Position,
  edition: Edition,
): string {
  const reason = reasonInWords(relation, a, b, edition)
  const [part] = relation.unstated
  const isOfNeither =
    relation.relation === "unknown" &&
    part !== undefined &&
    a.scope[part] === null &&
    b.scope[part] === null
  return reason === "" || isOfNeither ? reason : msg`one ${reason}`
}

function nameOf(position: Position, {question}: Comparison): string {
  return `${assertionInWords(position, question.answers)} (${holderName(position.asserter)})`
}
