import {sendKeys, setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import type {Edition} from "@variorum/anchoring"
import type {Target} from "@variorum/annotation"
import type {EditionReader} from "../src/edition-reader.ts"
import {KeeperError} from "../src/keeper.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
// It comes with the reader, once all is shown: here it is there from the beginning.
import "../src/text-moves.ts"

const blocks = {
  p1: "The number of members is disputed by nearly everyone who wrote about the group in Moscow.",
  p2: "In the spring the members met twice; in the autumn the members met no more.",
}

suite("the repair of uncertain places", () => {
  let edition: Edition
  let keeper: MemoryKeeper
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    edition = await smallEdition({blocks})
    keeper = new MemoryKeeper()
    reader = await readerOf(edition, keeper)
    await note("urn:gone", on("a wholly different matter"))
    await note("urn:doubtful", on("the members met"))
    await note(
      "urn:changed",
      on("is disputed by almost everyone", "The number of members ", " who wrote about the group"),
    )
    await note("urn:sure", {from: 4, to: 10})
    await reader.updateComplete
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  function on(exact: string, prefix = "", suffix = ""): Target {
    return {
      source: edition.text.id,
      selector: [
        {type: "TextQuoteSelector", exact, prefix, suffix},
        {type: "TextPositionSelector", start: 8, end: 20},
      ],
      state: {type: "TextState", fingerprint: "another state of the text"},
    }
  }

  function note(id: string, target: Parameters<EditionReader["create"]>[0]["target"]) {
    return reader.create({
      id,
      canonical: id,
      body: {type: "TextualBody", value: `My note ${id}`},
      target,
    })
  }

  function inside(selector: string): HTMLElement[] {
    const walk = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>("*")].flatMap(element => [
        ...(element.matches(selector) ? [element] : []),
        ...(element.shadowRoot ? walk(element.shadowRoot) : []),
      ])
    return walk(reader.shadowRoot!)
  }

  function button(name: string): HTMLElement {
    const found = inside("button").find(one => words(one) === name)
    if (!found) throw new Error(`There is no button “${name}”`)
    return found
  }

  /** As a screen reader has them: without what is hidden from it. */
  function words(element: Element | ShadowRoot): string {
    const shown = document.createRange()
    shown.selectNodeContents(element)
    const copy = shown.cloneContents()
    for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove()
    return copy.textContent.replace(/\s+/g, " ").trim()
  }

  function items(): string[] {
    return inside("edition-repair-item").map(item => words(item.shadowRoot!.querySelector("h2")!))
  }

  /** The words of the element that has the focus, through all shadow roots. */
  function focused(): string {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element ? words(element) : ""
  }

  function said(): string {
    return inside("[role=status], [aria-live]").map(words).join(" ")
  }

  function place(id: string) {
    return reader.anchors.find(anchor => anchor.id === id)!
  }

  async function settled(): Promise<void> {
    for (let turns = 0; turns < 6; turns++) {
      await reader.updateComplete
      await new Promise(requestAnimationFrame)
    }
  }

  async function openQueue(): Promise<void> {
    await Promise.all([import("../src/edition-own-notes.ts"), import("../src/edition-repair.ts")])
    button("My notes 4 notes, 3 to repair").click()
    await settled()
    button("Repair").click()
    await settled()
  }

  test("is offered in the list of own notes, which says how many need it", async () => {
    button("My notes 4 notes, 3 to repair").click()
    await until(() => Boolean(inside("edition-own-notes")[0]?.shadowRoot?.querySelector(".old")))
    const list = inside("edition-own-notes")[0]!.shadowRoot!
    assert.include(words(list.querySelector(".repairs")!), "3 of your notes have no certain place")
    assert.deepEqual([...list.querySelectorAll(".old")].map(words), [
      "Was on a wholly different matter",
      "Was on the members met",
    ])
  })

  test("is said on the card of each note, and leads from there to its own item", async () => {
    await Promise.all([import("../src/edition-own-notes.ts"), import("../src/edition-repair.ts")])
    button("My notes 4 notes, 3 to repair").click()
    await settled()
    const list = inside("edition-own-notes")[0]!.shadowRoot!
    const cards = [...list.querySelectorAll("edition-note-card")]
    const states = cards.map(card => card.shadowRoot!.querySelector(".place"))
    assert.deepEqual(
      states.map(state => state && words(state)).sort(),
      ["place in doubt", "words changed", "words gone", null].sort(),
    )
    const card = cards.find(one =>
      words(one.shadowRoot!.querySelector(".line")!).includes("words gone"),
    )!
    const repair = [...card.shadowRoot!.querySelectorAll("button")].find(
      one => words(one) === "Repair",
    )
    repair!.click()
    await settled()
    assert.equal(focused(), "The words are no longer in the text")
  })

  test("shows changed words first, then doubtful ones, then those that are gone", async () => {
    await openQueue()
    assert.deepEqual(reader.view, {kind: "repair"})
    assert.equal(focused(), "Repair")
    assert.deepEqual(items(), [
      "The words have changed",
      "Several places are possible",
      "The words are no longer in the text",
    ])
    const [changed, doubtful, gone] = inside("edition-repair-item").map(item => item.shadowRoot!)
    assert.include(
      words(changed!.querySelector(".old")!),
      "… The number of members is disputed by almost everyone who wrote about the group …",
    )
    assert.include(
      words(changed!.querySelector(".there")!),
      "p1 · Similar words, 80 % alike, in the same surroundings",
    )
    assert.equal(words(changed!.querySelector(".other")!), "nearly")
    assert.equal(doubtful!.querySelectorAll(".there").length, 2)
    assert.include(words(doubtful!.querySelector(".there")!), "The same words")
    assert.equal(gone!.querySelectorAll(".there").length, 0)
  })

  test("an accepted place is exact, is said, and leaves the focus on the next note", async () => {
    await openQueue()
    button("Accept this place").click()
    await settled()
    assert.deepInclude(place("urn:changed"), {state: "exact"})
    assert.include(said(), "The note now stands on “is disputed by nearly everyone”, p1.")
    assert.equal(focused(), "Several places are possible")
    assert.equal(items().length, 2)
    const [saved] = keeper.annotations.filter(({id}) => id === "urn:changed")
    assert.deepNestedInclude(saved, {
      "target.selector[0].exact": "is disputed by nearly everyone",
      "target.state.fingerprint": edition.text.fingerprint,
      "body.value": "My note urn:changed",
    })
  })

  test("an accepted place can be taken back, and the old words are there again", async () => {
    await openQueue()
    const before = keeper.annotations.find(({id}) => id === "urn:changed")!
    button("Accept this place").click()
    await settled()
    button("Undo").click()
    await settled()
    assert.deepEqual(keeper.annotations.find(({id}) => id === "urn:changed")!.target, before.target)
    assert.equal(items().length, 3)
    assert.equal(focused(), "The words have changed")
  })

  test("a place that cannot be kept says why, and the note stays in the queue", async () => {
    await openQueue()
    keeper.refusal = new KeeperError("quota", "The disk is full.")
    button("Accept this place").click()
    await settled()
    assert.include(words(inside("[role=alert]").at(-1)!), "Nothing was changed. The disk is full.")
    assert.equal(items().length, 3)
    assert.equal(place("urn:changed").state, "fuzzy")
  })

  test("a note that is left as it is stays at hand, and in what is exported", async () => {
    await openQueue()
    button("Leave as it is").click()
    await until(() => items().length === 2)
    await settled()
    assert.equal(focused(), "Several places are possible")
    assert.include(said(), "left as it is")
    button("Look at it again").click()
    await settled()
    assert.equal(focused(), "The words have changed")
    assert.include(await reader.export("jsonld"), "a wholly different matter")
    assert.equal(keeper.annotations.length, 4)
  })

  test("a note is moved by hand with the keys alone", async () => {
    await openQueue()
    inside("edition-repair-item")
      .at(-1)!
      .shadowRoot!.querySelectorAll<HTMLElement>(".actions button")[0]!
      .focus()
    await sendKeys({press: "Enter"})
    await settled()
    assert.equal(document.activeElement?.id, "p1")
    assert.include(
      words(inside("edition-move-bar")[0]!.shadowRoot!),
      "Was on “a wholly different matter”",
    )
    for (const press of ["s", "ArrowRight", "Shift+ArrowRight"]) await sendKeys({press})
    await settled()
    assert.include(words(inside("edition-move-bar")[0]!.shadowRoot!), "To “number of”")
    await sendKeys({press: "Enter"})
    await settled()
    assert.deepInclude(place("urn:gone"), {state: "exact", from: 4, to: 13})
    assert.deepEqual(reader.view, {kind: "repair"})
    assert.equal(focused(), "Repair")
    assert.equal(items().length, 2)
  })

  test("Escape gives moving up, and comes back to the note", async () => {
    await openQueue()
    button("Move by hand").click()
    await settled()
    await sendKeys({press: "Escape"})
    await settled()
    assert.deepEqual(reader.view, {kind: "repair", note: "urn:changed"})
    assert.equal(focused(), "The words have changed")
    assert.equal(inside("edition-move-bar").length, 0)
  })

  test("going elsewhere gives moving up", async () => {
    await openQueue()
    button("Move by hand").click()
    await settled()
    reader.view = {kind: "disputes"}
    reader.view = {kind: "read"}
    await settled()
    assert.equal(inside("edition-move-bar").length, 0)
  })

  test("when all is repaired says so, with the focus on the heading", async () => {
    await keeper.remove("urn:gone")
    await keeper.remove("urn:doubtful")
    await settled()
    await Promise.all([import("../src/edition-own-notes.ts"), import("../src/edition-repair.ts")])
    reader.view = {kind: "repair"}
    await until(() => inside("button").some(one => words(one) === "Accept this place"))
    await settled()
    button("Accept this place").click()
    const said = () => words(inside("edition-repair")[0]!.shadowRoot!)
    await until(() => said().includes("All your notes stand on their words."))
    assert.include(said(), "All your notes stand on their words.")
    await until(() => focused() === "Repair")
    assert.equal(focused(), "Repair")
  })

  test("breaks no rule of accessibility, with and without a note being moved", async () => {
    await openQueue()
    await inBothSchemes(async () => assertAccessible(reader))
    button("Move by hand").click()
    await settled()
    await inBothSchemes(async () => assertAccessible(reader))
  })
})
