import {spanOfBlock} from "./named-block.ts"
import type {BlockName} from "./named-block.ts"
import {exact, orphan} from "./placing.ts"
import type {Placing} from "./placing.ts"
import {offsetsHold} from "./site.ts"
import type {Site} from "./site.ts"

/**
 * Where a named block stands; an orphan for none. Its number never changes, its place in the
 * order may.
 */
export function placeBlock(name: BlockName | null, site: Site): Placing {
  if (name === null || (name.by === "order" && !offsetsHold(site))) return orphan
  const {within} = site
  const span = spanOfBlock(name, site.whole, within)
  return span ? exact({from: span.from - within.from, to: span.to - within.from}) : orphan
}
