import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import {checkReferences, layerBodyOf, parseAnnotation} from "@variorum/annotation"
import type {Annotation, Body, ClaimBody} from "@variorum/annotation"
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

/** An answer that no form asks for. */
const founded = {
  question: "question:founded",
  bearing: "answers",
  holds: false,
  value: {text: null, edtf: "1924"},
} as const

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

  test("keep all the answers of a claim with several, whatever is changed of the first", () => {
    const gone = {question: "question:gone", bearing: "supports"} as const
    const one = made({kind: "claim", ...examples().claim}, "Several at once")
    const body = one.body as readonly [ClaimBody, ...Body[]]
    const [first] = body[0].answers
    const several = {
      ...one,
      body: [{...body[0], answers: [first!, founded, gone]}, ...body.slice(1)],
    }
    const {text, fields} = writtenOf(several, edition)
    const answersAfter = (changed: NoteFields, from: Annotation = several) =>
      layerBodyOf(changedNote(from, {text, fields: {...fields, ...changed}}, edition)) as ClaimBody
    const ids = ({answers}: ClaimBody) => answers.map(({question}) => question)
    assert.deepEqual(answersAfter({hedge: "perhaps"}).answers, [first!, founded, gone])
    assert.deepEqual(answersAfter({answer: "One man"}).answers.slice(1), [founded, gone])
    assert.deepEqual(answersAfter({question: ""}).answers, [founded, gone])
    const figure = answersAfter({kind: "figure", question: membership, number: "250"})
    assert.deepEqual(ids(figure), ["question:membership", "question:founded", "question:gone"])
    const unknown = {...one, body: {...body[0], answers: [gone, founded]}}
    const kept = writtenOf(unknown, edition)
    assert.deepEqual(
      changedNote(unknown, kept, edition),
      unknown,
      "also one to a question not here",
    )
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

  test("shows the answers of a claim that it does not ask for, and that they stay", async () => {
    press("Escape")
    await until(() => reader.shadowRoot!.querySelector("edition-note-form") === null)
    const note = made({kind: "claim", ...examples().claim, tags: ""}, "Several at once")
    const body = note.body as ClaimBody
    const limits = {question: "question:membership", bearing: "limits"} as const
    const id = await reader.create({
      ...note,
      body: {...body, answers: [...body.answers, founded, limits]},
    })
    await reader.goTo({annotation: id})
    const margin = reader.shadowRoot!.querySelector("edition-margin")!
    const edit = () =>
      [...margin.shadowRoot!.querySelectorAll("edition-note-card")]
        .flatMap(card => [...card.shadowRoot!.querySelectorAll("button")])
        .find(button => button.textContent.trim() === "Edit")
    await until(() => edit() !== undefined)
    edit()!.click()
    await until(() => find("[name=question]") !== null)
    const others = () =>
      form().shadowRoot!.querySelector(".others")?.textContent.replace(/\s+/g, " ") ?? ""
    assert.include(others(), "It has 2 more answers, which stay as they are")
    assert.include(others(), "When was it founded? not 1924")
    assert.include(others(), "How many members had it? limits")
    await inBothSchemes(() => assertAccessible(form()))
    await fill("kind", "emendation")
    assert.include(others(), "go with its kind")
    await fill("kind", "claim")
    form().shadowRoot!.querySelector("textarea")!.value = "Said otherwise"
    form().shadowRoot!.querySelector<HTMLElement>("button.primary")!.click()
    await until(() => JSON.stringify(keeper.annotations).includes("Said otherwise"))
    const kept = layerBodyOf(keeper.annotations[0]!) as ClaimBody
    assert.deepEqual(kept.answers.slice(1), [founded, limits])
  })

  function press(key: string): void {
    const area = form().shadowRoot!.querySelector("textarea")!
    area.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, composed: true}))
  }

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
