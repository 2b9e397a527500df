import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {CanonicalText, Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {Mark} from "./highlights.ts"
import {layerLooks} from "./layer-look.ts"
import {noteLine} from "./note-line.ts"
import type {Reference} from "./reference-buttons.ts"
import type {ReadingNote} from "./reading-notes.ts"

/**
 * What to paint: each span cut at the ends of its blocks, the active note and the draft marked. Claims that nobody
 * contests, nearly every sentence, have a quieter mark of their own.
 */
export function marksOf(
  text: CanonicalText,
  notes: readonly ReadingNote[],
  active: Iri | null,
  draft: readonly Span[],
  contested: ReadonlySet<Iri>,
  hits: readonly Span[],
): readonly Mark[] {
  const marks = notes.flatMap(note => {
    const isPlain = note.look === layerLooks.Claim && !contested.has(note.id)
    const names = [
      `variorum-${note.look.slug}${isPlain ? "-plain" : ""}`,
      ...(note.id === active ? ["variorum-active"] : []),
    ]
    return note.spans.flatMap(span => names.flatMap(name => pieces(text, span, name)))
  })
  const drafts = draft.flatMap(span => pieces(text, span, "variorum-active"))
  return [...marks, ...drafts, ...hits.flatMap(span => pieces(text, span, "variorum-hit"))]
}

function pieces(text: CanonicalText, span: Span, name: string): Mark[] {
  return text.blocksIn(span).map(block => ({
    name,
    block: block.n,
    from: Math.max(span.from, block.from) - block.from,
    to: Math.min(span.to, block.to) - block.from,
  }))
}

/**
 * The buttons for these notes: one at the end of the first words of each. Names and references to
 * the bibliography have none, they would come every few words.
 */
export function referencesOf(
  edition: Edition,
  notes: readonly ReadingNote[],
): readonly Reference[] {
  return notes
    .filter(note => note.layer !== "Entity" && note.layer !== "Reference")
    .map(note => {
      const before = known.get(note)
      if (before?.text === edition.text && before.register === edition.register) {
        return before.reference
      }
      const reference = referenceOf(edition, note)
      known.set(note, {text: edition.text, register: edition.register, reference})
      return reference
    })
}

/** What they were made from, and the buttons. */
const known = new WeakMap<
  ReadingNote,
  Pick<Edition, "text" | "register"> & {readonly reference: Reference}
>()

function referenceOf(edition: Edition, note: ReadingNote): Reference {
  const number = note.number === null ? "" : msg`, note ${note.number}`
  return {
    id: note.id,
    at: note.spans[0]!.to,
    label: `${note.look.singular}: ${noteLine(edition, note)}${number}`,
    number: note.number === null ? note.look.glyph : String(note.number),
  }
}
