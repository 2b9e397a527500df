import type {Selector, SpecificResource} from "@variorum/annotation"
import {CanonicalText, schema} from "@variorum/document"
import {expect, test} from "vitest"
import {anchorAll} from "../src/index.ts"
import type {Anchor, AnchorOptions} from "../src/index.ts"
import {elsewhere, here, note, position, quote, reply, textId, textOf} from "./samples.ts"

const lines = ["Sing, goddess, the wrath", "the ruinous wrath of Achilles", "so sang the sea"]
const text = textOf(...lines)
// p1 is 0-24, p2 25-54, p3 55-70.

function shown({state, span, candidates}: Anchor): string {
  return [state, ...(span ? [span] : candidates).map(({from, to}) => `${from}-${to}`)].join(" ")
}

function place(
  selector: Selector | readonly Selector[],
  options: AnchorOptions & {readonly made?: string} = {},
  in_ = text,
): string {
  const {made, ...rest} = options
  return anchorAll([note("n", selector, made)], in_, {textId, ...rest})
    .map(shown)
    .join(", ")
}

function targets(...target: readonly (string | SpecificResource)[]): readonly string[] {
  return anchorAll([{...note("n", undefined), target}], text, {textId}).map(shown)
}

const fragment = (value: string, conformsTo?: string): Selector => ({
  type: "FragmentSelector",
  value,
  ...(conformsTo === undefined ? {} : {conformsTo}),
})
const css = (value: string): Selector => ({type: "CssSelector", value})
const xpath = (value: string): Selector => ({type: "XPathSelector", value})
const data = (start: number, end: number): Selector => ({type: "DataPositionSelector", start, end})
const range = (startSelector: Selector, endSelector: Selector): Selector => ({
  type: "RangeSelector",
  startSelector,
  endSelector,
})
const by = (outer: Selector, ...refinedBy: readonly Selector[]): Selector => ({...outer, refinedBy})
const rfc5147 = "http://tools.ietf.org/rfc/rfc5147"
const specific = (selector: Selector): SpecificResource => ({source: textId, selector})

test("4.2.1: a fragment is the number of a block", () => {
  expect(place(fragment("p2"))).toBe("exact 25-54")
  expect(place(fragment("#p2"))).toBe("exact 25-54")
  expect(place(fragment("p2", "http://tools.ietf.org/rfc/rfc3236"))).toBe("exact 25-54")
  expect(place(fragment("p9"))).toBe("orphan")
  expect(place(fragment("p2:10-20"))).toBe("orphan")
})

test("4.2.1: the number of a block leads to it in another state of the text too", () => {
  expect(place(fragment("p2"), {fingerprint: here, made: elsewhere})).toBe("exact 25-54")
})

test("4.2.1: a fragment of plain text counts characters or lines (RFC 5147)", () => {
  expect(place(fragment("char=6,13", rfc5147))).toBe("exact 6-13")
  expect(place(fragment("char=6,13"))).toBe("exact 6-13")
  expect(place(fragment("char=,4", rfc5147))).toBe("exact 0-4")
  expect(place(fragment("char=55,", rfc5147))).toBe("exact 55-70")
  expect(place(fragment("char=6", rfc5147))).toBe("exact 6-6")
  expect(place(fragment("line=1,2", rfc5147))).toBe("exact 25-55")
  expect(place(fragment("line=,1", rfc5147))).toBe("exact 0-25")
  expect(place(fragment("line=2,3", rfc5147))).toBe("exact 55-70")
  expect(place(fragment("line=2", rfc5147))).toBe("exact 55-55")
  expect(place(fragment("char=1,2", rfc5147), {}, textOf("😀😀a"))).toBe("exact 2-4")
})

test("4.2.1: a fragment of plain text outside the text or ill formed stands nowhere", () => {
  for (const value of [
    "char=6,71",
    "char=71",
    "char=13,6",
    "char=,",
    "char=",
    "line=4",
    "line=1,5",
  ]) {
    expect(place(fragment(value, rfc5147)), value).toBe("orphan")
  }
  expect(place(fragment("p2", rfc5147))).toBe("orphan")
})

test("4.2.1: the length that a fragment records is checked, and what cannot be is not believed", () => {
  expect(place(fragment("char=6,13;length=70", rfc5147))).toBe("exact 6-13")
  expect(place(fragment("char=6,13;length=70,UTF-8", rfc5147))).toBe("exact 6-13")
  expect(place(fragment("char=6,13;length=71,UTF-8", rfc5147))).toBe("orphan")
  expect(place(fragment("char=6,13;length=140,UTF-16", rfc5147))).toBe("orphan")
  expect(place(fragment(`char=6,13;md5=${"0".repeat(32)}`, rfc5147))).toBe("orphan")
  // Of bytes, not of characters.
  expect(place(fragment("char=0,1;length=3", rfc5147), {}, textOf("äb"))).toBe("exact 0-1")
})

