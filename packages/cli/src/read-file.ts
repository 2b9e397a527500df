import {readFile, stat} from "node:fs/promises"
import {FileFailure} from "./failure.ts"

/** More than any text or file of annotations has, and less than what fills the memory. */
const largest = 64 * 1024 * 1024

/** The text of a file, without a byte order mark. Fails unless it is a file of UTF-8. */
export async function readUtf8(path: string): Promise<string> {
  const bytes = await bytesOf(path)
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes)
  } catch {
    throw new FileFailure(path, "is not UTF-8 text; save it as UTF-8 and try again")
  }
}

/** The value of a JSON file. */
export async function readJson(path: string): Promise<unknown> {
  return jsonOf(await readUtf8(path), path)
}

/** The value of JSON text; `path` is the name that a failure gives it. */
export function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new FileFailure(path, `is not JSON: ${placeOf(error, text)}`)
  }
}

/** What lies at a path; null for nothing. */
export async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file"
  } catch (error) {
    if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return null
    throw new FileFailure(path, `cannot be read: ${messageOf(error)}`)
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Fails unless there is a file at a path. */
export async function expectFile(path: string): Promise<void> {
  const kind = await kindOf(path)
  if (kind === null) throw new FileFailure(path, "does not exist")
  if (kind === "folder") throw new FileFailure(path, "is a folder; a file is wanted")
}

async function bytesOf(path: string): Promise<Uint8Array> {
  await expectFile(path)
  if ((await stat(path)).size > largest) {
    throw new FileFailure(path, "is larger than 64 MB, more than this program reads")
  }
  try {
    return await readFile(path)
  } catch (error) {
    throw new FileFailure(path, `cannot be read: ${messageOf(error)}`)
  }
}

/** What the parser says, in one line, with line and column where it knows them. */
function placeOf(error: unknown, text: string): string {
  const message = messageOf(error)
    .replace(/\s+/g, " ")
    .replace(/ in JSON at position.*$/, "")
  const position = /at position (\d+)/.exec(messageOf(error))?.[1]
  if (position === undefined) return text.trim() === "" ? "it is empty" : message
  const before = text.slice(0, Number(position)).split("\n")
  return `line ${before.length}, column ${before.at(-1)!.length + 1}: ${message}`
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code
}
