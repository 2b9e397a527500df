import type {Span} from "@variorum/document"
import {below, pick} from "../random.ts"
import type {Random} from "../random.ts"
import {wordsOf} from "./drift.ts"
import type {DescribedMark, Draft, Kind} from "./kind.ts"
import {newPiece} from "./traced-text.ts"
import type {Edit} from "./traced-text.ts"

/**
 * The marked passage deleted, doubled or imitated. What is put in elsewhere never has more than
 * half of the recorded context beside it, the half next to the passage, unless its kind says so:
 * with all of it, no reader of the new text could tell it from the passage moved.
 */
export const lookAlikeKinds: readonly Kind[] = [
  kind("deleted", {original: "deleted"}),
  kind("deleted, duplicate elsewhere", {original: "deleted", other: same}),
  kind("deleted, duplicate with half its context", {
    original: "deleted",
    other: same,
    context: 0.5,
  }),
  kind("deleted, look-alike near", {original: "deleted", other: almostSame, near: true}),
  kind("deleted, look-alike far", {original: "deleted", other: almostSame}),
  kind("deleted, look-alike with half its context", {
    original: "deleted",
    other: almostSame,
    context: 0.5,
  }),
  kind("duplicate", {other: same}),
  kind("duplicate with half its context", {other: same, context: 0.5}),
  kind("duplicate with its context but for a word", {other: same, context: "altered"}),
  kind("duplicate with its whole context", {other: same, context: 1}),
  kind("look-alike near", {other: almostSame, near: true}),
  kind("look-alike far", {other: almostSame}),
  kind("look-alike with half its context", {other: almostSame, context: 0.5}),
  kind("look-alike with its whole context", {other: almostSame, context: 1}),
  kind("edited, duplicate elsewhere", {original: "edited", other: same}),
  kind("edited, look-alike elsewhere", {original: "edited", other: almostSame}),
  kind("edited, look-alike with half its context", {
    original: "edited",
    other: almostSame,
    context: 0.5,
  }),
]

interface Plan {
  /** Kept by default. */
  readonly original?: "deleted" | "edited"
  /** What is put in elsewhere. */
  readonly other?: (words: string, draft: Draft) => string
  /** In the same stretch of text; else anywhere. */
  readonly near?: boolean
  /** The share of each side's context, at most, that comes with it; all but one word of each side. */
  readonly context?: number | "altered"
}

function kind(name: string, plan: Plan): Kind {
  return {name, edits: draft => draft.marks.flatMap(mark => editsFor(mark, plan, draft))}
}

function editsFor(mark: DescribedMark, plan: Plan, draft: Draft): readonly Edit[] {
  const {span, exact} = mark
  const edits: Edit[] = []
  if (plan.original === "deleted") edits.push({...span, pieces: []})
  if (plan.original === "edited") {
    const words = almostSame(exact, draft)
    edits.push(...differences(exact, words, span.from))
  }
  if (plan.other) {
    const [before, after] = contextOf(mark, plan.context ?? 0, draft)
    const at = placeFor(mark, plan.near ?? false, draft)
    const words = `${before}${plan.other(exact, draft)}${after}`
    const end = draft.text[at - 1] === "\n" ? "\n" : " "
    edits.push({from: at, to: at, pieces: [newPiece(words + end)]})
  }
  return edits
}

function same(words: string): string {
  return words
}

/** One word different; in fewer than four words, one letter. */
function almostSame(words: string, {vocabulary, random}: Draft): string {
  const found = wordsOf(words)
  const whole = found.length > 3 ? found.slice(1, -1) : []
  const {from, to} = whole.length > 0 ? pick(whole, random) : oneLetter(words, random)
  const old = words.slice(from, to)
  for (;;) {
    const letter = String.fromCharCode(97 + below(26, random))
    const other = whole.length > 0 ? pick(vocabulary, random) : letter
    if (other !== old) return words.slice(0, from) + other + words.slice(to)
  }
}

function oneLetter(words: string, random: Random): Span {
  const letters = [...words.matchAll(/[a-z]/gi)]
  const at = letters.length > 0 ? pick(letters, random).index : 0
  return {from: at, to: at + 1}
}

/** The one edit between two wordings, its ends as near to each other as they go. */
function differences(old: string, words: string, at: number): readonly Edit[] {
  let start = 0
  while (start < old.length && old[start] === words[start]) start++
  let end = 0
  while (
    end < Math.min(old.length, words.length) - start &&
    old[old.length - 1 - end] === words[words.length - 1 - end]
  ) {
    end++
  }
  const origin = {from: at + start, to: at + old.length - end}
  const text = words.slice(start, words.length - end)
  const added = origin.from === origin.to
  return [{...origin, pieces: [added ? newPiece(text) : {text, origin, same: false}]}]
}

function contextOf(
  {prefix, suffix}: DescribedMark,
  share: number | "altered",
  draft: Draft,
): readonly [string, string] {
  if (share === "altered") return [almostSame(prefix, draft), almostSame(suffix, draft)]
  if (share === 1) return [prefix, suffix]
  const portion = (length: number): number =>
    share === 0 ? 0 : Math.floor(length * pick([0, share / 2, share], draft.random))
  const before = portion(prefix.length)
  return [before === 0 ? "" : prefix.slice(-before), suffix.slice(0, portion(suffix.length))]
}

/** The start of a word or a paragraph where nothing is marked within 150 units. */
function placeFor(mark: DescribedMark, near: boolean, {text, marks, random}: Draft): number {
  const {span, cell} = near ? mark : pick(marks, random)
  const zones = [
    {from: cell.from + 1, to: Math.max(cell.from + 2, span.from - 150)},
    {from: Math.min(cell.to - 2, span.to + 150), to: cell.to - 1},
  ]
  const zone = pick(zones, random)
  const breaks = [...text.slice(zone.from, zone.to).matchAll(/\n/g)]
  if (breaks.length > 0 && random() < 0.3) return zone.from + pick(breaks, random).index + 1
  const start = zone.from + below(zone.to - zone.from, random)
  const space = text.slice(start, zone.to).search(/\s/)
  return space < 0 ? zone.to : start + space + 1
}
