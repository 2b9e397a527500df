import {colourInFile} from "./picture-colour.ts"
import {copyOfSvg, svgElement} from "./picture-svg.ts"

/** Whatever of an element on the screen can be seen, as SVG. */
export interface PaintedBoxes {
  readonly marks: readonly SVGElement[]
  /** What marks refer to; each id once. */
  readonly definitions: readonly SVGElement[]
  /** What the drawings in it say of themselves. */
  readonly descriptions: readonly string[]
}

/** A point of the screen. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/**
 * Boxes with ground and border, words line by line, and drawings, all at the place where the browser has laid them
 * out; `origin` is where the picture begins. Elements in shadow trees are gone into. What is drawn otherwise (images,
 * backgrounds, words of style sheets) is left out.
 */
export function paintBoxes(root: HTMLElement, origin: ScreenPoint): PaintedBoxes {
  const marks: SVGElement[] = []
  const definitions = new Map<string, SVGElement>()
  const descriptions: string[] = []

  function visit(node: Node): void {
    if (node instanceof Text) marks.push(...textLines(node, origin))
    else if (node instanceof SVGSVGElement) visitDrawing(node)
    else if (node instanceof HTMLElement) visitElement(node)
  }

  function visitElement(element: HTMLElement): void {
    const style = getComputedStyle(element)
    const isUnseen = style.display === "none" || style.visibility !== "visible"
    if (isUnseen || style.clipPath !== "none") return
    const box = boxOf(element, style, origin)
    if (box) marks.push(box)
    const inside = element instanceof HTMLSlotElement ? element.assignedNodes() : []
    const children = inside.length > 0 ? inside : (element.shadowRoot ?? element).childNodes
    for (const child of children) visit(child)
  }

  function visitDrawing(drawing: SVGSVGElement): void {
    const {left, top, width, height} = drawing.getBoundingClientRect()
    const style = getComputedStyle(drawing)
    const box = boxOf(drawing, style, origin)
    if (box) marks.push(box)
    const copy = copyOfSvg(drawing)
    for (const one of copy.definitions) if (!definitions.has(one.id)) definitions.set(one.id, one)
    if (copy.description !== "") descriptions.push(copy.description)
    const [x, y] = [rounded(left - origin.x), rounded(top - origin.y)]
    const group =
      style.overflow === "visible"
        ? svgElement("g", {transform: `translate(${x} ${y})`})
        : svgElement("svg", {x, y, width: rounded(width), height: rounded(height)})
    group.append(...copy.marks)
    marks.push(group)
  }

  visit(root)
  return {marks, definitions: [...definitions.values()], descriptions}
}

const sides = ["Top", "Right", "Bottom", "Left"] as const

/** Null where neither ground nor border can be seen. Unlike borders are drawn as lines. */
function boxOf(element: Element, style: CSSStyleDeclaration, origin: ScreenPoint) {
  const box = element.getBoundingClientRect()
  const ground = colourInFile(style.backgroundColor)
  const borders = sides.map(side => ({
    width: parseFloat(style[`border${side}Width`]),
    kind: style[`border${side}Style`],
    colour: colourInFile(style[`border${side}Color`]),
  }))
  const seen = borders.filter(
    ({width, kind, colour}) => width > 0 && kind !== "none" && colour.opacity > 0,
  )
  if (box.width === 0 || box.height === 0 || (ground.opacity === 0 && seen.length === 0))
    return null
  const [x, y] = [rounded(box.left - origin.x), rounded(box.top - origin.y)]
  const [first] = seen
  const isFramed = seen.length === 4
  const inset = isFramed ? first!.width / 2 : 0
  const rect = svgElement("rect", {
    x: x + inset,
    y: y + inset,
    width: rounded(box.width - 2 * inset),
    height: rounded(box.height - 2 * inset),
    rx: Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.height / 2),
    ...(ground.opacity === 0 ? {fill: "none"} : filled(ground)),
    ...(isFramed ? stroked(first!) : {}),
  })
  if (isFramed || seen.length === 0) return rect
  const group = svgElement("g", {})
  if (ground.opacity > 0) group.append(rect)
  const [right, bottom] = [x + rounded(box.width), y + rounded(box.height)]
  borders.forEach((border, i) => {
    if (!seen.includes(border)) return
    const half = border.width / 2
    const ends = [
      [x, y + half, right, y + half],
      [right - half, y, right - half, bottom],
      [x, bottom - half, right, bottom - half],
      [x + half, y, x + half, bottom],
    ][i]!
    const [x1, y1, x2, y2] = ends as [number, number, number, number]
    group.append(svgElement("line", {x1, y1, x2, y2, ...stroked(border)}))
  })
  return group
}

