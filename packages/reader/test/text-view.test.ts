import {assert} from "chai"
import type {Edition} from "@variorum/anchoring"
import {CanonicalText, schema} from "@variorum/document"
import {adoptDocumentStyles} from "../src/document-style.ts"
import {marksOf, referencesOf} from "../src/marks.ts"
import {readingNotes} from "../src/reading-notes.ts"
import {TextView} from "../src/text-view.ts"
import {smallEdition} from "./small-edition.ts"
import {paintedWords} from "./painted-words.ts"
import {until} from "./until.ts"

suite("TextView", () => {
  let edition: Edition
  let view: TextView

  setup(async () => {
    adoptDocumentStyles(document)
    edition = await smallEdition()
    const mount = document.createElement("div")
    mount.className = "edition-text"
    mount.style.width = "300px"
    document.body.append(mount)
    view = new TextView(mount, edition.text)
  })

  teardown(() => {
    view.destroy()
    document.body.replaceChildren()
  })

  function annotate(): void {
    const {placed} = readingNotes(edition)
    view.references.show(referencesOf(edition, placed))
    view.paint(marksOf(edition.text.canonical, placed, null, [], new Set(["urn:uuid:claim"]), []))
  }

  test("has in each block the words of the canonical text, with and without buttons", () => {
    for (const step of ["without", "with"] as const) {
      if (step === "with") annotate()
      for (const block of edition.text.canonical.blocks) {
        const element = view.blockElement(block.n)!
        assert.equal(element.textContent, edition.text.canonical.slice(block), `${block.n} ${step}`)
        assert.equal(element.id, block.n)
      }
    }
    assert.equal(view.dom.querySelectorAll(".note-ref").length, 5)
  })

  test("takes no room for its buttons: no line breaks elsewhere when they come", () => {
    const before = edition.text.canonical.blocks.map(({n}) => {
      const element = view.blockElement(n)!
      return [element.offsetHeight, lineEnds(element)]
    })
    annotate()
    const after = edition.text.canonical.blocks.map(({n}) => {
      const element = view.blockElement(n)!
      return [element.offsetHeight, lineEnds(element)]
    })
    assert.deepEqual(after, before)
  })

  test("keeps the items of a run-in list whole when a button comes into one", () => {
    view.destroy()
    const item = schema.marks["item"].create({number: 1})
    const words = [schema.text("See "), schema.text("1) the Party), and more", [item])]
    const block = schema.nodes["runInList"].create({n: "p1"}, words)
    const doc = schema.nodes["doc"].create(null, [block])
    const text = {...edition.text, doc, canonical: new CanonicalText(doc)}
    const mount = document.body.appendChild(document.createElement("div"))
    view = new TextView(mount, text)
    view.references.show([{id: "urn:uuid:name", at: 17, label: "Name", number: "1"}])
    assert.equal(view.dom.querySelectorAll(".note-ref").length, 1)
    assert.equal(view.dom.querySelectorAll(".run-in-item").length, 1)
  })

  test("makes ranges of the very words, in every block a span touches", () => {
    annotate()
    for (const note of readingNotes(edition).placed) {
      const words = view.rangesOf(note.spans[0]!).map(range => range.toString())
      assert.equal(words.join("\n"), edition.text.canonical.slice(note.spans[0]!), note.id)
    }
  })

  test("paints each layer’s words with its highlight, and takes them back", async () => {
    annotate()
    await until(() => paintedWords("variorum-figure").length > 0)
    assert.deepEqual(paintedWords("variorum-figure"), ["3,000 members in Moscow"])
    assert.deepEqual(paintedWords("variorum-claim"), ["Kuznetsov gives 3,000 members"])
    assert.sameMembers(paintedWords("variorum-commentary"), [
      "members in",
      "😀 and",
      "others fewer.",
      "A second",
    ])
    view.paint([])
    assert.deepEqual(paintedWords("variorum-figure"), [])
  })

  test("keeps painted words whole when a button comes into the middle of them", async () => {
    const {placed} = readingNotes(edition)
    view.paint(marksOf(edition.text.canonical, placed, null, [], new Set(["urn:uuid:claim"]), []))
    const painted = () => paintedWords("variorum-figure")
    await until(() => painted().length > 0)
    view.references.show(referencesOf(edition, placed))
    assert.deepEqual(painted(), ["3,000 members in Moscow"])
  })

  test("tells the offset of every character from a point on it", () => {
    annotate()
    const {text} = edition.text.canonical
    for (let at = 0; at < text.length; at++) {
      if (/[\s\udc00-\udfff]/.test(text[at]!)) continue
      const box = view.rangesOf({
        from: at,
        to: at + (/[\ud800-\udbff]/.test(text[at]!) ? 2 : 1),
      })[0]!
      const {left, right, top, bottom} = box.getBoundingClientRect()
      assert.equal(view.offsetAt((left + right) / 2, (top + bottom) / 2), at, `“${text[at]!}”`)
    }
    assert.isNull(view.offsetAt(-5, -5))
  })

  test("reads a selection made in the page as a span, and selects one", () => {
    annotate()
    const {canonical} = edition.text
    for (const [from, to] of [
      [0, 3],
      [40, 62],
      [canonical.text.indexOf("fewer"), canonical.text.indexOf("paragraph")],
    ] as const) {
      view.select({from, to})
      assert.deepEqual(view.selected(), {from, to})
      const selected = document.getSelection()!.toString().replace(/\n+/g, "\n")
      assert.equal(selected, canonical.slice({from, to}))
    }
    document.getSelection()!.removeAllRanges()
    assert.isNull(view.selected())
  })

  test("keeps words selected when buttons come among them, in either direction", () => {
    const {placed} = readingNotes(edition)
    for (const backward of [false, true]) {
      view.references.show([])
      view.select({from: 40, to: 62}, backward)
      view.references.show(referencesOf(edition, placed))
      assert.deepEqual(view.selected(), {from: 40, to: 62})
      assert.equal(view.selectsBackward(), backward)
    }
  })

  test("reads a selection of everything as the whole text", () => {
    document.getSelection()!.selectAllChildren(document.body)
    assert.deepEqual(view.selected(), {from: 0, to: edition.text.canonical.length})
  })
})

function lineEnds(element: HTMLElement): number[] {
  const range = document.createRange()
  range.selectNodeContents(element)
  const lines = new Map<number, number>()
  for (const {bottom, right} of range.getClientRects()) {
    const line = Math.round(bottom)
    lines.set(line, Math.max(lines.get(line) ?? 0, Math.round(right)))
  }
  return [...lines.values()]
}
