import {join} from "node:path"
import {layers} from "@variorum/annotation"
import {argumentsOf} from "./arguments.ts"
import {candidateKinds} from "./candidates.ts"
import {coverageOf} from "./coverage.ts"
import type {BlockCoverage, Coverage} from "./coverage.ts"
import {dismissalsFile, parseDismissals} from "./dismissals.ts"
import type {Dismissal} from "./dismissals.ts"
import {Failure} from "./failure.ts"
import {editionAt} from "./manifest-of.ts"
import {openFiles, shownPath} from "./open-files.ts"
import type {Command} from "./outcome.ts"
import {kindOf, readJson} from "./read-file.ts"

/**
 * `coverage [PATH]`: what is marked in each block, and what looks unmarked; exit code 1 when
 * anything is left that is neither marked nor dismissed.
 */
export const coverageCommand: Command = async (args, root) => {
  const {paths, json, help} = argumentsOf(args, {most: 1})
  if (help) return {help}
  const files = await editionAt(paths[0] ?? root)
  const edition = await openFiles(files)
  const coverage = coverageOf(edition, await dismissalsIn(files.folder))
  const unmarked = coverage.blocks.flatMap(block => block.unmarked).length
  const left = unmarked + coverage.entriesWithoutWork.length + coverage.idle.length
  const output = json ? coverage : inWords(coverage)
  if (left === 0) return {output}
  return {output, remark: left === 1 ? "1 thing is left." : `${left} things are left.`, wrong: true}
}

async function dismissalsIn(folder: string): Promise<readonly Dismissal[]> {
  const path = shownPath(join(folder, dismissalsFile))
  if ((await kindOf(path)) !== "file") return []
  const {dismissals, problems} = parseDismissals(await readJson(path), path)
  const [first] = problems
  if (first) throw new Failure(`${path}${first.path}: ${first.message}.`)
  return dismissals
}

function inWords({blocks, entriesWithoutWork, idle}: Coverage): string {
  const lines = [
    ...blocks.flatMap(block => [lineOf(block), ...unmarkedLines(block)]),
    ...entriesWithoutWork.map(n => `${n} is an entry of the bibliography that no work names`),
    ...idle.map(
      ({kind, words, blocks: at}) =>
        `The dismissal of the ${kind} “${words}” in ${at.join(", ")} dismisses nothing`,
    ),
  ]
  return `${lines.join("\n")}\n`
}

function lineOf({block, marked, dismissed}: BlockCoverage): string {
  const counts = layers.flatMap(layer => {
    const count = marked[layer]
    return count === undefined ? [] : [`${layer} ${count}`]
  })
  const decided = dismissed === 0 ? [] : [`dismissed ${dismissed}`]
  return `${block.padEnd(5)} ${[...counts, ...decided].join(" · ") || "nothing marked"}`
}

function unmarkedLines({unmarked}: BlockCoverage): readonly string[] {
  return candidateKinds.flatMap(kind => {
    const words = unmarked.filter(found => found.kind === kind).map(found => `“${found.words}”`)
    return words.length === 0 ? [] : [`      unmarked ${kind}: ${words.join(" ")}`]
  })
}
