import {layerBodyOf, wholeTargetsOf} from "@variorum/annotation"
import type {LayerBody} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {
  asserterLabel,
  basisLabel,
  certaintyLabel,
  citationLabel,
  emendationLabel,
  evidenceLabel,
  scopeLabels,
  stanceLabel,
  valueLabel,
} from "./labels.ts"
import {noteLine, wordsOf} from "./note-line.ts"
import {readingNotes} from "./reading-notes.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"

/** A note of the edition in plain words, where no script can open it. */
export interface PlainNote {
  /** What it is, in the singular: “Claim”. */
  readonly kind: string
  /** The words of the text it stands on. */
  readonly words: string
  /** What it says, in one line. */
  readonly line: string
  /** What else is known, each as a term and what it says. */
  readonly facts: readonly (readonly [term: string, says: string])[]
}

/** The notes that begin in one block, in reading order. */
export interface BlockNotes {
  readonly block: string
  readonly notes: readonly PlainNote[]
}

/** All notes of an edition that have a place, block by block; blocks without a note are left out. */
export function plainNotes(edition: Edition): readonly BlockNotes[] {
  const all = readingNotes(edition)
  const blocks = new Map<string, PlainNote[]>()
  for (const note of all.placed) {
    const {n} = edition.text.canonical.blockAt(note.spans[0]!.from)
    const notes = blocks.get(n) ?? []
    notes.push(plainNote(edition, all, note))
    blocks.set(n, notes)
  }
  return [...blocks].map(([block, notes]) => ({block, notes}))
}

/** One of them. */
export function plainNote(edition: Edition, all: ReadingNotes, note: ReadingNote): PlainNote {
  const body = layerBodyOf(note.annotation)
  return {
    kind: note.look.singular,
    words: wordsOf(edition, note) ?? "",
    line: noteLine(edition, note),
    facts: body ? factsOf(edition, all, note, body).filter(isSaid) : [],
  }
}

type Fact = readonly [term: string, says: string | null | undefined]

function isSaid(fact: Fact): fact is readonly [string, string] {
  return fact[1] !== null && fact[1] !== undefined && fact[1] !== ""
}

function factsOf(
  edition: Edition,
  all: ReadingNotes,
  note: ReadingNote,
  body: LayerBody,
): readonly Fact[] {
  switch (body.type) {
    case "Claim":
    case "Figure":
      return [
        [msg`asserted by`, asserterLabel(edition, body.assertedBy)],
        [msg`hedge`, quoted(body.hedge)],
        ...body.answers.map(answering => {
          const question = edition.questions.get(answering.question)?.label ?? answering.question
          const value = valueLabel(edition, answering)
          const scope = scopeLabels(edition, answering.scope)
          return [
            msg`on`,
            [question, value, ...scope].filter(part => part !== null).join(" – "),
          ] as const
        }),
        [msg`source`, body.source && citationLabel(edition, body.source)],
        [msg`reported through`, body.via?.map(hop => citationLabel(edition, hop)).join(", ")],
        [msg`evidence`, evidenceLabel(edition, body.evidence, body.assertedBy)],
        [msg`note`, body.note],
      ]
    case "Stance":
      return [
        [msg`held by`, asserterLabel(edition, body.heldBy)],
        [msg`kind`, stanceLabel(body.kind)],
        [msg`toward`, towardWords(edition, all, note)],
        [msg`reason`, body.reason],
        [msg`note`, body.note],
      ]
    case "Quotation":
      return [
        [msg`source`, body.source && citationLabel(edition, body.source)],
        [msg`note`, body.note],
      ]
    case "Emendation":
      return [
        [msg`kind`, emendationLabel(body.kind)],
        [msg`certainty`, certaintyLabel(body.certainty)],
        [msg`reason`, body.reason],
      ]
    case "Reference":
    case "Entity":
    case "Event":
      return [[msg`note`, body.note]]
    default:
      return [[msg`rests on`, basisLabel(body.basis)]]
  }
}

function towardWords(edition: Edition, all: ReadingNotes, note: ReadingNote): string {
  return wholeTargetsOf(note.annotation)
    .map(id => {
      const target = all.byId.get(id)
      return target ? noteLine(edition, target) : id
    })
    .join("; ")
}

function quoted(words: string | undefined): string | undefined {
  return words === undefined ? undefined : msg`“${words}”`
}
