import {nameOf, parseAnnotationFile} from "@variorum/annotation"
import type {Iri, Problem, ReadItem} from "@variorum/annotation"
import {beyondLimits, fileLimits} from "./file-limits.ts"
import {fromCsv} from "./from-csv.ts"
import {fromHypothesis} from "./from-hypothesis.ts"
import {fromReadium, isThorium} from "./from-readium.ts"
import {fromRecogito} from "./from-recogito.ts"
import {fromZotero} from "./from-zotero.ts"
import {trashTerm} from "./notes-jsonld.ts"
import {isObject, list, refusal} from "./read-item.ts"

export interface ReadNotes {
  /** What the file is, in words. */
  readonly format: string
  readonly items: readonly ReadItem[]
}

/** A file that is no file of notes; `message` is a sentence for the reader. */
export class UnreadableNotes extends Error {
  override readonly name = "UnreadableNotes"
}

/**
 * Reads a file of notes of any format we know, by what stands in it and not by its name. Each item
 * is read on its own: one that cannot be read is refused with its reason and the others are not.
 * `textId`: the text that items without a source are taken to be on.
 *
 * @throws UnreadableNotes for a file that is beyond the limits, or of no format we know.
 */
export function readNotes(words: string, textId: Iri): ReadNotes {
  // Only at the start: a quoted cell may hold anything.
  if (/^\s*</.test(words)) {
    throw new UnreadableNotes(
      "This file is XML or HTML, which is not read: notes come as JSON, JSON-LD or CSV.",
    )
  }
  const isJson = /^\ufeff?\s*[[{"]/.test(words) && !/^\ufeff?\s*"?id"?,/.test(words)
  const read = isJson ? readJson(words.replace(/^\ufeff/, ""), textId) : readTable(words, textId)
  limitItems(read.items.length)
  if (read.items.length === 0) throw new UnreadableNotes("There is no note in this file.")
  return read
}

function limitItems(count: number): void {
  if (count <= fileLimits.items) return
  throw new UnreadableNotes(`This file holds ${count} notes; the limit is ${fileLimits.items}.`)
}

function readTable(words: string, textId: Iri): ReadNotes {
  const items = fromCsv(words, textId)
  if (items) return {format: "CSV table", items}
  throw new UnreadableNotes(
    "This file is neither JSON nor a table of notes (a CSV file with the columns “id” and “note”).",
  )
}

function readJson(words: string, textId: Iri): ReadNotes {
  const beyond = beyondLimits(words)
  if (beyond !== null) throw new UnreadableNotes(beyond)
  let value: unknown
  try {
    value = JSON.parse(words)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UnreadableNotes(`This file is not JSON (${why.slice(0, 200)}).`, {cause: error})
  }
  limitItems(longestList(value))
  const set = fromReadium(value)
  if (set) return {format: isThorium(value) ? "Thorium Reader" : "EPUB Annotations", items: set}
  const rows = fromHypothesis(value)
  if (rows) return {format: "Hypothesis", items: rows}
  const recogito = fromRecogito(value, textId)
  if (recogito) return {format: "Recogito", items: recogito}
  const zotero = fromZotero(value)
  if (zotero) return {format: "Zotero", items: zotero}
  return {format: "Web Annotation (JSON-LD)", items: fromJsonLd(value)}
}

/** Of the lists that could be the file’s notes, without looking at one. */
function longestList(value: unknown): number {
  if (Array.isArray(value)) return value.length
  if (!isObject(value)) return 0
  const first = isObject(value["first"]) ? [value["first"]["items"]] : []
  const lists = ["items", "rows", "annotations"].map(key => value[key])
  return Math.max(...[...lists, ...first].map(one => list(one).length))
}

function fromJsonLd(value: unknown): readonly ReadItem[] {
  const {annotations, refused, problems} = parseAnnotationFile(value, "")
  const [problem] = problems
  if (annotations.length === 0 && refused.length === 0) {
    throw new UnreadableNotes(
      `This file is not one of the kinds that are read${problem ? ` (${problem.message})` : ""}.`,
    )
  }
  const trashed = new Map<unknown, string>()
  for (const entry of list(isObject(value) ? value[trashTerm] : null)) {
    const since = isObject(entry) ? entry["as:updated"] : null
    if (isObject(entry) && typeof since === "string") trashed.set(entry["id"], since)
  }
  const read: ReadItem[] = annotations.map((annotation, i) => ({
    path: `note ${i + 1}`,
    annotation,
    reason: null,
    deleted: trashed.get(nameOf(annotation)) ?? null,
  }))
  const reasons = firstProblems(
    problems,
    refused.map(({path}) => path),
  )
  return [
    ...read,
    ...refused.map(({path}) => refusal(path, `${reasons.get(path) ?? "It is not an annotation"}.`)),
  ]
}

/** The first thing wrong at or below each of some paths. */
function firstProblems(
  problems: readonly Problem[],
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const wanted = new Set(paths)
  const found = new Map<string, string>()
  for (const {path, message} of problems) {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf("/"))) {
      if (wanted.has(at) && !found.has(at)) found.set(at, message)
      if (!at.includes("/")) break
    }
  }
  return found
}
