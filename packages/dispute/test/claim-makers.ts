import type {
  Answer,
  Answering,
  Asserter,
  Citation,
  ClaimBody,
  Question,
  RegisterEntry,
  ScopeValue,
  StanceBody,
} from "@variorum/annotation"
import {openEdition} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {editionFiles} from "@variorum/testing"
import type {AnnotationDraft, EditionContent} from "@variorum/testing"

/** Opens an edition; the test's data must be without fault. */
export async function opened(content: EditionContent): Promise<Edition> {
  const {manifest, read} = editionFiles(content)
  const edition = await openEdition(manifest, read)
  if (edition.problems.length > 0) {
    throw new Error(edition.problems.map(({path, message}) => `${path}: ${message}`).join("\n"))
  }
  return edition
}

export const one = (id: string): Asserter => ({mode: "one", agents: [id]})
export const stated = (value: string): ScopeValue => ({status: "stated", value})
export const inferred = (value: string): ScopeValue => ({status: "inferred", value})
export const doubtful = (...oneOf: string[]): ScopeValue => ({status: "doubtful", oneOf})
export const located = (cited: string): Citation => ({resolution: "resolved", cited})
export const lost = (label: string): Citation => ({resolution: "unresolved", label})

interface ClaimGiven extends Partial<Omit<ClaimBody, "type">> {
  readonly words?: string | readonly string[]
  readonly creator?: string
}

/** A claim that nobody is said to make, on nothing, unless told otherwise. */
export function claim(id: string, given: ClaimGiven): AnnotationDraft {
  const {words, creator, ...body} = given
  return {
    id,
    ...(words === undefined ? {} : {words}),
    ...(creator === undefined ? {} : {creator}),
    body: {
      type: "Claim",
      label: id,
      assertedBy: {mode: "notStated"},
      evidence: {given: "none"},
      answers: [],
      ...body,
    },
  }
}

export function stance(
  id: string,
  toward: readonly string[],
  body: Partial<StanceBody> & {readonly words?: string} = {},
): AnnotationDraft {
  const {words, ...rest} = body
  return {
    id,
    toward,
    ...(words === undefined ? {} : {words}),
    body: {
      type: "Stance",
      kind: "disputes",
      label: id,
      heldBy: {mode: "notStated"},
      reason: null,
      ...rest,
    },
  }
}

export function answering(given: Partial<Answering> = {}): Answering {
  return {
    question: "question:how-many",
    bearing: "answers",
    holds: true,
    value: {text: "some", min: 1, max: 1},
    ...given,
  }
}

export function question(given: Partial<Question> = {}): Question {
  return {
    id: "question:how-many",
    type: "Question",
    kind: "figure",
    label: "How many?",
    scopeParts: [],
    answers: [],
    ...given,
  }
}

export function answer(id: string, given: Partial<Answer> = {}): Answer {
  return {id, label: id, excludes: [], within: [], compatible: [], ...given}
}

export const person = (id: string, name: string): RegisterEntry => ({
  id,
  type: "Person",
  name,
  variants: [name],
})

export const place = (id: string, name: string, within: readonly string[] = []): RegisterEntry => ({
  id,
  type: "Place",
  name,
  variants: [name],
  within,
})

export const work = (id: string, name: string): RegisterEntry => ({
  id,
  type: "Work",
  name,
  variants: [name],
  authors: [],
  blocks: ["p1"],
  csl: {},
})
