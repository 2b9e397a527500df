import type {Span} from "@variorum/document"
import {ownColours} from "./own-colours.ts"

/** Words of one block to paint: `from`…`to` count within the block. */
export interface Mark {
  /** Name of the highlight, e.g. `variorum-figure`. */
  readonly name: string
  readonly block: string
  readonly from: number
  readonly to: number
}

export interface MarkSurface {
  /** Words of a block, one for each span, `from`…`to` counted within the block; none while it is not in the page. */
  rangesIn(block: string, spans: readonly Span[]): readonly AbstractRange[]
}

/** Later names are painted over earlier ones, in whatever order they were first asked for. */
const priorities = [
  "variorum-event",
  "variorum-commentary",
  "variorum-stance",
  "variorum-claim-plain",
  "variorum-claim",
  "variorum-entity",
  "variorum-reference",
  "variorum-emendation",
  "variorum-quotation",
  "variorum-figure",
  "variorum-own",
  ...ownColours.map(colour => `variorum-own-${colour}`),
  "variorum-active",
  "variorum-hit",
]

/**
 * Paints marks with the CSS Custom Highlight API, those near the viewport only: the cost of a
 * change grows with the number of registered ranges. Where the API is missing nothing is painted.
 * Highlights belong to the document; several painters share them and each takes back its own.
 */
export class HighlightPainter {
  readonly #surface: MarkSurface
  readonly #observer: IntersectionObserver
  /** Those that are watched, by their elements. */
  #blocks: ReadonlyMap<Element, string> = new Map()
  readonly #near = new Set<string>()
  readonly #painted = new Map<string, [Highlight, AbstractRange][]>()
  #marks: ReadonlyMap<string, readonly Mark[]> = new Map()

  constructor(surface: MarkSurface, signal: AbortSignal) {
    this.#surface = surface
    this.#observer = new IntersectionObserver(
      entries => {
        for (const entry of entries) {
          const block = this.#blocks.get(entry.target)
          // It has left the page meanwhile.
          if (block === undefined) continue
          if (entry.isIntersecting) this.#show(block)
          else this.#hide(block)
        }
      },
      {rootMargin: "1500px 0px"},
    )
    addEventListener(
      "beforeprint",
      () => [...this.#marks.keys()].forEach(block => this.#show(block)),
      {signal},
    )
    signal.addEventListener("abort", () => {
      this.#observer.disconnect()
      for (const block of [...this.#painted.keys()]) this.#erase(block)
    })
  }

  /** Marks are painted in these elements of blocks from now on. */
  watch(elements: ReadonlyMap<string, Element>): void {
    const blocks = new Map([...elements].map(([block, element]) => [element, block]))
    for (const [element, block] of this.#blocks) {
      if (blocks.get(element) === block) continue
      this.#observer.unobserve(element)
      this.#hide(block)
    }
    for (const [element, block] of blocks) {
      if (this.#blocks.get(element) !== block) this.#observer.observe(element)
    }
    this.#blocks = blocks
  }

  /** Replaces all marks; also to be called after anything redrew the text, which breaks ranges. */
  paint(marks: Iterable<Mark>): void {
    const byBlock = new Map<string, Mark[]>()
    for (const mark of marks) {
      const list = byBlock.get(mark.block)
      if (list) list.push(mark)
      else byBlock.set(mark.block, [mark])
    }
    this.#marks = byBlock
    for (const block of [...this.#painted.keys()]) this.#erase(block)
    for (const block of this.#near) this.#draw(block)
  }

  #show(block: string): void {
    this.#near.add(block)
    this.#erase(block)
    this.#draw(block)
  }

  #hide(block: string): void {
    this.#near.delete(block)
    this.#erase(block)
  }

  #draw(block: string): void {
    const marks = this.#marks.get(block) ?? []
    if (marks.length === 0) return
    const painted: [Highlight, AbstractRange][] = []
    const ranges = this.#surface.rangesIn(block, marks)
    for (const [i, range] of ranges.entries()) {
      const highlight = highlightNamed(marks[i]!.name)
      if (!highlight) continue
      highlight.add(range)
      painted.push([highlight, range])
    }
    if (painted.length > 0) this.#painted.set(block, painted)
  }

  #erase(block: string): void {
    for (const [highlight, range] of this.#painted.get(block) ?? []) highlight.delete(range)
    this.#painted.delete(block)
  }
}

/** The document's highlight of a name, made when first asked for; null where there is no such API. */
export function highlightNamed(name: string): Highlight | null {
  // The type library takes the API for granted; browsers before 2025 do not have it.
  const registry = (CSS as {readonly highlights?: HighlightRegistry}).highlights
  if (registry === undefined || typeof Highlight === "undefined") return null
  let highlight = registry.get(name)
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = priorities.indexOf(name) + 1
    registry.set(name, highlight)
  }
  return highlight
}
