import {existsSync, readFileSync, readdirSync} from "node:fs"
import {join} from "node:path"
import {expect, test} from "vitest"
import {parseAnnotationFile, writeAnnotationFile} from "../src/index.ts"

const root = join(import.meta.dirname, "../../../../shared/data/wadm")
const missing = existsSync(root) ? "" : " (skipped: shared/data is not beside the repository)"
const correct = [
  "w3c-web-annotation/model/wd2/examples/correct",
  "w3c-web-annotation/admin/annotation/2016/examples/json",
  "w3c-web-annotation-tests/tools/samples/correct",
]
const incorrect = [
  "w3c-web-annotation/model/wd2/examples/incorrect",
  "w3c-web-annotation-tests/tools/samples/incorrect",
]

function filesOf(folders: readonly string[]): readonly string[] {
  return folders.flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith(".json"))
      .map(name => join(root, folder, name)),
  )
}

test.skipIf(missing !== "")(`the W3C's correct samples have no problems${missing}`, () => {
  const files = filesOf(correct)
  expect(files.length).toBe(90)
  for (const file of files) {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"))
    const {problems, annotations, meta} = parseAnnotationFile(value, file)
    // One is a collection whose page stands elsewhere, which the reader must be told.
    if (file.endsWith("example41.json")) expect(problems.map(p => p.path)).toEqual(["/first"])
    else expect(problems, file).toEqual([])
    const written = writeAnnotationFile(annotations, {...meta, id: meta.id ?? "urn:c"})
    expect(parseAnnotationFile(JSON.parse(written), file).annotations).toEqual(annotations)
  }
})

test.skipIf(missing !== "")(`the W3C's incorrect samples have problems${missing}`, () => {
  let broken = 0
  for (const file of filesOf(incorrect)) {
    let value: unknown
    try {
      value = JSON.parse(readFileSync(file, "utf8"))
    } catch {
      broken++
      continue
    }
    expect(parseAnnotationFile(value, file).problems, file).not.toEqual([])
  }
  expect(broken).toBe(26)
})
