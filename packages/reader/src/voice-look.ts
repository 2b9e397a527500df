import type {Encounter, Voice, VoiceCell} from "@variorum/dispute"
import {msg} from "@variorum/words"

/** How a voice is shown: never by colour alone. */
export interface VoiceLook {
  readonly glyph: string
  /** "denies": after a name. */
  readonly verb: string
  /** What it means, for the key beside the table. */
  readonly meaning: string
}

export const voiceLooks: Readonly<Record<Voice, VoiceLook>> = {
  asserts: {glyph: "●", verb: msg`asserts`, meaning: msg`gives an answer, or agrees with one`},
  denies: {
    glyph: "○",
    verb: msg`denies`,
    meaning: msg`holds an answer false, or disputes who gives it`,
  },
  leavesOpen: {
    glyph: "◍",
    verb: msg`leaves open`,
    meaning: msg`names an answer and does not decide`,
  },
  qualifies: {
    glyph: "◐",
    verb: msg`qualifies`,
    meaning: msg`supports, limits or judges answers without giving one`,
  },
  reports: {
    glyph: "→",
    verb: msg`reports another`,
    meaning: msg`the answer of another is known through them`,
  },
  silent: {
    glyph: "–",
    verb: msg`is silent`,
    meaning: msg`says nothing on it, and the text says so`,
  },
}

/** "asserts and denies", "perhaps asserts". */
export function voicesInWords({voices, doubtful}: VoiceCell): string {
  const words = voices
    .map(voice => voiceLooks[voice].verb)
    .reduce((before, one) => msg`${before} and ${one}`)
  return doubtful ? msg`perhaps ${words}` : words
}

/** The headings of a comparison of two, in the order they are shown. */
export const encounterHeadings: Readonly<Record<Encounter, {heading: string; meaning: string}>> = {
  part: {
    heading: msg`Where they part`,
    meaning: msg`Answers that may be compared exclude each other, or agree only in part.`,
  },
  seemToPart: {
    heading: msg`Where they only seem to part`,
    meaning: msg`The answers differ, but it is not the same thing, place or time that they speak of, or not known to be.`,
  },
  meet: {heading: msg`Where they meet`, meaning: msg`Their answers agree.`},
  standTogether: {
    heading: msg`Where both can be right`,
    meaning: msg`Different answers that can stand together, or equal ones of different scope.`,
  },
  unjudged: {
    heading: msg`Not judged`,
    meaning: msg`The editors have not said whether these answers exclude each other.`,
  },
}
