import {findingsIn, member, shown} from "./findings.ts"
import type {Findings} from "./findings.ts"
import {guardJson} from "./json-guard.ts"
import {setOrigin} from "./origin.ts"
import type {Problem} from "./problem.ts"
import {isObject} from "./rule.ts"
import type {Rule} from "./rule.ts"

/** What a file of questions or register entries says of itself: all but its items. */
export interface ListMeta {
  readonly "@context"?: unknown
  readonly id?: string
  readonly label?: unknown
  readonly [property: string]: unknown
}

/**
 * Reads a list, bare or as the `items` of an object. Items that are not of `rule`'s type are
 * left out, with a problem; `also` sees those that are, and where they stand.
 */
export function parseList<T extends object>(
  value: unknown,
  file: string,
  rule: (meta: ListMeta, to: Findings) => Rule,
  also: (item: T, path: string, to: Findings) => void = () => undefined,
): {readonly items: readonly T[]; readonly meta: ListMeta; readonly problems: readonly Problem[]} {
  const to = findingsIn(file)
  const bare = Array.isArray(value)
  const list: unknown = bare ? value : isObject(value) ? value["items"] : undefined
  const meta: Record<string, unknown> = isObject(value) ? {...value} : {}
  delete meta["items"]
  guardJson(meta, "", to)
  const path = bare ? "" : "/items"
  const items: T[] = []
  if (!Array.isArray(list)) {
    to.refuse(
      isObject(value) ? path : "",
      `A list is wanted here, found ${shown(isObject(value) ? list : value)}`,
    )
    return {items, meta, problems: to.problems}
  }
  const itemRule = rule(meta, to)
  list.forEach((item: unknown, i) => {
    const before = to.refusals
    const here = member(path, i)
    guardJson(item, here, to)
    if (to.refusals === before) itemRule.check(item, here, to)
    if (to.refusals > before) return
    setOrigin(item as T, {file, path: here})
    items.push(item as T)
    also(item as T, here, to)
  })
  return {items, meta, problems: to.problems}
}
