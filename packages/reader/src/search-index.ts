import {layerBodyOf, listOf} from "@variorum/annotation"
import type {Annotation, Asserter, Iri, RegisterEntry} from "@variorum/annotation"
import {isOwnQuestion} from "@variorum/anchoring"
import type {Edition, EditionText} from "@variorum/anchoring"
import {searchedText} from "@variorum/document"
import type {SearchedText} from "@variorum/document"
import {msg} from "@variorum/words"
import {entryView, registerOf} from "./entry-view.ts"
import {saidBy} from "./import-words.ts"
import {asserterLabel, citationLabel, valueLabel} from "./labels.ts"
import {layerLooks, ownLook} from "./layer-look.ts"
import {indexName, registerTitles} from "./register-names.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import type {SearchKind} from "./search-request.ts"
import type {View} from "./view.ts"

/** Something that can be found. */
export interface SearchEntry {
  /** Not shared by two entries of an edition. */
  readonly key: string
  readonly kind: SearchKind
  readonly searched: SearchedText
  /** Where it stands: the number of a block, or a register; empty where it stands nowhere. */
  readonly place: string
  /** Of a block of the text: UTF-16 into the canonical text; else null. */
  readonly from: number | null
  readonly view: View
  readonly asserters: readonly Iri[]
  readonly questions: readonly Iri[]
}

/** How the kinds are called, in the order in which they are listed. */
export const searchKinds: ReadonlyMap<SearchKind, string> = new Map<SearchKind, string>([
  ["text", msg`Text`],
  ["own", ownLook.plural],
  ["question", msg`Questions`],
  ["Claim", layerLooks.Claim.plural],
  ["Figure", layerLooks.Figure.plural],
  ["Stance", layerLooks.Stance.plural],
  ["Commentary", layerLooks.Commentary.plural],
  ["Quotation", layerLooks.Quotation.plural],
  ["Emendation", layerLooks.Emendation.plural],
  ["Reference", layerLooks.Reference.plural],
  ["Entity", layerLooks.Entity.plural],
  ["Event", layerLooks.Event.plural],
  ["register", msg`Registers`],
])

const blocks = new WeakMap<EditionText, readonly SearchEntry[]>()
const editorial = new WeakMap<readonly Annotation[], readonly SearchEntry[]>()
const registers = new WeakMap<Edition["register"], readonly SearchEntry[]>()
const whole = new WeakMap<Edition, readonly SearchEntry[]>()

/** All that can be found in an edition, each kind in its own order. What does not change is made once. */
export function searchIndexOf(edition: Edition, notes: ReadingNotes): readonly SearchEntry[] {
  return kept(whole, edition, () => {
    const all = [...notes.placed, ...notes.unplaced]
    const entriesOf = (own: boolean) =>
      all.filter(note => note.own === own).flatMap(note => noteEntry(edition, note))
    return [
      ...kept(blocks, edition.text, () => blockEntries(edition.text)),
      ...entriesOf(true),
      ...kept(editorial, edition.editorial, () => entriesOf(false)),
      ...kept(registers, edition.register, () => otherEntries(edition)),
    ]
  })
}

function kept<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}

function blockEntries({canonical}: EditionText): readonly SearchEntry[] {
  return canonical.blocks.map(block => ({
    key: block.n,
    kind: "text",
    searched: searchedText(canonical.slice(block)),
    place: block.n,
    from: block.from,
    view: {kind: "read", place: {block: block.n}},
    asserters: [],
    questions: [],
  }))
}

function otherEntries(edition: Edition): readonly SearchEntry[] {
  // The reader's are found among the notes.
  const asked = [...edition.questions.values()].filter(({id}) => !isOwnQuestion(edition, id))
  const questions = asked.map(({id, label, answers, note}): SearchEntry => {
    return {
      key: id,
      kind: "question",
      searched: said([label, ...answers.map(answer => answer.label), note]),
      place: "",
      from: null,
      view: {kind: "question", id},
      asserters: [],
      questions: [id],
    }
  })
  return [...questions, ...[...edition.register.values()].map(registerEntry)]
}

