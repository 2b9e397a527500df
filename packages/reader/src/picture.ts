import {LitElement, adoptStyles, css} from "lit"
import {paintBoxes} from "./picture-boxes.ts"
import {svgElement} from "./picture-svg.ts"

/** A drawing that stands alone: no style sheet, no script, no reference to anything outside it. */
export interface Picture {
  /** The text of an SVG file. */
  readonly svg: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** What a picture says beside what it draws. */
export interface PictureWords {
  readonly title: string
  /** For those who do not see it; where the drawing has a description of its own, that is taken. */
  readonly description: string
  /** Where it is from; stands beneath it. */
  readonly citation: string
}

/** As wide as a column of print, whatever the width of the screen; a table that needs more gets it. */
const usualWidth = 800
const margin = 20

const frameStyle = css`
  :host {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: -10000px;
    width: ${usualWidth - 2 * margin}px;
    /* A picture goes on paper and into other people’s pages: in light colours, whatever the page has. */
    color-scheme: light;
    forced-color-adjust: none;
    --edition-paper: initial;
    --edition-paper-raised: initial;
    --edition-paper-sunk: initial;
    --edition-ink: initial;
    --edition-ink-quiet: initial;
    --edition-quiet: initial;
    --edition-rule: initial;
    --edition-accent: initial;
    --edition-warn: initial;
    --edition-focus: initial;
    --edition-quotation: initial;
    --edition-claim: initial;
    --edition-figure: initial;
    --edition-reference: initial;
    --edition-event: initial;
    --edition-own: initial;
    /* Nothing can be asked of a picture. */
    --look-up-display: none;
    color: #211f1b;
    font: 13px/1.45 var(--edition-font-ui, system-ui, sans-serif);
    overflow-wrap: break-word;
  }

  h1 {
    margin: 0 0 14px;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.3;
  }

  .citation {
    margin: 16px 0 0;
    color: #66615a;
    font-size: 11px;
  }
`

/**
 * Draws an element that nobody else uses: it is shown out of sight for a moment, and every style it has there is
 * written into the file as attributes. `drawing` must be made of boxes, words and SVG.
 */
export async function pictureOf(drawing: HTMLElement, words: PictureWords): Promise<Picture> {
  const frame = document.createElement("div")
  frame.inert = true
  const root = frame.attachShadow({mode: "open"})
  adoptStyles(root, [frameStyle])
  const heading = document.createElement("h1")
  heading.textContent = words.title
  const citation = document.createElement("p")
  citation.className = "citation"
  citation.textContent = words.citation
  root.append(heading, drawing, citation)
  document.body.append(frame)
  try {
    await settled(root)
    const needed = drawing.scrollWidth
    if (needed > drawing.clientWidth) frame.style.width = `${needed}px`
    return drawn(frame, words)
  } finally {
    frame.remove()
  }
}

function drawn(frame: HTMLElement, words: PictureWords): Picture {
  const box = frame.getBoundingClientRect()
  const [width, height] = [Math.ceil(box.width + 2 * margin), Math.ceil(box.height + 2 * margin)]
  const {marks, definitions, descriptions} = paintBoxes(frame, {
    x: box.left - margin,
    y: box.top - margin,
  })
  const described = descriptions.length > 0 ? descriptions.join(" ") : words.description
  const svg = svgElement("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": "title",
    "aria-describedby": "description",
  })
  const title = svgElement("title", {id: "title"}, words.title)
  const description = svgElement("desc", {id: "description"}, `${described} ${words.citation}`)
  const ground = svgElement("rect", {width, height, fill: "#fdfcf8"})
  svg.append(title, description)
  if (definitions.length > 0) {
    const defs = svgElement("defs", {})
    defs.append(...definitions)
    svg.append(defs)
  }
  svg.append(ground, ...marks)
  const file = new XMLSerializer().serializeToString(svg)
  return {svg: `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`, width, height}
}

/** When all elements in it have drawn themselves, those that they brought along too. */
async function settled(root: ShadowRoot): Promise<void> {
  for (const element of root.querySelectorAll("*")) {
    if (!element.localName.includes("-")) continue
    if (element instanceof LitElement) await element.updateComplete
    if (element.shadowRoot) await settled(element.shadowRoot)
  }
}

/** The picture as a PNG, twice its size, for dense screens and for print. */
export async function pngOf({svg, width, height}: Picture): Promise<Blob> {
  const image = new Image()
  // By its address: the policy of the page lets images be data, and nothing else from here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob)
      else reject(new RangeError(`No picture of ${width} by ${height} pixels can be made`))
    }, "image/png")
  })
}
