import {resolve} from "node:path"
import {
  checkReferences,
  parseAnnotationFile,
  parseQuestions,
  parseRegister,
} from "@variorum/annotation"
import type {Problem} from "@variorum/annotation"
import {checkEdition, openEdition} from "@variorum/anchoring"
import type {Edition, EditionManifest, Read} from "@variorum/anchoring"
import {checkBlocks, checkDates, checkRules} from "./check-content.ts"
import {checkEditorialRules} from "./check-editorial.ts"
import {checkProvenance} from "./check-provenance.ts"
import {FileFailure} from "./failure.ts"
import type {EditionFiles} from "./manifest-of.ts"
import {pathsIn, readingFrom, shownPath} from "./open-files.ts"
import {messageOf} from "./read-file.ts"
import {openTextOf} from "./open-text-of.ts"

/**
 * Everything that is wrong with the files of an edition, in the order of its manifest. A file that
 * cannot be read is one problem, and the others are checked all the same; only without its text
 * nothing can be said about where annotations stand.
 */
export async function checkFiles(files: EditionFiles): Promise<readonly Problem[]> {
  const {manifest, folder} = files
  const read = readingFrom(files)
  const unreadable = await unreadableAmong(pathsIn(manifest), read)
  const broken = new Set(unreadable.map(problem => problem.file))
  const text = broken.has(manifest.text) ? null : await openTextOf(manifest, read)
  const problems: Problem[] = [...unreadable, ...(text?.problems ?? [])]
  const usable = without(broken, manifest)
  if (text?.opened) {
    const edition = await openEdition(usable, read, text.opened)
    const provenance = usable.source === undefined ? [] : [usable.source]
    problems.push(
      ...provenance.flatMap(file => checkProvenance(edition.text, file)),
      ...edition.problems.filter(problem => !provenance.includes(problem.file)),
      ...withoutConsequences(checkEdition(edition)),
      ...checkDates(edition),
      ...checkBlocks(edition),
      ...checkRules(edition),
      ...checkEditorialRules(edition),
      // What a file that cannot be read holds would be missed at every mention of it.
      ...(pathsIn(manifest).some(path => broken.has(path))
        ? []
        : withoutRepeatedIds(await references(edition, usable, read))),
    )
  } else problems.push(...(await schemaOf(usable, read)))
  const order = new Map(pathsIn(manifest).map((path, i) => [path, i]))
  return problems
    .map((problem, i) => ({problem, file: order.get(problem.file) ?? order.size, i}))
    .sort((a, b) => a.file - b.file || a.i - b.i)
    .map(({problem}) => ({...problem, file: shownPath(resolve(folder, problem.file))}))
}

/** References are checked over all that was parsed: what is there twice, too. */
async function references(
  edition: Edition,
  manifest: EditionManifest,
  read: Read,
): Promise<readonly Problem[]> {
  const values = async (paths: readonly string[]) =>
    Promise.all(paths.map(async file => ({file, value: JSON.parse(await read(file)) as unknown})))
  const [questions, registers, annotations] = await Promise.all([
    values(manifest.questions),
    values(manifest.registers),
    values(manifest.annotations),
  ])
  const unused = [...questions, ...registers, ...annotations].flatMap(({value}) =>
    unusedNames(value, edition),
  )
  const problems = checkReferences(
    edition.editorial,
    questions.flatMap(({value, file}) => parseQuestions(value, file).questions),
    registers.flatMap(({value, file}) => parseRegister(value, file).entries),
    unused,
  )
  // A question may be answered by an item that could not be used.
  return unused.length === 0
    ? problems
    : problems.filter(({message}) => !message.startsWith("No claim answers "))
}

/** Names of items that could not be used: their fault is told, and not once more by each mention. */
function unusedNames(value: unknown, {annotations, questions, register}: Edition): string[] {
  return itemsOf(value).flatMap(item => {
    if (typeof item !== "object" || item === null) return []
    const {id, canonical} = item as {readonly id?: unknown; readonly canonical?: unknown}
    return [id, canonical].filter(
      (name): name is string =>
        typeof name === "string" &&
        !annotations.has(name) &&
        !questions.has(name) &&
        !register.has(name),
    )
  })
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== "object" || value === null) return []
  const {items, first} = value as {readonly items?: unknown; readonly first?: unknown}
  if (Array.isArray(items)) return items
  return first === undefined ? [value] : itemsOf(first)
}

/**
 * That a target lies in another text says why its words do not fit: the rest of what is wrong with
 * that target follows from it, and what stands at the position here has nothing to do with it.
 */
function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const elsewhere = problems.filter(({path}) => path.endsWith("/source"))
  const follows = ({file, path}: Problem) =>
    elsewhere.some(
      other => other.file === file && `${path}/`.startsWith(other.path.replace(/source$/, "")),
    )
  return problems.flatMap(problem => {
    if (!elsewhere.includes(problem)) return follows(problem) ? [] : [problem]
    const {file, path, message} = problem
    return [{file, path, message}]
  })
}

/** An annotation whose `id` is its `canonical` uses one name twice, and not two. */
function withoutRepeatedIds(problems: readonly Problem[]): readonly Problem[] {
  const key = ({file, path, message}: Problem) =>
    `${file} ${path.replace(/\/(id|canonical)$/, "")} ${message}`
  const canonicals = new Set(problems.filter(({path}) => path.endsWith("/canonical")).map(key))
  return problems.filter(problem => !problem.path.endsWith("/id") || !canonicals.has(key(problem)))
}

async function unreadableAmong(paths: readonly string[], read: Read): Promise<Problem[]> {
  const found = await Promise.all(
    paths.map(async (file): Promise<Problem[]> => {
      try {
        await read(file)
        return []
      } catch (error) {
        const why = error instanceof FileFailure ? error.reason : `fails: ${messageOf(error)}`
        return [{file, path: "", message: `The file ${why}`}]
      }
    }),
  )
  return found.flat()
}

function without(broken: ReadonlySet<string>, manifest: EditionManifest): EditionManifest {
  const {source, ...rest} = manifest
  const whole = (path: string) => !broken.has(path)
  return {
    ...rest,
    ...(source !== undefined && whole(source) ? {source} : {}),
    annotations: manifest.annotations.filter(whole),
    questions: manifest.questions.filter(whole),
    registers: manifest.registers.filter(whole),
  }
}

/** What can be said without the text. */
async function schemaOf(manifest: EditionManifest, read: Read): Promise<readonly Problem[]> {
  const parsers = [
    [manifest.annotations, parseAnnotationFile],
    [manifest.questions, parseQuestions],
    [manifest.registers, parseRegister],
  ] as const
  const found = parsers.flatMap(([paths, parse]) =>
    paths.map(async file => parse(JSON.parse(await read(file)), file).problems),
  )
  return (await Promise.all(found)).flat()
}
