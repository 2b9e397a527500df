import type {EditionManifest} from "./edition.ts"

/**
 * Reads the value of an `edition.json`. Lists that are left out are empty, and one path may stand
 * for a list of one; `id` and `title` that are left out are those of the text's provenance. Throws
 * an error that names everything that is wrong.
 */
export function parseManifest(value: unknown): EditionManifest {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`edition.json must hold an object, found ${quoted(value)}`)
  }
  const found = value as Readonly<Record<string, unknown>>
  const wrong: string[] = []
  const text = (key: string): string => {
    const given = found[key]
    if (typeof given === "string" && given !== "") return given
    wrong.push(`“${key}” must be a string, found ${quoted(given)}`)
    return ""
  }
  const list = (key: string): readonly string[] => {
    const given = typeof found[key] === "string" ? [found[key]] : (found[key] ?? [])
    const strings = (item: unknown): item is string => typeof item === "string" && item !== ""
    if (Array.isArray(given) && given.every(strings)) return given
    wrong.push(`“${key}” must be a list of paths, found ${quoted(given)}`)
    return []
  }
  const manifest = {
    ...(found["id"] === undefined ? {} : {id: text("id")}),
    ...(found["title"] === undefined ? {} : {title: text("title")}),
    text: text("text"),
    ...(found["source"] === undefined ? {} : {source: text("source")}),
    ...(found["revisions"] === undefined ? {} : {revisions: list("revisions")}),
    annotations: list("annotations"),
    questions: list("questions"),
    registers: list("registers"),
  }
  if (wrong.length > 0) throw new Error(`edition.json cannot be used: ${wrong.join("; ")}`)
  return manifest
}

function quoted(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value)
}
