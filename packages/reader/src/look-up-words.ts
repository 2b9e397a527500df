import type {WorkService} from "@variorum/dispute"
import {countInWords} from "./dispute-look.ts"
import type {LookUpSubject} from "./look-up-subject.ts"

/** The words of looking something up in place, all but what its entry, card or question says elsewhere too. */
export const lookUpWords = {
  hint: "Look up here, and stay at this line (i)",
  back: "Back",
  close: "Close",
  closeHint: "Close (Esc)",
  open: {
    entry: "Open page",
    question: "Open page",
    annotation: "Go to the words",
  },
  nothingHere: "Nothing to look up here: n goes to a note",
  missing: "Not found",
  also: "Also called",
  dates: "Events",
  use: "Use",
  noPlace: "It has no place in the text.",
  theirs: "By the editors",
  yours: "Yours",
  noClaims: "no claims",
} as const

export const missingWords: Readonly<Record<LookUpSubject["kind"], string>> = {
  entry: "No register of this edition has this entry.",
  annotation: "There is no such annotation here. It may have been deleted.",
  question: "This edition has no such question.",
}

/** How the text makes use of a work. */
export const serviceWords: Readonly<Record<WorkService, string>> = {
  direct: "The essay builds on it, or knows through it what others say.",
  secondHand: "At second hand: only somebody rests on it whom the essay reports.",
  cited: "Cited, and no claim is known to use it.",
  never: "No passage outside the bibliography cites it.",
}

export function lookUpOf(name: string): string {
  return `Look up ${name}`
}

/** What is said when a panel opens or shows something else. */
export function lookedUp(name: string | null): string {
  return name === null ? lookUpWords.missing : `Looked up: ${name}`
}

/** "3 claims on 2 questions" */
export function claimsInWords(claims: number, questions: number): string {
  if (claims === 0) return lookUpWords.noClaims
  const on = questions === 0 ? "" : ` on ${countInWords(questions, "question")}`
  return `${countInWords(claims, "claim")}${on}`
}

/** "and 33 more" */
export function moreInWords(count: number): string {
  return `and ${count} more`
}

/** "Claim in p30" */
export function noteInWords(kind: string, block: string | undefined): string {
  return block === undefined ? kind : `${kind} in ${block}`
}
