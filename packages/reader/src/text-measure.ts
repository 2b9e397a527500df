/** By font, the widths that were measured; a face that comes later makes them untrue. */
const known = new Map<string, Map<string, number>>()
document.fonts.addEventListener("loadingdone", () => known.clear())

/**
 * Widths of text in pixels, by the browser's own measure, so that no label is cut: `size` in pixels, `family` as in
 * CSS, `weight` the heaviest that is drawn.
 */
export function textMeasure(size: number, family: string, weight = 400): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d")
  if (!context) return text => text.length * size * 0.6
  const font = `${weight} ${size}px ${family}`
  context.font = font
  return text => {
    let widths = known.get(font)
    if (!widths) known.set(font, (widths = new Map<string, number>()))
    const before = widths.get(text)
    if (before !== undefined) return before
    const {width} = context.measureText(text)
    widths.set(text, width)
    return width
  }
}
