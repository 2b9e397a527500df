import type {CSSResult} from "lit"
import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import type {BesideDesk} from "./beside-desk.ts"
import type {EditionCite} from "./edition-cite.ts"
import type {KnownEdition} from "./edition-holder.ts"
import type {EditionReader} from "./edition-reader.ts"
import type {Keeper} from "./keeper.ts"
import type {keyHelpList} from "./key-help.ts"
import {adoptLate} from "./late-style.ts"
import type {MakingDesk} from "./making-desk.ts"
import type {Draft, Message, NoteDesk} from "./note-desk.ts"
import type {noteForm} from "./note-form-part.ts"
import type {panelView} from "./panel-views.ts"
import type {PassageDesk} from "./passage-desk.ts"
import type {RepairDesk} from "./repair-desk.ts"
import type * as toolsModule from "./selection-tools.ts"
import type {AidedText, TextAids} from "./text-aids.ts"
import type {TextDesk} from "./text-desk.ts"
import type * as movesModule from "./text-moves.ts"
import type {View} from "./view.ts"
import type {WritingDesk} from "./writing-desk.ts"

export type MovesCode = typeof movesModule

/** What the parts know of the reader they belong to, and what they have it do. */
export interface ReaderPartsHost {
  readonly reader: EditionReader
  readonly desk: TextDesk
  readonly notes: NoteDesk
  readonly known: () => KnownEdition | null
  readonly contested: () => ReadonlySet<Iri>
  /** Whether all files of the edition are read. */
  readonly complete: () => boolean
  /** Pixels at the top of the window that something covers. */
  readonly inset: () => number
  /** What the keys and the other parts work on. */
  readonly aided: () => AidedText
  /** The dialog of the citations; upgraded once its code is there. */
  readonly citations: () => EditionCite
  readonly say: (message: Message | null) => void
  readonly announce: (words: string) => void
  /** Goes to a view, in the pane beside the text where that is open. */
  readonly go: (view: View) => void
  /** Goes to a view of the reader itself; `stays`: the text is at its place already. */
  readonly goTo: (view: View, replaces: boolean, stays: boolean) => void
  /** Goes to words of the text, and marks them where `marked`. */
  readonly showWords: (span: Span, marked: boolean) => void
  /** Opens a note’s form. */
  readonly edit: (id: Iri) => void
  /** Closes the open notes, and gives the form the focus. */
  readonly write: () => void
  readonly focusForm: () => void
  /** Gives words of the text the focus; with null, the view. */
  readonly back: (span: Span | null) => Promise<void>
  /** Whether the pane beside the text leaves the margin no room. */
  readonly crowd: (crowded: boolean) => void
  /** Shows no hits any more, until something is searched for again. */
  readonly endHits: () => void
}

/** What a reader is made of besides text and margin: each part comes, once, when it is first asked for, and is null before. */
export class ReaderParts {
  /** The heat strip, the bar of hits, and the ways to look something up. */
  aids: TextAids | null = null
  /** The pane beside the text. */
  beside: BesideDesk | null = null
  /** What notes are written with. */
  form: typeof noteForm | null = null
  keyList: typeof keyHelpList | null = null
  moves: MovesCode | null = null
  /** The views that are not the text. */
  panel: typeof panelView | null = null
  /** Links to passages, citing, copying. */
  passage: PassageDesk | null = null
  repair: RepairDesk | null = null
  /** What can be done with selected words. */
  tools: typeof toolsModule | null = null
  /** Keeps drafts and knows of names. */
  writing: WritingDesk | null = null
  readonly #host: ReaderPartsHost
  #end: AbortSignal | null = null
  #making: MakingDesk | null = null
  #written: Promise<WritingDesk | null> | null = null

  constructor(host: ReaderPartsHost) {
    this.#host = host
  }

  /** The reader is in a page until the signal aborts. */
  begin(end: AbortSignal): void {
    this.#end = end
    end.addEventListener("abort", () => {
      this.aids = this.beside = null
    })
  }

