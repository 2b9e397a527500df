import fc from "fast-check"
import {expect, test} from "vitest"
import {contexts, originOf, parseAnnotation, parseAnnotationFile} from "../src/index.ts"
import {figure} from "./samples.ts"

const w3c = contexts[0]
const plain = {
  "@context": w3c,
  id: "http://example.org/anno1",
  type: "Annotation",
  target: "http://example.com/page1",
}

/** What is wrong with `value`, each as `path message`. */
function faults(value: unknown): readonly string[] {
  return parseAnnotationFile(value, "f.jsonld").problems.map(p => `${p.path} ${p.message}`)
}

function faultOf(more: object): string {
  const found = faults({...plain, ...more})
  expect(found.length, found.join("\n")).toBe(1)
  return found[0]!
}

test("an annotation, a list, a collection and a page are all read", () => {
  const items = [figure(1), figure(2)]
  const page = {id: "urn:page", type: "AnnotationPage", startIndex: 0, items}
  const collection = {"@context": contexts, id: "urn:c", type: "AnnotationCollection"}
  const files: [unknown, string][] = [
    [items, "/1"],
    [{...collection, total: 2, first: page}, "/first/items/1"],
    [{...collection, total: 2, items}, "/items/1"],
    [{"@context": contexts, ...page, partOf: "urn:c"}, "/items/1"],
  ]
  for (const [value, path] of files) {
    const file = parseAnnotationFile(value, "f.jsonld")
    expect(file.problems).toEqual([])
    expect(file.annotations).toEqual(items)
    expect(originOf(file.annotations[1]!)).toEqual({file: "f.jsonld", path})
  }
  expect(parseAnnotationFile(figure(1), "f").annotations).toEqual([figure(1)])
})

test("an item without a context has its container's", () => {
  const item = figure(1)
  delete item["@context"]
  const file = parseAnnotationFile(
    {
      "@context": contexts,
      id: "urn:c",
      type: "AnnotationCollection",
      total: 1,
      first: {id: "urn:p", type: "AnnotationPage", items: [item]},
    },
    "f",
  )
  expect(file.problems).toEqual([])
  expect(file.annotations[0]).toEqual(figure(1))
})

test("one bad item among others is refused by its path, and the others are read", () => {
  const bad = {...figure(2), target: []}
  const file = parseAnnotationFile([figure(1), bad, figure(3)], "f")
  expect(file.annotations).toEqual([figure(1), figure(3)])
  expect(file.refused).toEqual([{path: "/1", value: bad}])
  expect(file.problems).toEqual([
    {file: "f", path: "/1/target", message: "An annotation has at least one target (section 3.1)"},
  ])
})

test("every problem is said, not only the first", () => {
  const body = {label: "", assertedBy: {mode: "three"}, evidence: undefined}
  expect(faults(figure(1, body)).map(fault => fault.split(" ")[0])).toEqual([
    "/body/label",
    "/body/assertedBy/mode",
    "/body",
  ])
})

test("a plain W3C annotation parses without problems, whatever its body", () => {
  const bodies: unknown[] = [
    "http://example.org/post1",
    {id: "http://example.org/a.mp3", format: "audio/mpeg", language: ["fr", "de"]},
    {type: "TextualBody", value: "<p>j'adore !</p>", purpose: "tagging"},
    {value: "no type"},
    {type: "Choice", items: [{id: "http://example.org/note1"}, {type: "TextualBody", value: ""}]},
    {source: "http://example.org/video", purpose: "describing"},
    {source: {id: "http://example.org/video", type: "Video"}, selector: "http://example.org/s"},
    // One of our types, but not our context: it means something else there.
    {id: "http://example.org/claim", type: "Claim", label: 7},
  ]
  for (const body of bodies) expect(faults({...plain, body})).toEqual([])
  expect(faults({...plain, body: bodies})).toEqual([])
})

test("our layers are held to their rules only where our context is named", () => {
  const body = {id: "http://example.org/1", type: "Claim"}
  expect(faults({...plain, body})).toEqual([])
  expect(faults({...plain, "@context": contexts, body}).length).toBeGreaterThan(3)
})

test("3.1: the W3C context is named, and is not a list when alone", () => {
  expect(faultOf({"@context": "http://example.org/c"})).toContain("/@context")
  expect(faultOf({"@context": [w3c]})).toContain("alone")
  expect(faultOf({"@context": undefined})).toContain("missing")
})

test("3.1: id, type and target", () => {
  expect(faultOf({id: undefined})).toContain("“id” is missing")
  expect(faultOf({id: "two words"})).toContain("not an IRI")
  expect(faultOf({id: ["urn:a", "urn:b"]})).toContain("/id")
  expect(faultOf({type: "Note"})).toContain("Annotation")
  expect(faultOf({target: undefined})).toContain("“target” is missing")
  expect(faultOf({target: {type: "Image"}})).toContain("“id” is missing")
})

test("3.2.1: a text's direction is ltr, rtl or auto", () => {
  expect(faultOf({body: {id: "urn:b", textDirection: "up"}})).toContain("/body/textDirection")
})

test("3.2.4: a TextualBody has one string as its value", () => {
  expect(faultOf({body: {type: "TextualBody"}})).toContain("“value” is missing")
  expect(faultOf({body: {type: "TextualBody", value: ["a", "b"]}})).toContain("/body/value")
})

test("3.2.5: bodyValue is a string and never stands beside body", () => {
  expect(faults({...plain, bodyValue: "yes"})).toEqual([])
  expect(faultOf({bodyValue: "yes", body: "urn:b"})).toContain("beside")
  expect(faultOf({bodyValue: {value: "yes"}})).toContain("/bodyValue")
})

