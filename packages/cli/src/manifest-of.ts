import {readdir} from "node:fs/promises"
import {basename, dirname, join, relative, sep} from "node:path"
import {parseManifest} from "@variorum/anchoring"
import type {EditionManifest} from "@variorum/anchoring"
import {manifestFromFiles, sourceOfText, textsAmong} from "@variorum/formats"
import {Failure} from "./failure.ts"
import {kindOf, messageOf, readJson} from "./read-file.ts"

/** Where an edition lies, and what it is made of: paths relative to `folder`. */
export interface EditionFiles {
  readonly folder: string
  readonly manifest: EditionManifest
}

/** The edition at a path: an `edition.json`, or a folder that `manifestOf` understands. */
export async function editionAt(path: string): Promise<EditionFiles> {
  const kind = await kindOf(path)
  if (kind === null) throw new Failure(`${path} does not exist.`)
  if (kind === "folder") return {folder: path, manifest: await manifestOf(path)}
  return {folder: dirname(path), manifest: await manifestIn(path)}
}

/**
 * The manifest of the edition in a folder: its `edition.json`, or what `manifestFromFiles` makes of
 * its `text/` and `annotations/`, with the id and title that the provenance of the text gives.
 */
export async function manifestOf(folder: string): Promise<EditionManifest> {
  const written = join(folder, "edition.json")
  if ((await kindOf(written)) === "file") return manifestIn(written)
  const paths = await editionPaths(folder)
  const made = manifestFromFiles(paths, await nameOf(folder, textsAmong(paths)[0]))
  if (made.ok) return made.manifest
  throw new Failure(`${folder} cannot be read as an edition: ${made.message}.`)
}

/** Whether `manifestOf` would find an edition in a folder. */
export async function isEdition(folder: string): Promise<boolean> {
  if ((await kindOf(join(folder, "edition.json"))) === "file") return true
  return textsAmong(await editionPaths(folder)).length > 0
}

/** An `edition.json` that leaves its annotation files out means all under its `annotations/`. */
async function manifestIn(path: string): Promise<EditionManifest> {
  const value = await readJson(path)
  let manifest: EditionManifest
  try {
    manifest = parseManifest(value)
  } catch (error) {
    throw new Failure(`${path}: ${messageOf(error)}.`)
  }
  const given = value as Readonly<Record<string, unknown>>
  const found = manifestFromFiles(
    [
      "text/any.json",
      ...(await editionPaths(dirname(path))).filter(file => !file.startsWith("text/")),
    ],
    manifest,
  )
  if (!found.ok) return manifest
  const all = found.manifest
  return {
    ...manifest,
    annotations:
      given["annotations"] === undefined
        ? all.annotations.filter(file => !manifest.questions.includes(file))
        : manifest.annotations,
    questions: given["questions"] === undefined ? all.questions : manifest.questions,
    registers: given["registers"] === undefined ? all.registers : manifest.registers,
  }
}

/** What the folders of an edition hold, relative to it, with `/`. */
async function editionPaths(folder: string): Promise<readonly string[]> {
  const listed = await Promise.all(
    ["text", "annotations"].map(async place => {
      const options = {withFileTypes: true, recursive: true} as const
      const entries = await readdir(join(folder, place), options).catch(() => [])
      return entries
        .filter(entry => !entry.isDirectory())
        .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    }),
  )
  return listed.flat()
}

async function nameOf(
  folder: string,
  text: string | undefined,
): Promise<{readonly id: string; readonly title: string}> {
  const slug = basename(text ?? "", ".json")
  const source = text === undefined ? null : join(folder, sourceOfText(text))
  const value = source === null ? null : await readJson(source).catch(() => null)
  const known = (value ?? {}) as {readonly id?: unknown; readonly title?: unknown}
  return {
    id: typeof known.id === "string" ? known.id : `text:${slug}`,
    title: typeof known.title === "string" ? known.title : slug,
  }
}
