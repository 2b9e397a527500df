import {parseAnnotation} from "@variorum/annotation"
import type {ReadItem} from "@variorum/annotation"

export type JsonObject = Readonly<Record<string, unknown>>

/** The W3C’s context, for what other tools wrote without one of their own. */
export const w3cContext = "http://www.w3.org/ns/anno.jsonld"

/** What an item of another tool was made from, so that nothing of it is lost. */
export const foreignTerm = "variorum:importedFrom"

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** A value as an item: read as an annotation, or refused with the first thing that is wrong. */
export function itemFrom(value: unknown, path: string, deleted: string | null = null): ReadItem {
  const {annotation, problems} = parseAnnotation(value, "", path)
  if (annotation) return {path, annotation, reason: null, deleted}
  const [problem] = problems
  const where = problem && problem.path !== path ? ` (at ${problem.path})` : ""
  return refusal(path, `${problem?.message ?? "It is not an annotation"}${where}.`)
}

export function refusal(path: string, reason: string): ReadItem {
  return {path, annotation: null, reason, deleted: null}
}

/** Reads one item; a converter that meets what its tool never writes refuses that item alone. */
export function converted(
  value: unknown,
  path: string,
  convert: (value: JsonObject) => JsonObject | string,
): ReadItem {
  if (!isObject(value)) return refusal(path, "It is not an object.")
  // What nobody could keep is refused before it is taken apart.
  const guarded = parseAnnotation({...shell, [foreignTerm]: value}, "", path)
  if (!guarded.annotation) {
    return refusal(path, `${guarded.problems[0]?.message ?? "It cannot be kept"}.`)
  }
  const result = convert(value)
  return typeof result === "string" ? refusal(path, result) : itemFrom(result, path)
}

const shell = {"@context": w3cContext, id: "urn:x", type: "Annotation", target: "urn:x"}

export function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A moment as the model wants it (section 3.3.1): in UTC with "Z"; null for what is none. */
export function moment(value: unknown): string | null {
  if (typeof value !== "string") return null
  if (/^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return value
  // Without a zone it is UTC for all tools we read.
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value.replace(" ", "T")}Z`
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

export function present(members: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined),
  )
}

/** An IRI for an id that is none: `urn:uuid:` for a UUID, else of the scheme `fallback`. */
export function iriOf(id: string, fallback: string): string {
  const bare = id.replace(/^#/, "")
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(bare)) {
    return `urn:uuid:${bare.toLowerCase()}`
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/.test(id)) return id
  return `${fallback}${encodeURIComponent(bare.replaceAll(/\p{Surrogate}/gu, "\ufffd"))}`
}

/** Bodies of a comment and its tags; undefined where there are none. */
export function bodiesOf(comment: string | null, tags: readonly string[]): unknown {
  const bodies = [
    ...(comment === null
      ? []
      : [{type: "TextualBody", value: comment, format: "text/plain", purpose: "commenting"}]),
    ...tags.map(value => ({type: "TextualBody", value, purpose: "tagging"})),
  ]
  return bodies.length === 0 ? undefined : bodies.length === 1 ? bodies[0] : bodies
}

export function motivationOf(comment: string | null, tags: readonly string[]): string {
  return comment !== null ? "commenting" : tags.length > 0 ? "tagging" : "highlighting"
}

/** `String.prototype.isWellFormed`, which not every browser has. */
export function isWellFormed(words: string): boolean {
  return !/\p{Surrogate}/u.test(words)
}
