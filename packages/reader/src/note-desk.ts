import type {Annotation, Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {NewAnnotation} from "./own-note.ts"
import type {KnownEdition} from "./edition-holder.ts"
import type {ReadingNote} from "./reading-notes.ts"
import {isApart} from "./written.ts"
import type {NoteFields, Written} from "./written.ts"

/** Comes with the form. */
const deeds = () => import("./note-deeds.ts")

export const writingFirst = msg`First save or cancel the note that you are writing.`

/** A note being written. */
export interface Draft {
  /** A new IRI, by which it is kept until it is saved. */
  readonly id: Iri
  /** The words it is about; null for a note without a certain place. */
  readonly span: Span | null
  /** More words it is about. */
  readonly others?: readonly Span[] | undefined
  /** They are others than those of the note that is changed. */
  readonly moved?: boolean | undefined
  /** The note being changed; null for a new one. */
  readonly annotation: Annotation | null
  /** What stands in the form at first. */
  readonly value: string
  /** What stands in its other fields; none in a draft that was kept before there were any. */
  readonly fields?: NoteFields | undefined
  /** What stood in the form when it opened; none where that was in a page that is closed. */
  readonly before?: Written | undefined
  /** Whether the form asks for a name; decided when it opens, so that nothing moves under a hand. */
  readonly asksName?: boolean | undefined
}

/** Something that happened, and how to take it back. */
export interface Message {
  readonly text: string
  readonly undo?: () => void
  /** Where to go from here. */
  readonly ways?: readonly {readonly label: string; readonly go: () => void}[]
  /** Nothing is lost when it goes by itself: all went as it was asked for. */
  readonly passing?: true
}

/** The words typed here, and what stands in the store instead of what they were made from. */
export interface Clash {
  readonly mine: string
  /** Null where it has been deleted. */
  readonly theirs: Annotation | null
}

export type ClashChoice = "mine" | "theirs" | "both"

export interface NoteDeskHost {
  known(): KnownEdition | null
  requestUpdate(): void
  create(annotation: NewAnnotation): Promise<Iri>
  update(annotation: Annotation): Promise<void>
  remove(id: Iri): Promise<void>
  restore(id: Iri): Promise<void>
  now: () => Date
  newId: () => Iri
  say(message: Message): void
  /** Keeps what is typed, should the page go. */
  typed(draft: Draft): void
  /** The draft was saved or thrown away. */
  ended(draft: Draft): void
  /** Whether a first note is to ask for a name. */
  asksName(): boolean
  /** Keeps the name that was given with the first note. */
  named(name: string): Promise<void>
  /** Lets the reader choose; null where they want to go on writing. */
  clash(clash: Clash): Promise<ClashChoice | null>
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

  /** Whether a form is open that is about words and can be given others. */
  get takesWords(): boolean {
    return this.#draft !== null && !isApart(this.#draft.fields ?? {})
  }

  /** Opens the form for a new note; one that is open keeps what is typed and takes these words. */
  begin(span: Span): void {
    const draft = this.#draft
    if (!draft) this.beginWith(span, {})
    else if (this.takesWords) this.#words([span])
    else this.#host.say({text: writingFirst})
  }

  /** The note that is being written is about these words too. */
  add(span: Span): void {
    const {span: first, others = []} = this.#draft ?? {}
    const spans = first ? [first, ...others] : others
    if (spans.every(one => one.from !== span.from || one.to !== span.to)) {
      this.#words([...spans, span].sort((a, b) => a.from - b.from))
    }
  }

  /** It is about the passage at an index no more; one stays. */
  drop(index: number): void {
    const {span, others = []} = this.#draft ?? {}
    if (span && others.length > 0) this.#words([span, ...others].filter((_, i) => i !== index))
  }

  #words([span, ...others]: readonly Span[]): void {
    if (!this.#draft || !span) return
    const {value, fields = {}} = this.#draft
    this.#set({...this.#draft, span, others, moved: true})
    if (value !== "" || this.#draft.annotation) this.typed({text: value, fields})
  }

  /** Opens the form of a new note of another kind; false where another is open. */
  beginWith(span: Span | null, fields: NoteFields): boolean {
    const asksName = this.#host.asksName()
    return this.resume({
      id: this.#host.newId(),
      span,
      annotation: null,
      value: "",
      fields,
      before: {text: "", fields},
      asksName,
    })
  }

  /** Opens the form on what was typed before; false where another is open. */
  resume(draft: Draft): boolean {
    if (this.#draft) {
      this.#host.say({text: writingFirst})
      return false
    }
    this.#set(draft)
    return true
  }

  /** Opens the form on a note; one that is open is not thrown away for it. */
  async edit(note: ReadingNote): Promise<void> {
    const {writtenOf} = await deeds()
    const {annotation, spans} = note
    const known = this.#host.known()
    if (!known) return
    const before = writtenOf(annotation, known.edition)
    const {text: value, fields} = before
    const [span = null, ...others] = spans
    this.resume({id: this.#host.newId(), span, others, annotation, value, fields, before})
  }

  /** Remembers what is typed, should the form have to be made anew, or the page. */
  typed({text: value, fields}: Written): void {
    if (!this.#draft) return
    this.#draft = {...this.#draft, value, fields}
    this.#host.typed(this.#draft)
  }

  cancel(): void {
    const {span = null} = this.#draft ?? {}
    this.#set(null)
    this.#host.back(span)
  }

  /**
   * Keeps what was typed, and the name where one was asked for; on failure rejects and leaves the
   * form as it is.
   */
  readonly save = async (written: Written, name: string | null = null): Promise<void> => {
    const draft = this.#draft
    if (!draft) return
    const {keepNote} = await deeds()
    await keepNote(this.#host, draft, written, name)
    this.#set(null)
    this.#host.say({text: msg`Saved.`, passing: true})
    this.#host.back(draft.span)
  }

  async delete(note: ReadingNote): Promise<void> {
    const {deleteNote} = await deeds()
    await deleteNote(this.#host, note)
  }

  #set(draft: Draft | null): void {
    if (this.#draft && draft === null) this.#host.ended(this.#draft)
    this.#draft = draft
    this.#host.requestUpdate()
  }
}
