import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {Failure} from "../src/failure.ts"
import {writeTogether} from "../src/write-together.ts"
import {folderWith, snapshot} from "./variorum.ts"

const both = [
  {name: "a.json", text: "new a"},
  {name: "b.json", text: "new b"},
]

test("writes all files, into a folder that it makes", async () => {
  const folder = join(folderWith(), "x/y")
  await writeTogether(folder, both)
  expect(Object.keys(snapshot(folder)).sort()).toEqual(["a.json", "b.json"])
  expect(readFileSync(join(folder, "b.json"), "utf8")).toBe("new b")
})

test("when one cannot take its place the others are as they were", async () => {
  const folder = folderWith()
  writeFileSync(join(folder, "a.json"), "old a")
  mkdirSync(join(folder, "b.json/in-the-way"), {recursive: true})
  await expect(writeTogether(folder, both)).rejects.toThrow(Failure)
  expect(Object.keys(snapshot(folder)).sort()).toEqual(["a.json", "b.json", "b.json/in-the-way"])
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("old a")
})

test("when one cannot take its place a file that was not there is not there", async () => {
  const folder = folderWith()
  mkdirSync(join(folder, "b.json/in-the-way"), {recursive: true})
  await expect(writeTogether(folder, both)).rejects.toThrow("Nothing was written to")
  expect(Object.keys(snapshot(folder)).sort()).toEqual(["b.json", "b.json/in-the-way"])
})
