import type {Edition} from "@variorum/anchoring"
import {colourOf} from "./own-colours.ts"
import type {OwnColour} from "./own-colours.ts"
import {tagsOf} from "./own-kind.ts"

/** The tags that the reader used so far, each once, in order. */
export function tagsUsed({own}: Edition): readonly string[] {
  return [...new Set(own.flatMap(tagsOf))].sort((a, b) => a.localeCompare(b, "en"))
}

/** The colour that was given last; yellow at first. */
export function lastColour({own}: Edition): OwnColour {
  let last: {readonly colour: OwnColour; readonly at: string} | null = null
  for (const note of own) {
    const colour = colourOf(note)
    const at = note.modified ?? note.created ?? ""
    if (colour !== null && (last === null || at >= last.at)) last = {colour, at}
  }
  return last?.colour ?? "yellow"
}
