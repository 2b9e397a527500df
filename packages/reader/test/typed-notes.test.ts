import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import {checkReferences, parseAnnotation} from "@variorum/annotation"
import type {Annotation} from "@variorum/annotation"
import type {Edition} from "@variorum/anchoring"
import {withOwn} from "@variorum/anchoring"
import {compareAll} from "@variorum/dispute"
import {changedNote, newNote, writtenOf} from "../src/compose-note.ts"
import type {EditionNoteForm} from "../src/edition-note-form.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import {madeAnnotation} from "../src/make-annotation.ts"
import {numberAsTyped, numberFrom} from "../src/typed-fields.ts"
import {typedKinds} from "../src/written.ts"
import type {NoteFields} from "../src/written.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openDisputes} from "./dispute-makers.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {readerOf} from "./small-edition.ts"
import {until} from "./until.ts"
import "../src/text-moves.ts"

let edition: Edition

suiteSetup(async () => {
  edition = (await openDisputes()).edition
})

function made(fields: NoteFields, text: string, words = "Sinigaglia gives 200"): Annotation {
  const from = edition.text.canonical.text.indexOf(words)
  const note = newNote([{from, to: from + words.length}], {text, fields}, edition)
  return madeAnnotation(note, {
    text: edition.text,
    newId: () => "urn:uuid:mine",
    now: () => new Date(0),
    creator: {id: "urn:uuid:me", type: "Person"},
  })
}

const membership = "How many members had it?"
const claims = (): Annotation =>
  edition.editorial.find(({body}) => JSON.stringify(body).includes('"Figure"'))!

/** One of each kind. */
const examples = (): Readonly<Record<(typeof typedKinds)[number], NoteFields>> => ({
  claim: {
    by: "Avrich",
    question: "From what did it come?",
    answer: "An older group",
    work: "",
    tags: "check\nlater",
  },
  figure: {number: "250", by: "Myself", question: membership, place: "Moscow", time: "1923"},
  quotation: {form: "reported", by: "some witnesses", open: "open"},
  stance: {stance: "qualifies", toward: claims().canonical!, verdict: "too low"},
  question: {},
  emendation: {reading: "gave 200", slip: "misreading", certainty: "conjecture"},
})

suite("notes of a kind", () => {
  for (const kind of typedKinds) {
    test(`of the kind ${kind}: one is valid by the rules of annotations, and is the same when nothing was changed`, () => {
      const annotation = made({kind, ...examples()[kind]}, "In one sentence")
      const {problems} = parseAnnotation(annotation, "")
      assert.deepEqual(problems, [])
      const others = checkReferences(
        [...edition.editorial, annotation],
        edition.questions.values(),
        edition.register.values(),
      )
      assert.deepEqual(
        others.filter(({message}) => /mine|register|holder|toward/.test(message)),
        [],
      )
      const written = writtenOf(annotation, edition)
      assert.equal(written.fields["kind"], kind)
      assert.deepEqual(changedNote(annotation, written, edition), annotation)
      assert.notDeepEqual(changedNote(annotation, {...written, text: "Other"}, edition), annotation)
    })
  }

  test("every annotation of the edition goes through the form unchanged", () => {
    for (const annotation of edition.editorial) {
      const written = writtenOf(annotation, edition)
      assert.deepEqual(changedNote(annotation, written, edition), annotation)
    }
  })

  test("become another kind, or a plain note, on the words where they stand", () => {
    const stance = made({kind: "stance", ...examples().stance}, "It is too low")
    const fields = {kind: "emendation", ...examples().emendation}
    const emended = changedNote(stance, {text: "A slip", fields}, edition)
    assert.equal(emended.motivation, "editing")
    assert.deepInclude(emended.body, {type: "Emendation", reading: "gave 200"})
    assert.deepEqual(emended.target, [(stance.target as readonly object[])[0] as never])
    const plain = changedNote(emended, {text: "A thought", fields: {kind: ""}}, edition)
    assert.equal(plain.motivation, "commenting")
    assert.deepEqual(plain.body, {type: "TextualBody", format: "text/plain", value: "A thought"})
  })

  test("say what is missing or is in no register", () => {
    const tried = (fields: NoteFields, text = "x") => {
      try {
        made(fields, text)
        return ""
      } catch (error) {
        return (error as Error).message
      }
    }
    assert.include(tried({kind: "claim"}, ""), "There is nothing to save yet")
    assert.include(tried({kind: "claim", question: "What?"}), "There is no such question")
    assert.include(tried({kind: "claim", question: "From what did it come?"}), "Choose the answer")
    assert.include(tried({kind: "figure"}), "Write the number")
    assert.include(tried({kind: "figure", number: "many"}), "“many” is no number")
    const moscow = {kind: "figure", number: "3", question: membership}
    assert.include(tried({...moscow, place: "Atlantis"}), "“Atlantis” is not one of places")
    assert.include(tried({...moscow, time: "soon"}), "no date that can be compared")
    assert.include(tried({kind: "stance"}), "choose it")
    assert.include(tried({kind: "quotation", page: "3"}), "A page needs the work")
  })

  test("numbers are read as they are written", () => {
    for (const [typed, min, max] of [
      ["3,000", 3000, 3000],
      ["200–400", 200, 400],
      ["200 - 400", 200, 400],
      ["at least 20", 20, null],
      ["not more than 20", null, 20],
      ["2.5", 2.5, 2.5],
    ] as const) {
      const value = numberFrom(typed)
      assert.deepEqual(value, {text: null, min, max})
      assert.deepEqual(numberFrom(numberAsTyped(value)), value)
    }
  })

  test("an own figure stands among the positions of its question", () => {
    const own = made({kind: "figure", ...examples().figure}, "I count 250")
    const [before] = compareAll(edition).filter(({question}) => question.label === membership)
    const [after] = compareAll(withOwn(edition, [own])).filter(
      ({question}) => question.label === membership,
    )
    assert.equal(after!.positions.length, before!.positions.length + 1)
  })
})

