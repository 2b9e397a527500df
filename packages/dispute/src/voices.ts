import type {Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import type {Comparison, Holder, Hop, Position, Stance} from "./comparison.ts"
import {nameOfEntry} from "./labels.ts"
import {oncePer} from "./remember.ts"

/**
 * How someone speaks to a question, the plainest first: gives an answer; says that one is false, or disputes whoever
 * gives it; leaves one open; supports, limits, tells against or judges an answer without giving one; reports the
 * answer of another; says nothing, which the text says.
 */
export const voices = ["asserts", "denies", "leavesOpen", "qualifies", "reports", "silent"] as const
export type Voice = (typeof voices)[number]

/** Where someone speaks to one question. Nobody speaks who is not in it: not recorded is not silent. */
export interface VoiceCell {
  /** Each once, in the order of `voices`; at least one. */
  readonly voices: readonly Voice[]
  /** Their own, in text order. */
  readonly positions: readonly Position[]
  /** Toward positions of the question, or toward stances on them; in text order. */
  readonly stances: readonly Stance[]
  /** Positions of others that are known through them. */
  readonly reported: readonly Position[]
  /** Nothing but words that may be theirs or another’s. */
  readonly doubtful: boolean
}

/** Someone who speaks to questions: a person, a group, a document, or the text itself. */
export interface VoiceRow {
  readonly id: Iri
  readonly label: string
  /** By question. */
  readonly cells: ReadonlyMap<Iri, VoiceCell>
}

interface Draft {
  voices: Set<Voice>
  positions: Position[]
  stances: Map<Iri, Stance>
  reported: Position[]
  sure: boolean
}

/**
 * Who speaks to which question, and how: a row for each who asserts a position, holds a stance on one, or through whose
 * works one is known; those who speak to most questions first, ties by name. The text itself reports everything
 * it holds, so of the text only what it says itself counts. `comparisons` are those of the edition, found once for each.
 */
export function voicesOf(
  edition: Edition,
  comparisons: readonly Comparison[],
): readonly VoiceRow[] {
  return rowsOf(edition)(comparisons)
}

const rowsOf = oncePer((edition: Edition) =>
  oncePer((comparisons: readonly Comparison[]) => findRows(edition, comparisons)),
)

function findRows(edition: Edition, comparisons: readonly Comparison[]): readonly VoiceRow[] {
  const rows = new Map<Iri, Map<Iri, Draft>>()
  for (const {question, positions} of comparisons) {
    const drafts = new Map<Iri, Draft>()
    const draftOf = (agent: Iri): Draft => {
      const known = drafts.get(agent)
      if (known) return known
      const draft: Draft = {
        voices: new Set(),
        positions: [],
        stances: new Map(),
        reported: [],
        sure: false,
      }
      drafts.set(agent, draft)
      return draft
    }
    for (const position of positions) readPosition(edition, position, positions, draftOf)
    for (const [agent, draft] of drafts) {
      const row = rows.get(agent) ?? new Map<Iri, Draft>()
      row.set(question.id, draft)
      rows.set(agent, row)
    }
  }
  return [...rows]
    .map(([id, drafts]) => ({
      id,
      label: nameOfEntry(edition, id),
      cells: new Map([...drafts].map(([question, draft]) => [question, cellOf(draft)])),
    }))
    .sort((a, b) => b.cells.size - a.cells.size || (a.label < b.label ? -1 : 1))
}

function readPosition(
  edition: Edition,
  position: Position,
  positions: readonly Position[],
  draftOf: (agent: Iri) => Draft,
): void {
  const {asserter, stances, via} = position
  for (const agent of asserter.ids) {
    const draft = draftOf(agent)
    draft.voices.add(voiceOf(position))
    draft.positions.push(position)
    draft.sure ||= isSure(asserter)
  }
  for (const stance of stances) {
    for (const agent of stance.holder.ids) {
      const draft = draftOf(agent)
      draft.voices.add(voiceOfStance(stance, positions))
      draft.stances.set(stance.id, stance)
      draft.sure ||= isSure(stance.holder)
    }
  }
  for (const agent of new Set(via.flatMap(hop => reportersOf(edition, hop)))) {
    if (asserter.ids.includes(agent) || agent === edition.text.id) continue
    const draft = draftOf(agent)
    draft.voices.add("reports")
    draft.reported.push(position)
    draft.sure = true
  }
}

function voiceOf({bearing, holds}: Position): Voice {
  if (bearing === "silent") return "silent"
  if (bearing !== "answers") return "qualifies"
  return holds === true ? "asserts" : holds === false ? "denies" : "leavesOpen"
}

const agreeing = new Set(["agreesWith", "confirms"])
const disputing = new Set(["disputes", "disagreesWith"])

/**
 * To agree with who answers is to answer, and to dispute them is to deny; but who disputes a denial has not said
 * what is so, and who faults an argument has not said that its end is false.
 */
function voiceOfStance({kind, toward}: Stance, positions: readonly Position[]): Voice {
  if (kind === "reports") return "reports"
  const met = positions.filter(
    ({claim, bearing}) => bearing === "answers" && toward.includes(claim),
  )
  const answers = met.length > 0 && met.every(({holds}) => holds === true)
  if (answers && disputing.has(kind)) return "denies"
  if (answers && agreeing.has(kind)) return "asserts"
  return kind === "withholds" ? "leavesOpen" : "qualifies"
}

/** Words that may be one’s or another’s are surely nobody’s. */
function isSure({mode}: Holder): boolean {
  return mode !== "oneOf"
}

/** The authors of the work of a hop, or whom it names itself. */
function reportersOf(edition: Edition, {id, oneOf}: Hop): readonly Iri[] {
  if (oneOf !== null || id === null) return []
  const entry = edition.register.get(id)
  return entry?.type === "Work" && entry.authors.length > 0 ? entry.authors : [id]
}

function cellOf({voices: found, positions, stances, reported, sure}: Draft): VoiceCell {
  return {
    voices: voices.filter(voice => found.has(voice)),
    positions,
    stances: [...stances.values()],
    reported,
    doubtful: !sure,
  }
}
