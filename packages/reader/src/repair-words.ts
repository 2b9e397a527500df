import type {Candidate, Repair} from "@variorum/anchoring"

/** What is wrong with one place, as the heading of its repair. */
export function repairHeading({index, quote, state}: Repair): string {
  if (index === null) return "Not on words of this text"
  if (quote === null) return "No words recorded"
  switch (state) {
    case "fuzzy":
      return "The words have changed"
    case "ambiguous":
      return "Several places are possible"
    case "orphan":
      return "The words are no longer in the text"
  }
}

/** What the reader can do about it. */
export function repairAdvice({candidates, index, state}: Repair): string {
  if (index === null) {
    return "This note is about another note, or about nothing in this text. It is kept and exported with the others."
  }
  switch (state) {
    case "fuzzy":
      return "The note is shown at the likeliest place until you accept it or move the note."
    case "ambiguous":
      return candidates.length > 1
        ? "The note is shown at none of them until you say which is meant."
        : "The note is not shown in the text until you say whether this is the place."
    case "orphan":
      return "Nothing in the text is like them. The note is kept and exported with the others; you can move it to other words."
  }
}

/** How much of the old words a place has: "the same words", "similar words, 84 % alike". */
export function likeness(words: number): string {
  if (words === 1) return "The same words"
  const percent = `${Math.floor(words * 100)} % alike`
  if (words >= 0.9) return `Nearly the same words, ${percent}`
  return words >= 0.8 ? `Similar words, ${percent}` : `Other words, ${percent}`
}

/** How a place's surroundings agree with the recorded ones. */
export function surroundings({before, after}: Candidate): string {
  if (before === null && after === null) return "what stood around them is not recorded"
  const [left, right] = [before, after].map(side => (side === null ? null : side >= agrees))
  if (left !== false && right !== false) return "in the same surroundings"
  if (left === true) return "after the same words, but before others"
  if (right === true) return "before the same words, but after others"
  return "in other surroundings"
}

/** Context that agrees so much reads as the same. */
const agrees = 0.85
