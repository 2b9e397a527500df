import {relateBounds} from "./bounds.ts"
import type {BoundsRelation} from "./bounds.ts"
import type {Relation} from "./comparison.ts"
import type {Judgement, Judgements} from "./judgements.ts"
import type {Content} from "./value.ts"

export type AnswerRelation = Relation["answers"]

/** What one position says on the question: it holds `content` true, false or undecided. */
export interface Saying {
  readonly holds: boolean | "undecided"
  readonly content: Content
}

/**
 * How two bare answers compare, whatever their scope. Symmetric.
 *
 * Both hold true: the same bounds or answer `agree`; disjoint bounds or answers that exclude one
 * another `conflict`; else bounds `overlap`, as does an answer within another.
 * One denies: it conflicts with what lies wholly inside what it denies, is compatible with what
 * lies outside, and overlaps bounds that are in part inside.
 * Both deny: the same `agree`, one inside the other `overlap`, the rest are `compatible`.
 * Undecided overlaps every answer, and agrees with another undecided on the same.
 * Wordings are never compared: what has neither bounds nor an answer is `unjudged`, unless the
 * other side leaves the question undecided.
 */
export function relateAnswers(a: Saying, b: Saying, judgements: Judgements): AnswerRelation {
  if (a.holds === "undecided" || b.holds === "undecided") return relateUndecided(a, b, judgements)
  const lie = howTheyLie(a.content, b.content, judgements)
  if (lie === "unjudged") return "unjudged"
  if (a.holds === b.holds) return a.holds ? bothHold[lie] : bothDeny[lie]
  const asserted = a.holds ? lie : seenFromTheOther[lie]
  // Words that are wider than what is denied may still be true; bounds are so in part only.
  if (asserted === "around" && a.content.kind !== "words") return "overlap"
  return oneDenies[asserted]
}

type Lie = Exclude<Judgement, "unjudged"> | "partly"

const bothHold: Readonly<Record<Lie, AnswerRelation>> = {
  same: "agree",
  excludes: "conflict",
  within: "overlap",
  around: "overlap",
  partly: "overlap",
  compatible: "compatible",
}

const bothDeny: Readonly<Record<Lie, AnswerRelation>> = {
  same: "agree",
  excludes: "compatible",
  within: "overlap",
  around: "overlap",
  partly: "compatible",
  compatible: "compatible",
}

/** How what is asserted lies to what is denied. */
const oneDenies: Readonly<Record<Lie, AnswerRelation>> = {
  same: "conflict",
  excludes: "compatible",
  within: "conflict",
  around: "compatible",
  partly: "overlap",
  compatible: "compatible",
}

const seenFromTheOther: Readonly<Record<Lie, Lie>> = {
  same: "same",
  excludes: "excludes",
  within: "around",
  around: "within",
  partly: "partly",
  compatible: "compatible",
}

function howTheyLie(a: Content, b: Content, judgements: Judgements): Lie | "unjudged" {
  if (a.kind === "words" && b.kind === "words") return judgements.judge(a.answer, b.answer)
  if ((a.kind === "quantity" || a.kind === "date") && a.kind === b.kind) {
    return lieOfBounds[relateBounds(a.bounds, b.bounds)]
  }
  return "unjudged"
}

const lieOfBounds: Readonly<Record<BoundsRelation, Lie>> = {
  equal: "same",
  disjoint: "excludes",
  inside: "within",
  around: "around",
  partly: "partly",
}

/** At least one is undecided. */
function relateUndecided(a: Saying, b: Saying, judgements: Judgements): AnswerRelation {
  if (a.holds === b.holds) {
    const alike = a.content.kind === "nothing" && b.content.kind === "nothing"
    return alike || howTheyLie(a.content, b.content, judgements) === "same" ? "agree" : "overlap"
  }
  const decided = a.holds === "undecided" ? b : a
  return decided.content.kind === "nothing" ? "unjudged" : "overlap"
}
