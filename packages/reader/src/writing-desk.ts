import {nameOf} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {KnownEdition} from "./edition-holder.ts"
import {isolated} from "./isolated.ts"
import type {Draft, Message} from "./note-desk.ts"
import type {KeptDraft, Notebook} from "./notebook.ts"

/** What is typed is on disk after this time at the latest, in milliseconds. */
const soon = 500

export interface WritingDeskHost {
  known(): KnownEdition | null
  now: () => Date
  say(message: Message | null): void
  /** Opens the form on a draft; false where another is open. */
  resume(draft: Draft): boolean
}

/** Keeps what is typed through a crash, and knows whether the reader was asked for a name. */
export class WritingDesk {
  readonly #host: WritingDeskHost
  readonly #notebook: Notebook
  #asked = true
  #waiting: Draft | null = null
  /** The drafts that are, or may be, on disk. */
  readonly #kept = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** One write after the other, so that nothing is kept after it was dropped. */
  #writing: Promise<unknown> = Promise.resolve()

  constructor(host: WritingDeskHost, notebook: Notebook, signal: AbortSignal) {
    this.#host = host
    this.#notebook = notebook
    const now = () => this.#keep()
    addEventListener("pagehide", now, {signal})
    document.addEventListener("visibilitychange", now, {signal})
    void this.#learn()
  }

  /** Whether a name is to be asked for. */
  get asksName(): boolean {
    return !this.#asked
  }

  /** Keeps the name that was given, or that none was. */
  async nameGiven(name: string): Promise<void> {
    await this.#notebook.rename(name)
    this.#asked = true
  }

  typed(draft: Draft): void {
    this.#waiting = draft
    this.#timer ??= setTimeout(() => this.#keep(), soon)
  }

  /** It was saved as a note, or thrown away. */
  ended({id}: Draft): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#waiting = null
    this.#write(() => this.#drop(id))
  }

  /** Resolves when what is typed is on disk. */
  async keep(): Promise<void> {
    this.#keep()
    await this.#writing
  }

  /** Offers what was typed in a tab that is gone, one after the other; goes on with it at once where the page does. */
  async offer(): Promise<void> {
    const [kept] = await this.#notebook.draftsLeft().catch(() => [])
    if (!kept) return
    if (this.#notebook.goesOn?.()) {
      this.#resume(kept)
      return
    }
    const line = kept.value.replace(/\s+/g, " ")
    this.#host.say({
      text: msg`You were writing when this page was closed: “${isolated(line.length <= 80 ? line : `${line.slice(0, 80)}…`)}”`,
      ways: [
        {label: msg`Go on writing`, go: () => this.#resume(kept)},
        {label: msg`Throw it away`, go: () => this.#throwAway(kept)},
      ],
    })
  }

  #resume(kept: KeptDraft): void {
    const {id, value, fields, annotation} = kept
    const draft: Draft = {id, value, fields, annotation, ...this.#wordsOf(kept)}
    if (!this.#host.resume(draft)) return
    this.#kept.add(id)
    this.#host.say(null)
    this.typed(draft)
  }

  #throwAway({id}: KeptDraft): void {
    this.#host.say({text: msg`The draft is thrown away.`, passing: true})
    this.#write(() => this.#notebook.dropDraft(id))
    this.#write(() => this.offer())
  }

  /** All its words, where the text is the same; else its note’s, or those that are found. */
  #wordsOf(kept: KeptDraft): Pick<Draft, "span" | "others" | "moved"> {
    const {annotation, span, others = [], moved = false, fingerprint} = kept
    const known = this.#host.known()
    const isSame = fingerprint === known?.edition.text.fingerprint
    if (isSame && (moved || !annotation)) return {span, others, moved}
    const spans = annotation ? known?.notes.byId.get(nameOf(annotation))?.spans : undefined
    return {span: this.#spanOf(kept), others: spans?.slice(1) ?? []}
  }

  /** Where it stands by now: its note’s place, or its words in a text that may be another. */
  #spanOf({annotation, span, fingerprint, quote}: KeptDraft): Span | null {
    const known = this.#host.known()
    if (!known) return null
    if (annotation) return known.notes.byId.get(nameOf(annotation))?.spans[0] ?? null
    const {text} = known.edition
    if (fingerprint === text.fingerprint || quote === "") return span
    const words = text.canonical.text
    const from = words.indexOf(quote)
    const isOnly = from >= 0 && !words.includes(quote, from + 1)
    return isOnly ? {from, to: from + quote.length} : null
  }

  #keep(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const draft = this.#waiting
    const text = this.#host.known()?.edition.text
    if (!draft || !text) return
    this.#waiting = null
    const {id, value, fields = {}, annotation, span, others = [], moved = false} = draft
    const {fingerprint} = text
    const quote = span ? text.canonical.slice(span) : ""
    const at = this.#host.now().toISOString()
    this.#write(async () => {
      this.#kept.add(id)
      const words = {span, others, moved, fingerprint, quote}
      await this.#notebook.keepDraft({id, value, fields, annotation, ...words, at})
    })
  }

  async #drop(id: string): Promise<void> {
    if (this.#kept.delete(id)) await this.#notebook.dropDraft(id)
  }

  /** What fails is said when the note is saved: the form still has it. */
  #write(work: () => Promise<void>): void {
    this.#writing = this.#writing.then(work).catch(() => null)
  }

  async #learn(): Promise<void> {
    const person = await this.#notebook.person().catch(() => null)
    this.#asked = person?.asked ?? true
  }
}
