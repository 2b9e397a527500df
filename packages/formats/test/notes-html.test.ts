import {expect, test} from "vitest"
import {notesHtml, outlineHtml} from "../src/notes-html.ts"

test("an outline is a nested list of links to the blocks of its headings", () => {
  const headings = [
    {block: "p1", label: "Title", entries: [{block: "p2", label: "Then & now", entries: []}]},
  ]
  expect(outlineHtml(headings)).toBe(
    '<ol><li><a href="#p1">Title</a><ol><li><a href="#p2">Then &#38; now</a></li></ol></li></ol>',
  )
  expect(outlineHtml([])).toBe("")
})

test("notes stand under the block they begin in, with the way back to it", () => {
  const note = {
    kind: "Figure",
    words: "300 members",
    line: "The group had 300 <members>",
    facts: [["asserted by", "Avrich"]] as const,
  }
  expect(notesHtml([{block: "p30", notes: [note]}])).toBe(
    '<section id="notes-p30"><h3><a href="#p30">p30</a></h3><ul><li><b>Figure</b> ' +
      "<q>300 members</q> – The group had 300 &#60;members&#62;<br><small>asserted by: Avrich</small></li></ul></section>",
  )
})
