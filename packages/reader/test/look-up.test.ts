import {sendKeys, sendMouse, setViewport} from "@web/test-runner-commands"
import {withOwn} from "@variorum/anchoring"
import type {Annotation} from "@variorum/annotation"
import {assert} from "chai"
import type {EditionLookUp} from "../src/edition-look-up.ts"
import type {EditionReader} from "../src/edition-reader.ts"
import {LookUpEvent} from "../src/look-up-event.ts"
import {subjectOfNote} from "../src/look-up-subject.ts"
import type {LookUpSubject} from "../src/look-up-subject.ts"
import {readingNotes} from "../src/reading-notes.ts"
import {assertAccessible, inBothSchemes} from "./accessibility.ts"
import {openRegisters} from "./register-makers.ts"
import {claim, readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"
// They come with the reader, or with the first look-up: here they are there from the beginning.
import "../src/look-up-desk.ts"
import "../src/text-aids.ts"
import "../src/text-moves.ts"

/** The edition’s 300 members, asserted by the reader to be 250, and a plain note of theirs. */
async function withMine() {
  const {edition} = await openRegisters()
  const given = edition.editorial.find(({canonical}) => canonical === "c:300")!
  const mine = JSON.parse(
    JSON.stringify(given)
      .replaceAll("c:300", "urn:uuid:mine")
      .replace(/"(min|max)":300/g, '"$1":250')
      .replace('"text":"300"', '"text":"250"'),
  ) as Annotation
  const note: Annotation = {
    ...given,
    id: "urn:uuid:plain",
    canonical: "urn:uuid:plain",
    motivation: "commenting",
    body: {type: "TextualBody", value: "Is that so?"},
  }
  return withOwn(edition, [mine, note])
}

suite("looking something up in place", () => {
  let reader: EditionReader

  setup(async () => {
    await setViewport({width: 1280, height: 800})
    reader = await readerOf(await withMine())
    await until(() => reader.shadowRoot!.querySelector("edition-heat-strip") !== null)
  })

  teardown(() => {
    document.body.replaceChildren()
  })

  function panel(): EditionLookUp | null {
    return reader.shadowRoot!.querySelector("edition-look-up")
  }

  function isOpen(): boolean {
    return panel()?.matches(":popover-open") ?? false
  }

  function words(): string {
    const section = panel()?.shadowRoot!.querySelector("section")
    return (section?.textContent ?? "").replace(/\s+/g, " ").trim()
  }

  function heading(): string {
    return panel()?.shadowRoot!.querySelector("h2")?.textContent ?? ""
  }

  function inPanel(name: string): HTMLElement {
    const found = [...panel()!.shadowRoot!.querySelectorAll<HTMLElement>("a, button")].find(one =>
      (one.ariaLabel ?? one.textContent).replace(/\s+/g, " ").includes(name),
    )
    if (!found) throw new Error(`There is no “${name}” in “${words()}”`)
    return found
  }

  function block(): HTMLElement {
    return reader.querySelector<HTMLElement>("[data-n=p1]")!
  }

  /** From the first paragraph, which has the focus. */
  async function look(subject: LookUpSubject): Promise<string> {
    block().focus({preventScroll: true})
    block().dispatchEvent(new LookUpEvent(subject))
    await until(() => isOpen() && panel()!.subject?.id === subject.id)
    await panel()!.updateComplete
    return words()
  }

  function entry(id: string): LookUpSubject {
    return {kind: "entry", id}
  }

  async function shows(name: string): Promise<void> {
    await until(() => heading().includes(name))
    assert.include(heading(), name)
  }

  async function settled(): Promise<void> {
    for (let turns = 0; turns < 4; turns++) {
      await reader.updateComplete
      await new Promise(requestAnimationFrame)
    }
  }

  test("tells of a person what it is called, how often it is named and what it claims", async () => {
    const text = await look(entry("person:miasnikov"))
    assert.equal(heading(), "Gabriel Miasnikov")
    assert.match(text, /A person/)
    assert.match(text, /Also called Miasnikov/)
    assert.match(text, /1 mention, in p1 · no claims/)
    assert.match(text, /had 300 members\. Miasnikov led it/)
    assert.match(text, /March 1923.*The founding/)
  })

  test("tells of a group what it is not to be confused with, and of a place where it lies", async () => {
    const group = await look(entry("group:wg"))
    assert.match(group, /The essay uses both names\./)
    assert.match(group, /Not to be confused with CWG abroad/)
    const place = await look(entry("place:perm"))
    assert.match(place, /Lies in Urals/)
  })

  test("tells of an event when it was, and that its dates do not agree", async () => {
    const text = await look(entry("event:founding"))
    assert.match(text, /March 1923/)
    assert.match(text, /cannot all be true/)
  })

  test("tells of a work its whole citation, how it is used and from whom", async () => {
    const text = await look(entry("work:avrich-1984"))
    assert.match(text, /Paul Avrich, “Bolshevik Opposition to Lenin”, Russian Review \(1984\)\./)
    assert.match(text, /By Paul Avrich/)
    assert.match(text, /The essay builds on it/)
    assert.match(text, /Avrich: 300 members Paul Avrich; p\. 20/)
    assert.match(await look(entry("work:elwood-1992")), /No passage outside the bibliography/)
  })

  test("tells of an annotation whose it is and its words, with its whole card and nothing to change it", async () => {
    const text = await look({kind: "annotation", id: "c:300"})
    assert.equal(heading(), "Claim in p1")
    assert.match(text, /By the editors.*300 members p1 Avrich: 300 members/)
    assert.match(text, /Asserted by Paul Avrich/)
    assert.notMatch(text, /Reply|Delete|Edit/)
    const own = await look({kind: "annotation", id: "urn:uuid:plain"})
    assert.match(own, /Yours.*Your note in p1 300 members p1 Is that so\?/)
  })

  test("tells of a question how it stands and who answers what, the reader too", async () => {
    const text = await look({kind: "question", id: "question:members"})
    assert.equal(heading(), "How many members?")
    assert.match(text, /In dispute/)
    assert.match(text, /Paul Avrich: 300 p1/)
    assert.match(text, /Paul Avrich: 250 yours p1/)
  })

  test("says so where there is no such entry, question or annotation, and leads nowhere", async () => {
    assert.match(await look(entry("person:nobody")), /No register of this edition has this entry\./)
    assert.isNull(panel()!.shadowRoot!.querySelector(".leaving"))
    assert.match(await look({kind: "question", id: "question:none"}), /no such question/)
    assert.match(await look({kind: "annotation", id: "urn:uuid:gone"}), /no such annotation/)
  })

  test("shows what is named in the panel in its place, and goes back step by step", async () => {
    await look(entry("person:miasnikov"))
    inPanel("The founding").click()
    await shows("The founding")
    inPanel("the Workers’ Group").click()
    await shows("the Workers’ Group")
    assert.equal(reader.view.kind, "read")
    inPanel("Back").click()
    await shows("The founding")
    inPanel("Back").click()
    await shows("Gabriel Miasnikov")
    assert.throws(() => inPanel("Back"))
  })

  test("looks up the questions, notes and names of a card within the panel", async () => {
    await look({kind: "annotation", id: "c:300"})
    inPanel("How many members?").click()
    await shows("How many members?")
    inPanel("Paul Avrich: 300").click()
    await shows("Claim in p1")
    inPanel("Stance: The essay disputes").click()
    await shows("Stance in p1")
    inPanel("Back").click()
    await shows("Claim in p1")
    inPanel("Look up Paul Avrich").click()
    await shows("Paul Avrich")
    assert.equal(reader.view.kind, "read")
  })

  test("leaves the line where it was: Escape gives back focus and selection, and nothing has scrolled", async () => {
    document.body.style.paddingBlock = "3000px"
    try {
      const from = block().textContent.indexOf("Miasnikov")
      reader.select(from, from + 9)
      await settled()
      const before = [scrollY, document.activeElement, document.getSelection()!.toString()]
      document.activeElement!.dispatchEvent(new LookUpEvent(entry("person:miasnikov")))
      await until(isOpen)
      assert.equal(panel()!.shadowRoot!.activeElement?.localName, "section")
      inPanel("The founding").click()
      await shows("The founding")
      await sendKeys({press: "Escape"})
      assert.isFalse(isOpen())
      assert.deepEqual(
        [scrollY, document.activeElement, document.getSelection()!.toString()],
        before,
      )
      assert.equal(document.getSelection()!.toString(), "Miasnikov")
    } finally {
      document.body.style.paddingBlock = ""
    }
  })

  test("is closed by a press elsewhere, which leaves the open note alone", async () => {
    reader.querySelector<HTMLElement>("[data-note='c:led']")!.click()
    await settled()
    const card = () => reader.shadowRoot!.querySelector("edition-margin")!.active
    assert.equal(card(), "c:led")
    await look(entry("person:avrich"))
    const box = reader.querySelector("[data-n=p5]")!.getBoundingClientRect()
    await sendMouse({
      type: "click",
      position: [Math.round(box.right - 4), Math.round(box.bottom - 4)],
    })
    assert.isFalse(isOpen())
    assert.equal(document.activeElement, block())
    assert.equal(card(), "c:led")
  })

  test("F6 goes between the panel and the line, and Tab reaches it from there and leaves it", async () => {
    await look(entry("person:miasnikov"))
    await sendKeys({press: "F6"})
    assert.equal(document.activeElement, block())
    assert.isTrue(isOpen())
    await sendKeys({press: "F6"})
    assert.equal(document.activeElement, reader)
    await sendKeys({press: "Shift+Tab"})
    assert.equal(document.activeElement, block())
    await sendKeys({press: "Tab"})
    assert.equal(panel()!.shadowRoot!.activeElement?.localName, "section")
    inPanel("The founding").focus()
    await sendKeys({press: "Tab"})
    assert.isNull(panel()!.shadowRoot!.activeElement)
    assert.isTrue(isOpen())
    await sendKeys({press: "Escape"})
    assert.equal(document.activeElement, block())
  })

  test("the key looks up what the mark that has the focus is about", async () => {
    await until(() => reader.querySelector("[data-note='t:founding']") !== null)
    reader.querySelector<HTMLElement>("[data-note='t:founding']")!.focus()
    await sendKeys({press: "i"})
    await shows("The founding")
    await sendKeys({press: "Escape"})
    assert.equal((document.activeElement as HTMLElement).dataset["note"], "t:founding")
    await until(() => reader.querySelector("[data-note='c:300']") !== null)
    reader.querySelector<HTMLElement>("[data-note='c:300']")!.focus()
    await sendKeys({press: "i"})
    await shows("How many members?")
  })

  test("the key says where there is nothing to look up, and leaves letters that are typed alone", async () => {
    block().focus()
    await sendKeys({press: "i"})
    const said = () => reader.shadowRoot!.querySelector("[aria-live=polite]")!.textContent
    await until(() => said() !== "")
    assert.match(said(), /Nothing to look up here/)
    assert.isFalse(isOpen())
    reader.view = {
      kind: "search",
      request: {query: "", mode: "words", layers: [], within: []} as never,
    }
    await until(() =>
      Boolean(
        reader.shadowRoot!.querySelector("edition-search")?.shadowRoot?.querySelector("input"),
      ),
    )
    reader.shadowRoot!.querySelector("edition-search")!.shadowRoot!.querySelector("input")!.focus()
    await sendKeys({press: "i"})
    assert.isFalse(isOpen())
  })

  test("a card has a button beside each name, and the key on the name does the same", async () => {
    reader.querySelector<HTMLElement>("[data-note='c:300']")!.click()
    const card = () =>
      reader
        .shadowRoot!.querySelector("edition-margin")!
        .shadowRoot!.querySelector("edition-note-card[open]")?.shadowRoot ?? null
    await until(() => Boolean(card()?.querySelector(".look-up")))
    const names = [...card()!.querySelectorAll<HTMLElement>(".look-up")].map(one => one.ariaLabel)
    assert.deepEqual(names.slice(0, 3), [
      "Look up Paul Avrich",
      "Look up How many members?",
      "Look up Avrich, ‘Bolshevik Opposition to Lenin’ (1984)",
    ])
    const link = [...card()!.querySelectorAll<HTMLElement>(".link")].find(one =>
      one.textContent.includes("How many members?"),
    )!
    link.focus()
    await sendKeys({press: "i"})
    await shows("How many members?")
    await sendKeys({press: "Escape"})
    assert.equal(card()!.activeElement, link)
    assert.equal(reader.view.kind, "read")
  })

  test("leads to the whole view where it says so, and closes for it", async () => {
    await look(entry("person:miasnikov"))
    inPanel("Open page").click()
    await until(() => reader.view.kind === "registers")
    assert.deepEqual(reader.view, {
      kind: "registers",
      register: "persons",
      entry: "person:miasnikov",
    })
    await until(() => !isOpen())
    assert.isFalse(isOpen())
  })

  test("closes when the page goes to another view", async () => {
    await look(entry("person:miasnikov"))
    reader.view = {kind: "disputes"}
    await until(() => !isOpen())
    assert.isFalse(isOpen())
  })

  test("names have the addresses of their pages, for another tab", async () => {
    reader.hrefOf = view => `#${view.kind}`
    await look(entry("person:miasnikov"))
    assert.equal(inPanel("The founding").getAttribute("href"), "#registers")
    assert.equal(inPanel("Open page").getAttribute("href"), "#registers")
  })

  test("is announced, is a dialog with a name, and breaks no rule of accessibility", async () => {
    await look(entry("group:wg"))
    const said = reader.shadowRoot!.querySelector("[aria-live=polite]")!
    await until(() => said.textContent.includes("Workers"))
    assert.equal(said.textContent, "Looked up: the Workers’ Group")
    assert.exists(panel()!.shadowRoot!.querySelector("[role=dialog][aria-labelledby=name]"))
    await inBothSchemes(async () => {
      for (const subject of [
        entry("group:wg"),
        entry("work:avrich-1984"),
        entry("event:founding"),
        {kind: "annotation", id: "c:300"},
        {kind: "annotation", id: "urn:uuid:plain"},
        {kind: "question", id: "question:members"},
        entry("person:nobody"),
      ] as const) {
        await look(subject)
        await assertAccessible(panel()!)
      }
    })
  })

  test("is a sheet from below on a narrow screen", async () => {
    await setViewport({width: 360, height: 740})
    await look(entry("person:miasnikov"))
    const box = panel()!.getBoundingClientRect()
    assert.closeTo(box.bottom, innerHeight, 1)
    assert.closeTo(box.left, 0, 1)
    assert.isAtLeast(box.top, innerHeight * 0.36)
    await assertAccessible(panel()!)
  })
})

suite("what a note is about", () => {
  test("is its entry, its work or its question; in doubt, the note itself", async () => {
    const {edition} = await openRegisters()
    const known = {edition, notes: readingNotes(edition)}
    const about = (id: string) => {
      const {kind, id: found} = subjectOfNote(known, known.notes.byId.get(id)!)
      return `${kind} ${found}`
    }
    assert.equal(about("e:miasnikov"), "entry person:miasnikov")
    assert.equal(about("e:moiseev"), "annotation e:moiseev")
    assert.equal(about("r:avrich"), "entry work:avrich-1984")
    assert.equal(about("t:founding"), "entry event:founding")
    assert.equal(about("c:300"), "question question:members")
    assert.equal(about("c:led"), "annotation c:led")
    assert.equal(about("s:essay"), "annotation c:300")
  })
})

suite("the words of a note that is looked up", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("are those that the text shows, as transcribed or with emendations", async () => {
    const edition = await smallEdition({
      blocks: {p1: "It had 3000 members in Moskow."},
      annotations: [
        {id: "c:members", words: "3000 members in Moskow", body: claim("3,000 members")},
        {
          id: "m:moscow",
          words: "Moskow",
          body: {
            type: "Emendation",
            kind: "spelling",
            reading: "Moscow",
            certainty: "certain",
            reason: "A slip.",
          },
        },
      ],
    })
    const reader = await readerOf(edition)
    const quoted = () =>
      reader.shadowRoot!.querySelector("edition-look-up")?.shadowRoot!.querySelector("q")
        ?.textContent ?? ""
    reader.dispatchEvent(new LookUpEvent({kind: "annotation", id: "c:members"}))
    await until(() => quoted() !== "")
    assert.equal(quoted(), "3000 members in Moskow")
    reader.emended = true
    await until(() => quoted().includes("Moscow"))
    assert.equal(quoted(), "3000 members in Moscow")
  })
})
