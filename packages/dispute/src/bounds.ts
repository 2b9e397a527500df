/** Two numbers, inclusive: days since 1970-01-01, or quantities. An infinite end is open. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** How two bounds lie to each other, seen from the first. */
export type BoundsRelation = "equal" | "inside" | "around" | "disjoint" | "partly"

export function relateBounds(a: Bounds, b: Bounds): BoundsRelation {
  if (a.low === b.low && a.high === b.high) return "equal"
  if (a.high < b.low || b.high < a.low) return "disjoint"
  if (a.low >= b.low && a.high <= b.high) return "inside"
  if (a.low <= b.low && a.high >= b.high) return "around"
  return "partly"
}

/** Bounds that say something: in order, and with an end that is not open; else null. */
export function boundsIfAny(low: number, high: number): Bounds | null {
  if (!(low <= high)) return null
  return Number.isFinite(low) || Number.isFinite(high) ? {low, high} : null
}
