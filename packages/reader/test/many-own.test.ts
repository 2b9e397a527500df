import {describe} from "@variorum/anchoring"
import type {Annotation, Iri} from "@variorum/annotation"
import {assert} from "chai"
import type {EditionReader} from "../src/edition-reader.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {smallEdition} from "./small-edition.ts"

/** Reads what is in sight when it is asked, and the rest when it is told. */
class ManyKeeper extends MemoryKeeper {
  readonly asked: (readonly [text: Iri, from: number, to: number])[] = []
  readonly inSight: readonly Annotation[]
  readonly #all: readonly Annotation[]
  #tell: () => void = () => undefined
  #end: () => void = () => undefined

  constructor(inSight: readonly Annotation[], all: readonly Annotation[]) {
    super()
    this.inSight = inSight
    this.#all = all
    this.opened = new Promise(resolve => (this.#end = resolve))
  }

  override subscribe(listener: () => void): void {
    this.#tell = listener
  }

  near(...place: readonly [Iri, number, number]): Promise<void> {
    this.asked.push(place)
    this.#show(this.inSight)
    return Promise.resolve()
  }

  readRest(): void {
    this.#show(this.#all)
    this.#end()
  }

  #show(annotations: readonly Annotation[]): void {
    this.annotations = annotations
    this.#tell()
  }
}

suite("very many own notes", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  async function opening(): Promise<{reader: EditionReader; keeper: ManyKeeper}> {
    const edition = await smallEdition()
    const {text} = edition
    const all = [3, 30, 60].map((from, i): Annotation => ({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `urn:uuid:${i}`,
      canonical: `urn:uuid:${i}`,
      type: "Annotation",
      body: {type: "TextualBody", value: `Own ${i}`},
      target: describe({from, to: from + 5}, text.canonical, {
        textId: text.id,
        fingerprint: text.fingerprint,
      }),
    }))
    const keeper = new ManyKeeper(all.slice(0, 1), all)
    const reader = document.createElement("edition-reader")
    reader.keeper = keeper
    reader.edition = edition
    document.body.append(reader)
    return {reader, keeper}
  }

  const own = (reader: EditionReader) =>
    reader.annotations.filter(({id}) => /^urn:uuid:\d$/.test(id)).map(({id}) => id)

  test("are shown where they are to be seen before the rest has been read", async () => {
    const {reader, keeper} = await opening()
    await reader.ready
    const {canonicalText, id} = reader.edition!
    assert.isNotEmpty(keeper.asked)
    for (const [text, from, to] of keeper.asked) {
      assert.equal(text, id)
      assert.equal(from, 0)
      assert.isAtMost(to, canonicalText.length)
      assert.isAbove(to, 60)
    }
    assert.deepEqual(own(reader), ["urn:uuid:0"])
    keeper.readRest()
    await reader.complete
    assert.deepEqual(own(reader), ["urn:uuid:0", "urn:uuid:1", "urn:uuid:2"])
  })

  test("are not counted before all have been read", async () => {
    const {reader, keeper} = await opening()
    await reader.ready
    const bar = reader.shadowRoot!.querySelector("edition-bar")!
    assert.isNull(bar.ownNotes)
    keeper.readRest()
    await reader.complete
    assert.equal(bar.ownNotes, 3)
  })

  test("leave the page as ready as it was when they cannot be read at all", async () => {
    const {reader, keeper} = await opening()
    keeper.near = () => Promise.resolve()
    await reader.ready
    assert.isEmpty(own(reader))
  })
})
