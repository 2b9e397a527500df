import {assert} from "chai"
import {withOwn} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import {layers} from "@variorum/annotation"
import type {EmendationBody} from "@variorum/annotation"
import {compareAll} from "@variorum/dispute"
import {emendedText} from "../src/emended-reading.ts"
import {printContent} from "../src/print-content.ts"
import type {PrintChoice, PrintContent} from "../src/print-content.ts"
import {wordsIn} from "../src/print-element.ts"
import type {PrintElement, PrintNode} from "../src/print-element.ts"
import {shortLemma} from "../src/print-notes.ts"
import {openDisputes} from "./dispute-makers.ts"
import {blocks, notes, smallEdition} from "./small-edition.ts"

const everything: PrintChoice = {
  layers,
  own: true,
  emended: false,
  contents: true,
  apparatus: true,
  questions: "all",
  paper: "A4",
}

function printed(edition: Edition, choice: Partial<PrintChoice> = {}): PrintContent {
  return printContent(edition, compareAll(edition), {...everything, ...choice})
}

/** All elements of a name, in order. */
function named(nodes: readonly PrintNode[], name: string): readonly PrintElement[] {
  return nodes.flatMap(node => {
    if (typeof node === "string") return []
    const here = (node.name ?? "").split(" ").includes(name) ? [node] : []
    return [...here, ...named(node.content, name)]
  })
}

function text({parts}: PrintContent): PrintElement {
  return named(parts, "text")[0]!
}

const beside = new Set(["note", "call", "block-number"])

/** What is left of a block without all that is not the text. */
function bare(node: PrintNode): string {
  if (typeof node === "string") return node
  return beside.has(node.name ?? "") ? "" : node.content.map(bare).join("")
}

function blocksOf(content: PrintContent): readonly string[] {
  return text(content).content.map(bare)
}

/** "Whose members?" of the first, "Your own words" of the second, by number. */
function called(content: PrintContent): readonly string[] {
  return named([text(content)], "note").map(wordsIn)
}

async function withMine(value: string, words = "members in"): Promise<Edition> {
  const edition = await smallEdition()
  const from = edition.text.canonical.text.indexOf(words)
  return withOwn(edition, [
    {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "urn:uuid:mine",
      type: "Annotation",
      motivation: "commenting",
      body: {type: "TextualBody", value},
      target: {
        source: edition.text.id,
        selector: [
          {type: "TextQuoteSelector", exact: words},
          {type: "TextPositionSelector", start: from, end: from + words.length},
        ],
      },
    },
  ])
}

