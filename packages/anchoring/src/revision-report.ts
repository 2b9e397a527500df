import type {Iri} from "@variorum/annotation"
import type {Anchor, AnchorState} from "./anchor.ts"
import type {Edition} from "./edition.ts"
import {passageOf} from "./passage.ts"
import type {Passage} from "./passage.ts"

/** What became of one target when the text changed. */
export interface TargetChange {
  /** `canonical` (else `id`) of the annotation. */
  readonly id: Iri
  /** Which of its text targets, counted from 0. */
  readonly target: number
  readonly before: Passage
  /** Null where it has no sure place any more. */
  readonly after: Passage | null
  readonly state: AnchorState
  readonly score: number | null
}

export interface RevisionReport {
  /** The words are the same, their place is another. */
  readonly moved: readonly TargetChange[]
  /** Something changed inside the passage. */
  readonly changed: readonly TargetChange[]
  /** The passage is gone, or could be in several places. */
  readonly lost: readonly TargetChange[]
  /** How many targets stand where they stood, word for word. */
  readonly untouched: number
}

/**
 * How the annotations of an edition came through a change of its text, in the order of the edition. Targets
 * that had no place before are left out.
 */
export function revisionReport(before: Edition, after: Edition): RevisionReport {
  const report = {
    moved: [] as TargetChange[],
    changed: [] as TargetChange[],
    lost: [] as TargetChange[],
    untouched: 0,
  }
  for (const [id, anchors] of before.anchors) {
    const now = after.anchors.get(id) ?? []
    for (const anchor of anchors) {
      if (anchor.span === null) continue
      const next = now.find(({target}) => target === anchor.target)
      const change = changeOf(id, anchor, next, before, after)
      if (change.after === null) report.lost.push(change)
      else if (change.after.exact !== change.before.exact) report.changed.push(change)
      else if (next!.span!.from !== anchor.span.from) report.moved.push(change)
      else report.untouched++
    }
  }
  return report
}

function changeOf(
  id: Iri,
  {target, span}: Anchor,
  next: Anchor | undefined,
  before: Edition,
  after: Edition,
): TargetChange {
  return {
    id,
    target,
    before: passageOf(span!, before.text.canonical),
    after: next?.span ? passageOf(next.span, after.text.canonical) : null,
    state: next?.state ?? "orphan",
    score: next?.score ?? null,
  }
}
