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

/** The heading that each block stands under, by block numbers. */
export function sectionsOf(doc: Node): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  const walk = (node: Node, label: string): void => {
    const own = node.type.name === "section" ? node.firstChild!.textContent : label
    node.forEach(child => {
      if (child.isTextblock) sections.set(child.attrs["n"] as string, own)
      else walk(child, own)
    })
  }
  walk(doc, "")
  return sections
}

/** A heading set in capitals throughout, which small capitals show more quietly. */
export function isCapitals(label: string): boolean {
  return label === label.toUpperCase()
}
