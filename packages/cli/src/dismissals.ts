import type {Problem} from "@variorum/annotation"
import {candidateKinds} from "./candidates.ts"
import type {CandidateKind} from "./candidates.ts"

/** Candidates that a reader decided against: `words` in each of `blocks`, wherever they stand there. */
export interface Dismissal {
  readonly kind: CandidateKind
  readonly words: string
  readonly blocks: readonly string[]
  readonly reason: string
}

/** Where an edition keeps them, relative to its folder. */
export const dismissalsFile = "annotations/dismissed.json"

/** Reads the value of `annotations/dismissed.json`: `{"items": […]}`; everything wrong is told. */
export function parseDismissals(
  value: unknown,
  file: string,
): {readonly dismissals: readonly Dismissal[]; readonly problems: readonly Problem[]} {
  const items = isRecord(value) ? value["items"] : undefined
  if (!Array.isArray(items)) {
    const problem = {file, path: "", message: "Dismissed candidates are a list in “items”"}
    return {dismissals: [], problems: [problem]}
  }
  const problems: Problem[] = []
  const dismissals = items.flatMap((item: unknown, i): Dismissal[] => {
    const wrong = faultOf(item)
    if (wrong === null) return [item as Dismissal]
    problems.push({file, path: `/items/${i}`, message: wrong})
    return []
  })
  return {dismissals, problems}
}

function faultOf(item: unknown): string | null {
  if (!isRecord(item)) return "A dismissal is an object"
  const {kind, words, blocks, reason} = item
  if (!(candidateKinds as readonly unknown[]).includes(kind)) {
    return `The kind of a dismissal is ${candidateKinds.join(", ")}`
  }
  if (!isWords(words)) return "A dismissal names its “words”"
  if (!Array.isArray(blocks) || blocks.length === 0 || !blocks.every(isWords)) {
    return "A dismissal lists its “blocks”"
  }
  return isWords(reason) ? null : "A dismissal gives its “reason”"
}

function isWords(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== ""
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
