import {layerOf, nameOf, wholeTargetsOf} from "@variorum/annotation"
import type {Annotation, Iri, Layer} from "@variorum/annotation"
import type {Anchor, Edition} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {layerLooks, ownLook} from "./layer-look.ts"
import type {LayerLook} from "./layer-look.ts"
import {lookOfOwn} from "./own-look.ts"

/** One annotation as the reader meets it: where it stands and how it looks. */
export interface ReadingNote {
  /** `canonical` (else `id`) of the annotation. */
  readonly id: Iri
  readonly annotation: Annotation
  readonly layer: Layer | null
  readonly own: boolean
  readonly look: LayerLook
  readonly anchors: readonly Anchor[]
  /**
   * Its places in the text, those that are certain; in the order of its targets. A reader's own on other annotations has
   * their places.
   */
  readonly spans: readonly Span[]
  /** Its number among the edition's notes in reading order, from 1; null for the reader's own. */
  readonly number: number | null
}

/** So many replies to replies are followed to the words. */
const deepest = 20

/** All annotations of an edition, in reading order. Derived. */
export interface ReadingNotes {
  /** Those with a place: by where they start, longer ones first. */
  readonly placed: readonly ReadingNote[]
  /** Those without: `ambiguous` and `orphan` anchors, and annotations on annotations only. */
  readonly unplaced: readonly ReadingNote[]
  readonly byId: ReadonlyMap<Iri, ReadingNote>
  /** The annotations that target another one as a whole, by the name of that other one. */
  readonly toward: ReadonlyMap<Iri, readonly ReadingNote[]>
}

/** With `before`, notes that are as they were are the same objects as there. */
export function readingNotes(edition: Edition, before: ReadingNotes | null = null): ReadingNotes {
  const own = new Set(edition.own.map(nameOf))
  /** What the reader writes about annotations stands where they do. */
  const spansOf = (id: Iri, depth: number): readonly Span[] => {
    const anchors = edition.anchors.get(id) ?? []
    const annotation = edition.annotations.get(id)
    if (anchors.length > 0 || depth === 0 || !annotation || !own.has(id)) {
      return anchors.flatMap(anchor => (anchor.span ? [anchor.span] : []))
    }
    return wholeTargetsOf(annotation).flatMap(target => spansOf(target, depth - 1))
  }
  const drafts = [...edition.annotations].map(([id, annotation]): Draft | ReadingNote => {
    const anchors = edition.anchors.get(id) ?? []
    const known = before?.byId.get(id)
    // Without anchors it stands on others, which may have moved.
    const stays = anchors.length > 0 && known?.anchors === anchors
    if (stays && known.annotation === annotation && known.own === own.has(id)) return known
    return {id, annotation, anchors, spans: spansOf(id, deepest)}
  })
  drafts.sort((a, b) => start(a.spans) - start(b.spans) || end(b.spans) - end(a.spans))
  let number = 0
  const notes = drafts.map((draft): ReadingNote => {
    const isOwn = own.has(draft.id)
    const place = isOwn ? null : ++number
    if ("look" in draft && draft.number === place) return draft
    const {id, annotation, anchors, spans} = draft
    const layer = layerOf(annotation)
    const look = isOwn ? lookOfOwn(annotation, layer) : layer === null ? ownLook : layerLooks[layer]
    return {id, annotation, layer, own: isOwn, look, anchors, spans, number: place}
  })
  return {
    placed: notes.filter(note => note.spans.length > 0),
    unplaced: notes.filter(note => note.spans.length === 0),
    byId: new Map(notes.map(note => [note.id, note])),
    toward: towardEach(notes),
  }
}

/** Of a note, what is known before its place in order is. */
type Draft = Pick<ReadingNote, "id" | "annotation" | "anchors" | "spans">

/** Whether a note is shown while `layers` are on; the reader's own always are. */
export function isShown(note: ReadingNote, layers: ReadonlySet<Layer>): boolean {
  return note.own || (note.layer !== null && layers.has(note.layer))
}

/** Targets other than the text, as `canonical`s of annotations. */
function towardEach(notes: readonly ReadingNote[]): Map<Iri, ReadingNote[]> {
  const toward = new Map<Iri, ReadingNote[]>()
  for (const note of notes) {
    for (const target of wholeTargetsOf(note.annotation)) {
      const list = toward.get(target)
      if (list) list.push(note)
      else toward.set(target, [note])
    }
  }
  return toward
}

function start(spans: readonly Span[]): number {
  return spans[0]?.from ?? Number.MAX_SAFE_INTEGER
}

function end(spans: readonly Span[]): number {
  return spans[0]?.to ?? 0
}
