import fc from "fast-check"
import {expect, test} from "vitest"
import {
  contexts,
  parseAnnotationFile,
  parseQuestions,
  parseRegister,
  writeAnnotationFile,
  writeQuestions,
  writeRegister,
} from "../src/index.ts"
import type {Annotation} from "../src/index.ts"
import {figure, moscow, persons, question, stance} from "./samples.ts"

/** What JSON can hold and JavaScript keeps apart, `-0` and `__proto__` left out. */
const json = fc.jsonValue({maxDepth: 3}).map(value => JSON.parse(text(value)) as unknown)
const text = (value: unknown): string => JSON.stringify(value).replaceAll("__proto__", "proto")
const unknown = fc.dictionary(
  fc.string({unit: "grapheme"}).map(key => `ex:${key}`),
  json,
  {maxKeys: 3},
)

/** Annotations of ours with unknown properties everywhere, keys in any order. */
const annotation = fc
  .record({
    n: fc.nat(999_999),
    kind: fc.constantFrom("figure", "stance", "comment"),
    more: unknown,
    inBody: unknown,
    words: fc.string({unit: "grapheme"}),
    backwards: fc.boolean(),
  })
  .map(({n, kind, more, inBody, words, backwards}) => {
    const given =
      kind === "figure"
        ? figure(n, {...inBody, note: words}, more)
        : kind === "stance"
          ? {...stance(n, [1, 2]), ...more}
          : {
              ...figure(n),
              motivation: "commenting",
              body: {...inBody, type: "TextualBody", value: words},
              ...more,
            }
    return (backwards ? reversed(given) : given) as Annotation
  })

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}

test("annotations that are written and read again are the same, and so is the file", () => {
  fc.assert(
    fc.property(fc.array(annotation, {maxLength: 5}), unknown, unknown, (given, more, inPage) => {
      const meta = {...more, id: "urn:c", label: "Figures", first: {...inPage, id: "urn:p"}}
      const written = writeAnnotationFile(given, meta)
      const read = parseAnnotationFile(JSON.parse(written), "f")
      expect(read.problems).toEqual([])
      expect(read.annotations).toEqual(given)
      expect(read.meta).toMatchObject(meta)
      const again = writeAnnotationFile(read.annotations, {...read.meta, id: "urn:c"})
      expect(again).toBe(written)
    }),
    {numRuns: 500},
  )
})

test("known keys are written in one order, whatever order they came in", () => {
  fc.assert(
    fc.property(annotation, given => {
      const known = (value: Annotation): string =>
        writeAnnotationFile([value], {id: "urn:c"}).replaceAll(/^ *"ex:.*$/gm, "")
      expect(known(reversed(figure(1)) as Annotation)).toBe(
        known(figure(1) as unknown as Annotation),
      )
      expect(writeAnnotationFile([given], {id: "urn:c"})).toBe(
        writeAnnotationFile([structuredClone(given)], {id: "urn:c"}),
      )
    }),
  )
})

test("a file is a collection whose items each stand on their own", () => {
  const written = writeAnnotationFile([figure(1) as unknown as Annotation], {id: "urn:c"})
  const lines = written.split("\n")
  expect(lines.slice(0, 10)).toEqual([
    "{",
    '  "@context": ["http://www.w3.org/ns/anno.jsonld", "https://variorum.example/ns/v1.jsonld"],',
    '  "id": "urn:c",',
    '  "type": "AnnotationCollection",',
    '  "rights": "https://creativecommons.org/licenses/by/4.0/",',
    '  "total": 1,',
    '  "first": {',
    '    "id": "urn:c#page",',
    '    "type": "AnnotationPage",',
    '    "startIndex": 0,',
  ])
  expect(written).toContain(
    '        "@context": ["http://www.w3.org/ns/anno.jsonld", "https://variorum.example/ns/v1.jsonld"],\n        "id"',
  )
  expect(written.endsWith("}\n")).toBe(true)
  expect(lines.every(line => line.length <= 100)).toBe(true)
})

test("lists of scalars that do not fit a line have a line each", () => {
  const long = Array.from({length: 12}, (_, i) => `group:one-of-many-${i}`)
  const written = writeQuestions([{...question, more: long, few: [1, 2]} as never])
  expect(written).toContain('"few": [1, 2]')
  expect(written).toContain('"more": [\n        "group:one-of-many-0",\n')
})

test("half a surrogate pair survives, as an escape", () => {
  const given = figure(1, {note: "a\ud83d"}) as unknown as Annotation
  const written = writeAnnotationFile([given], {id: "urn:c"})
  expect(written).toContain(String.raw`"note": "a\ud83d"`)
  expect(parseAnnotationFile(JSON.parse(written), "f").annotations).toEqual([given])
})

test("an empty collection has no first page", () => {
  const written = writeAnnotationFile([], {id: "urn:c"})
  expect(JSON.parse(written)).toMatchObject({total: 0})
  expect(written).not.toContain("first")
  expect(parseAnnotationFile(JSON.parse(written), "f").problems).toEqual([])
})

test("questions and registers that are written and read again are the same", () => {
  fc.assert(
    fc.property(unknown, unknown, (more, inMeta) => {
      const questions = [{...more, ...question}]
      const written = writeQuestions(questions as never, {...inMeta, id: "urn:q"})
      const read = parseQuestions(JSON.parse(written), "q")
      expect(read.problems).toEqual([])
      expect(read.questions).toEqual(questions)
      expect(writeQuestions(read.questions, read.meta)).toBe(written)

      const entries = persons.map(person => ({...more, ...person}))
      const register = writeRegister(entries as never, {...inMeta, kind: "persons"})
      const found = parseRegister(JSON.parse(register), "r")
      expect(found.problems).toEqual([])
      expect(found.entries).toEqual(entries)
      expect(writeRegister(found.entries, found.meta)).toBe(register)
    }),
  )
})

test("bare lists of questions and entries are read, and wrong items are named", () => {
  expect(parseQuestions([question], "q").questions).toEqual([question])
  expect(parseRegister([...persons, moscow], "r").entries).toHaveLength(3)
  const wrong = parseQuestions({"@context": contexts, items: [{...question, kind: "why"}]}, "q")
  expect(wrong.questions).toEqual([])
  expect(wrong.problems.map(problem => problem.path)).toEqual(["/items/0/kind"])
  const mixed = parseRegister({kind: "persons", items: [persons[0], moscow]}, "r")
  expect(mixed.entries).toHaveLength(1)
  expect(mixed.problems[0]?.path).toBe("/items/1/type")
  expect(parseQuestions(7, "q").problems).toHaveLength(1)
  expect(parseRegister({kind: "people", items: []}, "r").problems[0]?.path).toBe("/kind")
})
