import {MarginGauge} from "./margin-layout.ts"
import type {BlockBox} from "./margin-layout.ts"
import type {TextView} from "./text-view.ts"

/** A section that is not laid out, in the window, and what stands in it, UTF-16 into the canonical text. */
interface Extent {
  readonly top: number
  readonly width: number
  readonly height: number
  readonly from: number
  readonly to: number
}

/**
 * The gauge of a long text, whose sections are not laid out while they are far from the window: it tells by how much text of
 * a section stands before a block where that may be. `moved` is called when a section comes near.
 */
export class LongGauge extends MarginGauge {
  constructor(view: TextView, signal: AbortSignal, moved: () => void) {
    super(view, signal)
    let waiting = false
    view.dom.addEventListener(
      "contentvisibilityautostatechange",
      () => {
        if (waiting) return
        waiting = true
        requestAnimationFrame(() => {
          waiting = false
          if (!signal.aborted) moved()
        })
      },
      {signal, capture: true},
    )
  }

  protected override boxes(): (block: string) => BlockBox {
    const {view} = this
    const near = super.boxes()
    const extents = new Map<Element, Extent>()
    return block => {
      const section = farSectionOf(view, view.blockElement(block))
      if (section === null) return near(block)
      const extent = extents.get(section) ?? extentOf(view, section)
      extents.set(section, extent)
      const {from, to} = view.text.canonical.block(block)!
      const perCharacter = extent.height / Math.max(1, extent.to - extent.from)
      return {
        top: extent.top + (from - extent.from) * perCharacter,
        width: extent.width,
        height: (to - from) * perCharacter,
        guessed: true,
      }
    }
  }
}

function farSectionOf({dom}: TextView, element: HTMLElement | null): Element | null {
  if (!element || element.checkVisibility({contentVisibilityAuto: true})) return null
  let section: Element = element
  while (section.parentElement && section.parentElement !== dom) section = section.parentElement
  return section
}

function extentOf(view: TextView, section: Element): Extent {
  const {top, width, height} = section.getBoundingClientRect()
  const blocks = [...section.querySelectorAll<HTMLElement>("[data-n]")].flatMap(
    ({dataset}) => view.text.canonical.block(dataset["n"]!) ?? [],
  )
  return {top, width, height, from: blocks[0]?.from ?? 0, to: blocks.at(-1)?.to ?? 0}
}
