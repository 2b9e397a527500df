import type {Iri, WorkEntry} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Holder, Passage, PositionEvidence} from "./comparison.ts"
import {holderOf} from "./labels.ts"
import {mentionsOf} from "./mentions.ts"
import {usesOfWork} from "./party-to.ts"
import type {WorkUse} from "./party-to.ts"
import {passagesOf} from "./passages.ts"
import {evidenceOf} from "./positions.ts"
import {readingsOf} from "./readings.ts"
import {oncePer} from "./remember.ts"

/**
 * How a work serves the text: the text itself rests on it, or takes from it what somebody asserts (`direct`); only somebody
 * whom it reports rests on it (`secondHand`); it is cited and no claim is known to use it (`cited`); or it is
 * never cited (`never`).
 */
export type WorkService = "direct" | "secondHand" | "cited" | "never"

export interface WorkInUse {
  readonly work: WorkEntry
  readonly service: WorkService
  /** In text order. */
  readonly uses: readonly WorkUse[]
}

/**
 * Every work of the register with what the text takes from it: the most used first, ties by name. Found once for each
 * edition.
 */
export const worksInUse: (edition: Edition) => readonly WorkInUse[] = oncePer(edition => {
  const works = [...edition.register.values()].filter(entry => entry.type === "Work")
  return works
    .map(work => {
      const uses = usesOfWork(edition, work.id)
      const isCited = mentionsOf(edition, work.id).some(
        ({manner, listed}) => manner === "cited" && !listed,
      )
      return {work, uses, service: serviceOf(uses, isCited, edition.text.id)}
    })
    .sort((a, b) => b.uses.length - a.uses.length || (a.work.name < b.work.name ? -1 : 1))
})

function serviceOf(uses: readonly WorkUse[], isCited: boolean, text: Iri): WorkService {
  if (uses.length === 0) return isCited ? "cited" : "never"
  const isDirect = ({as, claim}: WorkUse) => as !== "evidence" || claim.asserter.ids.includes(text)
  return uses.some(isDirect) ? "direct" : "secondHand"
}

/** A claim with what is given for it at its place in the text. */
export interface ClaimEvidence {
  readonly claim: Iri
  readonly label: string
  readonly asserter: Holder
  readonly evidence: PositionEvidence
  readonly passage: Passage | null
  readonly own: boolean
}

/** What is given for each claim, in text order. Found once for each edition. */
export const evidenceOfClaims: (edition: Edition) => readonly ClaimEvidence[] = oncePer(edition =>
  [...readingsOf(edition).claims.values()].map(({id, body, own}) => ({
    claim: id,
    label: body.label,
    asserter: holderOf(edition, body.assertedBy),
    evidence: evidenceOf(edition, body.evidence),
    passage: passagesOf(edition, id)[0] ?? null,
    own,
  })),
)
