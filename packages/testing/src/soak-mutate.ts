import {trial} from "./mutation-trial.ts"
import type {Judged, Verdict} from "./mutation-trial.ts"
import {mutations} from "./mutations.ts"
import {seeded} from "./seeded.ts"

const verdicts: readonly Verdict[] = [
  ...(["right", "near", "shown", "unsure", "lost", "gone", "torn", "wrong"] as const),
]

/** Passages of one text that go through one kind of change together. */
const together = 60

/** `count` passages of the texts through every kind of change, in turn. The same seed judges the same. */
export async function soakMutate(
  texts: readonly string[],
  count: number,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<readonly Judged[]> {
  const random = seeded(seed)
  const all: Judged[] = []
  const kinds = Object.keys(mutations)
  for (let round = 0; all.length < count; round++) {
    const text = texts[round % texts.length]!
    const kind = kinds[Math.floor(round / texts.length) % kinds.length]!
    all.push(...(await trial(kind, text, Math.min(together, count - all.length), random)))
    if (round % 50 === 49) tell(`  ${all.length} of ${count}`)
  }
  return all
}

/** A line for each that was placed where it is not. */
export function wrongIn(all: readonly Judged[]): readonly string[] {
  return all
    .filter(({verdict}) => verdict === "wrong")
    .map(({kind, anchor, quote}) => `${kind}: ${anchor.state} “${quote.slice(0, 80)}”`)
}

/** The share of the passages still there that were placed where they are, 0 to 1. */
export function recallOf(all: readonly Judged[]): number {
  const there = all.filter(({isThere}) => isThere)
  const found = there.filter(({verdict}) => verdict === "right" || verdict === "near")
  return there.length === 0 ? 1 : found.length / there.length
}

/** A line a kind: how many of each verdict, and which share of those that are there was placed right. */
export function table(all: readonly Judged[]): string {
  const lines = Object.keys(mutations).map(kind => {
    const judged = all.filter(item => item.kind === kind)
    const recall = judged.some(({isThere}) => isThere)
      ? `${(100 * recallOf(judged)).toFixed(2)} %`
      : "–"
    const counts = verdicts.map(verdict =>
      `${judged.filter(item => item.verdict === verdict).length}`.padStart(7),
    )
    return `${kind.padEnd(34)} ${counts.join("")} ${recall.padStart(10)}`
  })
  const head = `${"".padEnd(34)} ${verdicts.map(verdict => verdict.padStart(7)).join("")} ${"recall".padStart(10)}`
  return [head, ...lines].join("\n")
}
