import type {MarginLayout} from "./edition-margin.ts"
import type {NotePlace} from "./group-notes.ts"
import {sectionsOf} from "./outline.ts"
import type {ReadingNote} from "./reading-notes.ts"
import type {TextView} from "./text-view.ts"

/** What was measured in one block, which holds while the block has this size. */
interface Measured {
  readonly width: number
  readonly height: number
  /** By offset in the text, how far its line is below the top of the block, in pixels. */
  readonly tops: Map<number, number>
}

/** Where a block is in the window; of one that is not laid out because it is far away, where it may be. */
interface BlockBox {
  readonly element: HTMLElement | null
  readonly top: number
  readonly width: number
  readonly height: number
  readonly guessed: boolean
}

/** So many blocks are measured in one go, when the page has nothing else to do. */
const inOneGo = 4

/**
 * Measures where notes belong in the margin. What was measured in a block is remembered until the block has another size.
 * At first only what is near the window is measured, and of the rest it is told by how much text stands before it.
 */
export class MarginGauge {
  readonly #known = new Map<string, Measured>()
  /** What else lines hang on: the fonts and the wording. */
  #setting: unknown = null
  #style = ""
  #sections: ReadonlyMap<string, string> = new Map()
  #doc: unknown = null
  /** Blocks whose notes are told by guess, each with what is to be measured. */
  #guessed: (readonly [string, readonly number[]])[] = []

  constructor(signal: AbortSignal) {
    document.fonts.addEventListener("loadingdone", () => this.#known.clear(), {signal})
  }

  /** The layout of a margin whose top is at `top` of the viewport; `notes` in reading order. */
  layout(view: TextView, notes: readonly ReadingNote[], top: number): MarginLayout {
    this.#look(view)
    const {canonical} = view.text
    const heights = new Map<string, number>()
    const places: NotePlace[] = []
    const guesses = new Map<Element, Extent>()
    this.#guessed = []
    let before = 0
    for (const [block, from, to] of runsOf(view, notes)) {
      const box = boxOf(view, block, guesses)
      const tops = this.#topsIn(view, block, box, notes.slice(from, to).map(startOf))
      heights.set(block, box.height)
      const {from: start, to: end} = canonical.block(block)!
      for (let i = from; i < to; i++) {
        const note = notes[i]!
        const at = startOf(note)
        const down = tops?.get(at) ?? (box.height * (at - start)) / Math.max(1, end - start)
        // Lines of one block never descend, whatever the glyph boxes of a mixed line say.
        before = Math.max(before, box.top + down - top)
        places.push({id: note.id, top: before, block, own: note.own})
      }
    }
    return {places, heights, sections: this.#sections}
  }

  /** Whether some of the last layout was told by guess and can be measured. */
  get isRough(): boolean {
    return this.#guessed.length > 0
  }

  /** Leaves what was told by guess. */
  forget(): void {
    this.#guessed = []
  }

  /** Measures a little more of it; whether some is left. */
  measureMore(view: TextView): boolean {
    for (const [block, offsets] of this.#guessed.splice(0, inOneGo)) {
      const box = boxOf(view, block, new Map())
      if (!box.guessed) this.#measure(view, block, box, offsets)
    }
    return this.isRough
  }

  /** Null where it would take long and nobody sees it yet. */
  #topsIn(
    view: TextView,
    block: string,
    box: BlockBox,
    offsets: readonly number[],
  ): ReadonlyMap<number, number> | null {
    const known = this.#known.get(block)
    const holds = known?.width === box.width && known.height === box.height
    if (box.guessed) return holds ? known.tops : null
    if (holds && offsets.every(offset => known.tops.has(offset))) return known.tops
    if (holds || isNear(box)) return this.#measure(view, block, box, offsets)
    this.#guessed.push([block, offsets])
    return null
  }

  #measure(
    view: TextView,
    block: string,
    {width, height, top}: BlockBox,
    offsets: readonly number[],
  ): ReadonlyMap<number, number> {
    let known = this.#known.get(block)
    if (known?.width !== width || known.height !== height) {
      known = {width, height, tops: new Map()}
      this.#known.set(block, known)
    }
    const {tops} = known
    const missing = [...new Set(offsets)].filter(offset => !tops.has(offset))
    view.linesAt(block, missing).forEach((line, i) => tops.set(missing[i]!, line - top))
    return tops
  }

  #look(view: TextView): void {
    const {font, hyphens, textAlign, letterSpacing} = getComputedStyle(view.dom)
    const style = [font, hyphens, textAlign, letterSpacing].join("|")
    if (view.shown !== this.#setting || style !== this.#style) this.#known.clear()
    this.#setting = view.shown
    this.#style = style
    if (view.text.doc !== this.#doc) this.#sections = sectionsOf(view.text.doc)
    this.#doc = view.text.doc
  }
}

function startOf({spans}: ReadingNote): number {
  return spans[0]!.from
}

function isNear({top, height}: BlockBox): boolean {
  return top < 2 * innerHeight && top + height > -innerHeight
}

/** Runs of neighbours in one block, as the block and indexes from … to. */
function runsOf({text}: TextView, notes: readonly ReadingNote[]): [string, number, number][] {
  const runs: [string, number, number][] = []
  let end = -1
  notes.forEach((note, i) => {
    const at = startOf(note)
    if (at < end) runs.at(-1)![2] = i + 1
    else {
      const block = text.canonical.blockAt(at)
      end = block.to + 1
      runs.push([block.n, i, i + 1])
    }
  })
  return runs
}

/** A section that is not laid out, in the window, and what stands in it, UTF-16 into the canonical text. */
interface Extent {
  readonly top: number
  readonly width: number
  readonly height: number
  readonly from: number
  readonly to: number
}

function boxOf(view: TextView, block: string, guesses: Map<Element, Extent>): BlockBox {
  const element = view.blockElement(block)
  const section = view.farSectionOf(element)
  if (element === null || section === null) {
    const {top = 0, width = 0, height = 0} = element?.getBoundingClientRect() ?? {}
    return {element, top, width, height, guessed: element === null}
  }
  const extent = guesses.get(section) ?? extentOf(view, section)
  guesses.set(section, extent)
  const {from, to} = view.text.canonical.block(block)!
  const perCharacter = extent.height / Math.max(1, extent.to - extent.from)
  return {
    element,
    top: extent.top + (from - extent.from) * perCharacter,
    width: extent.width,
    height: (to - from) * perCharacter,
    guessed: true,
  }
}

function extentOf(view: TextView, section: Element): Extent {
  const {top, width, height} = section.getBoundingClientRect()
  const blocks = [...section.querySelectorAll<HTMLElement>("[data-n]")].flatMap(
    ({dataset}) => view.text.canonical.block(dataset["n"]!) ?? [],
  )
  return {top, width, height, from: blocks[0]?.from ?? 0, to: blocks.at(-1)?.to ?? 0}
}
