import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import {linkTo, printPassageLink} from "@variorum/anchoring"
import type {Edition} from "@variorum/anchoring"
import type {EditionCitations} from "../src/edition-citations.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import {usualPreferences} from "../src/preferences.ts"
import {paintedWords} from "./painted-words.ts"
import {blocks, readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
// It comes with the reader, once all is shown: here it is there from the beginning.
import "../src/text-moves.ts"

suite("passages", () => {
  let edition: Edition
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1400, height: 800})
    edition = await smallEdition()
    reader = await readerOf(edition)
    reader.hrefOf = view => `#/${JSON.stringify(view)}`
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  function citationOf(words: string, {text} = edition): string {
    const from = text.canonical.text.indexOf(words)
    return printPassageLink(linkTo({from, to: from + words.length}, text))
  }

  function message(): string {
    const messages = reader.shadowRoot!.querySelector("edition-messages")!
    return messages.shadowRoot!.textContent.replace(/\s+/g, " ").trim()
  }

  /** The words that are painted as active. */
  function marked(): string {
    return paintedWords("variorum-active").join("\n")
  }

  async function arriveAt(passage: string): Promise<void> {
    reader.view = {kind: "read", place: {passage}}
    await reader.updateComplete
    await reader.updateComplete
  }

  test("a linked passage is gone to, marked and said to be identical", async () => {
    await arriveAt(citationOf("A second paragraph"))
    await until(() => marked() === "A second paragraph")
    assert.include(message(), "The linked words are here, in the same text")
    assert.equal((document.activeElement as HTMLElement).dataset["n"], "p2")
  })

  test("a passage of several paragraphs is marked in each", async () => {
    await arriveAt(citationOf("others fewer.\nA second"))
    await until(() => marked() === "others fewer.\nA second")
  })

  test("the mark goes with the next place", async () => {
    await arriveAt(citationOf("A second paragraph"))
    await until(() => marked() !== "")
    reader.view = {kind: "read", place: {block: "p1"}}
    await until(() => marked() === "")
  })

  test("a link made in another state of the text says what became of its words", async () => {
    const before = await smallEdition({
      blocks: {...blocks, p1: `${blocks.p1} More was said here once, that nobody remembers.`},
    })
    await arriveAt(citationOf("3,000 members in Moscow", before))
    assert.include(message(), "here, letter for letter. Elsewhere the text has changed")
    const worded = await smallEdition({
      blocks: {...blocks, p2: blocks.p2.replace("stands here", "stood here")},
    })
    await arriveAt(citationOf("paragraph stood here, with an emoji 😀 and some more words", worded))
    assert.match(message(), /have changed since the link was made: about \d\d % of their letters/)
    await until(() =>
      marked().includes("paragraph stands here, with an emoji 😀 and some more words"),
    )
    await arriveAt(citationOf("More was said here once, that nobody remembers.", before))
    assert.include(message(), "gone from the text. They stood in p1, which is shown here.")
    assert.equal(marked(), "")
  })

  test("words that could be in several places are offered in each", async () => {
    const refrains = await smallEdition({
      blocks: {p1: "Come again, sweet love.", p2: "And so on.", p3: "Come again, sweet love."},
    })
    reader.edition = refrains
    await reader.ready
    await arriveAt("p9.0-23~~Come_again,_sweet_love.~~~0badf00d")
    assert.include(message(), "they could stand in 2 places")
    const ways = [
      ...reader
        .shadowRoot!.querySelector("edition-messages")!
        .shadowRoot!.querySelectorAll<HTMLElement>(".message button"),
    ]
    assert.deepEqual(
      ways.map(way => way.textContent.trim()),
      ["p1", "p3", "×"],
    )
    ways[1]!.click()
    await until(() => (document.activeElement as HTMLElement).dataset["n"] === "p3")
    await until(() => marked() === "Come again, sweet love.")
  })

  test("an address that names no passage says so", async () => {
    await arriveAt("p1.3-4~cut_short")
    assert.include(message(), "This address names no passage")
  })

  suite("copying", () => {
    /** What a copy leaves in the clipboard. */
    async function copied(from: number, to: number): Promise<{plain: string; html: string}> {
      reader.select(from, to)
      // Its code comes with the selection; until then the view itself copies.
      await until(() => reader.shadowRoot!.querySelector(".selection-bar") !== null)
      const clipboardData = new DataTransfer()
      await until(() => {
        const event = new ClipboardEvent("copy", {clipboardData, bubbles: true, cancelable: true})
        const untouched = reader.querySelector("#p1")!.dispatchEvent(event)
        return !untouched && !clipboardData.getData("text/html").includes("data-pm-slice")
      })
      return {
        plain: clipboardData.getData("text/plain"),
        html: clipboardData.getData("text/html"),
      }
    }

    test("gives the words alone, without numbers, buttons and joiners, a paragraph a line", async () => {
      const all = await copied(0, edition.text.canonical.length)
      assert.equal(all.plain, `${blocks.p1}\n${blocks.p2}`)
      assert.equal(all.html, `<p>${blocks.p1}</p><p>${blocks.p2}</p>`)
      const few = await copied(4, 21)
      assert.deepEqual(few, {plain: "number of members", html: "number of members"})
    })

    test("gives the citation too, where the reader wants it", async () => {
      reader.preferences = {...usualPreferences, citing: true}
      const {plain, html} = await copied(4, 21)
      const [words, , citation] = plain.split("\n")
      assert.equal(words, "number of members")
      assert.match(
        citation!,
        /^“A built text,” n\.d\., annotated edition \(text [0-9a-f]{8}\), p1, /,
      )
      assert.include(citation, "#/")
      assert.match(html, /^<p>number of members<\/p><p>“A built text,” n\.d\./)
    })

    test("leaves to the browser what is copied elsewhere", () => {
      reader.select(4, 21)
      const field = document.body.appendChild(document.createElement("textarea"))
      const event = new ClipboardEvent("copy", {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      })
      assert.isTrue(field.dispatchEvent(event))
    })
  })

  test("the citations of a paragraph open as a dialog, and the focus comes back", async () => {
    reader.select(4, 21)
    document.getSelection()!.removeAllRanges()
    const block = reader.querySelector<HTMLElement>("#p1")!
    block.focus()
    block.dispatchEvent(new KeyboardEvent("keydown", {key: "c", bubbles: true}))
    const cite = reader.shadowRoot!.querySelector("edition-cite")!
    await until(() => cite.shadowRoot?.querySelector("dialog[open]") != null)
    const dialog = cite.shadowRoot!.querySelector("dialog")!
    assert.equal(dialog.querySelector("h2")!.textContent, "Cite p1")
    assert.equal(dialog.querySelector("blockquote")!.textContent, blocks.p1)
    const list = dialog.querySelector<EditionCitations>("edition-citations")!
    await list.updateComplete
    assert.deepEqual(
      [...list.shadowRoot!.querySelectorAll("h3")].map(heading => heading.textContent),
      ["Link", "Chicago note", "Markdown", "BibTeX", "RIS", "CSL-JSON"],
    )
    dialog.querySelector<HTMLElement>(".primary")!.click()
    assert.equal(document.activeElement, block)
  })
})
