import {expect, test} from "vitest"
import {schema} from "@variorum/document"
import {textHtml} from "../src/text-html.ts"

const {nodes, marks} = schema

test("a text is written element for element as the page would have it", () => {
  const doc = nodes.doc.create(null, [
    nodes.section.create(null, [
      nodes.heading.create({n: "p1", level: 1}, schema.text("A & B")),
      nodes.paragraph.create({n: "p2"}, [
        schema.text("Of "),
        schema.text("300 <members>", [marks["emphasis"].create()]),
        schema.text(" in “Moscow”."),
      ]),
    ]),
  ])
  expect(textHtml(doc)).toBe(
    '<section><h1 id="p1" data-n="p1">A &#38; B</h1><p id="p2" data-n="p2">Of ' +
      "<em>300 &#60;members&#62;</em> in “Moscow”.</p></section>",
  )
})

test("a mark that goes on over several pieces is one element, and those inside it close first", () => {
  const emphasis = marks["emphasis"].create()
  const russian = marks["language"].create({lang: "ru"})
  const doc = nodes.doc.create(null, [
    nodes.paragraph.create({n: "p1"}, [
      schema.text("a", [emphasis]),
      schema.text("б", [emphasis, russian]),
      schema.text("c", [emphasis]),
      schema.text("d"),
    ]),
  ])
  expect(textHtml(doc)).toBe('<p id="p1" data-n="p1"><em>a<span lang="ru">б</span>c</em>d</p>')
})

test("what an attribute holds cannot end it", () => {
  const doc = nodes.doc.create(null, [nodes.paragraph.create({n: '"><script>'}, schema.text("x"))])
  expect(textHtml(doc)).not.toContain("<script>")
})

test("something may stand behind a block, told by its number", () => {
  const paragraph = (n: string) => nodes.paragraph.create({n}, schema.text("x"))
  const doc = nodes.doc.create(null, [paragraph("p1"), paragraph("p2")])
  expect(textHtml(doc, n => (n === "p1" ? "<hr>" : ""))).toBe(
    '<p id="p1" data-n="p1">x</p><hr><p id="p2" data-n="p2">x</p>',
  )
})
