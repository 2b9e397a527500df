import {listOf} from "@variorum/annotation"
import type {SpecificResource} from "@variorum/annotation"
import type {Ground} from "./ground.ts"
import {fingerprintOf, nestedIn, wordsOf} from "./place-at-once.ts"
import {isDecided, placeAlternatives, refined} from "./place-selector.ts"
import {placeWords} from "./place-words.ts"
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
