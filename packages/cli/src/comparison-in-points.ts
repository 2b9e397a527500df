import type {CanonicalText, CodePoints} from "@variorum/document"
import type {Comparison, Passage} from "@variorum/dispute"

/** A comparison with the offsets of its passages in code points from the start of the block. */
export function comparisonInPoints(
  comparison: Comparison,
  text: CanonicalText,
  points: CodePoints,
): Comparison {
  const convert = (passage: Passage): Passage => {
    const start = text.block(passage.block)!.from
    const inBlock = (offset: number) => points.fromUtf16(start + offset) - points.fromUtf16(start)
    return {...passage, from: inBlock(passage.from), to: inBlock(passage.to)}
  }
  const convertOrNull = (passage: Passage | null) => (passage === null ? null : convert(passage))
  return {
    ...comparison,
    positions: comparison.positions.map(position => ({
      ...position,
      passage: convertOrNull(position.passage),
      passages: position.passages.map(convert),
      stances: position.stances.map(stance => ({
        ...stance,
        passage: convertOrNull(stance.passage),
      })),
    })),
  }
}
