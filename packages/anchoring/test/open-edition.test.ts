import {
  parseAnnotationFile,
  writeAnnotationFile,
  writeQuestions,
  writeRegister,
} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import {fingerprint, textToJson} from "@variorum/document"
import {expect, test} from "vitest"
import {
  checkEdition,
  describe,
  openEdition,
  openText,
  parseManifest,
  passageOf,
  withOwn,
  withOwnAtOnce,
} from "../src/index.ts"
import {docOf, elsewhere, note, position, quote, reply, textId, textOf} from "./samples.ts"

const paragraphs = ["Sing, 😀 goddess", "the wrath of Achilles", "the ruinous wrath"]
const text = textOf(...paragraphs)
const state = await fingerprint(text.text)

const manifest = parseManifest({
  id: textId,
  title: "A sample",
  text: "text.json",
  source: "source.json",
  annotations: ["notes.jsonld"],
  questions: ["questions.jsonld"],
  registers: ["persons.json"],
})

function on(name: string, words: string): Annotation {
  const from = text.text.indexOf(words)
  const target = describe({from, to: from + words.length}, text, {textId, fingerprint: state})
  return {...note(name, undefined), target}
}

function fileOf(...notes: readonly Annotation[]): string {
  return writeAnnotationFile(notes, {id: "urn:notes"})
}

const files: Readonly<Record<string, string>> = {
  "text.json": JSON.stringify(textToJson(docOf(...paragraphs))),
  "source.json": JSON.stringify({id: textId, fingerprint: state}),
  "notes.jsonld": fileOf(on("a", "goddess"), on("b", "ruinous wrath"), reply("c", "urn:a")),
  "questions.jsonld": writeQuestions([]),
  "persons.json": writeRegister([], {kind: "persons"}),
}

/** Reads from `files`, some of them replaced; null for a missing one. */
function reader(more: Readonly<Record<string, string | null>> = {}) {
  return (path: string): Promise<string> => {
    const found = {...files, ...more}[path] ?? null
    return found === null
      ? Promise.reject(new Error(`${path} is not there`))
      : Promise.resolve(found)
  }
}

function open(more: Readonly<Record<string, string | null>> = {}) {
  return openEdition(manifest, reader(more))
}

/** What `check` says of an edition with these notes, as `path message (place)`. */
async function faults(...notes: readonly Annotation[]): Promise<readonly string[]> {
  const edition = await open({"notes.jsonld": fileOf(...notes)})
  expect(edition.problems).toEqual([])
  return checkEdition(edition).map(
    ({path, message, place}) =>
      `${path.replace("/first/items/", "#")} ${message}${place === undefined ? "" : ` (${place})`}`,
  )
}

test("an edition is opened from its files, every note in its place", async () => {
  const edition = await open()
  expect(edition.problems).toEqual([])
  expect(checkEdition(edition)).toEqual([])
  expect([...edition.annotations.keys()]).toEqual(["urn:a", "urn:b", "urn:c"])
  const spans = [...edition.anchors.values()].map(anchors => anchors[0]!.span!)
  expect(spans.map(span => edition.text.canonical.slice(span))).toEqual([
    "goddess",
    "ruinous wrath",
    "goddess",
  ])
})

test("an edition says who made its notes and what may be done with them, file by file", async () => {
  const edition = await open()
  expect(edition.credits).toHaveLength(1)
  const {label, creator, rights} = JSON.parse(fileOf()) as Record<string, string | undefined>
  expect(edition.credits[0]).toEqual({
    label: label ?? null,
    creator: creator ?? null,
    rights: rights ?? null,
  })
  expect((await open({"notes.jsonld": null})).credits).toEqual([])
})

test("the text can be had alone, and the edition takes it over", async () => {
  const alone = await openText(manifest, reader({"notes.jsonld": null}))
  const edition = await openEdition(manifest, reader(), alone)
  expect(edition.text).toBe(alone)
  expect(alone.provenance).toEqual({id: textId, fingerprint: state})
})

