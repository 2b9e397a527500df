import type {MarginLayout} from "./edition-margin.ts"
import type {NotePlace} from "./group-notes.ts"
import {sectionsOf} from "./outline.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {TextView} from "./text-view.ts"

/** Measures where each note belongs in a margin whose top is at `top` of the viewport. */
export function measureMargin(
  view: TextView,
  notes: readonly ReadingNote[],
  top: number,
): MarginLayout {
  const heights = new Map<string, number>()
  const places: NotePlace[] = []
  let before = 0
  for (const note of notes) {
    const span = note.spans[0]!
    const box = view.firstLineOf({from: span.from, to: Math.min(span.to, span.from + 1)})
    if (!box) continue
    const block = view.text.canonical.blockAt(span.from).n
    // Lines of one block never descend, whatever the glyph boxes of a mixed line say.
    before = Math.max(before, box.top - top)
    places.push({id: note.id, top: before, block, own: note.own})
    if (!heights.has(block)) heights.set(block, view.blockElement(block)?.offsetHeight ?? 0)
  }
  return {places, heights, sections: sectionsOf(view.text.doc)}
}
