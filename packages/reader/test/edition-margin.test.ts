import {setViewport} from "@web/test-runner-commands"
import {assert} from "chai"
import {commentary, readerOf, smallEdition} from "./small-edition.ts"
import {until} from "./until.ts"

suite("The margin of a long text", () => {
  teardown(() => {
    document.body.replaceChildren()
  })

  test("rows that are made later are at their places at once: none is seen to come from elsewhere", async () => {
    await setViewport({width: 1400, height: 800})
    const words = (i: number) =>
      Array.from({length: 12}, (_, k) => `Sentence ${i}.${k} has some words.`)
    const blocks = Object.fromEntries(
      Array.from({length: 80}, (_, i) => [`p${i + 1}`, words(i).join(" ")]),
    )
    const annotations = Array.from({length: 80}, (_, i) =>
      [2, 9].map(k => ({
        id: `urn:uuid:row-${i}-${k}`,
        words: `Sentence ${i}.${k} has`,
        body: commentary(
          `Note ${i}.${k}, of so many words that a line of the margin does not hold them all`,
        ),
      })),
    ).flat()
    const reader = await readerOf(await smallEdition({blocks, annotations}))
    const margin = reader.shadowRoot!.querySelector("edition-margin")!
    const rows = () => [...margin.shadowRoot!.querySelectorAll<HTMLElement>(".row")]
    const moved: string[] = []
    margin.shadowRoot!.addEventListener("transitionrun", event => {
      const [move] = (event.target as HTMLElement).getAnimations()
      moved.push(JSON.stringify((move?.effect as KeyframeEffect | undefined)?.getKeyframes()))
    })
    assert.isBelow(rows().length, 160, "some are made later")
    await until(() => margin.matches("[settled]:not([aria-busy])") && rows().length === 160)
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
    assert.deepEqual(moved, [])
  })

  test("of very many notes those near the window stand beside their lines, wherever one goes", async () => {
    await setViewport({width: 1400, height: 800})
    const reader = await ofVeryManyNotes()
    reader.layers = ["Commentary"]
    const margin = reader.shadowRoot!.querySelector("edition-margin")!
    const atRest = () => margin.matches("[settled]:not([aria-busy])")
    const lines = () =>
      [...margin.shadowRoot!.querySelectorAll<HTMLElement>(".row")].flatMap(row => {
        const {top} = row.getBoundingClientRect()
        return top > 0 && top < innerHeight ? [{top, words: saidIn(row)}] : []
      })
    for (const [block, name] of [
      ["p1", "Note 0.0"],
      ["p88", "Note 87.0"],
      ["p40", "Note 39.0"],
    ] as const) {
      await reader.goTo({block})
      const inSight = () => {
        const line = reader.querySelector(`[data-n="${block}"]`)!.getBoundingClientRect().top
        return lines().some(({top, words}) => Math.abs(top - line) < 60 && words.includes(name))
      }
      await until(() => atRest() && inSight())
      assert.isTrue(inSight(), block)
    }
    assert.isBelow(margin.shadowRoot!.querySelectorAll(".row").length, 1600)
    assert.isBelow(reader.querySelectorAll(".note-ref").length, 2000)
    assert.isAbove(reader.querySelectorAll(".note-ref").length, 100)
  })

  test("every note has its button in the end, though one that begins earlier may end later", async () => {
    const words = (i: number) => Array.from({length: 300}, (_, k) => `Sentence ${i}.${k} is here.`)
    const blocks = Object.fromEntries(
      Array.from({length: 4}, (_, i) => [`p${i + 1}`, words(i).join(" ")]),
    )
    const annotations = Array.from({length: 4}, (_, i) =>
      [words(i).join(" "), ...words(i).slice(1)].map((words, k) => ({
        id: `urn:uuid:nested-${i}-${k}`,
        words,
        body: commentary(`Note ${i}.${k}`),
      })),
    ).flat()
    const reader = await readerOf(await smallEdition({blocks, annotations}))
    const buttons = () => reader.querySelectorAll(".note-ref").length
    await until(() => buttons() === annotations.length)
    assert.equal(buttons(), annotations.length)
  })

  test("the row that has the focus stays, however far the page is scrolled", async () => {
    await setViewport({width: 1400, height: 800})
    const reader = await ofVeryManyNotes()
    const margin = reader.shadowRoot!.querySelector("edition-margin")!
    await until(() => margin.matches("[settled]:not([aria-busy])"))
    const all = margin.shadowRoot!.querySelectorAll(".row").length
    assert.isBelow(all, 1600)
    margin.shadowRoot!.querySelector<HTMLElement>(".row button, .row edition-note-card")!.focus()
    const focused = margin.shadowRoot!.activeElement
    assert.exists(focused)
    scrollTo({top: document.body.scrollHeight, behavior: "instant"})
    const lastTold = () => [...margin.shadowRoot!.querySelectorAll(".row")].map(saidIn).join(" ")
    await until(() => lastTold().includes("Note 89.0"))
    assert.include(lastTold(), "Note 89.0")
    assert.isTrue(focused.isConnected)
    assert.strictEqual(margin.shadowRoot!.activeElement, focused)
  })
})

/** A text of ninety blocks, each with forty notes. */
async function ofVeryManyNotes() {
  const words = (i: number) =>
    Array.from({length: 40}, (_, k) => `Sentence ${i}.${k} has some words.`)
  const blocks = Object.fromEntries(
    Array.from({length: 90}, (_, i) => [`p${i + 1}`, words(i).join(" ")]),
  )
  const annotations = Array.from({length: 90}, (_, i) =>
    Array.from({length: 40}, (_, k) => ({
      id: `urn:uuid:many-${i}-${k}`,
      words: `Sentence ${i}.${k} has`,
      body: commentary(`Note ${i}.${k}`),
    })),
  ).flat()
  return readerOf(await smallEdition({blocks, annotations}))
}

/** The text of a row, in its cards too. */
function saidIn(row: Element): string {
  const cards = [...row.querySelectorAll("edition-note-card")]
  return [row.textContent, ...cards.map(card => card.shadowRoot!.textContent)].join(" ")
}
