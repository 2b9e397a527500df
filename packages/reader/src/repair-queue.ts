import {repairsOf} from "@variorum/anchoring"
import type {Edition, Repair} from "@variorum/anchoring"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import {hasUncertainPlace} from "./uncertain-places.ts"

/** All whose place someone should look at. Derived. */
export interface RepairQueue {
  /** The reader's own, the surest first: changed words, several places, no place. */
  readonly own: readonly Repair[]
  /** The editors', which only the editors can repair. */
  readonly editorial: readonly ReadingNote[]
}

const order: readonly Repair["state"][] = ["fuzzy", "ambiguous", "orphan"]
const queues = new WeakMap<ReadingNotes, RepairQueue>()

/** The queue of an edition; the same one until the notes change. */
export function repairQueue(edition: Edition, notes: ReadingNotes): RepairQueue {
  const known = queues.get(notes)
  if (known) return known
  const troubled = [...notes.placed, ...notes.unplaced].filter(hasUncertainPlace)
  const own = troubled
    .filter(note => note.own)
    .flatMap(note => repairsOf(note.annotation, edition))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const queue = {own, editorial: troubled.filter(note => !note.own)}
  queues.set(notes, queue)
  return queue
}

/** A name for one repair as long as its note has these targets. */
export function repairKey({id, target}: Pick<Repair, "id" | "target">): string {
  return `${id} ${target}`
}
