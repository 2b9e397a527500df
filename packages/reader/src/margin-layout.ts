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
export interface BlockBox {
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
  readonly #sections: ReadonlyMap<string, string>
  /** Blocks whose notes are told by guess, each with what is to be measured. */
  #guessed: (readonly [string, readonly number[]])[] = []

  readonly view: TextView

  constructor(view: TextView, signal: AbortSignal) {
    this.view = view
    this.#sections = sectionsOf(view.text.doc)
    document.fonts.addEventListener("loadingdone", () => this.#known.clear(), {signal})
  }

  /** The layout of a margin whose top is at `top` of the viewport; `notes` in reading order. */
  layout(notes: readonly ReadingNote[], top: number): MarginLayout {
    const {view} = this
    this.#look()
    const {canonical} = view.text
    const heights = new Map<string, number>()
    const places: NotePlace[] = []
    const boxOf = this.boxes()
    this.#guessed = []
    let before = 0
    for (const [block, from, to] of runsOf(view, notes)) {
      const box = boxOf(block)
      const tops = this.#topsIn(block, box, notes.slice(from, to).map(startOf))
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
  measureMore(): boolean {
    const boxOf = this.boxes()
    for (const [block, offsets] of this.#guessed.splice(0, inOneGo)) {
      const box = boxOf(block)
      if (!box.guessed) this.#measure(block, box, offsets)
    }
    return this.isRough
  }

  /** Tells where blocks are, as long as the page does not move. */
  protected boxes(): (block: string) => BlockBox {
    return block => {
      const box = this.view.blockElement(block)?.getBoundingClientRect()
      const {top = 0, width = 0, height = 0} = box ?? {}
      return {top, width, height, guessed: box === undefined}
    }
  }

  /** Null where it would take long and nobody sees it yet. */
  #topsIn(
    block: string,
    box: BlockBox,
    offsets: readonly number[],
  ): ReadonlyMap<number, number> | null {
    const known = this.#known.get(block)
    const holds = known?.width === box.width && known.height === box.height
    if (box.guessed) return holds ? known.tops : null
    if (holds || isNear(box)) return this.#measure(block, box, offsets)
    this.#guessed.push([block, offsets])
    return null
  }

  #measure(
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
    const missing = offsets.filter(offset => !tops.has(offset))
    this.view.linesAt(missing).forEach((line, i) => tops.set(missing[i]!, line - top))
    return tops
  }

  #look(): void {
    const {view} = this
    const {font, hyphens} = getComputedStyle(view.dom)
    const style = font + hyphens
    if (view.shown !== this.#setting || style !== this.#style) this.#known.clear()
    this.#setting = view.shown
    this.#style = style
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
