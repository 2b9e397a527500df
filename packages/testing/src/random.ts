/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 to below `limit`. */
export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit)
}

/** One of them; a RangeError when there is none. */
export function pick<T>(from: readonly T[], random: Random): T {
  if (from.length === 0) throw new RangeError("Nothing to pick from")
  return from[below(from.length, random)]!
}
