import {layerBodyOf, wholeTargetsOf} from "@variorum/annotation"
import type {Citation, Iri} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {entryView} from "./entry-view.ts"
import {nameIn} from "./name-labels.ts"
import {noteLine} from "./note-line.ts"
import type {ReadingNote, ReadingNotes} from "./reading-notes.ts"
import type {View} from "./view.ts"

/** What can be looked up: an entry of a register, works among them, an annotation or a question, by its id. */
export interface LookUpSubject {
  readonly kind: "entry" | "annotation" | "question"
  readonly id: Iri
}

/** What subjects are looked up in. */
export interface KnownThings {
  readonly edition: Edition
  readonly notes: ReadingNotes
}

/**
 * What a note is about: the entry or the work, the question that it answers, what it replies to. Where that is nothing,
 * or in doubt between several, the note itself, whose card names them all.
 */
export function subjectOfNote({edition}: KnownThings, note: ReadingNote): LookUpSubject {
  const itself: LookUpSubject = {kind: "annotation", id: note.id}
  if (edition.questions.has(note.id)) return {kind: "question", id: note.id}
  const body = layerBodyOf(note.annotation)
  const entry = (id: Iri | undefined): LookUpSubject =>
    id !== undefined && edition.register.has(id) ? {kind: "entry", id} : itself
  switch (body?.type) {
    case "Entity":
      return entry(body.refersTo ?? only(body.oneOf))
    case "Event":
      return entry(body.event)
    case "Reference":
      return entry(citedIn(body))
    case "Quotation":
      return entry(body.source && citedIn(body.source))
    case "Claim":
    case "Figure": {
      const question = only([...new Set(body.answers.map(one => one.question))])
      return question !== undefined && edition.questions.has(question)
        ? {kind: "question", id: question}
        : itself
    }
    case "Emendation":
    case "Commentary":
      return itself
    default: {
      const toward = only(wholeTargetsOf(note.annotation).filter(id => id !== edition.text.id))
      return toward !== undefined && edition.annotations.has(toward)
        ? {kind: "annotation", id: toward}
        : itself
    }
  }
}

/** The one work that is cited; undefined where that is in doubt. */
function citedIn({cited, oneOf}: Citation): Iri | undefined {
  return cited ?? only([...new Set((oneOf ?? []).flatMap(one => citedIn(one) ?? []))])
}

function only<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined
}

/** What a view shows, where it is one thing that can be looked up. */
export function subjectOfView(view: View): LookUpSubject | null {
  if (view.kind === "question") return {kind: "question", id: view.id}
  if (view.kind === "registers" && view.entry !== null) return {kind: "entry", id: view.entry}
  if (view.kind !== "read" || !view.place || !("annotation" in view.place)) return null
  return view.beside ? null : {kind: "annotation", id: view.place.annotation}
}

/** The view that shows all of it; null of what is not in the edition, or has no place in the text. */
export function viewOfSubject({edition, notes}: KnownThings, subject: LookUpSubject): View | null {
  const {kind, id} = subject
  if (kind === "question") return edition.questions.has(id) ? {kind, id} : null
  if (kind === "entry") {
    const entry = edition.register.get(id)
    return entry ? entryView(entry) : null
  }
  const isPlaced = (notes.byId.get(id)?.spans.length ?? 0) > 0
  return isPlaced ? {kind: "read", place: {annotation: id}} : null
}

/** What to call it; null of what is not in the edition. */
export function nameOfSubject(
  {edition, notes}: KnownThings,
  subject: LookUpSubject,
): string | null {
  const {kind, id} = subject
  if (kind !== "annotation") {
    const found = kind === "entry" ? edition.register.has(id) : edition.questions.has(id)
    return found ? nameIn(edition, id) : null
  }
  const note = notes.byId.get(id)
  return note ? `${note.look.singular}: ${noteLine(edition, note)}` : null
}
