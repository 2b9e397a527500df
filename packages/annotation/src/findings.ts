import type {Problem} from "./problem.ts"

/** What a check of one file has found so far. */
export interface Findings {
  readonly problems: readonly Problem[]
  /** How often `refuse` was called. */
  readonly refusals: number
  /** A rule is broken, but the value is of its type and can be used. */
  note(path: string, message: string): void
  /** The value is not of its type: the item it stands in must not be used. */
  refuse(path: string, message: string): void
}

export function findingsIn(file: string): Findings {
  const problems: Problem[] = []
  let refusals = 0
  return {
    problems,
    get refusals() {
      return refusals
    },
    note(path, message) {
      problems.push({file, path, message})
    },
    refuse(path, message) {
      problems.push({file, path, message})
      refusals++
    },
  }
}

/** The JSON pointer of a member (RFC 6901, section 3). */
export function member(path: string, key: string | number): string {
  if (typeof key === "number" || !/[~/]/.test(key)) return `${path}/${key}`
  return `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`
}

/** A value as a message quotes it: JSON, cut short. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing"
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `a list of ${value.length}`
  if (typeof value === "object" && value !== null) return "an object"
  const json = JSON.stringify(value)
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}
