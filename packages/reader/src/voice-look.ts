import type {Encounter, Voice, VoiceCell} from "@variorum/dispute"

/** How a voice is shown: never by colour alone. */
export interface VoiceLook {
  readonly glyph: string
  /** "denies": after a name. */
  readonly verb: string
  /** What it means, for the key beside the table. */
  readonly meaning: string
}

export const voiceLooks: Readonly<Record<Voice, VoiceLook>> = {
  asserts: {glyph: "●", verb: "asserts", meaning: "gives an answer, or agrees with one"},
  denies: {glyph: "○", verb: "denies", meaning: "holds an answer false, or disputes who gives it"},
  leavesOpen: {glyph: "◍", verb: "leaves open", meaning: "names an answer and does not decide"},
  qualifies: {
    glyph: "◐",
    verb: "qualifies",
    meaning: "supports, limits or judges answers without giving one",
  },
  reports: {
    glyph: "→",
    verb: "reports another",
    meaning: "the answer of another is known through them",
  },
  silent: {glyph: "–", verb: "is silent", meaning: "says nothing on it, and the text says so"},
}

/** "asserts and denies", "perhaps asserts". */
export function voicesInWords({voices, doubtful}: VoiceCell): string {
  const words = voices.map(voice => voiceLooks[voice].verb).join(" and ")
  return doubtful ? `perhaps ${words}` : words
}

/** The headings of a comparison of two, in the order they are shown. */
export const encounterHeadings: Readonly<Record<Encounter, {heading: string; meaning: string}>> = {
  part: {
    heading: "Where they part",
    meaning: "Answers that may be compared exclude each other, or agree only in part.",
  },
  seemToPart: {
    heading: "Where they only seem to part",
    meaning:
      "The answers differ, but it is not the same thing, place or time that they speak of, or not known to be.",
  },
  meet: {heading: "Where they meet", meaning: "Their answers agree."},
  standTogether: {
    heading: "Where both can be right",
    meaning: "Different answers that can stand together, or equal ones of different scope.",
  },
  unjudged: {
    heading: "Not judged",
    meaning: "The editors have not said whether these answers exclude each other.",
  },
}
