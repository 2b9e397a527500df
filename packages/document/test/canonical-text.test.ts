import fc from "fast-check"
import {expect, test} from "vitest"
import {CanonicalText, schema} from "@variorum/document"
import type {Node} from "@variorum/document"
import {documents, numbered} from "./documents.ts"

test("joins the text of every textblock by one line end", () => {
  const text = new CanonicalText(essay())
  expect(text.text).toBe("The Title\nOne.\nTwo: \ufffcthree.\n\nLast")
  expect(text.blocks.map(block => block.n)).toEqual(["p1", "p2", "p3", "p4", "p5"])
  expect(text.blocks.map(block => block.type)).toEqual([
    "heading",
    "paragraph",
    "paragraph",
    "paragraph",
    "entry",
  ])
})

test("every block is the slice between its ends, in any document", () => {
  fc.assert(
    fc.property(documents, doc => {
      const text = new CanonicalText(doc)
      expect(text.blocks.map(block => text.slice(block)).join("\n")).toBe(text.text)
      for (const block of text.blocks) {
        expect(doc.textBetween(block.pos, block.pos + block.to - block.from)).toBe(
          text.slice(block),
        )
        expect(text.block(block.n)).toBe(block)
      }
    }),
  )
})

test("the break after a block belongs to it", () => {
  const text = new CanonicalText(essay())
  expect(text.blockAt(0).n).toBe("p1")
  expect(text.blockAt(9).n).toBe("p1")
  expect(text.blockAt(10).n).toBe("p2")
  expect(text.blockAt(text.length).n).toBe("p5")
})

test("blockAt finds what a walk over all blocks finds", () => {
  fc.assert(
    fc.property(documents, doc => {
      const text = new CanonicalText(doc)
      for (let offset = 0; offset <= text.length; offset++) {
        const walked = text.blocks.find(block => offset <= block.to)
        expect(text.blockAt(offset)).toBe(walked)
      }
    }),
  )
})

test("an offset goes to a position and back, in any document", () => {
  fc.assert(
    fc.property(documents, doc => {
      const text = new CanonicalText(doc)
      for (let offset = 0; offset <= text.length; offset++) {
        const pos = text.toPos(offset)
        expect(doc.resolve(pos).parent.isTextblock).toBe(true)
        expect(text.toOffset(pos)).toBe(offset)
      }
    }),
  )
})

test("a position between blocks is the end of the block before it", () => {
  const doc = essay()
  const text = new CanonicalText(doc)
  expect(text.toOffset(0)).toBe(0)
  let last = 0
  for (let pos = 0; pos <= doc.content.size; pos++) {
    const offset = text.toOffset(pos)
    expect(offset).toBeGreaterThanOrEqual(last)
    last = offset
    if (!doc.resolve(pos).parent.isTextblock && pos > 2) {
      expect(text.blocks.some(block => block.to === offset)).toBe(true)
    }
  }
  expect(last).toBe(text.length)
})

test("a span touches the blocks it has a character or a break of", () => {
  const text = new CanonicalText(essay())
  const touched = (from: number, to: number) => text.blocksIn({from, to}).map(block => block.n)
  expect(touched(0, 4)).toEqual(["p1"])
  expect(touched(4, 10)).toEqual(["p1"])
  expect(touched(4, 11)).toEqual(["p1", "p2"])
  expect(touched(10, 10)).toEqual(["p2"])
  expect(touched(0, text.length)).toEqual(["p1", "p2", "p3", "p4", "p5"])
})

test("blocksIn finds what a walk over all blocks finds", () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(), (doc, a, b) => {
      const text = new CanonicalText(doc)
      const from = Math.min(a % (text.length + 1), b % (text.length + 1))
      const to = Math.max(a % (text.length + 1), b % (text.length + 1))
      const first = text.blockAt(from)
      const walked = text.blocks.filter(
        block => block === first || (block.from > from && block.from < to),
      )
      expect(text.blocksIn({from, to})).toEqual(walked)
    }),
  )
})

test("an offset outside the text is a caller’s mistake", () => {
  const text = new CanonicalText(essay())
  expect(() => text.blockAt(-1)).toThrow("Offset -1 is outside the text (length 33)")
  expect(() => text.blockAt(34)).toThrow(RangeError)
  expect(() => text.toPos(Number.NaN)).toThrow(RangeError)
  expect(() => text.blocksIn({from: 0, to: 99})).toThrow(RangeError)
})

test("blocks without a number, or two with one, are refused", () => {
  const paragraph = (n: string | null) => schema.node("paragraph", {n})
  const doc = (...content: Node[]) => schema.node("doc", null, content)
  expect(() => new CanonicalText(doc(paragraph(null)))).toThrow("has no number")
  expect(() => new CanonicalText(doc(paragraph("p1"), paragraph("p1")))).toThrow("one number")
  expect(() => new CanonicalText(schema.nodes["doc"].create())).toThrow("no blocks")
})

function essay(): Node {
  const {section, heading, paragraph, blockquote, entry, leaf, text} = numbered()
  return schema.node("doc", null, [
    section(
      heading(1, text("The Title")),
      paragraph(text("One.")),
      blockquote(paragraph(text("Two: "), leaf(), text("three."))),
      paragraph(),
    ),
    entry(text("Last")),
  ])
}
