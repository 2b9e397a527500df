import {CodePoints} from "@variorum/document"
import {compareAll} from "@variorum/dispute"
import {argumentsOf} from "./arguments.ts"
import {comparisonInPoints} from "./comparison-in-points.ts"
import {comparisonInWords} from "./comparison-in-words.ts"
import type {Names} from "./comparison-in-words.ts"
import {editionAt} from "./manifest-of.ts"
import {openFiles} from "./open-files.ts"
import type {Command} from "./outcome.ts"

/** `disputes [PATH]`: how the positions on each question of an edition compare. */
export const disputesCommand: Command = async (args, root) => {
  const {paths, json, help} = argumentsOf(args, {most: 1})
  if (help) return {help}
  const edition = await openFiles(await editionAt(paths[0] ?? root))
  const {canonical} = edition.text
  const points = new CodePoints(canonical.text)
  const found = compareAll(edition).map(item => comparisonInPoints(item, canonical, points))
  const names: Names = id => edition.register.get(id)?.name ?? id
  const output = json ? found : comparisonsText(found.map(item => comparisonInWords(item, names)))
  const faults = edition.problems.length
  if (faults === 0) return {output}
  const told = faults === 1 ? "1 problem" : `${faults} problems`
  return {output, remark: `The files have ${told}; variorum check lists them.`}
}

function comparisonsText(blocks: readonly string[]): string {
  return blocks.length === 0 ? "There are no questions.\n" : `${blocks.join("\n\n")}\n`
}
