import type {Node} from "prosemirror-model"

/** A piece of a document that is compared as a whole. */
export interface Token {
  /** Two tokens are the same when their keys are. */
  readonly key: string
  /** Positions in the ProseMirror document. */
  readonly from: number
  readonly to: number
  /** How much deeper the document is after it: 1, 0 or -1. */
  readonly depth: number
}

const word = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/**
 * A document as a row of tokens without gaps: where a node opens and closes, the words between them with
 * their marks, inline leaves. A block whose key is among `whole` is one token.
 */
export function tokensOf(doc: Node, whole: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = []
  const visit = (node: Node, pos: number): void => {
    if (node.isText) {
      const marks = node.marks.length === 0 ? "" : JSON.stringify(node.marks)
      for (const match of node.text!.matchAll(word)) {
        const from = pos + match.index
        tokens.push({key: match[0] + marks, from, to: from + match[0].length, depth: 0})
      }
      return
    }
    const to = pos + node.nodeSize
    if (node.isLeaf || (node.isTextblock && whole.has(keyOf(node)))) {
      tokens.push({key: keyOf(node), from: pos, to, depth: 0})
      return
    }
    tokens.push({key: `<${openingOf(node)}`, from: pos, to: pos + 1, depth: 1})
    node.forEach((child, offset) => {
      visit(child, pos + 1 + offset)
    })
    tokens.push({key: ">", from: to - 1, to, depth: -1})
  }
  doc.forEach((child, offset) => {
    visit(child, offset)
  })
  return tokens
}

/** What a textblock is: its type, its number, its words, its marks. */
export function keyOf(node: Node): string {
  return JSON.stringify(node)
}

function openingOf({type, attrs}: Node): string {
  return `${type.name} ${JSON.stringify(attrs)}`
}
