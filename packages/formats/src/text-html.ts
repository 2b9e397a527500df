import type {Node} from "@variorum/document"

type Mark = Node["marks"][number]

/** So that words stand in HTML as they are, between tags and in attributes. */
export function escapedHtml(words: string): string {
  return words.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}

/**
 * A text as HTML, element for element what the schema makes of it in a page (`toDOM` of its nodes and marks), so that
 * a reader's script finds its own. `behind` gives the HTML to put behind a block, by its number. Throws for a node whose
 * `toDOM` is not an array of tag, attributes and a hole.
 */
export function textHtml(doc: Node, behind: (block: string) => string = () => ""): string {
  return childrenHtml(doc, behind)
}

function childrenHtml(parent: Node, behind: (block: string) => string): string {
  let out = ""
  let open: readonly Mark[] = []
  const close = (keep: number): void => {
    for (const mark of open.slice(keep).reverse()) out += tagsOf(markSpec(mark)).after
    open = open.slice(0, keep)
  }
  parent.forEach(child => {
    let same = 0
    while (open[same] && child.marks[same]?.eq(open[same]!)) same++
    close(same)
    for (const mark of child.marks.slice(same)) out += tagsOf(markSpec(mark)).before
    open = child.marks
    out += nodeHtml(child, behind)
    const n: unknown = child.attrs["n"]
    if (typeof n === "string") out += behind(n)
  })
  close(0)
  return out
}

function nodeHtml(node: Node, behind: (block: string) => string): string {
  if (node.isText) return escapedHtml(node.text ?? "")
  const {before, after} = tagsOf(node.type.spec.toDOM?.(node))
  return before + childrenHtml(node, behind) + after
}

function markSpec(mark: Mark): unknown {
  return mark.type.spec.toDOM?.(mark, true)
}

function tagsOf(spec: unknown): {before: string; after: string} {
  if (!Array.isArray(spec)) throw new TypeError(`Not a tag with its attributes: ${String(spec)}`)
  const [tag, given] = spec as readonly unknown[]
  const attrs = typeof given === "object" && given !== null ? Object.entries(given) : []
  const written = attrs.map(([name, value]) => ` ${name}="${escapedHtml(String(value))}"`).join("")
  return {before: `<${String(tag)}${written}>`, after: `</${String(tag)}>`}
}
