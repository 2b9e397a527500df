import {readFile, readdir} from "node:fs/promises"
import {join, relative, sep} from "node:path"
import {runnerImport} from "vite"

/**
 * The edition as a web space serves it, made from the repository's `text/` and `annotations/`: a
 * map from paths relative to `edition/` to their content, `edition.json` first. JSON is written
 * without white space; a file that is not JSON goes out as it stands, and the reader will say so.
 */
export async function editionFiles(root) {
  const paths = (
    await Promise.all(["text", "annotations"].map(folder => pathsUnder(join(root, folder))))
  )
    .flat()
    .map(path => relative(root, path).split(sep).join("/"))
  const {module} = await runnerImport(join(root, "packages/formats/src/index.ts"), {
    configFile: false,
    logLevel: "error",
  })
  const provenance = await provenanceAmong(root, paths)
  const result = module.manifestFromFiles(paths, provenance)
  if (!result.ok) throw new Error(`The edition cannot be built: ${result.message}.`)
  const {manifest} = result
  const named = [
    manifest.text,
    manifest.source,
    ...(manifest.revisions ?? []),
    ...manifest.annotations,
    ...manifest.questions,
    ...manifest.registers,
  ].filter(path => path !== undefined)
  const files = new Map([["edition.json", JSON.stringify(manifest)]])
  for (const path of named) files.set(path, compact(await readFile(join(root, path), "utf8")))
  return files
}

/** What the text is called, from the first `*.source.json`. */
async function provenanceAmong(root, paths) {
  const path = paths.find(one => /^text\/[^/]+\.source\.json$/.test(one))
  if (path === undefined)
    throw new Error("The edition cannot be built: no text/<slug>.source.json.")
  const {id, title} = JSON.parse(await readFile(join(root, path), "utf8"))
  if (typeof id !== "string" || typeof title !== "string") {
    throw new Error(`The edition cannot be built: ${path} lacks “id” or “title”.`)
  }
  return {id, title}
}

async function pathsUnder(folder) {
  try {
    const entries = await readdir(folder, {withFileTypes: true, recursive: true})
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error.code === "ENOENT") return []
    throw error
  }
}

function compact(json) {
  try {
    return JSON.stringify(JSON.parse(json))
  } catch {
    return json
  }
}
