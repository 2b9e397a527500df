import type {Edition} from "@variorum/anchoring"
import {reasonInWords} from "@variorum/dispute"
import type {Comparison, Position, Relation, RelationKind} from "@variorum/dispute"
import {pairKeys, positionKey} from "./dispute-grid-layout.ts"
import {partPhrases, relationOrder} from "./dispute-look.ts"
import {joined} from "./labels.ts"
import {assertionInWords} from "./value-words.ts"

/** All pairs of one relation, each in a sentence. */
export interface RelationGroup {
  readonly relation: RelationKind
  readonly sentences: readonly string[]
}

/** The pairs of a question by how they stand to each other, those that matter most first. */
export function relationGroups(
  comparison: Comparison,
  edition: Edition | null,
): readonly RelationGroup[] {
  const positions = new Map(comparison.positions.map(one => [positionKey(one), one]))
  return relationOrder.flatMap(kind => {
    const sentences = comparison.relations
      .filter(relation => relation.relation === kind)
      .flatMap(relation => {
        const [a, b] = pairKeys(relation).map(key => positions.get(key))
        return a && b ? [sentenceOf(relation, a, b, comparison, edition)] : []
      })
    return sentences.length > 0 ? [{relation: kind, sentences}] : []
  })
}

function sentenceOf(
  relation: Relation,
  a: Position,
  b: Position,
  comparison: Comparison,
  edition: Edition | null,
): string {
  const name = ({asserter, ...position}: Position) =>
    `${assertionInWords({asserter, ...position}, comparison.question.answers)} (${asserter.label})`
  const pair = `${name(a)} and ${name(b)}`
  const notes = [
    relation.sameAsserter ? "one asserter" : "",
    relation.inferred.length > 0 && relation.relation !== "incomparable"
      ? `${joined(
          relation.inferred.map(part => partPhrases[part]),
          "and",
        )} as the editors infer`
      : "",
  ].filter(Boolean)
  const note = notes.length > 0 ? ` (${notes.join("; ")})` : ""
  const reason = edition ? reasonInWords(relation, a, b, edition) : ""
  return reason === "" ? `${pair}${note}` : `${pair}: ${subject(a)} ${reason}${note}`
}

/** Whose side a reason is told from. */
function subject({value}: Position): string {
  return value?.min === undefined && value?.max === undefined ? "the first" : "the first figure"
}
