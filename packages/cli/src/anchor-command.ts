import {parseAnnotationFile} from "@variorum/annotation"
import type {AnnotationFile, RefusedItem} from "@variorum/annotation"
import {anchorAll} from "@variorum/anchoring"
import type {Anchor} from "@variorum/anchoring"
import {CanonicalText, CodePoints, fingerprint} from "@variorum/document"
import type {Span} from "@variorum/document"
import {sourceOfText} from "@variorum/formats"
import {argumentsOf} from "./arguments.ts"
import {Failure, UsageFailure} from "./failure.ts"
import type {Command} from "./outcome.ts"
import {kindOf, readJson} from "./read-file.ts"
import {readText} from "./read-text.ts"

/** One line of `anchor --json`. Code points into the canonical text; null where it has no place. */
interface Row {
  readonly id: string | null
  readonly state: Anchor["state"]
  readonly from: number | null
  readonly to: number | null
  readonly score: number | null
  /** Which target of the annotation, counted from 0, where it has several. */
  readonly target?: number
  /** All places it could be, where it is ambiguous. */
  readonly candidates?: readonly Span[]
  /** Why it could not be read as an annotation. */
  readonly problem?: string
}

/** `anchor --text T --annotations A`: every annotation is tried, whatever text it was made on. */
export const anchorCommand: Command = async args => {
  const {options, json, help} = argumentsOf(args, {named: ["text", "annotations"], most: 0})
  if (help) return {help}
  const {text: textPath, annotations: annotationsPath} = options
  if (textPath === undefined) throw new UsageFailure("In which text? Name a file with --text.")
  if (annotationsPath === undefined) {
    throw new UsageFailure("Which annotations? Name a file with --annotations.")
  }
  const text = new CanonicalText(await readText(textPath))
  const file = parseAnnotationFile(await readJson(annotationsPath), annotationsPath)
  if (file.annotations.length === 0 && file.problems.length > 0) {
    const {path, message} = file.problems[0]!
    throw new Failure(
      `${annotationsPath} holds no annotation that can be read: ${path} ${message}.`,
    )
  }
  const codePoints = new CodePoints(text.text)
  const textId = await idBeside(textPath)
  const anchors = anchorAll(file.annotations, text, {
    codePoints,
    fingerprint: await fingerprint(text.text),
    ...(textId === null ? {} : {textId}),
  })
  const refused = file.refused.map(item => refusedRow(item, file))
  const several = new Set(anchors.filter(({target}) => target > 0).map(({id}) => id))
  const placed = anchors.map(anchor => rowOf(anchor, several.has(anchor.id), codePoints))
  const rows = [...placed, ...refused]
  return {output: json ? rows : table(rows, text, codePoints)}
}

/** The IRI of a text of ours, from the provenance beside it; null where there is none. */
async function idBeside(textPath: string): Promise<string | null> {
  const path = sourceOfText(textPath)
  if (path === textPath || (await kindOf(path)) !== "file") return null
  const value = await readJson(path).catch(() => null)
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null
  return typeof id === "string" ? id : null
}

function rowOf(
  {id, state, span, score, target, candidates}: Anchor,
  several: boolean,
  points: CodePoints,
): Row {
  const inPoints = ({from, to}: Span) => ({from: points.fromUtf16(from), to: points.fromUtf16(to)})
  const place = span === null ? {from: null, to: null} : inPoints(span)
  return {
    id,
    state,
    ...place,
    score,
    ...(several ? {target} : {}),
    ...(candidates.length > 0 ? {candidates: candidates.map(inPoints)} : {}),
  }
}

/** What is no annotation is not dropped: it stands nowhere, and the row says why. */
function refusedRow({path, value}: RefusedItem, file: AnnotationFile): Row {
  const names = typeof value === "object" && value !== null ? (value as {id?: unknown}) : {}
  const {id, canonical} = names as {id?: unknown; canonical?: unknown}
  const name = [canonical, id].find(candidate => typeof candidate === "string") ?? null
  const found = file.problems.filter(problem => `${problem.path}/`.startsWith(`${path}/`))
  const problem = found.map(({path: at, message}) => `${at}: ${message}`).join("; ")
  const place = {from: null, to: null, score: null}
  return {id: name, state: "orphan", ...place, problem}
}

function table(rows: readonly Row[], text: CanonicalText, points: CodePoints): string {
  const lines = rows.map(row => {
    const words = row.problem ?? wordsOf(row, text, points)
    const place = row.from === null ? "–" : `${row.from}–${String(row.to)}`
    return `${row.state.padEnd(9)}  ${place.padEnd(13)}  ${row.id ?? "(no id)"}  ${words}`
  })
  const counts = new Map<string, number>()
  for (const {state} of rows) counts.set(state, (counts.get(state) ?? 0) + 1)
  const summary = [...counts].map(([state, count]) => `${count} ${state}`).join(", ")
  return [...lines, ...(lines.length > 0 ? [""] : []), summary || "no annotations", ""].join("\n")
}

function wordsOf(
  {from, to, candidates = []}: Row,
  text: CanonicalText,
  points: CodePoints,
): string {
  if (from === null || to === null) {
    if (candidates.length === 0) return ""
    return `could be at ${candidates.map(span => `${span.from}–${span.to}`).join(", ")}`
  }
  const span = {from: points.toUtf16(from), to: points.toUtf16(to)}
  const words = text.slice(span).replaceAll("\n", " ¶ ")
  const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words
  return `${text.blockAt(span.from).n} “${shown}”`
}
