import type {EvidenceItem, Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {citationLabel, holderOf, inSeries} from "./labels.ts"
import {readingsOf} from "./readings.ts"
import type {ClaimReading} from "./readings.ts"

/** What goes back to one witness, or to witnesses that come together. */
export interface RootGroup {
  /** Ids of agents and works; of the unknown, names of `witnesses`. */
  readonly keys: readonly string[]
  /** In the order of the positions. */
  readonly claims: readonly Iri[]
}

export interface RootGroups {
  readonly known: readonly RootGroup[]
  readonly unknown: readonly RootGroup[]
  readonly witnesses: ReadonlyMap<string, UnknownWitness>
}

/**
 * The witnesses behind claims, in the order of the first claim of each; claims that share a witness through their chains
 * have one root.
 *
 * A claim goes back to the evidence cited for it: a work, or the witnesses of another claim.
 * Without evidence it goes back to its asserter, if the work where they say it is located or the
 * text itself speaks; a chain of report between does not change who is the witness. Where all
 * evidence is ambiguous the fork may end at the asserter, and is taken to. Evidence that is
 * claimed and not named or only unresolved, and an asserter who is not named, in doubt or not
 * located, is a root unknown: one for the same asserter, label and chain.
 */
export function rootGroups(edition: Edition, ids: readonly Iri[]): RootGroups {
  const {claims} = readingsOf(edition)
  const known = new Groups()
  const unknown = new Groups()
  const witnesses = new Map<string, UnknownWitness>()
  for (const id of new Set(ids)) {
    const claim = claims.get(id)
    if (!claim) continue
    const found = witnessesOf(edition, claim)
    if (found.keys.size > 0) known.join([...found.keys], id)
    else {
      unknown.join([...found.unknown.keys()], id)
      for (const [key, witness] of found.unknown) witnesses.set(key, witness)
    }
  }
  return {known: known.all(), unknown: unknown.all(), witnesses}
}

interface Witnesses {
  /** Ids of agents and works. */
  readonly keys: Set<Iri>
  readonly unknown: Map<string, UnknownWitness>
}

/** What is not known of a witness: its name, the work, where it says so, or which of several it is. */
export type RootTrouble = "named" | "resolved" | "located" | "which"

/** One that is not named or not located, and what is wanting. */
export interface UnknownWitness {
  readonly label: string
  readonly trouble: RootTrouble
}

/** Follows the claims given as evidence to their ends; a circle ends nowhere. */
function witnessesOf(edition: Edition, start: ClaimReading): Witnesses {
  const {claims} = readingsOf(edition)
  const found: Witnesses = {keys: new Set(), unknown: new Map()}
  const seen = new Set([start])
  const open = [start]
  for (let claim = open.pop(); claim; claim = open.pop()) {
    const {evidence} = claim.body
    const items = evidence.given === "cited" ? (evidence.items ?? []) : []
    let usable = false
    for (const item of items) {
      const other = item.claim === undefined ? undefined : claims.get(item.claim)
      if (other) {
        usable = true
        if (!seen.has(other)) open.push(other)
        seen.add(other)
      } else if (isLocated(item)) {
        usable = true
        found.keys.add(item.cited ?? citationLabel(edition, item))
      }
    }
    if (!usable) addOwnWitness(edition, claim, items, found)
  }
  if (found.keys.size === 0 && found.unknown.size === 0) addAsserter(edition, start, found)
  return found
}

function isLocated(item: EvidenceItem): boolean {
  return item.resolution === "resolved" || item.resolution === "noEntry"
}

function addOwnWitness(
  edition: Edition,
  claim: ClaimReading,
  items: readonly EvidenceItem[],
  found: Witnesses,
): void {
  const {evidence} = claim.body
  if (evidence.given === "unnamed") {
    addUnknown(edition, claim, evidence.label ?? msg`evidence`, "named", found)
  } else if (items.some(item => item.resolution !== "ambiguous")) {
    const label = inSeries(
      items.map(item => citationLabel(edition, item)),
      "and",
    )
    addUnknown(edition, claim, label, "resolved", found)
  } else addAsserter(edition, claim, found)
}

function addAsserter(edition: Edition, claim: ClaimReading, found: Witnesses): void {
  const {assertedBy, source} = claim.body
  const agents = assertedBy.agents ?? []
  const named = (assertedBy.mode === "one" || assertedBy.mode === "joint") && agents.length > 0
  const located = source?.resolution === "resolved" || source?.resolution === "noEntry"
  if (named && (located || agents.includes(edition.text.id))) {
    for (const agent of agents) found.keys.add(agent)
    if (located && source.cited !== undefined) found.keys.add(source.cited)
    return
  }
  const {label} = holderOf(edition, assertedBy)
  if (named) addUnknown(edition, claim, label, "located", found)
  else if (assertedBy.mode === "oneOf") addUnknown(edition, claim, label, "which", found)
  else if (assertedBy.mode === "unnamed") addUnknown(edition, claim, label, "named", found)
  else addUnknown(edition, claim, msg`the asserter`, "named", found)
}

function addUnknown(
  edition: Edition,
  {body}: ClaimReading,
  label: string,
  trouble: RootTrouble,
  found: Witnesses,
): void {
  const asserter = holderOf(edition, body.assertedBy)
  const via = (body.via ?? []).map(hop => [hop.cited ?? null, citationLabel(edition, hop)])
  const key = JSON.stringify([asserter.mode, [...asserter.ids].sort(), asserter.label, label, via])
  found.unknown.set(key, {label, trouble})
}

interface Group {
  readonly keys: string[]
  readonly claims: Iri[]
}

/** Claims grouped by the keys they share, directly or through others. */
class Groups {
  readonly #byKey = new Map<string, Group>()

  join(keys: readonly string[], claim: Iri): void {
    const met = new Set(keys.flatMap(key => this.#byKey.get(key) ?? []))
    const [first, ...others] = met
    const group: Group = first ?? {keys: [], claims: []}
    for (const other of others) {
      for (const key of other.keys) this.#add(group, key)
      group.claims.push(...other.claims)
    }
    for (const key of keys) this.#add(group, key)
    group.claims.push(claim)
  }

  all(): readonly Group[] {
    return [...new Set(this.#byKey.values())]
  }

  #add(group: Group, key: string): void {
    if (this.#byKey.get(key) === group) return
    this.#byKey.set(key, group)
    group.keys.push(key)
  }
}
