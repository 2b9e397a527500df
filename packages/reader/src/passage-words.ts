import type {PassageLink, PlacedPassage} from "@variorum/anchoring"
import type {CanonicalText, Span} from "@variorum/document"

/** "p12", or "p12–p14" for words of several blocks. */
export function placeInWords(span: Span, text: CanonicalText): string {
  const blocks = text.blocksIn(span)
  const first = blocks[0]!.n
  const last = blocks.at(-1)!.n
  return first === last ? first : `${first}–${last}`
}

/** What became of a linked passage, in a sentence or two. */
export function passageInWords(
  placed: PlacedPassage,
  {block}: PassageLink,
  text: CanonicalText,
): string {
  const {candidates, sameText, score, span, state} = placed
  switch (state) {
    case "identical":
      return sameText
        ? "The linked words are here, in the same text that the link was made in."
        : "The linked words are here, letter for letter. Elsewhere the text has changed since the link was made."
    case "moved": {
      const now = placeInWords(span!, text)
      const where = now === block ? `elsewhere in ${block}` : `in ${now}, no longer in ${block}`
      return `The linked words have moved: they stand ${where}, letter for letter.`
    }
    case "changed":
      return score === null
        ? "The linked words have changed since the link was made: the passage begins and ends as it did, but not all between is the same."
        : `The linked words have changed since the link was made: ${share(score)} of their letters are the same.`
    case "ambiguous":
      return `Which words are linked cannot be said: they could stand in ${candidates.length} places.`
    case "gone":
      if (sameText) return `The linked words do not stand in this text. The link names ${block}.`
      return text.block(block)
        ? `The linked words are gone from the text. They stood in ${block}, which is shown here.`
        : `The linked words are gone from the text, and so is ${block}, where they stood.`
  }
}

function share(score: number): string {
  return `about ${Math.min(99, Math.round(score * 100))} %`
}