test("files that are missing or broken are problems, and the rest is there", async () => {
  const edition = await open({"notes.jsonld": null, "persons.json": "{", "source.json": "[]"})
  expect(edition.problems.map(({file, message}) => `${file}: ${message}`)).toEqual([
    "source.json: The provenance of the text cannot be read; the text is shown without it",
    "notes.jsonld: notes.jsonld is not there",
    expect.stringMatching(/^persons\.json: persons\.json is not JSON: /),
  ])
  expect(edition.text.canonical.length).toBe(text.length)
  const items = JSON.stringify([on("a", "goddess"), {type: "Annotation"}])
  const partly = await open({"notes.jsonld": items})
  expect([...partly.annotations.keys()]).toEqual(["urn:a"])
  expect(partly.problems.map(({file, path}) => file + path)).toContain("notes.jsonld/1")
})

test("a text that is missing or broken throws and says why", async () => {
  await expect(open({"text.json": null})).rejects.toThrow("text.json is not there")
  await expect(open({"text.json": "{"})).rejects.toThrow("text.json is not JSON")
  await expect(open({"text.json": '{"type":"doc"}'})).rejects.toThrow("cannot be read as a text")
})

test("provenance of another text is a problem", async () => {
  const edition = await open({"source.json": JSON.stringify({fingerprint: elsewhere})})
  expect(edition.problems.map(({path}) => path)).toEqual(["/fingerprint"])
})

test("a manifest says all that is wrong with it at once", () => {
  expect(parseManifest({id: "a", title: "b", text: "c"}).annotations).toEqual([])
  expect(() => parseManifest({id: 1, title: "b", registers: ["a", 2]})).toThrow(
    /“id” must be a string, found 1; “text” must be a string, found nothing; “registers” must be a list/,
  )
  expect(() => parseManifest(null)).toThrow("must hold an object, found null")
})

test("the reader's own are added, and all that did not change is the same", async () => {
  const edition = await open()
  expect(withOwn(edition, [])).toBe(edition)
  const mine = on("mine", "Achilles")
  const answer = reply("answer", "urn:mine")
  const one = withOwn(edition, [mine, answer])
  expect(one.anchors.get("urn:answer")![0]!.span).toEqual(one.anchors.get("urn:mine")![0]!.span)
  expect(withOwn(one, [mine, answer])).toBe(one)
  for (const key of ["text", "editorial", "questions", "register", "problems"] as const) {
    expect(one[key]).toBe(edition[key])
  }
  for (const [name, anchors] of edition.anchors) expect(one.anchors.get(name)).toBe(anchors)
  const two = withOwn(one, [on("mine", "Sing"), answer])
  expect(two.anchors.get("urn:answer")![0]!.span).toEqual({from: 0, to: 4})
  expect(two.anchors.get("urn:a")).toBe(one.anchors.get("urn:a"))
  expect(withOwn(two, []).anchors).toEqual(edition.anchors)
})

test("words that stand where they say are added without a search, and no others", async () => {
  const edition = await open()
  const placed = [on("mine", "Achilles"), reply("answer", "urn:mine")]
  expect(withOwnAtOnce(edition, placed)).toEqual(withOwn(edition, placed))
  const moved = [...placed, note("moved", [quote("Achilles"), position(2, 10)], state)]
  expect(withOwnAtOnce(edition, moved)).toBeNull()
  const found = withOwn(edition, moved)
  expect(found.anchors.get("urn:moved")![0]!.span).toEqual(found.anchors.get("urn:mine")![0]!.span)
  // What was found before is known.
  expect(withOwnAtOnce(found, [...moved, on("more", "Sing")])).not.toBeNull()
})

test("no note of a reader takes the place of the edition's", async () => {
  const edition = withOwn(await open(), [on("a", "Sing")])
  expect(edition.annotations.get("urn:a")).toBe(edition.editorial[0])
})

test("a target in another text, or made on another state, is said with its place", async () => {
  const good = on("a", "goddess")
  const target = good.target as {selector: never}
  expect(await faults({...good, target: {...target, source: "text:other"}})).toEqual([
    "#0/target/source The target is in text:other, not text:sample (p1 “goddess”)",
  ])
  const old = {...good, target: {...target, state: {type: "TextState", fingerprint: elsewhere}}}
  expect((await faults(old as Annotation))[0]).toContain("#0/target/state")
})

