import {assert} from "chai"
import "../src/edition-chronology.ts"
import "../src/edition-historians.ts"
import "../src/edition-question.ts"
import type {EditionTakeAway} from "../src/edition-take-away.ts"
import {pictureOf, pngOf} from "../src/picture.ts"
import type {Picture, PictureWords} from "../src/picture.ts"
import {openDisputes} from "./dispute-makers.ts"
import {openRegisters} from "./register-makers.ts"

const words: PictureWords = {
  title: "How many members had it?",
  description: "It is in dispute.",
  citation: "Plot of the annotated edition of “A built text”.",
}

const elements = new Set(
  "svg title desc defs linearGradient stop g rect circle line path text tspan".split(" "),
)

/** The file read back; fails where it is no XML, or refers to anything outside itself. */
function parsed({svg, width, height}: Picture): SVGSVGElement {
  const file = new DOMParser().parseFromString(svg, "image/svg+xml")
  assert.isNull(file.querySelector("parsererror"), svg)
  const root = file.documentElement as unknown as SVGSVGElement
  assert.equal(root.getAttribute("viewBox"), `0 0 ${width} ${height}`)
  const ids = new Set([...file.querySelectorAll("[id]")].map(({id}) => id))
  for (const element of file.querySelectorAll("*")) {
    assert.isTrue(elements.has(element.localName), element.localName)
    for (const {name, value} of element.attributes) {
      assert.notMatch(name, /^(on|style$|class$|href$|xlink)/)
      assert.notMatch(value, /var\(|light-dark|oklab|color\(|NaN|undefined/)
      for (const [, id = ""] of value.matchAll(/url\(#?([^)]*)\)/g)) assert.include([...ids], id)
    }
  }
  return root
}

function wordsOf(root: SVGSVGElement): string {
  return [...root.querySelectorAll("text")].map(one => one.textContent).join(" ")
}

/** How many different colours a PNG has, and its size; read by the browser itself. */
async function looksOf(png: Blob) {
  const image = await createImageBitmap(png)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext("2d")!
  context.drawImage(image, 0, 0)
  const {data} = context.getImageData(0, 0, image.width, image.height)
  const colours = new Map<number, number>()
  const pixels = new Uint32Array(data.buffer)
  for (const pixel of pixels) colours.set(pixel, (colours.get(pixel) ?? 0) + 1)
  const ground = Math.max(...colours.values())
  return {width: image.width, height: image.height, drawn: pixels.length - ground, colours}
}

async function drawnBy(view: HTMLElement, name: string, width = 900): Promise<HTMLElement> {
  const page = document.createElement("div")
  page.style.width = `${width}px`
  page.append(view)
  document.body.append(page)
  await (view as unknown as {updateComplete: Promise<unknown>}).updateComplete
  const away = view.shadowRoot!.querySelector("edition-take-away")!
  await away.updateComplete
  const part = away.pictures.find(one => one.name === name)
  if (!part) throw new RangeError(`There is no ${name} to take away`)
  return part.draw()
}

async function question(id: string): Promise<HTMLElement> {
  const disputes = await openDisputes()
  const element = document.createElement("edition-question")
  return Object.assign(element, {comparison: disputes.of(id), edition: disputes.edition})
}

async function chronology(): Promise<HTMLElement> {
  return Object.assign(document.createElement("edition-chronology"), await openRegisters())
}

async function historians(): Promise<HTMLElement> {
  const {all, edition} = await openDisputes()
  return Object.assign(document.createElement("edition-historians"), {comparisons: all, edition})
}

const parts = [
  {
    name: "plot",
    of: () => question("question:membership"),
    says: ["19,000", "Kuznetsov", "hedged"],
  },
  {name: "plot", of: () => question("question:founded"), says: ["March 1923"]},
  {
    name: "chains of report",
    of: () => question("question:membership"),
    says: ["Sorin", "either", "or", "→", "unresolved", "Avrich 1984, p. 20"],
  },
  {name: "timeline", of: chronology, says: ["some time within"]},
  {
    name: "table",
    of: () => question("question:membership"),
    says: ["Kuznetsov", "Moscow", "19,000"],
  },
  {name: "table", of: historians, says: ["Avrich", "asserts"]},
]

suite("a picture taken away", () => {
  teardown(() => {
    document.body.replaceChildren()
    document.documentElement.style.colorScheme = ""
  })

  for (const [i, {name, of, says}] of parts.entries()) {
    test(`of the ${name} (${i + 1}) stands alone: no style sheet, nothing from outside, and all words in it`, async () => {
      const root = parsed(await pictureOf(await drawnBy(await of(), name), words))
      assert.equal(root.querySelector(":scope > title")!.textContent, words.title)
      assert.include(root.querySelector(":scope > desc")!.textContent, words.citation)
      const said = wordsOf(root)
      for (const word of [words.title, "annotated edition", ...says]) assert.include(said, word)
    })

    test(`of the ${name} (${i + 1}) is no blank sheet, and twice as large as PNG`, async () => {
      const picture = await pictureOf(await drawnBy(await of(), name), words)
      const looks = await looksOf(await pngOf(picture))
      assert.deepEqual([looks.width, looks.height], [picture.width * 2, picture.height * 2])
      assert.isAbove(looks.drawn, 4000)
      assert.isAbove(looks.colours.size, 20)
    })
  }

  test("is light and as wide as a page, whatever the screen is", async () => {
    const light = await pictureOf(
      await drawnBy(await question("question:membership"), "plot"),
      words,
    )
    document.documentElement.style.colorScheme = "dark"
    document.documentElement.style.setProperty("--edition-ink", "#ffffff")
    document.body.replaceChildren()
    try {
      const view = await question("question:membership")
      const dark = await pictureOf(await drawnBy(view, "plot", 340), words)
      assert.equal(dark.svg, light.svg)
    } finally {
      document.documentElement.style.removeProperty("--edition-ink")
    }
  })

  test("shows the time that the timeline was zoomed to", async () => {
    const view = await chronology()
    await drawnBy(view, "timeline")
    const plot = view.shadowRoot!.querySelector("timeline-plot")!
    plot.shadowRoot!.querySelector<HTMLElement>('[aria-label="Zoom in"]')!.click()
    await plot.updateComplete
    const range = plot.shadowRoot!.querySelector(".range")!.textContent.trim()
    const root = parsed(await pictureOf(plot.stillCopy(), words))
    assert.include(wordsOf(root), range)
  })

  test("has the names over narrow columns upright, read from below", async () => {
    const view = await historians()
    const root = parsed(await pictureOf(await drawnBy(view, "table"), words))
    const upright = [...root.querySelectorAll("text[transform]")]
    assert.include(
      upright.map(one => one.textContent),
      "Avrich",
    )
    for (const one of upright) {
      const [x, y] = ["x", "y"].map(side => one.getAttribute(side))
      assert.equal(one.getAttribute("transform"), `rotate(-90 ${x} ${y})`)
    }
  })

  test("leaves nothing behind in the page", async () => {
    const view = await question("question:membership")
    const drawing = await drawnBy(view, "plot")
    const before = document.body.childElementCount
    await pictureOf(drawing, words)
    assert.equal(document.body.childElementCount, before)
    assert.isFalse(drawing.isConnected)
  })

  test("is named on its buttons, and what came of saving it is said", async () => {
    const view = await question("question:membership")
    await drawnBy(view, "plot")
    const away: EditionTakeAway = view.shadowRoot!.querySelector("edition-take-away")!
    const toggle = [...away.shadowRoot!.querySelectorAll("button")].at(-1)!
    assert.equal(toggle.ariaExpanded, "false")
    toggle.click()
    await away.updateComplete
    const names = [...away.shadowRoot!.querySelectorAll("button")].map(one => one.ariaLabel)
    for (const name of ["Save the plot as SVG", "Copy the chains of report as PNG"]) {
      assert.include(names, name)
    }
  })
})
