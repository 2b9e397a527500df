/**
 * Tops for notes in a column, in the order given: none overlaps another, at least `gap` apart,
 * each as near below the line it belongs to as the ones before allow. The `active` one (its index,
 * or null) stands exactly at its own line, and those before it give way upward, if need be above 0.
 * `desired` must not descend; all lengths in one unit.
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