suite("the form of a kind", () => {
  let reader: EditionReader
  let keeper: MemoryKeeper

  setup(async () => {
    await setViewport({width: 1400, height: 900})
    keeper = new MemoryKeeper()
    reader = await readerOf(edition, keeper)
    reader.select(4, 20)
    await until(() => reader.shadowRoot!.querySelector(".selection-bar") !== null)
    const text = reader.querySelector("[data-n]")!
    text.dispatchEvent(new KeyboardEvent("keydown", {key: "a", bubbles: true, cancelable: true}))
    await until(() => find("tag-field") !== null)
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  test("asks what the kind needs and no more, and breaks no rule of accessibility", async () => {
    for (const kind of typedKinds) {
      await fill("kind", kind)
      if (kind === "claim") await fill("question", "From what did it come?")
      await inBothSchemes(() => assertAccessible(form()))
    }
    assert.isNull(find("[name=number]"))
    await fill("kind", "figure")
    assert.isNotNull(find("[name=number]"))
    assert.isNotNull(find("[name=unit]"), "a figure that answers nothing may be of anything")
    await fill("question", membership)
    assert.isNull(find("[name=unit]"), "the question asks for place and time")
    const places = [...form().shadowRoot!.querySelectorAll("#known-place option")]
    assert.include(
      places.map(option => (option as HTMLOptionElement).value),
      "Moscow",
    )
  })

  test("makes a figure that the question shows as the reader’s", async () => {
    await fill("kind", "figure")
    await fill("question", membership)
    await fill("number", "250")
    await fill("by", "Myself")
    await fill("place", "Moscow")
    await fill("time", "1923")
    form().shadowRoot!.querySelector("textarea")!.value = "It had 250 in Moscow"
    form().shadowRoot!.querySelector<HTMLElement>("button.primary")!.click()
    await until(() => keeper.annotations.length === 1)
    assert.deepInclude(keeper.annotations[0], {motivation: "describing"})
    reader.view = {kind: "question", id: "question:membership"}
    const grid = () =>
      reader
        .shadowRoot!.querySelector("edition-question")
        ?.shadowRoot?.querySelector("dispute-grid")
    const words = () => grid()?.shadowRoot?.textContent.replace(/\s+/g, " ") ?? ""
    await until(() => words().includes("250"))
    assert.match(words(), /250.*yours|yours.*250/)
  })

  function form(): EditionNoteForm {
    return reader.shadowRoot!.querySelector("edition-note-form")!
  }

  function find(selector: string): HTMLInputElement | null {
    const open = reader.shadowRoot!.querySelector("edition-note-form")
    return open?.shadowRoot?.querySelector<HTMLInputElement>(selector) ?? null
  }

  async function fill(name: string, value: string): Promise<void> {
    const field = find(`[name=${name}]`)!
    field.value = value
    field.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}))
    await form().updateComplete
  }
})
