import type {PassageLink, PlacedPassage} from "@variorum/anchoring"
import type {CanonicalText, Span} from "@variorum/document"
import {msg} from "@variorum/words"

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
        ? msg`The linked words are here, in the same text that the link was made in.`
        : msg`The linked words are here, letter for letter. Elsewhere the text has changed since the link was made.`
    case "moved": {
      const now = placeInWords(span!, text)
      return now === block
        ? msg`The linked words have moved: they stand elsewhere in ${block}, letter for letter.`
        : msg`The linked words have moved: they stand in ${now}, no longer in ${block}, letter for letter.`
    }
    case "changed":
      return score === null
        ? msg`The linked words have changed since the link was made: the passage begins and ends as it did, but not all between is the same.`
        : msg`The linked words have changed since the link was made: ${share(score)} of their letters are the same.`
    case "ambiguous":
      return msg`Which words are linked cannot be said: they could stand in ${candidates.length} places.`
    case "gone":
      if (sameText) return msg`The linked words do not stand in this text. The link names ${block}.`
      return text.block(block)
        ? msg`The linked words are gone from the text. They stood in ${block}, which is shown here.`
        : msg`The linked words are gone from the text, and so is ${block}, where they stood.`
  }
}

function share(score: number): string {
  return msg`about ${Math.min(99, Math.round(score * 100))} %`
}
