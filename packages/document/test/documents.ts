import fc from "fast-check"
import {schema} from "@variorum/document"
import type {Node} from "@variorum/document"

/** Builders that number the textblocks p1, p2 … in the order in which they are called. */
export function numbered() {
  let count = 0
  const n = () => `p${++count}`
  return {
    text: (text: string) => schema.text(text),
    marked: (text: string, mark: string, attrs: Record<string, unknown> | null = null) =>
      schema.text(text, [schema.mark(mark, attrs)]),
    leaf: () => schema.node("breakpoint"),
    heading: (level: number, ...content: Node[]) =>
      schema.node("heading", {n: n(), level}, content),
    paragraph: (...content: Node[]) => schema.node("paragraph", {n: n()}, content),
    entry: (...content: Node[]) => schema.node("entry", {n: n()}, content),
    section: (...content: Node[]) => schema.node("section", null, content),
    blockquote: (...content: Node[]) => schema.node("blockquote", null, content),
    list: (...items: Node[][]) =>
      schema.node(
        "list",
        {ordered: true},
        items.map(item => schema.node("listItem", null, item)),
      ),
  }
}

const words = fc.string({unit: "grapheme", minLength: 1, maxLength: 8})
const mark = fc.constantFrom(
  [],
  [schema.mark("emphasis")],
  [schema.mark("language", {lang: "ru"})],
  [schema.mark("emphasis"), schema.mark("item", {number: 2})],
)
const inline = fc.oneof(
  {weight: 4, arbitrary: fc.tuple(words, mark).map(([text, marks]) => schema.text(text, marks))},
  {weight: 1, arbitrary: fc.constant(schema.node("breakpoint", {label: "12"}))},
)
const textblock = fc
  .tuple(
    fc.constantFrom("paragraph", "entry", "note", "verse", "runInList"),
    fc.array(inline, {maxLength: 4}),
  )
  .map(([type, content]) => schema.node(type, null, content))
const container = fc
  .tuple(
    fc.constantFrom("blockquote", "list", "section", "speech"),
    fc.array(textblock, {minLength: 1, maxLength: 3}),
    fc.array(inline, {maxLength: 2}),
  )
  .map(([type, blocks, first]) => {
    if (type === "section") {
      return schema.node(type, null, [schema.node("heading", {level: 2}, first), ...blocks])
    }
    if (type === "speech") {
      return schema.node(type, null, [schema.node("speaker", null, first), ...blocks])
    }
    if (type === "blockquote") return schema.node(type, null, blocks)
    return schema.node(
      type,
      null,
      blocks.map(block => schema.node("listItem", null, [block])),
    )
  })

/** Any document of our schema, numbered, with astral characters, empty blocks and leaves. */
export const documents: fc.Arbitrary<Node> = fc
  .array(fc.oneof(textblock, container), {minLength: 1, maxLength: 6})
  .map(content => {
    let count = 0
    const numberAll = (node: Node): Node => {
      if (node.isTextblock) {
        return node.type.create({...node.attrs, n: `p${++count}`}, node.content, node.marks)
      }
      const children: Node[] = []
      node.forEach(child => children.push(numberAll(child)))
      return node.type.create(node.attrs, children)
    }
    const doc = numberAll(schema.node("doc", null, content))
    doc.check()
    return doc
  })
