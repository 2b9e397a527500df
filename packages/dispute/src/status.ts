import type {Comparison, Relation} from "./comparison.ts"

/**
 * Where a question stands, by its relations; `answering` is the number of claims that answer it.
 *
 * `disputed`: comparable answers conflict or overlap. `possible`: they would, were a scope that
 * is not stated the same. `apparent`: only across scopes that differ. Else `open`: a pair nobody
 * judged, or no answer at all. Else `agreed`, or `single`.
 * It is internal when a pair that makes it so has one asserter on both sides.
 */
export function statusOf(
  relations: readonly Relation[],
  answering: number,
): Pick<Comparison, "status" | "internal"> {
  const at = relations.filter(({answers}) => answers === "conflict" || answers === "overlap")
  const groups = [
    ["disputed", at.filter(({relation, answers}) => relation === answers)],
    ["possible", at.filter(({relation}) => relation === "unknown")],
    ["apparent", at.filter(({relation}) => relation === "incomparable")],
  ] as const
  for (const [status, pairs] of groups) {
    if (pairs.length > 0) return {status, internal: pairs.some(pair => pair.sameAsserter)}
  }
  const unjudged = relations.some(
    ({relation, answers}) => answers === "unjudged" && relation !== "incomparable",
  )
  if (unjudged || answering === 0) return {status: "open", internal: false}
  return {status: answering === 1 ? "single" : "agreed", internal: false}
}
