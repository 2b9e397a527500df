import {assert} from "chai"
import {render} from "lit"
import type {LayerBody} from "@variorum/annotation"
import {noteDetails} from "../src/note-details.ts"
import {noteLine} from "../src/note-line.ts"
import {readingNotes} from "../src/reading-notes.ts"
import {commentary, smallEdition} from "./small-edition.ts"

const p1 = "He wrote: “by summer the group had some 300 members in Moscow and more beyond it.” So."
const words = "“by summer the group had some 300 members in Moscow and more beyond it.”"

/** The line and the whole card of a note with this body, as plain text. */
async function shown(body: LayerBody): Promise<{line: string; card: string}> {
  const edition = await smallEdition({
    blocks: {p1},
    annotations: [{id: "urn:uuid:one", words, body: commentary("A remark.")}],
    register: [
      {id: "person:a", type: "Person", name: "Paul Avrich", variants: []},
      {
        id: "group:w",
        type: "Group",
        name: "Workers’ Group",
        variants: [],
        possiblySameAs: ["group:o"],
      },
      {id: "group:o", type: "Group", name: "Workers’ Opposition", variants: []},
    ],
  })
  const notes = readingNotes(edition)
  const placed = notes.byId.get("urn:uuid:one")!
  const note = {...placed, annotation: {...placed.annotation, body}}
  const place = document.createElement("div")
  render(noteDetails(edition, notes, note), place)
  return {line: noteLine(edition, note), card: place.textContent.replace(/\s+/g, " ")}
}

suite("a note in words", () => {
  test("a quotation’s line is the quoted words and who says them, once", async () => {
    const {line, card} = await shown({
      type: "Quotation",
      form: "direct",
      speaker: {mode: "one", agents: ["person:a"]},
      source: {resolution: "unresolved", label: "Avrich’s report (not located)"},
      closed: true,
    })
    assert.equal(line, "“by summer the group had some 300 members in…” – Paul Avrich")
    assert.include(card, "direct quotation")
    assert.include(card, "Avrich’s report (unresolved)")
    assert.notInclude(card, "not located")
  })

  test("a stance and a correction name their kinds in plain words", async () => {
    const stance = await shown({
      type: "Stance",
      kind: "concedes",
      label: "Avrich grants it",
      heldBy: {mode: "one", agents: ["person:a"]},
      reason: null,
    })
    assert.include(stance.card, "grants for argument’s sake")
    const emendation = await shown({
      type: "Emendation",
      kind: "misreading",
      reading: "300",
      certainty: "certain",
      reason: "So in print.",
    })
    assert.include(emendation.card, "misreading of the transcription")
  })

  test("a commentary says whose it is and on what it rests", async () => {
    const {card} = await shown({...commentary("A remark."), basis: "editorsKnowledge"})
    assert.include(card, "the editors’ own knowledge")
    assert.match(card, /By the editors/)
  })

  test("an entry says what it is, and what it may be the same as", async () => {
    const {card} = await shown({type: "Entity", refersTo: "group:w"})
    assert.include(card, "a group or organisation")
    assert.match(card, /Possibly the same as Workers’ Opposition/)
  })
})
