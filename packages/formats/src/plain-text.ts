import {schema} from "@variorum/document"
import type {Node} from "@variorum/document"
import {plainLines} from "./plain-lines.ts"
import {rolesOf} from "./plain-roles.ts"
import type {Role, RunInItem} from "./plain-roles.ts"

export interface ImportedText {
  readonly doc: Node
  /** The text of its first heading of level 1, or null where it has none. */
  readonly title: string | null
}

/**
 * Reads plain text into a document; null where every line is blank.
 *
 * The canonical text is the non-blank lines of the file joined by `\n`, letter for letter: a byte
 * order mark and the line ends themselves are all that is left out. The Nth line is block `pN`.
 * Which line is a heading, an entry or a list is judged by its look: see `rolesOf`.
 */
export function importPlainText(source: string): ImportedText | null {
  const lines = plainLines(source)
  if (lines.length === 0) return null
  const roles = rolesOf(lines)
  const outline = new Outline()
  lines.forEach(({text}, i) => {
    const role = roles[i]!
    const block = blockOf(role, `p${i + 1}`, text)
    if (role.kind === "heading") outline.open(role.level, block)
    else outline.add(block)
  })
  const title = roles[0]!.kind === "heading" && roles[0]!.level === 1 ? lines[0]!.text.trim() : null
  return {doc: schema.node("doc", null, outline.close()), title}
}

function blockOf(role: Role, n: string, text: string): Node {
  if (role.kind === "heading") {
    return schema.node("heading", {n, level: role.level}, schema.text(text))
  }
  const content = role.kind === "runInList" ? itemsMarked(text, role.items) : [schema.text(text)]
  return schema.node(role.kind, {n}, content)
}

function itemsMarked(text: string, items: readonly RunInItem[]): Node[] {
  const content: Node[] = []
  let done = 0
  for (const {number, from, to} of items) {
    if (from > done) content.push(schema.text(text.slice(done, from)))
    content.push(schema.text(text.slice(from, to), [schema.mark("item", {number})]))
    done = to
  }
  if (done < text.length) content.push(schema.text(text.slice(done)))
  return content
}

/** Nested sections while they are filled, outermost first. */
class Outline {
  readonly #open: {level: number; children: Node[]}[] = [{level: 0, children: []}]

  add(block: Node): void {
    this.#open.at(-1)!.children.push(block)
  }

  /** Begins a section, after ending all that are not wider than it. */
  open(level: number, heading: Node): void {
    this.#closeDownTo(level)
    this.#open.push({level, children: [heading]})
  }

  /** Ends everything; the children of the document. */
  close(): Node[] {
    this.#closeDownTo(1)
    return this.#open[0]!.children
  }

  #closeDownTo(level: number): void {
    while (this.#open.at(-1)!.level >= level) {
      const {children} = this.#open.pop()!
      this.add(schema.node("section", null, children))
    }
  }
}
