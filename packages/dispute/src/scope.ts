import {scopeParts} from "@variorum/annotation"
import type {Scope, ScopePart, ScopeStatus, ScopeValue} from "@variorum/annotation"
import {relateBounds} from "./bounds.ts"
import type {Bounds} from "./bounds.ts"
import type {Position} from "./comparison.ts"
import {dayBoundsOf} from "./edtf.ts"

/** What one part of a scope may be: one candidate, several when in doubt, none when not stated. */
export interface PartReading {
  readonly status: ScopeStatus
  readonly candidates: readonly Candidate[]
}

interface Candidate {
  readonly value: string
  /** Of a time; null when it cannot be read as one. */
  readonly bounds: Bounds | null
}

export type ScopeReading = Readonly<Record<ScopePart, PartReading>>

/** A part without a value counts as not stated, whatever its status says. */
export function readScope(scope: Scope | undefined): ScopeReading {
  return eachPart(part => readPart(part, scope?.[part]))
}

function readPart(part: ScopePart, said: ScopeValue | undefined): PartReading {
  const values = said === undefined ? [] : valuesOf(said)
  if (said === undefined || values.length === 0) return {status: "notStated", candidates: []}
  const candidates = values.map(value => ({
    value,
    bounds: part === "time" ? dayBoundsOf(value) : null,
  }))
  return {status: said.status, candidates}
}

function valuesOf({status, value, oneOf}: ScopeValue): readonly string[] {
  if (status === "notStated") return []
  if (status === "doubtful" && oneOf !== undefined) return oneOf
  return value === undefined ? [] : [value]
}

/** The scope as a position shows it. */
export function scopeShown(
  scope: Scope | undefined,
  reading: ScopeReading,
): Pick<Position, "scope" | "scopeStatus" | "scopeNotes"> {
  const notes = scopeParts.flatMap(part => {
    const note = scope?.[part]?.note
    return note === undefined ? [] : [[part, note] as const]
  })
  return {
    scope: eachPart(part => {
      const {status, candidates} = reading[part]
      const values = candidates.map(candidate => candidate.value)
      return status === "doubtful" ? values : (values[0] ?? null)
    }),
    scopeStatus: eachPart(part => reading[part].status),
    ...(notes.length > 0 ? {scopeNotes: Object.fromEntries(notes)} : {}),
  }
}

export interface ScopeComparison {
  readonly differs: readonly ScopePart[]
  readonly unstated: readonly ScopePart[]
  readonly inferred: readonly ScopePart[]
}

/**
 * Compares the parts that count. Symmetric.
 *
 * A time within the other is the same time; times that only meet or overlap differ. A place
 * within a wider one is another place, and all other parts are the same only letter for letter.
 * A part that either side does not state, or has in doubt, is `unstated`; but when nothing a
 * doubtful part may be is what the other may be, it is certain that they differ. `inferred` are
 * the compared parts that the context supplied on either side.
 */
export function compareScopes(
  a: ScopeReading,
  b: ScopeReading,
  parts: readonly ScopePart[],
): ScopeComparison {
  const differs: ScopePart[] = []
  const unstated: ScopePart[] = []
  const inferred: ScopePart[] = []
  for (const part of parts) {
    const found = comparePart(part, a[part], b[part])
    if (found === "differs") differs.push(part)
    if (found === "unstated") unstated.push(part)
    else if (a[part].status === "inferred" || b[part].status === "inferred") inferred.push(part)
  }
  return {differs, unstated, inferred}
}

function comparePart(
  part: ScopePart,
  a: PartReading,
  b: PartReading,
): "same" | "differs" | "unstated" {
  if (a.candidates.length === 0 || b.candidates.length === 0) return "unstated"
  let allDiffer = true
  let allSame = true
  for (const one of a.candidates) {
    for (const other of b.candidates) {
      const same = part === "time" ? isSameTime(one, other) : one.value === other.value
      if (same !== false) allDiffer = false
      if (same !== true) allSame = false
    }
  }
  if (allDiffer) return "differs"
  const inDoubt = a.status === "doubtful" || b.status === "doubtful"
  return allSame && !inDoubt ? "same" : "unstated"
}

/** Null where a time cannot be read: whether two such are the same nobody can say. */
function isSameTime(a: Candidate, b: Candidate): boolean | null {
  if (a.value === b.value) return true
  if (!a.bounds || !b.bounds) return null
  const lie = relateBounds(a.bounds, b.bounds)
  return lie === "equal" || lie === "inside" || lie === "around"
}

function eachPart<T>(make: (part: ScopePart) => T): Record<ScopePart, T> {
  return {
    of: make("of"),
    place: make("place"),
    time: make("time"),
    population: make("population"),
    unit: make("unit"),
  }
}
