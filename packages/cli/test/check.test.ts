import {rmSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {collectionOf, context, figure, note, placeOf, songEdition, targetAt} from "./song.ts"
import {folderWith, json, refuses, repository, snapshot, variorum} from "./variorum.ts"

test("nothing is wrong with this repository’s texts and annotations", async () => {
  expect(await variorum(["check"])).toMatchObject({code: 0, stdout: "no problems\n", stderr: ""})
  expect(await json(["check", repository])).toEqual([])
})

test("nothing is wrong with an edition in which nothing is wrong", async () => {
  const folder = folderWith(await songEdition())
  expect(await linesOf([], folder)).toEqual(["no problems"])
  expect(await json(["check", "."], folder)).toEqual([])
  expect(await json(["check", "annotations", "text/song.json"], folder)).toEqual([])
})

test("words that are not at their position", async () => {
  const wrong = await note(2, "goddess")
  wrong.target.selector[0]!.exact = "goddesses"
  await finds({"annotations/commentary.jsonld": collectionOf(wrong)}, [
    /^annotations\/commentary\.jsonld:\/first\/items\/0\/target\/selector\/0\/exact: The words “goddesses” are not those at the position, “goddess” \(p2 “goddess”\)$/,
    /could stand in one place, not surely its own/,
  ])
})

test("offsets that count UTF-16 units", async () => {
  const wrong = await note(2, "goddess")
  const {start, end} = placeOf("goddess")
  wrong.target.selector[1] = {type: "TextPositionSelector", start: start + 2, end: end + 2}
  await finds({"annotations/commentary.jsonld": collectionOf(wrong)}, [
    /:\/first\/items\/0\/target\/selector\/1: .* count UTF-16 units; code points are wanted/,
  ])
})

test("offsets outside the text", async () => {
  const wrong = await note(2, "goddess")
  wrong.target.selector[1] = {type: "TextPositionSelector", start: 7, end: 9999}
  await finds({"annotations/commentary.jsonld": collectionOf(wrong)}, [/is outside the text/])
})

test("an annotation on another text is one problem", async () => {
  const wrong = await note(2, "goddess")
  wrong.target.source = "text:odyssey"
  wrong.target.selector[0]!.exact = "Ulysses"
  wrong.target.state.fingerprint = "0".repeat(64)
  await finds({"annotations/commentary.jsonld": collectionOf(wrong)}, [
    /\/target\/source: The target is in text:odyssey, not text:song/,
  ])
})

test("a fingerprint of another state of the text", async () => {
  const wrong = await note(2, "goddess")
  wrong.target.state.fingerprint = "0".repeat(64)
  await finds({"annotations/commentary.jsonld": collectionOf(wrong)}, [/another state of the text/])
})

test("canonicals that stand twice", async () => {
  const twice = collectionOf(await note(2, "goddess"), await note(2, "muse"))
  await finds({"annotations/commentary.jsonld": twice}, [/items\/1\/canonical: .* is used twice/])
})

test("references that lead nowhere", async () => {
  const place = await figure(1, "10,000", "place:sparta")
  await finds({"annotations/figures.jsonld": collectionOf(place)}, [
    /scope\/place\/value: place:sparta is not in the registers/,
  ])
  const question = await figure(1, "10,000", "place:troy")
  question.body.answers[0]!.question = "question:why"
  await finds({"annotations/figures.jsonld": collectionOf(question)}, [
    /question:why is no question/,
    /No claim answers question:how-many/,
  ])
  const answer = await figure(1, "10,000", "place:troy")
  Object.assign(answer.body.answers[0]!.value, {answer: "answer:many"})
  await finds({"annotations/figures.jsonld": collectionOf(answer)}, [/answer:many is no answer/])
})

test("a question nobody answers", async () => {
  await finds({"annotations/figures.jsonld": collectionOf()}, [
    /^annotations\/questions\.jsonld:\/items\/0: No claim answers question:how-many$/,
  ])
})

test("a figure that does not say what it counts", async () => {
  const bare = await figure(1, "10,000", "place:troy")
  Object.assign(bare.body.answers[0]!, {scope: {}})
  await finds({"annotations/figures.jsonld": collectionOf(bare)}, [
    /answers\/0\/scope: The figure says of place neither what it is nor that it is not stated/,
  ])
  const open = await figure(1, "10,000", "place:troy")
  Object.assign(open.body.answers[0]!, {scope: {place: {status: "notStated"}}})
  await finds({"annotations/figures.jsonld": collectionOf(open)}, [])
})

test("a figure without a question that says nothing of itself", async () => {
  const other = await figure(3, "10,000", "place:troy")
  const alone = {...other, body: {...other.body, answers: []}}
  const first = await figure(1, "10,000", "place:troy")
  await finds({"annotations/figures.jsonld": collectionOf(first, alone)}, [
    /items\/1\/body: A figure that meets no question says in “quantity” what it counts/,
  ])
  const scope = {place: {status: "stated", value: "place:troy"}}
  const quantity = {value: {text: "10,000", min: 10_000, max: 10_000}, scope}
  const told = {...alone, body: {...alone.body, quantity}}
  await finds({"annotations/figures.jsonld": collectionOf(first, told)}, [])
  const lost = {place: {status: "stated", value: "place:sparta"}}
  const elsewhere = {...told, body: {...told.body, quantity: {...quantity, scope: lost}}}
  await finds({"annotations/figures.jsonld": collectionOf(first, elsewhere)}, [
    /quantity\/scope\/place\/value: place:sparta is not in the registers/,
  ])
})

test("two scopes of one number in one figure", async () => {
  const merged = await figure(1, "10,000", "place:troy")
  merged.body.answers.push({...merged.body.answers[0]!})
  await finds({"annotations/figures.jsonld": collectionOf(merged)}, [
    /answers\/1: The figure answers question:how-many twice: make two figures/,
  ])
})

test("a reported position of which nobody says where it stands", async () => {
  const reported = await figure(1, "10,000", "place:troy")
  reported.body.assertedBy = {mode: "one", agents: ["text:iliad"]}
  await finds({"annotations/figures.jsonld": collectionOf(reported)}, [
    /items\/0\/body: The position is reported, and neither a source nor a chain says where/,
  ])
})

test("dates that are none, and works in blocks that the text lacks", async () => {
  const dated = await figure(1, "10,000", "place:troy")
  Object.assign(dated.body.answers[0]!.scope, {time: {status: "stated", value: "summer 1923"}})
  await finds({"annotations/figures.jsonld": collectionOf(dated)}, [/scope\/time\/value: .*summer/])
  const work = {
    id: "work:w",
    type: "Work",
    name: "W",
    variants: [],
    authors: [],
    csl: {type: "book"},
  }
  const works = JSON.stringify({
    type: "Register",
    kind: "works",
    items: [{...work, blocks: ["p99"]}],
  })
  await finds({"annotations/registers/works.json": works}, [
    /items\/0\/blocks\/0: The text has no block p99/,
  ])
})

test("a provenance that is not of this text", async () => {
  const {"text/song.source.json": source} = await songEdition()
  const wrong = {...(JSON.parse(source!) as object), fingerprint: "0".repeat(64), blocks: 9}
  await finds({"text/song.source.json": JSON.stringify(wrong)}, [
    /^text\/song\.source\.json:\/fingerprint: The fingerprint of the text is [0-9a-f]{64}, not "0+"$/,
    /^text\/song\.source\.json:\/blocks: The text has 3 blocks, not 9$/,
  ])
})

test("a text that is none", async () => {
  await finds({"text/song.json": '{"type": "doc", "content": [{"type": "image"}]}'}, [
    /^text\/song\.json:\/content\/0\/type: There is no node type "image"$/,
  ])
})

test("a broken file is one problem, and the others are checked all the same", async () => {
  const wrong = await note(2, "goddess")
  wrong.target.source = "text:odyssey"
  const files = {
    "annotations/commentary.jsonld": collectionOf(wrong),
    "annotations/stances.jsonld": '{\n  "a": 1,\n}',
    "annotations/quotations.jsonld": Buffer.from([0x7b, 0xff, 0x7d]),
  }
  await finds(files, [
    /^annotations\/commentary\.jsonld:.*text:odyssey/,
    /^annotations\/quotations\.jsonld:: The file is not UTF-8 text/,
    /^annotations\/stances\.jsonld:: The file is not JSON: line 3, column 1/,
  ])
})

test("what a broken file holds is not missed at every mention of it", async () => {
  await finds({"annotations/questions.jsonld": "{"}, [
    /^annotations\/questions\.jsonld:: The file is not JSON/,
  ])
})

test("an annotation of an edition has a canonical, a layer of ours and our context", async () => {
  const nameless: Partial<Awaited<ReturnType<typeof note>>> = await note(12, "goddess")
  delete nameless.canonical
  const misspelt = await note(13, "goddess")
  misspelt.body = {...misspelt.body, type: ["Comentary"]}
  const foreign = {...(await note(14, "goddess")), "@context": context[0]}
  await finds({"annotations/more/notes.jsonld": collectionOf(nameless, misspelt, foreign)}, [
    /^annotations\/more\/notes\.jsonld:\/first\/items\/0: An annotation of an edition has a/,
    /items\/1\/body\/type: Comentary is no layer of ours$/,
  ])
})

test("an edition.json may leave the names to the text’s provenance, and name one file as one", async () => {
  const files = {
    ...(await songEdition()),
    "edition.json": JSON.stringify({
      text: "text/song.json",
      source: "text/song.source.json",
      questions: "annotations/questions.jsonld",
    }),
  }
  expect(await linesOf(["edition.json"], folderWith(files))).toEqual(["no problems"])
})

test("with --json the problems are a list, and the exit code is 1 as well", async () => {
  const folder = folderWith({
    ...(await songEdition()),
    "annotations/figures.jsonld": collectionOf(),
  })
  const done = await variorum(["check", folder, "--json"], folder)
  expect(done.code).toBe(1)
  expect(JSON.parse(done.stdout)).toEqual([
    {
      file: "annotations/questions.jsonld",
      path: "/items/0",
      message: "No claim answers question:how-many",
    },
  ])
})

test("one file is checked with the edition it lies in, and only its own problems are told", async () => {
  const wrong = await note(2, "goddess")
  wrong.target.source = "text:odyssey"
  const folder = folderWith({
    ...(await songEdition()),
    "annotations/figures.jsonld": collectionOf(await figure(1, "10,000", "place:sparta")),
    "annotations/commentary.jsonld": collectionOf(wrong),
  })
  expect(await linesOf(["annotations/commentary.jsonld"], folder)).toEqual([
    expect.stringContaining("text:odyssey"),
  ])
  expect(await linesOf(["annotations/figures.jsonld"], folder)).toEqual([
    expect.stringContaining("place:sparta"),
  ])
  expect(await linesOf(["annotations/registers/places.json"], folder)).toEqual(["no problems"])
})

test("a copy of a file of this repository stands in for the original", async () => {
  const folder = folderWith()
  const {readFileSync} = await import("node:fs")
  for (const name of ["annotations/figures.jsonld", "annotations/questions.jsonld"]) {
    const copy = join(folder, "copy.jsonld")
    writeFileSync(copy, readFileSync(join(repository, name)))
    expect(await linesOf([copy], folder)).toEqual(["no problems"])
  }
})

test("an annotation on a text that is not this repository’s is told from any folder", async () => {
  const folder = folderWith({"mine.jsonld": JSON.stringify(await note(7, "goddess"))})
  const lines = await linesOf(["mine.jsonld"], folder)
  expect(lines).toEqual([
    "mine.jsonld:/target/source: The target is in text:song, not text:communist-left-after-1920",
  ])
})

test("an edition.json says where its files are, and may leave some out", async () => {
  const edition = await songEdition()
  const manifest = {id: "text:song", title: "Song", text: "text/song.json"}
  const folder = folderWith({...edition, "edition.json": JSON.stringify(manifest)})
  expect(await linesOf(["edition.json"], folder)).toEqual(["no problems"])
  rmSync(join(folder, "annotations/registers/places.json"))
  expect(await linesOf(["edition.json"], folder)).toEqual([expect.stringContaining("place:troy")])
  const missing = {...manifest, annotations: ["annotations/none.jsonld"], questions: []}
  writeFileSync(join(folder, "edition.json"), JSON.stringify(missing))
  expect(await linesOf(["edition.json"], folder)).toEqual([
    "annotations/none.jsonld:: The file does not exist",
  ])
})

test("what cannot be checked is refused in a sentence", async () => {
  const folder = folderWith({
    "broken.jsonld": '{"a": }',
    "empty.jsonld": "",
    "latin1.jsonld": Buffer.from('{"a": "\xe9"}', "latin1"),
    "edition.json": '{"text": 1, "id": ""}',
    "nothing/x.txt": "",
    "alone/song.source.json": "{}",
  })
  await refuses(["check", "missing.jsonld"], folder, "missing.jsonld does not exist.")
  await refuses(["check", "broken.jsonld"], folder, "broken.jsonld is not JSON: ")
  await refuses(["check", "empty.jsonld"], folder, "empty.jsonld is not JSON: it is empty.")
  await refuses(["check", "latin1.jsonld"], folder, "latin1.jsonld is not UTF-8 text;")
  await refuses(["check", "edition.json"], folder, "edition.json: edition.json cannot be used")
  await refuses(["check", "nothing"], folder, "nothing holds no edition")
  await refuses(["check", "alone/song.source.json"], folder, "is not beside it.")
})

test("checking changes nothing", async () => {
  const folder = folderWith({...(await songEdition()), "annotations/stances.jsonld": "{"})
  const before = snapshot(folder)
  expect((await variorum(["check", "."], folder)).code).toBe(1)
  expect(snapshot(folder)).toEqual(before)
})

test("targets with several passages name the one that is wrong", async () => {
  const two = await note(2, "goddess")
  const wrong = await targetAt("muse")
  wrong.source = "text:odyssey"
  const both = {...two, target: [two.target, wrong]}
  await finds({"annotations/commentary.jsonld": collectionOf(both)}, [/\/target\/1\/source: /])
})

/** The song’s edition with some files replaced has these problems and no other. */
async function finds(
  files: Readonly<Record<string, string | Uint8Array>>,
  wanted: readonly RegExp[],
): Promise<void> {
  const lines = await linesOf(["."], folderWith({...(await songEdition()), ...files}))
  const expected = wanted.length === 0 ? [/^no problems$/] : wanted
  expect(lines).toEqual(expected.map(line => expect.stringMatching(line) as unknown))
}

async function linesOf(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const done = await variorum(["check", ...(paths.length > 0 ? paths : ["."])], folder)
  const lines = done.stdout.trimEnd().split("\n")
  const fine = done.stdout === "no problems\n"
  expect(done.code).toBe(fine ? 0 : 1)
  const count = lines.length === 1 ? "1 problem.\n" : `${lines.length} problems.\n`
  expect(done.stderr).toBe(fine ? "" : count)
  return lines
}
