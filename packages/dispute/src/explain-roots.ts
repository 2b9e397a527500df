import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import type {Comparison} from "./comparison.ts"
import {citationLabel, inSeries, nameOfEntry} from "./labels.ts"
import {readingsOf} from "./readings.ts"
import {rootGroups} from "./roots.ts"
import type {RootGroup, RootTrouble, UnknownWitness} from "./roots.ts"

/** A witness that answering positions go back to. */
export interface Root {
  /** Who or what it is, e.g. "Kuznetsov" or "other evidence". */
  readonly label: string
  /** Ids of the claims that go back to it, in the order of the positions. */
  readonly positions: readonly Iri[]
  /** False for a witness that is not named or not located: not counted as independent. */
  readonly known: boolean
  /** Labels of the hops through which the text knows it; empty where it is at hand. */
  readonly through: readonly string[]
  /** All of it in a line: "Kuznetsov: not located; known only through Avrich 1984". */
  readonly line: string
}

const troubles: Readonly<Record<RootTrouble, string>> = {
  named: msg`not named`,
  resolved: msg`not resolved`,
  located: msg`not located`,
  which: msg`not said which`,
}

/** The roots of the answering positions of a question, as `rootGroups` finds them, the known ones first. */
export function explainRoots(edition: Edition, {positions}: Comparison): readonly Root[] {
  const {known, unknown, witnesses} = rootGroups(
    edition,
    positions.flatMap(({bearing, claim}) => (bearing === "answers" ? [claim] : [])),
  )
  return [
    ...known.map(group => knownRoot(edition, group)),
    ...unknown.map(group => unknownRoot(edition, group, witnesses)),
  ]
}

function knownRoot(edition: Edition, {keys, claims}: RootGroup): Root {
  const {register} = edition
  const agents = keys.filter(key => key === edition.text.id || isAgent(register.get(key)?.type))
  const label = inSeries(
    (agents.length > 0 ? agents : keys).map(key => nameOfEntry(edition, key)),
    "and",
  )
  const through = throughOf(edition, claims)
  const line =
    through.length > 0 ? msg`${label}: known only through ${inSeries(through, "and")}` : label
  return {label, positions: claims, known: true, through, line}
}

function isAgent(type: string | undefined): boolean {
  return type === "Person" || type === "Group"
}

function unknownRoot(
  edition: Edition,
  {keys, claims}: RootGroup,
  witnesses: ReadonlyMap<string, UnknownWitness>,
): Root {
  const found = keys.flatMap(key => witnesses.get(key) ?? [])
  const label = inSeries([...new Set(found.map(witness => witness.label))], "and")
  const trouble = inSeries([...new Set(found.map(one => troubles[one.trouble]))], "and")
  const through = throughOf(edition, claims)
  const known = through.length > 0 ? msg`; known only through ${inSeries(through, "and")}` : ""
  return {label, positions: claims, known: false, through, line: `${label}: ${trouble}${known}`}
}

/** The located hops of the chains, or all their labels where none is; empty if a claim has none. */
function throughOf(edition: Edition, ids: readonly Iri[]): readonly string[] {
  const chains = ids.map(id => readingsOf(edition).claims.get(id)?.body.via ?? [])
  if (chains.some(chain => chain.length === 0)) return []
  const hops = chains.flat()
  const located = hops.filter(hop => hop.resolution === "resolved" || hop.resolution === "noEntry")
  const shown = located.length > 0 ? located : hops
  return [...new Set(shown.map(hop => citationLabel(edition, hop)))]
}
