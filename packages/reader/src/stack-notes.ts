/**
 * Tops for notes in a column, in the order given: none overlaps another, at least `gap` apart,
 * each as near below the line it belongs to as the ones before allow. The `active` one (its index,
 * or null) stands exactly where it is desired, and those before it give way upward, if need be
 * above 0. `desired` must not descend, but the active one may be desired higher than that, to stay
 * in sight; all lengths in one unit.
 */
export function stackNotes(
  desired: readonly number[],
  heights: readonly number[],
  gap: number,
  active: number | null,
): number[] {
  const tops: number[] = []
  let free = -Infinity
  desired.forEach((wish, i) => {
    const top = i === active ? wish : Math.max(wish, free)
    tops.push(top)
    free = top + heights[i]! + gap
  })
  if (active === null) return tops
  for (let i = active - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i]!, tops[i + 1]! - gap - heights[i]!)
  }
  return tops
}

/**
 * How far a card must move up to end in sight: no further than its own top allows. `top` and
 * `height` of the card in a window that shows what lies between `from` and `to`; a card whose line
 * is out of sight does not move.
 */
export function liftIntoSight(top: number, height: number, from: number, to: number): number {
  if (top < from || top > to) return 0
  return Math.max(0, Math.min(top + height - to, top - from))
}
