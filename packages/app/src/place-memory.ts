/** Where someone reads: a block of the text, and how far its top is from that of the window. */
export interface ReadingPlace {
  readonly block: string
  /** In CSS pixels; negative when the top of the block has been scrolled away. */
  readonly offset: number
}

/** Below this distance from the top of the window the line being read is looked for. */
const readingLine = 96

/** The place being read in the text under `root`, or null where no text is shown. */
export function placeUnder(root: ParentNode): ReadingPlace | null {
  for (const block of root.querySelectorAll<HTMLElement>("[data-n]")) {
    const {top, bottom, height} = block.getBoundingClientRect()
    const name = block.dataset["n"]
    if (name !== undefined && height > 0 && bottom > readingLine) return {block: name, offset: top}
  }
  return null
}

/** Scrolls the window so that `place` is where it was. False while its block is not there. */
export function goBackTo(root: ParentNode, place: ReadingPlace): boolean {
  const block = root.querySelector(`[data-n="${CSS.escape(place.block)}"]`)
  if (!block || block.getClientRects().length === 0) return false
  const by = block.getBoundingClientRect().top - place.offset
  if (Math.abs(by) >= 0.5) window.scrollBy({top: by, behavior: "instant"})
  return true
}

/** A place as it was stored, or null where it is none. */
export function readPlace(value: unknown): ReadingPlace | null {
  if (typeof value !== "object" || value === null) return null
  const {block, offset} = value as Partial<Record<keyof ReadingPlace, unknown>>
  return typeof block === "string" && typeof offset === "number" && Number.isFinite(offset)
    ? {block, offset}
    : null
}

/** How far another view than the text was scrolled, in CSS pixels, as it was stored; else null. */
export function readScroll(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null
}

/** The place last read in this edition, kept in localStorage; forgotten where that is denied. */
export function lastPlace(key: string): {
  read(): ReadingPlace | null
  write(place: ReadingPlace): void
} {
  return {
    read() {
      try {
        return readPlace(JSON.parse(localStorage.getItem(key) ?? "null"))
      } catch {
        return null
      }
    },
    write(place) {
      try {
        localStorage.setItem(key, JSON.stringify(place))
      } catch {
        // Denied or full: the text opens at its beginning next time.
      }
    },
  }
}
