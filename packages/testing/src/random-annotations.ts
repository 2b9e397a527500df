import type {Annotation} from "@variorum/annotation"
import type {KeptNote} from "@variorum/formats"
import fc from "fast-check"

/** Strings that files and programs have been known to lose or change. */
const hostile = [
  "\u0000",
  "\ud83d",
  "\udc4d\ud83d",
  "\u202eevil\u202c",
  "\u2066\u2069",
  "שלום world",
  "مرحبا",
  "e\u0301\u200d👩‍👩‍👧",
  "\ufeff",
  "\u2028\u2029\r\n\t",
  "=cmd|' /C calc'!A0",
  "'=1+1",
  "''-2",
  '","',
  "</script><script>alert(1)</script>",
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "javascript:alert(1)",
  "",
]

/** Names of properties that programs have been known to trip over. */
const names = [
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "then",
  "toJSON",
  "length",
  "0",
  "",
  "@graph",
  "a/b~c",
]

const words = fc.oneof(
  fc.string({unit: "binary", maxLength: 12}),
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map(two => two.join("")),
)

const key = fc.oneof(
  fc.constantFrom(...names),
  fc.string({unit: "grapheme", maxLength: 8}).map(name => `x:${name}`),
)

/** Any JSON; keys are never those that no file may have (`__proto__`, half a character). */
const {json} = fc.letrec<{json: unknown}>(tie => ({
  json: fc.oneof(
    {maxDepth: 4, depthSize: "small"},
    words,
    fc.double({noNaN: true, noDefaultInfinity: true}).map(number => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), {maxLength: 3}),
    fc.dictionary(key, tie("json"), {maxKeys: 3, noNullPrototype: true}),
  ),
}))

const more = fc.dictionary(key, json, {maxKeys: 3, noNullPrototype: true})

const selector = fc.oneof(
  fc.record({type: fc.constant("TextQuoteSelector"), exact: words, prefix: words, suffix: words}),
  fc.record({
    type: fc.constant("TextPositionSelector"),
    start: fc.nat(2_000_000),
    end: fc.nat(2_000_000),
  }),
  fc.record({type: fc.constant("FragmentSelector"), value: words}),
)

const target = fc.oneof(
  fc.constantFrom("text:built", "urn:uuid:other", "https://example.org/page"),
  fc
    .tuple(
      fc.record({
        type: fc.constant("SpecificResource"),
        source: fc.constantFrom("text:built", "https://example.org/page"),
        selector: fc.oneof(selector, fc.array(selector, {maxLength: 3})),
      }),
      more,
    )
    .map(([known, unknown]) => ({...unknown, ...known})),
)

const body = fc.oneof(
  fc
    .tuple(fc.record({type: fc.constant("TextualBody"), value: words}), more)
    .map(([known, unknown]) => ({...unknown, ...known})),
  fc.record({type: fc.constant("TextualBody"), value: words, purpose: fc.constant("tagging")}),
)

const date = fc
  .integer({min: 0, max: 4_000_000_000})
  .map(seconds => new Date(seconds * 1000).toISOString())

const annotation = fc
  .tuple(
    fc.record(
      {
        motivation: fc.constantFrom("commenting", "highlighting", "tagging", "x:own"),
        creator: fc.record({id: fc.constantFrom("urn:a", "urn:b"), name: words}),
        created: date,
        modified: date,
        body: fc.oneof(body, fc.array(body, {maxLength: 3})),
        target: fc.oneof(target, fc.array(target, {minLength: 1, maxLength: 3})),
      },
      {requiredKeys: ["target"]},
    ),
    more,
  )
  .map(([known, unknown]) => ({...unknown, ...known}))

/** A set of annotations, some in the trash, each of a name of its own. */
export const annotationSets: fc.Arbitrary<readonly KeptNote[]> = fc
  .array(fc.tuple(annotation, fc.option(date)), {minLength: 1, maxLength: 4})
  .map(drafts =>
    drafts.map(([draft, deleted], i) => {
      const id = `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, "0")}`
      return {
        annotation: {
          ...draft,
          "@context": "http://www.w3.org/ns/anno.jsonld",
          id,
          type: "Annotation",
          canonical: id,
        } as unknown as Annotation,
        deleted,
      }
    }),
  )