  /** Null where the reader has gone meanwhile. */
  async takeAids(): Promise<TextAids | null> {
    const {TextAids} = await import("./text-aids.ts")
    if (this.aids || !this.#end || this.#end.aborted) return this.aids
    const {reader, desk, aided, announce, go, endHits} = this.#host
    this.aids = new TextAids(
      {
        reader,
        desk,
        shown: aided,
        announce,
        beside: beside => go({kind: "read", beside}),
        endHits,
      },
      this.#end,
    )
    this.aids.update()
    return this.aids
  }

  async takeBeside(): Promise<BesideDesk> {
    const {BesideDesk} = await import("./beside-desk.ts")
    if (this.beside) return this.beside
    const {reader, desk, known, contested, complete, inset, goTo, crowd, announce} = this.#host
    this.beside = new BesideDesk(
      {reader, desk, known, contested, complete, inset, go: goTo, crowd, announce},
      this.#end!,
    )
    this.beside.update()
    return this.beside
  }

  async takeForm(): Promise<void> {
    const [{noteForm}] = await Promise.all([
      import("./note-form-part.ts"),
      import("./make-annotation.ts"),
      import("./note-deeds.ts"),
    ])
    if (this.form) return
    this.form = noteForm
    this.#host.reader.requestUpdate()
  }

  async takeKeyList(): Promise<void> {
    const {keyHelpList, keyHelpStyle} = await import("./key-help.ts")
    this.keyList = keyHelpList
    this.#adopt(keyHelpStyle)
  }

  async takeMaking(): Promise<MakingDesk> {
    const {MakingDesk} = await import("./making-desk.ts")
    const {reader, notes, known, say, edit, announce, go, back, write} = this.#host
    return (this.#making ??= new MakingDesk({
      known: () => known()!,
      begin: (span, fields) => {
        if (notes.beginWith(span, fields)) write()
      },
      create: annotation => reader.create(annotation),
      remove: id => reader.remove(id),
      say,
      edit,
      show: async span => {
        if (reader.view.kind !== "read") go({kind: "read", ...(span ? {place: span} : {})})
        await back(span)
      },
      announce,
      back: span => void back(span),
    }))
  }

  async takeMoves(): Promise<MovesCode> {
    return (this.moves ??= await import("./text-moves.ts"))
  }

  async takePanel(): Promise<void> {
    const {panelView, panelStyle} = await import("./panel-views.ts")
    this.panel = panelView
    this.#adopt(panelStyle)
  }

  async takePassage(): Promise<PassageDesk> {
    const {PassageDesk} = await import("./passage-desk.ts")
    const {reader, known, say, showWords, citations} = this.#host
    return (this.passage ??= new PassageDesk({
      text: () => known()!.edition.text,
      hrefOf: () => reader.hrefOf,
      now: () => reader.now(),
      say,
      show: showWords,
      dialog: citations,
    }))
  }

  async takeRepair(): Promise<RepairDesk> {
    const {RepairDesk} = await import("./edition-repair.ts")
    if (this.repair) return this.repair
    const {reader, known, say, announce, go} = this.#host
    this.repair = new RepairDesk({
      requestUpdate: () => reader.requestUpdate(),
      known,
      update: annotation => reader.update(annotation),
      say,
      announce,
      go,
    })
    reader.requestUpdate()
    return this.repair
  }

  async takeTools(): Promise<void> {
    if (this.tools) return
    // Where there are tools, words are copied clean.
    const [tools] = await Promise.all([import("./selection-tools.ts"), this.takePassage()])
    this.tools = tools
    this.#adopt(tools.selectionBarStyle)
  }

  /** Null without a place for drafts, or where its code cannot be loaded: then the form alone has them. */
  takeWriting(): Promise<WritingDesk | null> {
    return (this.#written ??= this.#writingAt(this.#host.reader.keeper).catch(() => null))
  }

  async #writingAt(keeper: Keeper | null): Promise<WritingDesk | null> {
    const notebook = await keeper?.notebook?.()
    if (!notebook || !this.#end) return null
    const {WritingDesk} = await import("./writing-desk.ts")
    const {reader, notes, known, say, go, focusForm} = this.#host
    const resume = (draft: Draft) => {
      const {span} = draft
      if (!notes.resume(draft)) return false
      const text = known()?.edition.text.canonical
      if (span && text) go({kind: "read", place: {block: text.blockAt(span.from).n}})
      focusForm()
      return true
    }
    const host = {known, now: () => reader.now(), say, resume}
    return (this.writing = new WritingDesk(host, notebook, this.#end))
  }

  /** With its rules, to be shown. */
  #adopt(style: CSSResult): void {
    const {reader} = this.#host
    adoptLate(reader.renderRoot, style)
    reader.requestUpdate()
  }
}
