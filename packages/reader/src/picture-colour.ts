/** A colour that every program that reads SVG knows. */
export interface FileColour {
  /** "#rrggbb". */
  readonly colour: string
  /** From 0 to 1. */
  readonly opacity: number
}

const known = new Map<string, FileColour>()
let canvas: CanvasRenderingContext2D | null = null

/** Of a computed value of CSS, in whatever space it is: browsers mix in spaces that other programs cannot read. */
export function colourInFile(value: string): FileColour {
  const found = known.get(value)
  if (found) return found
  const made = measured(value)
  known.set(value, made)
  return made
}

function measured(value: string): FileColour {
  canvas ??= document.createElement("canvas").getContext("2d", {willReadFrequently: true})
  if (!canvas) return {colour: value, opacity: 1}
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = "#000"
  canvas.fillStyle = value
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  const hex = [red, green, blue].map(part => part.toString(16).padStart(2, "0")).join("")
  return {colour: `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100}
}
