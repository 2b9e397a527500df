import {enoughLeft} from "./judge.ts"
import type {Outcome} from "./judge.ts"
import {isShort} from "./marks.ts"
import type {Verdict} from "./trial.ts"

/** How often each outcome came, for one kind of mutation. */
export interface Tally {
  readonly kind: string
  readonly notes: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** Passages that are still there, four fifths of their words together, and how many of them are right. */
  readonly long: Found
  /** The same of quotes of at most 16 units. */
  readonly short: Found
}

interface Found {
  readonly there: number
  readonly right: number
}

/** Counts kind by kind, so that nobody need keep 100,000 verdicts. */
export class Tallies {
  readonly #byKind = new Map<string, Counts>()

  add({kind, outcome, mark, whereabouts}: Verdict): void {
    const counts = this.#byKind.get(kind) ?? emptyCounts()
    this.#byKind.set(kind, counts)
    counts.notes++
    counts.outcomes[outcome]++
    if (whereabouts.parts.length === 0 || whereabouts.kept < enoughLeft) return
    const found = isShort(mark.exact) ? counts.short : counts.long
    found.there++
    if (outcome === "right") found.right++
  }

  get all(): readonly Tally[] {
    return [...this.#byKind].map(([kind, counts]) => ({kind, ...counts}))
  }

  count(outcome: Outcome): number {
    return this.all.reduce((sum, {outcomes}) => sum + outcomes[outcome], 0)
  }

  /** Right ones among the passages that are still there, 0–1; of the kinds whose name starts so. */
  recall(kind: string, length: "long" | "short"): number {
    const those = this.all.filter(tally => tally.kind.startsWith(kind)).map(tally => tally[length])
    const there = those.reduce((sum, found) => sum + found.there, 0)
    return those.reduce((sum, {right}) => sum + right, 0) / there
  }

  /** For people, in the order in which the kinds came. */
  table(): string {
    const heads = ["notes", "right", "imprec.", "among", "unsure", "orphan", "lost", "WRONG"]
    const rows = this.all.map(({kind, notes, outcomes: o, long, short}) => [
      kind,
      ...[notes, o.right, o.imprecise, o.among, o.unsure, o.orphan, o.lost, o.wrong].map(String),
      percentOf(long),
      percentOf(short),
    ])
    return tableOf([["kind of mutation", ...heads, "recall", "short"], ...rows])
  }
}

interface Counts {
  notes: number
  outcomes: Record<Outcome, number>
  long: {there: number; right: number}
  short: {there: number; right: number}
}

function emptyCounts(): Counts {
  return {
    notes: 0,
    outcomes: {right: 0, imprecise: 0, wrong: 0, among: 0, unsure: 0, lost: 0, orphan: 0},
    long: {there: 0, right: 0},
    short: {there: 0, right: 0},
  }
}

function percentOf({right, there}: Found): string {
  return there === 0 ? "–" : `${((100 * right) / there).toFixed(1)} %`
}

/** The first column to the left, the others to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map(row => row[i]!.length)))
  return rows
    .map(row =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join("  "),
    )
    .join("\n")
}
