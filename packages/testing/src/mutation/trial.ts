import {describe} from "@variorum/anchoring"
import type {Anchor, anchorAll} from "@variorum/anchoring"
import {contexts} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {CanonicalText, CodePoints, schema} from "@variorum/document"
import type {Span} from "@variorum/document"
import type {Random} from "../random.ts"
import {wordsOf} from "./drift.ts"
import {judge} from "./judge.ts"
import type {Outcome} from "./judge.ts"
import type {DescribedMark, Kind} from "./kind.ts"
import {marksIn} from "./marks.ts"
import type {Mark} from "./marks.ts"
import {TracedText} from "./traced-text.ts"
import type {Edit, Whereabouts} from "./traced-text.ts"

/** What came of one note in one mutated text. */
export interface Verdict {
  readonly kind: string
  readonly outcome: Outcome
  readonly mark: DescribedMark
  readonly anchor: Anchor
  readonly whereabouts: Whereabouts
  /** The mutated text. */
  readonly text: string
}

const textId = "text:mutated"
const fingerprints = {before: "a".repeat(64), after: "b".repeat(64)}

/**
 * Marks passages all over a text, changes the text in one way, places the notes anew by `place` and
 * judges each. Three times in four the notes and the reader know the state of the text, so that the
 * position proves nothing. The text is one of paragraphs joined by `\n`.
 */
export function trial(
  plain: string,
  kind: Kind,
  place: typeof anchorAll,
  random: Random,
): readonly Verdict[] {
  const ground = kind.prepare ? kind.prepare(plain, random) : plain
  const plainMarks = marksIn(ground, random)
  const {old, marks, traced} = kind.reversed
    ? undone(ground, kind, plainMarks, random)
    : done(ground, kind, plainMarks, random)
  const knowsState = random() < 0.75
  const annotations = marks.map((mark, i) => noteOn(mark, i, knowsState))
  const text = canonicalOf(traced.paragraphs)
  const options = {textId, ...(knowsState ? {fingerprint: fingerprints.after} : {})}
  const anchors = place(annotations, text, options)
  if (anchors.length !== marks.length) {
    throw new RangeError(`${marks.length} notes have ${anchors.length} anchors`)
  }
  // Position is by code points: it says the same in UTF-16 where there are none beyond U+FFFF.
  const positionCounts = !knowsState && new CodePoints(old).length === old.length
  return marks.map((mark, i) => {
    const whereabouts = traced.whereIs(mark.span)
    const anchor = anchors[i]!
    const outcome = judge(anchor, mark, whereabouts, text.text, positionCounts)
    return {kind: kind.name, outcome, mark, anchor, whereabouts, text: text.text}
  })
}

interface Ground {
  readonly old: string
  readonly marks: readonly DescribedMark[]
  readonly traced: TracedText
}

function done(old: string, kind: Kind, plainMarks: readonly Mark[], random: Random): Ground {
  const marks = described(plainMarks, old)
  return {old, marks, traced: new TracedText(old, editsOf(kind, old, marks, random))}
}

function undone(plain: string, kind: Kind, plainMarks: readonly Mark[], random: Random): Ground {
  const there = new TracedText(plain, editsOf(kind, plain, [], random))
  const moved = plainMarks.flatMap(({span, cell}) => {
    const [part, ...others] = there.whereIs(span).parts
    return part && others.length === 0 ? [{span: part, cell}] : []
  })
  return {
    old: there.text,
    marks: described(moved, there.text, there.paragraphs),
    traced: there.reversed(),
  }
}

function editsOf(
  kind: Kind,
  text: string,
  marks: readonly DescribedMark[],
  random: Random,
): readonly Edit[] {
  return kind.edits({text, marks, vocabulary: vocabularyOf(text), random})
}

/** Of the text marked last: trials on one text follow each other. */
let lastText: {readonly text: string; readonly canonical: CanonicalText} | null = null

function described(
  marks: readonly Mark[],
  old: string,
  paragraphs: readonly string[] = old.split("\n"),
): readonly DescribedMark[] {
  if (lastText?.text !== old) lastText = {text: old, canonical: canonicalOf(paragraphs)}
  const {canonical} = lastText
  return marks.map(mark => {
    const target = describe(mark.span, canonical, {textId, fingerprint: fingerprints.before})
    const {exact, prefix = "", suffix = ""} = target.selector[0]
    return {...mark, target, exact, prefix, suffix}
  })
}

function noteOn(
  {target}: {readonly target: DescribedMark["target"]},
  i: number,
  knowsState: boolean,
): Annotation {
  const id = `urn:note:${i}`
  const {state, ...stateless} = target
  return {
    "@context": contexts,
    id,
    type: "Annotation",
    canonical: id,
    motivation: "commenting",
    body: {type: "Commentary", value: id},
    target: knowsState ? {...stateless, state} : stateless,
  }
}

/** A text of these paragraphs. */
export function canonicalOf(paragraphs: readonly string[]): CanonicalText {
  const blocks = paragraphs.map((words, i) =>
    schema.node("paragraph", {n: `p${i + 1}`}, words === "" ? [] : [schema.text(words)]),
  )
  return new CanonicalText(schema.node("doc", null, blocks))
}

let lastVocabulary: {readonly text: string; readonly words: readonly string[]} | null = null

function vocabularyOf(text: string): readonly string[] {
  if (lastVocabulary?.text !== text) {
    const words = wordsOf(text).map(({from, to}: Span) => text.slice(from, to))
    lastVocabulary = {text, words: [...new Set(words)]}
  }
  return lastVocabulary.words
}
