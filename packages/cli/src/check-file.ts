import {dirname, resolve} from "node:path"
import type {Problem} from "@variorum/annotation"
import type {EditionManifest} from "@variorum/anchoring"
import {openHistory, textFromJson} from "@variorum/document"
import {sourceOfText} from "@variorum/formats"
import {checkFiles} from "./check-files.ts"
import {checkProvenance} from "./check-provenance.ts"
import {Failure} from "./failure.ts"
import {editionAt, isEdition, manifestOf} from "./manifest-of.ts"
import type {EditionFiles} from "./manifest-of.ts"
import {pathsIn, shownPath} from "./open-files.ts"
import {kindOf, readJson} from "./read-file.ts"

/**
 * Everything that is wrong with one file. A file of annotations, questions or a register is read
 * with the edition it lies in, or with this repository's own: what it names must be there, and
 * where both have something of one name, the file counts. A text needs only its provenance.
 */
export async function checkFile(path: string, root: string): Promise<readonly Problem[]> {
  const value = await readJson(path)
  const kind = contentOf(path, value)
  if (kind === "edition") return checkFiles(await editionAt(path))
  if (kind === "text" || kind === "source") return checkText(path)
  const {folder, manifest} = await editionAround(path, root)
  const file = pathsIn(manifest).find(known => resolve(folder, known) === resolve(path))
  const files = {folder, manifest: file === undefined ? withFile(path, kind, manifest) : manifest}
  const found = await checkFiles(files)
  return found.filter(problem => problem.file === shownPath(resolve(path)))
}

/** Whether a `.json` file is a text or a provenance, and so worth a check. */
export async function isTextOrSource(path: string): Promise<boolean> {
  if (path.endsWith(".source.json")) return true
  const value = await readJson(path).catch(() => null)
  return contentOf(path, value) === "text"
}

type Content = "edition" | "text" | "source" | "questions" | "registers" | "annotations"

function contentOf(path: string, value: unknown): Content {
  if (path.endsWith(".source.json")) return "source"
  if (typeof value !== "object" || value === null) return "annotations"
  const {type, text, items} = value as Readonly<Record<string, unknown>>
  if (type === "doc") return "text"
  if (type === undefined && typeof text === "string") return "edition"
  if (type === "QuestionCollection") return "questions"
  if (type === "Register") return "registers"
  const list: unknown = Array.isArray(value) ? value[0] : Array.isArray(items) ? items[0] : null
  const kind = typeof list === "object" && list !== null && "type" in list ? list.type : null
  if (kind === "Question") return "questions"
  const entries = ["Person", "Group", "Place", "Work", "Event"]
  return typeof kind === "string" && entries.includes(kind) ? "registers" : "annotations"
}

/** First in its list, so that it counts where the edition has something of the same name. */
function withFile(
  path: string,
  kind: "questions" | "registers" | "annotations",
  manifest: EditionManifest,
): EditionManifest {
  return {...manifest, [kind]: [resolve(path), ...manifest[kind]]}
}

async function editionAround(path: string, root: string): Promise<EditionFiles> {
  let folder = dirname(resolve(path))
  for (;;) {
    if (await isEdition(folder)) break
    const above = dirname(folder)
    if (above === folder) {
      folder = root
      break
    }
    folder = above
  }
  return {folder, manifest: await manifestOf(folder)}
}

/** A text with its provenance, where one stands beside it; from the path of either. */
async function checkText(path: string): Promise<readonly Problem[]> {
  const textPath = path.replace(/\.source\.json$/, ".json")
  if ((await kindOf(textPath)) !== "file") {
    throw new Failure(`${path} is the provenance of a text that is not beside it.`)
  }
  const read = textFromJson(await readJson(textPath))
  if (!read.ok) return read.problems.map(problem => ({file: textPath, ...problem}))
  const sourcePath = sourceOfText(textPath)
  if ((await kindOf(sourcePath)) !== "file") return []
  const value = await readJson(sourcePath)
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value)
  const provenance = isObject ? (value as Readonly<Record<string, unknown>>) : null
  return checkProvenance({history: await openHistory(read.doc, []), provenance}, sourcePath)
}
