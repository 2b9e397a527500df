import type {Node} from "prosemirror-model"
import type {Span} from "./span.ts"

/** One textblock of a text. */
export interface Block extends Span {
  /** Its citable number, e.g. `p30`. */
  readonly n: string
  /** Its node type in the schema, e.g. `paragraph`. */
  readonly type: string
  /** Position of its first character in the ProseMirror document. */
  readonly pos: number
}

/**
 * A text as one string: the text of every textblock in order, joined by one `\n`; an inline leaf
 * counts as one U+FFFC. Offsets are UTF-16 code units; the break between two blocks belongs to
 * the end of the first.
 */
export class CanonicalText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly #byNumber: ReadonlyMap<string, Block>

  /** Throws a RangeError when two blocks share a number or one has none. */
  constructor(doc: Node) {
    const blocks: Block[] = []
    const texts: string[] = []
    let from = 0
    doc.descendants((node, pos) => {
      if (!node.isTextblock) return true
      const n = node.attrs["n"] as unknown
      if (typeof n !== "string") throw new RangeError(`The block at position ${pos} has no number`)
      const text = node.textBetween(0, node.content.size)
      blocks.push({n, type: node.type.name, pos: pos + 1, from, to: from + text.length})
      texts.push(text)
      from += text.length + 1
      return false
    })
    this.text = texts.join("\n")
    this.blocks = blocks
    this.#byNumber = new Map(blocks.map(block => [block.n, block]))
    if (this.#byNumber.size !== blocks.length) throw new RangeError("Two blocks have one number")
  }

  get length(): number {
    return this.text.length
  }

  block(n: string): Block | null {
    return this.#byNumber.get(n) ?? null
  }

  /** The block an offset lies in; `0 <= offset <= length`, else a RangeError. */
  blockAt(offset: number): Block {
    if (!(offset >= 0 && offset <= this.length)) {
      throw new RangeError(`Offset ${offset} is outside the text (length ${this.length})`)
    }
    let low = 0
    let high = this.blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.blocks[middle]!.from <= offset) low = middle
      else high = middle - 1
    }
    return this.blocks[low]!
  }

  /** The blocks a span touches, in order; at least one. */
  blocksIn(span: Span): readonly Block[] {
    const first = this.blocks.indexOf(this.blockAt(span.from))
    let end = first + 1
    while (end < this.blocks.length && this.blocks[end]!.from < span.to) end++
    return this.blocks.slice(first, end)
  }

  slice(span: Span): string {
    return this.text.slice(span.from, span.to)
  }

  /** Position in the ProseMirror document of an offset. */
  toPos(offset: number): number {
    const block = this.blockAt(offset)
    return block.pos + offset - block.from
  }

  /** Offset of a position in the ProseMirror document; outside textblocks, the nearest one before. */
  toOffset(pos: number): number {
    let low = 0
    let high = this.blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.blocks[middle]!.pos <= pos) low = middle
      else high = middle - 1
    }
    const block = this.blocks[low]!
    return block.from + Math.min(Math.max(0, pos - block.pos), block.to - block.from)
  }
}
