import {anchorAll, describe} from "@variorum/anchoring"
import type {Anchor} from "@variorum/anchoring"
import {contexts} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {CanonicalText, fingerprint, schema} from "@variorum/document"
import type {Span} from "@variorum/document"
import {mutations} from "./mutations.ts"
import {below} from "./seeded.ts"
import type {Random} from "./seeded.ts"
import type {Truth} from "./traced-text.ts"

/**
 * How the anchor of a passage is to be judged, now that we know where it went.
 *
 * - `right`: placed, and at least four fifths of the place and the passage are common.
 * - `near`: placed where the passage is, but with other edges.
 * - `wrong`: placed, and less than half in common; or placed although a fifth of it or less is left.
 * - `shown`: ambiguous, and the passage is among the candidates.
 * - `unsure`: ambiguous, and it is not.
 * - `lost`: an orphan, although four fifths of it or more are there.
 * - `gone`: an orphan, and rightly.
 * - `torn`: the passage was torn apart, so that it has no one place; not judged.
 */
export type Verdict = "right" | "near" | "wrong" | "shown" | "unsure" | "lost" | "gone" | "torn"

export interface Judged {
  readonly kind: string
  readonly verdict: Verdict
  /** At least four fifths of the passage are left. */
  readonly isThere: boolean
  /** For whoever looks into it. */
  readonly quote: string
  readonly anchor: Anchor
}

/** Anchors `count` passages of a text in a mutation of it. The same seed gives the same judgements. */
export async function trial(
  kind: string,
  source: string,
  count: number,
  random: Random,
): Promise<readonly Judged[]> {
  const text = textOf(source)
  const marks = marksIn(source, count, random)
  const made = await fingerprint(source)
  const notes = marks.map((span, i) =>
    noteOn(i, describe(span, text, {textId: "text:trial", fingerprint: made})),
  )
  const mutated = mutations[kind]!(source, marks, random)
  const truthOf = mutated.truth(source.length)
  const now = textOf(mutated.text)
  if (now.text !== mutated.text) throw new Error("A mutation left an empty block")
  const anchors = anchorAll(notes, now, {
    textId: "text:trial",
    fingerprint: await fingerprint(mutated.text),
  })
  return marks.map((mark, i) => {
    const truth = truthOf(mark)
    const anchor = anchors[i]!
    return {
      kind,
      verdict: verdictOn(anchor, truth, mark.to - mark.from),
      isThere: truth.left >= 0.8 && !isTorn(truth, mark.to - mark.from),
      quote: source.slice(mark.from, mark.to),
      anchor,
    }
  })
}

/** What was put in, or what was taken from between, is more than a quarter of it. */
function isTorn({span, left}: Truth, length: number): boolean {
  return span !== null && left > 0.2 && span.to - span.from > 1.25 * length + 8
}

/** `length`: of the passage as it was. */
export function verdictOn(
  {span, candidates, state}: Anchor,
  truth: Truth,
  length: number,
): Verdict {
  if (isTorn(truth, length)) return "torn"
  if (span !== null) {
    if (truth.span === null || truth.left <= 0.2) return "wrong"
    const share = common(span, truth.span)
    if (share >= 0.8) return "right"
    return share >= 0.5 ? "near" : "wrong"
  }
  if (state === "ambiguous") {
    const {span: there} = truth
    return there && candidates.some(place => common(place, there) >= 0.5) ? "shown" : "unsure"
  }
  return truth.left >= 0.8 ? "lost" : "gone"
}

/** What two spans have in common, of all that either has. */
function common(a: Span, b: Span): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  const all = Math.max(a.to, b.to) - Math.min(a.from, b.from)
  return all <= 0 ? 0 : Math.max(0, both) / all
}

/** Passages of every length, most of whole words, far enough apart to be changed one by one. */
function marksIn(text: string, count: number, random: Random): readonly Span[] {
  const marks: Span[] = []
  for (let tries = 0; marks.length < count && tries < count * 50; tries++) {
    const wanted = lengthOf(random)
    let from = below(text.length - wanted, random)
    let to = from + wanted
    if (random() < 0.8) {
      from = text.indexOf(" ", from) + 1
      to = Math.max(from + 1, text.indexOf(" ", to))
    }
    if (from <= 0 || to <= from || to >= text.length || text.slice(from, to).trim() === "") continue
    if (marks.some(mark => from < mark.to + 600 && to > mark.from - 600)) continue
    marks.push({from, to})
  }
  return marks.sort((a, b) => a.from - b.from)
}

function lengthOf(random: Random): number {
  const way = random()
  if (way < 0.2) return 4 + below(13, random)
  if (way < 0.95) return 17 + below(230, random)
  return 250 + below(1200, random)
}

function textOf(text: string): CanonicalText {
  const blocks = text
    .split("\n")
    .map((words, i) =>
      schema.node("paragraph", {n: `p${i + 1}`}, words === "" ? [] : [schema.text(words)]),
    )
  return new CanonicalText(schema.node("doc", null, blocks))
}

function noteOn(i: number, target: Annotation["target"]): Annotation {
  return {"@context": contexts, id: `urn:note:${i}`, type: "Annotation", target}
}
