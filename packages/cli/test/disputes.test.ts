import {readFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {CanonicalText, textFromJson} from "@variorum/document"
import type {Comparison, Passage} from "@variorum/dispute"
import {collectionOf, figure, song, songEdition} from "./song.ts"
import {folderWith, json, refuses, repository, variorum} from "./variorum.ts"

test("the passages of this repository’s disputes are code points within their blocks", async () => {
  const file = join(repository, "text/communist-left-after-1920.json")
  const read = textFromJson(JSON.parse(readFileSync(file, "utf8")))
  if (!read.ok) throw new Error("The text cannot be read")
  const found = (await json(["disputes"])) as readonly Comparison[]
  expect(found.length).toBeGreaterThan(0)
  for (const comparison of found) pointAtTheirWords(comparison, new CanonicalText(read.doc))
})

test("the figures for the country and for Moscow are not comparable, by their place", async () => {
  const found = (await json(["disputes"], repository)) as readonly Comparison[]
  const {positions, relations, status} = found.find(
    ({question}) => question.id === "question:cwg-membership",
  )!
  const claimOf = (value: number) =>
    positions.find(({value: found, holds}) => holds === true && found?.min === value)!.claim
  const between = (a: number, b: number) => {
    const pair = [claimOf(a), claimOf(b)]
    return relations.find(relation => pair.includes(relation.a) && pair.includes(relation.b))
  }
  expect(status).toBe("disputed")
  expect(between(19_000, 300)).toMatchObject({relation: "incomparable", differs: ["place"]})
  expect(between(3_000, 300)).toMatchObject({relation: "conflict", differs: []})
})

test("offsets are code points also where the text has characters beyond U+FFFF", async () => {
  const [comparison, ...more] = (await json(
    ["disputes", "."],
    folderWith(await songEdition()),
  )) as [Comparison]
  expect(more).toEqual([])
  expect(comparison.status).toBe("single")
  expect(comparison.positions).toHaveLength(1)
  pointAtTheirWords(comparison, song)
  const [position] = comparison.positions
  expect(position!.passage).toEqual(position!.passages[0])
  expect(position!.passage).toMatchObject({block: "p2", exact: "10,000"})
  expect(position!.passage!.from).toBe("Sing, * goddess, of ".length)
})

test("for people it prints each question with its positions and how they compare", async () => {
  const files = {
    ...(await songEdition()),
    "annotations/figures.jsonld": collectionOf(
      await figure(1, "10,000", "place:troy"),
      await figure(4, "10", "place:troy"),
    ),
  }
  const {code, stdout, stderr} = await variorum(["disputes", "."], folderWith(files))
  expect({code, stderr}).toEqual({code: 0, stderr: ""})
  expect(stdout.split("\n")).toEqual([
    "How many Achaeans were there?  [disputed, within one asserter]",
    "  question:how-many, figure; counts: place",
    expect.stringMatching(/^ {3}1\. .*: “10,000”; place Troy$/),
    "      p2 “10,000”",
    expect.stringMatching(/^ {3}2\. .*: “10”; place Troy$/),
    "      p2 “10”",
    "  conflict: 1–2",
    "  1 independent root",
    "",
  ])
})

test("an edition without questions has no disputes", async () => {
  const {"text/song.json": text, "text/song.source.json": source} = await songEdition()
  const folder = folderWith({"text/song.json": text!, "text/song.source.json": source!})
  expect(await json(["disputes", "."], folder)).toEqual([])
  expect((await variorum(["disputes", "."], folder)).stdout).toBe("There are no questions.\n")
})

test("what is wrong with an item is remarked, and the rest is compared", async () => {
  const files = {
    ...(await songEdition()),
    "annotations/stances.jsonld": collectionOf({id: "urn:x:odd", type: "Annotation"}),
  }
  const done = await variorum(["disputes", ".", "--json"], folderWith(files))
  expect(done.code).toBe(0)
  expect(done.stderr).toMatch(/^The files have \d+ problems?; variorum check lists them\.\n$/)
  expect(JSON.parse(done.stdout)).toHaveLength(1)
})

test("refuses editions it cannot read, in a sentence", async () => {
  const edition = await songEdition()
  const stances = "annotations/stances.jsonld"
  const broken = folderWith({...edition, [stances]: "{"})
  await refuses(["disputes", "."], broken, `${stances} is not JSON: `)
  const latin1 = folderWith({...edition, [stances]: Buffer.from('"\xe9"', "latin1")})
  await refuses(["disputes", "."], latin1, `${stances} is not UTF-8 text;`)
  const manifest = {id: "text:song", title: "Song", text: "text/song.json", questions: ["q.jsonld"]}
  const missing = folderWith({...edition, "edition.json": JSON.stringify(manifest)})
  await refuses(["disputes", "edition.json"], missing, "q.jsonld does not exist.")
  const noText = folderWith({...edition, "text/song.json": "{}"})
  await refuses(["disputes", "."], noText, "text/song.json cannot be read as a text")
  const empty = folderWith()
  await refuses(["disputes", "."], empty, "there is no text (text/<slug>.json).")
  await refuses(["disputes", "nowhere"], empty, "nowhere does not exist.")
})

function pointAtTheirWords({positions}: Comparison, text: CanonicalText): void {
  const passages = positions.flatMap(({passages, stances}) => [
    ...passages,
    ...stances.flatMap(({passage}) => (passage === null ? [] : [passage])),
  ])
  const wordsAt = ({block, from, to}: Passage) => {
    const rest = text.text.slice(text.block(block)!.from)
    return Array.from(rest).slice(from, to).join("")
  }
  for (const passage of passages) expect(wordsAt(passage)).toBe(passage.exact)
}
