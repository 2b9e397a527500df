import type {Annotation} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {anotherNote, changedNote, newNote} from "./compose-note.ts"
import type {Edition} from "@variorum/anchoring"
import {msg} from "@variorum/words"
import {KeeperError} from "./keeper.ts"
import type {Draft, NoteDeskHost} from "./note-desk.ts"
import type {ReadingNote} from "./reading-notes.ts"
import {isApart} from "./written.ts"
import type {Written} from "./written.ts"

export {writtenOf} from "./compose-note.ts"

/** Keeps what was written, and the name where one was asked for; rejects with a message for the reader. */
export async function keepNote(
  host: NoteDeskHost,
  {annotation, span, others = [], moved = false}: Draft,
  written: Written,
  name: string | null,
): Promise<void> {
  const {edition} = host.known() ?? {}
  if (!edition)
    throw new Error(msg`The text is not here any more; what you typed stays in the form.`)
  if (name !== null) await host.named(name)
  const spans = [...(span ? [span] : []), ...others]
  if (annotation) await changeNote(host, annotation, written, edition, moved ? spans : null)
  else if (span || isApart(written.fields)) await host.create(newNote(spans, written, edition))
  else
    throw new Error(msg`Select its words in the text and choose Note; what you typed stays here.`)
}

/** Where it was changed elsewhere in the meantime, the reader chooses between the two. */
async function changeNote(
  host: NoteDeskHost,
  annotation: Annotation,
  written: Written,
  edition: Edition,
  spans: readonly Span[] | null,
): Promise<void> {
  const mine = changedNote(annotation, written, edition, spans)
  try {
    await host.update(mine)
  } catch (error) {
    if (!(error instanceof KeeperError) || error.reason !== "conflict") throw error
    const {theirs} = error
    const choice = await host.clash({mine: written.text, theirs})
    if (choice === null) throw error
    if (choice === "both") await host.create(anotherNote(mine))
    else if (choice === "mine" && theirs) await changeNote(host, theirs, written, edition, spans)
  }
}

export async function deleteNote(host: NoteDeskHost, note: ReadingNote): Promise<void> {
  try {
    await host.remove(note.annotation.id)
    host.say({text: msg`The note is deleted.`, undo: () => void undeleteNote(host, note)})
  } catch (error) {
    host.say({text: msg`The note is not deleted. ${messageOf(error)}`})
  }
  host.back(note.spans[0] ?? null)
}

async function undeleteNote(host: NoteDeskHost, note: ReadingNote): Promise<void> {
  try {
    await host.restore(note.annotation.id)
    host.say({text: msg`The note is back.`, passing: true})
  } catch (error) {
    host.say({text: msg`The note is not back. ${messageOf(error)}`})
  }
  host.back(note.spans[0] ?? null)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
