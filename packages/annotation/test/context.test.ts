import {readFileSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {contextDocument, layers} from "../src/index.ts"
import {formatJson} from "../src/json-format.ts"

const folder = join(import.meta.dirname, "../context")
const ours = Object.keys(contextDocument["@context"]).filter(key => !key.startsWith("@"))

test("the file of our context holds what the program bundles", () => {
  expect(readFileSync(join(folder, "variorum.jsonld"), "utf8")).toBe(formatJson(contextDocument))
})

test("every term is explained in the list of terms", () => {
  const list = readFileSync(join(folder, "README.md"), "utf8")
  expect(
    ours.filter(term => !list.includes(`\`${term}\``) && !list.includes(`\`${term}:\``)),
  ).toEqual([])
})

test("every layer is a term", () => {
  expect(layers.filter(layer => !ours.includes(layer))).toEqual([])
})
