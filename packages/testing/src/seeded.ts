/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Random = () => number

/** A whole number from 0 to below `n`. */
export function below(n: number, random: Random): number {
  return Math.floor(random() * n)
}

export function oneOf<T>(items: readonly T[], random: Random): T {
  return items[below(items.length, random)]!
}
