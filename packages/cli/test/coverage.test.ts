import {expect, test} from "vitest"
import {CanonicalText} from "@variorum/document"
import {formatJson, importPlainText} from "@variorum/formats"
import {candidatesIn} from "../src/candidates.ts"
import {collectionOf, songEdition, targetAt} from "./song.ts"
import {folderWith, refuses, repository, variorum} from "./variorum.ts"

test("nothing in this repository’s text is left unmarked", async () => {
  const done = await variorum(["coverage", repository])
  expect(
    done.stdout.split("\n").filter(line => /unmarked|dismisses nothing|no work/.test(line)),
  ).toEqual([])
  expect(done.code).toBe(0)
})

test("an opening mark is a candidate, an apostrophe is not", () => {
  expect(
    found("quotation", "The Workers’ ‘wild exaggeration’ of Perm’ and ‘Soviet’ “old” men’s"),
  ).toEqual(["‘wild", "‘Soviet’", "“old"])
})

test("a mark inside a quotation is a candidate of its own, also after a stray space", () => {
  expect(found("quotation", "he wrote ‘in the name of ‘The Groups’ … ‘ Also that month")).toEqual([
    "‘in",
    "‘The",
    "‘ Also",
  ])
})

test("numbers are numerals with what belongs to them, and number words", () => {
  expect(
    found("number", "In 1922-23 some 3,000 of the 12th, twenty-one, two dozen men; someone alone"),
  ).toEqual(["1922-23", "3,000", "12th", "twenty-one", "two", "dozen"])
})

test("a capitalised word is a name, but not where a sentence begins", () => {
  expect(
    found("name", "Here Paul Avrich of the RCP(B) met I. Makh. Then he left: Moscow. In May"),
  ).toEqual(["Paul Avrich", "RCP(B)", "Makh"])
})

test("a name that the registers know is one where a sentence begins, too", () => {
  expect(found("name", "Moscow was far. Then he left.", ["Moscow"])).toEqual(["Moscow"])
})

test("pages, volumes and ibid. look like citations", () => {
  expect(found("citation", "Avrich (ibid. p.20), vol. IX no.12, citing pp. 115-117")).toEqual([
    "ibid.",
    "p.20",
    "vol. IX",
    "no.12",
    "citing",
    "pp. 115-117",
  ])
})

test("a candidate that is marked is not asked for", async () => {
  const done = await coverage({})
  expect(done.stdout).not.toContain("10,000")
  expect(done.stdout).toContain("Figure 1")
})

test("a name is covered by mentions that hold every letter of it", async () => {
  const sentence = "Achaeans"
  expect((await coverage({})).stdout).toContain(`unmarked name: “${sentence}”`)
  const mention = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", "https://variorum.example/ns/v1.jsonld"],
    id: "urn:uuid:00000000-0000-4000-8000-000000000009",
    type: "Annotation",
    canonical: "urn:uuid:00000000-0000-4000-8000-000000000009",
    motivation: "identifying",
    body: {type: "Entity", refersTo: "place:troy"},
    target: await targetAt(sentence),
  }
  const marked = await coverage({"annotations/entities.jsonld": collectionOf(mention)})
  expect(marked).toMatchObject({code: 0, stderr: ""})
})

test("what a reader decided against is dismissed with a reason", async () => {
  const item = {kind: "name", words: "Achaeans", blocks: ["p2"], reason: "A people, not a group."}
  const done = await coverage({}, item)
  expect(done).toMatchObject({code: 0, stderr: ""})
  expect(done.stdout).toContain("dismissed 1")
})

test("a dismissal that dismisses nothing is told", async () => {
  const item = {kind: "name", words: "Trojans", blocks: ["p2"], reason: "Not in this song."}
  const done = await coverage({}, item)
  expect(done.stdout).toContain("The dismissal of the name “Trojans” in p2 dismisses nothing")
  expect(done).toMatchObject({code: 1, stderr: "2 things are left.\n"})
})

test("a dismissal without a reason is refused", async () => {
  const item = {kind: "name", words: "Achaeans", blocks: ["p2"], reason: " "}
  const files = {
    ...(await songEdition()),
    "annotations/dismissed.json": formatJson({items: [item]}),
  }
  await refuses(["coverage", "."], folderWith(files), "A dismissal gives its “reason”.")
})

/** The song’s edition with some files more, in which the word of its title is dismissed. */
async function coverage(files: Readonly<Record<string, string>>, ...dismissals: readonly object[]) {
  const title = {kind: "name", words: "Song", blocks: ["p1"], reason: "A title, not a name."}
  const dismissed = formatJson({items: [title, ...dismissals]})
  const all = {...(await songEdition()), "annotations/dismissed.json": dismissed, ...files}
  return variorum(["coverage", "."], folderWith(all))
}

function found(kind: string, sentence: string, named: readonly string[] = []): readonly string[] {
  const text = new CanonicalText(importPlainText(`Title\n\n${sentence}\n`)!.doc)
  return candidatesIn(text, named)
    .filter(candidate => candidate.kind === kind && candidate.block !== "p1")
    .map(({words}) => words)
}
