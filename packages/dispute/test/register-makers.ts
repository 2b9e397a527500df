import type {EventBody, RegisterEntry, WorkEntry} from "@variorum/annotation"
import type {AnnotationDraft} from "@variorum/testing"

type Words = string | readonly string[]

/** These words name an entry, or one of several. */
export function naming(id: string, words: Words, ...entries: readonly string[]): AnnotationDraft {
  const [refersTo] = entries
  const body =
    entries.length === 1
      ? {type: "Entity" as const, refersTo: refersTo!}
      : {type: "Entity" as const, oneOf: entries}
  return {id, words, body}
}

/** These words cite a work, or one of several. */
export function citing(id: string, words: Words, ...works: readonly string[]): AnnotationDraft {
  const resolved = works.map(cited => ({resolution: "resolved" as const, cited}))
  if (resolved.length === 1) {
    return {id, words, body: {type: "Reference", ...resolved[0]!, locator: "p. 3"}}
  }
  return {id, words, body: {type: "Reference", resolution: "ambiguous", oneOf: resolved}}
}

export function telling(
  id: string,
  words: Words,
  event: string,
  given: Partial<EventBody> = {},
): AnnotationDraft {
  const dated = given.date === undefined ? {} : {dateStatus: "stated" as const}
  return {id, words, body: {type: "Event", event, ...dated, ...given}}
}

export const event = (id: string, name: string): RegisterEntry => ({
  id,
  type: "Event",
  name,
  variants: [],
})

export const group = (id: string, ...names: readonly [string, ...string[]]): RegisterEntry => ({
  id,
  type: "Group",
  name: names[0],
  variants: names,
})

export const bookBy = (id: string, blocks: readonly string[], ...authors: string[]): WorkEntry => ({
  id,
  type: "Work",
  name: id,
  variants: [],
  authors,
  blocks,
  csl: {},
})