test("4.2.1: a text fragment finds its words in their context", () => {
  expect(place(fragment(":~:text=goddess"))).toBe("exact 6-13")
  expect(place(fragment(":~:text=wrath"))).toBe("ambiguous 19-24 37-42")
  expect(place(fragment(":~:text=ruinous-,wrath"))).toBe("exact 37-42")
  expect(place(fragment(":~:text=wrath,-of%20Achilles"))).toBe("exact 37-42")
  expect(place(fragment(":~:text=goddess,ruinous"))).toBe("exact 6-36")
  expect(place(fragment(":~:text=Sing-,goddess,wrath,-the"))).toBe("orphan")
  expect(place(fragment(":~:text=Sing%2C-,goddess,wrath,-the"))).toBe("exact 6-24")
  expect(place(fragment("p9:~:text=sang%20the%20sea"))).toBe("exact 58-70")
})

test("4.2.1: a text fragment finds whole words only, and one that is ill formed nothing", () => {
  for (const value of ["god", "ruin", "%", "a,b,c", "", "goddess&text=wrath", "-,"]) {
    expect(place(fragment(`:~:text=${value}`)), value).toBe("orphan")
  }
  expect(place(fragment(":~:text=a"), {}, textOf("xa 𝐚a a"))).toBe("exact 7-8")
})

test("4.2.1: a short text fragment proves little in another state of the text", () => {
  const states = {fingerprint: here, made: elsewhere}
  expect(place(fragment(":~:text=goddess"), states)).toBe("ambiguous 6-13")
  expect(place(fragment(":~:text=goddess,ruinous,-wrath"), states)).toBe("exact 6-36")
})

test("4.2.1: a fragment that conforms to something else is passed over", () => {
  const media = fragment("char=6,13", "http://www.w3.org/TR/media-frags/")
  expect(place(media)).toBe("orphan")
  expect(place([media, fragment("p3")])).toBe("exact 55-70")
})

test("4.2.2: a CSS selector that names a block by number or order is that block", () => {
  for (const value of ["#p2", "p#p2", "*#p2", '[id="p2"]', "p[id=p2]", "p:nth-of-type(2)"]) {
    expect(place(css(value)), value).toBe("exact 25-54")
  }
  expect(place(css("p:nth-child(3)"))).toBe("exact 55-70")
})

test("4.2.2: all other CSS selectors are passed over", () => {
  const others = [
    "p",
    ".p2",
    "#p2 > em",
    "#p2, #p3",
    "h2#p2",
    "p:nth-of-type(2n)",
    "#p9",
    "i:nth-child(2)",
  ]
  for (const value of others) expect(place(css(value)), value).toBe("orphan")
  expect(place(css("p:nth-of-type(4)"))).toBe("orphan")
  expect(place(css("p:nth-of-type(0)"))).toBe("orphan")
})

test("4.2.3: an XPath that names a block by number or order is that block", () => {
  const paths = ["//p[2]", "/html/body/p[2]", "/html[1]/body[1]/p[2]", 'id("p2")', "//*[@id='p2']"]
  for (const value of paths) expect(place(xpath(value)), value).toBe("exact 25-54")
})

test("4.2.3: all other XPaths are passed over", () => {
  for (const value of [
    "//p",
    "//p[2]/em[1]",
    "/html/body/div[2]",
    "//p[4]",
    "//p[last()]",
    "//table[1]",
  ]) {
    expect(place(xpath(value)), value).toBe("orphan")
  }
})

test("4.2.2, 4.2.3: blocks are counted only where all are siblings, as on a page they would be", () => {
  const paragraph = (n: string, words: string) =>
    schema.node("paragraph", {n}, [schema.text(words)])
  const heading = schema.node("heading", {n: "p1"}, [schema.text("Of wrath")])
  const section = schema.node("section", null, [heading, paragraph("p2", "Sing")])
  const nested = new CanonicalText(schema.node("doc", null, [section, paragraph("p3", "goddess")]))
  expect(place(xpath("//p[1]"), {}, nested)).toBe("orphan")
  expect(place(css("p:nth-of-type(1)"), {}, nested)).toBe("orphan")
  expect(place(css("#p3"), {}, nested)).toBe("exact 14-21")
  expect(place(css("p#p1"), {}, nested)).toBe("orphan")
  expect(place(css("#p1"), {}, nested)).toBe("exact 0-8")
})

