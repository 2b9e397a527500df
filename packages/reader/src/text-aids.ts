import {css, render} from "lit"
import type {Iri} from "@variorum/annotation"
import type {Span} from "@variorum/document"
import {msg} from "@variorum/words"
import {BlockTool, blockToolStyle} from "./block-tool.ts"
import "./edition-heat-strip.ts"
import "./edition-hit-bar.ts"
import {heatMarks, heatOf} from "./heat.ts"
import type {HeatStretch} from "./heat.ts"
import {html} from "./html.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {KnownEdition} from "./edition-holder.ts"
import type {EditionReader} from "./edition-reader.ts"
import {keepingPlace} from "./keeping-place.ts"
import {adoptLate} from "./late-style.ts"
import {LookUps} from "./look-ups.ts"
import {moveToHit} from "./search-moves.ts"
import {currentBlock} from "./text-moves.ts"
import type {TextDesk} from "./text-desk.ts"
import type {TextView} from "./text-view.ts"
import type {Place} from "./view.ts"

/** For the frame of the reader; on wider windows the bar of hits is beside the text. */
const roomStyle = css`
  @media screen and (max-width: 56.1875em) {
    .page.with-hits {
      padding-block-start: 5.25rem;
    }
  }
`

/** What of a reader its aids show. The same lists and sets until they change. */
export interface AidedText {
  readonly known: KnownEdition | null
  /** The open note. */
  readonly active: Iri | null
  readonly contested: ReadonlySet<Iri>
  /** Where the text has what was searched for, in order. */
  readonly hits: readonly Span[]
  readonly selection: Span | null
}

/** What the heat strip is made of. */
interface Heated extends Pick<AidedText, "contested" | "hits"> {
  readonly view: TextView | null
  /** The notes that are shown and have a place. */
  readonly notes: readonly ReadingNote[]
}

export interface TextAidsHost {
  /** Its tree has the bar above the text, and `.aids`, in which all this is shown. */
  readonly reader: EditionReader
  readonly desk: TextDesk
  readonly shown: () => AidedText
  readonly announce: (words: string) => void
  /** Puts a place beside the text. */
  readonly beside: (place: Place) => void
  /** Shows no hits any more, until something is searched for again. */
  readonly endHits: () => void
}

/**
 * What helps to find one’s way in the text and is not needed to read: the heat strip, the bar of hits, and the ways to
 * look something up.
 */
export class TextAids {
  /** Look something up in place. */
  readonly lookUps: LookUps
  readonly #host: TextAidsHost
  readonly #container: HTMLElement
  readonly #bar: HTMLElement
  readonly #page: HTMLElement
  readonly #blockTool: BlockTool
  #heat: readonly HeatStretch[] = []
  #made: Heated | null = null

  /** Ends with the signal. */
  constructor(host: TextAidsHost, signal: AbortSignal) {
    this.#host = host
    const root = host.reader.renderRoot
    const container = (this.#container = root.querySelector<HTMLElement>(".aids")!)
    const bar = (this.#bar = root.querySelector<HTMLElement>("edition-bar")!)
    // The bar breaks into two lines where letters are large.
    const sizes = new ResizeObserver(() => {
      container.style.setProperty("--text-top", `${bar.offsetHeight}px`)
    })
    sizes.observe(bar)
    this.#page = container.closest<HTMLElement>(".page")!
    adoptLate(root, blockToolStyle)
    adoptLate(root, roomStyle)
    this.#blockTool = new BlockTool(
      this.#page,
      block => host.beside({block}),
      () => this.update(),
      signal,
    )
    this.lookUps = new LookUps(
      {
        reader: host.reader,
        known: () => host.shown().known,
        text: () => host.desk.view,
        active: () => host.shown().active,
        inset: () => bar.offsetHeight,
        announce: host.announce,
      },
      signal,
    )
    signal.addEventListener("abort", () => sizes.disconnect())
  }

  /** To be called whenever something shown may have changed. */
  update(): void {
    const {contested, hits, selection} = this.#host.shown()
    const {view, shown: notes} = this.#host.desk
    this.#reckon({view, notes, contested, hits})
    const at = hits.findIndex(({from, to}) => from === selection?.from && to === selection.to)
    render(
      html`<edition-heat-strip .view=${view} .heat=${this.#heat}></edition-heat-strip>
        <edition-hit-bar
          .count=${hits.length}
          .at=${at < 0 ? null : at}
          @hit-beside=${() => this.#host.beside(hits[at]!)}
          @hit-next=${() => this.walk(1)}
          @hit-previous=${() => this.walk(-1)}
          @hits-end=${() => this.#end()}
        ></edition-hit-bar>
        ${this.#blockTool.render(view)}`,
      this.#container,
    )
    this.#makeRoom(hits.length > 0)
    this.#blockTool.place()
    this.lookUps.update()
  }

  /** On a phone the bar of hits would lie on the first lines of the text, above which nothing can be scrolled. */
  #makeRoom(hasHits: boolean): void {
    const page = this.#page
    const {view} = this.#host.desk
    if (page.classList.contains("with-hits") === hasHits) return
    const change = () => page.classList.toggle("with-hits", hasHits)
    if (view && scrollY > 0 && !page.hidden) keepingPlace(view, this.#bar.offsetHeight, change)
    else change()
  }

  /** Goes on to the next hit from where the reader is, or back to the previous one. */
  walk(step: 1 | -1): void {
    const {hits} = this.#host.shown()
    const {view} = this.#host.desk
    if (view) this.#host.announce(moveToHit(view, hits, step, this.#inset()))
  }

  #reckon(shown: Heated): void {
    const {view, notes, contested, hits} = shown
    const made = this.#made
    if (
      made?.view === view &&
      made.notes === notes &&
      made.contested === contested &&
      made.hits === hits
    )
      return
    this.#made = shown
    this.#heat = view ? heatOf(heatMarks(notes, contested, hits), view.text.canonical.length) : []
  }

  #end(): void {
    const {selection} = this.#host.shown()
    const {desk, endHits, announce} = this.#host
    const {view} = desk
    const isHeld = this.#container.querySelector("edition-hit-bar:focus-within") !== null
    endHits()
    announce(msg`The hits are no longer shown`)
    // The button goes away, and the focus would with it.
    if (!view || !isHeld) return
    const {canonical} = view.text
    view.focusBlock(
      selection ? canonical.blockAt(selection.from).n : currentBlock(view, this.#inset()),
    )
  }

  /** What is covered at the top of the window: hits go below the bar that walks them, too. */
  #inset(): number {
    const box = this.#container.querySelector("edition-hit-bar")?.getBoundingClientRect()
    return Math.max(this.#bar.offsetHeight, box?.bottom ?? 0)
  }
}
