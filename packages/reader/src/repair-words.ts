import type {Candidate, Repair} from "@variorum/anchoring"
import {msg} from "@variorum/words"

/** What is wrong with one place, as the heading of its repair. */
export function repairHeading({index, quote, state}: Repair): string {
  if (index === null) return msg`Not on words of this text`
  if (quote === null) return msg`No words recorded`
  switch (state) {
    case "fuzzy":
      return msg`The words have changed`
    case "ambiguous":
      return msg`Several places are possible`
    case "orphan":
      return msg`The words are no longer in the text`
  }
}

/** What the reader can do about it. */
export function repairAdvice({candidates, index, state}: Repair): string {
  if (index === null) {
    return msg`This note is about another note, or about nothing in this text. It is kept and exported with the others.`
  }
  switch (state) {
    case "fuzzy":
      return msg`The note is shown at the likeliest place until you accept it or move the note.`
    case "ambiguous":
      return candidates.length > 1
        ? msg`The note is shown at none of them until you say which is meant.`
        : msg`The note is not shown in the text until you say whether this is the place.`
    case "orphan":
      return msg`Nothing in the text is like them. The note is kept and exported with the others; you can move it to other words.`
  }
}

/** How much of the old words a place has: "the same words", "similar words, 84 % alike". */
export function likeness(words: number): string {
  if (words === 1) return msg`The same words`
  const percent = msg`${Math.floor(words * 100)} % alike`
  if (words >= 0.9) return msg`Nearly the same words, ${percent}`
  return words >= 0.8 ? msg`Similar words, ${percent}` : msg`Other words, ${percent}`
}

/** How a place's surroundings agree with the recorded ones. */
export function surroundings({before, after}: Candidate): string {
  if (before === null && after === null) return msg`what stood around them is not recorded`
  const [left, right] = [before, after].map(side => (side === null ? null : side >= agrees))
  if (left !== false && right !== false) return msg`in the same surroundings`
  if (left === true) return msg`after the same words, but before others`
  if (right === true) return msg`before the same words, but after others`
  return msg`in other surroundings`
}

/** Context that agrees so much reads as the same. */
const agrees = 0.85
