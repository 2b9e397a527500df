/** The words that a highlight paints, each of its ranges by itself. */
export function paintedWords(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(painted => {
    const range = document.createRange()
    range.setStart(painted.startContainer, painted.startOffset)
    range.setEnd(painted.endContainer, painted.endOffset)
    return range.toString()
  })
}