test("4.2.6: a data position counts bytes of UTF-8", () => {
  const words = textOf("aé😀b€")
  expect(place(data(1, 3), {}, words)).toBe("exact 1-2")
  expect(place(data(3, 7), {}, words)).toBe("exact 2-4")
  expect(place(data(7, 11), {}, words)).toBe("exact 4-6")
  for (const [start, end] of [
    [2, 3],
    [3, 5],
    [0, 12],
    [3, 1],
    [-1, 1],
    [0.5, 1],
    [NaN, 1],
  ] as const) {
    expect(place(data(start, end), {}, words), `${start}-${end}`).toBe("orphan")
  }
})

test("4.2.7: an area is nowhere in a text", () => {
  expect(place({type: "SvgSelector", value: "<svg/>"})).toBe("orphan")
})

test("4.2.8: a range ends at the beginning of its end, and does not include it", () => {
  expect(place(range(quote("goddess"), quote("ruinous")))).toBe("exact 6-29")
  expect(place(range(xpath("//p[1]"), xpath("//p[3]")))).toBe("exact 0-55")
  expect(place(range(quote("goddess"), quote("goddess")))).toBe("exact 6-6")
  expect(place(range(quote("ruinous"), quote("goddess")))).toBe("orphan")
  expect(place(range(quote("goddess"), quote("Odysseus")))).toBe("orphan")
  expect(place({type: "RangeSelector", startContainer: "/p[1]", startOffset: 4})).toBe("orphan")
})

test("4.2.8: a range between words that stand in several places is ambiguous", () => {
  expect(place(range(quote("wrath"), quote("sea")))).toBe("ambiguous 19-67 37-67")
  expect(place(range(quote("goddess"), quote("wrath")))).toBe("ambiguous 6-19")
  expect(place(range(quote("Achilles"), quote("wrath")))).toBe("orphan")
})

test("4.2.9: a quote that refines a block is looked for in that block only", () => {
  expect(place(by(fragment("p2"), quote("wrath")))).toBe("exact 37-42")
  expect(place(by(fragment("p1"), quote("wrath")))).toBe("exact 19-24")
  expect(place(by(fragment("p3"), quote("wrath")))).toBe("orphan")
  expect(place(by(fragment("p9"), quote("wrath")))).toBe("orphan")
  expect(place(by(quote("goddess"), fragment("p1")))).toBe("orphan")
})

test("4.2.9: positions in a refinement count from the start of what they refine", () => {
  expect(place(by(fragment("p2"), position(4, 11)))).toBe("exact 29-36")
  expect(place(by(fragment("p2"), data(4, 11)))).toBe("exact 29-36")
  expect(place(by(fragment("p2"), fragment("char=4,11", rfc5147)))).toBe("exact 29-36")
  expect(place(by(fragment("p2"), position(4, 30)))).toBe("orphan")
  expect(place(by(range(fragment("p2"), fragment("p3")), fragment("line=,1")))).toBe("exact 25-55")
})

test("4.2.9: refinements are alternatives, and go to any depth", () => {
  expect(place(by(fragment("p2"), quote("Odysseus"), quote("wrath")))).toBe("exact 37-42")
  expect(place(by(fragment("p2"), by(quote("ruinous wrath"), quote("ruin"))))).toBe("exact 29-33")
  expect(place(by(quote("ruinous wrath"), position(8, 13)))).toBe("exact 37-42")
  const iri = "http://example.org/s" as unknown as Selector
  expect(place(by(fragment("p2"), iri))).toBe("orphan")
})

test("4.2.9: what refines one of several places is a candidate in each of them", () => {
  expect(place(by(quote("wrath"), quote("rat")))).toBe("ambiguous 20-23 38-41")
  expect(place(by(quote("wrath"), quote("goddess")))).toBe("orphan")
})

test("4.2.9: in another state of the text, offsets hold only in words that are the same", () => {
  const states = {fingerprint: here, made: elsewhere}
  expect(place(by(fragment("p2"), position(4, 11)), states)).toBe("orphan")
  expect(place(by(quote("the ruinous wrath of"), position(4, 11)), states)).toBe("exact 29-36")
  expect(place(by(fragment("p2"), quote("the ruinous wrath of")), states)).toBe("exact 25-45")
})