suite("an edition on paper", () => {
  test("has its text letter for letter between the notes", async () => {
    const content = printed(await smallEdition())
    assert.deepEqual(blocksOf(content), Object.values(blocks))
  })

  test("calls every note once, numbered as they are called", async () => {
    const content = printed(await smallEdition())
    const numbers = named([text(content)], "call")
      .map(wordsIn)
      .filter(words => words !== ", ")
    assert.deepEqual(
      numbers,
      notes.map((_, index) => String(index + 1)),
    )
    assert.deepEqual(named([text(content)], "number").map(wordsIn), numbers)
    assert.equal(content.notes, notes.length)
  })

  test("calls a note behind the words it is on and the signs that close them", async () => {
    const [first, second] = text(printed(await smallEdition())).content as PrintElement[]
    const before = (block: PrintElement, number: string) => {
      const at = block.content.findIndex(
        node => typeof node !== "string" && node.name === "call" && wordsIn(node) === number,
      )
      return block.content.slice(0, at).map(bare).join("")
    }
    assert.match(before(first!, "1"), /Kuznetsov gives 3,000 members$/)
    assert.match(before(first!, "3"), /3,000 members in Moscow;?$/)
    assert.match(before(second!, "4"), /^A second$/)
    assert.match(before(second!, "5"), /an emoji 😀 and$/)
  })

  test("has only the notes of the layers that were chosen", async () => {
    const content = printed(await smallEdition(), {layers: ["Commentary"]})
    assert.equal(content.notes, 3)
    for (const words of called(content)) assert.include(words, "Commentary.")
    assert.equal(printed(await smallEdition(), {layers: []}).notes, 0)
  })

  test("has the reader’s own notes or not, and nothing else of them either", async () => {
    const edition = await withMine("My own words")
    const mine = (choice: Partial<PrintChoice>) =>
      printed(edition, choice).parts.map(wordsIn).join("").includes("My own words")
    assert.isTrue(mine({}))
    assert.isTrue(mine({layers: []}))
    assert.isFalse(mine({own: false}))
  })

  test("holds what somebody typed as words, its lines one below the other", async () => {
    const typed = "<img src=x onerror=alert(1)>\n\nملاحظة"
    const content = printed(await withMine(typed), {layers: []})
    const [note] = named([text(content)], "note")
    assert.include(wordsIn(note!), "<img src=x onerror=alert(1)>")
    const lines = note!.content.at(-1) as PrintElement
    assert.equal(lines.tag, "bdi")
    assert.deepEqual(
      lines.content.map(node => (typeof node === "string" ? node : node.tag)),
      ["<img src=x onerror=alert(1)>", "br", "ملاحظة"],
    )
  })

  test("sets what the editors say apart, so that it goes in its own direction", async () => {
    const [note] = named([text(printed(await smallEdition(), {layers: ["Commentary"]}))], "note")
    const said = note!.content.filter(node => typeof node !== "string" && node.tag === "bdi")
    assert.deepEqual(said.map(wordsIn), ["Whose members?"])
  })

  test("lists own notes that have no certain place instead of losing them", async () => {
    const edition = await withMine("Where is it?", "members in")
    const lost = withOwn(edition, [
      {
        ...edition.own[0]!,
        target: {
          source: edition.text.id,
          selector: [{type: "TextQuoteSelector", exact: "words that stand nowhere in this text"}],
        },
      },
    ])
    const content = printed(lost)
    assert.equal(content.notes, notes.length)
    assert.include(wordsIn(named(content.parts, "unplaced")[0]!), "Where is it?")
  })

  test("can be sent to another window as it is", async () => {
    const content = printed((await openDisputes()).edition)
    assert.deepEqual(structuredClone(content), content)
  })

  test("stands as transcribed or with emendations, its notes behind the same words", async () => {
    const edition = await smallEdition({
      blocks: {p1: "They were seperate form the rest of of it.", p2: "The end."},
      annotations: [
        {id: "urn:uuid:e", words: "seperate form", body: emendation("separate from")},
        {id: "urn:uuid:o", words: "of of", body: emendation("of")},
        {id: "urn:uuid:n", words: "it", body: emendation("them")},
      ],
    })
    const emended = printed(edition, {emended: true})
    const {canonical} = emendedText(edition)
    assert.deepEqual(blocksOf(emended), canonical.text.split("\n"))
    assert.include(blocksOf(emended)[0]!, "separate from the rest of them.")
    assert.include(blocksOf(printed(edition))[0]!, "seperate form the rest of of it.")
    assert.lengthOf(called(emended), 3)
    assert.lengthOf(called(printed(edition)), 3)
  })

  test("has an entry of the apparatus for each emendation, and no apparatus without any", async () => {
    const edition = await smallEdition({
      blocks: {p1: "They were seperate."},
      annotations: [{id: "urn:uuid:e", words: "seperate", body: emendation("separate")}],
    })
    const apparatus = named(printed(edition).parts, "apparatus")
    assert.lengthOf(apparatus, 1)
    assert.include(wordsIn(apparatus[0]!), "p1 seperate ] separate · ")
    assert.isEmpty(named(printed(edition, {apparatus: false}).parts, "apparatus"))
    assert.isEmpty(named(printed(await smallEdition()).parts, "apparatus"))
  })

  test("tells of each question in a table, every position that answers or is silent in a row", async () => {
    const {edition, all, of} = await openDisputes()
    const content = printed(edition)
    assert.lengthOf(named(content.parts, "question"), all.length)
    const membership = named(content.parts, "question").find(one =>
      wordsIn(one).includes("How many members had it?"),
    )!
    const told = of("question:membership").positions.filter(({bearing}) =>
      ["answers", "silent"].includes(bearing),
    )
    // The head is a row too.
    assert.lengthOf(named([membership], "who"), told.length + 1)
    const disputed = all.filter(({status}) => status === "disputed")
    const fewer = printed(edition, {questions: "disputed"})
    assert.lengthOf(named(fewer.parts, "question"), disputed.length)
    assert.isEmpty(named(printed(edition, {questions: "none"}).parts, "question"))
  })

  test("says which state of the text it is, and under which licence its notes are", async () => {
    const edition = await smallEdition()
    const licence = "https://creativecommons.org/licenses/by/4.0/"
    const credits = [{label: "Claims", creator: "agent:editors", rights: licence}]
    const words = wordsIn(named(printed({...edition, credits}).parts, "credits")[0]!)
    assert.include(words, edition.text.fingerprint)
    assert.include(words, `(claims), by the editors: Creative Commons BY 4.0, ${licence}`)
    const silent = {...edition, credits: [{label: null, creator: null, rights: null}]}
    assert.include(wordsIn(named(printed(silent).parts, "credits")[0]!), "No licence is stated")
  })

  test("links to nothing that is not on its pages", async () => {
    const {parts} = printed((await openDisputes()).edition)
    const all = (nodes: readonly PrintNode[]): readonly PrintElement[] =>
      nodes.flatMap(node => (typeof node === "string" ? [] : [node, ...all(node.content)]))
    const elements = all(parts)
    const ids = new Set(elements.map(({id}) => id))
    for (const {to} of elements) if (to !== undefined) assert.isTrue(ids.has(to), to)
  })

  test("shortens long words of the text to their beginning and end", () => {
    assert.equal(shortLemma("a few words"), "a few words")
    assert.equal(
      shortLemma("one two three four five six seven eight."),
      "one two three … seven eight",
    )
  })
})

function emendation(reading: string): EmendationBody {
  return {type: "Emendation", kind: "spelling", certainty: "certain", reason: "A slip.", reading}
}
