import type {Annotation, Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {textOf} from "./note-line.ts"
import {plainNote, rewordedNote} from "./own-note.ts"
import type {NewAnnotation} from "./own-note.ts"
import type {ReadingNote} from "./reading-notes.ts"

/** A note being written. */
export interface Draft {
  /** The words it is about; null for a note without a certain place. */
  readonly span: Span | null
  /** The note being changed; null for a new one. */
  readonly annotation: Annotation | null
  /** What stands in the form at first. */
  readonly value: string
}

/** Something that happened, and how to take it back. */
export interface Message {
  readonly text: string
  readonly undo?: () => void
  /** Nothing is lost when it goes by itself: all went as it was asked for. */
  readonly passing?: true
}

export interface NoteDeskHost {
  requestUpdate(): void
  create(annotation: NewAnnotation): Promise<Iri>
  update(annotation: Annotation): Promise<void>
  remove(id: Iri): Promise<void>
  restore(id: Iri): Promise<void>
  now: () => Date
  say(message: Message): void
  /** Takes the focus back to the place a note is about. */
  back(span: Span | null): void
}

/** The work on one own note at a time: its form, its deletion, what is said about both. */
export class NoteDesk {
  readonly #host: NoteDeskHost
  #draft: Draft | null = null

  constructor(host: NoteDeskHost) {
    this.#host = host
  }

  get draft(): Draft | null {
    return this.#draft
  }

  /** Opens the form for a new note; one that is open keeps what is typed and takes these words. */
  begin(span: Span): void {
    if (this.#draft?.annotation) return
    this.#set({span, annotation: null, value: this.#draft?.value ?? ""})
  }

  /** Opens the form on a note; one that is open is not thrown away for it. */
  edit(note: ReadingNote): void {
    if (this.#draft) {
      this.#host.say({text: "First save or cancel the note that you are writing."})
      return
    }
    const {annotation, spans} = note
    this.#set({span: spans[0] ?? null, annotation, value: textOf(annotation)})
  }

  /** Remembers what is typed, should the form have to be made anew. */
  typed(value: string): void {
    if (this.#draft) this.#draft = {...this.#draft, value}
  }

  cancel(): void {
    const {span = null} = this.#draft ?? {}
    this.#set(null)
    this.#host.back(span)
  }

  /** Keeps what was typed; on failure rejects and leaves the form as it is. */
  readonly save = async (text: string): Promise<void> => {
    const draft = this.#draft
    if (!draft) return
    if (draft.annotation) {
      await this.#host.update(rewordedNote(draft.annotation, text))
    } else if (draft.span) {
      await this.#host.create(plainNote(draft.span, text))
    }
    this.#set(null)
    this.#host.say({text: "Saved.", passing: true})
    this.#host.back(draft.span)
  }

  async delete(note: ReadingNote): Promise<void> {
    const span = note.spans[0] ?? null
    try {
      await this.#host.remove(note.annotation.id)
      this.#host.say({text: "The note is deleted.", undo: () => void this.#undelete(note)})
    } catch (error) {
      this.#host.say({text: `The note is not deleted. ${messageOf(error)}`})
    }
    this.#host.back(span)
  }

  async #undelete(note: ReadingNote): Promise<void> {
    try {
      await this.#host.restore(note.annotation.id)
      this.#host.say({text: "The note is back.", passing: true})
    } catch (error) {
      this.#host.say({text: `The note is not back. ${messageOf(error)}`})
    }
    this.#host.back(note.spans[0] ?? null)
  }

  #set(draft: Draft | null): void {
    this.#draft = draft
    this.#host.requestUpdate()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
