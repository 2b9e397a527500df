import {listOf} from "@variorum/annotation"
import type {SpecificResource} from "@variorum/annotation"
import type {Ground} from "./ground.ts"
import {isDecided, placeAlternatives, refined, wordsOf} from "./place-selector.ts"
import {placeWords} from "./place-words.ts"
import type {Words} from "./place-words.ts"
import {exact} from "./placing.ts"
import type {Placing} from "./placing.ts"
import {siteOf} from "./site.ts"
import type {Site} from "./site.ts"

/**
 * Where one target stands: its selectors are alternatives, see `placeAlternatives`. One whose
 * source is a SpecificResource too is placed inside that, and nowhere else.
 */
export function placeTarget(target: SpecificResource, ground: Ground): Placing {
  const recorded = fingerprintOf(target)
  // Nearly all targets are decided by their quote and position; the rest is not prepared for them.
  if (typeof target.source !== "object" && target.selector !== undefined) {
    const selectors = listOf(target.selector)
    const words = wordsOf(selectors)
    const first = placeWords(words, recorded, ground)
    if (isDecided(first, words, selectors)) return first
  }
  return placeIn(target, siteOf(ground, recorded))
}

function placeIn(target: SpecificResource, site: Site): Placing {
  const inner = nestedIn(target)
  const selectors = listOf(target.selector)
  if (inner === null) {
    if (target.selector !== undefined) return placeAlternatives(selectors, site)
    return exact({from: 0, to: site.ground.text.length})
  }
  const outer = placeIn(inner, site)
  return target.selector === undefined ? outer : refined(outer, selectors, site, false)
}

/** The SpecificResource that is the source of another, or null. */
export function nestedIn({source}: SpecificResource): SpecificResource | null {
  if (typeof source !== "object") return null
  const nested: SpecificResource = source
  return nested.source === undefined ? null : nested
}

/** The first quote and the first position of a target; each null where it has none. */
export function selectorsOf(target: SpecificResource): Words {
  return wordsOf(listOf(target.selector))
}

/** The fingerprint of the text state a target was made on, or null. */
export function fingerprintOf(target: SpecificResource): string | null {
  for (const state of listOf(target.state)) {
    const found = state["fingerprint"]
    if (typeof found === "string") return found
  }
  const inner = nestedIn(target)
  return inner && fingerprintOf(inner)
}
