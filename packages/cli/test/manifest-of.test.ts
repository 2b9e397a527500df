import {mkdirSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {editionAt, manifestOf} from "../src/manifest-of.ts"
import {slugOf} from "../src/slug.ts"
import {songEdition} from "./song.ts"
import {folderWith, repository} from "./variorum.ts"

test("this repository’s manifest names its text by the id of its provenance", async () => {
  expect(await manifestOf(repository)).toMatchObject({
    id: "text:communist-left-after-1920",
    title: "The Communist Left in Russia after 1920",
    text: "text/communist-left-after-1920.json",
    source: "text/communist-left-after-1920.source.json",
  })
})

test("folders in the place of files are passed over", async () => {
  const folder = folderWith(await songEdition())
  mkdirSync(join(folder, "text/song.revisions.json"))
  expect(await manifestOf(folder)).toMatchObject({text: "text/song.json", title: "The Song 𝄞"})
})

test("an edition.json counts before the folders beside it", async () => {
  const folder = folderWith(await songEdition())
  const written = {id: "text:x", title: "X", text: "text/song.json", annotations: []}
  writeFileSync(join(folder, "edition.json"), JSON.stringify(written))
  expect(await editionAt(join(folder, "edition.json"))).toEqual({
    folder,
    manifest: {
      ...written,
      questions: ["annotations/questions.jsonld"],
      registers: ["annotations/registers/places.json"],
    },
  })
  expect(await manifestOf(folder)).toMatchObject({id: "text:x", annotations: []})
})

test("a slug is the file’s name in kebab case, in its own script", () => {
  expect(slugOf("/x/000_89a86f6f7b2ba9ea.txt")).toBe("000-89a86f6f7b2ba9ea")
  expect(slugOf("What Is to Be Done? (1902).TXT")).toBe("what-is-to-be-done-1902")
  expect(slugOf("Что делать.txt")).toBe("что-делать")
  expect(slugOf("….txt")).toBe("text")
})
