import {spawn} from "node:child_process"
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import {tmpdir} from "node:os"
import {dirname, join} from "node:path"
import {expect, onTestFinished} from "vitest"

export const bin = join(import.meta.dirname, "../bin/variorum.mjs")
export const repository = join(import.meta.dirname, "../../..")

export interface Done {
  readonly code: number | null
  readonly stdout: string
  /** Without the line about building: whether anything is to be built is not the test's matter. */
  readonly stderr: string
  readonly built: boolean
}

/** Runs the real command line as a process of its own. */
export async function variorum(args: readonly string[], cwd = tmpdir()): Promise<Done> {
  const child = spawn(process.execPath, [bin, ...args], {cwd, stdio: ["ignore", "pipe", "pipe"]})
  let stdout = ""
  let stderr = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve)
  })
  const building = "Building the command line …\n"
  return {code, stdout, stderr: stderr.replace(building, ""), built: stderr.includes(building)}
}

/** The JSON a command prints; it must succeed and say nothing else. */
export async function json(args: readonly string[], cwd?: string): Promise<unknown> {
  const done = await variorum([...args, "--json"], cwd)
  expect(done).toMatchObject({code: 0, stderr: ""})
  return JSON.parse(done.stdout) as unknown
}

/** It fails with one sentence, prints nothing to stdout and changes nothing in the folder. */
export async function refuses(
  args: readonly string[],
  folder: string,
  sentence: string | RegExp,
): Promise<void> {
  const before = snapshot(folder)
  const both = await Promise.all([variorum(args, folder), variorum([...args, "--json"], folder)])
  for (const done of both) {
    expect(done.stderr).toMatch(sentence)
    expect(done.stderr.split("\n")).toHaveLength(2)
    expect(done.stderr).toMatch(/\.\n$/)
    expect(done).toMatchObject({code: 1, stdout: ""})
  }
  expect(snapshot(folder)).toEqual(before)
}

/** A folder with these files that goes away with the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "variorum-"))
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Every path in a folder, with the bytes and the time of change of the files. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(folder, {recursive: true, encoding: "utf8"})) {
    const path = join(folder, name)
    const stat = statSync(path)
    found[name] = stat.isDirectory()
      ? "folder"
      : `${stat.mtimeMs} ${readFileSync(path).toString("base64")}`
  }
  return found
}
