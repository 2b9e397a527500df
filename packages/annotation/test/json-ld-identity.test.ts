import fc from "fast-check"
import {expect, test} from "vitest"
import {parseAnnotationFile, writeAnnotationFile} from "../src/index.ts"
import type {Annotation} from "../src/index.ts"
import {figure} from "./samples.ts"

type JsonObject = Record<string, unknown>

/** What JSON can hold and JavaScript keeps apart, `-0` and `__proto__` left out. */
const json = fc
  .jsonValue({maxDepth: 2})
  .map(value => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "proto")) as unknown)
const unknown = fc.dictionary(
  fc.string({unit: "grapheme"}).map(key => `ex:${key}`),
  json,
  {maxKeys: 2},
)
const words = fc.string({unit: "grapheme"})
const offset = fc.nat(9999)

function withUnknown(known: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  return fc.tuple(known, unknown).map(([given, more]) => ({...given, ...more}))
}

/** Every selector of section 4.2, refined or not, and one that no model knows. */
const {selector} = fc.letrec<{selector: JsonObject}>(tie => {
  const valued = fc.record({
    type: fc.constantFrom("FragmentSelector", "CssSelector", "XPathSelector", "SvgSelector"),
    value: words,
  })
  const quote = fc.record(
    {type: fc.constant("TextQuoteSelector"), exact: words, prefix: words, suffix: words},
    {requiredKeys: ["type", "exact"]},
  )
  const position = fc
    .tuple(fc.constantFrom("TextPositionSelector", "DataPositionSelector"), offset, offset)
    .map(([type, start, size]) => ({type, start, end: start + size}))
  const range = fc.record({
    type: fc.constant("RangeSelector"),
    startSelector: tie("selector"),
    endSelector: tie("selector"),
  })
  const foreign = fc.record({type: fc.constant("ex:Selector"), at: json})
  const one = withUnknown(fc.oneof({maxDepth: 2}, valued, quote, position, foreign, range))
  const refinedBy = fc.oneof(tie("selector"), fc.array(tie("selector"), {maxLength: 2}))
  const refined = fc.tuple(one, refinedBy).map(([given, by]) => ({...given, refinedBy: by}))
  return {selector: fc.oneof({maxDepth: 2}, one, refined)}
})

const state = withUnknown(
  fc.constantFrom<JsonObject>(
    {type: "TextState", fingerprint: "0".repeat(64)},
    {type: "HttpRequestState", value: "Accept: text/plain"},
    {type: "TimeState", sourceDate: "2026-11-22T18:00:00Z", cached: "http://example.org/c"},
    {type: "ex:State"},
  ),
)

/** Specific resources, in one another, in sets and in choices. */
const {target} = fc.letrec<{target: unknown}>(tie => {
  const iri = fc.constantFrom("text:essay", "text:essay#p59", "urn:uuid:other")
  const nested = fc.record({type: fc.constant("SpecificResource"), source: iri, selector})
  const source = fc.oneof(
    iri,
    withUnknown(fc.constant<JsonObject>({id: "text:essay", format: "text/html"})),
    nested,
  )
  const specific = withUnknown(
    fc.record(
      {
        type: fc.constant("SpecificResource"),
        source,
        selector: fc.oneof(selector, fc.array(selector, {minLength: 1, maxLength: 3})),
        state: fc.oneof(state, fc.array(state, {minLength: 1, maxLength: 2})),
        styleClass: fc.constant("red"),
        renderedVia: withUnknown(fc.constant<JsonObject>({id: "urn:viewer", type: "Software"})),
        scope: fc.constant("http://example.org/page"),
      },
      {requiredKeys: ["type", "source"]},
    ),
  )
  const set = withUnknown(
    fc.record({
      type: fc.constantFrom("Choice", "Composite", "List", "Independents"),
      items: fc.array(tie("target"), {minLength: 1, maxLength: 3}),
    }),
  )
  return {target: fc.oneof({maxDepth: 2}, specific, iri, set)}
})

const annotation = fc
  .record({
    target: fc.oneof(target, fc.array(target, {minLength: 1, maxLength: 3})),
    stylesheet: fc.oneof(
      fc.constant("http://example.org/style.css"),
      withUnknown(fc.constant<JsonObject>({type: "CssStylesheet", value: ".red {color: red}"})),
    ),
    more: unknown,
  })
  .map(
    ({target, stylesheet, more}) =>
      figure(1, {}, {target, stylesheet, ...more}) as unknown as Annotation,
  )

test("parse, write, parse is the identity: selectors, states, sets and unknown properties stay as they are", () => {
  fc.assert(
    fc.property(annotation, given => {
      const first = parseAnnotationFile(JSON.parse(JSON.stringify([given])), "f")
      expect(first.annotations).toEqual([given])
      const written = writeAnnotationFile(first.annotations, {id: "urn:c"})
      const second = parseAnnotationFile(JSON.parse(written), "f")
      expect(second.annotations).toEqual(first.annotations)
      expect(second.refused).toEqual([])
      expect(writeAnnotationFile(second.annotations, {id: "urn:c"})).toBe(written)
    }),
    {numRuns: 500},
  )
})

test("4: a source may be a specific resource in its turn, which has a source too", () => {
  const nested = (source: unknown): unknown =>
    figure(1, {}, {target: {type: "SpecificResource", source, selector: {type: "ex:Any"}}})
  const read = (source: unknown) => parseAnnotationFile([nested(source)], "f")
  expect(read({source: "text:essay", selector: {type: "ex:Any"}}).problems).toEqual([])
  expect(read({source: 7}).refused).toHaveLength(1)
  expect(read({format: "text/html"}).refused).toHaveLength(1)
})
