import {countInWords} from "./dispute-look.ts"
import {heatKinds} from "./heat.ts"
import type {HeatStretch} from "./heat.ts"
import {joined} from "./name-labels.ts"

/** "3 disputed passages, 1 note of yours and 2 hits"; empty for nothing. */
export function heatInWords(heat: readonly HeatStretch[]): string {
  const parts = heatKinds.toReversed().flatMap(kind => {
    const count = heat.reduce((sum, stretch) => sum + stretch[kind].length, 0)
    return count === 0 ? [] : [countInWords(count, kind)]
  })
  return joined(parts, "and")
}
