import type {TemplateResult} from "lit"
import {movedTo} from "@variorum/anchoring"
import type {Repair} from "@variorum/anchoring"
import type {Annotation, Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import type {KnownEdition} from "./edition-holder.ts"
import {html} from "./html.ts"
import type {Message} from "./note-desk.ts"
import {repairKey, repairQueue} from "./repair-queue.ts"
import type {View} from "./view.ts"

export interface RepairDeskHost {
  requestUpdate(): void
  known(): KnownEdition | null
  update(annotation: Annotation): Promise<void>
  say(message: Message): void
  announce(words: string): void
  go(view: View): void
}

/** Which item of the queue is to have the focus, null for the heading; a new value each time. */
export interface RepairFocus {
  readonly key: string | null
}

/** A repair that could not be kept, and why. */
export interface RepairFailure {
  readonly key: string
  readonly message: string
}

/** The work on places of own notes: accepting one, moving by hand, leaving as it is, undoing. */
export class RepairDesk {
  readonly #host: RepairDeskHost
  #moving: Repair | null = null
  #left: ReadonlySet<string> = new Set()
  #focus: RepairFocus | null = null
  #failure: RepairFailure | null = null
  #busy = false

  constructor(host: RepairDeskHost) {
    this.#host = host
  }

  /** The note whose words are being chosen in the text. */
  get moving(): Repair | null {
    return this.#moving
  }

  /** The bar over the text while words are being chosen: `here` takes those that are selected. */
  moveBar(selection: Span | null, here: () => void): TemplateResult {
    const canonical = this.#host.known()?.edition.text.canonical
    return html`<edition-move-bar
      .old=${this.#moving?.quote?.exact ?? ""}
      .words=${selection && canonical ? canonical.slice(selection) : ""}
      @move-here=${here}
      @move-cancel=${() => this.cancel()}
    ></edition-move-bar>`
  }

  /** What was left as it is since the page was opened, by `repairKey`. */
  get left(): ReadonlySet<string> {
    return this.#left
  }

  get focus(): RepairFocus | null {
    return this.#focus
  }

  get failure(): RepairFailure | null {
    return this.#failure
  }

  /** Someone came to the queue, for one note or for all of them. */
  arrive(note: Iri | null): void {
    const first = this.#own().find(({id}) => id === note)
    if (first) this.#left = without(this.#left, repairKey(first))
    this.#set({focus: first ? repairKey(first) : null})
  }

  /** Gives the note this place; the place it had is in its history, and one undo away. */
  async accept(repair: Repair, span: Span): Promise<void> {
    const known = this.#host.known()
    const before = known?.edition.annotations.get(repair.id)
    if (!known || !before || repair.index === null || this.#busy) return
    const next = this.#after(repair)
    this.#busy = true
    this.#failure = null
    try {
      await this.#host.update(movedTo(before, repair.index, span, known.edition.text))
      const {canonical} = known.edition.text
      const words = shortened(canonical.slice(span))
      this.#host.say({
        text: msg`The note now stands on “${words}”, ${canonical.blockAt(span.from).n}.`,
        undo: () => void this.#takeBack(repair, before),
      })
      this.#set({focus: next})
    } catch (error) {
      this.#failure = {
        key: repairKey(repair),
        message: msg`Nothing was changed. ${messageOf(error)}`,
      }
      this.#set({focus: repairKey(repair)})
    } finally {
      this.#busy = false
    }
  }

  /** Leads to the text, near where the note stood, for its words to be chosen there. */
  move(repair: Repair): void {
    const text = this.#host.known()?.edition.text.canonical
    if (!text || repair.index === null) return
    this.#moving = repair
    this.#failure = null
    const near = repair.candidates[0]?.span.from ?? repair.near
    this.#host.go(
      near === null
        ? {kind: "read"}
        : {kind: "read", place: {block: text.blockAt(Math.min(near, text.length - 1)).n}},
    )
    this.#host.announce(
      msg`Choose the new words of your note in the text, then move it there. Escape goes back.`,
    )
  }

  /** The words are chosen. */
  async confirm(span: Span): Promise<void> {
    const repair = this.#moving
    if (!repair) return
    this.#moving = null
    this.#host.go({kind: "repair"})
    await this.accept(repair, span)
  }

  cancel(): void {
    const repair = this.#moving
    if (!repair) return
    this.#moving = null
    this.#host.go({kind: "repair", note: repair.id})
    this.#host.announce(msg`The note was not moved.`)
  }

  /** The reader went elsewhere: nothing is being moved any more. */
  forget(): void {
    this.#moving = null
  }

  leave(repair: Repair, again: boolean): void {
    const key = repairKey(repair)
    const next = this.#after(repair)
    this.#left = again ? without(this.#left, key) : new Set([...this.#left, key])
    this.#host.announce(
      again ? msg`The note is among those to be repaired again.` : msg`The note is left as it is.`,
    )
    this.#set({focus: again ? key : next})
  }

  async #takeBack({id, target}: Repair, before: Annotation): Promise<void> {
    const now = this.#host.known()?.edition.annotations.get(id)
    if (!now) return
    try {
      await this.#host.update({...now, target: before.target})
      this.#host.say({text: msg`The note has its old words again.`, passing: true})
    } catch (error) {
      this.#host.say({text: msg`The note stays where it is. ${messageOf(error)}`})
    }
    this.#set({focus: repairKey({id, target})})
  }

  /** The one that follows in the queue; null after the last, for the heading. */
  #after(repair: Repair): string | null {
    const keys = this.#own()
      .map(repairKey)
      .filter(key => !this.#left.has(key) || key === repairKey(repair))
    const at = keys.indexOf(repairKey(repair))
    return keys[at + 1] ?? null
  }

  #own(): readonly Repair[] {
    const known = this.#host.known()
    return known ? repairQueue(known.edition, known.notes).own : []
  }

  #set({focus}: {focus: string | null}): void {
    this.#focus = {key: focus}
    this.#host.requestUpdate()
  }
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter(one => one !== key))
}

function shortened(words: string): string {
  const most = 60
  const line = words.replace(/\s+/g, " ")
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(" ", most))}…`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
