import type {Selector} from "@variorum/annotation"
import {compareDocuments, openHistory, revisionOf} from "@variorum/document"
import type {CanonicalText, Span, TextHistory} from "@variorum/document"
import {expect, test} from "vitest"
import {anchorAll, describe} from "../src/index.ts"
import type {Anchor} from "../src/index.ts"
import {docOf, note, textId} from "./samples.ts"

const created = "2026-11-26T12:00:00Z"
const first = [
  "Sing, goddess, the wrath of Achilles.",
  "Many strong souls it sent to the house of Hades.",
]

test("a note is led through the revisions to its words, however many others look like them", async () => {
  const moved = ["Many strong souls. Many strong souls.", ...first]
  const {anchor, words} = await revised(moved, "Many strong souls")
  expect(anchor).toMatchObject({state: "mapped", score: 1, candidates: []})
  expect(anchor.span!.from).toBe(moved.join("\n").indexOf("Many strong souls it"))
  expect(words).toBe("Many strong souls")
})

test("a word changed inside a passage makes it fuzzy, with its score and its place", async () => {
  const {anchor, words} = await revised(
    [first[0]!, "Many strong souls it sent to the house of Aides."],
    "strong souls it sent to the house of Hades",
  )
  expect(anchor.state).toBe("fuzzy")
  expect(words).toBe("strong souls it sent to the house of Aides")
  expect(anchor.score).toBeCloseTo(1 - 2 / 42, 2)
})

test("a passage that was taken out is an orphan, though its like is there", async () => {
  const {anchor} = await revised(
    ["Sing, goddess.", "The strong souls it sent."],
    "the wrath of Achilles",
  )
  expect(anchor).toMatchObject({state: "orphan", span: null, score: null})
})

test("a revision and its inverse are the identity where nothing inside was touched", async () => {
  const there = await historyOf(first, [
    "Sing, O goddess, the wrath of Achilles.",
    "New.",
    first[1]!,
  ])
  const back = await historyOf(
    first,
    ["Sing, O goddess, the wrath of Achilles.", "New.", first[1]!],
    first,
  )
  const span = spanOf("strong souls", there.states[0]!.canonical)
  const made = there.states[0]!.fingerprint
  const between = there.toCurrent(span, made)!
  expect(there.current.canonical.slice(between)).toBe("strong souls")
  const home = back.toCurrent(between, there.current.fingerprint)!
  expect(home).toEqual(span)
})

test("selectors that count are read in the state they were made on, and led from there", async () => {
  const history = await historyOf(first, ["New.", ...first])
  const selectors: readonly Selector[] = [
    {type: "DataPositionSelector", start: 43, end: 55},
    {type: "FragmentSelector", value: "char=43,55"},
    {
      type: "XPathSelector",
      value: "//p[2]",
      refinedBy: {type: "TextPositionSelector", start: 5, end: 17},
    },
  ]
  for (const selector of selectors) {
    const {state, span} = placedIn(history, selector)
    expect([state, history.current.canonical.slice(span!)]).toEqual(["mapped", "strong souls"])
  }
})

test("the block of a number whose words became others is a candidate and no more", async () => {
  const block: Selector = {type: "FragmentSelector", value: "p2"}
  const rewritten = await historyOf(first, [
    first[0]!,
    "Many strong souls it sent away, to wander along the dark shores of Styx.",
  ])
  const {state, span, candidates} = placedIn(rewritten, block)
  expect([state, span]).toEqual(["ambiguous", null])
  expect(candidates).toEqual([rewritten.current.canonical.block("p2")].map(toSpan))
  // A block of other words is another block, with a number of its own.
  const replaced = await historyOf(first, [first[0]!, "Nothing like it."])
  expect(placedIn(replaced, block).state).toBe("orphan")
  const changed = await historyOf(first, [first[0]!, first[1]!.replace("Hades", "Aides")])
  expect(placedIn(changed, block).state).toBe("fuzzy")
})

function toSpan(block: Span | null): Span {
  return {from: block!.from, to: block!.to}
}

/** A note with this selector, made on the first state of a text, in its last. */
function placedIn(history: TextHistory, selector: Selector): Anchor {
  const {canonical, fingerprint} = history.current
  const made = note("n", selector, history.states[0]!.fingerprint)
  return anchorAll([made], canonical, {textId, fingerprint, history})[0]!
}

/** Describes words in the first state and looks for them in the last. */
async function revised(
  now: readonly string[],
  words: string,
): Promise<{readonly anchor: Anchor; readonly words: string | null}> {
  const history = await historyOf(first, now)
  const {canonical, fingerprint} = history.states[0]!
  const target = describe(spanOf(words, canonical), canonical, {textId, fingerprint})
  const before = JSON.stringify(target)
  const {current} = history
  const [anchor] = anchorAll([{...note("n", undefined), target}], current.canonical, {
    textId,
    fingerprint: current.fingerprint,
    history,
  })
  expect(JSON.stringify(target)).toBe(before)
  return {anchor: anchor!, words: anchor!.span && current.canonical.slice(anchor!.span)}
}

async function historyOf(...states: readonly (readonly string[])[]): Promise<TextHistory> {
  let history = await openHistory(docOf(...states[0]!), [])
  const revisions = []
  for (const state of states.slice(1)) {
    const steps = compareDocuments(history.current.doc, docOf(...state), history.numbers)
    revisions.push(await revisionOf(steps, {created}))
    history = await openHistory(docOf(...states[0]!), revisions)
  }
  return history
}

function spanOf(words: string, text: CanonicalText): Span {
  const from = text.text.indexOf(words)
  return {from, to: from + words.length}
}
