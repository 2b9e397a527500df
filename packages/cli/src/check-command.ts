import {readdir} from "node:fs/promises"
import {basename, join} from "node:path"
import type {Problem} from "@variorum/annotation"
import {argumentsOf} from "./arguments.ts"
import {checkFile, isTextOrSource} from "./check-file.ts"
import {checkFiles} from "./check-files.ts"
import {Failure} from "./failure.ts"
import {isEdition, manifestOf} from "./manifest-of.ts"
import type {Command} from "./outcome.ts"
import {kindOf} from "./read-file.ts"

/** `check [PATH…]`: everything that is wrong, one line a problem; exit code 1 when there is any. */
export const checkCommand: Command = async (args, root) => {
  const {paths, json, help} = argumentsOf(args, {most: Number.POSITIVE_INFINITY})
  if (help) return {help}
  const found: Problem[] = []
  for (const path of paths.length > 0 ? paths : [root]) found.push(...(await check(path, root)))
  const problems = withoutRepeats(found)
  const output = json ? problems : linesOf(problems)
  if (problems.length === 0) return {output}
  const remark = problems.length === 1 ? "1 problem." : `${problems.length} problems.`
  return {output, remark, wrong: true}
}

async function check(path: string, root: string): Promise<readonly Problem[]> {
  const kind = await kindOf(path)
  if (kind === null) throw new Failure(`${path} does not exist.`)
  if (kind === "file") return checkFile(path, root)
  if (await isEdition(path)) return checkFiles({folder: path, manifest: await manifestOf(path)})
  const found: Problem[] = []
  const files = await dataFilesIn(path)
  if (files.length === 0) {
    throw new Failure(`${path} holds no edition: no text/, no edition.json and no file of either.`)
  }
  for (const file of files) found.push(...(await checkFile(file, root)))
  return found
}

/**
 * The files to check in a folder that is no edition but may be a part of one, such as
 * `annotations/`: annotation files, texts and their provenances, and nothing else.
 */
async function dataFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true, recursive: true})
  const files = entries.filter(entry => entry.isFile())
  const paths = files.map(entry => join(entry.parentPath, entry.name)).sort()
  const wanted = await Promise.all(
    paths.map(async path => {
      if (path.endsWith(".jsonld")) return true
      if (!path.endsWith(".json")) return false
      return basename(join(path, "..")) === "registers" || isTextOrSource(path)
    }),
  )
  return paths.filter((_, i) => wanted[i])
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const byLine = new Map(problems.map(problem => [lineOf(problem), problem]))
  return [...byLine.values()]
}

function linesOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return "no problems\n"
  return problems.map(problem => `${lineOf(problem)}\n`).join("")
}

function lineOf({file, path, message, place}: Problem): string {
  const line = `${file}:${path}: ${message}${place === undefined ? "" : ` (${place})`}`
  return line.replaceAll("\n", " ¶ ")
}
