import {colourInFile} from "./picture-colour.ts"

const namespace = "http://www.w3.org/2000/svg" as const

/** A new element of SVG with the attributes and words given. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  words?: string,
): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  if (words !== undefined) element.textContent = words
  return element
}

const drawnElements = new Set(["g", "rect", "circle", "line", "path", "text", "tspan"])

const geometry = [
  ...["x", "y", "dx", "dy", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "width", "height", "d"],
  ...["transform", "text-anchor", "offset", "gradientUnits"],
]

/** Properties with the value that need not be written, for it is what SVG takes without them. */
const strokeProperties: readonly (readonly [name: string, initial: string])[] = [
  ["stroke-width", "1px"],
  ["stroke-dasharray", "none"],
  ["stroke-linejoin", "miter"],
  ["paint-order", "normal"],
]
const textProperties: readonly (readonly [name: string, initial: string])[] = [
  ["font-family", ""],
  ["font-size", ""],
  ["font-weight", "400"],
  ["font-style", "normal"],
]

interface CopiedSvg {
  readonly marks: readonly SVGElement[]
  readonly definitions: readonly SVGElement[]
  /** The words of its `<desc>`; empty where there are none. */
  readonly description: string
}

/** What a drawing shows, with the styles it has at the moment as attributes; what cannot be seen is left out. */
export function copyOfSvg(drawing: SVGSVGElement): CopiedSvg {
  const gradients = drawing.querySelectorAll<SVGElement>("defs > linearGradient")
  return {
    marks: [...drawing.children].flatMap(copyOf),
    definitions: [...gradients].map(copyOfGradient),
    description: (drawing.querySelector(":scope > desc")?.textContent ?? "")
      .replace(/\s+/g, " ")
      .trim(),
  }
}

function copyOf(element: Element): SVGElement[] {
  if (!drawnElements.has(element.localName)) return []
  const copy = svgElement(element.localName, geometryOf(element))
  if (element.localName === "g") {
    copy.append(...[...element.children].flatMap(copyOf))
    return copy.childElementCount === 0 ? [] : [copy]
  }
  const style = getComputedStyle(element)
  const isText = element.localName === "text" || element.localName === "tspan"
  const isFilled = element.localName !== "line" && paint(copy, "fill", style)
  const isStroked = paint(copy, "stroke", style)
  if (!isFilled && !isStroked) return []
  const properties = [...(isStroked ? strokeProperties : []), ...(isText ? textProperties : [])]
  for (const [name, initial] of properties) {
    const value = style.getPropertyValue(name)
    if (value !== initial && value !== "") copy.setAttribute(name, value)
  }
  if (isText) copyWords(element, copy)
  return [copy]
}

function copyWords(from: Element, to: Element): void {
  for (const node of from.childNodes) {
    if (node instanceof Text) to.append(node.data.replace(/\s+/g, " "))
    else if (node instanceof Element) to.append(...copyOf(node))
  }
}

/** Whether it is to be seen. */
function paint(copy: SVGElement, name: "fill" | "stroke", style: CSSStyleDeclaration): boolean {
  const value = style.getPropertyValue(name)
  if (value.startsWith("url(")) {
    copy.setAttribute(name, value.replace(/"/g, ""))
    return true
  }
  const {colour, opacity} = value === "none" ? {colour: "none", opacity: 0} : colourInFile(value)
  const seen = opacity * parseFloat(style.getPropertyValue(`${name}-opacity`) || "1")
  copy.setAttribute(name, seen === 0 ? "none" : colour)
  if (seen > 0 && seen < 1) copy.setAttribute(`${name}-opacity`, String(seen))
  return seen > 0
}

function copyOfGradient(gradient: SVGElement): SVGElement {
  const copy = svgElement("linearGradient", {...geometryOf(gradient), id: gradient.id})
  for (const stop of gradient.children) {
    const style = getComputedStyle(stop)
    const {colour, opacity} = colourInFile(style.stopColor)
    const seen = opacity * parseFloat(style.stopOpacity)
    copy.append(
      svgElement("stop", {...geometryOf(stop), "stop-color": colour, "stop-opacity": seen}),
    )
  }
  return copy
}

function geometryOf(element: Element): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of geometry) {
    const value = element.getAttribute(name)
    if (value !== null)
      found[name] = value.replace(/\d+\.\d{3,}/g, long =>
        String(Math.round(Number(long) * 100) / 100),
      )
  }
  return found
}
