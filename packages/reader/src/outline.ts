import type {Node} from "prosemirror-model"

/** One heading with those below it. */
export interface OutlineEntry {
  /** The heading's block number. */
  readonly block: string
  readonly label: string
  readonly entries: readonly OutlineEntry[]
}

/** The headings of a text, nested as its sections are. */
export function outlineOf(node: Node): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  node.forEach(child => {
    if (child.type.name !== "section") return
    const heading = child.firstChild!
    entries.push({
      block: heading.attrs["n"] as string,
      label: heading.textContent,
      entries: outlineOf(child),
    })
  })
  return entries
}

/** The blocks of an outline's headings in reading order. */
export function headingBlocks(entries: readonly OutlineEntry[]): readonly string[] {
  return entries.flatMap(entry => [entry.block, ...headingBlocks(entry.entries)])
}
