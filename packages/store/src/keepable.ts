import {StoreError} from "./store-error.ts"
import type {Annotation} from "@variorum/annotation"

/** Deeper nesting than this no annotation needs, and some browsers fail to store. */
const deepest = 256
/** In UTF-16 code units of the annotation's JSON, roughly. */
const longest = 4_000_000

/**
 * A copy of an annotation that nobody else can change, made only of what JSON can hold, so that
 * what is kept can be exported and read again letter for letter. Properties of an object that are
 * `undefined` are left out, as JSON does.
 *
 * @throws StoreError `unkeepable`, with the place (a JSON pointer) and the reason.
 */
export function keepable(annotation: Annotation): Annotation {
  let size = 0
  const open = new Set<object>()
  return copy(annotation, "", 0) as Annotation

  function copy(value: unknown, path: string, depth: number): unknown {
    switch (typeof value) {
      case "string":
        if (!isWellFormed(value)) refuse(path, "it holds half a character (a lone surrogate)")
        grow(value.length)
        return value
      case "number":
        if (!Number.isFinite(value)) refuse(path, `${value} is not a number JSON knows`)
        grow(8)
        return value
      case "boolean":
        grow(5)
        return value
      case "object":
        return value === null ? null : copyObject(value, path, depth)
      default:
        return refuse(path, `JSON cannot hold a value of the kind ${typeof value}`)
    }
  }

  function copyObject(value: object, path: string, depth: number): unknown {
    if (depth >= deepest) refuse(path, `it is nested more than ${deepest} levels deep`)
    if (open.has(value)) refuse(path, "it contains itself")
    open.add(value)
    grow(2)
    let result: unknown
    if (Array.isArray(value)) {
      result = Array.from(value, (item, index) => copy(item, `${path}/${index}`, depth + 1))
    } else {
      const prototype: unknown = Object.getPrototypeOf(value)
      if (prototype !== Object.prototype && prototype !== null) {
        refuse(path, "it is neither a plain object nor a list")
      }
      const fields: [string, unknown][] = []
      for (const [key, item] of Object.entries(value)) {
        const place = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`
        if (key === "__proto__") refuse(place, "a property of this name is not safe to keep")
        if (!isWellFormed(key)) refuse(place, "its name holds half a character")
        grow(key.length)
        if (item !== undefined) fields.push([key, copy(item, place, depth + 1)])
      }
      result = Object.fromEntries(fields)
    }
    open.delete(value)
    return result
  }

  function grow(by: number): void {
    size += by
    if (size > longest) refuse("", `it is longer than ${longest} characters`)
  }

  function refuse(path: string, reason: string): never {
    const place = path === "" ? "" : ` at ${path.length > 80 ? `${path.slice(0, 80)}…` : path}`
    throw new StoreError(
      "unkeepable",
      `This annotation cannot be kept${place}: ${reason}. Nothing was changed.`,
      {mine: annotation},
    )
  }
}

/** `String.prototype.isWellFormed`, which not every browser we serve has. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** Why an annotation could not be kept, in a sentence; null where it can. */
export function unkeepable(annotation: Annotation): string | null {
  try {
    keepable(annotation)
    return null
  } catch (error) {
    if (error instanceof StoreError) return error.message.replace(" Nothing was changed.", "")
    throw error
  }
}
