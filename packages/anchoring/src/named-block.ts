import type {Block, CanonicalText, Span} from "@variorum/document"

/** A block as a path through a page names it. */
export type BlockName =
  | {readonly by: "number"; readonly n: string; readonly paragraph: boolean}
  /** Counted from 1, among the paragraphs or among all blocks. */
  | {readonly by: "order"; readonly place: number; readonly among: "paragraphs" | "blocks"}

/** `#p59`, `p#p59`, `[id="p59"]`, `p:nth-of-type(3)`, `p:nth-child(3)`; null for all other CSS. */
export function blockOfCss(value: string): BlockName | null {
  const css = value.trim()
  const id = /^(\*|p)?(?:#([A-Za-z][\w-]*)|\[id=(["']?)([A-Za-z][\w-]*)\3\])$/.exec(css)
  if (id) return {by: "number", n: id[2] ?? id[4]!, paragraph: id[1] === "p"}
  const order = /^(?:body\s*>\s*)?p:nth-(of-type|child)\(\s*(\d+)\s*\)$/.exec(css)
  if (!order) return null
  const among = order[1] === "child" ? "blocks" : "paragraphs"
  return {by: "order", place: Number(order[2]), among}
}

/** `id("p59")`, `//*[@id="p59"]`, `//p[3]`, `/html/body/p[3]`; null for all other paths. */
export function blockOfXPath(value: string): BlockName | null {
  const path = value.trim()
  const id =
    /^id\((["'])([A-Za-z][\w-]*)\1\)$/.exec(path) ??
    /^\/\/(?:\*|p)\[@id=(["'])([A-Za-z][\w-]*)\1\]$/.exec(path)
  if (id) return {by: "number", n: id[2]!, paragraph: path.startsWith("//p")}
  const order = /^(?:\/\/|\/html(?:\[1\])?\/body(?:\[1\])?\/)p\[(\d+)\]$/.exec(path)
  return order && {by: "order", place: Number(order[1]), among: "paragraphs"}
}

/**
 * The span of a named block that lies in `within`; null where there is none. The order counts
 * only in a text whose blocks are all siblings, as paragraphs of a page are, and only from its
 * start: in a text with sections, lists or speeches, no page is known to count them.
 */
export function spanOfBlock(name: BlockName, text: CanonicalText, within: Span): Span | null {
  const block = name.by === "number" ? byNumber(name, text) : byOrder(name, text, within)
  const inside = block !== null && block.from >= within.from && block.to <= within.to
  return inside ? {from: block.from, to: block.to} : null
}

function byNumber(
  {n, paragraph}: BlockName & {readonly by: "number"},
  text: CanonicalText,
): Block | null {
  const block = text.block(n)
  return block && (!paragraph || block.type === "paragraph") ? block : null
}

function byOrder(
  {place, among}: BlockName & {readonly by: "order"},
  text: CanonicalText,
  within: Span,
): Block | null {
  const isWhole = within.from === 0 && within.to === text.length
  if (!isWhole || !areSiblings(text.blocks)) return null
  const isParagraph = (block: Block): boolean => block.type === "paragraph"
  if (among === "paragraphs") return text.blocks.filter(isParagraph)[place - 1] ?? null
  const block = text.blocks[place - 1]
  return block && isParagraph(block) ? block : null
}

/** Between two siblings stand one end and one start of a node, and nothing else. */
function areSiblings(blocks: readonly Block[]): boolean {
  return blocks.every((block, i) => {
    const before = blocks[i - 1]
    return block.pos === (before ? before.pos + before.to - before.from + 2 : 1)
  })
}
