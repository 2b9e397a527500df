import {expect, test} from "vitest"
import {collectionOf, note, placeOf, song, songEdition, songSource} from "./song.ts"
import {folderWith, json, refuses, variorum} from "./variorum.ts"

interface Row {
  readonly id: string
  readonly state: string
  readonly from: number | null
  readonly to: number | null
  readonly score: number | null
  readonly target: number
  readonly candidates?: readonly {readonly from: number; readonly to: number}[]
}

test("places annotations in code points of the canonical text", async () => {
  const {start, end} = placeOf("goddess")
  const [row, ...more] = await rows(collectionOf(await note(2, "goddess")))
  expect(more).toEqual([])
  expect(row).toEqual({
    id: "urn:uuid:00000000-0000-4000-8000-000000000002",
    state: "exact",
    from: start,
    to: end,
    score: 1,
  })
  expect(Array.from(song.text).slice(start, end).join("")).toBe("goddess")
  expect(start).not.toBe(song.text.indexOf("goddess"))
})

test("takes one annotation, a list, a page or a collection", async () => {
  const one = await note(2, "goddess")
  const page = {"@context": one["@context"], id: "urn:x:page", type: "AnnotationPage", items: [one]}
  const expected = await rows(JSON.stringify(one))
  for (const form of [[one], page, JSON.parse(collectionOf(one)) as object]) {
    expect(await rows(JSON.stringify(form))).toEqual(expected)
  }
})

test("takes a plain text file as well as a text of ours", async () => {
  const annotations = collectionOf(await note(2, "goddess"), await note(3, "muse"))
  expect(await rows(annotations, "song.txt")).toEqual(await rows(annotations, "text/song.json"))
})

test("tries every annotation, whatever its source or fingerprint", async () => {
  const elsewhere = await note(2, "goddess")
  elsewhere.target.source = "https://example.org/odyssey"
  elsewhere.target.state.fingerprint = "0".repeat(64)
  const [row] = await rows(JSON.stringify(elsewhere))
  expect(row).toMatchObject({state: "exact", ...fromTo("goddess")})
})

test("words that occur twice have candidates and no place; words that are gone have neither", async () => {
  const twice = await note(2, "Sing")
  twice.target.selector = [{type: "TextQuoteSelector", exact: "Sing"}] as never
  const gone = await note(3, "muse")
  gone.target.selector = [{type: "TextQuoteSelector", exact: "Ulysses"}] as never
  const found = await rows(JSON.stringify([twice, gone]))
  expect(found).toMatchObject([
    {state: "ambiguous", from: null, to: null},
    {state: "orphan", from: null, to: null, score: null},
  ])
  const points = Array.from(song.text)
  expect(found[0]!.candidates!).toHaveLength(2)
  for (const {from, to} of found[0]!.candidates!) {
    expect(points.slice(from, to).join("")).toBe("Sing")
  }
})

test("what is no annotation is told, not dropped", async () => {
  const list = [await note(2, "goddess"), {id: "urn:x:odd", type: "Annotation"}]
  expect(await rows(JSON.stringify(list))).toMatchObject([
    {state: "exact"},
    {
      id: "urn:x:odd",
      state: "orphan",
      from: null,
      problem: expect.stringContaining("target") as unknown,
    },
  ])
})

test("for people it prints a line an annotation, and how many stand how", async () => {
  const gone = await note(3, "muse")
  gone.target.selector = [{type: "TextQuoteSelector", exact: "Ulysses"}] as never
  const annotations = collectionOf(await note(2, "goddess"), gone)
  const folder = folderWith({...(await songEdition()), "a.jsonld": annotations})
  const args = ["anchor", "--text", "text/song.json", "--annotations", "a.jsonld"]
  const {code, stdout, stderr} = await variorum(args, folder)
  expect({code, stderr}).toEqual({code: 0, stderr: ""})
  const {start, end} = placeOf("goddess")
  expect(stdout.split("\n")).toEqual([
    `exact      ${start}–${end}          urn:uuid:00000000-0000-4000-8000-000000000002  p2 “goddess”`,
    "orphan     –              urn:uuid:00000000-0000-4000-8000-000000000003  ",
    "",
    "1 exact, 1 orphan",
    "",
  ])
})

test("refuses what it cannot read, in a sentence", async () => {
  const folder = folderWith({
    ...(await songEdition()),
    "song.txt": songSource,
    "a.jsonld": collectionOf(await note(2, "goddess")),
    "broken.jsonld": "[",
    "latin1.jsonld": Buffer.from('"\xe9"', "latin1"),
    "latin1.txt": Buffer.from("\xe9", "latin1"),
    "number.jsonld": "7",
    "not-a-text.json": "{}",
    "a.docx": "x",
  })
  const anchor = (text: string, annotations: string) => [
    ...["anchor", "--text", text, "--annotations", annotations],
  ]
  await refuses(anchor("no.txt", "a.jsonld"), folder, "no.txt does not exist.")
  await refuses(anchor("song.txt", "no.jsonld"), folder, "no.jsonld does not exist.")
  await refuses(anchor("latin1.txt", "a.jsonld"), folder, "latin1.txt is not UTF-8")
  await refuses(anchor("song.txt", "latin1.jsonld"), folder, "latin1.jsonld is not UTF-8")
  await refuses(anchor("song.txt", "broken.jsonld"), folder, "broken.jsonld is not JSON: ")
  await refuses(anchor("song.txt", "number.jsonld"), folder, "number.jsonld holds no annotation")
  await refuses(
    anchor("not-a-text.json", "a.jsonld"),
    folder,
    "not-a-text.json is not a text of ours",
  )
  await refuses(
    anchor("a.docx", "a.jsonld"),
    folder,
    "a.docx is a Word file; import reads plain text",
  )
  await refuses(anchor("text", "a.jsonld"), folder, "text is a folder; a file is wanted.")
})

async function rows(annotations: string, text = "text/song.json"): Promise<readonly Row[]> {
  const files = {...(await songEdition()), "song.txt": songSource, "a.jsonld": annotations}
  const args = ["anchor", "--text", text, "--annotations", "a.jsonld"]
  return (await json(args, folderWith(files))) as readonly Row[]
}

function fromTo(exact: string): {from: number; to: number} {
  const {start, end} = placeOf(exact)
  return {from: start, to: end}
}
