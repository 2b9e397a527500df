import {join, relative, resolve} from "node:path"
import {openEdition} from "@variorum/anchoring"
import type {Edition, EditionManifest, Read} from "@variorum/anchoring"
import {Failure} from "./failure.ts"
import type {EditionFiles} from "./manifest-of.ts"
import {jsonOf, messageOf, readUtf8} from "./read-file.ts"

/**
 * The edition of some files. Fails at the first that is missing, not UTF-8 or not JSON, and when
 * the text cannot be used; what else is wrong is in its `problems`.
 */
export async function openFiles(files: EditionFiles): Promise<Edition> {
  const {manifest} = files
  const read = readingFrom(files)
  for (const path of pathsIn(manifest)) await read(path)
  try {
    return await openEdition(manifest, read)
  } catch (error) {
    throw new Failure(`${messageOf(error)}.`)
  }
}

/** Reads files of an edition, each once; those that are not JSON fail. */
export function readingFrom({folder}: EditionFiles): Read {
  const known = new Map<string, Promise<string>>()
  return path => {
    const reading = known.get(path) ?? readChecked(resolve(folder, path))
    known.set(path, reading)
    return reading
  }
}

export function pathsIn(manifest: EditionManifest): readonly string[] {
  const {text, source, revisions = [], annotations, questions, registers} = manifest
  const provenance = source === undefined ? [] : [source]
  return [text, ...provenance, ...revisions, ...annotations, ...questions, ...registers]
}

/** A path as the user would write it. */
export function shownPath(path: string): string {
  const short = relative(".", path)
  return short === "" || short.startsWith(join("..", "..", "..")) ? path : short
}

async function readChecked(path: string): Promise<string> {
  const shown = shownPath(path)
  const text = await readUtf8(shown)
  jsonOf(text, shown)
  return text
}
