import type {Annotation, Selector} from "@variorum/annotation"
import {expect, test} from "vitest"
import {anchorAll} from "../src/index.ts"
import type {Anchor, AnchorOptions} from "../src/index.ts"
import {elsewhere, here, note, position, quote, reply, textId, textOf} from "./samples.ts"

const verse = "Sing, goddess, the wrath of Achilles, the ruinous wrath"
const first = {from: 19, to: 24}
const second = {from: 50, to: 55}

/** `exact 19-24`, `ambiguous 19-24 50-55`, `orphan`. */
function shown({state, span, candidates}: Anchor): string {
  return [state, ...(span ? [span] : candidates).map(({from, to}) => `${from}-${to}`)].join(" ")
}

function place(
  selector: Selector | readonly Selector[] | undefined,
  options: AnchorOptions & {readonly made?: string} = {},
  words = verse,
): string {
  const {made, ...rest} = options
  const anchors = anchorAll([note("n", selector, made)], textOf(words), {textId, ...rest})
  expect(anchors).toHaveLength(1)
  return shown(anchors[0]!)
}

const one = `exact ${first.from}-${first.to}`
const other = `exact ${second.from}-${second.to}`
const both = `ambiguous ${first.from}-${first.to} ${second.from}-${second.to}`

test("words that occur once stand there, without context too", () => {
  expect(place(quote("goddess"))).toBe("exact 6-13")
})

test("words that occur several times are ambiguous, with all places (section 4.2.4)", () => {
  expect(place(quote("wrath"))).toBe(both)
  expect(place(quote("ana"), {}, "bananas")).toBe("ambiguous 1-4 3-6")
})

test("context decides between places", () => {
  expect(place(quote("wrath", "the ruinous "))).toBe(other)
  expect(place(quote("wrath", "the ", " of"))).toBe(one)
  expect(place(quote("wrath", "", " of"))).toBe(one)
})

test("the position decides between places, and only then", () => {
  expect(place([quote("wrath"), position(50, 55)])).toBe(other)
  expect(place([position(50, 55), quote("wrath")])).toBe(other)
  expect(place([quote("wrath"), position(49, 54)])).toBe(both)
})

test("in another state of the text the position decides nothing", () => {
  const selectors = [quote("wrath"), position(50, 55)]
  expect(place(selectors, {fingerprint: here, made: elsewhere})).toBe(both)
  expect(place(selectors, {fingerprint: here, made: here})).toBe(other)
  expect(place(selectors, {made: elsewhere})).toBe(other)
})

test("a refrain that moved to the place of a deleted one is not taken for it", () => {
  const refrain = "so sang the sea,\nso sang the sea,\nso sang the sea,\nand slept"
  const selectors = [quote("sea", "so sang the ", ",\nso sang the sea,"), position(12, 15)]
  expect(place(selectors, {fingerprint: here, made: elsewhere}, refrain)).toBe(
    "ambiguous 12-15 29-32",
  )
})

test("words whose context is not there are not attached", () => {
  expect(place(quote("goddess", "Rage, ", " and"))).toBe("ambiguous 6-13")
  expect(place(quote("wrath", "Odysseus' ", " at"))).toBe(both)
  // Not by a word of context that agrees by accident…
  expect(place(quote("ruinous", "Odysseus and the ", " anger"))).toBe("ambiguous 42-49")
  expect(place(quote("ruinous", "the ", " anger"))).toBe("ambiguous 42-49")
  // …but by a whole side that is long enough.
  expect(place(quote("ruinous", "wrath of Achilles, the ", " anger"))).toBe("exact 42-49")
  expect(place(quote("ruinous", "Odysseus; the wrath of Achilles, the ", " anger"))).toBe(
    "ambiguous 42-49",
  )
})

test("words that agree less than four fifths are other words, though all around them is the same", () => {
  const [before, after] = [
    "Sing, goddess, of Achilles and of the ",
    " that sent strong souls to Hades.",
  ]
  const placed = (words: string) => {
    const selector = quote("long and ruinous wrath of the son of Peleus", before, after)
    const [anchor] = anchorAll([note("n", selector, elsewhere)], textOf(before + words + after), {
      textId,
      fingerprint: here,
    })
    return anchor!.state
  }
  expect(placed("long and ruinous anger of the son of Peleus")).toBe("fuzzy")
  expect(placed("long and ruinous folly of the sun of Priam")).toBe("ambiguous")
  expect(placed("great and piteous anger of a son of Priam")).toBe("ambiguous")
})

test("a short quote alone proves little in another state of the text", () => {
  const states = {fingerprint: here, made: elsewhere}
  expect(place([quote("Sing"), position(7, 11)], states)).toBe("ambiguous 0-4")
  expect(place([quote("Sing"), position(0, 4)], states)).toBe("exact 0-4")
  expect(place(quote("the wrath of Achilles"), states)).toBe("exact 15-36")
})

test("words that are not there stand nowhere", () => {
  expect(place(quote("Odysseus"))).toBe("orphan")
  expect(place([quote("Odysseus"), position(0, 4)])).toBe("orphan")
})

test("a position alone is believed unless it was made on another text", () => {
  expect(place(position(0, 4))).toBe("exact 0-4")
  expect(place(position(0, 4), {fingerprint: here, made: here})).toBe("exact 0-4")
  expect(place(position(0, 4), {fingerprint: here, made: elsewhere})).toBe("orphan")
  expect(place(position(0, 4), {made: elsewhere})).toBe("orphan")
})

