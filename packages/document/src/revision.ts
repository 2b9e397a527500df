import {Transform, Step} from "prosemirror-transform"
import type {Node} from "prosemirror-model"
import {CanonicalText} from "./canonical-text.ts"
import {fingerprint} from "./fingerprint.ts"
import {isRecord, thrownBy} from "./guards.ts"
import {schema} from "./schema.ts"
import type {TextProblem} from "./text-file.ts"

/** From one state of a text to the next, as it is stored (`text/<slug>.revisions/0001.json` …). */
export interface Revision {
  /** Fingerprint of the text before it, and after. */
  readonly from: string
  readonly to: string
  /** xsd:dateTime in UTC with "Z". */
  readonly created: string
  /** Why, or on what ground. */
  readonly note?: string
  /** Steps of prosemirror-transform as JSON, in the order in which they apply. */
  readonly steps: readonly unknown[]
}

export type RevisionResult =
  | {readonly ok: true; readonly revision: Revision}
  | {readonly ok: false; readonly problems: readonly TextProblem[]}

/** Reads the value of a revision’s file; all problems are told. Whether its steps apply is not tried. */
export function revisionFromJson(value: unknown): RevisionResult {
  if (!isRecord(value)) return refused("", "A revision is an object")
  const problems: TextProblem[] = []
  for (const key of ["from", "to"]) {
    if (!/^[0-9a-f]{64}$/.test(String(value[key]))) {
      problems.push({path: `/${key}`, message: "A fingerprint is 64 lower-case hexadecimal digits"})
    }
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value["created"]))) {
    problems.push({path: "/created", message: "A time is like 2026-11-26T12:00:00Z"})
  }
  if (value["note"] !== undefined && typeof value["note"] !== "string") {
    problems.push({path: "/note", message: "A note is a string"})
  }
  const {steps} = value
  if (!Array.isArray(steps)) {
    problems.push({path: "/steps", message: "The steps of a revision are a list"})
  } else {
    steps.forEach((step: unknown, i) => {
      const message = thrownBy(() => Step.fromJSON(schema, step))
      if (message !== null) problems.push({path: `/steps/${i}`, message})
    })
  }
  if (problems.length > 0) return {ok: false, problems}
  return {ok: true, revision: value as unknown as Revision}
}

/** The steps of a revision done to a document: the document after it, and the mapping to it. */
export function applied(revision: Revision, doc: Node): Transform {
  const transform = new Transform(doc)
  revision.steps.forEach((json, i) => {
    const result = transform.maybeStep(Step.fromJSON(schema, json))
    if (result.failed !== null) throw new RangeError(`Step ${i} does not apply: ${result.failed}`)
  })
  return transform
}

/** What leads from a document to another, as a revision. The caller gives the time. */
export async function revisionOf(
  transform: Transform,
  about: {readonly created: string; readonly note?: string},
): Promise<Revision> {
  const before = transform.docs[0] ?? transform.doc
  const [from, to] = await Promise.all(
    [before, transform.doc].map(doc => fingerprint(new CanonicalText(doc).text)),
  )
  const steps = transform.steps.map(step => step.toJSON() as unknown)
  return {from: from!, to: to!, ...about, steps}
}

function refused(path: string, message: string): RevisionResult {
  return {ok: false, problems: [{path, message}]}
}
