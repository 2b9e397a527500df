import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {ChronicleEvent} from "./chronology.ts"
import type {Comparison} from "./comparison.ts"
import {oncePer} from "./remember.ts"

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
  const met = new Set<Comparison>()
  for (const {span, comparison} of datedWords(edition)(comparisons)) {
    if (told.some(({from, to}) => from < span.to && span.from < to)) met.add(comparison)
  }
  return [...met]
}

interface DatedWords {
  readonly span: Span
  readonly comparison: Comparison
}

/** The words of each claim that answers a question of date. */
const datedWords = oncePer((edition: Edition) =>
  oncePer((comparisons: readonly Comparison[]): readonly DatedWords[] =>
    comparisons
      .filter(({question}) => question.kind === "date")
      .flatMap(comparison =>
        comparison.positions
          .filter(({bearing}) => bearing === "answers")
          .flatMap(({claim}) => spansOf(edition, claim))
          .map(span => ({span, comparison})),
      ),
  ),
)

function spansOf(edition: Edition, id: Iri): readonly Span[] {
  return (edition.anchors.get(id) ?? []).flatMap(({span}) => span ?? [])
}
