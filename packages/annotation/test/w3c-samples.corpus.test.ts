import {existsSync, readFileSync, readdirSync} from "node:fs"
import {basename, join} from "node:path"
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
  // In each folder 13 are merely broken JSON (of 30 and of 29), which proves nothing of the model.
  const broken: Record<string, number> = {}
  const all: Record<string, number> = {}
  for (const folder of incorrect) {
    for (const file of filesOf([folder])) {
      all[folder] = (all[folder] ?? 0) + 1
      let value: unknown
      try {
        value = JSON.parse(readFileSync(file, "utf8"))
      } catch {
        broken[folder] = (broken[folder] ?? 0) + 1
        continue
      }
      expect(parseAnnotationFile(value, file).problems, file).not.toEqual([])
    }
  }
  expect(Object.values(all)).toEqual([30, 29])
  expect(Object.values(broken)).toEqual([13, 13])
})

test.skipIf(missing !== "")(
  `of the W3C's correct samples, three in a folder fail the W3C's own MUST group, not our rules${missing}`,
  () => {
    // Its schema knows no set but Choice, so that targets without an id fail it (3.2); and a
    // collection (5.1) is held to be an annotation (3.1).
    const definitions = readFileSync(
      join(root, "w3c-web-annotation-tests/definitions/choiceSet.json"),
      "utf8",
    )
    const sets = [...definitions.matchAll(/"enum": \[("[^\]]*")\]/g)].map(([, names]) => names)
    expect(new Set(sets)).toEqual(new Set(['"Choice"']))
    const failing = correct.map(folder =>
      filesOf([folder])
        .filter(file => !passesMusts(JSON.parse(readFileSync(file, "utf8")) as Sample))
        .map(file => basename(file)),
    )
    expect(failing).toEqual([
      ["anno39.json", "anno41.json", "collection1.json"],
      ["anno11.json", "anno13.json"],
      ["anno11.json", "anno13.json", "example41.json"],
    ])
  },
)

interface Sample {
  readonly type?: string | readonly string[]
  readonly target?: unknown
}

/** The MUSTs of 3.1 and 3.2 that the W3C's tests hold against its own samples. */
function passesMusts({type, target}: Sample): boolean {
  const isAnnotation = [type].flat().includes("Annotation")
  const isKnown = (item: unknown): boolean => {
    if (typeof item === "string") return true
    const {id, source, type: kind} = item as {id?: string; source?: unknown; type?: string}
    return id !== undefined || source !== undefined || kind === "Choice"
  }
  return isAnnotation && target !== undefined && [target].flat().every(isKnown)
}
