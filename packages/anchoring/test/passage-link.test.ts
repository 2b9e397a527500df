import {readFileSync} from "node:fs"
import {join} from "node:path"
import {
  CanonicalText,
  compareDocuments,
  fingerprint,
  openHistory,
  revisionOf,
  textFromJson,
} from "@variorum/document"
import type {Node} from "@variorum/document"
import fc from "fast-check"
import {expect, test} from "vitest"
import {linkTo, parsePassageLink, placePassage, printPassageLink} from "../src/index.ts"
import type {PassageLink} from "../src/index.ts"
import {docOf, textId} from "./samples.ts"

/** A text with no recorded past, or with the states that lead to it. */
async function linked(doc: Node, before: Node | null = null) {
  const revisions =
    before === null
      ? []
      : [await revisionOf(compareDocuments(before, doc), {created: "2026-01-01T00:00:00Z"})]
  const history = await openHistory(before ?? doc, revisions)
  const canonical = new CanonicalText(doc)
  return {id: textId, canonical, fingerprint: await fingerprint(canonical.text), history}
}

const file = join(import.meta.dirname, "../../../text/communist-left-after-1920.json")
const read = textFromJson(JSON.parse(readFileSync(file, "utf8")))
if (!read.ok) throw new Error(read.problems[0]!.message)
const essay = await linked(read.doc)

function spanOf(words: string, text: string) {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`“${words}” does not stand there`)
  return {from, to: from + words.length}
}

const paragraphs = [
  "The first paragraph says that the group had three hundred members in the city of Moscow.",
  "The second one tells how the paper was printed, by whom it was carried to the factories, what it said of the unions, and who answered it in the press of the party.",
  "The third and last paragraph comes to an end.",
]
const song = await linked(docOf(...paragraphs))

/** The link to words of the song, after it went through an address. */
function link(words: string): PassageLink {
  const printed = printPassageLink(linkTo(spanOf(words, song.canonical.text), song))
  const address = encodeURIComponent(printed)
  return parsePassageLink(decodeURIComponent(address))!
}

function placedWords(words: string, now: Awaited<ReturnType<typeof linked>>) {
  const placed = placePassage(link(words), now)
  return {...placed, words: placed.span && now.canonical.slice(placed.span)}
}

const long =
  "how the paper was printed, by whom it was carried to the factories, what it said of the unions"

test("a link to any words of the essay is read as it was written, and leads back to them", () => {
  const {length, text} = essay.canonical
  fc.assert(
    fc.property(fc.nat(length - 1), fc.integer({min: 1, max: 4000}), (from, size) => {
      const span = {from, to: Math.min(length, from + size)}
      const made = linkTo(span, essay)
      const printed = printPassageLink(made)
      expect(parsePassageLink(printed)).toEqual(made)
      expect(placePassage(made, essay)).toMatchObject({state: "identical", sameText: true, span})
      expect(printed).toMatch(/^p\d+\.\d+-\d+~.*[0-9a-f]$/s)
      expect(text.slice(span.from).startsWith(made.start)).toBe(true)
    }),
    {numRuns: 60},
  )
})

test("words of several blocks are encoded once in an address, and links that encoded them twice still lead there", () => {
  const words = "the city of Moscow.\nThe second one tells"
  const printed = printPassageLink(linkTo(spanOf(words, song.canonical.text), song))
  const address = encodeURIComponent(printed)
  expect(address).toContain("Moscow.%0AThe")
  expect(address).not.toContain("%25")
  expect(parsePassageLink(decodeURIComponent(address))!.start).toBe(words)
  const old = address.replaceAll("%0A", "%250A")
  expect(parsePassageLink(decodeURIComponent(old))).toEqual(parsePassageLink(printed))
})

test("signs that mean something in a link survive in its words", () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom("~", "_", "%", " ", "-", ",", ".", "\n", "é", "😀", "a")}),
      fc.string({unit: "binary", minLength: 1}),
      (prefix, start) => {
        fc.pre(!/\p{Surrogate}/u.test(start))
        const made = {...link("three hundred"), prefix, start}
        expect(parsePassageLink(printPassageLink(made))).toEqual(made)
      },
    ),
  )
})

