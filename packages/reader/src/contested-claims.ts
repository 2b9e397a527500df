import type {Iri} from "@variorum/annotation"
import type {Comparison, DisputeStatus} from "@variorum/dispute"

const contested: ReadonlySet<DisputeStatus> = new Set(["disputed", "possible", "apparent"])

/** Whether the answers to a question disagree, or may, or seem to. */
export function isContested(status: DisputeStatus): boolean {
  return contested.has(status)
}

/** The claims that answer a question on which the answers disagree, or may, or seem to. */
export function contestedClaims(comparisons: readonly Comparison[]): ReadonlySet<Iri> {
  return new Set(
    comparisons
      .filter(({status}) => isContested(status))
      .flatMap(({positions}) => positions.filter(({bearing}) => bearing === "answers"))
      .map(({claim}) => claim),
  )
}
