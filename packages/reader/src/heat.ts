import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import type {ReadingNote} from "./reading-notes.ts"
import type {Place} from "./view.ts"

/** What a mark stands for. Where one stretch has marks of several kinds, a click goes to the first of these. */
export const heatKinds = ["hit", "own", "disputed"] as const
export type HeatKind = (typeof heatKinds)[number]

/** One passage that the strip beside the text shows. */
export interface HeatMark extends Span {
  readonly kind: HeatKind
  /** Where a click on it leads. */
  readonly place: Place
}

/** What stands in one of the equal stretches that a text is cut into. */
export type HeatStretch = Readonly<Record<HeatKind, readonly HeatMark[]>>

/** So many stretches has a text: each is a line of three pixels or so on a usual screen. */
export const stretches = 240

/**
 * The passages to show: claims that are contested, the reader’s own notes, and what was searched for. Words that several
 * claims are made of are one passage.
 */
export function heatMarks(
  notes: readonly ReadingNote[],
  contested: ReadonlySet<Iri>,
  hits: readonly Span[],
): readonly HeatMark[] {
  const marks = new Map<string, HeatMark>()
  const add = (kind: HeatKind, {from, to}: Span, place: Place) => {
    const key = `${kind} ${from} ${to}`
    if (!marks.has(key)) marks.set(key, {kind, from, to, place})
  }
  for (const {id, own, spans} of notes) {
    for (const [target, span] of spans.entries()) {
      const place = {annotation: id, target}
      if (contested.has(id)) add("disputed", span, place)
      if (own) add("own", span, place)
    }
  }
  for (const {from, to} of hits) add("hit", {from, to}, {from, to})
  return [...marks.values()].sort((a, b) => a.from - b.from)
}

/** Marks by the stretch in which they begin; those of a kind in the order of the text. */
export function heatOf(marks: readonly HeatMark[], length: number): readonly HeatStretch[] {
  const heat = Array.from({length: stretches}, () => ({
    hit: [] as HeatMark[],
    own: [] as HeatMark[],
    disputed: [] as HeatMark[],
  }))
  for (const mark of marks) heat[stretchAt(mark.from / Math.max(1, length))]![mark.kind].push(mark)
  return heat
}

/** The stretch at a share of the text, from 0 to 1. */
export function stretchAt(share: number): number {
  return Math.min(stretches - 1, Math.max(0, Math.floor(share * stretches)))
}

/** The stretch that is meant by a point on the strip: one with marks that the point nearly touches goes first. */
export function stretchNear(heat: readonly HeatStretch[], share: number): number {
  const at = stretchAt(share)
  const side = share * stretches - at < 0.5 ? -1 : 1
  const near = [at, at + side, at - side].find(index => {
    const stretch = heat[index]
    return stretch !== undefined && heatKinds.some(kind => stretch[kind].length > 0)
  })
  return near ?? at
}

/** Where a click on a stretch leads; null where it has no marks. */
export function placeIn(stretch: HeatStretch | undefined): Place | null {
  const kind = heatKinds.find(kind => stretch && stretch[kind].length > 0)
  return kind === undefined ? null : (stretch?.[kind][0]?.place ?? null)
}
