import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {newNote} from "./compose-note.ts"
import type {KnownEdition} from "./edition-holder.ts"
import type {TowardKind} from "./note-events.ts"
import type {Message} from "./note-desk.ts"
import type {NewAnnotation} from "./own-note.ts"
import {lastColour} from "./own-suggestions.ts"
import type {NoteFields} from "./written.ts"

export interface MakingHost {
  known(): KnownEdition
  /** Opens the form of a new note, where none is open. */
  begin(span: Span | null, fields: NoteFields): void
  create(annotation: NewAnnotation): Promise<Iri>
  say(message: Message): void
  remove(id: Iri): Promise<void>
  edit(id: Iri): void
  /** Goes to words in the text, and gives it the focus. */
  show(span: Span | null): Promise<void>
  announce(words: string): void
  back(span: Span | null): void
}

/** The making of what is no plain note on words. */
export class MakingDesk {
  readonly #host: MakingHost

  constructor(host: MakingHost) {
    this.#host = host
  }

  /** Opens the form of what is about another annotation, beside it. */
  toward(kind: TowardKind, id: Iri): void {
    const note = this.#host.known().notes.byId.get(id)
    if (!note) return
    const apart: NoteFields = kind === "stance" ? {apart: "yes"} : {}
    this.#host.begin(note.spans[0] ?? null, {kind, toward: note.id, ...apart})
  }

  /** Leads from the form to the text; it stays open. */
  async chooseWords(span: Span | null): Promise<void> {
    await this.#host.show(span)
    this.#host.announce(
      msg`Select words in the text; a takes them instead, + takes them too. The form stays open.`,
    )
  }

  /** Marks words in the colour that was used last, and offers to change it. */
  async highlight(span: Span): Promise<void> {
    const host = this.#host
    const colour = lastColour(host.known().edition)
    try {
      const id = await host.create(
        newNote([span], {text: "", fields: {colour}}, host.known().edition),
      )
      host.say({
        text: msg`Highlighted in ${colour}.`,
        undo: () => void this.#takeBack(id, span),
        ways: [{label: msg`Colour and tags`, go: () => host.edit(id)}],
      })
    } catch (error) {
      host.say({text: msg`Not highlighted. ${messageOf(error)}`})
    }
    host.back(span)
  }

  async #takeBack(id: Iri, span: Span): Promise<void> {
    const host = this.#host
    try {
      await host.remove(id)
      host.say({text: msg`The highlight is taken back.`, passing: true})
    } catch (error) {
      host.say({text: msg`The highlight is still there. ${messageOf(error)}`})
    }
    host.back(span)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
