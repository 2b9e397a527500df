import type {Citation, Evidence, Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {chronologyOf} from "./chronology.ts"
import type {ChronicleEvent} from "./chronology.ts"
import type {Comparison, Holder, Passage, Position, Stance} from "./comparison.ts"
import {holderOf} from "./labels.ts"
import {inTextOrder, passagesOf} from "./passages.ts"
import {readingsOf} from "./readings.ts"
import type {ClaimReading, StanceReading} from "./readings.ts"
import {oncePer} from "./remember.ts"
import {stanceOf} from "./stances.ts"

/** What a person, a group or a place has to do with what an edition asks and tells. */
export interface PartyTo {
  /** What it is said to assert, deny or leave unsaid, by question; in the questions' order. */
  readonly positions: readonly PartyPositions[]
  /** Claims of it that meet no question, in text order. */
  readonly unasked: readonly PartyClaim[]
  /** The stances it holds, with what they are toward; in text order. */
  readonly holds: readonly PartyStance[]
  /** The stances that others hold toward claims or stances of it; in text order. */
  readonly met: readonly PartyStance[]
  /** The events it takes part in or that are told of the place; dated ones first. */
  readonly events: readonly ChronicleEvent[]
  /** The works of the register that name it as an author. */
  readonly works: readonly Iri[]
}

export interface PartyPositions {
  readonly comparison: Comparison
  readonly positions: readonly Position[]
}

/** A claim, without what it says on a question. */
export interface PartyClaim {
  readonly id: Iri
  readonly label: string
  readonly asserter: Holder
  readonly passage: Passage | null
  readonly own: boolean
}

export interface PartyStance {
  readonly stance: Stance
  readonly toward: readonly PartyClaim[]
}

/** `comparisons` are those of the edition, as `compareAll` gives them. */
export function partyTo(edition: Edition, comparisons: readonly Comparison[], entry: Iri): PartyTo {
  const {claims, stances} = readingsOf(edition)
  const all = [...new Map([...stances.values()].flat().map(one => [one.id, one])).values()]
  const isParty = ({agents}: {readonly agents?: readonly Iri[]}) => agents?.includes(entry) ?? false
  const theirs = new Set([
    ...[...claims.values()].filter(({body}) => isParty(body.assertedBy)).map(({id}) => id),
    ...all.filter(({body}) => isParty(body.heldBy)).map(({id}) => id),
  ])
  const shown = (readings: typeof all): readonly PartyStance[] =>
    readings.sort(inTextOrder).map(reading => ({
      stance: stanceOf(edition, reading),
      toward: reading.toward.flatMap(id => targetOf(edition, all, id) ?? []),
    }))
  const {dated, undated} = chronologyOf(edition)
  return {
    positions: comparisons
      .map(comparison => ({
        comparison,
        positions: comparison.positions.filter(({asserter}) => asserter.ids.includes(entry)),
      }))
      .filter(({positions}) => positions.length > 0),
    unasked: [...claims.values()]
      .filter(({id, body}) => theirs.has(id) && body.answers.length === 0)
      .map(claim => claimOf(edition, claim)),
    holds: shown(all.filter(({id}) => theirs.has(id))),
    met: shown(
      all.filter(({id, toward}) => !theirs.has(id) && toward.some(one => theirs.has(one))),
    ),
    events: [...dated, ...undated].filter(({tellings}) =>
      tellings.some(({participants, place}) => participants.includes(entry) || place === entry),
    ),
    works: [...edition.register.values()]
      .filter(work => work.type === "Work" && work.authors.includes(entry))
      .map(({id}) => id),
  }
}

/** A claim that uses a work, and as what. */
export interface WorkUse {
  readonly claim: PartyClaim
  /** Where the asserter says it; through which it is known; on which it rests. */
  readonly as: "source" | "report" | "evidence"
  readonly locator: string | null
  /** Which work is meant is in doubt between several. */
  readonly doubtful: boolean
}

/** The claims that stand in a work, are reported through it or rest on it; in text order. */
export function usesOfWork(edition: Edition, work: Iri): readonly WorkUse[] {
  return usesByWork(edition).get(work) ?? []
}

const usesByWork: (edition: Edition) => ReadonlyMap<Iri, readonly WorkUse[]> = oncePer(edition => {
  const found = new Map<Iri, WorkUse[]>()
  for (const claim of readingsOf(edition).claims.values()) {
    const {source, via = [], evidence} = claim.body
    const uses: readonly (readonly [WorkUse["as"], readonly Partial<Citation>[]])[] = [
      ["source", source ? [source] : []],
      ["report", via],
      ["evidence", itemsOf(evidence)],
    ]
    for (const [as, citations] of uses) {
      for (const work of new Set(citations.flatMap(worksIn))) {
        const use = citations.flatMap(citation => useIn(citation, work) ?? [])[0]!
        const list = found.get(work) ?? []
        list.push({claim: claimOf(edition, claim), as, ...use})
        found.set(work, list)
      }
    }
  }
  return found
})

function itemsOf({items}: Evidence): readonly Partial<Citation>[] {
  return items ?? []
}

/** All that may be meant. */
function worksIn({cited, oneOf = []}: Partial<Citation>): readonly Iri[] {
  return [...(cited === undefined ? [] : [cited]), ...oneOf.flatMap(worksIn)]
}

function useIn(
  citation: Partial<Citation>,
  work: Iri,
): Pick<WorkUse, "locator" | "doubtful"> | null {
  const locator = citation.locator ?? null
  if (citation.cited === work) return {locator, doubtful: false}
  const reading = citation.oneOf?.flatMap(one => useIn(one, work) ?? [])[0]
  return reading ? {locator: reading.locator ?? locator, doubtful: true} : null
}

function claimOf(edition: Edition, {id, body, own}: ClaimReading): PartyClaim {
  const asserter = holderOf(edition, body.assertedBy)
  return {id, label: body.label, asserter, passage: passagesOf(edition, id)[0] ?? null, own}
}

/** A stance may be toward a claim or toward another stance. */
function targetOf(edition: Edition, stances: readonly StanceReading[], id: Iri): PartyClaim | null {
  const claim = readingsOf(edition).claims.get(id)
  if (claim) return claimOf(edition, claim)
  const stance = stances.find(one => one.id === id)
  if (!stance) return null
  const {body, own} = stance
  const asserter = holderOf(edition, body.heldBy)
  return {id, label: body.label, asserter, passage: passagesOf(edition, id)[0] ?? null, own}
}
