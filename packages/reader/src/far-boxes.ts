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
 * Where blocks of a long text may be whose section is not laid out because it is far from the window: by how much text
 * of the section stands before them. Null for those that are laid out. Holds until the page moves.
 */
export function farBoxes(): (view: TextView, block: string) => BlockBox | null {
  const extents = new Map<Element, Extent>()
  return (view, block) => {
    const section = farSectionOf(view, view.blockElement(block))
    if (section === null) return null
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
