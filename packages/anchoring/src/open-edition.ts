import {parseAnnotationFile, parseQuestions, parseRegister} from "@variorum/annotation"
import type {Annotation, CollectionMeta, Problem} from "@variorum/annotation"
import {openHistory, revisionFromJson, textFromJson} from "@variorum/document"
import type {Node, TextHistory} from "@variorum/document"
import type {Credit, Edition, EditionManifest, EditionText} from "./edition.ts"
import {firstBy, standing} from "./standing.ts"
import type {Standing} from "./standing.ts"
import {placedAtOnce} from "./with-own-placed.ts"

/** The content of a file that the manifest names, by its path there; rejects when it cannot. */
export type Read = (path: string) => Promise<string>

/**
 * The text alone, in its latest state, so that it can be shown first. Throws when it or a revision of it
 * cannot be read: without its text there is no edition. Provenance that cannot be read is null, and `openEdition` says so.
 */
export async function openText(manifest: EditionManifest, read: Read): Promise<EditionText> {
  const [json, provenance] = await Promise.all([
    read(manifest.text).then(text => jsonOf(text, manifest.text)),
    manifest.source === undefined ? null : provenanceOf(manifest.source, read),
  ])
  const result = textFromJson(json)
  if (!result.ok) {
    const wrong = result.problems.map(({path, message}) => (path ? `${path}: ${message}` : message))
    throw new Error(`${manifest.text} cannot be read as a text: ${wrong.join("; ")}`)
  }
  const history = await historyOf(result.doc, manifest.revisions ?? [], read)
  return {
    id: wordsIn(provenance, "id") ?? manifest.id ?? `text:${slugOf(manifest.text)}`,
    title: manifest.title ?? wordsIn(provenance, "title") ?? slugOf(manifest.text),
    ...history.current,
    history,
    provenance,
  }
}

async function historyOf(first: Node, paths: readonly string[], read: Read): Promise<TextHistory> {
  const revisions = await Promise.all(
    paths.map(async path => {
      const result = revisionFromJson(jsonOf(await read(path), path))
      if (result.ok) return result.revision
      const wrong = result.problems.map(problem => `${problem.path}: ${problem.message}`)
      throw new Error(`${path} cannot be read as a revision: ${wrong.join("; ")}`)
    }),
  )
  return openHistory(first, revisions)
}

/**
 * The whole edition. A file that is missing or broken is a problem, and so is every item that
 * cannot be used; all else is there. Throws only for the text. Where two annotations, questions
 * or entries have one name, the first counts.
 */
export async function openEdition(
  manifest: EditionManifest,
  read: Read,
  text?: EditionText,
): Promise<Edition> {
  const problems: Problem[] = []
  const files = async <T>(
    paths: readonly string[],
    parse: (value: unknown, path: string) => {items: readonly T[]; problems: readonly Problem[]},
  ): Promise<T[]> => {
    const settled = await Promise.all(
      paths.map(async path => {
        try {
          return parse(jsonOf(await read(path), path), path)
        } catch (error) {
          return {items: [], problems: [{file: path, path: "", message: messageOf(error)}]}
        }
      }),
    )
    return settled.flatMap(file => {
      problems.push(...file.problems)
      return file.items
    })
  }
  const opened = text ?? (await openText(manifest, read))
  if (manifest.source !== undefined && opened.provenance === null) {
    const message = "The provenance of the text cannot be read; the text is shown without it"
    problems.push({file: manifest.source, path: "", message})
  }
  const recorded = opened.provenance?.["fingerprint"]
  const described = opened.history.states[0]!.fingerprint
  if (manifest.source !== undefined && recorded !== undefined && recorded !== described) {
    const message = `The text is not the one described here: its fingerprint is ${described}`
    problems.push({file: manifest.source, path: "/fingerprint", message})
  }
  const credits = new Map<string, Credit>()
  const editorial = await files(manifest.annotations, (value, path) => {
    const file = parseAnnotationFile(value, path)
    credits.set(path, creditOf(file.meta))
    return {items: file.annotations, problems: file.problems}
  })
  const questions = await files(manifest.questions, (value, path) => {
    const file = parseQuestions(value, path)
    return {items: file.questions, problems: file.problems}
  })
  const register = await files(manifest.registers, (value, path) => {
    const file = parseRegister(value, path)
    return {items: file.entries, problems: file.problems}
  })
  return {
    ...(await standingOf(opened, editorial)),
    questions: firstBy(questions, question => question.id),
    register: firstBy(register, entry => entry.id),
    credits: manifest.annotations.flatMap(path => credits.get(path) ?? []),
    problems,
  }
}

/** The code that searches is loaded for those whose words are not where they say; an edition has few, or none. */
async function standingOf(text: EditionText, editorial: readonly Annotation[]): Promise<Standing> {
  const found = placedAtOnce(place => standing(text, editorial, [], null, place))
  if (found !== null) return found
  const {placeTarget} = await import("./place-target.ts")
  return standing(text, editorial, [], null, placeTarget)
}

function creditOf({label, creator, rights}: CollectionMeta): Credit {
  const words = (value: unknown) => (typeof value === "string" ? value : null)
  return {label: words(label), creator: words(creator), rights: words(rights)}
}

function wordsIn(provenance: EditionText["provenance"], key: string): string | undefined {
  const value = provenance?.[key]
  return typeof value === "string" && value !== "" ? value : undefined
}

function slugOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.json$/, "")
}

async function provenanceOf(path: string, read: Read): Promise<EditionText["provenance"]> {
  try {
    const value = jsonOf(await read(path), path)
    const usable = typeof value === "object" && value !== null && !Array.isArray(value)
    return usable ? (value as EditionText["provenance"]) : null
  } catch {
    return null
  }
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`${path} is not JSON: ${messageOf(error)}`, {cause: error})
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
