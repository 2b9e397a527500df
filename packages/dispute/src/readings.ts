import {contexts, layerBodyOf, listOf, nameOf, wholeTargetsOf} from "@variorum/annotation"
import type {
  Annotation,
  Answering,
  ClaimBody,
  Iri,
  LayerBody,
  StanceBody,
} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {inTextOrder, placeOf} from "./passages.ts"
import {oncePer} from "./remember.ts"

/** A claim of the edition or of the reader. */
export interface ClaimReading {
  readonly id: Iri
  readonly annotation: Annotation
  readonly body: ClaimBody
  readonly own: boolean
  readonly place: number
}

export interface StanceReading {
  readonly id: Iri
  readonly annotation: Annotation
  readonly body: StanceBody
  readonly own: boolean
  readonly place: number
  /** Ids of the annotations it is directly toward. */
  readonly toward: readonly Iri[]
}

/** A claim with one of its `answers`; `item` counts them. */
export interface Meeting {
  readonly claim: ClaimReading
  readonly item: number
  readonly answering: Answering
}

/** What an edition holds that bears on disputes, arranged to be found quickly. */
export interface Readings {
  readonly claims: ReadonlyMap<Iri, ClaimReading>
  /** By question, in text order. */
  readonly meetings: ReadonlyMap<Iri, readonly Meeting[]>
  /** By the annotation they are toward, in text order. */
  readonly stances: ReadonlyMap<Iri, readonly StanceReading[]>
}

/** Read once for each edition: an edition is a value and does not change. */
export const readingsOf: (edition: Edition) => Readings = oncePer(read)

function read(edition: Edition): Readings {
  const ownOnes = new Set(edition.own)
  const claims: ClaimReading[] = []
  const stances: StanceReading[] = []
  for (const annotation of edition.annotations.values()) {
    const body = namesOurContext(annotation) ? layerBodyOf(annotation) : null
    if (!body) continue
    const id = nameOf(annotation)
    const own = ownOnes.has(annotation)
    if (isClaim(body)) {
      claims.push({id, annotation, body, own, place: placeOf(edition, id)})
    } else if (isStance(body)) {
      const toward = wholeTargetsOf(annotation).filter(target => edition.annotations.has(target))
      stances.push({id, annotation, body, own, place: placeOf(edition, id), toward})
    }
  }
  claims.sort(inTextOrder)
  stances.sort(inTextOrder)
  return {
    claims: new Map(claims.map(claim => [claim.id, claim])),
    meetings: grouped(claims.flatMap(meetingsOf), meeting => [meeting.answering.question]),
    stances: grouped(stances, stance => stance.toward),
  }
}

function meetingsOf(claim: ClaimReading): Meeting[] {
  return claim.body.answers.map((answering, item) => ({claim, item, answering}))
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly Iri[]): Map<Iri, T[]> {
  const groups = new Map<Iri, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** Elsewhere a "Claim" is another thing, and was held to no rule of ours when it was read. */
export function namesOurContext(annotation: Annotation): boolean {
  return listOf<unknown>(annotation["@context"]).includes(contexts[1])
}

function isClaim(body: LayerBody): body is ClaimBody {
  const types = listOf<string>(body.type)
  return types.includes("Claim") || types.includes("Figure")
}

function isStance(body: LayerBody): body is StanceBody {
  return listOf<string>(body.type).includes("Stance")
}