test("an address that names no passage is none", () => {
  const good = printPassageLink(link("three hundred"))
  expect(parsePassageLink(good)).not.toBeNull()
  for (const bad of [
    "",
    "p1",
    "p1.2-3",
    good.slice(0, -1),
    good.replace("p1.", "x1."),
    good.replace(/\.\d+-\d+/, ".9-9"),
    good.replace("three_hundred", ""),
    good.replace("three", "%E0%A4%A"),
    `${good}.0badf00d`,
  ]) {
    expect(parsePassageLink(bad), bad).toBeNull()
  }
})

test("a long passage is given by how it begins and ends, a short one whole", () => {
  expect(link("three hundred members")).toMatchObject({start: "three hundred members", end: null})
  const whole = paragraphs.join("\n")
  const made = link(whole)
  expect(whole.startsWith(made.start) && whole.endsWith(made.end!)).toBe(true)
  expect(printPassageLink(made).length).toBeLessThan(400)
})

test("words that are where they were are identical though the text changed elsewhere", async () => {
  const now = await linked(docOf(paragraphs[0]!, paragraphs[1]!, "Another end."))
  for (const words of ["three hundred members", paragraphs.slice(0, 2).join("\n")]) {
    expect(placedWords(words, now)).toMatchObject({state: "identical", sameText: false, words})
  }
})

test("words that now stand elsewhere have moved", async () => {
  const now = await linked(docOf("A new beginning.", ...paragraphs))
  for (const words of ["three hundred members", long, paragraphs.join("\n")]) {
    expect(placedWords(words, now)).toMatchObject({state: "moved", words})
  }
})

test("words that were changed are so called, with how much of them is the same", async () => {
  const edited = paragraphs.map(words => words.replace("was carried to", "was taken into"))
  const now = await linked(docOf(...edited))
  const short = placedWords("by whom it was carried to the factories, what it said", now)
  expect(short).toMatchObject({
    state: "changed",
    words: "by whom it was taken into the factories, what it said",
  })
  expect(short.score).toBeGreaterThan(0.7)
  expect(short.score).toBeLessThan(1)
  expect(placedWords(paragraphs[1]!, now)).toMatchObject({
    state: "changed",
    words: edited[1],
    score: null,
  })
})

test("a change between the ends of a long passage is seen even where its length is the same", async () => {
  const edited = paragraphs.map(words => words.replace("factories", "farmlands"))
  const placed = placedWords(paragraphs[1]!, await linked(docOf(...edited)))
  expect(placed).toMatchObject({state: "changed", words: edited[1]})
})

test("words that were taken out are gone", async () => {
  const now = await linked(docOf(paragraphs[0]!, paragraphs[2]!))
  expect(placedWords("by whom it was carried to the factories", now)).toMatchObject({state: "gone"})
  expect(placedWords(paragraphs[1]!, now)).toMatchObject({state: "gone", span: null})
})

test("words that could be meant in several places are given none of them", async () => {
  const now = await linked(docOf("Refrain, come again.", "Verse.", "Refrain, come again."))
  const made = {...link("three hundred"), prefix: "", start: "Refrain, come again.", suffix: ""}
  const placed = placePassage(made, now)
  expect(placed).toMatchObject({state: "ambiguous", span: null})
  expect(placed.candidates.map(span => now.canonical.blockAt(span.from).n)).toEqual(["p1", "p3"])
})

test("recorded revisions lead to words that could not be found by themselves", async () => {
  const before = docOf(...paragraphs)
  const words = "the group had three hundred members in the city"
  const edited = [paragraphs[0]!.replace("hundred", "thousand"), ...paragraphs.slice(1)]
  // A lookalike that the words alone would be taken for.
  const after = docOf(...edited, paragraphs[0]!)
  expect(placedWords(words, await linked(after))).toMatchObject({state: "moved"})
  expect(placedWords(words, await linked(after, before))).toMatchObject({
    state: "changed",
    words: "the group had three thousand members in the city",
  })
  const moved = await linked(docOf("A new beginning.", ...paragraphs), before)
  expect(placedWords("three hundred", moved)).toMatchObject({state: "moved"})
})

test("a link whose words are not those at its place does not claim to be identical", () => {
  const made = {...link("three hundred members"), start: "nothing of the kind stands here"}
  expect(placePassage(made, song).state).toBe("gone")
})
