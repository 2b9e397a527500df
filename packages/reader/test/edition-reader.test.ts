import {sendKeys, setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import type {Edition} from "@variorum/anchoring"
import type {EditionReader} from "../src/edition-reader.ts"
import {AnnotationFocusEvent, NoteOpenEvent, ViewChangeEvent} from "../src/events.ts"
import {PassageOpenEvent} from "../src/view-events.ts"
import {KeeperError} from "../src/keeper.ts"
import {MemoryKeeper} from "./memory-keeper.ts"
import {blocks, commentary, readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
// It comes with the reader, once all is shown: here it is there from the beginning.
import "../src/text-moves.ts"

suite("edition-reader", () => {
  let edition: Edition
  let keeper: MemoryKeeper
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    edition = await smallEdition()
    keeper = new MemoryKeeper()
    reader = await readerOf(edition, keeper)
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  /** What stands in the shadow tree of the reader, or of the elements in it. */
  function inside(selector: string): HTMLElement[] {
    const walk = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>("*")].flatMap(element => [
        ...(element.matches(selector) ? [element] : []),
        ...(element.shadowRoot ? walk(element.shadowRoot) : []),
      ])
    return walk(reader.shadowRoot!)
  }

  function button(name: string): HTMLElement {
    const found = inside("button").find(one => one.textContent.replace(/\s+/g, " ").trim() === name)
    if (!found) throw new Error(`There is no button “${name}”`)
    return found
  }

  async function settled(): Promise<void> {
    for (let turns = 0; turns < 4; turns++) {
      await reader.updateComplete
      await new Promise(requestAnimationFrame)
    }
  }

  function message(): string {
    return inside("[role=status]")
      .map(one => one.textContent.replace(/\s+/g, " ").trim())
      .join(" ")
  }

  function noted(): number {
    return [...reader.querySelectorAll(".note-ref")].filter(isVisible).length
  }

  suite("as a page meets it", () => {
    test("is ready with its text in the light DOM and its plain facts at hand", () => {
      assert.equal(reader.edition?.canonicalText, `${blocks.p1}\n${blocks.p2}`)
      assert.equal(reader.edition?.title, edition.text.title)
      assert.equal(reader.edition?.fingerprint, edition.text.fingerprint)
      assert.equal(reader.querySelector("[slot=text] #p1")?.textContent, blocks.p1)
      assert.equal(reader.annotations.length, 5)
      const figure = reader.anchors.find(anchor => anchor.id === "urn:uuid:figure")!
      assert.equal(blocks.p1.slice(figure.from!, figure.to!), "3,000 members in Moscow")
    })

    test("takes back the edition it gives out", async () => {
      const given = reader.edition!
      reader.edition = given
      await reader.ready
      assert.equal(reader.annotations.length, 5)
    })

    test("is ready where nothing can be kept, and says so", async () => {
      const denied = new MemoryKeeper()
      denied.state = {kind: "denied", message: "This window keeps nothing."}
      reader.remove()
      reader = await readerOf(edition, denied)
      await settled()
      assert.equal(reader.annotations.length, 5)
      assert.include(message(), "This window keeps nothing.")
    })

    test("waits for the reader’s own annotations before it is ready", async () => {
      const slow = new MemoryKeeper()
      let open!: () => void
      slow.opened = new Promise(resolve => (open = resolve))
      const other = document.createElement("edition-reader")
      other.keeper = slow
      other.edition = edition
      document.body.append(other)
      let ready = false
      void other.ready.then(() => (ready = true))
      await settled()
      assert.isFalse(ready)
      slow.annotations = keeper.annotations
      open()
      await other.ready
    })

    test("waits for the code of a view before it is ready", async () => {
      reader.remove()
      reader = document.createElement("edition-reader")
      reader.view = {kind: "evidence"}
      reader.edition = edition
      document.body.append(reader)
      await reader.ready
      assert.exists(inside("edition-evidence")[0]?.shadowRoot?.querySelector("h1"))
    })

    test("rejects ready, and offers to try again, when there is no edition at its address", async () => {
      reader.src = "data:application/json,{}"
      const error = await reader.ready.then(
        () => null,
        (reason: unknown) => reason as Error,
      )
      assert.instanceOf(error, Error)
      assert.include(
        reader.shadowRoot!.querySelector("[role=alert]")!.textContent,
        "could not be opened",
      )
      assert.exists(button("Try again"))
    })

    test("rejects making annotations without a keeper", async () => {
      reader.keeper = null
      const error = await reader
        .create({target: {from: 0, to: 3}})
        .catch((reason: unknown) => reason)
      assert.instanceOf(error, KeeperError)
    })

    test("is still taken out of the page by remove()", () => {
      reader.remove()
      assert.isFalse(reader.isConnected)
    })

    test("shows its text again after it was moved in the page", async () => {
      const place = document.createElement("div")
      document.body.append(place)
      place.append(reader)
      await settled()
      assert.equal(reader.querySelectorAll("[slot=text]").length, 1)
      assert.equal(reader.querySelector("#p2")?.textContent, blocks.p2)
      assert.equal(noted(), 5)
    })
  })

  suite("layers", () => {
    test("shows the marks, notes and buttons of the chosen layers only", async () => {
      assert.equal(noted(), 5)
      reader.layers = ["Figure"]
      await settled()
      assert.equal(noted(), 1)
      assert.equal(inside("edition-note-card").length, 1)
      assert.deepEqual(reader.layers, ["Figure"])
    })

    test("are chosen from a menu, with how many notes each has", async () => {
      button("Layers").click()
      await until(() => inside("input[name=Commentary]").length > 0)
      const labels = inside("label").map(one => one.textContent)
      assert.isTrue(labels.some(label => /Commentary\s+3/.test(label)))
      inside("input[name=Commentary]")[0]!.click()
      await settled()
      assert.notInclude(reader.layers, "Commentary")
      assert.equal(noted(), 2)
    })

    test("are chosen by keys too; Escape closes the menu and comes back to its button", async () => {
      const menu = button("Layers")
      menu.focus()
      await sendKeys({press: "Enter"})
      await until(() => inside("input[name=Commentary]").length > 0)
      await sendKeys({press: "Tab"})
      await sendKeys({press: "Space"})
      await settled()
      assert.notInclude(reader.layers, "Quotation")
      await sendKeys({press: "Escape"})
      await until(() => inside("edition-layer-menu").length === 0)
      assert.equal(menu.getAttribute("aria-expanded"), "false")
      assert.isTrue(menu.matches(":focus"))
    })

    test("are all silenced and brought back by m", async () => {
      reader.querySelector<HTMLElement>("#p1")!.focus()
      await sendKeys({press: "m"})
      await settled()
      assert.equal(noted(), 0)
      assert.isEmpty(inside("edition-note-card").filter(isVisible))
      await sendKeys({press: "m"})
      await settled()
      assert.equal(noted(), 5)
    })
  })

  suite("going somewhere", () => {
    test("goTo an annotation opens its note and has the focus at its words", async () => {
      const focused: (string | null)[] = []
      reader.addEventListener(AnnotationFocusEvent.type, event => focused.push(event.annotation))
      assert.isTrue(await reader.goTo({annotation: "urn:uuid:emoji"}))
      await settled()
      assert.deepEqual(focused, ["urn:uuid:emoji"])
      assert.equal(document.activeElement?.id, "p2")
      const open = inside("edition-note-card[open]")
      assert.equal(open.length, 1)
      const words = () => open[0]!.shadowRoot!.textContent
      await until(() => words().includes("A pair of surrogates."))
      assert.include(words(), "A pair of surrogates.")
    })

    test("goTo shows an annotation of a layer that is off", async () => {
      reader.layers = []
      await settled()
      assert.isTrue(await reader.goTo({annotation: "urn:uuid:figure"}))
      await settled()
      assert.equal(inside("edition-note-card[open]").length, 1)
    })

    test("goTo words of a block selects them", async () => {
      assert.isTrue(await reader.goTo({block: "p2", from: 2, to: 8}))
      await settled()
      assert.equal(document.getSelection()!.toString(), "second")
    })

    test("goTo says when there is no such place, and stays", async () => {
      assert.isFalse(await reader.goTo({block: "p99"}))
      assert.isFalse(await reader.goTo({annotation: "urn:uuid:nothing"}))
      assert.isFalse(await reader.goTo({question: "urn:uuid:nothing"}))
      assert.isFalse(await reader.goTo({from: 5, to: 100_000}))
      assert.deepEqual(reader.view, {kind: "read"})
    })

    test("a page hears of another view, and can prevent it", async () => {
      const views: string[] = []
      const listen = (event: ViewChangeEvent) => views.push(event.view.kind)
      reader.addEventListener(ViewChangeEvent.type, listen)
      button("My notes").click()
      await settled()
      assert.deepEqual(views, ["notes"])
      assert.deepEqual(reader.view, {kind: "notes"})
      reader.addEventListener(ViewChangeEvent.type, event => event.preventDefault(), {once: true})
      button("Read").click()
      await settled()
      assert.deepEqual(reader.view, {kind: "notes"})
    })

    test("a passage asked for from another view opens in the text", async () => {
      button("Disputes").click()
      await until(() => inside("edition-dispute-list").length > 0)
      inside("edition-dispute-list")[0]!.dispatchEvent(new PassageOpenEvent("urn:uuid:figure"))
      await settled()
      assert.deepEqual(reader.view, {kind: "read", place: {annotation: "urn:uuid:figure"}})
      assert.equal(document.activeElement?.id, "p1")
    })

    test("coming back to the text finds it where it was left", async () => {
      reader.querySelector<HTMLElement>("[slot=text]")!.style.paddingTop = "1500px"
      document.documentElement.scrollTop = 1200
      await settled()
      const top = reader.querySelector("#p1")!.getBoundingClientRect().top
      reader.view = {kind: "notes"}
      await settled()
      button("Read").focus()
      button("Read").click()
      await settled()
      assert.approximately(reader.querySelector("#p1")!.getBoundingClientRect().top, top, 1)
    })

    test("setting an equal view does nothing", async () => {
      await reader.goTo({annotation: "urn:uuid:figure"})
      await settled()
      document.querySelector<HTMLElement>("#p2")!.focus()
      reader.view = {kind: "read", place: {annotation: "urn:uuid:figure"}}
      await settled()
      assert.equal(document.activeElement?.id, "p2")
    })
  })

  suite("a click on marked words", () => {
    function clickOn(words: string): void {
      const from = reader.edition!.canonicalText.indexOf(words)
      reader.select(from, from + words.length)
      const box = document.getSelection()!.getRangeAt(0).getClientRects()[0]!
      document.getSelection()!.removeAllRanges()
      const at = {clientX: box.left + box.width / 2, clientY: box.top + box.height / 2}
      reader.querySelector("#p1")!.dispatchEvent(new MouseEvent("click", {...at, bubbles: true}))
    }

    test("opens the innermost note and shows all that lie there", async () => {
      clickOn("members in")
      await settled()
      const open = inside("edition-note-card[open]")
      assert.equal(open.length, 1)
      assert.include(open[0]!.shadowRoot!.textContent, "Whose members?")
    })

    test("again goes on to the next note on the same words, and beside them closes", async () => {
      clickOn("members in")
      await settled()
      clickOn("members in")
      await settled()
      assert.include(
        inside("edition-note-card[open]")[0]!.shadowRoot!.textContent,
        "Kuznetsov: 3,000",
      )
      clickOn("disputed")
      await settled()
      assert.equal(inside("edition-note-card[open]").length, 0)
    })

    test("opens a sheet with these notes on a narrow screen", async () => {
      await setViewport({width: 360, height: 700})
      await settled()
      clickOn("members in")
      await until(() => inside("edition-note-card").length > 0)
      assert.equal(inside("edition-note-card").length, 3)
      assert.isAtMost(document.documentElement.scrollWidth, 360)
      button("Close").click()
      await settled()
      assert.equal(inside("edition-sheet").length, 0)
    })
  })

  suite("a crowded margin", () => {
    test("has an own note in a row of its own, with its own sign", async () => {
      await reader.create({
        target: {from: 40, to: 50},
        body: {type: "TextualBody", value: "Mine", format: "text/plain"},
      })
      await settled()
      const margin = inside("edition-margin")[0]!
      const rows = [...margin.shadowRoot!.querySelectorAll<HTMLElement>(".row")]
      const cards = rows.map(row => row.querySelectorAll("edition-note-card").length)
      const alone = inside("edition-note-card").filter(card =>
        card.shadowRoot!.textContent.includes("Mine"),
      )
      assert.isAbove(rows.length, 1, String(cards))
      assert.equal(alone.length, 1)
      assert.include(alone[0]!.shadowRoot!.textContent, "¶")
    })

    test("opens the card before the others of its line", async () => {
      await reader.goTo({annotation: "urn:uuid:figure"})
      await settled()
      const row = inside(".row.open")[0]!
      assert.equal(row.querySelector("edition-note-card"), inside("edition-note-card[open]")[0])
      assert.equal(row.firstElementChild?.localName, "edition-note-card")
      assert.match(row.querySelector(".several")!.textContent, /Also on this line: \d/)
    })

    test("moves a card that would end below the window up", async () => {
      reader.querySelector<HTMLElement>("[slot=text]")!.style.paddingTop = "640px"
      await settled()
      reader.layers = ["Figure", "Claim", "Commentary"]
      reader.querySelector<HTMLElement>("#p1")!.focus()
      document.documentElement.scrollTop = 0
      await settled()
      // Nothing is scrolled, as it would be by going to its words.
      inside("edition-margin")[0]!.dispatchEvent(new NoteOpenEvent("urn:uuid:figure"))
      await until(() => inside("edition-note-card[open]").length > 0)
      const bottom = () => inside("edition-note-card[open]")[0]!.getBoundingClientRect().bottom
      // It may still be on its way.
      await until(() => bottom() <= innerHeight)
      assert.isAtMost(bottom(), innerHeight)
    })
  })

  suite("own notes", () => {
    async function write(text: string): Promise<void> {
      reader.select(4, 10)
      await settled()
      button("Note").click()
      await settled()
      await sendKeys({type: text})
    }

    test("create makes W3C selectors of a span and resolves with the canonical", async () => {
      const id = await reader.create({
        target: {from: 4, to: 10},
        body: {type: "TextualBody", value: "Which number?"},
      })
      const [own] = keeper.annotations
      assert.equal(own?.canonical, id)
      assert.equal(own?.motivation, "commenting")
      assert.deepNestedInclude(own, {"target.selector[0].exact": "number"})
      assert.deepNestedInclude(own, {"target.selector[1].start": 4})
      const anchor = reader.anchors.find(one => one.id === id)
      assert.deepInclude(anchor, {state: "exact", from: 4, to: 10})
    })

    test("are written on selected words, and said to be saved when they are", async () => {
      await write("Which number?")
      button("Save").click()
      await until(() => message().includes("Saved."))
      assert.equal(keeper.annotations.length, 1)
      assert.include(message(), "Saved.")
      assert.equal(inside("edition-note-form").length, 0)
      await until(() => document.activeElement?.id === "p1")
      assert.equal(document.activeElement?.id, "p1")
    })

    test("are not said to be saved before they are", async () => {
      let finish: ((id: string) => void) | undefined
      keeper.create = () => new Promise(resolve => (finish = resolve))
      await write("Which number?")
      await sendKeys({press: "Control+Enter"})
      await until(() => finish !== undefined)
      assert.exists(button("Saving…"))
      assert.notInclude(message(), "Saved.")
      finish!("urn:uuid:new")
      await settled()
      assert.include(message(), "Saved.")
    })

    test("keep what was typed, and say why, when saving fails", async () => {
      keeper.refusal = new KeeperError("quota", "The disk is full; the note is still in the form.")
      await write("A long thought")
      button("Save").click()
      await settled()
      assert.equal(
        inside("textarea").map(one => (one as HTMLTextAreaElement).value)[0],
        "A long thought",
      )
      assert.include(inside("#failure")[0]!.textContent, "The disk is full")
      assert.notInclude(message(), "Saved.")
      keeper.refusal = null
      button("Save").click()
      await settled()
      assert.equal(keeper.annotations.length, 1)
    })

    test("keep what was typed when the screen becomes narrow", async () => {
      await write("A long thought")
      await setViewport({width: 360, height: 700})
      await settled()
      assert.equal(
        inside("textarea").map(one => (one as HTMLTextAreaElement).value)[0],
        "A long thought",
      )
    })

    test("go back to the words when the form is left", async () => {
      await write("Never mind")
      await sendKeys({press: "Escape"})
      await settled()
      assert.equal(inside("edition-note-form").length, 1, "it asks first")
      await sendKeys({press: "Shift+Tab"})
      await sendKeys({press: "Enter"})
      await settled()
      assert.equal(inside("edition-note-form").length, 0)
      assert.equal(document.activeElement?.id, "p1")
      assert.equal(keeper.annotations.length, 0)
    })

    test("can be changed, deleted and brought back", async () => {
      const id = await reader.create({
        target: {from: 4, to: 10},
        body: {type: "TextualBody", value: "First", format: "text/plain"},
      })
      await reader.goTo({annotation: id})
      await settled()
      button("Edit").click()
      await settled()
      await sendKeys({press: "Control+a"})
      await sendKeys({type: "Second"})
      await sendKeys({press: "Control+Enter"})
      await settled()
      assert.deepInclude(keeper.annotations[0], {
        body: {type: "TextualBody", value: "Second", format: "text/plain"},
      })
      // By the old `modified` the keeper knows what the edit was made from; it sets the new one.
      assert.isUndefined(keeper.annotations[0]!.modified)
      await reader.goTo({annotation: id})
      await settled()
      button("Delete").click()
      await settled()
      assert.equal(keeper.annotations.length, 0)
      assert.include(message(), "deleted")
      assert.equal(document.activeElement?.id, "p1")
      button("Undo").click()
      await settled()
      assert.equal(keeper.annotations.length, 1)
      assert.include(message(), "back")
    })
  })

  suite("by keyboard alone", () => {
    async function press(...keys: string[]): Promise<void> {
      for (const key of keys) await sendKeys({press: key})
      await settled()
    }

    function selected(): string {
      return document.getSelection()!.toString()
    }

    test("selects a word, moves it, widens it and writes a note on it", async () => {
      reader.querySelector<HTMLElement>("[slot=text]")!.focus()
      await press("]", "]")
      assert.equal(document.activeElement?.id, "p2")
      await press("s")
      assert.equal(selected(), "A")
      await press("ArrowRight")
      assert.equal(selected(), "second")
      await press("Shift+Control+ArrowRight")
      assert.equal(selected().trim(), "second paragraph")
      await press("a")
      await sendKeys({type: "By keys"})
      await press("Control+Enter")
      assert.equal(keeper.annotations.length, 1)
      assert.equal(document.activeElement?.id, "p2")
    })

    test("a note is on the words that are selected, before the page is told that they are", async () => {
      reader.querySelector<HTMLElement>("#p1")!.focus()
      await press("s")
      document.getSelection()!.selectAllChildren(reader.querySelector("#p2")!)
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", {key: "a", bubbles: true}))
      await settled()
      const about = inside("blockquote").map(one => one.textContent.trim())
      assert.deepEqual(about, [blocks.p2])
    })

    test("shift and an arrow select more words and fewer, on either side of the first", async () => {
      reader.querySelector<HTMLElement>("#p2")!.focus()
      await press("s")
      await press("ArrowRight", "Shift+ArrowRight")
      assert.equal(selected(), "second paragraph")
      await press("Shift+ArrowLeft")
      assert.equal(selected(), "second")
      await press("Shift+ArrowLeft")
      assert.equal(selected(), "A second")
      await press("Shift+ArrowRight", "Shift+ArrowRight")
      assert.equal(selected(), "second paragraph")
    })

    test("shift and down select to a word of the next line", async () => {
      reader.querySelector<HTMLElement>("#p1")!.focus()
      await press("s", "Shift+ArrowDown")
      assert.match(selected(), /^The number of members .*\p{L}$/u)
    })

    test("m on the button of a note silences, and m again brings everything back", async () => {
      reader.querySelector<HTMLElement>("#p1")!.focus()
      const button = reader.querySelector(".note-ref")
      await press("n", "m")
      assert.equal(noted(), 0)
      assert.equal(document.activeElement?.id, "p1")
      assert.isEmpty(inside("edition-note-card").filter(isVisible))
      await press("n")
      assert.equal(document.activeElement?.id, "p1")
      // Only hidden: to make all anew would keep whoever presses the key waiting.
      assert.isTrue(reader.querySelector(".note-ref") === button)
      await press("m")
      assert.equal(noted(), 5)
    })

    test("goes from note to note, opens one and comes back to its words", async () => {
      reader.querySelector<HTMLElement>("#p1")!.focus()
      await press("n")
      assert.equal((document.activeElement as HTMLElement).dataset["note"], "urn:uuid:claim")
      assert.equal(
        document.activeElement?.getAttribute("aria-label"),
        "Claim: Kuznetsov gives a figure, note 1",
      )
      await press("n")
      assert.equal((document.activeElement as HTMLElement).dataset["note"], "urn:uuid:figure")
      await press("Enter")
      const open = inside("edition-note-card[open]")[0]!
      assert.include(open.shadowRoot!.textContent, "Kuznetsov: 3,000")
      assert.exists(open.shadowRoot!.activeElement)
      await press("Escape")
      assert.equal((document.activeElement as HTMLElement).dataset["note"], "urn:uuid:figure")
      assert.equal(inside("edition-note-card[open]").length, 0)
    })

    test("has one tab stop for all the buttons in the text", () => {
      const stops = [...reader.querySelectorAll<HTMLElement>(".note-ref")]
      assert.equal(stops.filter(one => one.tabIndex === 0).length, 1)
    })

    test("shows the list of keys", async () => {
      reader.querySelector<HTMLElement>("#p1")!.focus()
      await press("?")
      await until(() => (inside("dialog")[0] as HTMLDialogElement).open)
      assert.isTrue((inside("dialog")[0] as HTMLDialogElement).open)
    })
  })

  test("has every button and row of a long list of notes, those on the screen at once", async () => {
    const many = Array.from({length: 60}, (_, i) => [
      `p${i + 1}`,
      Array.from(
        {length: 12},
        (_, k) => `Sentence ${i}.${k} has words enough for a line of text.`,
      ).join(" "),
    ])
    const annotations = Array.from({length: 60}, (_, i) =>
      Array.from({length: 12}, (_, k) => ({
        id: `urn:uuid:many-${i}-${k}`,
        words: `Sentence ${i}.${k} has`,
        body: commentary(`Note ${i}.${k}`),
      })),
    ).flat()
    const long: Record<string, string> = Object.fromEntries(many) as Record<string, string>
    const reader = await readerOf(await smallEdition({blocks: long, annotations}))
    const buttons = () => reader.querySelectorAll(".note-ref").length
    const rows = () => {
      const margin = reader.shadowRoot!.querySelector("edition-margin")!
      return [...margin.shadowRoot!.querySelectorAll<HTMLElement>(".row")]
    }
    assert.isAbove(buttons(), 0)
    assert.isBelow(buttons(), 720)
    await until(() => buttons() === 720)
    const names = () => rows().map(row => row.textContent.replace(/\s+/g, " ").trim())
    await until(() => names().some(name => name.includes("Note 59")))
    // Not where they are just now: on the way there they may be moving.
    const tops = rows().map(row => Number(/-?\d+/.exec(row.style.transform)?.[0]))
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
      "rows stand in reading order",
    )
  })
})

function isVisible(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
}