test("offsets counted in UTF-16 are recognised, and those outside the text", async () => {
  const found = await faults(note("a", [quote("goddess"), position(9, 16)], state))
  expect(found).toEqual([
    "#0/target/selector/1 The offsets 9 to 16 count UTF-16 units; code points are wanted (p1 “oddess\n”)",
  ])
  expect((await faults(note("a", [quote("goddess"), position(8, 99)], state)))[0]).toContain(
    "outside the text (55 code points)",
  )
})

test("words and context that do not stand at the position are said", async () => {
  expect(await faults(note("a", [quote("Goddess"), position(8, 15)], state))).toEqual([
    "#0/target/selector/0/exact The words “Goddess” are not those at the position, “goddess” (p1 “goddess”)",
    "#0/target The target stands nowhere in the text (p1 “goddess”)",
  ])
  expect(await faults(note("a", [quote("goddess", "o ", "!"), position(8, 15)], state))).toEqual([
    "#0/target/selector/0/prefix Before the words does not stand “o ” (p1 “goddess”)",
    "#0/target/selector/0/suffix After the words does not stand “!” (p1 “goddess”)",
  ])
})

test("targets that stand in several places or nowhere are said", async () => {
  const found = await faults(note("a", quote("wrath"), state), reply("b", "urn:gone"))
  expect(found).toEqual([
    "#0/target/selector The target has no TextPositionSelector",
    "#0/target The target could stand in several places (2)",
    "#1/target The annotation has no place in the text",
  ])
})

test("problems name the place in a file of any shape", async () => {
  const list = JSON.stringify([on("a", "goddess"), note("b", quote("Odysseus"), state)])
  expect(parseAnnotationFile(JSON.parse(list), "x").problems).toEqual([])
  const edition = await open({"notes.jsonld": list})
  expect(checkEdition(edition).map(({file, path}) => file + path)).toContain(
    "notes.jsonld/1/target",
  )
})

test("a selector that leads elsewhere than the quote is said; one that is broader is not", async () => {
  const exact = "Achilles"
  const start = Array.from(text.text.slice(0, text.text.indexOf(exact))).length
  const fitting = [quote(exact, "of ", "\n"), position(start, start + exact.length)]
  const block = (value: string) => ({type: "FragmentSelector", value})
  expect(await faults(note("a", [...fitting, block("p2"), {type: "SvgSelector"}], state))).toEqual(
    [],
  )
  expect(await faults(note("a", [...fitting, block("p3")], state))).toEqual([
    "#0/target/selector/2 The selector leads elsewhere than the quote, to “the ruinous wrath” (p2 “Achilles”)",
  ])
})

test("the targets of a set are held to the text each, those of a Choice are not", async () => {
  const target = (exact: string, start: number) => {
    const [selectors, {fingerprint}] = [
      [quote(exact), position(start, start + 7)],
      {fingerprint: state},
    ]
    return {
      type: "SpecificResource",
      source: textId,
      selector: selectors,
      state: {type: "TextState", fingerprint},
    }
  }
  const items = [target("goddess", 8), target("goddess", 3)]
  const of = (type: string) => ({...note("a", [], state), target: {type, items}}) as Annotation
  const wrong = "/selector/0/exact The words “goddess” are not those at the position"
  for (const type of ["Composite", "List", "Independents"]) {
    const [found] = await faults(of(type))
    expect(found).toContain(`#0/target/items/1${wrong}`)
  }
  expect(await faults(of("Choice"))).toEqual([])
})

test("a passage is cited by its block, and over blocks by the first", () => {
  const from = text.text.indexOf("Achilles")
  expect(passageOf({from, to: from + 8}, text)).toEqual({
    block: "p2",
    from: 13,
    to: 21,
    exact: "Achilles",
  })
  expect(passageOf({from, to: from + 12}, text)).toEqual({
    block: "p2",
    from: 13,
    to: 25,
    exact: "Achilles\nthe",
  })
})
