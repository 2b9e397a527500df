import {dirname, join} from "node:path"
import {openEdition, openText, revisionReport} from "@variorum/anchoring"
import type {Edition, Passage, RevisionReport, TargetChange} from "@variorum/anchoring"
import {compareDocuments, revisionOf} from "@variorum/document"
import type {Revision} from "@variorum/document"
import {formatJson, revisionsOfText} from "@variorum/formats"
import {argumentsOf} from "./arguments.ts"
import {UsageFailure} from "./failure.ts"
import {editionAt} from "./manifest-of.ts"
import type {EditionFiles} from "./manifest-of.ts"
import {openFiles, readingFrom, shownPath} from "./open-files.ts"
import type {Command} from "./outcome.ts"
import {kindOf} from "./read-file.ts"
import {readText} from "./read-text.ts"
import {writeTogether} from "./write-together.ts"

/**
 * `revise FILE [--edition PATH] [--note TEXT]`: compares a new transcription with the text, records what
 * leads to it as a revision, and says how the annotations came through. No annotation file is touched.
 */
export const reviseCommand: Command = async (args, root) => {
  const {paths, options, json, help} = argumentsOf(args, {named: ["edition", "note"], most: 1})
  if (help) return {help}
  const [path] = paths
  if (path === undefined) throw new UsageFailure("Which file is the new transcription?")
  const files = await editionAt(options["edition"] ?? root)
  const edition = await openFiles(files)
  const {doc, history} = edition.text
  const transform = compareDocuments(doc, await readText(path), history.numbers)
  if (transform.steps.length === 0) {
    const same = {revision: null, steps: 0}
    return {
      output: json ? same : "The transcription is the text as it stands: nothing to record.\n",
    }
  }
  const note = options["note"]
  const created = new Date().toISOString()
  const about = note === undefined ? {created} : {created, note}
  const revision = await revisionOf(transform, about)
  const name = await nextName(files)
  const after = await editionWith(revision, name, files)
  const report = revisionReport(edition, after)
  const folder = join(files.folder, dirname(name))
  await writeTogether(folder, [{name: name.split("/").at(-1)!, text: formatJson(revision)}])
  const written = shownPath(join(files.folder, name))
  const listed = (await kindOf(join(files.folder, "edition.json"))) === "file"
  const remark = listed ? `Add ${name} to “revisions” in edition.json.` : undefined
  const value = {revision: written, steps: revision.steps.length, ...report}
  return {
    output: json ? value : inWords(written, revision, report),
    ...(remark === undefined ? {} : {remark}),
  }
}

/** The first number that no revision of this text has yet. */
async function nextName({folder, manifest}: EditionFiles): Promise<string> {
  for (let i = (manifest.revisions ?? []).length + 1; ; i++) {
    const name = `${revisionsOfText(manifest.text)}${String(i).padStart(4, "0")}.json`
    if ((await kindOf(join(folder, name))) === null) return name
  }
}

async function editionWith(
  revision: Revision,
  name: string,
  files: EditionFiles,
): Promise<Edition> {
  const read = readingFrom(files)
  const manifest = {...files.manifest, revisions: [...(files.manifest.revisions ?? []), name]}
  const withNew = (path: string) =>
    path === name ? Promise.resolve(JSON.stringify(revision)) : read(path)
  return openEdition(manifest, withNew, await openText(manifest, withNew))
}

function inWords(path: string, {steps}: Revision, report: RevisionReport): string {
  const {moved, changed, lost, untouched} = report
  const lines = [
    `Wrote ${path}: ${counted(steps.length, "step")}.`,
    `${untouched} passages stand where they stood, ${moved.length} moved with their words,`,
    `${changed.length} changed inside, ${lost.length} lost their place.`,
    ...listed("Changed inside", changed),
    ...listed("Lost", lost),
  ]
  return `${lines.join("\n")}\n`
}

function listed(title: string, changes: readonly TargetChange[]): readonly string[] {
  if (changes.length === 0) return []
  return [
    "",
    `${title}:`,
    ...changes.map(({id, before, after, state, score}) => {
      const now =
        after === null
          ? state
          : `${state}${score === null ? "" : ` ${score.toFixed(2)}`}, ${shown(after)}`
      return `  ${id}  ${shown(before)} → ${now}`
    }),
  ]
}

function shown({block, exact}: Passage): string {
  const words = exact.replaceAll("\n", " ¶ ")
  return `${block} “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`
}