function registerEntry(entry: RegisterEntry): SearchEntry {
  const name = indexName(entry)
  const others = entry.variants.filter(variant => variant !== name && variant !== entry.name)
  return {
    key: entry.id,
    kind: "register",
    searched: said([entry.name, ...others, entry.note]),
    place: registerTitles[registerOf(entry)],
    from: null,
    view: entryView(entry),
    asserters: entry.type === "Work" ? entry.authors : [entry.id],
    questions: [],
  }
}

/** None for a note that says nothing beside the words it stands on. */
function noteEntry(edition: Edition, note: ReadingNote): readonly SearchEntry[] {
  const searched = said(note.own ? ownWords(edition, note) : editorsWords(edition, note))
  if (searched.text === "") return []
  const body = layerBodyOf(note.annotation)
  const by = asserterOf(note)
  const span = note.spans[0]
  return [
    {
      key: note.id,
      kind: note.own || note.layer === null ? "own" : note.layer,
      searched,
      place: span ? edition.text.canonical.blockAt(span.from).n : "",
      from: null,
      view: span ? {kind: "read", place: {annotation: note.id}} : viewWithoutPlace(note),
      asserters: by?.agents ?? [],
      questions:
        body?.type === "Claim" || body?.type === "Figure"
          ? body.answers.map(({question}) => question)
          : [],
    },
  ]
}

function viewWithoutPlace({own, annotation}: ReadingNote): View {
  if (own) return {kind: "notes"}
  const body = layerBodyOf(annotation)
  const answers = body?.type === "Claim" || body?.type === "Figure" ? body.answers : []
  return answers[0] ? {kind: "question", id: answers[0].question} : {kind: "disputes"}
}

function asserterOf({annotation}: ReadingNote): Asserter | null {
  const body = layerBodyOf(annotation)
  switch (body?.type) {
    case "Claim":
    case "Figure":
      return body.assertedBy
    case "Stance":
      return body.heldBy
    case "Quotation":
      return body.speaker
    default:
      return null
  }
}

function ownWords(edition: Edition, note: ReadingNote): readonly (string | undefined)[] {
  const typed = saidBy(note.annotation)
  const more = editorsWords(edition, note).filter(
    words => words !== undefined && !typed.includes(words),
  )
  return [typed, ...more]
}

/** What a note says in words that are not those of the text. */
function editorsWords(
  edition: Edition,
  {annotation}: ReadingNote,
): readonly (string | undefined)[] {
  const body = layerBodyOf(annotation)
  switch (body?.type) {
    case "Claim":
    case "Figure":
      return [
        body.label,
        asserterLabel(edition, body.assertedBy),
        ...body.answers.map(answering => valueLabel(edition, answering) ?? undefined),
        body.hedge,
        body.source && citationLabel(edition, body.source),
        body.note,
      ]
    case "Stance":
      return [
        body.label,
        asserterLabel(edition, body.heldBy),
        body.verdict,
        body.reason ?? undefined,
        body.note,
      ]
    case "Quotation":
      return [
        asserterLabel(edition, body.speaker),
        body.source && citationLabel(edition, body.source),
        body.note,
      ]
    case "Emendation":
      return [body.reading, body.reason]
    case "Reference":
      return [citationLabel(edition, body), body.note]
    case "Entity":
    case "Event":
      return [body.note]
    case undefined:
      return listOf(annotation.body).flatMap(one =>
        typeof one === "object" && typeof one.value === "string" ? [one.value] : [],
      )
    default:
      return [body?.value]
  }
}

/** Parts are kept apart by a dot, so that no phrase goes from one into the next. */
function said(parts: readonly (string | undefined)[]): SearchedText {
  const words = parts.map(part => part?.replace(/\s+/g, " ").trim() ?? "")
  return searchedText([...new Set(words)].filter(part => part !== "").join(" · "))
}
