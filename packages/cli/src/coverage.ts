import {layerBodyOf, layerOf, layers, listOf} from "@variorum/annotation"
import type {Annotation, Layer} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Span} from "@variorum/document"
import {candidatesIn} from "./candidates.ts"
import type {Candidate} from "./candidates.ts"
import type {Dismissal} from "./dismissals.ts"

/** What is marked in one block, and what looks unmarked. */
export interface BlockCoverage {
  readonly block: string
  /** Targets a layer has in the block; layers without any are left out. */
  readonly marked: Readonly<Partial<Record<Layer, number>>>
  /** Candidates that no annotation covers and nobody dismissed. */
  readonly unmarked: readonly Candidate[]
  readonly dismissed: number
}

export interface Coverage {
  readonly blocks: readonly BlockCoverage[]
  /** Entries of the bibliography that no work of the register names as its own. */
  readonly entriesWithoutWork: readonly string[]
  /** Dismissals that dismiss nothing: the words are not there, are no candidate or are marked. */
  readonly idle: readonly Dismissal[]
}

/** Of the editors' own annotations; a reader's do not count. */
export function coverageOf(edition: Edition, dismissals: readonly Dismissal[]): Coverage {
  const {canonical} = edition.text
  const marks = marksOf(edition)
  const spellings = [...edition.register.values()].flatMap(({name, variants}) => [
    name,
    ...variants,
  ])
  const used = new Set<Dismissal>()
  const open = new Map<string, Candidate[]>()
  const dismissed = new Map<string, number>()
  for (const candidate of candidatesIn(canonical, spellings)) {
    if (isCovered(candidate, marks)) continue
    const dismissal = dismissals.find(item => dismisses(item, candidate))
    if (dismissal) {
      used.add(dismissal)
      dismissed.set(candidate.block, (dismissed.get(candidate.block) ?? 0) + 1)
    } else open.set(candidate.block, [...(open.get(candidate.block) ?? []), candidate])
  }
  const listed = new Set(
    [...edition.register.values()].flatMap(entry => (entry.type === "Work" ? entry.blocks : [])),
  )
  return {
    blocks: canonical.blocks.map(({n}) => ({
      block: n,
      marked: countsIn(n, marks),
      unmarked: open.get(n) ?? [],
      dismissed: dismissed.get(n) ?? 0,
    })),
    entriesWithoutWork: canonical.blocks
      .filter(({type, n}) => type === "entry" && !listed.has(n))
      .map(({n}) => n),
    idle: dismissals.filter(item => !used.has(item)),
  }
}

function dismisses(item: Dismissal, {kind, block, words}: Candidate): boolean {
  return item.kind === kind && item.words === words && item.blocks.includes(block)
}

interface Mark extends Span {
  readonly block: string
  readonly layer: Layer
  readonly annotation: Annotation
}

function marksOf({editorial, anchors, text}: Edition): readonly Mark[] {
  return editorial.flatMap(annotation => {
    const layer = layerOf(annotation)
    if (layer === null) return []
    const name = annotation.canonical ?? annotation.id
    return (anchors.get(name) ?? []).flatMap(({span}) =>
      span === null
        ? []
        : [{...span, block: text.canonical.blockAt(span.from).n, layer, annotation}],
    )
  })
}

function countsIn(block: string, marks: readonly Mark[]): Readonly<Partial<Record<Layer, number>>> {
  const counts: Partial<Record<Layer, number>> = {}
  for (const layer of layers) {
    const count = marks.filter(mark => mark.layer === layer && mark.block === block).length
    if (count > 0) counts[layer] = count
  }
  return counts
}

/**
 * A quotation begins at the mark or at the words after it. A number lies in a figure, a date, a citation or a
 * name ("Group of 15"); a name lies in a mention; a citation in a reference.
 */
function isCovered(candidate: Candidate, marks: readonly Mark[]): boolean {
  const {kind, from, to, words} = candidate
  const around = marks.filter(mark => mark.from <= from && mark.to >= to)
  switch (kind) {
    case "quotation": {
      const afterMark = from + 1 + words.slice(1).search(/\S/)
      return marks.some(
        mark => mark.layer === "Quotation" && (mark.from === from || mark.from === afterMark),
      )
    }
    case "number":
      return around.some(
        ({layer, annotation}) =>
          layer === "Figure" ||
          layer === "Event" ||
          layer === "Reference" ||
          layer === "Entity" ||
          (layer === "Claim" && saysNumber(annotation, words)),
      )
    case "name":
      return isFilled(candidate, words, marks)
    case "citation":
      return around.some(({layer}) => layer === "Reference")
  }
}

/** Whether every letter of a name lies in a mention: “Moscow Bureau” may be two. */
function isFilled({from}: Span, words: string, marks: readonly Mark[]): boolean {
  const mentions = marks.filter(({layer}) => layer === "Entity")
  return [...words.matchAll(/\p{L}+/gu)].every(({0: part, index}) =>
    mentions.some(mark => mark.from <= from + index && mark.to >= from + index + part.length),
  )
}

/** Whether the value or the time of a claim is put in these words or is a date. */
function saysNumber(annotation: Annotation, words: string): boolean {
  const body = layerBodyOf(annotation)
  if (body?.type !== "Claim") return false
  return listOf(body.answers).some(
    ({value, scope}) =>
      value?.edtf !== undefined ||
      value?.text?.includes(words) === true ||
      scope?.time?.status === "stated",
  )
}