test("3.3.1: times are in UTC with a Z", () => {
  expect(faults({...plain, created: "2015-01-28T12:00:00.5Z"})).toEqual([])
  for (const created of ["2015-01-28", "2015-01-28T12:00:00+01:00", "2015-13-28T12:00:00Z"]) {
    expect(faultOf({created})).toContain("/created")
  }
  expect(faultOf({created: ["2015-01-28T12:00:00Z", "2015-01-29T12:00:00Z"]})).toContain("/created")
})

test("3.3.5: only a textual body or a specific resource has a purpose", () => {
  expect(faultOf({body: {id: "urn:b", purpose: "tagging"}})).toContain("/body/purpose")
})

test("3.3.6 and 3.3.7: rights, via and canonical are IRIs, one canonical at most", () => {
  expect(faultOf({rights: "all rights reserved"})).toContain("/rights")
  expect(faultOf({canonical: ["urn:a", "urn:b"]})).toContain("/canonical")
})

test("4: a specific resource has one source", () => {
  expect(faultOf({target: {type: "SpecificResource"}})).toContain("“source” is missing")
  expect(faultOf({target: {source: ["urn:a", "urn:b"]}})).toContain("/target/source")
})

test("4.2.4 to 4.2.8: selectors have what their type needs", () => {
  const select = (selector: object): string => faultOf({target: {source: "urn:t", selector}})
  expect(select({type: "TextQuoteSelector"})).toContain("“exact” is missing")
  expect(select({type: "TextQuoteSelector", exact: "a", prefix: ["b", "c"]})).toContain("/prefix")
  expect(select({type: "TextPositionSelector", start: 1})).toContain("“end” is missing")
  expect(select({type: "FragmentSelector"})).toContain("“value” is missing")
  expect(select({type: "RangeSelector", startSelector: {type: "X"}})).toContain("endSelector")
  const refined = {type: "FragmentSelector", value: "a", refinedBy: {type: "CssSelector"}}
  expect(select(refined)).toContain("/refinedBy “value” is missing")
})

test("4.2.5: offsets are whole numbers from 0 up, the start not after the end", () => {
  const positions: [unknown, unknown, string][] = [
    [-1, 4, "/selector/start"],
    [1.5, 4, "/selector/start"],
    [0, 2 ** 53, "/selector/end"],
    ["0", 4, "/selector/start"],
    [5, 4, "after the end"],
  ]
  for (const [start, end, said] of positions) {
    const selector = {type: "TextPositionSelector", start, end}
    expect(faultOf({target: {source: "urn:t", selector}})).toContain(said)
  }
})

test("4.3.1: a time state is a moment or a whole period", () => {
  const state = (more: object): string =>
    faultOf({target: {source: "urn:t", state: {type: "TimeState", ...more}}})
  const moment = "2015-07-20T13:30:00Z"
  expect(state({sourceDateStart: moment})).toContain("A period needs")
  expect(state({sourceDate: moment, sourceDateStart: moment, sourceDateEnd: moment})).toContain(
    "beside",
  )
})

test("5.1: pages that stand elsewhere are said to be unread, wrong totals too", () => {
  const collection = {"@context": w3c, id: "urn:c", type: "AnnotationCollection"}
  expect(faults({...collection, total: 3, first: "urn:p"})).toEqual([
    "/first Its annotations stand on a page elsewhere, which is not read: urn:p",
  ])
  const first = {id: "urn:p", type: "AnnotationPage", next: "urn:q", items: [plain]}
  expect(faults({...collection, total: 2, first})).toEqual([
    "/first/next Further pages stand elsewhere and are not read",
    "/total The total is 2, but 1 items are here",
  ])
  expect(faults({...collection, total: 0})).toEqual([])
})

test("keys and depths that harm are refused, and change no prototype", () => {
  const json = `{"@context": "${w3c}", "id": "urn:a", "type": "Annotation", "target": "urn:t",
    "x": {"__proto__": {"polluted": true}}}`
  const file = parseAnnotationFile(JSON.parse(json), "f")
  expect(file.annotations).toEqual([])
  expect(file.problems[0]?.path).toBe("/x")
  expect(({} as {polluted?: boolean}).polluted).toBeUndefined()
  const deep = JSON.parse("[".repeat(10_000) + "]".repeat(10_000)) as unknown
  expect(faultOf({x: deep})).toContain("nested more than 64 deep")
  expect(faultOf({x: 1e999})).toContain("too great")
})

test("half a surrogate pair is a problem, and the annotation is kept", () => {
  const {annotation, problems} = parseAnnotation({...plain, bodyValue: "a\ud83d"}, "f")
  expect(annotation?.["bodyValue"]).toBe("a\ud83d")
  expect(problems.map(problem => problem.path)).toEqual(["/bodyValue"])
  expect(faults({...plain, bodyValue: "😀"})).toEqual([])
})

test("nothing at all, whatever it is, makes the parser throw", () => {
  const value = fc.oneof(fc.anything(), fc.jsonValue())
  const odd = fc.record(
    {"@context": fc.constant(contexts), type: value, id: value, body: value, target: value},
    {requiredKeys: []},
  )
  fc.assert(
    fc.property(fc.oneof(value, odd, fc.array(odd), fc.record({items: value, first: odd})), any => {
      const {annotations, refused, problems} = parseAnnotationFile(any, "f")
      for (const {path, message} of problems) {
        expect(path === "" || path.startsWith("/")).toBe(true)
        expect(message).not.toBe("")
      }
      if (refused.length > 0) expect(problems.length).toBeGreaterThan(0)
      expect(Array.isArray(annotations)).toBe(true)
    }),
  )
})