function filled({colour, opacity}: ReturnType<typeof colourInFile>) {
  return {fill: colour, ...(opacity < 1 ? {"fill-opacity": opacity} : {})}
}

interface Border {
  readonly width: number
  readonly kind: string
  readonly colour: ReturnType<typeof colourInFile>
}

function stroked({width, kind, colour}: Border) {
  const dashes = {dashed: `${3 * width} ${2 * width}`, dotted: `${width} ${1.5 * width}`}[kind]
  return {
    stroke: colour.colour,
    "stroke-width": width,
    ...(dashes === undefined ? {} : {"stroke-dasharray": dashes}),
  }
}

/** Words as the browser broke them into lines. */
function textLines(text: Text, origin: ScreenPoint): SVGElement[] {
  const parent = text.parentElement ?? (text.getRootNode() as ShadowRoot).host
  if (text.data.trim() === "") return []
  const style = getComputedStyle(parent)
  const metrics = baselineOf(style)
  const isUpright = style.writingMode !== "horizontal-tb"
  return linesOf(text, isUpright).map(({words, box, end}) =>
    svgElement(
      "text",
      {
        ...(isUpright
          ? upward(box.left - origin.x + box.width * metrics, box.bottom - origin.y)
          : {
              x: rounded(box.left - origin.x),
              y: rounded(box.top - origin.y + box.height * metrics),
              // Where its font is not at hand another one must leave what follows in its place.
              textLength: rounded(end - box.left),
            }),
        ...filled(colourInFile(style.color)),
        "font-family": style.fontFamily,
        "font-size": style.fontSize,
        ...(style.fontWeight === "400" ? {} : {"font-weight": style.fontWeight}),
        ...(style.fontStyle === "normal" ? {} : {"font-style": style.fontStyle}),
      },
      words,
    ),
  )
}

/** Words that are read from below, as the heads of narrow columns are: the only upright ones there are. */
function upward(x: number, y: number) {
  const [left, bottom] = [rounded(x), rounded(y)]
  return {x: left, y: bottom, transform: `rotate(-90 ${left} ${bottom})`}
}

const letters = new Intl.Segmenter()

interface Line {
  readonly words: string
  /** Of its first word. */
  readonly box: DOMRect
  /** The right of its last. */
  readonly end: number
}

function linesOf(text: Text, isUpright: boolean): Line[] {
  const side = isUpright ? "left" : "top"
  const lines: {words: string; box: DOMRect; end: number}[] = []
  const range = document.createRange()
  for (const {0: word, index} of text.data.matchAll(/\S+/gu)) {
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    const rects = range.getClientRects()
    // A word that is longer than the line is broken anywhere: then letter by letter.
    const parts =
      rects.length > 1
        ? [...letters.segment(word)].map(({segment, index: at}) => {
            range.setStart(text, index + at)
            range.setEnd(text, index + at + segment.length)
            return {words: segment, box: range.getBoundingClientRect(), glued: at > 0}
          })
        : [{words: word, box: range.getBoundingClientRect(), glued: false}]
    for (const {words, box, glued} of parts) {
      if (box.width === 0) continue
      const last = lines.at(-1)
      if (last && Math.abs(last.box[side] - box[side]) < 2) {
        last.words += glued ? words : ` ${words}`
        last.end = box.right
      } else lines.push({words, box, end: box.right})
    }
  }
  return lines
}

let ruler: CanvasRenderingContext2D | null = null

/** Which part of the height of a line of words is above its baseline. */
function baselineOf(style: CSSStyleDeclaration): number {
  ruler ??= document.createElement("canvas").getContext("2d")
  if (!ruler) return 0.8
  ruler.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const {fontBoundingBoxAscent: above, fontBoundingBoxDescent: below} = ruler.measureText("x")
  return above / (above + below)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
