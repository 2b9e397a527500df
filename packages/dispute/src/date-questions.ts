import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {ChronicleEvent} from "./chronology.ts"
import type {Comparison} from "./comparison.ts"

/**
 * The questions of date that are answered in the very words that tell of an event: some claim that
 * answers one stands in them, wholly or in part. `comparisons` are those of the edition; their
 * order is kept.
 */
export function dateQuestionsOn(
  edition: Edition,
  comparisons: readonly Comparison[],
  {tellings}: ChronicleEvent,
): readonly Comparison[] {
  const told = tellings.flatMap(({id}) => spansOf(edition, id))
  return comparisons.filter(
    ({question, positions}) =>
      question.kind === "date" &&
      positions.some(
        ({bearing, claim}) =>
          bearing === "answers" &&
          spansOf(edition, claim).some(a => told.some(b => a.from < b.to && b.from < a.to)),
      ),
  )
}

function spansOf(edition: Edition, id: Iri): readonly Span[] {
  return (edition.anchors.get(id) ?? []).flatMap(({span}) => span ?? [])
}