test("offsets and the order of blocks decide nothing in another state of the text", () => {
  const states = {fingerprint: here, made: elsewhere}
  for (const selector of [
    data(0, 4),
    fragment("char=0,4"),
    css("p:nth-of-type(1)"),
    xpath("//p[1]"),
  ]) {
    expect(place(selector)).toMatch(/^exact 0-/)
    expect(place(selector, {fingerprint: here, made: here})).toMatch(/^exact 0-/)
    expect(place(selector, states)).toBe("orphan")
    expect(place(selector, {made: elsewhere})).toBe("orphan")
  }
})

test("4.2: of several selectors the first that gives a place is taken, in their order", () => {
  expect(place([fragment("p9"), css("#p2"), css("#p3")])).toBe("exact 25-54")
  expect(place([css("#p3"), position(0, 99), css("#p2")])).toBe("exact 55-70")
  expect(place([fragment(":~:text=wrath"), css("#p9")])).toBe("ambiguous 19-24 37-42")
  expect(place([css("#p9"), fragment(":~:text=wrath"), css("#p3")])).toBe("exact 55-70")
})

test("4.2: the quote wins over selectors that lead elsewhere", () => {
  expect(place([css("#p3"), quote("goddess")])).toBe("exact 6-13")
  expect(place([data(0, 4), quote("wrath")])).toBe("ambiguous 19-24 37-42")
  // Its words are not in the text: the block is no more than a candidate.
  expect(place([quote("Odysseus and the sirens"), css("#p3")])).toBe("ambiguous 55-70")
  expect(place([quote("wrath", "Odysseus’ ", " at"), data(19, 24)])).toBe("ambiguous 19-24 37-42")
})

test("4.2: another selector decides between the places of a quote, where its words are there", () => {
  expect(place([quote("wrath"), data(37, 42)])).toBe("exact 37-42")
  expect(place([quote("wrath"), by(fragment("p1"), quote("wrath"))])).toBe("exact 19-24")
  expect(place([quote("Odysseus"), quote("goddess")])).toBe("exact 6-13")
})

test("3.2.7: of a choice, the first item that has a place is the target", () => {
  const lost = specific(quote("Odysseus"))
  const items = [lost, specific(quote("goddess")), specific(quote("ruinous"))]
  expect(targets({type: "Choice", items})).toEqual(["exact 6-13"])
  expect(targets({type: "Choice", items: [lost, specific(quote("wrath")), lost]})).toEqual([
    "ambiguous 19-24 37-42",
  ])
  expect(targets({type: "Choice", items: [lost, lost]})).toEqual(["orphan"])
  expect(targets({type: "Choice", items: ["http://example.org/other", items[1]]})).toEqual([
    "exact 6-13",
  ])
  expect(place({type: "Choice", items: [css("p"), css("#p2")]})).toBe("exact 25-54")
})

test("each item of a set is a target, sets in sets too", () => {
  const items = [specific(quote("goddess")), specific(quote("Odysseus")), textId]
  for (const type of ["Composite", "List", "Independents"]) {
    expect(targets({type, items})).toEqual(["exact 6-13", "orphan", "exact 0-70"])
  }
  const nested = {type: "List", items: [{type: "Composite", items}, specific(quote("ruinous"))]}
  expect(targets(nested)).toHaveLength(4)
  const ids = anchorAll([{...note("n", undefined), target: nested}], text, {textId})
  expect(ids.map(({target}) => target)).toEqual([0, 1, 2, 3])
})

test("a set of annotations stands where they stand", () => {
  const set = {type: "Composite", items: ["urn:a", "urn:b"]}
  const notes = [
    {...reply("c"), target: set},
    note("a", quote("goddess")),
    note("b", quote("ruinous")),
  ]
  const anchors = anchorAll(notes, text, {textId})
  expect(anchors.map(shown).slice(0, 2)).toEqual(["exact 6-13", "exact 29-36"])
})

test("4: a specific resource whose source is one is placed inside it", () => {
  const block = specific(fragment("p2"))
  const inside = {type: "SpecificResource", source: block, selector: quote("wrath")}
  expect(targets(inside as unknown as SpecificResource)).toEqual(["exact 37-42"])
  expect(targets({source: block} as unknown as SpecificResource)).toEqual(["exact 25-54"])
  expect(targets({source: {id: textId, format: "text/html"}, selector: css("#p2")})).toEqual([
    "exact 25-54",
  ])
})

test("4.2.1: the address of the text with a fragment is that part of it", () => {
  expect(targets(`${textId}#p2`)).toEqual(["exact 25-54"])
  expect(targets(`${textId}#p9`)).toEqual(["orphan"])
  expect(targets("text:other#p2")).toEqual(["orphan"])
})