test("positions outside the text, reversed or not whole stand nowhere", () => {
  const odd: [number, number][] = [
    [0, 56],
    [-1, 4],
    [4, 0],
    [0.5, 4],
    [NaN, 4],
    [0, 2 ** 53],
    [0, Infinity],
  ]
  for (const [start, end] of odd) {
    expect(place(position(start, end))).toBe("orphan")
    expect(place([quote("goddess"), position(start, end)])).toBe("exact 6-13")
  }
})

test("an empty quote stands nowhere, but for a position of no length", () => {
  expect(place(quote(""))).toBe("orphan")
  expect(place([quote(""), position(0, 4)])).toBe("orphan")
  expect(place([quote("", "Sing", ","), position(4, 4)])).toBe("exact 4-4")
  expect(place([quote("", "Song", ","), position(4, 4)])).toBe("orphan")
  expect(place(position(55, 55))).toBe("exact 55-55")
})

test("4.2.5: positions count code points, spans count UTF-16", () => {
  const words = "😀😀 goddess 😀"
  expect(place(position(3, 10), {}, words)).toBe("exact 5-12")
  expect(place([quote("😀"), position(1, 2)], {}, words)).toBe("exact 2-4")
  expect(place(position(0, 12), {}, words)).toBe("exact 0-15")
  expect(place(position(0, 13), {}, words)).toBe("orphan")
})

test("half a surrogate pair is no place", () => {
  expect(place(quote("\ude00"), {}, "a😀b")).toBe("orphan")
  expect(place(quote("\ud83d"), {}, "a😀b")).toBe("orphan")
  expect(place(quote("", "\ud83d", "\ude00"), {}, "a😀b")).toBe("orphan")
})

test("selectors we do not read are passed over, and alone they lead nowhere", () => {
  const conformsTo = "http://www.w3.org/TR/media-frags/"
  const fragment = {type: "FragmentSelector", conformsTo, value: "p1"}
  const refined = {type: "TextQuoteSelector", exact: "goddess", refinedBy: fragment}
  expect(place([fragment, quote("goddess")])).toBe("exact 6-13")
  const selectorByIri = "http://example.org/s" as unknown as Selector
  expect(place([selectorByIri, quote("goddess")])).toBe("exact 6-13")
  expect(place(fragment)).toBe("orphan")
  expect(place(refined)).toBe("orphan")
})

test("the text as a whole is a target too, by its id alone", () => {
  expect(place(undefined)).toBe("exact 0-55")
  expect(anchorAll([reply("n", textId)], textOf(verse), {textId}).map(shown)).toEqual([
    "exact 0-55",
  ])
  expect(anchorAll([reply("n", "text:other")], textOf(verse), {textId}).map(shown)).toEqual([
    "orphan",
  ])
})

test("each target in the text has its anchor, in order", () => {
  const target = ["wrath of", "nothing", "goddess"].map(exact => ({
    source: textId,
    selector: quote(exact),
  }))
  const anchors = anchorAll([{...note("n", undefined), target}], textOf(verse), {textId})
  expect(anchors.map(anchor => `${anchor.target} ${shown(anchor)}`)).toEqual([
    "0 exact 19-27",
    "1 orphan",
    "2 exact 6-13",
  ])
  expect(anchors.map(anchor => anchor.score)).toEqual([1, null, 1])
})

test("an annotation on annotations stands where they stand, through any number of them", () => {
  const notes = [
    reply("third", "urn:second"),
    reply("second", "urn:a", "urn:b"),
    note("a", quote("goddess")),
    note("b", quote("ruinous")),
  ]
  const anchors = anchorAll(notes, textOf(verse), {textId})
  expect(anchors.filter(({id}) => id === "urn:third").map(shown)).toEqual([
    "exact 6-13",
    "exact 42-49",
  ])
  expect(anchors.filter(({id}) => id === "urn:third").map(({target}) => target)).toEqual([0, 1])
})

test("annotations that target each other in a ring end, with a place where there is one", () => {
  const ring = [reply("a", "urn:b"), reply("b", "urn:a"), reply("c", "urn:c")]
  expect(anchorAll(ring, textOf(verse), {textId}).map(shown)).toEqual([
    "orphan",
    "orphan",
    "orphan",
  ])
  const tied = [reply("a", "urn:b"), reply("b", "urn:a", "urn:n"), note("n", quote("goddess"))]
  expect(anchorAll(tied, textOf(verse), {textId}).map(shown)).toEqual(Array(3).fill("exact 6-13"))
})

test("a stance with words of its own stands on them, not on its claim", () => {
  const stance: Annotation = {
    ...note("s", undefined),
    target: [{source: textId, selector: quote("ruinous")}, "urn:n"],
  }
  const anchors = anchorAll([stance, note("n", quote("goddess"))], textOf(verse), {textId})
  expect(anchors.map(shown)).toEqual(["exact 42-49", "exact 6-13"])
})

test("where a note stands does not depend on the order of the notes", () => {
  const notes = [
    note("a", quote("wrath")),
    note("b", [quote("wrath"), position(50, 55)]),
    reply("c", "urn:b", "urn:a"),
    note("d", quote("Odysseus")),
  ]
  const sorted = (given: readonly Annotation[]): readonly string[] =>
    anchorAll(given, textOf(verse), {textId})
      .map(anchor => `${anchor.id} ${anchor.target} ${shown(anchor)}`)
      .sort()
  expect(sorted(notes.toReversed())).toEqual(sorted(notes))
})
