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

  /** Throws a RangeError when two blocks share a number, one has none, or there is no block. */
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
    if (blocks.length === 0) throw new RangeError("The document has no blocks")
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
    return this.blocks[this.#indexAt(offset)]!
  }

  /**
   * The blocks a span touches, in order; at least one. A span that ends before the first
   * character of a block does not touch it. A RangeError when an end lies outside the text.
   */
  blocksIn(span: Span): readonly Block[] {
    const first = this.#indexAt(span.from)
    const end = span.to > span.from ? this.#indexAt(span.to) : first
    return this.blocks.slice(
      first,
      end > first && this.blocks[end]!.from === span.to ? end : end + 1,
    )
  }

  slice(span: Span): string {
    return this.text.slice(span.from, span.to)
  }

  /** Position in the ProseMirror document of an offset; a RangeError outside `0…length`. */
  toPos(offset: number): number {
    const block = this.blockAt(offset)
    return block.pos + offset - block.from
  }

  /**
   * Offset of a position in the ProseMirror document; outside textblocks, the nearest one before,
   * or 0 where there is none.
   */
  toOffset(pos: number): number {
    const block = this.blocks[lastIndex(this.blocks, block => block.pos <= pos)]!
    return block.from + Math.min(Math.max(0, pos - block.pos), block.to - block.from)
  }

  #indexAt(offset: number): number {
    if (!(offset >= 0 && offset <= this.length)) {
      throw new RangeError(`Offset ${offset} is outside the text (length ${this.length})`)
    }
    return lastIndex(this.blocks, block => block.from <= offset)
  }
}

/** The last block that passes; 0 when none does. Those that pass stand before those that do not. */
function lastIndex(blocks: readonly Block[], passes: (block: Block) => boolean): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (passes(blocks[middle]!)) low = middle
    else high = middle - 1
  }
  return low
}
