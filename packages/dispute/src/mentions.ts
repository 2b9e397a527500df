import {layerBodyOf, nameOf} from "@variorum/annotation"
import type {Annotation, Citation, Iri} from "@variorum/annotation"
import {passageOf} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import type {Passage} from "./comparison.ts"
import {namesOurContext} from "./readings.ts"
import {oncePer} from "./remember.ts"

/** One place where the text speaks of an entry of a register. */
export interface Mention {
  /** `canonical` of the annotation that says so. */
  readonly annotation: Iri
  /** Which of the annotation's places this is, from 0; targets without a place are not counted. */
  readonly target: number
  /** By its name or a word for it; as a source; or as an event that is told. */
  readonly manner: "named" | "cited" | "told"
  readonly span: Span
  readonly passage: Passage
  /** All that may be meant, this entry among them; empty where it is certain which is. */
  readonly candidates: readonly Iri[]
  /** Of a citation: the page or number that the text gives. */
  readonly locator: string | null
  /** It stands in the bibliography: in a block that some work of the register is listed in. */
  readonly listed: boolean
  readonly note: string | null
}

/** Where the text speaks of an entry, in text order; what has no place is left out. */
export function mentionsOf(edition: Edition, entry: Iri): readonly Mention[] {
  return mentionsIn(edition).get(entry) ?? []
}

/** The mentions of every entry that has any. Found once for each edition. */
export const mentionsIn: (edition: Edition) => ReadonlyMap<Iri, readonly Mention[]> = oncePer(find)

function find(edition: Edition): ReadonlyMap<Iri, readonly Mention[]> {
  const listing = listingBlocks(edition)
  const mentions = new Map<Iri, Mention[]>()
  for (const annotation of edition.annotations.values()) {
    const what = namesOurContext(annotation) ? whatIsMentioned(annotation) : null
    if (!what) continue
    const id = nameOf(annotation)
    const spans = (edition.anchors.get(id) ?? []).flatMap(({span}) => span ?? [])
    for (const [target, span] of spans.entries()) {
      const passage = passageOf(span, edition.text.canonical)
      const listed = listing.has(passage.block)
      for (const {entry, ...rest} of what) {
        const mention = {annotation: id, target, span, passage, listed, ...rest}
        const list = mentions.get(entry)
        if (list) list.push(mention)
        else mentions.set(entry, [mention])
      }
    }
  }
  return new Map([...mentions].map(([entry, list]) => [entry, sortedOnce(list)]))
}

type What = Pick<Mention, "manner" | "candidates" | "locator" | "note"> & {readonly entry: Iri}

function whatIsMentioned(annotation: Annotation): readonly What[] | null {
  const body = layerBodyOf(annotation)
  const note = typeof body?.["note"] === "string" ? body["note"] : null
  switch (body?.type) {
    case "Entity": {
      const candidates = body.refersTo === undefined ? (body.oneOf ?? []) : []
      const entries = body.refersTo === undefined ? candidates : [body.refersTo]
      return entries.map(entry => ({entry, manner: "named", candidates, locator: null, note}))
    }
    case "Event":
      return [{entry: body.event, manner: "told", candidates: [], locator: null, note}]
    case "Reference": {
      const readings = readingsOfCitation(body)
      const ids = [...new Set(readings.flatMap(({cited}) => cited ?? []))]
      const candidates = body.cited === undefined ? ids : []
      return ids.map(entry => {
        const reading = readings.find(({cited}) => cited === entry)
        const locator = reading?.locator ?? body.locator ?? null
        return {entry, manner: "cited", candidates, locator, note}
      })
    }
    default:
      return null
  }
}

function readingsOfCitation(citation: Citation): readonly Citation[] {
  if (citation.cited !== undefined) return [citation]
  return (citation.oneOf ?? []).flatMap(readingsOfCitation)
}

function listingBlocks({register}: Edition): ReadonlySet<string> {
  const works = [...register.values()].flatMap(entry => (entry.type === "Work" ? entry : []))
  return new Set(works.flatMap(({blocks}) => blocks))
}

/** In text order. Words that cite an entry and name it too are one mention, the citation. */
function sortedOnce(mentions: readonly Mention[]): readonly Mention[] {
  const citing = mentions.filter(({manner}) => manner === "cited")
  return mentions
    .filter(one => one.manner !== "named" || !citing.some(other => touch(one.span, other.span)))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
}

function touch(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}
