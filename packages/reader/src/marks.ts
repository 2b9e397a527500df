import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {CanonicalText, Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {Mark} from "./highlights.ts"
import {layerLooks} from "./layer-look.ts"
import {noteLine} from "./note-line.ts"
import type {Reference} from "./reference-buttons.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {ShownText} from "./shown-text.ts"

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

/** The marks of a text in it as it is shown: with emendations, words stand elsewhere. */
export function marksShown(
  marks: readonly Mark[],
  text: CanonicalText,
  {toShown, canonical, departures}: ShownText,
): readonly Mark[] {
  if (departures.length === 0) return marks
  return marks.flatMap(({name, block, from, to}) => {
    const base = text.block(block)!.from
    return pieces(canonical, toShown({from: base + from, to: base + to}), name)
  })
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
  let label: string | null = null
  return {
    id: note.id,
    at: note.spans[0]!.to,
    // Told when its button is made, which of thousands of notes few are.
    get label() {
      const number = note.number === null ? "" : msg`, note ${note.number}`
      return (label ??= `${note.look.singular}: ${noteLine(edition, note)}${number}`)
    },
    number: note.number === null ? note.look.glyph : String(note.number),
  }
}
