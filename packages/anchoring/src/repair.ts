import {listOf, nameOf} from "@variorum/annotation"
import type {Annotation, Iri, SpecificResource, Target} from "@variorum/annotation"
import type {CanonicalText, Span} from "@variorum/document"
import {needsRepair} from "./anchor.ts"
import type {AnchorState} from "./anchor.ts"
import {namesOf} from "./anchorer.ts"
import {describe} from "./describe.ts"
import type {Edition, EditionText} from "./edition.ts"
import {similarity} from "./evidence.ts"
import {contextAround} from "./place-approximately.ts"
import {selectorsOf} from "./place-at-once.ts"
import {pointsOf} from "./points-of.ts"
import {textTargets} from "./text-targets.ts"

/** A place a target may be meant to have, and what speaks for it; each from 0 to 1. */
export interface Candidate {
  readonly span: Span
  /** How much of the words agrees. */
  readonly words: number
  /** How much of what stood before and after agrees; null where nothing was recorded there. */
  readonly before: number | null
  readonly after: number | null
}

/** A target that is not where it can be trusted, and what can be done about it. Derived. */
export interface Repair {
  readonly id: Iri
  /** Which of the annotation's text targets, as its anchor counts them. */
  readonly target: number
  /**
   * Where it stands in the annotation's list of targets; null where it has no words of its own in
   * this text, so that it stands where another annotation does, or nowhere.
   */
  readonly index: number | null
  readonly state: Extract<AnchorState, "fuzzy" | "ambiguous" | "orphan">
  /** The words it was made on; null where none are recorded. */
  readonly quote: {readonly prefix: string; readonly exact: string; readonly suffix: string} | null
  /** Best first, 100 at most. */
  readonly candidates: readonly Candidate[]
  /** UTF-16: where the target says that it stood, as near as this text allows. */
  readonly near: number | null
}

const mostCandidates = 100

/** The targets of an annotation of `edition` whose place is `fuzzy`, `ambiguous` or missing. */
export function repairsOf(annotation: Annotation, edition: Edition): readonly Repair[] {
  const anchors = (edition.anchors.get(nameOf(annotation)) ?? []).filter(needsRepair)
  if (anchors.length === 0) return []
  const indexes = indexesOf(annotation, edition)
  const targets = listOf<Target>(annotation.target)
  return anchors.flatMap(({id, target, state, span, candidates}) => {
    if (state === "exact" || state === "mapped") return []
    const index = indexes[target] ?? null
    const place = index === null ? null : (targets[index] as SpecificResource)
    const {quote, position} = place ? selectorsOf(place) : {quote: null, position: null}
    const recorded = quote && {
      prefix: quote.prefix ?? "",
      exact: quote.exact,
      suffix: quote.suffix ?? "",
    }
    const {canonical} = edition.text
    const points = pointsOf(canonical)
    const near = position && points.toUtf16(Math.max(0, Math.min(position.start, points.length)))
    const spans = span === null ? candidates : [span]
    const weighed = recorded
      ? spans.slice(0, mostCandidates).map(one => weigh(one, recorded, canonical))
      : []
    return [{id, target, index, state, quote: recorded, candidates: weighed.sort(byWorth), near}]
  })
}

/**
 * The annotation with the target at `index` of its list standing for other words; the others, and
 * what else that target says, stay. Throws a RangeError for a span that is not in the text.
 */
export function movedTo(
  annotation: Annotation,
  index: number,
  span: Span,
  text: EditionText,
): Annotation {
  const place = describe(span, text.canonical, {textId: text.id, fingerprint: text.fingerprint})
  const old = listOf<Target>(annotation.target)[index]
  if (old === undefined) throw new RangeError(`${nameOf(annotation)} has no target ${index}`)
  // Its `id`, if any, named the old words.
  const kept = Object.entries(typeof old === "object" ? old : {}).filter(([name]) => name !== "id")
  const moved: Target = {...Object.fromEntries(kept), ...place}
  if (!Array.isArray(annotation.target)) return {...annotation, target: moved}
  return {
    ...annotation,
    target: (annotation.target as readonly Target[]).map((one, i) => (i === index ? moved : one)),
  }
}

/** For each of its text targets, where it stands in its list of targets; null for one in a set, which is kept whole. */
function indexesOf(
  annotation: Annotation,
  {annotations, text}: Edition,
): readonly (number | null)[] {
  const named = (name: Iri) =>
    annotations.get(name) ??
    [...annotations.values()].find(one => namesOf(one).includes(name)) ??
    null
  return listOf<Target>(annotation.target).flatMap((target, i) => {
    const isSet = typeof target === "object" && target["items"] !== undefined
    return textTargets({...annotation, target}, text.id, named).map(() => (isSet ? null : i))
  })
}

function weigh(span: Span, quote: NonNullable<Repair["quote"]>, text: CanonicalText): Candidate {
  return {
    span,
    words: similarity(quote.exact, text.slice(span)),
    ...contextAround(span, quote.prefix, quote.suffix, text.text),
  }
}

function byWorth(a: Candidate, b: Candidate): number {
  const worth = ({words, before, after}: Candidate) => words + ((before ?? 0) + (after ?? 0)) / 2
  return worth(b) - worth(a) || a.span.from - b.span.from
}
