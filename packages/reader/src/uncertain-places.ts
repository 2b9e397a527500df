import {needsRepair} from "@variorum/anchoring"
import type {Anchor} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"

export function hasUncertainPlace(note: ReadingNote): boolean {
  return note.anchors.some(needsRepair)
}

/** How many of the reader's own notes have a place that someone should look at. */
export function notesToRepair({placed, unplaced}: ReadingNotes): number {
  return [...placed, ...unplaced].filter(note => note.own && hasUncertainPlace(note)).length
}

/** "3 of your notes have no certain place in this text." */
export function repairCount(count: number): string {
  return count === 1
    ? msg`One of your notes has no certain place in this text.`
    : msg`${count} of your notes have no certain place in this text.`
}

const placeWords: Readonly<Record<Anchor["state"], string | null>> = {
  exact: null,
  mapped: msg`carried along`,
  fuzzy: msg`words changed`,
  ambiguous: msg`place in doubt`,
  orphan: msg`words gone`,
}

/** How a note stands in the text, in two words for its line; null where every place is exact. */
export function placeInWords({anchors}: {readonly anchors: readonly Anchor[]}): string | null {
  const worst = (["orphan", "ambiguous", "fuzzy", "mapped"] as const).find(state =>
    anchors.some(anchor => anchor.state === state),
  )
  return worst === undefined ? null : placeWords[worst]
}
