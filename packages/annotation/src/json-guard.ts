import {member} from "./findings.ts"
import type {Findings} from "./findings.ts"

/** Deeper than any honest file, and far less than what makes `structuredClone` throw. */
const deepest = 64

/**
 * Refuses what no JSON file of ours may hold, wherever it stands: `__proto__` as a key, values
 * nested more than 64 deep, numbers too great for JavaScript (`1e999`), values that are not JSON.
 * Notes lone surrogates: no UTF-8 file can hold them.
 */
export function guardJson(value: unknown, path: string, to: Findings, depth = 0): void {
  if (typeof value === "string") {
    if (!isWellFormed(value)) to.note(path, "The string holds half a surrogate pair")
    return
  }
  if (value === null || typeof value === "boolean") return
  if (typeof value === "number") {
    if (!Number.isFinite(value)) to.refuse(path, "The number is too great to be kept")
    return
  }
  if (typeof value !== "object") {
    to.refuse(path, `A ${typeof value} is not a JSON value`)
    return
  }
  if (depth >= deepest) {
    to.refuse(path, `The value is nested more than ${deepest} deep`)
    return
  }
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      guardJson(item, member(path, i), to, depth + 1)
    })
    return
  }
  for (const key of Object.keys(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[key]
    if (key === "__proto__") to.refuse(path, "The key __proto__ is not allowed")
    else if (!isWellFormed(key)) to.refuse(path, "A key holds half a surrogate pair")
    // A member that is undefined is absent: JSON has no such thing.
    else if (item !== undefined) guardJson(item, member(path, key), to, depth + 1)
  }
}

function isWellFormed(text: string): boolean {
  // Browsers before 2023 do not have it.
  const {isWellFormed: asked} = text as {isWellFormed?: () => boolean}
  if (asked) return asked.call(text)
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
}
